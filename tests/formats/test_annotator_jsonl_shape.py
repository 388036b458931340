"""What is read at once is what is read step by step, and what may be wrong is not read at once."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.annotator_jsonl_lines import BadLine, Line, parsed
from annotator.formats.annotator_jsonl_shape import ArticleLine, of_value, read
from tests.formats.conftest import SCHEMA, any_records, full_line, written

FULL = json.dumps(full_line(), ensure_ascii=False).encode()
PIECES = [b'"', b":", b",", b" ", b"\\", b'\\"', b"\\\\", b"{", b"}", b"1", b"\xff", b"\n", b"\t"]
TWICE = [b'"title": "x", ', b'"title" : "", ', b'"url":"\\"",', b'"file": "\\\\", "author": "", ']


def step_by_step(raw: bytes) -> ArticleLine | None:
    try:
        return of_value(parsed(Line(2, raw)))
    except BadLine:
        return None


def test_the_shape_has_the_keys_of_the_schema() -> None:
    shapes = msgspec.json.schema(ArticleLine)["$defs"]
    for name, own in (("ArticleLine", SCHEMA), *SCHEMA["$defs"].items()):
        if own["type"] == "object":
            shape = shapes[name if name == "ArticleLine" else f"{name.capitalize()}Line"]
            assert sorted(shape["properties"]) == sorted(own["properties"])
            assert shape["required"] == own["required"]


@pytest.mark.parametrize("topics", [[], ["ferries"], ['"a" "b"', "c:"]])
def test_topics_may_be_there(topics: list[str]) -> None:
    raw = json.dumps(full_line() | {"topics": topics}).encode()
    assert read(raw) == step_by_step(raw)
    assert read(raw) is not None
    assert read(raw.replace(b'"topics"', b'"topics": ["x"], "topics"')) is None
    assert step_by_step(raw[:-1] + b', "topics": []}') is None


@settings(max_examples=50)
@given(any_records())
def test_what_we_write_is_read_at_once(record: Any) -> None:
    raw = bytes(written(record)).rstrip(b"\n")
    if b"\\\\" in raw and b'\\"' in raw:  # which quotation marks are of texts is not sure then
        assert read(raw) in (None, step_by_step(raw))
    else:
        assert read(raw) == step_by_step(raw)
    assert step_by_step(raw) is not None


def test_quotation_marks_and_white_space_hinder_nothing() -> None:
    for title in ('He said: "no": "never" :', "C:\\n", ""):
        for indent in (None, 2):
            raw = json.dumps(full_line() | {"title": title}, indent=indent).encode()
            assert read(raw) == step_by_step(raw)
            assert read(raw) is not None


@pytest.mark.parametrize("twice", TWICE)
def test_a_key_that_stands_twice_is_never_read_at_once(twice: bytes) -> None:
    for text in ("", "x", "\\", '"', '\\\\"', '":', '\\":'):
        line = full_line() | {"source": text}
        raw = json.dumps(line).encode()
        place = raw.index(b'"title"')
        assert read(raw[:place] + twice + raw[place:]) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"\xef\xbb\xbf" + FULL,
        FULL.replace(b"annotator/1", b"annotator/2"),
        FULL.replace(b'"status": "', b'"status": "x'),
        FULL.replace(b"ferry", b"f\\ud83dry"),
        FULL.replace(b"ferry", b"f\xffrry"),
        FULL.replace(b'"start": 0', b'"start": 0.0'),
        FULL.replace(b'"start": 0', b'"start": NaN'),
        FULL.replace(b'"start": 0', b'"start": -1'),
        FULL.replace(b"[[1, ", b"[[-1, "),
        FULL.replace(b'"created": "2', b'"created": "x2', 1),
        FULL[:-1],
    ],
)
def test_what_is_wrong_is_not_read_at_once(raw: bytes) -> None:
    assert raw != FULL
    assert read(raw) is None


@settings(max_examples=300)
@given(st.data())
def test_what_is_read_at_once_is_what_is_read_step_by_step(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(FULL)))
    end = place + data.draw(st.integers(0, 2))
    raw = FULL[:place] + data.draw(st.sampled_from([b"", *PIECES, *TWICE])) + FULL[end:]
    if (line := read(raw)) is not None:
        assert line == step_by_step(raw)
