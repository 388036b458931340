"""Tables of positions against the codecs and against the clusters of whole texts."""

from time import process_time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.formats.offset_tables import UNITS, Joined, Tables, Unit

# fmt: off
PIECES = [
    "a", "7", "é", "e\u0301", "\u0301", " ", "\n", "\r", "\r\n", "\r\n\r\n", "\n\r", "\x85",
    "\u2028", "\ufeff", "\u200b", "\u200c", "\u200d", "©", "\ufe0f", "😀", "👨🏻\u200d🚒",
    "👩\u200d👩\u200d👧", "🇭", "🇭🇺", "중", "\u1112\u1161\u11ab", "\u11ab", "한", "عَرَبِي",
    "\u0600", "1", "नि", "क्ष", "ζωή", "中", "ด้า", "\uff9e", "\U0010ffff", "\U000e0061",
    "\U00011a3a",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=25).map("".join)


def edges(text: str, unit: Unit, *, folded: bool) -> dict[int, int]:
    """The units before each code point that cuts nothing, the slow way."""
    ends = [0]
    for cluster in regex.findall(r"\X", text):
        ends.append(ends[-1] + len(cluster))
    if unit == "grapheme":
        return {point: n for n, point in enumerate(ends)}
    found = {}
    for point in range(len(text) + 1):
        before = text[:point]
        if folded:
            if before.endswith("\r") and text[point : point + 1] == "\n":
                continue
            before = before.replace("\r\n", "\n")
        sizes = {
            "codepoint": len(before),
            "utf16": len(before.encode("utf-16-le")) // 2,
            "utf8": len(before.encode()),
        }
        found[point] = sizes[unit]
    return found


@given(TEXTS, st.sampled_from(UNITS), st.booleans())
@example("\u0301a", "grapheme", False)
@example("\n\u0301\r\n", "grapheme", False)
@example("©\u200d©\u200d©", "grapheme", False)
@example("\r\n\r\n\r\u0301\n", "grapheme", True)
def test_positions_are_those_of_the_codec_or_the_clusters(text, unit, folded):
    table = Tables(text).of(unit, folded=folded) or Joined([], len(text))
    wanted = edges(text, unit, folded=folded)
    points = range(-2, len(text) + 3)
    assert {
        point: table.to_unit(point) for point in points if table.to_unit(point) is not None
    } == (wanted)
    back = {count: point for point, count in wanted.items()}
    counts = range(-2, max(back) + 3)
    assert {count: table.to_point(count) for count in counts} == {
        count: back.get(count) for count in counts
    }


def test_plain_texts_cost_nothing():
    tables = Tables("Plain text\nin two lines.\r")
    assert all(tables.of(unit, folded=folded) is None for unit in UNITS for folded in (False, True))
    greek = Tables("Ένα ελληνικό κείμενο – ναι.")
    assert all(greek.of(unit, folded=True) is None for unit in ("codepoint", "utf16", "grapheme"))


def test_what_counts_alike_has_one_table():
    tables = Tables("Anna\r\nBob")
    folded = tables.of("codepoint", folded=True)
    assert folded is not None
    assert all(tables.of(unit, folded=True) is folded for unit in UNITS)
    assert tables.of("grapheme", folded=False) is folded


def test_a_table_is_made_once():
    tables = Tables("Ádám 😀\r\n")
    assert tables.of("utf16", folded=True) is tables.of("utf16", folded=True)


@pytest.mark.parametrize("length", [63, 64, 65, 128, 200])
def test_bytes_are_counted_piece_by_piece(length):
    text = "aő中😀" * 50
    table = Tables(text[:length]).of("utf8", folded=False)
    assert table is not None
    for point in range(length + 1):
        assert table.to_unit(point) == len(text[:point].encode())
        assert table.to_point(len(text[:point].encode())) == point
    assert table.to_unit(length + 1) is table.to_point(1000) is None


def test_many_flags_take_little_time():
    begun = process_time()
    table = Tables("🇭🇺" * 20_000 + "🇭").of("grapheme", folded=False)
    assert process_time() - begun < 2
    assert table is not None
    assert table.to_unit(40_001) == 20_001
