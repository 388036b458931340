"""Files are looked at in the background, some hundred of them, until the preview is closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.app.importing import ImportOptions, Preparation
from annotator.app.mapping import all_fields
from annotator.app.previewing import preview
from annotator.app.schemes import parsed, shipped_schemes
from annotator.ui import looking_ahead
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.jobs import DirectRunner, ThreadRunner
from annotator.ui.looking_ahead import LookAhead
from tests.ui.held_runner import HeldRunner


@pytest.fixture
def preparation(tmp_path: Path) -> Preparation:
    schemes = parsed(shipped_schemes())
    project = tmp_path / "p.sqlite"
    options = ImportOptions()
    return Preparation(options=options, schemes=schemes, annotator="a", now="", project=project)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"The {number}. bridge is open.\n", "utf-8")
    return folder


@pytest.fixture
def dialog(qtbot: QtBot, preparation: Preparation) -> Iterator[ImportPreview]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield ImportPreview(lambda path, options: preview(preparation, path, options=options), parent)
    parent.close()


def test_a_thread_fills_the_preview(
    qtbot: QtBot, dialog: ImportPreview, preparation: Preparation, files: Path
) -> None:
    runner = ThreadRunner()
    LookAhead(preparation, runner, dialog).start([files])
    qtbot.waitUntil(lambda: dialog.said.text() == "5 of 5 files will be imported.")
    runner.close()
    assert dialog.begin.isEnabled()


def test_only_so_many_are_looked_at(
    dialog: ImportPreview, preparation: Preparation, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_ahead, "MOST_FILES", 3)
    monkeypatch.setattr(looking_ahead, "TOLD_SECONDS", -1.0)
    LookAhead(preparation, DirectRunner(), dialog).start([files])
    assert dialog.model.rowCount() == 3
    assert dialog.said.text().startswith("The first 3 files are shown")


def test_a_mistake_of_ours_is_not_swallowed(
    qtbot: QtBot, dialog: ImportPreview, preparation: Preparation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(looking_ahead, "previews", broken)
    with qtbot.captureExceptions() as caught:
        LookAhead(preparation, DirectRunner(), dialog).start([])
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_closed_preview_stops_the_look(
    dialog: ImportPreview, preparation: Preparation, files: Path
) -> None:
    ahead = LookAhead(preparation, DirectRunner(), dialog)
    dialog.finished.emit(0)
    ahead.start([files])
    assert dialog.model.rowCount() == 0


# ---------------------------------------------------------------- other columns


HEADER = frozenset({"mi", "id"})
SAID = all_fields({"text": "mi"})


def tables(folder: Path) -> list[Path]:
    paths = [folder / "a.csv", folder / "b.csv"]
    for path in paths:
        path.write_text(f"mi,id\nEgy híd {path.stem}.,1\n", "utf-8")
    return paths


def test_files_of_one_header_are_looked_at_again(
    dialog: ImportPreview, preparation: Preparation, tmp_path: Path
) -> None:
    ahead = LookAhead(preparation, DirectRunner(), dialog)
    ahead.start(tables(tmp_path))
    assert dialog.model.counts() == (2, 0)
    ahead.again(HEADER, {HEADER: SAID})
    assert dialog.model.counts() == (2, 2)
    assert dialog.mapping.columns() == SAID
    found = ahead.look(tmp_path / "a.csv", ImportOptions(language="ro"))
    assert (found.articles, found.language) == (1, "ro")


def test_what_is_said_while_files_are_looked_at_counts_for_all_of_them(
    dialog: ImportPreview, preparation: Preparation, tmp_path: Path
) -> None:
    runner = HeldRunner()
    ahead = LookAhead(preparation, runner, dialog)
    ahead.start(tables(tmp_path))
    ahead.again(HEADER, {HEADER: SAID})
    assert len(runner.waiting) == 1
    runner.go_on()
    assert dialog.model.counts() == (2, 0)
    runner.go_on()
    assert dialog.model.counts() == (2, 2)


def test_only_what_was_said_last_is_shown(
    dialog: ImportPreview, preparation: Preparation, tmp_path: Path
) -> None:
    runner = HeldRunner()
    ahead = LookAhead(preparation, runner, dialog)
    ahead.start(tables(tmp_path))
    runner.go_on()
    for text in ("mi", ""):
        ahead.again(HEADER, {HEADER: all_fields({"text": text})})
    runner.go_on()
    assert dialog.model.counts() == (2, 0)
    runner.go_on()
    assert dialog.model.counts() == (2, 0)
    assert runner.waiting == []
