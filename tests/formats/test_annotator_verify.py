"""Verification finds every breach of the contract in an exported file, and none in our own."""

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.record import Record
from annotator.formats.annotator_verify import faults
from annotator.formats.protocol import ReadProblem, Source
from tests.formats.conftest import (
    READ,
    Vanished,
    any_records,
    encoded,
    full_line,
    full_record,
    plain_record,
    source,
    written,
)


def told(data: bytes) -> list[str]:
    found = list(faults(source(data), READ))
    assert all(problem.fatal for problem in found)
    return [str(problem) for problem in found]


@given(any_records())
def test_what_we_export_has_no_fault(record: Record) -> None:
    assert told(written(record, plain_record("Something else altogether.", "other"))) == []


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    line = full_line()
    change(line)
    return encoded(line)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xef\xbb\xbf" + written(full_record()), ":1: the file begins with a byte order mark"),
        (written(full_record()) + b"\n", ":2: the line is blank"),
        (written(full_record())[:-1] + b"\r\n", ":1: the line ends with CR LF"),
        (written(full_record())[:-3], ":1: broken JSON at character"),
        (changed(lambda line: line.update(title=None)), ":1: title: null is nowhere allowed"),
        (changed(lambda line: line.update(title=line.pop("title"))), ":1: the keys are not in the"),
        (changed(lambda line: line["spans"].reverse()), ":1: the spans are not sorted by start"),
        (changed(lambda line: line["spans"][0].update(coarse=[])), ':1: span "s2": coarse must be'),
        (
            changed(lambda line: line["spans"][0].update(quote="No")),
            ':1: span "s2": the quote "No"',
        ),
        (changed(lambda line: line["spans"][0].update(end=7.0)), ":1: spans[0].end: 7.0 must be a"),
    ],
)
def test_each_breach_is_told_on_its_own(data: bytes, message: str) -> None:
    (fault,) = told(data)
    assert fault.startswith(f"some.jsonl{message}")


def test_a_missing_key_and_a_wrong_order_are_two_faults() -> None:
    line = full_line()
    del line["title"]
    swapped = {"id": line.pop("id"), **line}
    assert [each.split(" (")[0][:45] for each in told(encoded(swapped))] == [
        'some.jsonl:1: missing: "title"',
        "some.jsonl:1: the keys are not in the order f",
    ]


def test_white_space_at_an_edge_breaks_nothing() -> None:
    line = full_line()
    line["spans"][2] |= {"end": 20, "ranges": [[16, 20]], "quote": "Ada "}
    assert told(encoded(line)) == []


def test_an_id_may_stand_once_even_where_its_line_has_faults() -> None:
    line = full_line()
    line["spans"][0]["quote"] = "No"
    found = told(encoded(line) + written(full_record()))
    assert len(found) == 7
    assert found[1] == (
        'some.jsonl:2: the article id "a1" stands already on line 1: every id is unique'
    )


def test_a_text_may_stand_once() -> None:
    first, second = json.loads(written(plain_record("Here.", "a1"))), plain_record("Here.", "a2")
    assert told(encoded(first) + written(second)) == [
        "some.jsonl:2: the text stands already on line 1: an export has every text once"
    ]


def test_of_a_line_full_of_faults_the_first_twenty_are_told() -> None:
    def after(count: int) -> list[str]:
        return told(encoded(full_line() | {"regions": [0] * count}))

    assert len(after(20)) == 20
    assert after(21)[:20] == after(20)
    assert after(21)[20:] == ["some.jsonl:1: … and 1 more"]
    assert after(90)[20:] == ["some.jsonl:1: … and 70 more"]


def test_a_link_into_another_article_of_the_file_must_arrive() -> None:
    far = json.loads(written(plain_record("Far away.", "a9")))
    found = told(written(full_record()) + encoded(far))
    assert found == ['some.jsonl:1: link "l1": its target "far" is no span of the article "a9"']
    far["spans"] = [
        full_line()["spans"][2]
        | {"id": "far", "start": 0, "end": 3, "ranges": [[0, 3]], "quote": "Far"}
    ]
    assert told(encoded(far) + written(full_record())) == []


def test_an_empty_file_is_no_export() -> None:
    assert told(b"") == ["some.jsonl: the file is empty: there is no article in it"]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def vanished() -> io.BufferedReader:
        return io.BufferedReader(Vanished(written(full_record())))

    assert list(faults(Source(name="x", file="x", open=vanished), READ)) == [
        ReadProblem("x", 0, "cannot be read: Input/output error")
    ]
