"""One line's bands and chips as they are drawn and hit, in pixels from the paragraph's corner."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from annotator.ui.article.chip_images import ChipImages
from annotator.ui.article.chips import Piece, placed
from annotator.ui.article.hit import Box
from annotator.ui.article.lines import Band
from annotator.ui.article.shown import Shown
from annotator.ui.article.stretches import Stretch, Stretches


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a span's underline; ``ticks`` are where the span's ranges begin and end."""

    span: str
    pieces: tuple[Stretch, ...]
    top: float
    height: float
    ticks: tuple[float, ...] = ()
    connector: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A span's label below its underline, shortened to its room."""

    span: str
    text: str
    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Figure:
    """All that is drawn below one line."""

    bars: tuple[Bar, ...] = ()
    chips: tuple[Chip, ...] = ()


class Figures:
    """Makes figures for lines that are ``width`` wide and have some room beside them."""

    def __init__(self, shown: Shown, images: ChipImages, *, width: float) -> None:
        self._shown = shown
        self._images = images
        beside = shown.measures.margin - 4.0
        self._edges = (-beside, width + beside)

    def of(self, line: QTextLine, bands: Sequence[Band], *, mixed: bool) -> Figure:
        """The figure of a line with these bands."""
        if not bands:
            return Figure()
        places = Stretches(line, mixed=mixed)
        below = line.y() + line.height()
        bars = [(band, self._bar(band, places, below)) for band in bands]
        return Figure(tuple(bar for _, bar in bars), tuple(self._chips(bars, places)))

    def _bar(self, band: Band, places: Stretches, below: float) -> Bar:
        measures = self._shown.measures
        ticks = []
        if band.opens:
            ticks.append(places.border(band.qt_start, at_end=False))
        if band.closes:
            ticks.append(places.border(band.qt_end, at_end=True))
        return Bar(
            band.span,
            places.of(band.qt_start, band.qt_end),
            below + band.dy,
            measures.chip_lane if band.chip else measures.bare_lane,
            tuple(ticks),
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
            chip = self._images.width(self._text(band)) if band.chip else 0.0
            begins = places.border(band.qt_start, at_end=False)
            left, right = _nearest(bar.pieces, begins)
            from_right = begins - left > right - begins
            pieces.append(Piece(band.span, left, right, chip, from_right))
            pieces += [Piece(band.span, *it) for it in bar.pieces if it != (left, right)]
        texts = {band.span: self._text(band) for band, _ in members if band.chip}
        for room in placed(pieces, *self._edges):
            if text := self._images.fitting(texts[room.span], room.width):
                width = self._images.width(text)
                left = round(room.left + (room.width - width if _ends(room.span, pieces) else 0))
                yield Chip(room.span, text, left, top, width)

    def _text(self, band: Band) -> str:
        return self._shown.style(band.span).chip


def _nearest(pieces: Iterable[Stretch], x: float) -> Stretch:
    return min(pieces, key=lambda piece: max(piece[0] - x, x - piece[1], 0.0))


def _ends(span: str, pieces: Iterable[Piece]) -> bool:
    return any(piece.from_right for piece in pieces if piece.span == span and piece.chip)


def boxes(figure: Figure, bar_of_chip: float) -> Iterator[Box]:
    """What of a figure can be hit, chips first; a chip reaches up to its underline."""
    for chip in figure.chips:
        top = chip.top - bar_of_chip
        yield Box(chip.span, chip.left, top, chip.left + chip.width, top + bar_of_chip * 2 + 30)
    for bar in figure.bars:
        for left, right in bar.pieces:
            yield Box(bar.span, left, bar.top - 1, right, bar.top + bar.height - 1)
