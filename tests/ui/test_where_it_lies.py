"""Where projects, backups, settings and logs lie is said, can be changed and shown."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.settings import BACKUP_FOLDER, BACKUPS, PROJECT_FOLDER, Settings
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.where_it_lies import WhereItLies


@pytest.fixture
def made(qtbot: QtBot, settings: Settings) -> WhereItLies:
    found = WhereItLies(settings)
    qtbot.addWidget(found)
    return found


def button(made: WhereItLies, name: str) -> QPushButton:
    return next(b for b in made.findChildren(QPushButton) if b.accessibleName() == name)


def said(made: WhereItLies, key: str) -> str:
    return made._paths[key].text()


def test_everything_is_said(made: WhereItLies, settings: Settings) -> None:
    assert said(made, "projects") == str(Path.home() / "Documents" / "Annotator")
    assert "beside each project" in said(made, "backups")
    assert said(made, "settings") == str(settings.path)
    assert "log" in said(made, "logs")
    settings.set(BACKUPS, False)
    made.refresh()
    assert "None" in said(made, "backups")


def test_the_folder_of_new_projects_is_changed(
    made: WhereItLies, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = [[tmp_path], [], [tmp_path / "backups"]]
    monkeypatch.setattr(FileDialog, "ask", lambda _: answers.pop(0))
    made.show()
    change = button(made, "Change: New projects")
    change.click()
    change.click()
    button(made, "Change: Backups").click()
    made.hide()
    assert settings.get(PROJECT_FOLDER) == said(made, "projects") == str(tmp_path)
    assert settings.get(BACKUP_FOLDER) == said(made, "backups")


def test_a_folder_that_is_there_can_be_shown(
    made: WhereItLies, settings: Settings, qtbot: QtBot
) -> None:
    assert not button(made, "Show in the file manager: New projects").isEnabled()
    with qtbot.waitSignal(made.folder_requested) as wished:
        button(made, "Show in the file manager: Settings").click()
    assert wished.args == [settings.path.parent]


def test_it_follows_the_settings_while_it_is_seen(made: WhereItLies, settings: Settings) -> None:
    made.show()
    settings.set(PROJECT_FOLDER, "/a")
    assert said(made, "projects") == "/a"
    made.hide()
    settings.set(PROJECT_FOLDER, "/b")
    assert said(made, "projects") == "/a"
    made.show()
    assert said(made, "projects") == "/b"
    made.hide()
