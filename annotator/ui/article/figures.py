"""One line's bands and chips as they are drawn and hit, in pixels from the paragraph's corner."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextLine

from annotator.ui.article.chips import Piece, placed
from annotator.ui.article.hit import Box
from annotator.ui.article.images import Images
from annotator.ui.article.lines import Band
from annotator.ui.article.shown import Shown
from annotator.ui.article.stretches import Stretch, Stretches
from annotator.ui.article.style import LabelStyle

TICK = 1.5


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a span's underline; ``ticks`` are the left edges of the marks at its ends."""

    span: str
    style: LabelStyle
    pieces: tuple[Stretch, ...]
    top: float
    height: float
    ticks: tuple[float, ...] = ()
    connector: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A span's label below its underline, shortened to its room."""

    span: str
    style: LabelStyle
    text: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Figure:
    """All that is drawn below one line."""

    bars: tuple[Bar, ...] = ()
    chips: tuple[Chip, ...] = ()

    def moved(self, dy: float) -> "Figure":
        """The same figure so many pixels further down."""
        if not dy:
            return self
        return Figure(
            tuple(replace(bar, top=bar.top + dy) for bar in self.bars),
            tuple(replace(chip, top=chip.top + dy) for chip in self.chips),
        )


class Figures:
    """Makes figures for lines; chips stay between the ``edges``, from the text's left end."""

    def __init__(self, shown: Shown, images: Images, *, edges: Stretch) -> None:
        self._shown = shown
        self._images = images
        self._edges = edges

    def of(self, line: QTextLine, bands: Sequence[Band], *, mixed: bool) -> Figure:
        """The figure of a line with these bands."""
        if not bands:
            return Figure()
        places = Stretches(line, mixed=mixed)
        below = line.y() + line.height()
        bars = [(band, self._bar(band, places, below=below)) for band in bands]
        return Figure(tuple(bar for _, bar in bars), tuple(self._chips(bars, places)))

    def _bar(self, band: Band, places: Stretches, *, below: float) -> Bar:
        measures = self._shown.measures
        pieces = places.of(band.qt_start, band.qt_end)
        ends = []
        if band.opens:
            ends.append(places.border(band.qt_start, at_end=False))
        if band.closes:
            ends.append(places.border(band.qt_end, at_end=True))
        return Bar(
            band.span,
            self._shown.style(band.span),
            pieces,
            below + band.dy,
            measures.chip_lane if band.chip else measures.bare_lane,
            tuple(_tick(x, pieces) for x in ends if pieces),
            band.connector,
        )

    def _chips(self, bars: list[tuple[Band, Bar]], places: Stretches) -> Iterator[Chip]:
        lanes: dict[float, list[tuple[Band, Bar]]] = {}
        for band, bar in bars:
            lanes.setdefault(bar.top, []).append((band, bar))
        for top, members in lanes.items():
            if any(band.chip for band, _ in members):
                yield from self._lane(members, places, top=top + self._shown.measures.bar + 1)

    def _lane(
        self, members: list[tuple[Band, Bar]], places: Stretches, *, top: float
    ) -> Iterator[Chip]:
        pieces: list[Piece] = []
        for band, bar in members:
            if not bar.pieces:
                continue
            chip = self._images.width(bar.style.chip) if band.chip else 0.0
            begins = places.border(band.qt_start, at_end=False)
            left, right = _nearest(bar.pieces, begins)
            from_right = begins - left > right - begins
            pieces.append(Piece(band.span, left, right, chip, from_right))
            pieces += [Piece(band.span, *it) for it in bar.pieces if it != (left, right)]
        styles = {bar.span: bar.style for _, bar in members}
        for room in placed(pieces, low=self._edges[0], high=self._edges[1]):
            if text := self._images.fitting(styles[room.span].chip, room.width):
                width = self._images.width(text)
                left = room.left + (room.width - width if room.from_right else 0.0)
                height = self._shown.measures.chip
                style = styles[room.span]
                yield Chip(room.span, style, text, float(round(left)), top, width, height)


def _tick(x: float, pieces: tuple[Stretch, ...]) -> float:
    """The left edge of the mark at ``x``, inside the piece that has its end there."""
    left, right = _nearest(pieces, x)
    return left if x - left <= right - x else max(right - 1 - TICK, left)


def _nearest(pieces: Iterable[Stretch], x: float) -> Stretch:
    return min(pieces, key=lambda piece: max(piece[0] - x, x - piece[1], 0.0))


def boxes(figure: Figure, *, bar: float) -> Iterator[Box]:
    """What of a figure can be hit: chips, each up to its underline of that height, and bars."""
    for chip in figure.chips:
        bottom = chip.top + chip.height + 1
        yield Box(chip.span, chip.left, chip.top - bar - 1, chip.left + chip.width, bottom)
    for each in figure.bars:
        for left, right in each.pieces:
            yield Box(each.span, left, each.top - 1, right, each.top + each.height - 1)
