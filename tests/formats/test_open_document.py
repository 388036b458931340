"""OpenDocument texts give their paragraphs, with the white space that they mean."""

import io
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument, QTextDocumentWriter

from annotator.formats.open_document import OpenDocument
from tests.formats.conftest import read_with

READER = OpenDocument()
NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def packed(inner: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml", f"<office:document-content {NAMES}>{inner}</office:document-content>"
        )
    return out.getvalue()


def test_what_qt_has_written_is_read(qapp: QGuiApplication, tmp_path: Path) -> None:
    lines = ["„Nobody”  will\tcross 🙂", "", "Ő is indented ", "Η τελευταία"]
    document = QTextDocument()
    document.setPlainText("\n".join(lines))
    path = tmp_path / "x.odt"
    writer = QTextDocumentWriter(str(path), b"ODF")
    assert writer.write(document)
    (record,), problems = read_with(READER, path.read_bytes(), "x.odt")
    assert (record.text.split("\n"), problems) == (lines, [])
    assert READER.sniff(path.read_bytes())


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<text:h>A</text:h>\n  <text:p>b</text:p>", "A\nb"),
        ("<text:p>  a\n   b <text:span> c</text:span></text:p>", "a b c"),
        ("<text:p>a<text:s text:c='3'/>b<text:s/>c</text:p>", "a   b c"),
        ("<text:p>a<text:s text:c='99999999999'/>b<text:s text:c='x'/>c</text:p>", "a b c"),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p>a<text:note><text:p>no</text:p></text:note>b</text:p>", "ab"),
        ("<text:tracked-changes><text:p>no</text:p></text:tracked-changes><text:p>a</text:p>", "a"),
        ("<text:p>a<office:annotation><text:p>no</text:p></office:annotation></text:p>", "a"),
        ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>", "a"),
    ],
)
def test_what_is_text_and_what_is_not(inner: str, text: str) -> None:
    (record,), _ = read_with(READER, packed(inner), "x.odt")
    assert record.text == text


def test_the_title_is_the_paragraph_of_that_style() -> None:
    data = packed("<text:p text:style-name='Title'>A  title</text:p><text:p>a</text:p>")
    (record,), _ = read_with(READER, data, "x.odt")
    assert record.article.title == "A title"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"none", "damaged or cut short"),
        (packed(""), "there is no text in it"),
        (packed("<text:p>"), "the document is broken"),
    ],
)
def test_a_document_that_cannot_be_read_is_told(data: bytes, words: str) -> None:
    records, (problem,) = read_with(READER, data, "x.odt")
    assert records == [] and words in problem.message
