"""CAS XMI comes in as INCEpTION writes it, and leaves as well-formed XML or not at all."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from annotator.formats.cas_xmi import TYPE_SYSTEM, CasXmi
from annotator.formats.losses import Loss, Losses
from annotator.formats.registry import reader_for
from tests.formats.conftest import (
    WRITE,
    MemoryOutputs,
    any_records,
    full_record,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "uima_cas"
GOLDEN = (DATA / "ferry.xmi").read_bytes()


def test_a_file_of_inception_comes_in() -> None:
    (record,), problems = read_with(CasXmi(), GOLDEN, "ferry.xmi")
    assert record.text == '🙂 Ada saw the ferry.\r\nsank & "Bob"\tswam.'
    assert (record.article.title, record.article.language) == ("The ferry", "")
    ada, saw, bob = record.spans
    assert [(each.label, each.quote) for each in record.spans] == [
        ("PER", "Ada"),
        ("Claim", "Ada saw the ferry."),
        ("PER", "Bob"),
    ]
    assert ada.entity == "http://www.wikidata.org/entity/Q7259"
    assert saw.attributes == (AttributeValue("remark", "sure"),)
    (link,) = record.links
    assert (link.kind, link.source, link.target) == ("same", ada.id, bob.id)
    assert [(each.line, each.refused) for each in problems] == [(11, 1), (12, 1), (13, 1), (0, 0)]
    assert "Flag" in problems[2].message and "POS" in problems[3].message


def test_the_format_is_known_by_its_namespace() -> None:
    assert reader_for("", source(GOLDEN, "x.xmi")).name == "uima-cas-xmi"
    assert reader_for("", source(GOLDEN, "x")).name == "uima-cas-xmi"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "broken"),
        (b"<?xml version='1.0' encoding='utf-999'?><a/>", "broken"),
        (GOLDEN[:900], "broken"),
        (b"<a/>", "no UIMA CAS"),
        (GOLDEN.replace(b"sofaString", b"sofaURI"), "no UIMA CAS"),
        (GOLDEN.replace(b"<xmi:XMI", b'<!DOCTYPE x [<!ENTITY e "e">]><xmi:XMI'), "DOCTYPE"),
    ],
)
def test_files_that_cannot_be_read_are_told(data: bytes, said: str) -> None:
    records, (problem,) = read_with(CasXmi(), data, "x.xmi")
    assert records == [] and problem.fatal
    assert said in problem.message


def test_the_type_system_beside_is_no_article() -> None:
    records, (problem,) = read_with(CasXmi(), b"<typeSystemDescription/>", TYPE_SYSTEM)
    assert records == [] and not problem.fatal


def test_numbers_that_are_none_are_no_positions() -> None:
    data = GOLDEN.replace(b'begin="31"', b'begin="' + b"9" * 5000 + b'"')
    (record,), problems = read_with(CasXmi(), data, "x.xmi")
    assert [each.quote for each in record.spans] == ["Ada", "Ada saw the ferry."]
    assert sum(each.refused for each in problems) == 4


def test_what_leaves_comes_back() -> None:
    files, _ = written_by(CasXmi(), full_record())
    assert sorted(files) == [TYPE_SYSTEM, "one.xmi"]
    (record,), problems = read_with(CasXmi(), files["one.xmi"], "one.xmi")
    assert (problems, record.text) == ([], full_record().text)
    assert record.regions == full_record().regions
    notes = {each.origin: each.note for each in record.spans}
    assert notes["uima-cas:s1"] == "=1+1 </script>\n\u2028"


def test_what_xml_forbids_is_told() -> None:
    whole = plain_record("Ada saw\0Bob.")
    other = plain_record("Ada.")
    other = replace(other, spans=(span("a", (0, 3), note="a\x07b"),))
    files, losses = written_by(CasXmi(), whole, other, articles=1)
    assert sorted(files) == [TYPE_SYSTEM, "article.xmi"]
    assert b'note="a\xef\xbf\xbdb"' in files["article.xmi"]
    assert losses["dropped", "articles with characters that XML forbids"] == 1
    assert losses["mapped", "characters that XML forbids to U+FFFD"] == 1


def test_the_type_system_declares_our_features() -> None:
    files, _ = written_by(CasXmi())
    root = ET.fromstring(files[TYPE_SYSTEM])
    place = "{http://uima.apache.org/resourceSpecifier}"
    names = [each.text for each in root.iter(f"{place}name")]
    assert {"webanno.custom.Entity", "webanno.custom.Link", "Governor", "label"} <= set(names)


@settings(max_examples=40, deadline=None)
@given(any_records())
def test_what_xml_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = MemoryOutputs(), list[Loss]()
    CasXmi().write([record], out, context=replace(WRITE, losses=Losses(losses.append)))
    (name, *_) = sorted(out.files, key=lambda each: each == TYPE_SYSTEM)
    if name == TYPE_SYSTEM:
        assert [each.act for each in losses] == ["dropped"]
        return
    (back,), problems = read_with(CasXmi(), out.files[name], "x.xmi")
    assert not any(each.refused or each.fatal for each in problems)
    assert back.text == record.text
    if not any(each.act == "mapped" for each in losses):
        assert sorted(map(_held, back.spans)) == sorted(map(_held, record.spans))


def _held(it: Any) -> tuple[object, ...]:
    who = it.annotator or "importer"
    return (it.layer, it.label, it.ranges, who, it.note, it.entity, it.confidence)
