"""Rows between tabs, names of articles and what stands there twice."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.domain.span import Range
from annotator.formats.foreign import ForeignSpan
from annotator.formats.offset_units import Counting
from annotator.formats.task_files import (
    FileNames,
    file_bytes,
    joined,
    numbers_of,
    positions_of,
    repeated,
    rows_of,
    stem,
    text_of,
    whole_number,
)
from tests.formats.conftest import plain_record, source
from tests.formats.shared_tasks import TASKS

SEPARATED = "a\u2028b\tc\x85d\x0b\t \r\n\n7\t\r\nlast"


def test_rows_end_at_line_feeds_alone() -> None:
    rows = rows_of(source(SEPARATED.encode(), "x.labels"), TASKS)
    assert [(row.line, row.fields) for row in rows] == [
        (1, ("a\u2028b", "c\x85d\x0b", " ")),
        (3, ("7", "")),
        (4, ("last",)),
    ]
    problem = rows[1].problem("is odd", refused=3)
    assert (str(problem), problem.fatal, problem.refused) == ("x.labels:3: is odd", False, 3)
    assert rows_of(source(b" \r\n", "x"), TASKS) == []
    with pytest.raises(UserError):
        rows_of(source(b"7\t\xff\xff\t8", "x"), TASKS)


def test_a_text_keeps_its_name_or_another_one() -> None:
    text = text_of(source(b"\xef\xbb\xbfA pier.", "article7.txt"), TASKS)
    assert (text.text, text.signed, text.origin.file) == ("A pier.", True, "article7.txt")
    assert text_of(source(b"A pier."), TASKS, file="pl/x.txt").origin.file == "pl/x.txt"
    with pytest.raises(UserError):
        text_of(source(b""), TASKS)


@pytest.mark.parametrize(
    ("field", "number"),
    [
        ("7", 7),
        (" 007 ", 7),
        ("", None),
        ("-1", None),
        ("1.0", None),
        ("²", None),
        ("9" * 16, None),
    ],
)
def test_only_digits_are_a_number(field: str, number: int | None) -> None:
    assert whole_number(field) == number


def test_two_numbers_are_a_place() -> None:
    assert numbers_of("3", "5") == (3, 5)
    with pytest.raises(UserError, match="no two positions"):
        numbers_of("3", "")


def row(key: str, label: str, *numbers: int) -> ForeignSpan:
    return ForeignSpan(label=label, numbers=((numbers[0], numbers[1]),), id=key)


def test_equal_rows_are_one_span_that_knows_them_all() -> None:
    spans = joined([row("1", "A", 0, 2), row("2", "B", 0, 2), row("3", "A", 0, 2)])
    assert [(span.label, span.id) for span in spans] == [("A", "1,3"), ("B", "2")]
    assert repeated(spans) == 1


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["article7.txt", "x.txt", ""]))))
def test_no_name_is_given_twice(articles: list[tuple[str, str]]) -> None:
    names, pattern = FileNames(), re.compile(r"[a-z]\.txt")
    found = []
    for key, file in articles:
        article = replace(plain_record("x").article, id=key, file=file)
        found.append(names.number(article))
        found.append(names.name(article, folder="pl", pattern=pattern))
    assert len(set(found)) == len(found)
    first = [number for number, (_, file) in zip(found[::2], articles, strict=True) if "7" in file]
    assert first[:1] in ([], ["7"])


def test_a_byte_order_mark_leaves_with_its_text() -> None:
    record = plain_record("A pier.")
    signed = replace(record, article=replace(record.article, signature="efbbbf"))
    assert file_bytes(record) == b"A pier."
    assert file_bytes(signed) == b"\xef\xbb\xbfA pier."
    counting = Counting(signature=True)
    assert positions_of(record, counting).numbers(Range(2, 6)) == (2, 6)
    assert positions_of(signed, counting).numbers(Range(2, 6)) == (3, 7)


def test_a_stem_is_what_stands_before_the_last_dot() -> None:
    assert stem("ner/pl/x.txt.tsv") == "x.txt"
