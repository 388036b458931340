"""Small valid files of every format that is known: by our own writers, and by hand."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from annotator.app.crosswalks import crosswalks
from annotator.app.paths import resource
from annotator.app.schemes import parsed, shipped_schemes
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.protocol import Writer
from annotator.formats.registry import writers
from tests.formats.conftest import full_record, plain_record, written_by

TEXT = "„Nobody” – said Ada – „will cross.” 🙂\r\nThe ferry sank; Bob swam.\n\nThat was in May."
RECORDS = (
    full_record(),
    plain_record("A second story: the ferry sails again, said Bob Miller on 3 May 2025.\n" * 3),
)
PROSE = "The ferry of Lodva sank on Monday night, and everybody on it swam to the shore. " * 6
HTML = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry</title>
<meta name="author" content="A. Writer"><meta property="og:site_name" content="Lodva Post">
<script type="application/ld+json">
{{"@type": "NewsArticle", "datePublished": "2025-05-03"}}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>The ferry</h1><p>{PROSE}</p><table><tr>
<td>{PROSE}</td></tr></table><p>{PROSE}</p></article></body></html>"""
WORD = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
    '2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry</w:t></w:r>'
    "</w:p><w:p><w:r><w:t>It sank.</w:t><w:tab/><w:t>Bob swam.</w:t></w:r></w:p></w:body>"
    "</w:document>"
)
OPEN = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:'
    'xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:text><text:h text:style-name="Title">Ferry</text:h><text:p>It <text:s text:c="3"/>'
    "sank.<text:tab/>Bob swam.</text:p></office:text></office:body></office:document-content>"
)
OBJECTS = [
    {"text": PROSE, "title": "One", "date": "3.5.2025", "meta": {"url": "https://example.org/1"}},
    {"text": "Bob swam.", "title": None, "date": "2025-05-03", "meta": {"url": ["a", 1]}},
]
CHECKTHAT = [
    {
        "article_id": "one",
        "lang": "en",
        "text": PROSE,
        "annotations": [{"tag": "Doubt", "start": 4, "end": 8}],
    }
]
MEMES = [
    {
        "id": "1",
        "text": PROSE,
        "labels": [{"start": 4, "end": 9, "technique": "Doubt", "text_fragment": "ferry"}],
    }
]
ODT_MIME = ("mimetype", "application/vnd.oasis.opendocument.text")


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@cache
def by_hand() -> dict[str, bytes]:
    """Files by the name of the format that reads them, or by what else they are."""
    lines = b"".join(json.dumps(each).encode() + b"\n" for each in OBJECTS)
    return {
        "text": TEXT.encode(),
        "markdown": b"# The ferry\n\nIt sank.\n",
        "csv": 'title,text,date,language\r\nOne,"It ""sank"",\nall of it",2025-05-03,en\r\n'
        "Két,Elsüllyedt,3.5.2025,magyar\r\n".encode(),
        "json": json.dumps({"data": {"articles": OBJECTS}}).encode(),
        "jsonl": lines,
        "checkthat-2024": json.dumps(CHECKTHAT).encode(),
        "semeval-2021": json.dumps(MEMES).encode(),
        "html": HTML.encode(),
        "docx": zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": WORD}),
        "odt": zipped(dict([ODT_MIME, ("content.xml", OPEN)])),
        "zip": zipped({"a/one.txt": TEXT, "two.html": HTML, "three.jsonl": lines, "x.bin": "?"}),
    }


@cache
def by_writers() -> dict[str, dict[str, bytes]]:
    """What each of our writers makes, by its name: files by their name, "" for the main one."""
    return {each.name: _written(each) for each in writers()}


def _written(writer: Writer) -> dict[str, bytes]:
    schemes = parsed(shipped_schemes())
    given: dict[str, Any] = {"schemes": schemes.layers, "article_schemes": schemes.articles}
    try:
        return written_by(writer, *_records(), crosswalks=crosswalks(), **given)[0]
    except UserError:
        return {}  # what it needs is not installed


def _records() -> tuple[Record, ...]:
    """The records with labels that the shipped schemes have."""
    full = RECORDS[0]
    labels = {"naming": "Name_Calling-Labeling", "news": "reporting"}
    spans = [replace(it, label=labels.get(it.label, it.label)) for it in full.spans]
    marks = [replace(it, label=labels.get(it.label, it.label)) for it in full.labels]
    return replace(full, spans=tuple(spans), labels=tuple(marks)), *RECORDS[1:]


@cache
def scheme_files() -> tuple[bytes, ...]:
    """The schemes that are shipped."""
    return tuple(path.read_bytes() for path in sorted(resource("schemes").glob("*.toml")))


@cache
def all_files() -> tuple[bytes, ...]:
    """Every file there is, to take pieces from."""
    made = [data for files in by_writers().values() for data in files.values()]
    return (*by_hand().values(), *made, scheme_files()[0][:5000])


@cache
def project_file(path: Path) -> bytes:
    """A small project with spans, links and steps of undo, as one file without a -wal."""
    from annotator.app.session import Session
    from annotator.domain.commands.articles import ImportArticles

    with closing(Session.create(path, "ada")) as session:
        for record in RECORDS:
            session.do(ImportArticles((record,)))
        session.undo()
        session.redo()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()


def settings_file() -> bytes:
    """Settings with something of each type, as the program writes them."""
    views = json.dumps({"mine": json.dumps({"languages": ["hu"], "words": "x"})})
    found = {
        "annotator": "ada",
        "zoom": 120,
        "folded": True,
        "keys": {"edit.undo": "Ctrl+Z"},
        "recent": ["/a/b.sqlite"],
        "hidden_labels": {"p": '[["entity", "PER"]]'},
        "views": {"p": views},
        "open_articles": {"p": '{"panes": [{"article": "a"}]}'},
    }
    return json.dumps(found).encode()


def places_file() -> bytes:
    """The reading places of the project "p"."""
    places = {"a": [20000, 5, 3, [[0, 9], [12, 20]]], "b": [20001, 0, 0, []]}
    return json.dumps({"format": "annotator-places/1", "project": "p", "articles": places}).encode()


def known_file() -> bytes:
    """The projects that are known, as the program writes them."""
    files = {"/a/b.sqlite": [1, 2, 3, 4], "/c.sqlite": [5, 6, 7, 8]}
    return json.dumps({"format": "annotator-known/1", "files": files}).encode()


@cache
def index_file(path: Path) -> bytes:
    """An empty search index of the project "p"."""
    from annotator.storage.search_index import SearchIndex

    with closing(SearchIndex(path, "p")) as index:
        index.set_position((1, "act"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path.read_bytes()
