"""Light and dark: chosen, followed, told, and readable."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.article import painting
from annotator.ui.label_styles import PAPER, contrast
from annotator.ui.theme import FAINT, GROUNDS, apply_theme, edged, is_dark, palette, theme_of
from tests.ui import colour_vision
from tests.ui.colour_vision import blended, distances

Role = QPalette.ColorRole
Group = QPalette.ColorGroup
TEXT, GRAPHIC = 4.5, 3.0
TEXTS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
    (Role.BrightText, Role.Window),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Base),
    (Role.LinkVisited, Role.Window),
]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
@pytest.mark.parametrize("group", [Group.Active, Group.Inactive])
def test_every_text_can_be_read(dark, text, ground, group):
    colours = palette(dark=dark)
    assert contrast(colours.color(group, text), colours.color(group, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_disabled_can_be_read_and_recedes(dark):
    colours = palette(dark=dark)
    for text, ground in TEXTS[:4]:
        if text in (Role.WindowText, Role.Text, Role.ButtonText):
            faint = colours.color(Group.Disabled, text)
            plain = colours.color(Group.Active, text)
            under = colours.color(Group.Disabled, ground)
            assert faint.name() == FAINT[dark]
            assert contrast(faint, under) >= TEXT
            assert contrast(plain, colours.color(Group.Active, ground)) > 1.5 * contrast(
                faint, under
            )


@pytest.mark.parametrize("dark", [False, True])
def test_the_focus_and_the_selected_row_are_plain_to_see(dark):
    colours = palette(dark=dark)
    for ground in (Role.Window, Role.Base):
        assert contrast(colours.color(Role.Accent), colours.color(ground)) >= GRAPHIC
    assert contrast(colours.color(Role.Highlight), colours.color(Role.Base)) >= GRAPHIC


@pytest.mark.parametrize("dark", [False, True])
def test_marked_text_can_be_read_and_what_marks_it_is_seen(dark):
    paper, grounds = PAPER[dark], GROUNDS[dark]
    assert palette(dark=dark).color(Role.Base).name() == paper
    ink = palette(dark=dark).color(Role.Text).name()
    for ground in (grounds.hit, grounds.current_hit, grounds.echo):
        assert colour_vision.contrast(ink, ground) >= TEXT
    for around in (paper, grounds.hit, grounds.current_hit, grounds.echo):
        assert colour_vision.contrast(grounds.frame_of_hit, around) >= GRAPHIC
    for around in (paper, grounds.echo):
        assert colour_vision.contrast(grounds.frame_of_echo, around) >= GRAPHIC


@pytest.mark.parametrize("dark", [False, True])
def test_hits_echoes_and_selections_are_told_apart_by_colour_blind_eyes(dark):
    grounds = GROUNDS[dark]
    selection = palette(dark=dark).color(Role.Highlight).name()
    grounds_of_text = (PAPER[dark], grounds.hit, grounds.echo, selection)
    pairs = combinations(("paper", "hit", "echo", "selection"), 2)
    found = dict(zip(pairs, distances(grounds_of_text), strict=True))
    assert min(found.values()) >= 9, found


@pytest.mark.parametrize("dark", [False, True])
def test_dimmed_text_can_be_read_and_is_seen_to_be_dimmed(dark):
    ink = palette(dark=dark).color(Role.Text).name()
    dimmed = blended(ink, PAPER[dark], painting.DIMMED)
    assert colour_vision.contrast(dimmed, PAPER[dark]) >= TEXT
    assert colour_vision.contrast(ink, dimmed) >= 2


def test_a_look_is_chosen_and_told(qtbot, app):
    apply_theme(app, "light")
    assert not is_dark(app)
    QToolTip.setPalette(QPalette(QColor("red")))
    with qtbot.waitSignal(theme_of(app).changed) as told:
        apply_theme(app, "dark")
    assert told.args == [True]
    assert is_dark(app)
    assert app.style().objectName() == "fusion"
    assert QToolTip.palette().color(Role.ToolTipText) == palette(dark=True).color(Role.ToolTipText)
    with qtbot.assertNotEmitted(theme_of(app).changed):
        apply_theme(app, "dark")


def test_the_system_is_followed_only_when_it_was_chosen(qtbot, app, monkeypatch):
    schemes = [Qt.ColorScheme.Dark]
    monkeypatch.setattr(type(app.styleHints()), "colorScheme", lambda hints: schemes[0])
    apply_theme(app, "system")
    assert is_dark(app)
    schemes[0] = Qt.ColorScheme.Light
    with qtbot.waitSignal(theme_of(app).changed):
        app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not is_dark(app)
    apply_theme(app, "light")
    schemes[0] = Qt.ColorScheme.Dark
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not is_dark(app)


def test_what_is_open_follows_the_system_at_once(qtbot, app, monkeypatch):
    schemes = [Qt.ColorScheme.Light]
    monkeypatch.setattr(type(app.styleHints()), "colorScheme", lambda hints: schemes[0])
    apply_theme(app, "system")
    window, inside = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(inside)
    window.grab()  # a widget gets the palette of its class when it is first shown

    def shows(*, dark: bool) -> bool:
        wanted = [it(dark=dark).color(Role.Window) for it in (palette, edged)]
        return [it.palette().color(Role.Window) for it in (window, inside)] == wanted

    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        schemes[0] = scheme
        app.styleHints().colorSchemeChanged.emit(scheme)
        qtbot.waitUntil(lambda: shows(dark=scheme == Qt.ColorScheme.Dark))  # noqa: B023
    apply_theme(app, "dark")
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    qtbot.waitUntil(lambda: shows(dark=True))
    assert is_dark(app)


def test_what_nobody_knows_counts_as_the_system(app):
    apply_theme(app, "dark")
    apply_theme(app, "purple")
    assert not is_dark(app)
    assert theme_of(app) is theme_of(app)


FIELDS = (QLineEdit, QComboBox, QSpinBox, QCheckBox, QRadioButton, QPlainTextEdit)


@pytest.mark.parametrize("dark", [False, True])
def test_what_can_be_filled_in_has_an_edge_that_is_seen(qtbot, app, dark):
    apply_theme(app, "dark" if dark else "light")
    window = QWidget()
    qtbot.addWidget(window)
    fields = [kind(window) for kind in FIELDS]
    for at, field in enumerate(fields):
        field.setGeometry(10, 10 + 40 * at, 120, 30)
    window.resize(140, 10 + 40 * len(fields))
    picture = window.grab().toImage()
    colours = palette(dark=dark)
    for field in fields:
        edge = outermost(picture, field, ground=colours.color(Role.Window))
        for ground in (Role.Window, Role.Base):
            assert contrast(edge, colours.color(ground)) >= GRAPHIC, type(field)


def outermost(picture: QImage, field: QWidget, *, ground: QColor) -> QColor:
    """The first pixel from the left, at half its height, that is not the window's."""
    place = field.geometry()
    row = [picture.pixelColor(x, place.center().y()) for x in range(place.left(), place.right())]
    return next(pixel for pixel in row if pixel != ground)


@pytest.mark.parametrize("dark", [False, True])
def test_a_box_that_is_not_ticked_is_seen_in_a_menu(qtbot, app, dark):
    apply_theme(app, "dark" if dark else "light")
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("Full screen")
    action.setCheckable(True)
    place = menu.actionGeometry(action)
    picture = menu.grab().toImage()
    beside_the_frame = range(place.left() + 4, place.left() + 20)
    row = [picture.pixelColor(x, place.center().y()) for x in beside_the_frame]
    base = palette(dark=dark).color(Role.Base)
    assert max(contrast(pixel, base) for pixel in row) >= GRAPHIC


def test_edges_come_back_when_something_else_took_them_away(app):
    apply_theme(app, "light")
    app.setPalette(palette(dark=True))
    app.setPalette(palette(dark=False))
    apply_theme(app, "light")
    field = QLineEdit()
    field.ensurePolished()
    assert field.palette().color(Role.Window) == edged(dark=False).color(Role.Window)


@pytest.mark.parametrize("dark", [False, True])
def test_what_lies_inside_a_field_has_the_colours_of_the_rest(qtbot, app, dark):
    apply_theme(app, "dark" if dark else "light")
    choice, text = QComboBox(), QPlainTextEdit()
    for field in (choice, text):
        qtbot.addWidget(field)
        field.ensurePolished()
    choice.addItems(["one", "two"])
    window = palette(dark=dark).color(Role.Window)
    assert choice.palette().color(Role.Window) == edged(dark=dark).color(Role.Window) != window
    choice.showPopup()
    for inside in (choice.view(), choice.view().window(), text.verticalScrollBar()):
        assert inside.palette().color(Role.Window) == window
    choice.hidePopup()
