"""dkpro-cassis reads our CAS, and we read what it writes."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.record import Record
from annotator.formats.cas_json import CasJson
from annotator.formats.cas_xmi import TYPE_SYSTEM, CasXmi
from annotator.formats.protocol import Reader
from tests.formats.conftest import full_record, link, plain_record, read_with, span, written_by

cassis = pytest.importorskip("cassis")
pytestmark = pytest.mark.interop

RECORD = plain_record("🙂 Ada\r\nsaw “Bob” & 🙂.")


def linked() -> Record:
    text = RECORD.text
    spans = (
        span("a", (2, 5), text=text, note="one\ntwo <3"),
        span("b", (12, 15), (19, 20), layer="claim", label="Claim", text=text),
    )
    return replace(RECORD, spans=spans, links=(link(RECORD, "a", target="b"),))


def loaded(record: Record) -> Iterator[Any]:
    xmi, _ = written_by(CasXmi(), record)
    types = cassis.load_typesystem(io.BytesIO(xmi[TYPE_SYSTEM]))
    (name,) = (each for each in xmi if each.endswith(".xmi"))
    yield cassis.load_cas_from_xmi(io.BytesIO(xmi[name]), typesystem=types)
    ((_, data),) = written_by(CasJson(), record)[0].items()
    yield cassis.load_cas_from_json(io.BytesIO(data))


def test_cassis_finds_every_span_at_its_place() -> None:
    for cas in loaded(linked()):
        assert cas.sofa_string == RECORD.text
        (ada,) = cas.select("webanno.custom.Entity")
        assert (ada.begin, ada.end, ada.get_covered_text()) == (2, 5, "Ada")
        assert (ada.label, ada.id, ada.note) == ("PER", "a", "one\ntwo <3")
        parts = cas.select("webanno.custom.Claim")
        assert [each.get_covered_text() for each in parts] == ["Bob", "🙂"]
        assert {each.id for each in parts} == {"b"}
        (made,) = cas.select("webanno.custom.Link")
        assert (made.Governor.id, made.Dependent.id, made.kind) == ("a", "b", "same")
        assert cas.typecheck() == []


def test_cassis_finds_metadata_and_regions() -> None:
    for cas in loaded(full_record()):
        assert cas.document_language == "en"
        (article,) = cas.select("webanno.custom.Article")
        assert (article.title, article.event) == ('The "ferry" sank', "e1")
        kinds = {each.kind: (each.begin, each.end) for each in cas.select("webanno.custom.Region")}
        assert kinds == {"title": (0, 8), "header": (0, 3)}


def test_what_cassis_writes_comes_in() -> None:
    types = cassis.TypeSystem()
    kind = types.create_type("custom.Span", supertypeName="uima.tcas.Annotation")
    types.create_feature(kind, "value", "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string, cas.sofa_mime, cas.document_language = RECORD.text, "text", "en"
    cas.add_all([kind(begin=2, end=5, value="PER"), kind(begin=19, end=20, value="GPE")])
    written: tuple[tuple[Reader, str], ...] = (
        (CasXmi(), cas.to_xmi()),
        (CasJson(), cas.to_json()),
    )
    for reader, data in written:
        (record,), problems = read_with(reader, data.encode(), "x")
        assert problems == []
        assert (record.text, record.article.language) == (RECORD.text, "en")
        assert [(each.label, each.quote) for each in record.spans] == [
            ("PER", "Ada"),
            ("GPE", "🙂"),
        ]


def test_what_we_wrote_passes_through_cassis_unharmed() -> None:
    readers: tuple[Reader, ...] = (CasXmi(), CasJson())
    for reader, cas in zip(readers, loaded(linked()), strict=True):
        data = cas.to_xmi() if isinstance(reader, CasXmi) else cas.to_json()
        (record,), problems = read_with(reader, data.encode(), "x")
        assert problems == []
        found = {each.origin: (each.label, each.ranges, each.note) for each in record.spans}
        assert found == {
            f"uima-cas:{each.id}": (each.label, each.ranges, each.note) for each in linked().spans
        }
        assert [each.kind for each in record.links] == ["same"]
