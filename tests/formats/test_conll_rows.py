"""Columns of tokens as others write them, and what is wrong with some."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.record import Record
from annotator.formats.conll import Conll
from tests.formats.beside import OPEN, read_among
from tests.formats.conftest import plain_record, read_with, span, written_by

DATA = Path(__file__).resolve().parents[1] / "data" / "conll"
TEXT = "Ada and Bob\u00a0Post met.\r\nThe\u2028ferry #1 sank 🙂."


def article() -> Record:
    spans = (span("s1", (0, 3), text=TEXT), span("s2", (8, 16), text=TEXT, label="GPE"))
    return replace(plain_record(TEXT, "a1"), spans=spans)


def told(record: Record) -> list[tuple[str, str]]:
    return [(it.label, it.quote) for it in record.spans]


def test_iob1_of_the_first_release() -> None:
    records, problems = read_with(
        Conll(), (DATA / "iob1.conll").read_bytes(), "eng.train", replace(OPEN, annotator="x")
    )
    assert [record.text for record in records] == ["Lodva Post met Ada Bob .", "Rain"]
    assert told(records[0]) == [("ORG", "Lodva Post"), ("PER", "Ada"), ("PER", "Bob")]
    note, kind = problems
    assert kind.message == "its tags are IOB1: as the format iob1 they leave as they came"
    assert (note.fatal, note.line) == (False, 0)
    assert "put together from the words" in note.message


def test_bilou_in_two_columns_with_a_no_break_space_in_a_token() -> None:
    (record,), problems = read_with(
        Conll("bilou"), (DATA / "bilou.bilou").read_bytes(), "x.bilou", OPEN
    )
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


def test_a_broken_line_is_told_also_where_there_are_offsets() -> None:
    files, _ = written_by(Conll(), article())
    files[""] = files[""].replace(b"Ada -X- _ B-PER", b"Ada -X- _ PER")
    records, problems = read_among(Conll(), files)
    assert records == []
    assert [(it.line, it.fatal) for it in problems if it.line] == [(3, True)]
