"""Spans as rows of a spreadsheet, which runs none of them and gives them back."""

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.registry import reader_for
from annotator.formats.span_table import SpanTable
from tests.formats.conftest import (
    any_records,
    full_record,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).parents[1] / "data" / "span_table"
TEXTS = SpanTable(texts=True)


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def held(spans: tuple[Span, ...]) -> set[tuple[Any, ...]]:
    return {
        (
            each.layer,
            each.label,
            each.ranges,
            each.annotator or "importer",
            each.note,
            each.confidence,
            each.entity,
        )
        for each in spans
    }


def test_a_span_is_a_row_with_its_quote_and_what_stands_around_it() -> None:
    files, losses = written_by(SpanTable(), full_record())
    assert files[""].startswith(b"\xef\xbb\xbfarticle;title;language;")
    framing, claim, ada = table(files[""])
    assert [each["label"] for each in (framing, claim, ada)] == [
        "Name_Calling-Labeling",
        "Claim",
        "PER",
    ]
    assert (ada["before"][-6:], ada["quote"], ada["after"][:3]) == (" said ", "Ada", " – ")
    assert ada["title"] == 'The "ferry" sank'
    assert claim["ranges"] == "[[1, 7], [23, 34]]"
    assert claim["note"] == "'=1+1 </script>\n\u2028"
    assert losses == {
        ("dropped", "labels of articles"): 1,
        ("dropped", "links to other articles"): 1,
        ("dropped", "marks that a layer was read"): 2,
        ("dropped", "regions"): 2,
        ("dropped", "status marks"): 1,
    }


def test_a_table_without_texts_is_refused_kindly() -> None:
    data = written_by(SpanTable(), full_record())[0][""]
    assert reader_for("", source(data, "x.csv")).name == "csv-spans-texts"
    records, (problem,) = read_with(TEXTS, data, "x.csv")
    assert records == []
    assert "spans without their texts" in problem.message


def test_articles_of_others_are_left_to_others() -> None:
    assert reader_for("", source(b"text;title\na;b\n", "x.csv")).name == "csv"


def test_a_table_of_another_hand_comes_in() -> None:
    data = (DATA / "commas.csv").read_bytes()
    assert reader_for("", source(data, "x.csv")).name == "csv-spans-texts"
    (first, second), problems = read_with(TEXTS, data, "x.csv")
    assert [(each.quote, each.note) for each in first.spans] == [("Ada", "=1+1"), ("Bob", "")]
    assert second.spans == ()
    assert [(each.line, each.refused) for each in problems] == [(4, 1)]
    again, _ = read_with(TEXTS, written_by(TEXTS, first, second)[0][""], "x.csv")
    assert [each.spans for each in again] == [first.spans, second.spans]


def test_a_broken_row_is_told() -> None:
    data = written_by(TEXTS, plain_record("one"))[0][""] + b'a;"b"c\r\n'
    _, problems = read_with(TEXTS, data, "x.csv")
    assert [each.fatal for each in problems] == [True]


def test_half_a_character_is_told() -> None:
    record = replace(full_record(), spans=(span("s1", (1, 7), note="\ud83d"),))
    with pytest.raises(UserError, match="half a character"):
        written_by(SpanTable(), record)


def test_an_article_without_spans_has_a_row() -> None:
    (row,) = table(written_by(TEXTS, plain_record("nothing"))[0][""])
    assert (row["text"], row["label"]) == ("nothing", "")


@given(any_records())
def test_what_it_can_hold_comes_back(record: Record) -> None:
    files, _ = written_by(TEXTS, record)
    (back,), _ = read_with(TEXTS, files[""], "x.csv")
    assert back.text == record.text
    assert held(back.spans) == held(record.spans)
    again, _ = written_by(TEXTS, back)
    layers = [(row["span"], row["label"]) for row in table(files[""])]
    assert sorted((row["span"], row["label"]) for row in table(again[""])) == sorted(layers)


def test_a_table_that_lost_a_column_is_read_as_far_as_it_goes() -> None:
    data = written_by(TEXTS, full_record())[0][""].replace(b";start;", b";begins;", 1)
    records, problems = read_with(TEXTS, data, "x.csv")
    assert [len(record.spans) for record in records] == [0]
    assert "start, end, ranges or attributes of the span are none" in problems[0].message


@pytest.mark.parametrize("ranges", ["[[Infinity, 7]]", "[[1.5, 7]]", "[[1]]", "[1, 7]", "7"])
def test_numbers_that_are_no_positions_are_told(ranges: str) -> None:
    files, _ = written_by(TEXTS, replace(full_record(), regions=()))
    data = files[""].replace(b"[[1, 7], [23, 34]]", ranges.encode())
    assert data != files[""]
    records, problems = read_with(TEXTS, data, "x.csv")
    assert len(records[0].spans) == len(full_record().spans) - 1
    assert "start, end, ranges or attributes of the span are none" in problems[0].message
