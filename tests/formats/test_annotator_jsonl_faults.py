"""Every fault that an article can have beyond its structure is found and told."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from annotator.domain.article import text_sha256
from annotator.domain.span import Range
from annotator.formats.annotator_jsonl_faults import (
    Fault,
    Seen,
    _is_plainly_sound,
    _span_faults,
    article_faults,
)
from annotator.formats.annotator_jsonl_labels import Labels
from tests.formats.conftest import ARTICLE_SCHEMES, SCHEMES, full_line, shaped

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)
Change = Callable[[dict[str, Any]], object]


def faults(line: dict[str, Any]) -> list[Fault]:
    return list(article_faults(shaped(line), LABELS))


def test_a_good_article_has_none() -> None:
    assert faults(full_line()) == []


def spans(**change: object) -> Change:
    return lambda line: line["spans"][0].update(change)


def add(key: str, place: int, **change: object) -> Change:
    return lambda line: line[key].append({**line[key][place], **change})


def retext(text: str) -> Change:
    return lambda line: line.update(
        text=text, sha256=text_sha256(text), spans=[], regions=[], links=[]
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (retext(" \n\u2028"), "the text has only white space"),
        (lambda line: line.update(text=line["text"] + " "), "sha256 is not that of the text"),
        (lambda line: line.update(published="2025-02-30"), 'published: "2025-02-30" is not in the'),
        (lambda line: line.update(published="2025-02\n"), r'published: "2025-02\n" is not in the'),
        (spans(label="PER"), 'span "s2": the label "PER" is not in the scheme "framing"'),
        (
            spans(quote="nobody"),
            'span "s2": the quote "nobody" is not the text at 1–7, which is "N',
        ),
        (spans(start=0), 'span "s2": start and end are 0 and 7, but its ranges go from 1 to 7'),
        (spans(end=8), 'span "s2": start and end are 1 and 8, but its ranges go from 1 to 7'),
        (spans(ranges=[[7, 1]]), 'span "s2": The range 7–1 is empty or reversed'),
        (spans(ranges=[[1, 700]]), 'span "s2": The range 1–700 passes the text'),
        (spans(ranges=[[3, 7], [1, 3]]), 'span "s2": The range 1–3 overlaps or precedes'),
        (add("spans", 0, id="s4"), 'span "s4": has the same annotator, ranges, layer and label as'),
        (add("spans", 0, annotator="bob"), 'the span id "s2" stands twice'),
        (add("links", 0), 'the link id "l1" stands twice'),
        (add("reviewed", 0, state="done"), "reviewed says the same layer and annotator twice"),
        (add("labels", 0), "labels says the same label and annotator twice"),
        (add("labels", 0, label="x"), 'the label "x" is not in the scheme "genre"'),
        (add("labels", 0, scheme="x"), 'the scheme "x" of an article label is unknown'),
        (add("regions", 0, start=3), "the region header 3–3 is empty, reversed or passes the text"),
        (add("regions", 0, end=999), "the region header 0–999 is empty, reversed or passes"),
        (
            add("links", 0, id="l2", source="away"),
            'link "l2": its source "away" is no span of this',
        ),
        (
            add("links", 0, id="l2", target_article="a1"),
            'link "l2": its target "far" is no span of this article',
        ),
        (add("links", 0, id="l2", target="s1"), 'link "l2": it links a span with itself'),
    ],
)
def test_each_fault_is_told_and_nothing_else(change: Change, message: str) -> None:
    line = full_line()
    change(line)
    (fault,) = faults(line)
    assert fault.kind == "fatal"
    assert fault.message.startswith(message)


def test_utf_16_offsets_are_suspected_where_a_quote_differs() -> None:
    line = full_line()
    text = line["text"]
    start = text.index("ferry") + 1  # as UTF-16 counts, behind the emoji
    line["spans"][2] |= {"start": start, "end": start + 5, "ranges": [[start, start + 5]]}
    line["spans"][2]["quote"] = "ferry"
    (fault,) = faults(line)
    assert "counted in code points?" in fault.message


def test_a_wrong_coarse_label_is_mended_and_white_space_only_noted() -> None:
    line = full_line()
    line["spans"][0]["coarse"] = ["Attack"]
    line["spans"][2] |= {"end": 20, "ranges": [[16, 20]], "quote": "Ada "}
    assert [fault.kind for fault in faults(line)] == ["mended", "note"]
    assert "['Attack', 'Manipulative_Wording']" in faults(line)[0].message


def test_white_space_at_the_edge_of_any_range_is_noted() -> None:
    line = full_line()
    line["spans"][1] |= {"ranges": [[1, 7], [21, 34]]}
    assert [fault.kind for fault in faults(line)] == ["note"]


def test_two_ids_alike_of_different_kinds_are_two() -> None:
    line = full_line()
    line["links"][0]["id"] = line["spans"][0]["id"]
    assert faults(line) == []


def test_ids_that_stood_before_are_told_with_their_line() -> None:
    seen, value = Seen(), full_line()
    line = shaped(value)
    assert list(seen.faults(line)) == []
    seen.add(line, 3)
    seen.add(line, 9)
    told = list(seen.faults(line))
    assert len(told) == 5
    assert told[0] == 'the article id "a1" stands already on line 3: every id is unique'
    other = {**value, "id": "a2", "spans": [], "links": []}
    assert list(seen.faults(shaped(other))) == []


@settings(max_examples=200)
@given(st.data())
def test_what_looks_sound_at_once_has_no_fault(data: st.DataObject) -> None:
    line = shaped(full_line())
    places = st.integers(-1, len(line.text) + 1)
    start, end = data.draw(places), data.draw(places)
    span = structs.replace(
        line.spans[0],
        start=start,
        end=data.draw(st.sampled_from([end, end + 1])),
        ranges=(Range(start, end),),
        quote=line.text[start:end],
        layer=data.draw(st.sampled_from(["entity", "claim", "framing"])),
        attributes=[],
    )
    if _is_plainly_sound(span, line.text, labels=LABELS):
        assert list(_span_faults(span, line.text, labels=LABELS)) == []


def test_a_usual_span_looks_sound_at_once() -> None:
    line = shaped(full_line())
    usual = [
        _is_plainly_sound(span, line.text, labels=LABELS)
        for span in line.spans
        if len(span.ranges) == 1 and not span.attributes
    ]
    assert usual and all(usual)
