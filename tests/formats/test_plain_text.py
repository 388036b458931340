"""A text file is one article whose bytes can be made again."""

import hashlib
import io
from dataclasses import replace

import pytest

from annotator.domain.article import article_id
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.plain_text import Markdown, PlainText
from annotator.formats.protocol import ReadProblem, Source
from tests.formats.conftest import READ, Utf8, Vanished, read_with, source

READER = PlainText()


def test_the_text_is_kept_and_the_rest_left_open() -> None:
    data = "\r\n Ő said: 🙂\r\u2028".encode()
    (record,) = READER.read(source(data, "in/a folder/one.txt"), READ)
    assert isinstance(record, Record)
    article = record.article
    assert record.text.encode() == data
    assert article.id == article_id(article.sha256)
    assert article.sha256 == article.file_sha256 == hashlib.sha256(data).hexdigest()
    assert (article.length, article.file) == (len(record.text), "one.txt")
    assert (article.title, article.language, article.published) == ("", "", "")
    assert not (record.spans or record.regions or record.statuses)


def test_encoding_and_signature_come_from_the_decoder() -> None:
    data = b"\xff\xfea\0"
    context = replace(READ, decode=lambda data, declared="", /: Utf8("a", "utf-16-le", "fffe"))
    (record,) = READER.read(source(data), context)
    assert isinstance(record, Record)
    assert (record.article.encoding, record.article.signature) == ("utf-16-le", "fffe")
    assert record.article.file_sha256 == hashlib.sha256(data).hexdigest()
    assert record.article.sha256 == hashlib.sha256(b"a").hexdigest()


def test_a_note_of_the_decoder_is_told_and_hinders_nothing() -> None:
    note, record = READER.read(source(b"an odd text", "x.txt"), READ)
    assert note == ReadProblem("x.txt", 0, "it was odd", fatal=False)
    assert isinstance(record, Record)


def test_what_cannot_be_decoded_or_read_is_told() -> None:
    def refuse(data: bytes, declared: str = "", /) -> Utf8:
        raise UserError("byte 0x81 at offset 3 is not cp1252")

    def vanished() -> io.BufferedReader:
        return io.BufferedReader(Vanished(b"some"))

    def missing() -> io.BufferedReader:
        raise PermissionError(13, "Permission denied")

    context = replace(READ, decode=refuse)
    assert list(READER.read(source(b"x", "x.txt"), context)) == [
        ReadProblem("x.txt", 0, "byte 0x81 at offset 3 is not cp1252")
    ]
    for open_, reason in ((vanished, "Input/output error"), (missing, "Permission denied")):
        assert list(READER.read(Source(name="x", file="x", open=open_), READ)) == [
            ReadProblem("x", 0, f"cannot be read: {reason}")
        ]


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"Once\tupon\r\na time",
        "Ő és Ű".encode("cp1250"),
        "Ő és Ű".encode("utf-16"),
        "Once upon a time".encode("utf-16-le"),
        "Once upon a time".encode("utf-16-be"),
        b"a stray\0 NUL in a text that is otherwise fine",
    ],
)
def test_text_is_recognised(head: bytes) -> None:
    assert READER.sniff(head)


@pytest.mark.parametrize("head", [bytes(range(32)) * 9, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"])
def test_other_things_are_no_text(head: bytes) -> None:
    assert not READER.sniff(head)


# ---------------------------------------------------------------- Markdown


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The ferry sank #\n\nIt *sank*.", "The ferry sank"),
        ("\r\n#  The ferry\r\nIt sank.", "The ferry"),
        ("It sank.\n# The ferry\n", ""),
        ("#1 in the world", ""),
        ("## Part\n", ""),
    ],
)
def test_markdown_stays_as_it_is_and_a_heading_above_it_is_the_title(text: str, title: str) -> None:
    ((record,), problems) = read_with(Markdown(), text.encode(), "x.md")
    assert (record.text, record.article.title, problems) == (text, title, [])


def test_markdown_is_told_by_its_ending_alone() -> None:
    assert not Markdown().sniff(b"# A heading")
