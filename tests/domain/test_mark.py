"""What of a span is drawn."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.mark import Mark, mark, mark_of
from annotator.domain.span import Range, Span

edges = st.lists(st.integers(0, 50), min_size=2, max_size=6, unique=True).map(sorted)


def span_of(ranges: tuple[Range, ...]) -> Span:
    return Span(
        id="s", article="a", layer="claim", label="C", ranges=ranges, quote="q", annotator="me"
    )


@given(edges)
def test_a_mark_holds_the_extent_of_its_span(found: list[int]) -> None:
    ranges = tuple(Range(*pair) for pair in zip(found[::2], found[1::2], strict=False))
    span = span_of(ranges)
    drawn = mark_of(span)
    assert (drawn.id, drawn.layer, drawn.label) == ("s", "claim", "C")
    assert (drawn.start, drawn.end, drawn.ranges) == (span.start, span.end, span.ranges)
    assert drawn.length == sum(end - start for start, end in ranges)


def test_marks_sort_by_their_start_the_longer_first() -> None:
    def at(key: str, start: int, end: int) -> Mark:
        return mark(key, "entity", label="PER", ranges=((start, end),))

    order = [at("c", 0, 9), at("a", 0, 4), at("b", 0, 4), at("d", 3, 4)]
    turned = [order[n] for n in (3, 1, 0, 2)]
    assert sorted(turned) == order
