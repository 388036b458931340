import gc

from annotator.app.collecting import AFTER, collect_later, collect_seldom, collecting_seldom


def test_python_searches_seldom_but_still_searches():
    before = gc.get_threshold()
    try:
        collect_later()
        assert not gc.isenabled()
        collect_seldom()
        assert gc.isenabled()
        assert gc.get_threshold()[0] == AFTER > before[0]
        assert gc.get_freeze_count() > 0
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def test_it_is_so_for_a_while():
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] == AFTER
    assert gc.get_threshold() == before
