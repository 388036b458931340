"""What comes from another tool into a project leaves for that tool as it came."""

import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.app.exporting import ExportOptions, export
from annotator.app.importing import Importer, ImportOptions, Preparation
from annotator.app.session import Session
from annotator.domain.commands.spans import SetNote
from annotator.domain.record import Record
from annotator.formats.brat import Brat
from annotator.formats.kept_rows import kept_page, row_now, row_page
from annotator.formats.label_studio import LabelStudio
from annotator.formats.losses import Losses
from annotator.formats.registry import readers, writer_for
from annotator.formats.web_annotation import WebAnnotation
from tests.formats.conftest import (
    any_records,
    plain_record,
    read_folder_with,
    read_with,
    written_by,
)
from tests.formats.shared_tasks import golden

Files = Mapping[str, bytes]


def came(folder: Path, reader: str, files: Files, *, new_labels: str = "entity") -> Session:
    """A new project with those files, or with the folder of them."""
    session = Session.create(folder / "p.sqlite", "ada")
    for each, data in files.items():
        (folder / "theirs" / each).parent.mkdir(parents=True, exist_ok=True)
        (folder / "theirs" / each).write_bytes(data)
    preparation = Preparation(
        options=ImportOptions(format=reader, new_labels=new_labels),
        schemes=session.library.schemes,
        annotator="ada",
        now="2026-11-22T10:00:00Z",
        project=session.path,
    )
    importer = Importer(session)
    alone = [folder / "theirs" / each for each in files]
    for item in preparation.of(alone if len(alone) == 1 else [folder / "theirs"]):
        importer.take(item)
    assert importer.finish().imported
    return session


def left(session: Session, folder: Path, name: str) -> dict[str, bytes]:
    """What leaves the project in that format, but for the manifest and the losses."""
    is_folder = writer_for(name, Path("x")).is_folder
    export(session, folder / "out", options=ExportOptions(format=name))
    if not is_folder:
        return {"": (folder / "out").read_bytes()}
    return {
        path.relative_to(folder / "out").as_posix(): path.read_bytes()
        for path in (folder / "out").rglob("*")
        if path.is_file()
    }


def there_and_back(
    folder: Path, name: str, files: Files, *, reader: str = "", **more: Any
) -> dict[str, bytes]:
    """The files as they leave a project for the format that they came in."""
    with closing(came(folder, reader or name, files, **more)) as session:
        return left(session, folder, name)


def objects(data: bytes) -> list[Any]:
    return [json.loads(line) for line in data.splitlines() if line.strip()]


def kept(row: dict[str, Any], **article: Any) -> tuple[dict[str, Any] | None, Losses]:
    """The row as it leaves when that is known of its article."""
    record, losses = plain_record("Ada."), Losses()
    record = replace(record, article=replace(record.article, **article))
    page = row_page(row, {"text": "m.body", "title": "m.name"}, of="x", text="Ada.")
    return row_now(record, lambda _: page, of="x", losses=losses), losses


def test_a_row_says_what_is_known_now() -> None:
    row = {"m": {"name": " Old ", "body": "Ada.", "n": 1}, "k": [None]}
    assert kept(row, title="Old", language="en")[0] == row
    found, losses = kept(row, title="New", url="u", language="en", language_confidence=1.0)
    assert found == {"m": {"name": "New", "body": "Ada.", "n": 1}, "k": [None]}
    assert losses.counts == {("dropped", "metadata of articles"): 1}


def bytes_of_none(_: str) -> bytes:
    return b""


def test_half_a_character_is_not_kept() -> None:
    assert kept_page({"a": "\ud83d"}, "x", of="x") == b""
    record = plain_record("Ada.")
    odd = kept_page({}, "Ada.", of="x", more={"columns": {"text": []}})
    for page in (b"", odd, kept_page([], "Ada.", of="x"), kept_page({}, "Ada.", of="y")):
        assert row_now(replace(record, page=page), bytes_of_none, of="x", losses=Losses()) is None


DOCCANO = {
    "doccano": (
        b'{"id":41,"text":"Ada met Bob.","label":[[8,11,"PER"],[0,3,"PER"]],'
        b'"Comments":["Is it Bob?",{"id":3,"text":"No."}],"title":"At last","n":{"a":null}}\n'
        b'{"meta":{"by":"x"},"id":43,"body":"It rained all night in the old town.","labels":[]}\n'
    ),
    "doccano-relations": (
        b'{"id":5,"text":"Ada met Bob in the town.","entities":['
        b'{"id":70,"label":"PER","start_offset":8,"end_offset":11,"prob":0.5},'
        b'{"id":68,"label":"PER","start_offset":0,"end_offset":3,"user":2}],"relations":['
        b'{"id":9,"from_id":70,"to_id":68,"type":"met"},'
        b'{"id":3,"from_id":68,"to_id":70,"type":"met"}],"Comments":[]}\n'
    ),
}


@pytest.mark.parametrize("name", DOCCANO)
def test_doccano(name: str, tmp_path: Path) -> None:
    files = there_and_back(tmp_path, name, {"all.jsonl": DOCCANO[name]}, reader="doccano")
    assert objects(files[""]) == objects(DOCCANO[name])
    assert files[""] == DOCCANO[name]


def test_brat(tmp_path: Path) -> None:
    ann = (
        "#9\tAnnotatorNotes T3\tis it?\nT3\tPER 0 3\tAda\nT1\tPER 8 11\tBob\n"
        "R4\tmet Arg1:T3 Arg2:T1\n"
        "#2\tAnnotatorNotes R4\tat noon\nM1\tNegation T1\nA7\tlevel T1 NAM\n*\tEquiv T3 T1\n"
        "N2\tReference T3 Wikidata:Q7\tAda\n#1\tAnnotatorNotes T3\tyes\n"
    )
    files = {"a.txt": b"Ada met Bob.", "a.ann": ann.encode(), "b.txt": b"Rain.", "b.ann": b""}
    out = there_and_back(tmp_path, "brat", files)
    assert {name: out[name] for name in files} == files


def test_label_studio(tmp_path: Path) -> None:
    data = golden("label_studio")["export.json"]
    files = there_and_back(tmp_path, "label-studio", {"export.json": data})
    assert [[*each.items()] for each in json.loads(files[""])] == [
        [*each.items()] for each in json.loads(data)
    ]


def test_label_studio_of_old_counts_anew(tmp_path: Path) -> None:
    data = golden("label_studio")["utf16.json"]
    files = there_and_back(tmp_path, "label-studio", {"utf16.json": data})
    (found,), (wanted,) = json.loads(files[""]), json.loads(data)
    ((before,), (after,)) = (each.pop("completions") for each in (wanted, found))
    assert found == wanted
    assert [each["value"]["start"] for each in after["result"]] == [2, 10]
    assert [each["id"] for each in after["result"]] == [each["id"] for each in before["result"]]


CORPORA = {
    "ptc": "ptc",
    "semeval-2020-si": "semeval_2020",
    "semeval-2020-tc": "semeval_2020",
    "semeval-2023": "semeval_2023",
    "semeval-2025": "semeval_2025",
    "slavic-ner": "slavic_ner",
}


@pytest.mark.parametrize("name", CORPORA)
def test_corpora_of_shared_tasks(name: str, tmp_path: Path) -> None:
    files = golden(CORPORA[name])
    found = there_and_back(tmp_path, name, files, new_labels="framing")
    known = files if name[:-2] != "semeval-2020-" else of_other(files, name)
    assert {each: found.get(each) for each in known} == known


def of_other(files: Files, name: str) -> dict[str, bytes]:
    """The files that are not of the other subtask."""
    other = "task2" if name.endswith("si") else "task1"
    return {each: data for each, data in files.items() if other not in each}


def test_web_annotations(tmp_path: Path) -> None:
    theirs = {name: data for name, data in golden("web_annotation").items() if "utf16" not in name}
    found = there_and_back(tmp_path, "web-annotation", theirs)
    assert found["texts/ferry.txt"] == theirs["texts/ferry.txt"]
    (page,) = (json.loads(data) for name, data in found.items() if name.endswith(".jsonld"))
    assert page["items"] == json.loads(theirs["page.jsonld"])["first"]["items"]


@pytest.mark.parametrize(
    ("name", "file"), [("uima-cas-xmi", "ferry.xmi"), ("uima-cas-json", "ferry.json")]
)
def test_uima(name: str, file: str, tmp_path: Path) -> None:
    data = golden("uima_cas")[file]
    with closing(came(tmp_path, name, {file: data})) as session:
        assert left(session, tmp_path, name)[file] == data
        (row,) = session.library.rows()
        first, *_ = session.library.record(row.article.id).spans
        session.do(SetNote(first.id, "is it she?"))
        assert b"is it she?" in left(session, tmp_path, name)[file]


def back(name: str, record: Record) -> Record:
    """The record as it comes in again from what leaves."""
    if name == "label-studio":
        (found,), _ = read_with(LabelStudio(), written_by(LabelStudio(), record)[0][""], "x.json")
    elif name == "brat":
        (found,), _ = read_folder_with(Brat(), written_by(Brat(), record)[0])
    else:
        (found,), _ = read_folder_with(WebAnnotation(), written_by(WebAnnotation(), record)[0])
    return found


def said(record: Record) -> list[Any]:
    keys = ("layer", "label", "ranges", "note", "confidence", "entity", "annotator")
    return sorted(repr([getattr(each, key) for key in keys]) for each in record.spans)


@pytest.mark.parametrize("name", ["label-studio", "brat", "web-annotation"])
@settings(max_examples=15, deadline=None)
@given(record=any_records(), data=st.data())
def test_what_was_changed_is_what_comes_back(
    name: str, record: Record, data: st.DataObject
) -> None:
    read = back(name, record)
    spans = [
        replace(each, note=data.draw(st.sampled_from([each.note, "", "new", "new\nline"])))
        for each in read.spans
        if data.draw(st.booleans())
    ]
    changed = replace(read, spans=tuple(spans), links=())
    assert said(back(name, changed)) == said(back(name, replace(changed, page=b"")))
    assert said(back(name, read)) == said(back(name, replace(read, page=b"")))


@pytest.mark.parametrize(
    ("reader", "data"),
    [
        ("doccano", b'{"id": 1, "text": "Ada \\ud800 met Bob.", "label": [[0, 3, "PER"]]}'),
        (
            "label-studio",
            b'[{"id": 1, "data": {"text": "Ada \\ud800 met Bob."}, "annotations": []}]',
        ),
        (
            "prodigy",
            b'{"text": "Ada \\ud800.", "tokens": [{"text": "Ada", "start": 0, "end": 3}]}',
        ),
        ("hf-tokens", b'{"tokens": ["Ada", "\\ud800"], "ner_tags": ["B-PER", "O"]}'),
        ("hf-spans", b'{"text": "Ada \\ud800.", "spans": [], "note": "mine"}'),
        ("gliner", b'[{"tokenized_text": ["Ada", "\\ud800"], "ner": [[0, 0, "PER"]]}]'),
    ],
)
def test_half_a_character_is_refused_in_words(reader: str, data: bytes) -> None:
    (found,) = (each for each in readers() if each.name == reader)
    records, problems = read_with(found, data, "rows.json")
    assert not records
    assert [each.message for each in problems if "half a character" in each.message]
