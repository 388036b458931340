"""What lies under the mouse: pure functions on rectangles and borders in pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

TOLERANCE = 4.0


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
    """One end of one range of the selected span: a vertical line.

    ``number`` is the range's; ``at_end`` says which of its ends it is.
    """

    number: int
    at_end: bool
    x: float
    top: float
    bottom: float


def spans_under(boxes: Iterable[Box], *, x: float, y: float) -> list[str]:
    """The spans whose bands lie under the point, each once, in the order of the boxes."""
    return list(
        dict.fromkeys(
            box.span for box in boxes if box.left <= x <= box.right and box.top <= y < box.bottom
        )
    )


def border_under(borders: Iterable[Border], *, x: float, y: float) -> Border | None:
    """The border nearest to the point, if one is near enough to be taken."""
    near = [
        border
        for border in borders
        if abs(border.x - x) <= TOLERANCE and border.top <= y < border.bottom
    ]
    return min(near, key=lambda border: abs(border.x - x), default=None)


def next_of(spans: list[str], current: str) -> str:
    """The span after the current one, going round; the first when it is not among them."""
    if current not in spans:
        return spans[0]
    return spans[(spans.index(current) + 1) % len(spans)]
