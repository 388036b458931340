import gc

from annotator.app.collecting import AFTER, collect_seldom


def test_python_searches_seldom_but_still_searches():
    before = gc.get_threshold()
    try:
        collect_seldom()
        assert gc.isenabled()
        assert gc.get_threshold()[0] == AFTER > before[0]
        assert gc.get_freeze_count() > 0
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
