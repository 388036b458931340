"""The bar above the list: says what is filtered, keeps it under a name, and brings it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.app.views import Views
from annotator.domain.choice import Choice
from annotator.ui.panels.choice_bar import ChoiceBar, words_of


@pytest.fixture
def bar(project: Any, tmp_path: Path, qtbot: QtBot) -> Iterator[ChoiceBar]:
    made = ChoiceBar(project.session.library, Views(Settings(tmp_path / "s.json"), "p_1"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made._form.hide()
    made.hide()


def texts(bar: ChoiceBar) -> list[str]:
    bar._menu.aboutToShow.emit()
    return [action.text() for action in bar._menu.actions() if action.text()]


def test_a_view_is_kept_and_comes_back(bar: ChoiceBar) -> None:
    wanted = Choice(language="hu", status="done")
    bar._form.set_choice(wanted)
    bar.keep("  mine ")
    bar.keep(" ")
    QTest.mouseClick(bar._clear, Qt.MouseButton.LeftButton)
    assert bar.choice() == Choice()
    assert not bar._clear.isVisible()
    assert texts(bar) == ["mine", "Keep this view…", "Remove"]
    bar._menu.actions()[0].trigger()
    assert bar.choice() == wanted
    assert bar._said.text() == "hu · Done"
    texts(bar)
    (gone,) = bar._menu.findChildren(QMenu)
    gone.actions()[0].trigger()
    assert texts(bar) == ["Keep this view…"]


def test_the_arrow_of_the_views_stands_beside_their_name(bar: ChoiceBar) -> None:
    button = bar._named
    plain = QToolButton()
    plain.setText(button.text())
    plain.setPopupMode(button.popupMode())
    plain.setMenu(bar._menu)
    assert button.sizeHint().width() >= plain.sizeHint().width() + 8
    assert button.minimumSizeHint() == button.sizeHint()


def test_a_name_is_asked_for(bar: ChoiceBar) -> None:
    bar._form.set_choice(Choice(unread=True))
    bar._ask_name()
    (dialog,) = bar.findChildren(QInputDialog)
    assert dialog.textValue() == "not read"
    dialog.accept()
    assert texts(bar)[0] == "not read"


def test_it_opens_below_and_the_keyboard_is_in_it(bar: ChoiceBar, qtbot: QtBot) -> None:
    bar.open()
    qtbot.waitUntil(bar._form.isVisible)
    QTest.keyClick(bar._form, Qt.Key.Key_Escape)
    assert not bar._form.isVisible()


def test_every_filter_is_said() -> None:
    every = Choice(
        language="hu",
        first="2025",
        last="2026",
        source="s",
        event="e",
        status="new",
        label="entity/PER",
        annotator="ada",
        with_note=True,
        low_confidence=True,
        unread=True,
    )
    assert len(words_of(every).split(" · ")) == 10
    assert words_of(Choice(label="entity/PER", without_label=True)) == "without PER"
    assert words_of(Choice()) == ""
