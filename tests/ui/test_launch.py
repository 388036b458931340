"""How the program begins: on which project, how quickly, and with what it says when it cannot."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.paths import log_dir
from annotator.app.session import Session
from annotator.app.settings import RECENT, Settings
from annotator.ui import launch
from annotator.ui.main_window import MainWindow

LATER = (
    "PySide6.QtPrintSupport",
    "PySide6.QtTest",
    "annotator.analysis",
    "annotator.app.exporting",
    "annotator.app.importing",
    "annotator.app.pairing",
    "annotator.app.repairing",
    "annotator.app.self_test",
    "annotator.app.verifying",
    "annotator.cli.export",
    "annotator.formats.annotator_jsonl",
    "annotator.storage.salvage",
    "annotator.ui.demo",
    "annotator.ui.dialogs.export",
    "annotator.ui.dialogs.import_preview",
    "annotator.ui.dialogs.progress",
    "babel",
    "charset_normalizer",
    "dateparser",
    "jsonschema",
    "langdetect",
    "lxml",
    "pypdfium2",
    "regex",
    "sqlite_utils",
    "trafilatura",
    "xml",
)
SHOW = """
import sys
import annotator.__main__
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.app.people import settings
from annotator.ui.launch import begin, make_application, make_window
application = make_application()
window = make_window(settings())
assert begin(window, Path(sys.argv[1]), settings()), window.said()
window.show()
window.workspace.open(window.workspace.session.library.rows()[0].article.id)
QTimer.singleShot(0, application.quit)
application.exec()
window.grab()
print(",".join(sorted(sys.modules)))
window.close()
"""


@pytest.fixture
def clean_log() -> Iterator[None]:
    known = list(logging.getLogger("annotator").handlers)
    hook = sys.excepthook
    yield
    sys.excepthook = hook
    for handler in logging.getLogger("annotator").handlers[:]:
        if handler not in known:
            logging.getLogger("annotator").removeHandler(handler)
            handler.close()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    made = launch.make_window(settings)
    yield made
    made.close()
    made.deleteLater()


def test_what_takes_long_is_not_loaded_before_the_window_is_painted(project_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOW, str(project_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.strip().split(","))
    assert "PySide6.QtWidgets" in loaded
    assert loaded.isdisjoint(LATER), loaded & set(LATER)


def test_the_application_has_a_name_an_icon_and_a_log(qtbot: QtBot, clean_log: None) -> None:
    application = launch.make_application()
    assert application is QApplication.instance()
    assert application.applicationDisplayName() == "Annotator"
    assert not application.windowIcon().isNull()
    logging.getLogger("annotator").info("begun")
    assert "begun" in (log_dir() / "annotator.log").read_text("utf-8")
    assert sys.excepthook is not sys.__excepthook__


class Ending:
    """An application whose windows are closed at once."""

    def __init__(self, wanted: bool) -> None:
        self.wanted = wanted
        self.ended = False

    def exec(self) -> int:
        return 3

    def property(self, name: str) -> bool:
        return name == launch.RESTART and self.wanted


@pytest.mark.parametrize("wanted", [True, False])
def test_it_starts_again_as_it_was_started_when_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "annotator", "p.sqlite"])
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, rest: started.append((program, rest))
    )
    assert launch.run(Ending(wanted)) == 3  # type: ignore[arg-type]
    assert started == [(sys.executable, ["-m", "annotator", "p.sqlite"])] * wanted


def test_what_runs_in_an_appimage_starts_that_again(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, _: started.append(program))
    monkeypatch.setenv("APPIMAGE", "/apps/Annotator.AppImage")
    for frozen in (False, True):
        monkeypatch.setattr(sys, "frozen", frozen, raising=False)
        launch.run(Ending(wanted=True))  # type: ignore[arg-type]
    assert started == [sys.executable, "/apps/Annotator.AppImage"]


def test_a_restart_closes_what_is_open_and_ends(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(QApplication, "closeAllWindows", lambda *_: done.append("closed"))
    monkeypatch.setattr(QApplication, "exit", lambda *_: done.append("ended"))
    launch.restart()
    assert qapp.property(launch.RESTART)
    qapp.setProperty(launch.RESTART, None)
    assert done == ["closed", "ended"]


def test_the_project_that_was_asked_for_is_opened(
    window: MainWindow, settings: Settings, project_path: Path
) -> None:
    settings.set(RECENT, ["/nowhere.sqlite"])
    assert launch.begin(window, project_path, settings)
    assert window.workspace.session.path == project_path


def test_one_that_is_not_there_is_made(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    assert launch.begin(window, tmp_path / "new.sqlite", settings)
    assert (tmp_path / "new.sqlite").exists()


def test_without_one_the_last_project_is_opened(
    window: MainWindow, settings: Settings, project_path: Path
) -> None:
    settings.set(RECENT, [str(project_path)])
    assert launch.begin(window, None, settings)
    assert window.workspace.session.path == project_path


@pytest.mark.parametrize("recent", [[], ["/gone/for/good.sqlite"], ["n" * 300], ["a\0"]])
def test_or_the_start_page(window: MainWindow, settings: Settings, recent: list[str]) -> None:
    settings.set(RECENT, recent)
    assert launch.begin(window, None, settings)
    assert not window.has_project


def test_a_project_that_cannot_be_opened_ends_the_program_with_a_word(
    tmp_path: Path, clean_log: None, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_text("no project", "utf-8")
    assert launch.open_window(broken) == 1
    said = capsys.readouterr().err
    assert said.startswith("annotator: ")
    assert "broken.sqlite" in said


def test_a_window_ends_with_the_application(
    project_path: Path, clean_log: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def run(*_: object) -> int:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, MainWindow) and each.isVisible():
                seen.append(each.windowTitle())
                each.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", run)
    assert launch.open_window(project_path) == 0
    assert [title.split(" ")[0] for title in seen] == ["bridge.sqlite"]
    session = Session.open(project_path, "anna")
    session.close()


def test_without_a_display_the_command_line_is_recommended(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not launch.has_display()
    assert launch.open_window(None) == 1
    assert "annotator --help" in capsys.readouterr().err
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, ":0")
        assert launch.has_display()
        monkeypatch.delenv(name)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert launch.has_display()


def test_a_sudden_end_is_told_after_what_is_said_already(window: MainWindow) -> None:
    launch.tell_of_sudden_end(window)
    assert window.said().startswith("The program ended suddenly last time")
    assert str(log_dir()) in window.said()
