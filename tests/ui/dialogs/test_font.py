"""The font of the articles is chosen and seen at once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.font import FontDialog


@pytest.fixture
def other() -> str:
    """A font that is not the application's own."""
    found = [each for each in QFontDatabase.families() if "DejaVu Sans Mono" in each]
    if not found:
        pytest.skip("there is no second font here to choose")
    return found[0]


def opened(qtbot: QtBot, family: str = "") -> Any:
    dialog = FontDialog(family)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_a_choice_counts_at_once(qtbot: QtBot, other: str) -> None:
    dialog = opened(qtbot)
    with qtbot.waitSignal(dialog.family_chosen) as chosen:
        dialog._choice.setCurrentIndex(dialog._choice.findText(other))
    assert chosen.args == [other]


def test_it_shows_what_was_chosen_and_goes_back_to_the_systems_own(
    qtbot: QtBot, other: str, qapp: Any
) -> None:
    dialog = opened(qtbot, other)
    assert dialog._choice.currentFont().family() == other
    system = next(b for b in dialog.findChildren(QPushButton) if "system" in b.text())
    with qtbot.waitSignal(dialog.family_chosen) as chosen:
        QTest.mouseClick(system, Qt.MouseButton.LeftButton)
    assert chosen.args == [""]
    assert dialog._choice.currentFont().family() == qapp.font().family()
