"""The list of recent projects, worked in by keyboard: open, pin, remove; gone ones are greyed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator.app.settings import PINNED, RECENT, Settings
from annotator.ui.recent_list import RecentList

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def made(qtbot: QtBot, settings: Settings, tmp_path: Path) -> RecentList:
    (tmp_path / "a & <b>.sqlite").touch()
    settings.set(RECENT, [str(tmp_path / name) for name in ("a & <b>.sqlite", "gone.sqlite")])
    found = RecentList(settings)
    qtbot.addWidget(found)
    return found


def press(made: RecentList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(made, key)


def test_each_is_told_with_its_folder_and_a_gone_one_as_such(
    made: RecentList, tmp_path: Path
) -> None:
    there, gone = made.item(0), made.item(1)
    assert there.text() == f"a & <b>.sqlite\n{tmp_path}"
    assert "<" not in there.toolTip()
    assert gone.data(ACCESSIBLE) == f"gone.sqlite · not there, {tmp_path}"
    faint = made.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert QColor(gone.foreground().color()) == faint
    assert gone.flags() & Qt.ItemFlag.ItemIsEnabled, "it can be chosen, to be removed"


def test_return_opens_it(made: RecentList, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(made.open_requested) as wished:
        press(made, Qt.Key.Key_Return)
    assert wished.args == [str(tmp_path / "a & <b>.sqlite")]
    with qtbot.waitSignal(made.open_requested) as wished:
        press(made, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    assert wished.args == [str(tmp_path / "gone.sqlite")]


def test_delete_takes_it_from_the_list_only(
    made: RecentList, settings: Settings, tmp_path: Path
) -> None:
    press(made, Qt.Key.Key_Delete)
    assert settings.get(RECENT) == [str(tmp_path / "gone.sqlite")]
    assert (tmp_path / "a & <b>.sqlite").exists()
    assert made.currentRow() == 0
    press(made, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert made.count() == 0 and made.current() is None


def test_a_pinned_one_goes_to_the_top_and_stays_chosen(
    made: RecentList, settings: Settings, tmp_path: Path
) -> None:
    press(made, Qt.Key.Key_Down)
    made.pin()
    assert settings.get(PINNED) == [str(tmp_path / "gone.sqlite")]
    assert made.currentRow() == 0
    assert "pinned, not there" in made.item(0).text()
    made.pin()
    assert settings.get(PINNED) == []
    current = made.current()
    assert current is not None and current.name == "gone.sqlite"


def test_the_menu_offers_the_same(made: RecentList, qtbot: QtBot, tmp_path: Path) -> None:
    made.resize(300, 200)
    made.show()
    made.customContextMenuRequested.emit(made.visualItemRect(made.item(0)).center())
    menu = made.findChild(QMenu)
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert names == ["Open", "Show in the file manager", "Pin to the top", "Remove from the list"]
    with qtbot.waitSignal(made.folder_requested) as wished:
        menu.actions()[1].trigger()
    assert wished.args == [str(tmp_path / "a & <b>.sqlite")]
    menu.close()
    made.hide()
