"""The menu of recent projects asks anew each time it is opened."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.ui.recent_menu import SHOWN, RecentMenu


def test_projects_that_are_there_are_offered_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    recent: list[str] = []
    menu = RecentMenu(lambda: recent)
    qtbot.addWidget(menu)
    for name in ("b & c.sqlite", "a.sqlite"):
        (tmp_path / name).touch()
        recent.append(str(tmp_path / name))
    recent.insert(1, str(tmp_path / "gone.sqlite"))
    menu.aboutToShow.emit()
    first, second = menu.actions()
    assert first.text().startswith("&1  b && c.sqlite")
    with qtbot.waitSignal(menu.open_requested) as wished:
        second.trigger()
    assert wished.args == [str(tmp_path / "a.sqlite")]


def test_an_empty_menu_says_so_and_a_long_one_ends(qtbot: QtBot, tmp_path: Path) -> None:
    recent: list[str] = []
    menu = RecentMenu(lambda: recent)
    qtbot.addWidget(menu)
    menu.aboutToShow.emit()
    assert [each.isEnabled() for each in menu.actions()] == [False]
    for number in range(SHOWN + 2):
        (tmp_path / f"{number}.sqlite").touch()
        recent.append(str(tmp_path / f"{number}.sqlite"))
    menu.aboutToShow.emit()
    assert len(menu.actions()) == SHOWN
