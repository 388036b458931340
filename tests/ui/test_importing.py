"""An import in the background: files come in, the list follows, and it can be called off."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.importing import ImportReport, Preparation
from annotator.app.session import Session
from annotator.domain.errors import ProjectError
from annotator.ui import importing
from annotator.ui.importing import ImportRun, duration, preparation_for, seconds_left
from annotator.ui.jobs import DirectRunner, JobRunner, ThreadRunner


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "project.sqlite", "anna")
    yield made
    made.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three articles, a file that is none, and one that is not there."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_text(f"A {name} híd áll.\n", "utf-8")
    (folder / "d.txt").write_bytes(b"")
    return [folder, folder / "gone.txt"]


def run(
    session: Session, runner: JobRunner, parent: QObject
) -> tuple[ImportRun, list[ImportReport], list[str]]:
    made = ImportRun(session, runner, parent=parent)
    reports: list[ImportReport] = []
    refused: list[str] = []
    made.ended.connect(reports.append)
    made.refused.connect(refused.append)
    return made, reports, refused


def imported(session: Session) -> list[str]:
    return sorted(row.article.file for row in session.library.rows())


def test_good_files_come_in_and_bad_ones_are_reported(
    session: Session, files: Sequence[Path], qtbot: QtBot
) -> None:
    runner, parent = ThreadRunner(), QObject()
    made, _, refused = run(session, runner, parent)
    with qtbot.waitSignal(made.ended) as ended:
        made.start(files, preparation_for(session))
    runner.close()
    report: ImportReport = ended.args[0]
    assert (report.imported, report.skipped, report.failed) == (3, 0, 2)
    assert imported(session) == ["a.txt", "b.txt", "c.txt"]
    assert refused == []
    assert {Path(problem.source).name for problem in report.problems} == {"d.txt", "gone.txt"}
    assert session.next_undo() is not None
    session.undo()
    assert imported(session) == []


def test_it_tells_how_many_came_in(
    session: Session, files: Sequence[Path], qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "TOLD_SECONDS", -1.0)
    parent = QObject()
    made, reports, _ = run(session, DirectRunner(), parent)
    counts: list[tuple[int, int]] = []
    made.progress.connect(lambda text, done, total: counts.append((done, total)))
    made.start(files, preparation_for(session))
    assert counts == sorted(counts)
    assert counts[-1] == (5, 5)
    assert reports[0].imported == 3


def test_what_was_read_before_it_was_called_off_stays(
    session: Session, files: Sequence[Path], qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "TOLD_SECONDS", -1.0)
    parent = QObject()
    made, reports, _ = run(session, DirectRunner(), parent)
    made.progress.connect(lambda text, done, _: made.cancel() if done == 2 else None)
    made.start(files, preparation_for(session))
    assert [report.imported for report in reports] == [2]
    assert imported(session) == ["a.txt", "b.txt"]


def test_a_project_that_cannot_be_written_ends_the_import_with_a_word(
    session: Session, files: Sequence[Path], qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(session, "do", full)
    parent = QObject()
    made, reports, refused = run(session, DirectRunner(), parent)
    made.start(files, preparation_for(session))
    assert refused[-1] == "The disk is full."
    assert [report.imported for report in reports] == [0]


def test_a_mistake_of_ours_ends_the_import_and_is_not_swallowed(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Preparation, "of", broken)
    parent = QObject()
    made, reports, _ = run(session, DirectRunner(), parent)
    with qtbot.captureExceptions() as caught:
        made.start([Path("x")], preparation_for(session))
    assert [report.imported for report in reports] == [0]
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


@pytest.mark.parametrize(
    ("seconds", "done", "total", "left"),
    [(10, 25, 100, 30), (10, 99, 100, 1), (0.5, 25, 100, 0), (10, 1, 100, 0), (10, 9, 9, 0)],
)
def test_the_time_that_is_left_is_told_when_it_can_be(
    seconds: float, done: int, total: int, left: int
) -> None:
    assert seconds_left(seconds, done=done, total=total) == left


def test_long_times_are_told_in_minutes() -> None:
    assert (duration(89), duration(150)) == ("89 s", "2 min")


def test_one_large_file_has_no_end_that_is_known(
    session: Session, tmp_path: Path, qapp: QObject
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("text\n" + "".join(f"Row {n} is here.\n" for n in range(5)), "utf-8")
    parent = QObject()
    made, reports, _ = run(session, DirectRunner(), parent)
    totals: list[int] = []
    made.progress.connect(lambda text, done, total: totals.append(total))
    made.start([path], preparation_for(session))
    assert (reports[0].imported, set(totals)) == (5, {0})
