"""Prodigy's tasks: one for each annotator, with the last token of a span in it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.prodigy import Prodigy
from annotator.formats.registry import reader_for
from tests.formats.beside import losses_of, read_among
from tests.formats.conftest import (
    READ,
    any_records,
    encoded,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "prodigy"
READER = Prodigy()
TEXT = "Ada  met Bob Post.\nRain"


def article() -> Record:
    spans = (
        span("s1", (9, 17), text=TEXT),
        span("s2", (9, 12), text=TEXT, label="GPE"),
        span("s3", (0, 2), text=TEXT, annotator="bob"),
    )
    record = plain_record(TEXT, "a1")
    about = replace(record.article, title="Rain", published="2025-08")
    return replace(record, article=about, spans=spans)


def test_what_it_looks_like() -> None:
    files, losses = written_by(READER, article(), plain_record("Sun", "a2"))
    ada, bob, nobody = map(json.loads, files[""].splitlines())
    assert [(it["text"], it["start"], it["end"], it["ws"]) for it in ada["tokens"]] == [
        ("Ada", 0, 3, True),
        (" ", 4, 5, False),
        ("met", 5, 8, True),
        ("Bob", 9, 12, True),
        ("Post", 13, 17, False),
        (".", 17, 18, False),
        ("\n", 18, 19, False),
        ("Rain", 19, 23, False),
    ]
    assert [it["id"] for it in ada["tokens"]] == list(range(8))
    assert ada["spans"] == [
        {"start": 9, "end": 12, "token_start": 3, "token_end": 3, "label": "GPE"},
        {"start": 9, "end": 17, "token_start": 3, "token_end": 4, "label": "PER"},
    ]
    assert (ada["_annotator_id"], bob["_session_id"]) == ("ada", "bob")
    assert ada["meta"] == {"article": "a1", "title": "Rain", "published": "2025-08"}
    assert ada["answer"] == "accept"
    assert bob["spans"] == [
        {"start": 0, "end": 3, "token_start": 0, "token_end": 0, "label": "PER"}
    ]
    assert ada["_input_hash"] == bob["_input_hash"] != nobody["_input_hash"]
    assert len({it["_task_hash"] for it in (ada, bob, nobody)}) == 3
    assert all(-(2**31) <= it["_task_hash"] < 2**31 for it in (ada, bob, nobody))
    assert "_annotator_id" not in nobody
    assert losses == {("snapped", "spans"): 1}


@given(any_records())
@settings(max_examples=30)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = losses_of(READER, record)
    (back,), _ = read_among(READER, out.files)
    assert (back.text, back.article.id) == (record.text, record.article.id)
    assert (back.article.title, back.article.url) == (record.article.title, record.article.url)
    touched = {it.item for it in losses if it.act != "dropped" or it.what.startswith("spans")}
    assert {
        (it.label, it.start, it.end, it.annotator or "importer")
        for it in record.spans
        if it.id not in touched
    } <= {(it.label, it.start, it.end, it.annotator) for it in back.spans}
    for line in map(json.loads, out.files[""].splitlines()):
        for token in line["tokens"]:
            assert line["text"][token["start"] : token["end"]] == token["text"]
        assert "".join(it["text"] + " " * it["ws"] for it in line["tokens"]) == line["text"]
        for each in line["spans"]:
            assert line["tokens"][each["token_start"]]["start"] == each["start"]
            assert line["tokens"][each["token_end"]]["end"] == each["end"]
    if all(it.annotator for it in record.spans):
        assert losses_of(READER, back)[0].files == out.files


def test_tasks_of_others() -> None:
    records, problems = read_with(READER, (DATA / "tasks.jsonl").read_bytes(), "x.jsonl")
    assert [it.text for it in records] == ["🙂 Ada met Bob.", "Rain fell."]
    first = records[0]
    assert [(it.quote, it.annotator) for it in first.spans] == [
        ("Ada", "news-eva"),
        ("Bob", "news-bo"),
    ]
    assert (first.article.source, first.article.published) == ("Lodva Post", "")
    assert [(it.line, it.fatal, it.message) for it in problems] == [
        (0, False, "1 tasks with the answer reject are left out"),
        (0, False, "1 tasks with the answer ignore are left out"),
    ]


@pytest.mark.parametrize(
    ("line", "words"), [('{"answer": "accept"}', '"text" is no text'), ("[1]", "no object")]
)
def test_faults_are_told_with_their_line(line: str, words: str) -> None:
    data = '{"text": "Ada", "answer": "accept"}\n' + line
    records, (problem,) = read_with(READER, data.encode(), "x.jsonl")
    assert [it.text for it in records] == ["Ada"]
    assert (problem.line, problem.fatal, words in problem.message) == (2, True, True)


def test_it_is_told_from_other_json() -> None:
    for data in ((DATA / "tasks.jsonl").read_bytes(), written_by(READER, article())[0][""]):
        assert reader_for("", source(data, "x.jsonl")).name == "prodigy"
    assert not READER.sniff(b'{"text": "answer", "title": "x"}')
    assert not READER.sniff(b"text")
    assert [it.fatal for it in read_with(READER, b"\n", "x")[1]] == [True]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = READER.read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)


def as_they_came() -> list[dict]:
    lines = (DATA / "tasks.jsonl").read_bytes().splitlines()
    return [row for row in map(json.loads, lines) if row["answer"] == "accept"]


def test_tasks_of_others_leave_as_they_came() -> None:
    records, _ = read_with(READER, (DATA / "tasks.jsonl").read_bytes(), "x.jsonl")
    assert rows_of(*records) == as_they_came()


def test_tokens_of_others_stay_where_ours_would_cut() -> None:
    task = as_they_came()[0]
    words = {"text": "Ada's U.S.\n\nRain", "answer": "accept"}
    places = [(0, 5, True), (6, 10, False), (10, 12, False), (12, 16, False)]
    tokens = [
        {"text": words["text"][start:end], "start": start, "end": end, "id": number, "ws": ws}
        for number, (start, end, ws) in enumerate(places)
    ]
    mine = {**words, "tokens": tokens, "spans": [], "extra": {"keep": None}}
    records, _ = read_with(READER, encoded(mine) + encoded(task), "x.jsonl")
    assert rows_of(*records) == [mine, task]
    (record, _) = records
    marked = replace(span("n", (6, 10), text=record.text), article=record.article.id)
    ours = replace(marked, annotator="importer")
    (again,) = rows_of(replace(record, spans=(ours,)))
    found = {"start": 6, "end": 10, "token_start": 1, "token_end": 1, "label": "PER"}
    assert again == {**mine, "spans": [found]}
    again, other = rows_of(replace(record, spans=(marked,)))
    assert (again, other["_annotator_id"], other["tokens"]) == (mine, "ada", tokens)


def test_a_span_that_goes_leaves_its_task_and_a_new_one_comes_into_the_first() -> None:
    (record, _), _ = read_with(READER, (DATA / "tasks.jsonl").read_bytes(), "x.jsonl")
    first, second = as_they_came()[:2]
    (ada,) = (each for each in record.spans if each.quote == "Ada")
    eva, bo = rows_of(replace(record, spans=(ada,)))
    assert eva == first
    assert bo["spans"] == []
    assert bo["_task_hash"] != second["_task_hash"]


def test_tasks_whose_tokens_are_not_those_of_the_text_are_not_kept() -> None:
    task = as_they_came()[0]
    task["tokens"][1]["text"] = "Eva"
    (record,), _ = read_with(READER, encoded(task), "x.jsonl")
    assert record.page == b""
    others = as_they_came()[0]
    others["tokens"] = others["tokens"][:1]
    (record,), _ = read_with(READER, encoded(others) + encoded(as_they_came()[0]), "x.jsonl")
    assert record.page == b""


def rows_of(*records: Record) -> list[dict]:
    out, _ = losses_of(READER, *records)
    return [json.loads(line) for line in out.files[""].splitlines()]
