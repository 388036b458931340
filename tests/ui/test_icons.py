"""The icons of the program."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette, QPixmap

from annotator.app.paths import resource
from annotator.ui.icons import icon
from annotator.ui.theme import palette

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.fixture
def app(qapp):
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def colours(drawn: QPixmap) -> set[str]:
    image = drawn.toImage()
    cells = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*it).name() for it in cells if image.pixelColor(*it).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_can_be_drawn_in_every_size(app, name):
    made = icon(name)
    for size in (16, 20, 24, 48):
        image = made.pixmap(QSize(size, size)).toImage()
        assert image.width() == size
        assert any(image.pixelColor(x, size // 2).alpha() for x in range(size))


@pytest.mark.parametrize("dark", [False, True])
def test_an_icon_has_the_colour_of_the_text_around_it(app, dark):
    app.setPalette(palette(dark=dark))
    text = app.palette().color(QPalette.ColorRole.ButtonText).name()
    assert colours(icon("delete").pixmap(64, 64)) == {text}
    grey = app.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert colours(icon("delete").pixmap(QSize(64, 64), QIcon.Mode.Disabled)) == {grey}


def test_the_icon_of_the_program_keeps_its_own_colours(app):
    app.setPalette(palette(dark=False))
    light = icon("annotator").pixmap(64, 64).toImage()
    app.setPalette(palette(dark=True))
    assert icon("annotator").pixmap(64, 64).toImage() == light


def test_an_icon_that_was_not_shipped_is_our_mistake(app):
    with pytest.raises(FileNotFoundError):
        icon("no_such_icon")
