"""spaCy's documents: the text of the article, entities apart, and all spans in groups."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.docbin_reading import ReadDoc, read_docbin
from annotator.formats.registry import reader_for, writer_for
from annotator.formats.spacy import ONLY_GROUPS, Spacy
from tests.formats.beside import OPEN, losses_of, lost, read_among
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

GOLDEN = (Path(__file__).resolve().parents[1] / "data" / "spacy" / "by_spacy.spacy").read_bytes()
READER = Spacy()
TEXT = "  Ada met Bob  Post.\nRain"


def docs(data: bytes) -> list[ReadDoc]:
    return list(read_docbin(io.BytesIO(data)))


def article() -> Record:
    spans = (
        span("s1", (10, 19), text=TEXT, entity="Q1"),
        span("s2", (10, 13), text=TEXT, label="GPE"),
        span("s3", (10, 19), text=TEXT, layer="claim", label="Claim"),
        span("s4", (2, 4), text=TEXT),
    )
    return replace(plain_record(TEXT), spans=spans)


def test_what_it_looks_like() -> None:
    out, losses = losses_of(READER, article(), full_record())
    first, second = docs(out.files[""])
    assert (first.text, second.text) == (TEXT, full_record().text)
    assert [(it.label, TEXT[it.start : it.end], it.id, it.entity) for it in first.ents] == [
        ("PER", "Ada", "s4", ""),
        ("PER", "Bob  Post", "s1", "Q1"),
    ]
    groups = {name: [it.id for it in spans] for name, spans in first.groups.items()}
    assert groups == {
        "sc": ["s4", "s2", "s3", "s1"],
        "entity": ["s4", "s2", "s1"],
        "claim": ["s3"],
    }
    assert second.user_data["title"] == 'The "ferry" sank'
    assert lost(losses, "dropped", ONLY_GROUPS) == ["s2"]
    assert lost(losses, "snapped", "spans") == ["s4"]
    assert out.files == losses_of(READER, article(), full_record())[0].files


def test_one_layer_alone_is_that_of_the_entities() -> None:
    out, losses = losses_of(READER, article(), layers=("claim",))
    (doc,) = docs(out.files[""])
    assert [it.id for it in doc.ents] == ["s3"]
    assert list(doc.groups) == ["sc", "claim"]
    assert lost(losses, "dropped", "spans of other layers") == ["s4", "s2", "s1"]


@given(any_records())
@settings(max_examples=40)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = losses_of(READER, record)
    (back,), problems = read_among(READER, out.files)
    assert (back.text, back.article.id, problems) == (record.text, record.article.id, [])
    assert back.article.title == record.article.title
    touched = {
        it.item for it in losses if it.act != "dropped" or it.what == "spans without a token"
    }
    assert {
        (it.layer, it.label, it.start, it.end, it.entity)
        for it in record.spans
        if it.id not in touched
    } <= {(it.layer, it.label, it.start, it.end, it.entity) for it in back.spans}
    assert {it.origin.partition(":")[2] for it in back.spans} <= {it.id for it in record.spans}
    again, _ = losses_of(READER, back)
    if not any(it.what == ONLY_GROUPS for it in losses):
        assert docs(again.files[""])[0].ents == docs(out.files[""])[0].ents
    assert docs(again.files[""])[0].text == record.text


def test_what_spacy_itself_has_written() -> None:
    records, problems = read_with(READER, GOLDEN, "x.spacy", OPEN)
    assert [it.text for it in records] == ["🙂 Ada  met the Lodva Post.\n", "Rain fell "]
    assert sorted((it.label, it.quote) for it in records[0].spans) == [
        ("GPE", "Lodva"),
        ("ORG", "Lodva Post"),
        ("ORG", "the Lodva Post"),
        ("PER", "Ada"),
    ]
    (note,) = problems
    assert (note.fatal, "where blanks are" in note.message) == (False, True)


def test_its_tokens_are_those_of_spacy_when_it_leaves_again() -> None:
    records, _ = read_with(READER, GOLDEN, "x.spacy", OPEN)
    labels = dict.fromkeys(it.label for record in records for it in record.spans)
    schemes = {**SCHEMES, "entity": scheme("entity", "entity", [label(each) for each in labels])}
    again, _ = written_by(READER, *records, schemes=schemes)
    before, after = (list(read_docbin(io.BytesIO(data))) for data in (GOLDEN, again[""]))
    assert [doc.tokens for doc in after] == [doc.tokens for doc in before]
    assert [doc.text for doc in after] == [doc.text for doc in before]


def test_a_date_that_is_none_is_left_out() -> None:
    record = full_record()
    odd = replace(record, article=replace(record.article, published="yesterday"))
    (back,), _ = read_among(READER, written_by(READER, odd)[0])
    assert (back.article.published, back.article.author) == ("", "A. Writer")


@pytest.mark.parametrize("data", [b"", b"text", GOLDEN[:-20]])
def test_faults_are_told(data: bytes) -> None:
    records, problems = read_with(READER, data, "x.spacy")
    assert records == []
    assert [it.fatal for it in problems] == [True]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = READER.read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)


def test_it_is_found() -> None:
    assert reader_for("", source(GOLDEN, "train")).name == "spacy"
    assert writer_for("", Path("x.spacy")).name == "spacy"
    for text in (b"x^ is no DocBin", b"", b"x\x9c"):
        assert not READER.sniff(text)
