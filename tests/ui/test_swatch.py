"""The sample of a label's look."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPalette

from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.swatch import draw_swatch
from annotator.ui.theme import palette

BOX = QRect(0, 0, 20, 14)


def drawn(pattern: Pattern, *, dark: bool = False) -> QImage:
    image = QImage(BOX.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    style = LabelStyle("P", "Person", "#1d6bbf", pattern)
    draw_swatch(painter, BOX, style=style, colours=palette(dark=dark))
    painter.end()
    return image


def test_each_pattern_looks_different_without_its_colour(qapp):
    grey = [drawn(it).convertToFormat(QImage.Format.Format_Grayscale8) for it in Pattern]
    assert all(one != other for at, one in enumerate(grey) for other in grey[:at])


@pytest.mark.parametrize("pattern", list(Pattern))
def test_the_line_has_the_full_colour_of_the_label(qapp, pattern):
    image = drawn(pattern)
    below = {image.pixelColor(3, y).name() for y in range(6, 14)}
    assert "#1d6bbf" in below


def test_it_stands_on_the_ground_of_an_article(qapp):
    light, dark = drawn(Pattern.SOLID), drawn(Pattern.SOLID, dark=True)
    assert light.pixelColor(10, 3).lightness() > 200 > dark.pixelColor(10, 3).lightness()
    base = palette(dark=False).color(QPalette.ColorRole.Base)
    assert light.pixelColor(10, 3) != base
