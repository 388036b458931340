"""The text of the articles is chosen and seen at once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from annotator.ui.article.style import TextLook
from annotator.ui.dialogs.text_look import TextLookDialog
from annotator.ui.reading_fonts import offered_families, reading_family


class Chosen:
    """The dialog, and what was chosen in it."""

    def __init__(self, qtbot: QtBot, look: TextLook | None = None, zoom: int = 100) -> None:
        self.dialog: Any = TextLookDialog(look or TextLook(), zoom)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.looks: list[TextLook] = []
        self.zooms: list[int] = []
        self.dialog.look_chosen.connect(self.looks.append)
        self.dialog.zoom_chosen.connect(self.zooms.append)

    def sample_height(self) -> float:
        self.dialog.grab()
        return float(self.dialog._sample.document().size().height())


@pytest.fixture
def other() -> str:
    """A font that is not the one for reading."""
    found = [each for each in offered_families() if each != reading_family()]
    if not found:
        pytest.skip("there is no second font here to choose")
    return found[-1]


def test_it_shows_what_is_chosen_and_tells_nothing(qtbot: QtBot, other: str) -> None:
    look = TextLook(other, 60, 180)
    chosen = Chosen(qtbot, look, 130)
    assert (chosen.dialog.look(), chosen.dialog.zoom()) == (look, 130)
    assert chosen.dialog._family.currentText() == other
    assert chosen.dialog._columns.value() == 60
    assert chosen.dialog._leading.value() == 180
    assert chosen.dialog._zoom.value() == 130
    assert (chosen.looks, chosen.zooms) == ([], [])


def test_each_choice_counts_at_once(qtbot: QtBot, other: str) -> None:
    chosen = Chosen(qtbot)
    dialog = chosen.dialog
    dialog._family.setCurrentIndex(dialog._family.findData(other))
    QTest.keyClick(dialog._columns, Qt.Key.Key_Down)
    QTest.keyClick(dialog._leading, Qt.Key.Key_Up)
    QTest.keyClick(dialog._zoom, Qt.Key.Key_Up)
    assert chosen.looks == [TextLook(other), TextLook(other, 70), TextLook(other, 70, 145)]
    assert chosen.zooms == [110]
    assert dialog.look() == chosen.looks[-1]


def test_a_number_that_is_being_typed_counts_only_when_it_is_one(qtbot: QtBot) -> None:
    chosen = Chosen(qtbot)
    line = chosen.dialog._columns
    line.selectAll()
    QTest.keyClicks(line, "110")
    assert [look.columns for look in chosen.looks] == [110]
    line.selectAll()
    QTest.keyClicks(line, "7")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.value() >= 45


def test_lines_as_wide_as_the_pane(qtbot: QtBot) -> None:
    chosen = Chosen(qtbot, TextLook(columns=90))
    dialog = chosen.dialog
    QTest.keyClick(dialog._whole, Qt.Key.Key_Space)
    assert chosen.looks == [TextLook(columns=0)]
    assert not dialog._columns.isEnabled()
    QTest.keyClick(dialog._whole, Qt.Key.Key_Space)
    assert chosen.looks[-1] == TextLook(columns=90)
    assert dialog._columns.isEnabled()
    again = Chosen(qtbot, TextLook(columns=0)).dialog
    assert again._whole.isChecked() and not again._columns.isEnabled()


def test_reset_brings_all_back_in_one_change(qtbot: QtBot, other: str) -> None:
    chosen = Chosen(qtbot, TextLook(other, 0, 200), 150)
    reset = next(b for b in chosen.dialog.findChildren(QPushButton) if b.text() == "&Reset")
    assert reset.isEnabled()
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert (chosen.looks, chosen.zooms) == ([TextLook()], [100])
    assert chosen.dialog._family.currentIndex() == 0
    assert not reset.isEnabled()
    QTest.keyClick(chosen.dialog._zoom, Qt.Key.Key_Up)
    assert reset.isEnabled()


def test_the_sample_is_drawn_as_it_was_chosen(qtbot: QtBot, other: str) -> None:
    chosen = Chosen(qtbot)
    dialog = chosen.dialog
    plain = chosen.sample_height()
    dialog._leading.setValue(200)
    airy = chosen.sample_height()
    dialog._zoom.setValue(200)
    assert plain < airy < chosen.sample_height()
    shown = dialog._sample.document().defaultFont().family()
    assert shown == (reading_family() or dialog.font().family())
    dialog._family.setCurrentIndex(dialog._family.findData(other))
    assert dialog._sample.document().defaultFont().family() == other


def test_a_font_that_is_not_here_stays_chosen_until_another_is(qtbot: QtBot) -> None:
    chosen = Chosen(qtbot, TextLook("Nowhere Serif"))
    assert "Nowhere Serif" in chosen.dialog._family.currentText()
    chosen.dialog._leading.setValue(150)
    assert chosen.looks == [TextLook("Nowhere Serif", leading=150)]


def test_everything_has_a_name_and_can_be_reached_by_key(qtbot: QtBot) -> None:
    dialog = Chosen(qtbot).dialog
    for kind in (QComboBox, QSpinBox):
        assert all(field.accessibleName() for field in dialog.findChildren(kind))
    assert dialog._sample.accessibleName()
    buddies = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    named = [label.text() for label in buddies] + [dialog._whole.text(), dialog._reset.text()]
    keys = [text[text.index("&") + 1].casefold() for text in named]
    assert len(buddies) == 4
    assert len(set(keys)) == len(keys) == 6
    chain: list[Any] = [dialog._family]
    while (following := chain[-1].nextInFocusChain()) is not dialog._family:
        chain.append(following)
    stops = [each for each in chain if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    order = ("_family", "_columns", "_whole", "_leading", "_zoom", "_sample", "_reset", "_close")
    assert [each for each in stops if each in [getattr(dialog, name) for name in order]] == [
        getattr(dialog, name) for name in order
    ]


def test_escape_and_return_close_it(qtbot: QtBot) -> None:
    dialog = Chosen(qtbot).dialog
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog.show()
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()
