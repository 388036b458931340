"""Dialogs for files take nothing from an open project, least of all its locks."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.ui import file_dialogs
from annotator.ui.file_dialogs import FileDialog, PlainIcons

LOCKS = Path("/proc/locks")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def locks(path: Path) -> int:
    """How many locks this process has on a file."""
    inode = f":{path.stat().st_ino}"
    lines = [line.split() for line in LOCKS.read_text("ascii").splitlines()]
    return sum(str(os.getpid()) in line and any(w.endswith(inode) for w in line) for line in lines)


def image(icon: QIcon) -> QImage:
    return icon.pixmap(32).toImage()


@pytest.mark.skipif(not LOCKS.exists(), reason="only Linux lists the locks")
def test_a_dialog_in_the_folder_of_an_open_project_leaves_its_locks(
    project_path: Path, window: QWidget, qtbot: QtBot
) -> None:
    session = Session.open(project_path, "anna")
    before = locks(project_path)
    if not before:
        pytest.skip("this system does not list the locks of this process")
    folder = str(project_path.parent)
    dialog = FileDialog(window, title="Open", start=folder, filters="All files (*)")
    dialog.show()
    model: Any = dialog.findChild(QWidget, "listView").model()  # type: ignore[union-attr]
    root = dialog.findChild(QWidget, "listView").rootIndex  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: model.rowCount(root()) > 0)
    qtbot.wait(200)
    assert locks(project_path) == before
    dialog.close()
    assert locks(project_path) == before
    project_path.read_bytes()
    assert locks(project_path) < before
    session.close()


def test_icons_and_kinds_come_from_names_alone(qtbot: QtBot, tmp_path: Path) -> None:
    icons = PlainIcons()
    file = QFileInfo(str(tmp_path / "a.sqlite"))
    folder = QFileInfo(str(tmp_path))
    assert (icons.type(file), icons.type(folder)) == ("sqlite", "Folder")
    kinds = QFileIconProvider.IconType
    for what, kind in ((file, kinds.File), (folder, kinds.Folder), (kinds.Drive, kinds.Drive)):
        assert image(icons.icon(what)) == image(QFileIconProvider().icon(kind))
    assert image(icons.icon(file)) != image(icons.icon(folder))


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (file_dialogs.ask_new, (QFileDialog.FileMode.AnyFile, True, False)),
        (file_dialogs.ask_save, (QFileDialog.FileMode.AnyFile, True, True)),
        (file_dialogs.ask_open, (QFileDialog.FileMode.ExistingFile, False, True)),
        (file_dialogs.ask_open_files, (QFileDialog.FileMode.ExistingFiles, False, True)),
    ],
)
def test_each_dialog_is_qts_own_and_asks_for_its_kind(
    window: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable[..., Any],
    expected: tuple[Any, ...],
) -> None:
    (tmp_path / "a.txt").touch()
    seen: list[tuple[Any, ...]] = []

    def accept(dialog: FileDialog) -> int:
        option = QFileDialog.Option
        saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        confirms = not dialog.testOption(option.DontConfirmOverwrite)
        seen.append((dialog.fileMode(), saves, confirms))
        assert dialog.testOption(option.DontUseNativeDialog)
        assert isinstance(dialog.iconProvider(), PlainIcons)
        assert dialog.nameFilters() == ["Texts (*.txt)", "All files (*)"]
        assert Path(dialog.directory().absolutePath()) == tmp_path
        return 1

    monkeypatch.setattr(FileDialog, "exec", accept)
    filters = "Texts (*.txt);;All files (*)"
    chosen = ask(window, title="Which?", start=str(tmp_path / "a.txt"), filters=filters)
    lists = ask is file_dialogs.ask_open_files
    assert chosen == ([tmp_path / "a.txt"] if lists else tmp_path / "a.txt")
    assert seen == [expected]
    monkeypatch.setattr(FileDialog, "exec", lambda _: 0)
    assert not ask(window, title="Which?", start=str(tmp_path), filters=filters)


def test_a_folder_can_be_chosen(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileDialog, "exec", lambda _: 1)
    assert file_dialogs.ask_folder(window, title="Which?", start=str(tmp_path)) == tmp_path
