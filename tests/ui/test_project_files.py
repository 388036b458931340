"""Files are asked for, imported and exported, one thing at a time, and never half."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.app.exporting import ExportOptions
from annotator.app.format_list import known_formats
from annotator.app.session import Session
from annotator.app.settings import EXPORT_FOLDER, IMPORT_FOLDER, RECENT, Settings
from annotator.app.verifying import verify
from annotator.domain.article import Region
from annotator.domain.commands.articles import SetRegions
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui import file_dialogs
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_preview import Column, ImportPreview
from annotator.ui.dialogs.problems import ProblemsDialog
from annotator.ui.jobs import DirectRunner, ThreadRunner
from annotator.ui.project_files import ProjectFiles
from annotator.ui.status_bar import StatusBar
from tests.ui.held_runner import HeldRunner


class Desk:
    """The files of a project, with a window of their own."""

    def __init__(self, settings: Settings, runner: Any) -> None:
        self.window = QWidget()
        self.status = StatusBar(self.window)
        self.settings = settings
        self.runner = runner
        self.files = ProjectFiles(self.window, settings=settings, runner=runner, status=self.status)


@pytest.fixture
def desk(settings: Settings, qtbot: QtBot) -> Desk:
    made = Desk(settings, DirectRunner())
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def slow(settings: Settings, qtbot: QtBot) -> Desk:
    made = Desk(settings, HeldRunner())
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    made = Session.open(project_path, "anna")
    yield made
    made.close()


def previewed(desk: Desk) -> ImportPreview:
    """The preview that is open."""
    (found,) = (each for each in desk.window.findChildren(ImportPreview) if each.isVisible())
    return found


def answer(monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> list[dict[str, Any]]:
    """Answer a file dialog in the person's place; what it was asked with is kept."""
    asked: list[dict[str, Any]] = []

    def give(_: QWidget, **wishes: Any) -> object:
        asked.append(wishes)
        return value

    monkeypatch.setattr(file_dialogs, name, give)
    return asked


@pytest.mark.parametrize(
    ("chosen", "made"),
    [("p", "p.sqlite"), ("war.v2", "war.v2.sqlite"), ("p.sqlite", "p.sqlite"), ("P.SQLITE",) * 2],
)
def test_a_new_project_gets_a_suffix(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chosen: str, made: str
) -> None:
    answer(monkeypatch, "ask_new", Path(f"/x/{chosen}"))
    with qtbot.waitSignal(desk.files.create_requested) as wished:
        desk.files.ask_new()
    assert wished.args == [Path("/x", made)]


def test_a_project_is_looked_for_where_the_last_one_was(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.settings.set(RECENT, [str(tmp_path / "last.sqlite")])
    asked = answer(monkeypatch, "ask_open", Path("/x/p.sqlite"))
    with qtbot.waitSignal(desk.files.open_requested) as wished:
        desk.files.ask_open()
    assert wished.args == [Path("/x/p.sqlite")]
    assert Path(asked[0]["start"]) == tmp_path


def test_a_dialog_that_is_cancelled_does_nothing(
    desk: Desk, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "ask_new", None)
    answer(monkeypatch, "ask_open", None)
    answer(monkeypatch, "ask_open_files", [])
    answer(monkeypatch, "ask_folder", None)
    with qtbot.assertNotEmitted(desk.files.create_requested):
        desk.files.ask_new()
    with qtbot.assertNotEmitted(desk.files.open_requested):
        desk.files.ask_open()
    desk.files.ask_import(session)
    desk.files.ask_import_folder(session)
    assert len(session.library.rows()) == 3


def test_files_are_imported_and_the_folder_remembered(
    desk: Desk, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.txt"
    new.write_text("Egy új cikk a hídról.\n", "utf-8")
    old = tmp_path / "articles" / "bridge_hu.txt"
    answer(monkeypatch, "ask_open_files", [new, old])
    desk.files.ask_import(session)
    previewed(desk).begin.click()
    assert desk.status.said().startswith("Imported 1, skipped 1")
    assert desk.settings.get(IMPORT_FOLDER) == str(tmp_path)
    assert len(session.library.rows()) == 4
    assert not desk.files.busy
    assert desk.status.cancel.isHidden()


def test_every_format_that_can_be_read_is_offered(
    desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(window: QWidget, *, title: str, start: str, filters: str) -> list[Path]:
        offered.append(filters)
        return []

    monkeypatch.setattr(file_dialogs, "ask_open_files", ask)
    desk.files.ask_import(session)
    for known in (each for each in known_formats() if each.reads):
        assert all(f"*{suffix}" in offered[0] for suffix in known.suffixes)


def test_what_was_wrong_is_listed(desk: Desk, session: Session, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "empty.txt").touch()
    desk.files.import_paths(session, [tmp_path / "bad"])
    assert desk.status.said().endswith("failed 1.")
    (dialog,) = desk.window.findChildren(ProblemsDialog)
    assert "empty.txt" in dialog.text()
    dialog.close()


def test_what_failed_can_be_tried_again(
    desk: Desk, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "late.txt"
    path.touch()
    desk.files.import_paths(session, [path])
    (dialog,) = desk.window.findChildren(ProblemsDialog)
    path.write_text("Megjött a híd híre is.\n", "utf-8")
    dialog.retry.click()
    assert desk.status.said().startswith("Imported 1, skipped 0")
    assert len(session.library.rows()) == 4


def test_what_a_person_says_in_the_preview_counts(
    desk: Desk, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Egy új cikk a hídról: {name}.\n", "utf-8")
    answer(monkeypatch, "ask_folder", tmp_path)
    desk.files.ask_import_folder(session)
    preview = previewed(desk)
    rows = {preview.model.index(row, 0).data(): row for row in range(preview.model.rowCount())}
    title = preview.model.index(rows["a.txt"], Column.TITLE)
    assert preview.model.setData(title, "A híd")
    box = preview.model.index(rows["b.txt"], Column.FILE)
    assert preview.model.setData(box, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    preview.begin.click()
    titles = {row.article.file: row.article.title for row in session.library.rows()}
    assert titles["a.txt"] == "A híd"
    assert "b.txt" not in titles


def test_a_preview_that_is_closed_imports_nothing(
    slow: Desk, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Egy új cikk.\n", "utf-8")
    slow.files.preview_import(session, [path])
    slow.files.end()
    slow.runner.go_on()
    assert len(session.library.rows()) == 3
    assert not slow.files.busy


def test_an_export_says_where_it_went(desk: Desk, session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    desk.files.export(session, out, options=ExportOptions())
    assert list(verify(out)) == []
    assert desk.status.said().startswith(f"Exported 3 articles to {out}")
    assert desk.settings.get(EXPORT_FOLDER) == str(tmp_path)
    assert not desk.files.busy


def test_an_export_that_is_refused_says_why(desk: Desk, session: Session, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    desk.files.export(session, tmp_path / "out", options=ExportOptions(format="annotator"))
    assert desk.status.said()
    assert not desk.status.said().startswith("Exported")
    assert not desk.files.busy


def test_what_an_export_cannot_hold_is_said(desk: Desk, session: Session, tmp_path: Path) -> None:
    article = session.library.rows()[0].article
    session.do(SetRegions(article.id, (Region("boilerplate", 0, 20),)))
    session.do(AddSpan(article.id, (Range(12, 16),), "entity", "PER"))
    options = ExportOptions(without_boilerplate=True)
    desk.files.export(session, tmp_path / "out.jsonl", options=options)
    (dialog,) = desk.window.findChildren(ProblemsDialog)
    assert "spans in boilerplate: 1 (dropped)" in dialog.text()
    assert f"Each case is listed in {tmp_path / 'out.jsonl.losses.tsv'}" in dialog.text()
    assert desk.status.said().startswith("Exported 3 articles to")


def test_the_export_dialog_opens_once_and_exports(
    desk: Desk, session: Session, tmp_path: Path
) -> None:
    desk.files.ask_export(session)
    desk.files.ask_export(session)
    (dialog,) = desk.window.findChildren(ExportDialog)
    assert not dialog.isModal()
    dialog._export.click()
    assert (session.path.parent / "annotations.jsonl").exists()
    desk.files.ask_export(session)
    assert any(d.isVisible() for d in desk.window.findChildren(ExportDialog))
    desk.files.end()
    assert not any(d.isVisible() for d in desk.window.findChildren(ExportDialog))


def test_one_thing_at_a_time(slow: Desk, session: Session, tmp_path: Path) -> None:
    slow.files.import_paths(session, [tmp_path / "articles"])
    assert slow.files.busy
    slow.files.export(session, tmp_path / "out.jsonl", options=ExportOptions())
    assert "Wait until" in slow.status.said()
    slow.files.import_paths(session, [tmp_path / "articles"])
    assert "Wait until" in slow.status.said()
    slow.runner.go_on()
    assert not slow.files.busy
    assert not (tmp_path / "out.jsonl").exists()


def test_the_button_calls_it_off(slow: Desk, session: Session, tmp_path: Path) -> None:
    slow.files.export(session, tmp_path / "out.jsonl", options=ExportOptions())
    slow.status.cancel.click()
    slow.runner.go_on()
    assert "cancelled" in slow.status.said()
    assert not slow.files.busy


def test_the_end_waits_for_the_thread_and_takes_in_what_was_read(
    settings: Settings,
    session: Session,
    tmp_path: Path,
    qtbot: QtBot,
    thread_runner: ThreadRunner,
) -> None:
    desk = Desk(settings, thread_runner)
    qtbot.addWidget(desk.window)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:03}.txt").write_text(f"A {number}. cikk a hídról.\n", "utf-8")
    desk.files.import_paths(session, [folder])
    desk.files.end()
    assert not desk.files.busy
    assert threading.active_count() >= 1
    assert desk.status.said().startswith("Imported")
    assert 3 <= len(session.library.rows()) <= 43


def test_what_has_not_begun_ends_with_a_word(slow: Desk, session: Session, tmp_path: Path) -> None:
    slow.files.export(session, tmp_path / "out.jsonl", options=ExportOptions())
    slow.files.end()
    assert slow.status.said() == "The export was cancelled; no file has changed."
    slow.files.import_paths(session, [tmp_path / "articles"])
    slow.files.end()
    assert slow.status.said().startswith("Imported 0")
    assert not slow.files.busy


def test_without_anything_going_on_the_end_is_quiet(desk: Desk) -> None:
    desk.files.end()
    desk.files.cancel()
    assert desk.status.said() == ""


# ---------------------------------------------------------------- columns


def test_columns_that_are_chosen_count_for_all_files_of_the_header_and_for_the_session(
    desk: Desk, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "crawl"
    folder.mkdir()
    for name in "ab":
        (folder / f"{name}.csv").write_text(f"mi;fej\nA {name} híd áll.;Cím {name}\n", "utf-8")
    desk.files.preview_import(session, [folder])
    preview = previewed(desk)
    assert preview.model.counts() == (2, 0)
    for field, column in (("text", "mi"), ("title", "fej")):
        choice = preview.mapping.fields[field]
        choice.setCurrentIndex(choice.findData(column))
    assert preview.model.counts() == (2, 2)
    preview.begin.click()
    assert not preview.isVisible()
    found = {row.article.file: row.article.title for row in session.library.rows()}
    assert (found["a.csv"], found["b.csv"]) == ("Cím a", "Cím b")
    (folder / "c.csv").write_text("mi;fej\nA c híd is.;Cím c\n", "utf-8")
    desk.files.preview_import(session, [folder / "c.csv"])
    assert previewed(desk).mapping.columns()["title"] == "fej"
    desk.files.end()


def test_one_import_is_looked_at_at_a_time(desk: Desk, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Egy új cikk.\n", "utf-8")
    desk.files.preview_import(session, [path])
    first = previewed(desk)
    desk.files.preview_import(session, [path])
    assert previewed(desk) is first
    assert "being looked at" in desk.status.said()
    first.reject()
    desk.files.preview_import(session, [path])
    assert previewed(desk) is not first
    desk.files.end()


def test_a_preview_stays_when_its_import_cannot_begin(
    slow: Desk, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Egy új cikk.\n", "utf-8")
    slow.files.preview_import(session, [path])
    slow.runner.go_on()
    slow.files.export(session, tmp_path / "out.jsonl", options=ExportOptions())
    previewed(slow).begin.click()
    assert "Wait until" in slow.status.said()
    assert previewed(slow).isVisible()
    slow.runner.go_on()
    previewed(slow).begin.click()
    slow.runner.go_on()
    assert slow.status.said().startswith("Imported 1")
