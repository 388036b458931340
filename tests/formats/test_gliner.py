"""GLiNER's sentences: the last token of a span is in it, and overlaps stay."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.conll import Conll
from annotator.formats.gliner import Gliner
from annotator.formats.hf_tokens import HfTokens
from annotator.formats.registry import reader_for
from tests.formats.beside import losses_of, marks, read_among
from tests.formats.conftest import (
    READ,
    any_records,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "gliner"
READER = Gliner()
TEXT = "Ada met Bob Post. It rained."


def test_what_it_looks_like() -> None:
    spans = (span("s1", (8, 16), text=TEXT), span("s2", (8, 11), text=TEXT, label="GPE"))
    record = replace(plain_record(TEXT), spans=spans)
    files, losses = written_by(READER, record, plain_record("Rain."))
    first, second, third = json.loads(files[""])
    assert first["tokenized_text"] == ["Ada", "met", "Bob", "Post", "."]
    assert first["ner"] == [[2, 3, "PER"], [2, 2, "GPE"]]
    assert (second["text"], third["text"]) == ("It rained.", "Rain.")
    assert losses == {("dropped", "names of annotators"): 1}
    assert len(files[""].split(b"\n")) == 6
    assert written_by(READER)[0][""] == b"[]\n"


@given(any_records())
@settings(max_examples=30)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = losses_of(READER, record)
    if any(it.what == "articles without a token" for it in losses):
        return
    (back,), problems = read_among(READER, out.files)
    assert (back.text, back.article.id, problems) == (record.text, record.article.id, [])
    touched = {it.item for it in losses if it.act != "dropped" or it.what.startswith("spans")}
    kept = tuple(it for it in record.spans if it.id not in touched)
    assert set(marks(replace(record, spans=kept))) <= set(marks(back))
    assert losses_of(READER, back)[0].files == out.files


def test_a_file_of_others() -> None:
    records, problems = read_with(READER, (DATA / "train.json").read_bytes(), "train.json")
    assert [it.text for it in records] == ["Ada Post of Lodva swam .", "Rain ."]
    assert [(it.label, it.quote) for it in records[0].spans] == [
        ("PER", "Ada Post"),
        ("GPE", "Ada Post of Lodva"),
        ("GPE", "Lodva"),
    ]
    assert [it.fatal for it in problems] == [False]


def test_lines_of_objects_are_read_as_well() -> None:
    data = b'{"tokenized_text": ["Ada"], "ner": [[0, 0, "PER"]]}\n{"tokenized_text": ["Bob"]}\n'
    records, _ = read_with(READER, data, "train.jsonl")
    assert [it.text for it in records] == ["Ada", "Bob"]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ('{"tokenized_text": ["a"], "ner": [[0, "PER"]]}', "is no span"),
        ('{"tokenized_text": ["a"], "ner": {}}', "is no list of spans"),
        ('{"tokenized_text": "a"}', "is no list of words"),
        ("7", "this is no object"),
        ("{", "broken JSON"),
        ("{} {}", "the list does not end"),
    ],
)
def test_faults_are_told_with_their_line(item: str, words: str) -> None:
    data = f'[\n{{"tokenized_text": ["Ada"]}},\n{item}\n]'.encode()
    _, problems = read_with(READER, data, "x.json")
    fatal = next(it for it in problems if it.fatal)
    assert words in fatal.message
    assert fatal.line == 3 or "x.json:3: " in fatal.message


def test_it_is_told_from_other_json() -> None:
    assert reader_for("", source((DATA / "train.json").read_bytes(), "x.json")).name == "gliner"
    assert reader_for("", source(b'{"text": "tokenized_text"}', "x.json")).name == "json"
    assert [it.fatal for it in read_with(READER, b"[]", "x.json")[1]] == [True]


def test_a_file_that_cannot_be_read_is_told() -> None:
    opened: list[None] = []

    def missing():
        opened.append(None)
        if len(opened) == 1:
            return io.BytesIO(b"[]")
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = READER.read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)


ROWS: list[dict[str, Any]] = [
    {"tokenized_text": ["Ada's", "\n", "U.S."], "ner": [[2, 2, "GPE"], [0, 0, "PER"]], "n": 1},
    {"tokenized_text": ["Rain", "fell"], "ner": [], "label": ["storm"]},
]


def test_sentences_of_others_leave_with_their_tokens_and_keys() -> None:
    records, _ = read_with(READER, json.dumps(ROWS, indent=1).encode(), "x.json")
    assert json.loads(written_by(READER, *records)[0][""]) == ROWS


def test_what_was_marked_otherwise_changes_the_spans_alone() -> None:
    (first, second), _ = read_with(READER, json.dumps(ROWS).encode(), "x.json")
    more = replace(span("n", (0, 4), text=second.text), article=second.article.id)
    records = replace(first, spans=first.spans[:1]), replace(second, spans=(more,))
    one, two = json.loads(written_by(READER, *records)[0][""])
    kept = first.spans[0].label
    assert one == {**ROWS[0], "ner": [it for it in ROWS[0]["ner"] if it[2] == kept]}
    assert two == {**ROWS[1], "ner": [[0, 0, "PER"]]}


def test_the_tokens_of_a_file_stay_in_other_formats() -> None:
    (first, _), _ = read_with(READER, json.dumps(ROWS).encode(), "x.json")
    told: list[str] = []
    lines = written_by(HfTokens(), first, own_tokens=told.append)[0][""].splitlines()
    assert [json.loads(line)["tokens"] for line in lines] == [["Ada's", "U.S."]]
    assert told == [first.article.id]
    columns = written_by(Conll(), first)[0][""].decode()
    assert [line.split()[0] for line in columns.split("\n") if line][1:] == ["Ada's", "U.S."]


def test_columns_hold_no_token_with_white_space_in_it() -> None:
    rows = [{"tokenized_text": ["Ada's ferry", "sank"], "ner": []}]
    (record,), _ = read_with(READER, json.dumps(rows).encode(), "x.json")
    columns = written_by(Conll(), record)[0][""].decode()
    assert [line.split()[0] for line in columns.split("\n") if line][1:4] == ["Ada", "'", "s"]
    assert json.loads(written_by(READER, record)[0][""]) == rows
