"""Structures of any UIMA program become an article, and what does not is told by its type."""

from collections.abc import Mapping
from dataclasses import replace

from annotator.domain.record import Record
from annotator.formats.cas import ARTICLE, REGION, Cas, Structure
from annotator.formats.cas_reading import read_cas
from annotator.formats.protocol import ReadProblem
from tests.formats.conftest import READ, source

TEXT = "🙂 Ada saw Bob."


def made(
    key: int, name: str, *extent: int, references: Mapping[str, int] | None = None, **strings: str
) -> Structure:
    place = (extent[0], extent[1]) if extent else None
    return Structure(key=key, type=name, extent=place, strings=strings, references=references or {})


def read(*structures: Structure, unit: str = "") -> tuple[Record, list[ReadProblem]]:
    cas = Cas(text=TEXT, language="hu", structures=structures)
    context = replace(READ, offset_unit=unit)
    items = list(read_cas(source(b"", "x"), context, parse=lambda _: cas, name="uima-cas-xmi"))
    (record,) = (each for each in items if isinstance(each, Record))
    return record, [each for each in items if isinstance(each, ReadProblem)]


def test_types_that_are_no_spans_are_told_once() -> None:
    record, (problem,) = read(
        made(3, "webanno.custom.Span", 3, 6, value="PER"),
        made(4, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", 3, 6),
        made(5, "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS", 3, 6, PosValue="NN"),
        made(6, "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS", 7, 10, PosValue="V"),
        made(7, "webanno.custom.Meta", about="all"),
    )
    assert [each.quote for each in record.spans] == ["Ada"]
    assert record.article.language == "hu"
    assert problem.message.endswith("passed over: "
        "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS")  # fmt: skip


def test_parts_with_one_id_are_one_span_in_our_own_layers_alone() -> None:
    own = [made(n, "webanno.custom.Claim", *at, label="Claim", id="c1")
           for n, at in ((3, (3, 6)), (4, (11, 14)))]  # fmt: skip
    other = [made(n, "webanno.custom.Span", *at, value="PER", id="c1")
             for n, at in ((5, (3, 6)), (6, (11, 14)))]  # fmt: skip
    record, _ = read(*own, *other)
    assert [(each.label, len(each.ranges)) for each in record.spans] == [
        ("Claim", 2),
        ("PER", 1),
        ("PER", 1),
    ]


def test_links_between_spans_that_are_there_come_in() -> None:
    ends = {"Governor": 3, "Dependent": 4}
    record, problems = read(
        made(3, "webanno.custom.Span", 3, 6, value="PER"),
        made(4, "webanno.custom.Span", 11, 14, value="PER"),
        made(5, "webanno.custom.Saw", 11, 14, references=ends),
        made(6, "webanno.custom.Saw", 11, 14, references=ends | {"Dependent": 99}, value="lost"),
    )
    assert [each.kind for each in record.links] == ["Saw"]
    assert ["lost" in each.message for each in problems] == [True]


def test_what_we_wrote_is_known_and_times_come_back() -> None:
    time = "2025-01-01T10:00:00Z"
    record, problems = read(
        made(3, ARTICLE, title="A title"),
        made(4, REGION, 0, 2, kind="title", origin="auto"),
        made(5, REGION, 1, 2, kind="title"),
        made(6, REGION, 0, 2, kind="unheard-of"),
        made(7, "webanno.custom.Entity", 3, 6, label="PER", id="s1", created=time, updated=time),
        made(8, "webanno.custom.Entity", 11, 14, label="PER", id="s2", created="now"),
    )
    assert problems == []
    assert record.article.title == "A title"
    assert [(each.start, each.end) for each in record.regions] == [(0, 1)]
    assert [each.created for each in record.spans] == [time, READ.now]
    assert record.spans[0].attributes == ()


def test_a_person_may_say_how_others_counted() -> None:
    record, _ = read(made(3, "webanno.custom.Span", 2, 5, value="PER"), unit="codepoint")
    assert record.spans[0].quote == "Ada"
