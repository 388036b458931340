"""How parts of bars are filled: told apart without colour, and readable on both grounds."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.ui.label_styles import PAPER, contrast
from annotator.ui.panels.bar_model import Fill, Ink
from annotator.ui.panels.bar_painting import colour_of, fill, is_dark, write
from annotator.ui.progress_bars import FOUND, INKS, LAYER_INKS, NOTHING, PEOPLE_INKS
from annotator.ui.theme import palette

ALL = [*INKS.values(), *LAYER_INKS.values(), *PEOPLE_INKS, FOUND, NOTHING]


def drawn(ink: Ink, *, text: str = "", width: int = 60, scale: int = 1) -> QImage:
    image = QImage(width * scale, 20 * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(PAPER[False]))
    painter = QPainter(image)
    fill(painter, QRectF(0, 0, width, 20), ink=ink, dark=False)
    if text:
        write(painter, QRectF(0, 0, width, 20), text=text, ink=ink, palette=palette(dark=False))
    painter.end()
    return image


def darkness(image: QImage) -> float:
    """The mean darkness of what is within, from 0 to 255."""
    places = [(x, y) for x in range(4, image.width() - 4) for y in range(3, image.height() - 3)]
    return sum(255 - image.pixelColor(x, y).lightness() for x, y in places) / len(places)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ink", ALL)
def test_every_outline_stands_out_from_its_ground(ink: Ink, dark: bool) -> None:
    assert contrast(colour_of(ink, dark=dark), QColor(PAPER[dark])) >= 4.5


def test_the_fillings_are_told_apart_without_colour(qapp: QApplication) -> None:
    found = {each: darkness(drawn(Ink("#000000", "#000000", each))) for each in Fill}
    assert found[Fill.OPEN] == 0
    assert found[Fill.SOLID] == 255
    for one, other in combinations(found.values(), 2):
        assert abs(one - other) > 20


def test_what_stands_in_one_bar_has_fillings_of_its_own() -> None:
    for inks in (INKS.values(), LAYER_INKS.values(), PEOPLE_INKS, (FOUND, NOTHING)):
        assert len({ink.fill for ink in inks}) == len(inks)


def test_it_is_the_same_on_a_finer_screen(qapp: QApplication) -> None:
    ink = Ink("#000000", "#000000", Fill.STRIPED)
    assert darkness(drawn(ink, scale=2)) == pytest.approx(darkness(drawn(ink)), abs=25)


@pytest.mark.parametrize("kind", list(Fill))
def test_a_figure_is_written_where_there_is_room(qapp: QApplication, kind: Fill) -> None:
    ink = Ink("#404040", "#404040", kind)
    assert drawn(ink, text="1,234") != drawn(ink)
    assert drawn(ink, text="1,234", width=12) == drawn(ink, width=12)


def test_the_ground_decides(qapp: QApplication) -> None:
    assert is_dark(palette(dark=True))
    assert not is_dark(palette(dark=False))
