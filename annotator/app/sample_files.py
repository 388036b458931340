"""A small file of each format that is read and never written, made of a few paragraphs."""

import io
import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from zipfile import ZipFile

Paragraphs = Sequence[str]
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def _text(paragraphs: Paragraphs) -> bytes:
    return "\n\n".join(paragraphs).encode()


def _csv(paragraphs: Paragraphs) -> bytes:
    return ('title,text\nSample,"' + "\n\n".join(paragraphs) + '"\n').encode()


def _json(paragraphs: Paragraphs) -> bytes:
    return json.dumps([{"title": "Sample", "text": "\n\n".join(paragraphs)}]).encode()


def _jsonl(paragraphs: Paragraphs) -> bytes:
    return json.dumps({"title": "Sample", "text": "\n\n".join(paragraphs)}).encode()


def _checkthat(paragraphs: Paragraphs) -> bytes:
    text = "\n\n".join(paragraphs)
    value = {"article_id": "1", "lang": "en", "text": text, "annotations": []}
    return json.dumps([value]).encode()


def _memes(paragraphs: Paragraphs) -> bytes:
    return json.dumps([{"id": "1", "text": "\n\n".join(paragraphs), "labels": []}]).encode()


def _html(paragraphs: Paragraphs) -> bytes:
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    head = "<head><meta charset='utf-8'><title>Sample</title></head>"
    main = f"<nav><a href='/'>Home</a></nav><article>{body}</article>"
    return f"<!DOCTYPE html><html>{head}<body>{main}</body></html>".encode()


def _docx(paragraphs: Paragraphs) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{escape(each)}</w:t></w:r></w:p>" for each in paragraphs)
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": document.encode()})


def _odt(paragraphs: Paragraphs) -> bytes:
    body = "".join(f"<text:p>{escape(each)}</text:p>" for each in paragraphs)
    names = f'xmlns:office="{_OPEN}:office:1.0" xmlns:text="{_OPEN}:text:1.0"'
    inside = f"<office:body><office:text>{body}</office:text></office:body>"
    document = f"<office:document-content {names}>{inside}</office:document-content>"
    kind = b"application/vnd.oasis.opendocument.text"
    return _zip({"mimetype": kind, "content.xml": document.encode()})


def _pdf(paragraphs: Paragraphs) -> bytes:
    """One page in a font that every reader has; the paragraphs must be short and Latin."""
    drawn = "\n".join(
        f"BT /F1 10 Tf 50 {750 - 40 * number} Td ({each}) Tj ET"
        for number, each in enumerate(paragraphs)
    )
    page = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        _FONT,
        f"<< /Type /Page /Parent 2 0 R {page} /Contents 5 0 R >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    )
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("cp1252")
    count = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % count + b"".join(places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(out))
    return out + table + end


def _archive(paragraphs: Paragraphs) -> bytes:
    return _zip({"sample.txt": _text(paragraphs)})


def _zip(members: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


SAMPLE_FILES: Mapping[str, Callable[[Paragraphs], bytes]] = {
    "checkthat-2024": _checkthat,
    "csv": _csv,
    "docx": _docx,
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
    "markdown": _text,
    "odt": _odt,
    "pdf": _pdf,
    "semeval-2021": _memes,
    "text": _text,
    "zip": _archive,
}
"""What makes one, by the name of its format."""
