"""Articles with spans of all layers, which come back as they were."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.hf_span_rows import FEATURES
from annotator.formats.hf_spans import HfSpans
from annotator.formats.registry import reader_for
from tests.formats.beside import losses_of, lost, marks, read_among
from tests.formats.conftest import READ, any_records, full_record, read_with, source, written_by

DATA = Path(__file__).resolve().parents[1] / "data" / "hf_spans"
READER = HfSpans()


def test_what_it_looks_like() -> None:
    files, losses = written_by(READER, full_record())
    line = json.loads(files[""])
    assert list(line) == ["id", "language", "text", "spans"] == list(FEATURES)
    assert line["spans"][0] == {
        "start": 1,
        "end": 7,
        "label": "Name_Calling-Labeling",
        "layer": "framing",
    }
    assert json.loads(files[".features.json"]) == FEATURES
    assert losses["merged", "spans of several ranges"] == 1
    assert losses["dropped", "links"] == 1


def test_layers_that_are_not_wanted_stay_behind() -> None:
    out, losses = losses_of(READER, full_record(), layers=("claim", "framing"))
    assert [it["layer"] for it in json.loads(out.files[""])["spans"]] == ["framing", "claim"]
    assert lost(losses, "dropped", "spans of other layers") == ["s3"]


def test_equal_spans_are_one() -> None:
    record = full_record()
    twice = replace(record.spans[0], id="s9", annotator="bob")
    out, losses = losses_of(READER, replace(record, spans=(record.spans[0], twice)))
    assert len(json.loads(out.files[""])["spans"]) == 1
    assert lost(losses, "merged", "equal spans of several annotators") == ["s9"]


@given(any_records())
@settings(max_examples=40)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = losses_of(READER, record)
    # Spans that end within words by chance may fit another way of counting better.
    context = replace(READ, offset_unit="codepoint")
    (back,), problems = read_among(READER, out.files, context)
    assert (back.text, back.article.id) == (record.text, record.article.id)
    assert all("white space at an edge" in it.message for it in problems)
    twice = lost(losses, "merged", "equal spans of several annotators")
    assert marks(back) == marks(
        replace(record, spans=tuple(it for it in record.spans if it.id not in twice))
    )
    assert losses_of(READER, back)[0].files == out.files


def test_a_data_set_of_others() -> None:
    (record,), problems = read_with(READER, (DATA / "spans.jsonl").read_bytes(), "x.jsonl")
    assert [it.quote for it in record.spans] == ["Ada", "Ada and Bob"]
    assert problems == []


@pytest.mark.parametrize(
    ("line", "words", "fatal"),
    [
        ('{"text": 1, "spans": []}', '"text" is no text', True),
        ('{"spans": []}', '"text" is no text', True),
        ('{"text": "a", "spans": [{"start": 0, "end": "1", "label": "PER"}]}', "no span", False),
        ('{"text": "a", "spans": [{"start": 0, "end": 9, "label": "PER"}]}', "left out", False),
        ("7", "this is no object", True),
        ("{", "broken JSON", True),
    ],
)
def test_faults_are_told_with_their_line(line: str, words: str, fatal: bool) -> None:
    data = '{"text": "Ada swam.", "spans": [{"start": 0, "end": 3, "label": "PER"}]}\n' + line
    records, problems = read_with(READER, data.encode(), "x.jsonl")
    assert records[0].spans[0].quote == "Ada"
    (problem,) = problems
    assert (problem.line, problem.fatal) == (2, fatal)
    assert words in problem.message


def test_it_is_told_from_other_json() -> None:
    assert reader_for("", source((DATA / "spans.jsonl").read_bytes(), "x.jsonl")).name == "hf-spans"
    for record in (full_record(), replace(full_record(), spans=())):
        data = written_by(READER, record)[0][""]
        assert reader_for("", source(data, "x.jsonl")).name == "hf-spans"
    long = b'{"text": "' + b"x" * 9000 + b'", "spans": []}'
    assert reader_for("", source(long, "x.jsonl")).name == "hf-spans"
    assert not READER.sniff(b'{"text": "spans", "title": "x"}')
    assert not READER.sniff(b"text")
    assert [it.fatal for it in read_with(READER, b"\n", "x")[1]] == [True]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = READER.read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)
