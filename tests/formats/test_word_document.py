"""Word documents give their paragraphs, whoever has written them."""

import io
import zipfile

import docx
import pytest

from annotator.formats.word_document import WordDocument
from tests.formats.conftest import read_with

READER = WordDocument()
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

_ONCE = "<w:r><w:t>a</w:t></w:r>"
TWICE = f"<mc:Choice>{_ONCE}</mc:Choice><mc:Fallback>{_ONCE}</mc:Fallback>"


def packed(xml: str, part: str = "word/document.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, xml)
    return out.getvalue()


def body(inner: str) -> bytes:
    return packed(f"<w:document {W} {MC}><w:body>{inner}</w:body></w:document>")


def text_of(data: bytes) -> str:
    (record,), problems = read_with(READER, data, "x.docx")
    assert problems == []
    return record.text


def test_what_a_library_has_written_is_read() -> None:
    made = docx.Document()
    made.add_heading("A ferry sank", 0)
    paragraph = made.add_paragraph("„Nobody” ")
    paragraph.add_run("will cross").bold = True
    paragraph.add_run(".\nA second line\tand more 🙂")
    made.add_paragraph("")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "one", "two"
    made.sections[0].header.paragraphs[0].text = "left out"
    out = io.BytesIO()
    made.save(out)
    (record,), _ = read_with(READER, out.getvalue(), "in/x.docx")
    assert record.text == (
        "A ferry sank\n„Nobody” will cross.\nA second line\tand more 🙂\n\none\ntwo"
    )
    assert (record.article.title, record.article.file) == ("A ferry sank", "x.docx")
    assert record.article.file_sha256 != record.article.sha256


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:p><w:r><w:t>a </w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>", "a b"),
        (
            "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:r><w:t>a</w:t></w:r></w:p>",
            "a",
        ),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/></w:r></w:p>", "a\u2011b\n"),
        ("<w:p><w:r><w:instrText>DATE</w:instrText><w:t>a</w:t></w:r></w:p>", "a"),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a"),
        (
            "<w:p><w:pPr><w:tabs><w:tab w:val='x'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            "a",
        ),
        (f"<w:p><mc:AlternateContent>{TWICE}</mc:AlternateContent></w:p>", "a"),
    ],
)
def test_what_is_text_and_what_is_not(inner: str, text: str) -> None:
    assert text_of(body(inner)) == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "damaged or cut short"),
        (b"no archive", "damaged or cut short"),
        (packed("<x/>", "other.xml"), "there is no word/document.xml in it"),
        (packed("<broken"), "the document is broken"),
        (body(""), "there is no text in it"),
        (body("<w:p><w:r><w:t>a</w:t></w:r></w:p>")[:-30], "damaged or cut short"),
    ],
)
def test_a_document_that_cannot_be_read_is_told(data: bytes, words: str) -> None:
    records, (problem,) = read_with(READER, data, "x.docx")
    assert records == [] and words in problem.message


def test_it_is_recognised() -> None:
    assert (
        READER.sniff(body("")) and not READER.sniff(b"PK\x03\x04 other") and not READER.sniff(b"")
    )
