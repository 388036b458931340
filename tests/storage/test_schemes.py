"""A project carries its schemes as they were read, in their order."""

from annotator.storage.schemes import SchemeSource
from annotator.storage.store import Store


def test_schemes_come_back_in_their_order(store, make):
    assert store.schemes() == make.schemes


def test_their_text_is_kept_to_the_letter(path, make):
    source = SchemeSource("x", "1", "claim", "# é\r\n\tkey = '🙂'\n\n")
    opened = Store.create(path, schemes=[source, SchemeSource("x", "2", "claim", "")], now=make.now)
    assert [each.version for each in opened.schemes()] == ["1", "2"]
    assert opened.schemes()[0] == source
    opened.close()
