"""CoNLL columns: what is written comes back with its offsets, and what others write is read."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.conll import CONLL_2003, Conll, safe_labels
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.registry import reader_for, writer_for
from tests.formats.beside import losses_of, lost, marks, read_among
from tests.formats.conftest import (
    READ,
    SCHEMES,
    any_records,
    full_record,
    label,
    plain_record,
    scheme,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "conll"
FORMATS = (Conll(), Conll("bilou"))
TEXT = "Ada and Bob\u00a0Post met.\r\nThe\u2028ferry #1 sank 🙂."


def article() -> Record:
    spans = (
        span("s1", (0, 3), text=TEXT),
        span("s2", (8, 16), text=TEXT, label="GPE"),
        span("s3", (8, 11), text=TEXT),
    )
    return replace(plain_record(TEXT, "a1"), spans=spans)


def test_what_it_looks_like() -> None:
    files, losses = written_by(Conll(), article())
    assert files[""].decode() == (
        "-DOCSTART- -X- -X- O\n\nAda -X- _ B-PER\nand -X- _ O\nBob -X- _ B-GPE\nPost -X- _ I-GPE\n"
        "met -X- _ O\n. -X- _ O\n\nThe -X- _ O\n\n"
        "ferry -X- _ O\n# -X- _ O\n1 -X- _ O\nsank -X- _ O\n🙂 -X- _ O\n. -X- _ O\n\n"
    )
    header, first, *_ = map(json.loads, files[".offsets.jsonl"].splitlines())
    assert header == {"format": "annotator-offsets/1", "labels": {}}
    assert list(first) == ["id", "article", "start", "language", "text", "tokens"]
    assert (first["id"], first["text"]) == ("a1:0", "Ada and Bob\u00a0Post met.\r\n")
    assert first["tokens"] == [[0, 3], [4, 7], [8, 11], [12, 16], [17, 20], [20, 21]]
    assert losses == {("dropped", "names of annotators"): 1, ("dropped", "overlapping spans"): 1}


def test_no_reader_of_columns_sees_others_than_there_are() -> None:
    data = written_by(Conll(), article(), full_record())[0][""].decode()
    lines = [line for line in data.splitlines() if line]
    assert len(lines) == sum(bool(line) for line in data.split("\n"))
    assert {len(line.split()) for line in lines} == {4}


def test_bilou() -> None:
    data = written_by(Conll("bilou"), article())[0][""].decode()
    tags = [line.split()[-1] for line in data.split("\n") if line]
    assert tags[1:5] == ["U-PER", "O", "B-GPE", "L-GPE"]


def test_labels_that_cannot_stand_in_a_column_come_back_all_the_same() -> None:
    odd = scheme("e", "entity", [label("a", export="A, B"), label("b", export="A_B"), label("c/é")])
    spans = tuple(
        span(key, place, text=TEXT, label=key)
        for key, place in (("a", (0, 3)), ("b", (4, 7)), ("c/é", (8, 11)))
    )
    record = replace(article(), spans=spans)
    schemes = {**SCHEMES, "entity": odd}
    files, _ = written_by(Conll(), record, schemes=schemes)
    assert b"B-A_B_2\n" in files[""]
    assert b"B-A_B\n" in files[""]
    assert b'"labels":{"A_B_2":"A, B"}' in files[".offsets.jsonl"]
    (back,), _ = read_among(Conll(), files, replace(READ, schemes=schemes))
    assert marks(back) == marks(record)


def test_unlike_labels_stay_unlike() -> None:
    assert safe_labels(["a b", "a_b", "a,b", "c"]) == {
        "a_b": "a_b",
        "c": "c",
        "a b": "a_b_2",
        "a,b": "a_b_3",
    }


def test_names_of_conll_2003_on_request() -> None:
    names = Crosswalk(
        name=CONLL_2003,
        layer="entity",
        outward={"GPE": "LOC", "PER": "PER"},
        inward={"PER": "PER"},
    )
    asked = Conll(names=CONLL_2003)
    out, losses = losses_of(asked, article(), crosswalks={CONLL_2003: names}, layers=("claim",))
    assert b"B-LOC\n" in out.files[""]
    assert lost(losses, "mapped", "labels") == ["s2"]


@pytest.mark.parametrize("each", FORMATS, ids=lambda it: it.name)
@given(record=any_records())
@settings(max_examples=30)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(each: Conll, record: Record) -> None:
    out, losses = losses_of(each, record)
    if any(it.what == "articles without a token" for it in losses):
        return
    (back,), problems = read_among(each, out.files)
    assert (back.text, problems) == (record.text, [])
    assert back.article.id == record.article.id
    touched = {it.item for it in losses if it.act != "dropped" or "spans" in it.what.split()}
    kept = [it for it in record.spans if it.id not in touched or _only_parts(it.id, losses)]
    assert set(marks(replace(record, spans=tuple(kept)))) <= set(marks(back))
    again, _ = losses_of(each, back)
    assert again.files == out.files


def _only_parts(item: str, losses: list) -> bool:
    return all(
        it.what in {"notes of spans", "confidences of spans", "entities of spans"}
        for it in losses
        if it.item == item
    )


def test_a_file_that_cannot_be_read_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = Conll().read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)


def test_they_are_found() -> None:
    ours = written_by(Conll(), article())[0][""]
    assert reader_for("", source(ours, "eng.train")).name == "conll"
    assert reader_for("", source(ours, "x.bilou")).name == "bilou"
    assert writer_for("", Path("x.iob2")).name == "conll"
    assert writer_for("", Path("x.bilou")).name == "bilou"
    assert writer_for(CONLL_2003, Path("x")).name == CONLL_2003
    uner = (DATA / "uner.iob2").read_bytes()
    assert Conll().sniff(uner)
    for text in (b"Vitamin B\nand vitamin O\n", b"# Title\n\nText.\n", b"O\n", b"One O\n", b""):
        assert not Conll().sniff(text)


def test_offsets_that_cannot_be_read_are_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    files, _ = written_by(Conll(), article())
    gone = replace(source(b"", "x.offsets.jsonl"), open=missing)
    there = replace(source(files[""], "x.conll"), beside=lambda ending: gone)
    (problem,) = Conll().read(there, READ)
    assert "cannot be read: No such file or directory" in str(problem)
