"""Articles of other tools come in with their offsets as code points, or their spans do not."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.extracted import Origin
from annotator.formats.foreign import (
    ForeignArticle,
    ForeignFormat,
    ForeignLink,
    ForeignSpan,
    foreign_id,
    read_foreign,
)
from annotator.formats.offset_units import Counting, Positions
from annotator.formats.protocol import ReadContext, ReadProblem
from tests.formats.conftest import NOW, READ

SEA = "🙂 Ada saw the ferry.\r\nThe ferry sank, said Bob. 🙂 Ada"
TOOL = ForeignFormat(name="tool")


def article(
    text: str = SEA, *spans: ForeignSpan, links: tuple[ForeignLink, ...] = ()
) -> ForeignArticle:
    origin = Origin("x.txt", sha256(text.encode()).hexdigest())
    return ForeignArticle(text=text, origin=origin, name="x.txt", spans=spans, links=links)


def span(start: int, end: int, quote: str | None = None, **more: Any) -> ForeignSpan:
    return ForeignSpan(numbers=((start, end),), quote=quote, **{"label": "PER"} | more)


def place(quote: str, occurrence: int = 0) -> Range:
    start = -1
    for _ in range(occurrence + 1):
        start = SEA.index(quote, start + 1)
    return Range(start, start + len(quote))


def utf16(quote: str) -> tuple[int, int]:
    return Positions(SEA, Counting(unit="utf16")).numbers(place(quote))


def taken(
    *articles: ForeignArticle, of: ForeignFormat = TOOL, context: ReadContext = READ
) -> tuple[list[Record], list[ReadProblem]]:
    def read() -> Iterator[ForeignArticle]:
        yield from articles

    items = list(read_foreign(read, of=of, context=context))
    return (
        [each for each in items if isinstance(each, Record)],
        [each for each in items if isinstance(each, ReadProblem)],
    )


def quotes(record: Record) -> list[str]:
    return [record.text[each.start : each.end] for each in record.spans]


def test_quotes_tell_how_a_file_counts() -> None:
    (record,), problems = taken(article(SEA, span(3, 6, "Ada"), span(*utf16("Bob"), "Bob")))
    assert quotes(record) == ["Ada", "Bob"]
    assert record.spans[0].ranges == (Range(2, 5),)
    assert problems == []


@given(st.data())
def test_whatever_a_file_counts_its_quotes_come_in_right(data: st.DataObject) -> None:
    counting = data.draw(
        st.builds(
            Counting,
            unit=st.sampled_from(["codepoint", "utf16", "utf8"]),
            inclusive=st.booleans(),
            folded=st.booleans(),
        )
    )
    positions = Positions(SEA, counting)
    wanted = [place("Ada"), place("the ferry"), place("Bob"), place("Ada", 1)]
    spans = []
    for each in wanted:
        start, end = positions.numbers(each)
        spans.append(span(start, end, SEA[each.start : each.end]))
    (record,), problems = taken(article(SEA, *spans))
    assert [each.ranges[0] for each in record.spans] == wanted
    assert problems == []


def test_a_person_may_say_how_it_counts() -> None:
    bare = article(SEA, span(3, 6))
    (record,), _ = taken(bare, context=replace(READ, offset_unit="utf16"))
    assert quotes(record) == ["Ada"]
    sure = replace(TOOL, is_sure=True)
    (record,), _ = taken(bare, of=sure)
    assert record.spans[0].ranges == (Range(3, 6),)
    _, (problem,) = taken(bare, context=replace(READ, offset_unit="inches"))
    assert "inches" in problem.message


def test_what_cannot_be_told_is_asked_and_nothing_comes_in() -> None:
    text = "🙂 aa aa aa aa"
    undecided = article(text, span(3, 5), span(6, 8), span(9, 11), span(12, 14))
    records, (problem,) = taken(undecided, undecided)  # told once for each file
    assert records == []
    assert (problem.source, problem.fatal) == ("x.txt", True)
    assert "--offset-unit" in problem.message and "utf16" in problem.message


def test_a_span_that_does_not_fit_is_told_with_its_place_and_the_rest_comes_in() -> None:
    (record,), problems = taken(
        article(
            SEA,
            span(2, 5, "Ada", id="T1"),
            replace(span(12, 17, "boats", id="T2"), line=7, source="x.ann"),
            span(500, 502, id="T3"),
            span(5, 2, id="T4"),
        )
    )
    assert quotes(record) == ["Ada"]
    assert [each.refused for each in problems] == [1, 1, 1]
    assert (problems[0].source, problems[0].line) == ("x.ann", 7)
    assert "T2" in problems[0].message and "boats" in problems[0].message
    assert not any(each.fatal for each in problems)


def test_ids_labels_and_attributes_stay_with_their_spans() -> None:
    said = replace(READ, label_map={"Person": "entity:PER"}, annotator="importer")
    (record,), _ = taken(
        article(
            SEA,
            span(2, 5, "Ada", id="T1", label="Person", note="who?", entity="Q7"),
            span(10, 19, "the ferry", annotator="ada", label="GPE"),
        ),
        context=said,
    )
    one, two = record.spans
    assert (one.layer, one.label, one.note, one.entity) == ("entity", "PER", "who?", "Q7")
    assert (one.annotator, two.annotator) == ("importer", "ada")
    assert one.created == NOW
    assert foreign_id(one.origin, "tool") == "T1"
    assert foreign_id(two.origin, "tool") == foreign_id("manual", "tool") == ""
    again, _ = taken(article(SEA, span(2, 5, "Ada", id="T1", label="Person")), context=said)
    assert again[0].spans[0].id == one.id != two.id


def test_several_ranges_are_one_span_and_links_find_their_ends() -> None:
    broken = ForeignSpan(
        label="Claim", numbers=(place("the ferry"), place("said Bob")), quote="the ferry said Bob"
    )
    broken = replace(broken, id="T2")
    ada = span(2, 5, "Ada", id="T1")
    good = ForeignLink(kind="about", source="T2", target="T1", id="R1")
    (record,), problems = taken(article(SEA, ada, broken, links=(good,)))
    assert problems == []
    assert [len(each.ranges) for each in record.spans] == [1, 2]
    (link,) = record.links
    assert (link.target, link.source) == tuple(each.id for each in record.spans)
    wrong = replace(broken, quote="the ferry sank")
    (record,), problems = taken(article(SEA, ada, wrong, links=(good,)))
    assert (len(record.spans), record.links) == (1, ())
    assert problems[-1].message == 'the link "about" ends at a span that was left out'


def test_the_same_span_twice_comes_in_once_and_blank_edges_stay() -> None:
    (record,), problems = taken(
        article(SEA, span(2, 5), span(2, 5), span(5, 9)),
        context=replace(READ, offset_unit="codepoint"),
    )
    assert quotes(record) == ["Ada", " saw"]
    said = [each.message for each in problems]
    assert said == [
        "1 spans have white space at an edge, which is kept",
        "1 spans stand there more than once and came in once",
    ]


def test_an_article_without_text_is_refused() -> None:
    records, (problem,) = taken(article(" \n"))
    assert records == []
    assert problem.fatal and "no text" in problem.message


def test_what_is_asked_of_several_files_is_asked_once_with_their_number() -> None:
    words = "🙂 Anna Bella Cilla Edina Frida"
    places = (words.index(each) + 1 for each in words.split()[1:])
    unsure = article(words, *(span(at, at + 5) for at in places))
    files = [replace(unsure, name=f"{number}.txt") for number in range(3)]
    records, (asked,) = taken(*files)
    assert (records, asked.source, asked.files, bool(asked.countings)) == ([], "0.txt", 3, True)
    assert asked.message.endswith("So it is in 3 files.")


def test_an_export_of_ours_counts_as_its_format_documents() -> None:
    unsure = article("🙂 Nobodycrossed", span(4, 7))
    of = replace(TOOL, counting=Counting(unit="utf16", inclusive=True))
    (record,), problems = taken(unsure, of=of, context=replace(READ, is_ours=True))
    assert (quotes(record), problems) == (["obod"], [])
