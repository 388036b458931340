"""What lies under the mouse: pure functions on rectangles and borders in pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

TOLERANCE = 4.0
GRIP = 6.0
# How far inside a span its end can be taken. Its start cannot, because there begins, too, who
# wants to select a smaller stretch that starts with the span.
INSIDE_END = 2.0


@dataclass(frozen=True, slots=True)
class Box:
    """One stretch of a span's band."""

    span: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Border:
    """One end of one range of the selected span: a vertical line with a grip at its top.

    ``number`` is the range's; ``at_end`` says which of its ends it is. The range lies on its left
    side, or ``on_left`` is False.
    """

    number: int
    at_end: bool
    x: float
    top: float
    bottom: float
    on_left: bool

    def can_be_taken(self, x: float, y: float) -> bool:
        """Whether the point is on the grip, or beside the line on its outer side."""
        if not self.top <= y < self.bottom:
            return False
        outside = x - self.x if self.on_left else self.x - x
        if y < self.top + GRIP:
            return abs(outside) <= TOLERANCE
        return outside <= TOLERANCE and (outside >= -INSIDE_END if self.at_end else outside > 1)


def spans_under(boxes: Iterable[Box], *, x: float, y: float) -> list[str]:
    """The spans whose bands lie under the point, each once, in the order of the boxes."""
    return list(
        dict.fromkeys(
            box.span for box in boxes if box.left <= x <= box.right and box.top <= y < box.bottom
        )
    )


def border_under(borders: Iterable[Border], *, x: float, y: float) -> Border | None:
    """The nearest of the borders that can be taken at the point."""
    near = [border for border in borders if border.can_be_taken(x, y)]
    return min(near, key=lambda border: abs(border.x - x), default=None)


def next_of(spans: list[str], current: str) -> str:
    """The span after the current one, going round; the first when it is not among them."""
    if current not in spans:
        return spans[0]
    return spans[(spans.index(current) + 1) % len(spans)]
