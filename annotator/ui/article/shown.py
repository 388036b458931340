"""What an article shows beyond its text: spans, dimmed parts and selections, in UTF-16 units."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from annotator.domain.lanes import SpanIndex
from annotator.domain.span import joined_ranges
from annotator.ui.article.folds import Hidden
from annotator.ui.article.style import LabelStyle, Measures, Pattern

QtRange = tuple[int, int]
UNKNOWN = LabelStyle("?", "?", "#767676", Pattern.SOLID)


class Extents:
    """Stretches of the text, asked for by paragraph however many there are."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, ranges: Iterable[QtRange] = ()) -> None:
        joined = joined_ranges(ranges)
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]

    def __bool__(self) -> bool:
        return bool(self._starts)

    def inside(self, low: int, high: int) -> Iterator[QtRange]:
        """The parts that lie between two positions, from the first of them."""
        first = bisect_right(self._ends, low)
        last = bisect_left(self._starts, high)
        for start, end in zip(self._starts[first:last], self._ends[first:last], strict=True):
            yield max(start, low) - low, min(end, high) - low


@dataclass(slots=True)
class Shown:
    """The state that a painting is made from; only the view changes it.

    ``style`` says how a span's label looks, by the span's id. ``selected`` is the id of the
    selected span, "" for none; ``selected_ranges`` are its ranges, or those that it would get
    while a border is dragged. ``kept`` are the ranges that a selection of several has besides the
    caret's own. ``hits`` are what was searched for, ``hit`` the one that was come to; ``echoed``
    is what another pane asks to see. ``caret_on`` is False while a blinking caret is out.
    Paragraphs that ``run_on`` end only for the eye.
    """

    measures: Measures
    index: SpanIndex = field(default_factory=SpanIndex)
    style: Callable[[str], LabelStyle] = lambda _: UNKNOWN
    hidden: Hidden = field(default_factory=Hidden)
    run_on: frozenset[int] = frozenset()
    dimmed: Extents = field(default_factory=Extents)
    hits: Extents = field(default_factory=Extents)
    hit: tuple[QtRange, ...] = ()
    echoed: Extents = field(default_factory=Extents)
    kept: list[QtRange] = field(default_factory=list)
    selected: str = ""
    selected_ranges: tuple[QtRange, ...] = ()
    caret_on: bool = True
