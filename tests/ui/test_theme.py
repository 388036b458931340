"""Light and dark: chosen, followed, told, and readable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolTip
from shiboken6 import delete

from annotator.ui.theme import apply_theme, is_dark, palette, theme_of

Role = QPalette.ColorRole
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


@pytest.fixture
def app(qapp):
    before, style = qapp.palette(), qapp.style().objectName()
    yield qapp
    delete(theme_of(qapp))
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(before)
    QToolTip.setPalette(before)
    qapp.setStyle(style)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive])
def test_every_text_can_be_read(dark, text, ground, group):
    colours = palette(dark=dark)
    assert contrast(colours.color(group, text), colours.color(group, ground)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_disabled_can_still_be_seen_and_the_focus_plainly(dark):
    colours = palette(dark=dark)
    greyed = colours.color(QPalette.ColorGroup.Disabled, Role.WindowText)
    assert contrast(greyed, colours.color(Role.Window)) >= 3
    assert contrast(colours.color(Role.Accent), colours.color(Role.Window)) >= 3
    assert contrast(colours.color(Role.Accent), colours.color(Role.Base)) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_labels_can_be_read_on_the_ground_of_an_article(dark):
    from annotator.app.schemes import parsed, shipped_schemes
    from annotator.ui.theme import label_styles

    schemes = parsed(shipped_schemes())
    style_of = label_styles(schemes, dark=dark)
    ground = palette(dark=dark).color(Role.Base)
    for scheme in schemes.layers.values():
        for label in scheme.labels:
            assert contrast(QColor(style_of(scheme.layer, label.id).colour), ground) >= 4.5
    assert contrast(QColor(style_of("entity", "Unheard_Of").colour), ground) >= 4.5


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


def test_what_nobody_knows_counts_as_the_system(app):
    apply_theme(app, "dark")
    apply_theme(app, "purple")
    assert not is_dark(app)
    assert theme_of(app) is theme_of(app)
