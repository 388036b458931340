"""The menu of recent projects asks anew each time it is opened."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.app.settings import PINNED, RECENT, Settings
from annotator.ui.recent_menu import SHOWN, RecentMenu


def test_projects_are_offered_in_order_and_gone_ones_greyed(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    for name in ("b & c.sqlite", "a.sqlite"):
        (tmp_path / name).touch()
    paths = [str(tmp_path / name) for name in ("b & c.sqlite", "gone.sqlite", "a.sqlite")]
    settings.set(RECENT, paths)
    settings.set(PINNED, [paths[2]])
    menu.aboutToShow.emit()
    first, second, third = menu.actions()
    assert first.text().startswith("&1  a.sqlite · pinned")
    assert second.text().startswith("&2  b && c.sqlite")
    assert "not there" in third.text()
    assert [each.isEnabled() for each in menu.actions()] == [True, True, False]
    with qtbot.waitSignal(menu.open_requested) as wished:
        second.trigger()
    assert wished.args == [paths[0]]


def test_an_empty_menu_says_so_and_a_long_one_ends(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    menu.aboutToShow.emit()
    assert [each.isEnabled() for each in menu.actions()] == [False]
    settings.set(RECENT, [str(tmp_path / f"{number}.sqlite") for number in range(SHOWN + 2)])
    menu.aboutToShow.emit()
    assert len(menu.actions()) == SHOWN
