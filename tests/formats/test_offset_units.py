"""Numbers of files to code points and back, in every way of counting."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.errors import BadOffsets, UserError
from annotator.domain.span import Range
from annotator.formats.offset_tables import Tables
from annotator.formats.offset_units import Counting, Positions, counting_named, countings

# fmt: off
PIECES = [
    "a", "b ", "é", "e\u0301", "\u0301", " ", "\n", "\r", "\r\n", "\u2028", "\ufeff", "😀",
    "👨🏻\u200d🚒", "👩\u200d👩\u200d👧", "🇭🇺", "🇷🇴", "\u1112\u1161\u11ab", "한\u11ab",
    "عَرَبِي", "नि", "中文",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
COUNTINGS = st.builds(
    Counting,
    unit=st.sampled_from(["codepoint", "utf16", "utf8", "grapheme"]),
    inclusive=st.booleans(),
    folded=st.booleans(),
    signature=st.booleans(),
)
FIREMEN = "👨🏻\u200d🚒 firemen drive firetrucks"
LINES = "Anna\r\nBob 😀\r\nCecil"


@pytest.mark.parametrize(
    ("text", "counting", "numbers", "quote"),
    [
        (FIREMEN, "utf16", (22, 32), "firetrucks"),
        (FIREMEN, "grapheme", (16, 26), "firetrucks"),
        (FIREMEN, "codepoint", (19, 29), "firetrucks"),
        (FIREMEN, "utf8", (30, 40), "firetrucks"),
        (FIREMEN, "codepoint-inclusive", (19, 28), "firetrucks"),
        (FIREMEN, "grapheme", (0, 1), "👨🏻\u200d🚒"),
        (LINES, "utf16-inclusive", (14, 18), "Cecil"),
        (LINES, "codepoint", (13, 18), "Cecil"),
        (LINES, "codepoint-folded", (11, 16), "Cecil"),
        (LINES, "codepoint-folded-signature", (12, 17), "Cecil"),
        (LINES, "utf8-signature", (3, 7), "Anna"),
        (LINES, "grapheme-signature", (6, 9), "Bob"),
        (LINES, "utf8-inclusive-folded-signature", (8, 10), "Bob"),
        (LINES, "codepoint-folded", (4, 5), "\r\n"),
        (LINES, "grapheme-inclusive", (4, 4), "\r\n"),
    ],
)
def test_the_same_words_in_different_units(text, counting, numbers, quote):
    positions = Positions(text, counting_named(counting))
    found = positions.range(*numbers)
    assert found is not None
    assert text[found.start : found.end] == quote
    assert positions.numbers(found) == numbers


@pytest.mark.parametrize(
    ("text", "counting", "numbers"),
    [
        ("abc", "codepoint", (0, 4)),
        ("abc", "codepoint", (-1, 2)),
        ("abc", "codepoint", (2, 2)),
        ("abc", "codepoint", (2, 1)),
        ("abc", "codepoint-inclusive", (1, 3)),
        ("abc", "codepoint-inclusive", (1, 0)),
        ("abc", "codepoint-signature", (0, 2)),
        ("abc", "utf8-signature", (2, 5)),
        ("a😀b", "utf16", (0, 2)),
        ("a😀b", "utf16", (2, 4)),
        ("a😀b", "utf16", (0, 5)),
        ("a😀b", "utf16-inclusive", (0, 1)),
        ("aéb", "utf8", (0, 2)),
        ("a中b", "utf8", (3, 5)),
        ("ae\u0301b", "grapheme", (0, 4)),
        ("", "grapheme", (0, 0)),
    ],
)
def test_what_is_outside_empty_or_cut_is_no_range(text, counting, numbers):
    assert Positions(text, counting_named(counting)).range(*numbers) is None


@pytest.mark.parametrize(
    ("text", "counting", "place"),
    [
        ("e\u0301", "grapheme", (0, 1)),
        ("🇭🇺🇷🇴", "grapheme", (1, 3)),
        ("a\r\nb", "codepoint-folded", (0, 2)),
        ("a\r\nb", "grapheme", (2, 4)),
        ("ab", "codepoint", (1, 1)),
        ("ab", "codepoint", (1, 3)),
        ("ab", "utf16", (-1, 1)),
    ],
)
def test_what_the_unit_cannot_say_is_refused(text, counting, place):
    with pytest.raises(BadOffsets):
        Positions(text, counting_named(counting)).numbers(Range(*place))


@given(TEXTS, COUNTINGS, st.data())
def test_every_range_that_can_be_said_comes_back(text, counting, data):
    positions = Positions(text, counting)
    points = st.integers(0, len(text))
    place = Range(data.draw(points), data.draw(points))
    try:
        numbers = positions.numbers(place)
    except BadOffsets:
        cuts = counting.folded or counting.unit == "grapheme"
        assert place.start >= place.end or cuts
    else:
        assert positions.range(*numbers) == place


@given(TEXTS, COUNTINGS, st.integers(-3, 60), st.integers(-3, 60))
@example("😀", Counting(unit="utf16"), 0, 1)
@example("\u0301a\r\n", Counting(unit="grapheme", signature=True), 1, 4)
def test_numbers_that_give_a_range_come_back(text, counting, start, end):
    positions = Positions(text, counting)
    found = positions.range(start, end)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert positions.numbers(found) == (start, end)


def test_tables_may_be_shared():
    tables = Tables(FIREMEN)
    utf16 = Positions(FIREMEN, Counting(unit="utf16"), tables=tables)
    inclusive = Positions(FIREMEN, Counting(unit="utf16", inclusive=True), tables=tables)
    assert utf16.range(22, 32) == inclusive.range(22, 31) == Range(19, 29)


@given(COUNTINGS)
def test_names_come_back(counting):
    assert counting_named(counting.name) == counting
    assert counting_named(f" {counting.name.upper()} ") == counting


def test_an_unknown_name_says_what_there_is():
    with pytest.raises(UserError, match=r"“bytes”.*codepoint, utf16, utf8, grapheme.*-inclusive"):
        counting_named("bytes")


def test_the_simplest_come_first():
    names = [each.name for each in countings()]
    assert names[:6] == [
        *("codepoint", "utf16", "utf8", "grapheme", "codepoint-inclusive", "utf16-inclusive")
    ]
    assert len(names) == len(set(names)) == 28
    assert not any(name.startswith("grapheme") and "folded" in name for name in names)


def test_they_can_be_told_to_a_person():
    assert str(Counting()) == "code points"
    assert str(counting_named("utf16-inclusive")) == "UTF-16 with inclusive ends"
    assert str(counting_named("utf8-inclusive-folded-signature")) == (
        "UTF-8 bytes with inclusive ends, CRLF as one, after the byte order mark"
    )


def test_a_mark_that_is_not_there_is_not_counted():
    counting = counting_named("utf8-signature")
    assert counting.of_file(signed=True) == counting
    assert counting.of_file(signed=False) == Counting(unit="utf8")
    assert (counting.shift, Counting(unit="utf8").shift) == (3, 0)
