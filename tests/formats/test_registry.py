"""Formats are found by name, by ending and by the first bytes, and what is not found is told."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import text_sha256
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.protocol import Reader, ReadProblem, Source
from annotator.formats.registry import (
    folder_readers,
    reader_for,
    readers,
    writer_for,
    writers,
)
from annotator.formats.spacy import Spacy
from tests.formats.conftest import READ, MemoryFolder, full_record, source, written, written_by
from tests.formats.printed import by_hand
from tests.formats.shared_tasks import left

JSONL = written(full_record())


def test_names_are_unique() -> None:
    for formats in (readers(), writers()):
        names = [each.name for each in formats]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "file", "data", "wanted"),
    [
        ("annotator", "x.txt", b"any", "annotator"),
        ("text", "x.jsonl", JSONL, "text"),
        ("", "x.jsonl", JSONL, "annotator"),
        ("", "X.JSONL", b"not json at all", "annotator"),
        ("", "x.txt", JSONL, "text"),
        ("", "x.TXT", b"\x89PNG\r\n\x1a\n", "text"),
        ("", "export", JSONL, "annotator"),
        ("", "README.md", b"# A title", "markdown"),
        ("", "README", b"# A title", "text"),
        ("", "x.jsonl", b'{"text": "a"}', "jsonl"),
        ("", "x.json", b"[]", "json"),
        ("", "export", b' [{"text": 1}]', "json"),
        ("", "x.htm", b"<p>", "html"),
        ("", "saved", b"<!DOCTYPE html><p>", "html"),
        ("", "x.tsv", b"text", "csv"),
        ("", "x.docx", b"PK", "docx"),
        ("", "x.pdf", b"", "pdf"),
        ("", "printed", b"%PDF-1.7", "pdf"),
        ("", ".txt", b"", "text"),
    ],
)
def test_a_reader_is_found(name: str, file: str, data: bytes, wanted: str) -> None:
    assert reader_for(name, source(data, file)).name == wanted


def test_only_the_beginning_of_a_file_is_read_for_that() -> None:
    data = written(full_record()) + b"\xff" * 10_000
    assert reader_for("", source(data, "x")).name == "annotator"


def test_what_has_no_reader_is_told_with_what_there_is() -> None:
    there = r"There is: annotator \(\.jsonl\), .*, text \(\.txt, \.text\)\.$"
    with pytest.raises(UserError, match='There is no format "tarot" to read. ' + there):
        reader_for("tarot", source(b"x"))
    with pytest.raises(UserError, match="no text and of no format that is known. " + there):
        reader_for("", source(bytes(range(32)), "photo.raw"))


def test_a_file_that_cannot_be_opened_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    with pytest.raises(UserError, match=r"^cannot be read: No such file or directory$"):
        reader_for("", Source(name="x", file="x.txt", open=missing))


def test_a_writer_is_found() -> None:
    assert writer_for("annotator", Path("-")).name == "annotator"
    assert writer_for("", Path("some/OUT.JSONL")).name == "annotator"


@pytest.mark.parametrize(
    ("name", "path", "words"),
    [
        ("text", "x.txt", 'There is no format "text" to write. There is: annotator'),
        ("", "x.ods", 'There is no format for "x.ods". There is: annotator'),
    ],
)
def test_what_has_no_writer_is_told(name: str, path: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        writer_for(name, Path(path))


def opened_document(part: str, xml: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, xml)
    return out.getvalue()


PAGE = (
    b"<html><head><title>A ferry</title></head><body><p>The ferry sank, they say.</p></body></html>"
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SAMPLES = {
    "annotator": JSONL,
    "doccano": b'{"text": "one two", "label": [[0, 3, "PER"]]}\n',
    "label-studio": b'[{"data": {"text": "one two"}, "annotations": []}]',
    "conll": b"Ada B-PER\nswam O\n",
    "bilou": b"Ada U-PER\nswam O\n",
    "iobes": b"Ada S-PER\nswam O\n",
    "iob1": b"Ada I-PER\nswam O\n",
    "hf-tokens": b'{"tokens": ["Ada", "swam"], "ner_tags": ["B-PER", "O"]}\n',
    "gliner": b'[{"tokenized_text": ["Ada", "swam"], "ner": [[0, 0, "PER"]]}]',
    "prodigy": b'{"text": "Ada swam", "spans": [], "answer": "accept"}\n',
    "spacy": written_by(Spacy(), full_record())[0][""],
    "hf-spans": b'{"text": "Ada swam", "spans": [{"start": 0, "end": 3, "label": "PER"}]}\n',
    "json": b'{"a": [{"text": "one", "date": "2025"}, {"text": "two"}]}',
    "jsonl": b'{"text": "one"}\n{"text": "two", "title": "x"}\n',
    "docx": opened_document(
        "word/document.xml", f'<w:d xmlns:w="{WORD}"><w:p><w:t>a</w:t></w:p></w:d>'
    ),
    "odt": opened_document(
        "content.xml", '<p xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0">a</p>'
    ),
    "html": PAGE,
    "csv-spans-texts": b"article;text;layer;label;start;end;quote;span\na;one;;;;;;\n",
    "csv": b'text,title\n"one, ""two""",x\n',
    "checkthat-2024": b'[{"article_id": "1", "lang": "en", "text": "Boats!", "annotations": []}]',
    "semeval-2021": b'[{"id": "1", "text": "Boats!", "labels": []}]',
    "markdown": b"# A heading\n\nText.",
    "uima-cas-json": b'{"%TYPES": {}, "%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa", '
    b'"sofaID": "_InitialView", "sofaString": "Ada"}], "%VIEWS": {"_InitialView": {"%SOFA": 1}}}',
    "uima-cas-xmi": b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore">'
    b'<cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString="Ada"/></xmi:XMI>',
    "webanno-tsv": b"#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ada\n1-1\t0-3\tAda\t\n",
    "text": b"Text.",
    "pdf": by_hand([(50, 700, "The ferry sank.")]),
}


# Parquet wants a library that need not be there; its own tests damage it.
READERS = [each for each in readers() if each.name != "parquet"]


def test_every_reader_has_a_sample_that_it_reads() -> None:
    for reader in READERS:
        assert any(
            isinstance(item, Record) for item in reader.read(source(SAMPLES[reader.name]), READ)
        )


@given(
    st.sampled_from(READERS),
    st.integers(0, 10_000),
    st.binary(max_size=6),
    st.integers(0, 6),
)
@settings(max_examples=150)
def test_a_changed_file_gives_articles_or_problems(
    reader: Reader, place: int, change: bytes, cut: int
) -> None:
    data = SAMPLES[reader.name]
    place %= len(data)
    changed = data[:place] + change + data[place + cut :]
    items = list(reader.read(source(changed), READ))
    assert items
    for item in items:
        assert isinstance(item, Record | ReadProblem)
        if isinstance(item, Record):
            assert item.article.sha256 == text_sha256(item.text)


@pytest.mark.parametrize(
    "name", sorted({each.name for each in writers()} & {each.name for each in folder_readers()})
)
def test_what_leaves_as_a_folder_is_recognised(name: str) -> None:
    files, _ = left(writer_for(name, Path("out")), replace(full_record(), spans=(), labels=()))
    folder = MemoryFolder(files)
    found = [each.name for each in folder_readers() if each.finds(folder)]
    if name in {each.name for each in folder_readers()}:
        assert found[:1] == [name]
    else:  # each of its files is read alone
        assert found == []
        kinds = {reader_for("", folder.source(each)).name for each in folder.names()}
        assert name in kinds
