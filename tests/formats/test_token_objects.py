"""Rows of tokens as objects: what our columns say of their place, and rows that have none."""

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.json_rows import Object
from annotator.formats.protocol import ReadProblem
from annotator.formats.tags import Extent
from annotator.formats.token_objects import PLACE, RowFormat, place_of, read_rows
from annotator.formats.tokenised import Row
from tests.formats.conftest import READ, source

ROW = Row("a1", Range(0, 5), "Ada b", (Range(0, 3), Range(4, 5)), (), "hu")


def spans(value: Object, words: tuple[str, ...]) -> tuple[Extent, ...]:
    if "bad" in value:
        raise UserError("bad")
    return (("PER", 0, 1),)


def read(*rows: tuple[int, Object] | ReadProblem) -> tuple[list[Record], list[ReadProblem]]:
    found = list(
        read_rows(lambda: rows, source(b""), spans=spans, of=RowFormat("tool", "w"), context=READ)
    )
    return (
        [it for it in found if isinstance(it, Record)],
        [it for it in found if isinstance(it, ReadProblem)],
    )


def test_columns_of_ours_bring_the_text_back() -> None:
    value = {"w": ROW.words, **place_of(ROW)}
    (record,), problems = read((1, value))
    assert list(place_of(ROW)) == list(PLACE)
    assert (record.text, record.article.language, problems) == ("Ada b", "hu", [])
    assert record.spans[0].quote == "Ada"


def test_without_them_each_row_is_an_article() -> None:
    records, (note,) = read((1, {"w": ["Ada", "b"]}), (2, {"w": ["Bob"], "offsets": []}))
    assert [it.text for it in records] == ["Ada b", "Bob"]
    assert (note.line, note.fatal) == (0, False)


def test_broken_columns_are_told() -> None:
    value = {"w": ROW.words, **place_of(ROW)}
    for offsets in ([[0, 3]], [[0, 3], [4]], [[0, 3], [4, 9]], [[0, 3], 4]):
        records, problems = read((7, {**value, "offsets": offsets}))
        assert records == []
        assert [(it.line, it.fatal) for it in problems] == [(7, True)]


def test_faults_of_spans_and_rows_are_told() -> None:
    other = ReadProblem("x", 3, "other")
    records, problems = read((1, {"w": ["a"], "bad": 1}), (2, {"w": [1]}), other)
    assert records == []
    assert [it.message for it in problems] == ["bad", '"w" is no list of words', "other"]
    assert [it.message for it in read()[1]] == ["there is no row in it"]
