"""Only folders that are there are shown, and as such: no text is ever taken for an address."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from annotator.ui.showing_folders import can_be_shown, show_folder


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    found: list[QUrl] = []

    def open_(url: QUrl) -> bool:
        found.append(url)
        return True

    monkeypatch.setattr("annotator.ui.showing_folders.QDesktopServices.openUrl", open_)
    return found


def test_a_folder_is_shown(opened: list[QUrl], tmp_path: Path) -> None:
    folder = tmp_path / "a b #1 %20 ?x"
    folder.mkdir()
    assert show_folder(folder)
    (url,) = opened
    assert url.isLocalFile()
    assert Path(url.toLocalFile()) == folder


@pytest.mark.parametrize("text", ["https://example.org", "javascript:alert(1)", ".", "a/b"])
def test_what_is_no_path_of_a_folder_is_not(opened: list[QUrl], text: str) -> None:
    assert not show_folder(Path(text))
    assert opened == []


def test_neither_is_a_file_nor_what_is_not_there(opened: list[QUrl], tmp_path: Path) -> None:
    (tmp_path / "run.sh").touch()
    assert not show_folder(tmp_path / "run.sh")
    assert not can_be_shown(tmp_path / "gone")
    assert opened == []
