"""Rows cover the text that is not white space, and no span is cut."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.pieces import paragraphs, sentences, uncut
from annotator.domain.span import Range

# fmt: off
PIECES = [
    "Anna met Bob.", "Dr. Kiss", " ", "\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b",
    "\u200b", "\ufeff", "?", "。", "\u00a0", "„Soha!” – mondta", "a",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES), max_size=15).map("".join)


def cut(marked: str) -> list[Range]:
    """The places of what stands in square brackets, each bracket counting as nothing."""
    found, start, at = [], 0, 0
    for sign in marked:
        if sign == "[":
            start = at
        elif sign == "]":
            found.append(Range(start, at))
        else:
            at += 1
    return found


@pytest.mark.parametrize(
    "marked",
    [
        "",
        " \n\t\r\n",
        "[Title]\r\n\r\n  [First line.] \r[Second line.]\u2028[Third.]",
        "[One. Two.]\x0b[Three]\x85[Four]\x0c",
        "\n[a]",
    ],
)
def test_paragraphs_are_lines_without_white_space_at_their_edges(marked):
    assert paragraphs(marked.replace("[", "").replace("]", "")) == cut(marked)


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("[Title]\n\n[Dr. Kiss left.] [Nobody saw it.]\r\n[End]", "en"),
        ("[A 3. ember jött.] [Elment.]\n [A 4. is.]", "hu"),
        ("\u200b[a.]\n[\u200b]\n[b]", ""),
    ],
)
def test_sentences_are_those_of_each_paragraph(marked, language):
    assert sentences(marked.replace("[", "").replace("]", ""), language) == cut(marked)


def covered(pieces: list[Range]) -> set[int]:
    return {point for start, end in pieces for point in range(start, end)}


@given(TEXTS)
@example("\u200b \ufeff")
def test_nothing_to_read_is_left_out(text):
    lines, found = paragraphs(text), sentences(text, "")
    for pieces in (lines, found):
        assert all(start < end for start, end in pieces)
        assert all(one.end <= other.start for one, other in pairwise(pieces))
    out = set(range(len(text))) - covered(lines)
    assert all(text[point].isspace() for point in out)
    out = set(range(len(text))) - covered(found)
    assert all(text[point].isspace() or text[point] in "\u200b\ufeff" for point in out)
    for start, end in found:
        assert any(line.start <= start and end <= line.end for line in lines)


@pytest.mark.parametrize(
    ("pieces", "spans", "joined"),
    [
        ("[aa][bb] [cc]", [], "[aa][bb] [cc]"),
        ("[aa][bb] [cc]", [(0, 2), (2, 4), (5, 6)], "[aa][bb] [cc]"),
        ("[aa][bb] [cc]", [(1, 3)], "[aabb] [cc]"),
        ("[aa][bb] [cc]", [(3, 6)], "[aa][bb cc]"),
        ("[aa][bb] [cc]", [(5, 6), (1, 3), (3, 6)], "[aabb cc]"),
        ("[aa] [bb] [cc]", [(0, 8)], "[aa bb cc]"),
        ("[aa] [bb]", [(1, 3)], "[aa ][bb]"),
        ("[aa] [bb]", [(2, 3)], "[aa] [bb]"),
        (" [aa]    [bb]", [(0, 2), (2, 5), (4, 6)], "[ aa   ] [bb]"),
        ("[aa] [bb]", [(1, 1), (4, 2)], "[aa] [bb]"),
    ],
)
def test_pieces_are_joined_where_a_span_crosses(pieces, spans, joined):
    assert uncut(cut(pieces), [Range(*each) for each in spans]) == cut(joined)


@st.composite
def cuts(draw) -> tuple[list[Range], list[Range]]:
    edges = sorted(draw(st.sets(st.integers(0, 40), max_size=16)))
    pieces = [Range(*each) for each in pairwise(edges) if draw(st.booleans())]
    point = st.integers(0, 40)
    spans = draw(st.lists(st.tuples(point, st.integers(1, 12)), max_size=8))
    return pieces, [Range(start, start + size) for start, size in spans]


@given(cuts())
def test_no_span_is_cut_and_nothing_is_joined_without_need(drawn):
    pieces, spans = drawn
    joined = uncut(pieces, spans)
    assert all(one.end <= other.start for one, other in pairwise(joined))
    for piece in pieces:
        assert any(one.start <= piece.start and piece.end <= one.end for one in joined)
    for span in spans:
        touched = [one for one in joined if one.start < span.end and span.start < one.end]
        assert len(touched) <= 1
        assert all(one.start <= span.start and span.end <= one.end for one in touched)
        if any(one.start < span.end and span.start < one.end for one in pieces):
            assert touched
    assert covered(joined) <= covered(pieces) | covered(spans)
    for one in joined:
        for point in range(one.start + 1, one.end):
            inside = any(it.start < point < it.end for it in (*pieces, *spans))
            assert inside


@given(cuts())
def test_once_is_enough(drawn):
    pieces, spans = drawn
    joined = uncut(pieces, spans)
    assert uncut(joined, spans) == joined
    assert uncut(pieces, []) == pieces


def test_many_pieces_take_little_time():
    pieces = [Range(n * 10, n * 10 + 9) for n in range(20_000)]
    spans = [Range(n * 10 + 5, n * 10 + 14) for n in range(0, 20_000, 2)]
    begun = time.process_time()
    assert len(uncut(pieces, [*spans, Range(0, 100_000)])) == 1 + 5_000
    assert time.process_time() - begun < 1
