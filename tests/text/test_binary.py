"""Files that are no text are known by their first bytes or by their control characters."""

import sqlite3
import zipfile
from pathlib import Path

import pytest

from annotator.text.binary import KNOWN, full_of_controls, known_as


@pytest.mark.parametrize(("magic", "what"), KNOWN)
def test_known_kinds_are_named(magic: bytes, what: str) -> None:
    assert known_as(magic + b"...") == what


def test_real_files_are_known(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    database = sqlite3.connect(tmp_path / "x.sqlite")
    database.execute("CREATE TABLE t(x)")
    database.close()
    assert "office document" in known_as((tmp_path / "x.docx").read_bytes())
    assert "Annotator project" in known_as((tmp_path / "x.sqlite").read_bytes())


def test_text_is_nothing_known() -> None:
    for text in (b"", b"Once", b"%PDF is a format", b"\xef\xbb\xbf{}", "Ő".encode("cp1250")):
        assert known_as(text) == ""


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"", False),
        (b"tab\tline\r\nform\x0cfeed\x0b", False),
        (b"a stray\0 NUL", False),
        (b"\0", True),
        (b"\0\1\2abc", True),
        (b"x" * 1000 + b"\0" * 8, False),
        (b"x" * 1000 + b"\0" * 30, True),
        (bytes(range(256)), True),
        ("Őszi \x85 eső".encode(), False),
        ("Őszi".encode("utf-16-le"), True),
    ],
)
def test_few_controls_are_text_and_many_are_not(data: bytes, wanted: bool) -> None:
    assert full_of_controls(data) is wanted


def test_a_text_is_judged_as_its_bytes_are() -> None:
    assert not full_of_controls("Őszi\teső\r\n\x85\u2028" * 30)
    assert full_of_controls("Ő\x01\x02" * 10)
    assert full_of_controls("\x7f")
