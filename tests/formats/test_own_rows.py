"""How a file cuts an article: kept as bytes beside its text, and read again only if they fit."""

from dataclasses import replace

import pytest

from annotator.domain.span import Range
from annotator.formats import own_rows as module
from annotator.formats.own_rows import OwnRows, own_rows
from tests.formats.conftest import plain_record

TEXT = "Ada met  Bob.\nRain"
TOKENS = tuple(Range(*each) for each in ((0, 3), (4, 7), (9, 12), (12, 13), (14, 18)))
OWN = OwnRows(tokens=TOKENS, rows=(4, 1), format="conll", lines=b"some\nlines", more={"a": [1]})


def test_what_is_kept_comes_back() -> None:
    record = replace(plain_record(TEXT), page=OWN.encoded(TEXT))
    assert own_rows(record, lambda _: b"") == OWN
    alone = replace(record, page=b"")
    assert own_rows(alone, {record.article.id: record.page}.__getitem__) == OWN
    assert OWN.starts == [0, 4]


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"<html>",
        OWN.encoded(TEXT)[:-60],
        OWN.encoded("Another text"),
        replace(OWN, tokens=(Range(0, 19),), rows=()).encoded(TEXT),
        replace(OWN, tokens=()).encoded(TEXT),
        replace(OWN, rows=(3, 1)).encoded(TEXT),
        OWN.encoded(TEXT).replace(b'"rows":[4,1]', b'"rows":[6,-1]'),
        OWN.encoded(TEXT).replace(b'"rows":[4,1]', b'"rows":["x"]'),
        OWN.encoded(TEXT).replace(b'"more"', b'"less"'),
        OWN.encoded(TEXT).replace(b'"cuts"', b"\xff"),
    ],
    ids=range(11),
)
def test_what_does_not_fit_the_text_is_nothing(page: bytes) -> None:
    assert own_rows(plain_record(TEXT), lambda _: page) is None


def test_there_is_an_end_to_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 100)
    assert OWN.encoded(TEXT) == b""


def test_half_a_character_keeps_nothing() -> None:
    assert OWN.encoded("Ada \ud800 met") == b""
    assert replace(OWN, more={"column": "\ude42"}).encoded(TEXT) == b""
