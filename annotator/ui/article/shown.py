"""What an article shows beyond its text: spans, dimmed parts and selections, in UTF-16 units."""

from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.domain.lanes import SpanIndex
from annotator.ui.article.style import LabelStyle, Measures, Pattern

QtRange = tuple[int, int]
UNKNOWN = LabelStyle("?", "?", "#767676", Pattern.SOLID)


@dataclass(slots=True)
class Shown:
    """The state that a painting is made from; only the view changes it.

    ``style`` says how a span's label looks, by the span's id. ``selected`` is the id of the
    selected span, "" for none; ``selected_ranges`` are its ranges, or those that it would get
    while a border is dragged. ``kept`` are the ranges that a selection of several has besides the
    caret's own. ``caret_on`` is False while a blinking caret is out.
    """

    measures: Measures
    index: SpanIndex = field(default_factory=SpanIndex)
    style: Callable[[str], LabelStyle] = lambda _: UNKNOWN
    dimmed: list[QtRange] = field(default_factory=list)
    kept: list[QtRange] = field(default_factory=list)
    selected: str = ""
    selected_ranges: tuple[QtRange, ...] = ()
    caret_on: bool = True
