"""What is found at the numbers of a file, and where words begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Range
from annotator.formats.offset_finding import Quoted, Spans, same_quote
from annotator.formats.offset_units import Counting, Positions, counting_named, countings


@pytest.mark.parametrize(
    ("found", "quoted", "same"),
    [
        ("a b", "a b", True),
        ("a\r\nb", "a b", True),
        ("a\u00a0 b", "a b", True),
        ("a\r\nb", "a\nb", True),
        ("a b ", "a b", False),
        ("ab", "a b", False),
        ("a b", "A b", False),
        (" ", "\n", True),
        ("", " ", False),
    ],
)
def test_quotes_are_the_same_but_for_runs_of_white_space(found, quoted, same):
    assert same_quote(found, quoted) is same
    assert same_quote(quoted, found) is same


def test_a_quote_is_found_where_it_stands_alone():
    spans = Spans("Ádám 😀 ült\r\nitt.", [Quoted(7, 10, "ült"), Quoted(8, 16, "ült itt")])
    assert spans.found(Counting()).quoted == [Range(7, 10), None]
    assert spans.found(counting_named("utf16")).quoted == [None, Range(7, 15)]
    assert spans.found(counting_named("utf16-inclusive")).quoted == [None, None]


def test_what_counts_alike_is_found_once():
    spans = Spans("Anna met Bob.", [Quoted(0, 4, "Anna"), Quoted(9, 12, None)])
    found = spans.found(Counting())
    assert all(spans.found(Counting(unit=unit)) is found for unit in ("utf16", "utf8", "grapheme"))
    assert spans.found(Counting(inclusive=True)) is not found
    assert (found.quoted, found.unquoted, found.halves) == ([Range(0, 4)], [Range(9, 12)], 2)


@pytest.mark.parametrize(
    ("marked", "halves"),
    [
        ("[Anna] met", 2),
        ("[Anna ]met", 1),
        ("Anna[ met]", 1),
        ("[Ann]a met", 0),
        ("A[nna] met", 0),
        ("[2],5", 2),
        ("“[Anna]”", 2),
        ("[e\u0301]n", 0),
        ("[e]\u0301", 0),
        ("[de\u00ad]lay", 0),
        ("[دانش]\u200cآموز", 0),
        ("[Anna\r]\nmet", 0),
        ("[Anna\r\n]met", 1),
        ("[安]娜", 2),
        ("[ค]ำ น", 0),
        ("[น]้ำ", 0),
        ("a[中]b", 2),
    ],
)
def test_words_have_edges(marked, halves):
    text = marked.replace("[", "").replace("]", "")
    span = Quoted(marked.index("["), marked.index("]") - 1, None)
    assert Spans(text, [span]).found(Counting()).halves == halves


PIECES = ["a", "b ", " ", "\n", "\r\n", "é", "😀", "e\u0301", "ab", "\u00a0"]


@given(st.data(), st.sampled_from(countings()))
def test_found_are_the_ranges_whose_text_is_the_quote(data, counting):
    text = data.draw(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
    number = st.integers(-1, len(text) + 4)
    quotes = st.sampled_from(PIECES) | st.just("a b") | st.just("")
    spans = data.draw(st.lists(st.builds(Quoted, number, number, quotes | st.none()), max_size=6))
    found = Spans(text, spans).found(counting)
    positions = Positions(text, counting)
    ranges = [(positions.range(each.start, each.end), each.quote) for each in spans]
    assert found.unquoted == [place for place, quote in ranges if quote is None]
    assert found.quoted == [
        place if place and same_quote(text[place.start : place.end], quote) else None
        for place, quote in ranges
        if quote is not None
    ]
