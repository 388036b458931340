"""Backups in the window: two clicks bring one back, and whoever has the project open is named."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.app.backups import Backups
from annotator.app.session import Session
from annotator.app.settings import BACKUP_FOLDER, BACKUPS, Settings
from annotator.domain.commands.articles import SetStatus
from annotator.ui import file_dialogs
from annotator.ui.backup_acts import opening_said
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.main_window import MainWindow

ACT_AND_DIE = """
import os, sys
from pathlib import Path
from annotator.app.session import Session
from annotator.domain.commands.articles import SetStatus
session = Session.open_alone(Path(sys.argv[1]), "bea")
for row in session.library.rows()[:2]:
    session.do(SetStatus((row.article.id,), "done"))
os.kill(os.getpid(), 9)
"""


def act(window: MainWindow, status: str = "done") -> None:
    session = window.workspace.session
    article = session.library.rows()[0].article.id
    session.do(SetStatus((article,), status))  # type: ignore[arg-type]


def dialog(window: MainWindow) -> BackupsDialog:
    window._menus.actions["file.backups"].trigger()
    found = window._backups._dialog
    assert found is not None
    assert not found.isModal()
    return found


def back_up(window: MainWindow) -> None:
    backing = window._backups._backing
    assert backing is not None
    backing.begin()


def acts(window: MainWindow) -> int:
    contents = Backups(window.workspace.session.path).contents()
    assert contents is not None
    return contents.acts


def test_two_clicks_bring_a_backup_back(window: MainWindow) -> None:
    before = acts(window)
    back_up(window)
    act(window)
    shown = dialog(window)
    shown._restore.click()
    assert acts(window) == before
    assert "The backup is back. What was there is kept as bridge.replaced-" in window.said()
    assert shown.said() == window.said()
    item = shown._tree.topLevelItem(0)
    assert item is not None
    assert item.text(5) == "nothing"
    act(window)
    assert acts(window) == before + 1


def test_backups_can_be_asked_for(window: MainWindow, settings: Settings) -> None:
    settings.set(BACKUPS, False)
    shown = dialog(window)
    assert "no backups of this project yet" in shown.said()
    assert not shown._restore.isEnabled()
    shown._make.click()
    assert shown._tree.topLevelItemCount() == 1
    shown._make.click()
    assert shown.said() == "Nothing has changed since the newest backup."


def test_a_project_that_cannot_be_opened_can_be_restored(
    window: MainWindow, project_path: Path
) -> None:
    back_up(window)
    window.close_project()
    project_path.write_bytes(b"news\n" * 900)
    assert not window.open_project(project_path)
    assert window.said().endswith("File ▸ Backups… brings a backup back.")
    shown = dialog(window)
    assert not shown._make.isEnabled()
    shown._restore.click()
    assert window.has_project
    assert "kept as bridge.damaged-" in window.said()


def test_what_cannot_be_restored_is_told_and_the_project_is_open_again(
    window: MainWindow, project_path: Path
) -> None:
    back_up(window)
    act(window)
    shown = dialog(window)
    for backup in Backups(project_path).all():
        backup.path.write_bytes(b"news\n" * 900)
    shown._restore.click()
    assert window.has_project
    assert "not an Annotator project" in window.said()
    assert "not an Annotator project" in shown.said()


def test_nothing_is_restored_in_the_middle_of_an_import(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(window)
    act(window)
    shown = dialog(window)
    before = acts(window)
    monkeypatch.setattr(type(window.files), "busy", True)
    shown._restore.click()
    assert "Wait until the import" in shown.said()
    assert acts(window) == before


def test_without_a_project_one_is_asked_for(
    make_window: Callable[[], MainWindow], project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    answers: list[Path | None] = [None, project_path]
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_, **__: answers.pop(0))
    window._backups.show()
    assert window._backups._dialog is None
    window._backups.show()
    assert window._backups._dialog is not None
    assert window._backups._dialog.project == project_path


def test_another_folder_can_be_chosen(
    window: MainWindow, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = dialog(window)
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_, **__: tmp_path / "far")
    shown._folder.click()
    assert settings.get(BACKUP_FOLDER) == str(tmp_path / "far")
    shown._make.click()
    assert len(list((tmp_path / "far").rglob("*.sqlite"))) == 1


def test_a_backup_that_fails_is_told(
    window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 0}))
    shown = dialog(window)
    shown._make.click()
    assert "No backup was made: " in window.said()
    assert "too little room" in shown.said()
    with pytest.raises(ZeroDivisionError):
        window._backups._failed(ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        window._backups._not_restored(Path("none"), ZeroDivisionError())


def test_an_import_makes_a_backup_first(window: MainWindow, project_path: Path) -> None:
    source = project_path.parent / "more.txt"
    source.write_text("One more article.\n")
    before = acts(window)
    window.files.import_paths(window.workspace.session, [source])
    (known,) = Backups(project_path).known()
    assert known.backup.reason == "import"
    assert known.contents is not None
    assert known.contents.acts == before < acts(window)


# ---------------------------------------------------------------- what an opening brings to light


def test_a_second_window_can_only_read_and_says_who_has_the_project(
    window: MainWindow,
    make_window: Callable[[], MainWindow],
    project_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    second = make_window()
    assert second.open_project(project_path)
    assert second.workspace.session.read_only
    assert second.said().startswith("It can only be read here: ")
    assert second.said().endswith(" has it open.")
    shown = dialog(second)
    assert not shown._make.isEnabled()
    back_up(window)
    act(window)
    second._backups._fill()
    shown._restore.click()
    assert "it is open: " in shown.said()
    assert second.has_project
    window.close_project()
    assert second.open_project(project_path)
    assert not second.workspace.session.read_only


def test_a_project_that_is_opened_again_is_not_held_by_its_own_window(
    window: MainWindow, project_path: Path
) -> None:
    assert window.open_project(project_path)
    assert not window.workspace.session.read_only


def test_the_acts_of_a_session_that_was_cut_off_are_told(
    make_window: Callable[[], MainWindow], project_path: Path
) -> None:
    subprocess.run([sys.executable, "-c", ACT_AND_DIE, str(project_path)], check=False)
    window = make_window()
    assert window.open_project(project_path)
    assert window.said() == (
        "The last session was cut off; 2 acts of it were recovered, nothing is lost."
    )


def test_a_network_drive_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.workspace.session
    assert opening_said(session) == ""
    monkeypatch.setattr(Session, "is_on_network", True)
    assert "lies on a network drive" in opening_said(session)


def test_the_window_of_backups_goes_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    first, second = dialog(window), dialog(window)
    assert first is not second
    assert isinstance(second.parent(), QMainWindow)
    window.close()
    assert not second.isVisible()
