"""Formats are found by name, by ending and by the first bytes, and what is not found is told."""

from pathlib import Path

import pytest

from annotator.domain.errors import UserError
from annotator.formats.protocol import Source
from annotator.formats.registry import reader_for, readers, writer_for, writers
from tests.formats.conftest import full_record, source, written

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
        ("", "README.md", b"# A title", "text"),
        ("", ".txt", b"", "text"),
    ],
)
def test_a_reader_is_found(name: str, file: str, data: bytes, wanted: str) -> None:
    assert reader_for(name, source(data, file)).name == wanted


def test_only_the_beginning_of_a_file_is_read_for_that() -> None:
    data = written(full_record()) + b"\xff" * 10_000
    assert reader_for("", source(data, "x")).name == "annotator"


def test_what_has_no_reader_is_told_with_what_there_is() -> None:
    there = r"There is: annotator \(\.jsonl\), text \(\.txt, \.text\)\.$"
    with pytest.raises(UserError, match='There is no format "doccano" to read. ' + there):
        reader_for("doccano", source(b"x"))
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
        ("", "x.csv", 'There is no format for "x.csv". There is: annotator'),
    ],
)
def test_what_has_no_writer_is_told(name: str, path: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        writer_for(name, Path(path))
