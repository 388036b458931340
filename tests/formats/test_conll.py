"""CoNLL columns: what is written comes back with its offsets, and what others write is read."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.conll import CONLL_2003, Conll, safe_labels
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.registry import reader_for, writer_for
from tests.formats.beside import OPEN, losses_of, lost, marks, read_among
from tests.formats.conftest import (
    READ,
    SCHEMES,
    any_records,
    full_record,
    label,
    plain_record,
    read_with,
    scheme,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "conll"
FORMATS = (Conll(), Conll(is_bilou=True))
TEXT = "Ada and Bob\u00a0Post met.\r\nThe\u2028ferry #1 sank 🙂."


def article() -> Record:
    spans = (
        span("s1", (0, 3), text=TEXT),
        span("s2", (8, 16), text=TEXT, label="GPE"),
        span("s3", (8, 11), text=TEXT),
    )
    return replace(plain_record(TEXT, "a1"), spans=spans)


def told(record: Record) -> list[tuple[str, str]]:
    labels = Labels(SCHEMES, {})
    return [
        (labels.export_of(it.layer, it.label) if it.label != "ORG" else "ORG", it.quote)
        for it in record.spans
    ]


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
    data = written_by(Conll(is_bilou=True), article())[0][""].decode()
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


def test_iob1_of_the_first_release() -> None:
    records, problems = read_with(
        Conll(), (DATA / "iob1.conll").read_bytes(), "eng.train", replace(OPEN, annotator="x")
    )
    assert [record.text for record in records] == ["Lodva Post met Ada Bob .", "Rain"]
    assert told(records[0]) == [("ORG", "Lodva Post"), ("PER", "Ada"), ("PER", "Bob")]
    (note,) = problems
    assert (note.fatal, note.line) == (False, 0)
    assert "put together from the words" in note.message


def test_bilou_in_two_columns_with_a_no_break_space_in_a_token() -> None:
    (record,), problems = read_with(Conll(), (DATA / "bilou.bilou").read_bytes(), "x.bilou", OPEN)
    assert record.text == "Ada of\u00a0old the Lodva Post\nBob"
    assert told(record) == [("PER", "Ada"), ("ORG", "the Lodva Post"), ("PER", "Bob")]
    assert len(problems) == 1


def test_universal_ner_says_the_text_of_each_sentence() -> None:
    records, problems = read_with(Conll(), (DATA / "uner.iob2").read_bytes(), "x.iob2", OPEN)
    assert [record.text for record in records] == ['"Ada," said Bob.', "#1 = Lodva"]
    assert told(records[0]) == [("PER", "Ada"), ("PER", "Bob")]
    assert [(it.start, it.end) for it in records[0].spans] == [(1, 4), (12, 15)]
    assert problems == []


def test_where_the_text_has_other_words_it_is_put_together() -> None:
    data = b"# text = Ada swam\n1\tAda\tB-PER\t-\tEva\n2\tsank\tO\t-\tEva\n"
    (record,), problems = read_with(Conll(), data, "x.iob2")
    assert record.text == "Ada sank"
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"Ada B-PER\nBob NN O\n", 2, "the line has 3 columns, and the lines before it 2"),
        (b"Ada B-PER\n\nBob PERSON\n", 3, '"PERSON" is no tag'),
        (b"One word.\n", 1, "is no line of two to five columns"),
        (b"a b c d e O\n", 1, "is no line of two to five columns"),
        (b"\n\n", 0, "there is no token in it"),
        (b"", 0, "the file is empty"),
        (b"\xff O\n", 0, "this is not utf-8"),
    ],
)
def test_faults_are_told_with_their_line(data: bytes, line: int, words: str) -> None:
    _, problems = read_with(Conll(), data, "x.conll")
    fatal = [it for it in problems if it.fatal]
    assert fatal[0].line == line
    assert words in fatal[0].message


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [(b"Bob -X-", b"Rob -X-", 3), (b"\n\nThe", b"\n\nThe -X- _ O\n\nThe", 12)],
)
def test_offsets_of_another_file_are_refused(old: bytes, new: bytes, line: int) -> None:
    files, _ = written_by(Conll(), article())
    files[""] = files[""].replace(old, new)
    _, problems = read_among(Conll(), files)
    assert next(it.line for it in problems if it.fatal) == line
    assert "x.offsets.jsonl does not fit this file" in problems[0].message
    files[""] = files[""][: files[""].index(b"ferry")]
    _, problems = read_among(Conll(), {**files, "": files[""].replace(new, old)})
    assert [it.message for it in problems] == ["x.offsets.jsonl has more sentences than this file"]
    files[".offsets.jsonl"] = b"{}"
    assert "x.offsets.jsonl:1: is no line of offsets" in read_among(Conll(), files)[1][0].message


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
