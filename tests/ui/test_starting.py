"""How one begins, in the real window: from the page, from the menu, and in the file manager."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.app.settings import PROJECT_FOLDER, RECENT, Settings
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.recent_menu import RecentMenu
from annotator.ui.tour_card import TourCard


def test_a_project_of_the_list_is_opened_by_key(
    make_window: Any, settings: Settings, project_path: Path
) -> None:
    settings.set(RECENT, [str(project_path)])
    window = make_window()
    window._start.recent.setFocus()
    QTest.keyClick(window._start.recent, Qt.Key.Key_Return)
    assert window.workspace.session.path == project_path


def test_one_that_is_gone_is_said_and_stays_in_the_list(
    make_window: Any, settings: Settings, tmp_path: Path
) -> None:
    settings.set(RECENT, [str(tmp_path / "gone.sqlite")])
    window = make_window()
    QTest.keyClick(window._start.recent, Qt.Key.Key_Return)
    assert not window.has_project and "gone.sqlite" in window.said()
    assert window._start.recent.count() == 1
    QTest.keyClick(window._start.recent, Qt.Key.Key_Delete)
    assert settings.get(RECENT) == []


def test_the_tour_begins_from_the_page(make_window: Any) -> None:
    window = make_window()
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Show me around")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.workspace.session.path.name == "sample.sqlite"
    assert window.findChild(TourCard).isVisible()


def test_without_the_sample_there_is_no_tour(
    make_window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "file"))
    window = make_window()
    window._menus.actions["help.tour"].trigger()
    assert window.findChild(TourCard) is None and window.said()


def test_the_menu_has_the_recent_ones(window: Any, project_path: Path) -> None:
    menu = window.findChild(RecentMenu)
    menu.aboutToShow.emit()
    assert project_path.name in menu.actions()[0].text()
    window.close_project()
    menu.actions()[0].trigger()
    assert window.workspace.session.path == project_path


def test_a_folder_is_shown_and_one_that_is_not_there_is_said(
    make_window: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[QUrl] = []

    def show(url: QUrl) -> bool:
        shown.append(url)
        return True

    monkeypatch.setattr("annotator.ui.showing_folders.QDesktopServices.openUrl", show)
    window = make_window()
    window._start.where.folder_requested.emit(tmp_path)
    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]
    window._start.where.folder_requested.emit(tmp_path / "gone")
    assert "gone" in window.said() and len(shown) == 1


def test_a_new_project_is_asked_for_in_its_folder(
    make_window: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings.set(PROJECT_FOLDER, str(tmp_path / "news"))

    def answer(dialog: FileDialog) -> list[Path]:
        return [Path(dialog.directory().absolutePath()) / "spring"]

    monkeypatch.setattr(FileDialog, "ask", answer)
    window = make_window()
    window._menus.actions["file.new"].trigger()
    assert window.workspace.session.path == tmp_path / "news" / "spring.sqlite"
