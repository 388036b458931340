"""An export in the background, while the project stays open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.app.exporting import ExportOptions, ExportReport
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.ui import exporting
from annotator.ui.exporting import ExportRun
from annotator.ui.jobs import DirectRunner, ThreadRunner


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    made = Session.open(project_path, "anna")
    yield made
    made.close()


def test_the_file_holds_every_article(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    runner, parent, out = ThreadRunner(), QObject(), tmp_path / "out.jsonl"
    run = ExportRun(runner, parent)
    told: list[tuple[int, int]] = []
    run.progress.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(run.ended) as ended:
        run.start(session, out, options=ExportOptions())
    runner.close()
    report: ExportReport = ended.args[0]
    assert report.written == len(out.read_text("utf-8").splitlines()) == 3
    assert list(verify(out)) == []
    assert told[-1] == (3, 3)


def test_what_is_called_off_leaves_no_file(session: Session, tmp_path: Path, qapp: QObject) -> None:
    parent, out = QObject(), tmp_path / "out.jsonl"
    run = ExportRun(DirectRunner(), parent)
    refused: list[str] = []
    run.refused.connect(refused.append)
    run.cancel()
    run.start(session, out, options=ExportOptions())
    assert not list(tmp_path.glob("out*"))
    assert "cancelled" in refused[0]


def test_a_file_that_cannot_be_written_is_said(
    session: Session, tmp_path: Path, qapp: QObject
) -> None:
    parent = QObject()
    run = ExportRun(DirectRunner(), parent)
    refused: list[str] = []
    run.refused.connect(refused.append)
    run.start(session, tmp_path / "nowhere" / "deep" / "out.jsonl", options=ExportOptions())
    assert len(refused) == 1


def test_a_mistake_of_ours_is_told_and_not_swallowed(
    session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(exporting, "export", broken)
    parent = QObject()
    run = ExportRun(DirectRunner(), parent)
    refused: list[str] = []
    run.refused.connect(refused.append)
    with qtbot.captureExceptions() as caught:
        run.start(session, tmp_path / "out.jsonl", options=ExportOptions())
    assert len(refused) == 1
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
