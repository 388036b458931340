"""The picture of an article's map: who reads it without colours, and who needs contrast."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette

from annotator.ui.article.overview import VIEW_TINT
from annotator.ui.article.overview_picture import HITS, WIDTH, Picture
from annotator.ui.article.overview_rows import NOTHING, ROW
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.theme import palette

Role = QPalette.ColorRole
TALL = 10
PERSON = ("PER", True)


@dataclass
class Counted:
    """Ten rows of ten letters each, as ``Rows`` has them when they are counted."""

    labels: list[Any] = field(default_factory=lambda: [[NOTHING] * TALL for _ in range(3)])
    cuts: list[float] = field(default_factory=lambda: [float(n * 10) for n in range(TALL + 1)])


def black(layer: str, label: str) -> LabelStyle:
    return LabelStyle(label, label, "#000000", Pattern.SOLID)


def looks(**shown: Any) -> dict[tuple[int, int], int]:
    """How dark the picture is, by column and row."""
    rows = shown.pop("rows", Counted())
    picture = Picture(rows, black, **shown)
    drawn = picture.drawn(QSize(WIDTH, TALL * ROW), 1.0, palette=palette(dark=False)).toImage()
    return {
        (x, y): drawn.pixelColor(x, y * ROW).lightness() for x in range(WIDTH) for y in range(TALL)
    }


def test_layers_beginnings_hits_and_unread_rows_differ_in_shape(qapp):
    read = {"read": [(0, 100)]}
    nothing = looks(**read)
    lanes = []
    for track in range(3):
        for row in (PERSON, ("PER", False)):
            counted = Counted()
            counted.labels[track][4] = row
            seen = looks(rows=counted, **read)
            lanes.append(frozenset(at for at in seen if seen[at] < 128))
    hit, unread = looks(hits=[(40, 45)], **read), looks()
    lanes += [frozenset(at for at in hit if hit[at] < nothing[at])]
    lanes += [frozenset(at for at in unread if unread[at] < 200)]
    assert len(set(lanes)) == len(lanes) and all(lanes)
    assert {at[1] for shape in lanes[:7] for at in shape} == {4}
    assert {x for x, _ in lanes[6]} == set(range(WIDTH))


def test_rows_with_hits_are_found_once(qapp):
    picture = Picture(Counted(), black, hits=[(40, 45)])  # type: ignore[arg-type]
    picture.drawn(QSize(WIDTH, TALL * ROW), 1.0, palette=palette(dark=True))
    assert picture.hit_rows == [row == 4 for row in range(TALL)]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def veiled(colour: QColor, ink: QColor) -> QColor:
    """The colour below the tint of what is in view."""
    ways = zip(colour.getRgbF()[:3], ink.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a + (b - a) * VIEW_TINT for a, b in ways))


@pytest.mark.parametrize("dark", [False, True])
def test_every_tick_can_be_told_from_its_ground(dark):
    from annotator.app.schemes import parsed, shipped_schemes
    from annotator.ui.theme import label_styles

    schemes = parsed(shipped_schemes())
    styles = label_styles(schemes, dark=dark)
    colours = palette(dark=dark)
    ink = colours.color(Role.Text)
    labels = {
        styles(scheme.layer, label.id).colour
        for scheme in schemes.layers.values()
        for label in scheme.labels
    }
    for ground in (colours.color(Role.Base), colours.color(Role.Window)):
        for tick in (*map(QColor, labels), QColor(HITS[dark]), colours.color(Role.PlaceholderText)):
            assert contrast(tick, ground) >= 3
            assert contrast(veiled(tick, ink), veiled(ground, ink)) >= 3
        assert contrast(ink, veiled(ground, ink)) >= 3
