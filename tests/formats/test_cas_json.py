"""CAS JSON comes in as INCEpTION and cassis write it, and leaves with every character."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from annotator.formats.cas_json import CasJson
from annotator.formats.losses import Loss, Losses
from annotator.formats.registry import reader_for
from tests.formats.conftest import (
    WRITE,
    MemoryOutputs,
    any_records,
    full_record,
    read_with,
    source,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "uima_cas"
GOLDEN = (DATA / "ferry.json").read_bytes()


def test_a_file_of_inception_comes_in() -> None:
    (record,), problems = read_with(CasJson(), GOLDEN, "ferry.json")
    assert problems == []
    assert record.text == "🙂 Ada saw\0the ferry."
    assert record.article.language == "en"
    ada, ferry = record.spans
    assert [(each.label, each.quote, each.origin) for each in record.spans] == [
        ("PER", "Ada", "uima-cas:3"),
        ("GPE", "ferry", "uima-cas:4"),
    ]
    assert ada.attributes == (AttributeValue("score", "0.5"),)
    (link,) = record.links
    assert (link.kind, link.source, link.target) == ("Seen", ada.id, ferry.id)


def test_the_format_is_known_by_its_first_key() -> None:
    assert reader_for("", source(GOLDEN, "x.json")).name == "uima-cas-json"
    assert reader_for("", source(GOLDEN, "x")).name == "uima-cas-json"
    assert reader_for("", source(b'{"a": 1}', "x.json")).name == "json"


def changed(**more: Any) -> bytes:
    return json.dumps(json.loads(GOLDEN) | more).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "no JSON"),
        (b"[]", "no UIMA CAS"),
        (b"{}", "no UIMA CAS"),
        (b"[" * 100_000, "no JSON"),
        (changed(**{"%FEATURE_STRUCTURES": [{"%ID": 1, "%TYPE": "uima.cas.Sofa"}]}), "no UIMA"),
        (changed(**{"%VIEWS": {"_InitialView": {"%SOFA": 9}}}), "no UIMA CAS"),
        (GOLDEN.replace(b"GPE", b"\\ud800"), "half a character"),
        (GOLDEN.replace(b'"\xf0\x9f', b'" \xf0').replace(b" \xf0", b"\xff"), "no JSON"),
    ],
)
def test_files_that_cannot_be_read_are_told(data: bytes, said: str) -> None:
    records, (problem,) = read_with(CasJson(), data, "x.json")
    assert records == [] and problem.fatal
    assert said in problem.message


def test_structures_without_a_type_are_passed_over() -> None:
    value = json.loads(GOLDEN)
    value["%FEATURE_STRUCTURES"][2]["%TYPE"] = 5
    (record,), _ = read_with(CasJson(), json.dumps(value).encode(), "x.json")
    assert [each.quote for each in record.spans] == ["ferry"]


def test_what_leaves_comes_back() -> None:
    files, _ = written_by(CasJson(), full_record())
    (record,), problems = read_with(CasJson(), files["one.json"], "one.json")
    assert problems == []
    assert (record.text, record.regions) == (full_record().text, full_record().regions)
    assert record.article.title == full_record().article.title
    by_id = {each.origin.partition(":")[2]: each for each in record.spans}
    for each in full_record().spans:
        back = by_id[each.id]
        kept = ("layer", "label", "ranges", "annotator", "confidence", "note", "entity", "created")
        assert [getattr(back, name) for name in kept] == [getattr(each, name) for name in kept]
    assert by_id["s1"].values("claimer") == (by_id["s3"].id,)
    again = replace(record, article=replace(full_record().article, language_confidence=1.0))
    assert written_by(CasJson(), again)[0] == files
    rows = json.loads(written_by(CasJson(), replace(again, page=b""))[0]["one.json"])
    wanted = json.loads(files["one.json"])
    for each in wanted["%FEATURE_STRUCTURES"]:
        each.pop("origin", "") if each["%TYPE"] != "webanno.custom.Region" else None
    assert rows == wanted


@settings(max_examples=40, deadline=None)
@given(any_records())
def test_whatever_it_is_it_comes_back(record: Record) -> None:
    out, losses = MemoryOutputs(), list[Loss]()
    CasJson().write([record], out, context=replace(WRITE, losses=Losses(losses.append)))
    ((_, data),) = out.files.items()
    (back,), problems = read_with(CasJson(), data, "x.json")
    assert [each for each in problems if "white space at an edge" not in each.message] == []
    assert (back.text, set(back.regions)) == (record.text, set(record.regions))
    assert sorted(map(_held, back.spans)) == sorted(map(_held, record.spans))
    assert {each.item for each in losses} >= {each.id for each in record.links}


def _held(it: Any) -> tuple[object, ...]:
    who = it.annotator or "importer"
    return (it.layer, it.label, it.ranges, who, it.note, it.entity, it.confidence)
