"""Where spans are drawn, against what a search through all of them finds."""

import time
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.lanes import LANES_PER_TRACK, TRACKS, Lanes, Piece, SpanIndex
from annotator.domain.mark import Mark, mark
from annotator.domain.span import LAYERS

Extents = tuple[tuple[int, int], ...]


def put(key: str, track: int, ranges: Extents) -> Mark:
    return mark(key, LAYERS[track], label="L", ranges=ranges)


@dataclass(frozen=True)
class Scene:
    """Paragraph starts, the length of the text, and spans with ids of their own."""

    starts: tuple[int, ...]
    length: int
    spans: tuple[Mark, ...]

    def index(self, *spans: Mark) -> SpanIndex:
        return filled(self.starts, self.length, *spans)


def filled(starts: tuple[int, ...], length: int, *spans: Mark) -> SpanIndex:
    index = SpanIndex(starts, length)
    index.fill(spans)
    return index


@st.composite
def scenes(draw: st.DrawFn, most: int = 25) -> Scene:
    length = draw(st.integers(2, 60))
    starts = draw(st.sets(st.integers(1, length), max_size=6))
    spans = []
    for n in range(draw(st.integers(0, most))):
        edges = sorted(draw(st.sets(st.integers(0, length), min_size=2, max_size=6)))
        pairs = tuple(zip(edges[::2], edges[1::2], strict=False))
        ranges = pairs if draw(st.booleans()) else ((edges[0], edges[-1]),)
        spans.append(put(f"s{n}", draw(st.integers(0, len(LAYERS) - 1)), ranges))
    return Scene((0, *sorted(starts)), length, tuple(spans))


def picture(index: SpanIndex) -> list[Lanes]:
    return [index.lanes(n) for n in range(len(index.starts))]


def drawn(index: SpanIndex) -> list[tuple[int, Piece]]:
    return [(n, piece) for n, lanes in enumerate(picture(index)) for piece in lanes.pieces]


# ---------------------------------------------------------------- examples


def test_an_inner_span_lies_nearer_to_the_text() -> None:
    index = filled((0,), 30, put("outer", 0, ((0, 20),)), put("inner", 0, ((5, 10),)))
    lanes = {piece.id: piece.lane for piece in index.lanes(0).pieces}
    assert lanes == {"inner": 0, "outer": 1}


def test_spans_apart_share_the_first_lane_and_layers_have_their_own_tracks() -> None:
    spans = [put("a", 0, ((0, 5),)), put("b", 0, ((5, 9),)), put("c", 1, ((2, 7),))]
    pieces = filled((0,), 10, *spans).lanes(0).pieces
    assert [(it.id, it.track, it.lane) for it in pieces] == [("a", 0, 0), ("c", 1, 0), ("b", 0, 0)]


def test_a_span_over_paragraphs_opens_in_the_first_and_closes_in_the_last() -> None:
    index = filled((0, 10, 20), 30, put("s", 2, ((4, 6), (22, 25))))
    first, middle, last = picture(index)
    assert first.pieces == (Piece("s", 2, 0, ((4, 6),), opens=True, closes=False),)
    assert middle == Lanes()
    assert last.pieces == (Piece("s", 2, 0, ((2, 5),), opens=False, closes=True),)
    assert [index.count(n) for n in range(3)] == [1, 1, 1]
    assert dict(index.crowded()) == {0: 1, 1: 1, 2: 1}


def test_a_span_that_ends_with_a_paragraph_does_not_touch_the_next() -> None:
    span = put("s", 0, ((4, 10),))
    index = filled((0, 10), 20, span)
    assert index.paragraphs(span) == range(1)
    assert index.lanes(0).pieces[0].closes
    assert index.count(1) == 0


def test_the_gap_of_a_span_is_kept_free_and_not_hit() -> None:
    broken = put("broken", 1, ((0, 4), (10, 14)))
    index = filled((0,), 20, broken, put("between", 1, ((5, 9),)))
    assert {it.id: it.lane for it in index.lanes(0).pieces} == {"broken": 1, "between": 0}
    assert index.at(6) == ["between"]
    assert (broken.start, broken.end, broken.length) == (0, 14, 8)


def test_what_finds_no_lane_is_counted() -> None:
    spans = [put(f"s{n:02}", 0, ((n, 40),)) for n in range(LANES_PER_TRACK + 3)]
    lanes = filled((0,), 40, *spans).lanes(0)
    assert lanes.hidden == 3
    assert sorted(it.lane for it in lanes.pieces) == list(range(LANES_PER_TRACK))


def test_a_click_finds_the_smallest_first() -> None:
    spans = [put("b", 0, ((0, 9),)), put("a", 1, ((0, 9),)), put("tiny", 2, ((3, 5),))]
    index = filled((0,), 10, *spans)
    assert index.at(4) == ["tiny", "a", "b"]
    assert index.at(5) == ["a", "b"]
    assert index.at(9) == []
    assert index.at(-1) == []


def test_a_span_that_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(KeyError):
        SpanIndex().remove(put("nobody", 0, ((0, 1),)))


def test_an_empty_index_draws_nothing() -> None:
    index = SpanIndex()
    assert index.lanes(0) == Lanes()
    assert (index.bounds(0), index.at(0), list(index.crowded())) == ((0, 0), [], [])


# ---------------------------------------------------------------- for any spans


@given(scenes(), st.data())
def test_a_position_lies_in_the_paragraph_that_bounds_it(scene: Scene, data: st.DataObject) -> None:
    index = scene.index()
    position = data.draw(st.integers(0, scene.length))
    low, high = index.bounds(index.paragraph_of(position))
    assert low <= position
    assert position < high or position == scene.length
    edges = [index.bounds(n) for n in range(len(scene.starts))]
    assert [low for low, _ in edges] == list(scene.starts)
    assert [high for _, high in edges] == [*scene.starts[1:], scene.length]


@given(scenes())
def test_pieces_that_overlap_never_share_a_lane(scene: Scene) -> None:
    taken: set[tuple[int, int, int, int]] = set()
    for paragraph, piece in drawn(scene.index(*scene.spans)):
        assert 0 <= piece.lane < LANES_PER_TRACK
        for position in range(piece.start, piece.end):
            place = (paragraph, piece.track, piece.lane, position)
            assert place not in taken
            taken.add(place)


@given(scenes())
def test_the_pieces_are_the_spans_clipped_to_paragraphs(scene: Scene) -> None:
    index = scene.index(*scene.spans)
    covered: dict[str, set[int]] = {}
    for paragraph, piece in drawn(index):
        low, high = index.bounds(paragraph)
        span = next(it for it in scene.spans if it.id == piece.id)
        assert piece.track == TRACKS[span.layer]
        assert all(0 <= start < end <= high - low for start, end in piece.ranges)
        assert list(piece.ranges) == sorted(piece.ranges)
        assert piece.opens == (low <= span.start)
        assert piece.closes == (span.end <= high)
        positions = {low + n for start, end in piece.ranges for n in range(start, end)}
        covered.setdefault(piece.id, set()).update(positions)
    if not any(lanes.hidden for lanes in picture(index)):
        assert covered == {it.id: positions_of(it) for it in scene.spans}
    for lanes in picture(index):
        order = [(it.start, -it.end, it.id) for it in lanes.pieces]
        assert order == sorted(order)


def positions_of(span: Mark) -> set[int]:
    return {n for start, end in span.ranges for n in range(start, end)}


@given(scenes(most=40))
@example(Scene((0,), 9, tuple(put(f"s{n}", 0, ((n % 3, 9),)) for n in range(30))))
def test_lanes_are_as_many_as_needed_and_what_is_hidden_is_counted(scene: Scene) -> None:
    index = scene.index(*scene.spans)
    for paragraph, lanes in enumerate(picture(index)):
        clipped = [
            [n for n in sorted(positions_of(it)) if in_bounds(index, paragraph, n)]
            for it in scene.spans
        ]
        touching = [
            (TRACKS[it.layer], each[0], each[-1])
            for it, each in zip(scene.spans, clipped, strict=True)
            if each
        ]
        assert len(lanes.pieces) + lanes.hidden == len(touching)
        depth = max((crowd(touching, it) for it in touching), default=0)
        assert bool(lanes.hidden) == (depth > LANES_PER_TRACK)
        used = max((piece.lane + 1 for piece in lanes.pieces), default=0)
        assert used == min(depth, LANES_PER_TRACK)


def in_bounds(index: SpanIndex, paragraph: int, position: int) -> bool:
    low, high = index.bounds(paragraph)
    return low <= position < high


def crowd(touching: list[tuple[int, int, int]], one: tuple[int, int, int]) -> int:
    """How many of the same track lie over the start of that one, itself among them."""
    return sum(it[0] == one[0] and it[1] <= one[1] <= it[2] for it in touching)


@given(scenes(), st.data())
def test_a_hit_finds_what_a_search_finds(scene: Scene, data: st.DataObject) -> None:
    index = scene.index(*scene.spans)
    position = data.draw(st.integers(-1, scene.length + 1))
    found = [it for it in scene.spans if position in positions_of(it)]
    found.sort(key=lambda it: (it.length, it.start, it.id))
    assert index.at(position) == [it.id for it in found]


@given(scenes(), st.data())
def test_adding_and_removing_leads_back(scene: Scene, data: st.DataObject) -> None:
    index = scene.index(*scene.spans[1:])
    before = picture(index)
    counts = [index.count(n) for n in range(len(scene.starts))]
    for span in scene.spans[:1]:
        touched = index.add(span)
        assert touched == index.paragraphs(span)
        for n, lanes in enumerate(picture(index)):
            assert n in touched or lanes == before[n]
        assert index.remove(span) == touched
    assert picture(index) == before
    assert [index.count(n) for n in range(len(scene.starts))] == counts
    assert dict(index.crowded()) == {n: count for n, count in enumerate(counts) if count}


@given(scenes(), st.data())
def test_any_order_of_acts_ends_like_a_fresh_index(scene: Scene, data: st.DataObject) -> None:
    index = scene.index()
    there: dict[str, Mark] = {}
    acts = st.lists(st.sampled_from(scene.spans), max_size=30) if scene.spans else st.just([])
    for span in data.draw(acts):
        if data.draw(st.booleans()):
            picture(index)  # fills what it remembers
        if span.id in there:
            del there[span.id]
            index.remove(span)
        else:
            there[span.id] = span
            index.add(span)
    fresh = scene.index(*there.values())
    assert picture(index) == picture(fresh)
    assert dict(index.crowded()) == dict(fresh.crowded())


@given(scenes(), st.randoms(use_true_random=False))
def test_the_order_of_filling_makes_no_difference(scene: Scene, random: Random) -> None:
    shuffled = list(scene.spans)
    random.shuffle(shuffled)
    assert picture(scene.index(*shuffled)) == picture(scene.index(*scene.spans))


@given(scenes(), st.integers(0, 25))
def test_filling_again_forgets_what_was_there(scene: Scene, part: int) -> None:
    index = scene.index(*scene.spans[:part])
    picture(index)
    index.fill(scene.spans[part:])
    assert picture(index) == picture(scene.index(*scene.spans[part:]))


def test_the_lanes_of_a_paragraph_grow_with_its_spans_and_not_with_their_square() -> None:
    def taken(count: int) -> float:
        random = Random(7)
        spans = []
        for n in range(count):
            start = random.randrange(count - 1)
            spans.append(put(f"s{n}", n % 3, ((start, min(count, start + random.randint(1, 60))),)))
        index = filled((0,), count, *spans)
        started = time.process_time()
        lanes = index.lanes(0)
        assert len(lanes.pieces) + lanes.hidden == count
        return time.process_time() - started

    few, many = (min(taken(count) for _ in range(3)) for count in (500, 8_000))
    assert many < 80 * few, "sixteen times as many spans, whose square is 256 times"


@given(scenes(), st.data())
def test_going_on_from_mark_to_mark_passes_all_in_their_order(
    scene: Scene, data: st.DataObject
) -> None:
    index = scene.index(*scene.spans)
    order = sorted(scene.spans)
    position = data.draw(st.integers(0, scene.length))
    ahead = [it for it in order if it.start >= position]
    behind = [it for it in order if it.start < position]
    assert index.next_after((position,)) == (ahead[0] if ahead else None)
    assert index.last_before((position,)) == (behind[-1] if behind else None)
    for one, other in pairwise(order):
        assert index.next_after(one) == other
        assert index.last_before(other) == one
    if order:
        assert index.next_after(order[-1]) is None
        assert index.last_before(order[0]) is None


@given(scenes())
def test_the_marks_of_a_paragraph_are_those_that_touch_it_in_order(scene: Scene) -> None:
    index = scene.index(*scene.spans)
    for paragraph in range(len(scene.starts)):
        touching = [it for it in sorted(scene.spans) if paragraph in index.paragraphs(it)]
        assert list(index.marks_in(paragraph)) == touching
