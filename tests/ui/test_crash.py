"""What goes wrong in a slot is logged and shown once, and nobody's text is in the report."""

import gc
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.logs import log_to
from annotator.domain.errors import ProjectError
from annotator.ui import crash
from annotator.ui.dialogs.crash_window import CrashWindow

EMPTY: dict[str, str] = {}
LOG = Path("/somewhere/annotator.log")


@pytest.fixture
def restarted() -> list[bool]:
    return []


@pytest.fixture
def hook(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, restarted: list[bool]
) -> Iterator[crash.Reports]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    reports = crash.report_crashes(LOG, lambda: restarted.append(True))
    yield reports
    for window in windows():
        window.close()
        window.deleteLater()
    reports.deleteLater()


def windows() -> list[CrashWindow]:
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, CrashWindow))
    return [each for each in found if each.isVisible()]


def broken(message: str = "broken") -> None:
    raise ValueError(message)


def fail(work: Callable[[], object] = broken) -> None:
    try:
        work()
    except Exception as error:  # noqa: BLE001
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.expects_log("ValueError: broken")
def test_a_mistake_is_logged_and_shown_calmly(hook: crash.Reports) -> None:
    fail()
    (window,) = windows()
    assert not window.isModal()
    assert "Your work is safe" in window.said()
    assert str(LOG) in window.said()
    assert "ValueError: broken" in window.report()


@pytest.mark.expects_log("KeyError")
@pytest.mark.expects_log("ValueError")
def test_further_mistakes_open_no_second_window(hook: crash.Reports) -> None:
    fail()
    fail(lambda: EMPTY["x"])
    fail()
    (window,) = windows()
    assert window.report().count("ValueError: ") == 1
    assert window.report().count("KeyError: ") == 1


@pytest.mark.expects_log("ValueError: broken$")
@pytest.mark.expects_log("ValueError at .*, 10 times by now")
def test_one_that_comes_again_and_again_floods_neither_screen_nor_log(
    hook: crash.Reports, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    fail()
    for window in windows():
        window.close()
    for _ in range(10):
        fail()
    assert windows() == []
    assert len(caplog.records) == 2
    now[0] += crash.QUIET_SECONDS
    fail()
    assert len(windows()) == 1


@pytest.mark.expects_log("ValueError: broken")
def test_one_in_a_thread_is_shown_in_the_thread_of_the_windows(
    hook: crash.Reports, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    assert windows() == []
    qtbot.waitUntil(lambda: len(windows()) == 1)


@pytest.mark.expects_log("ValueError: broken")
def test_one_that_python_cannot_raise_does_not_vanish(hook: crash.Reports) -> None:
    class Doomed:
        def __del__(self) -> None:
            broken()

    Doomed()
    gc.collect()
    assert len(windows()) == 1


@pytest.mark.expects_log("ValueError: broken")
@pytest.mark.qt_no_exception_capture
def test_one_in_a_slot_does_not_vanish(hook: crash.Reports, qtbot: QtBot) -> None:
    QTimer.singleShot(0, broken)
    qtbot.waitUntil(lambda: len(windows()) == 1)


@pytest.mark.expects_log("ProjectError")
def test_what_the_world_does_is_told_in_its_own_words(hook: crash.Reports) -> None:
    def full() -> None:
        raise ProjectError("p.sqlite: the disk is full; make room and try again.")

    fail(full)
    (window,) = windows()
    assert "the disk is full" in window.said()
    assert "mistake in the program" not in window.said()


@pytest.mark.expects_log("ValueError")
def test_a_window_that_was_deleted_is_made_anew(hook: crash.Reports, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    fail()
    (window,) = windows()
    window.setParent(parent)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    hook._closed.clear()
    fail()
    assert len(windows()) == 1


@pytest.mark.expects_log("ValueError")
def test_the_program_can_be_restarted(hook: crash.Reports, restarted: list[bool]) -> None:
    fail()
    (window,) = windows()
    window._restart.click()
    assert restarted == [True]


def test_ctrl_c_on_the_terminal_ends_the_program_without_a_report(
    hook: crash.Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append(True))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [True]
    sys.excepthook(SystemExit, SystemExit(), None)
    assert windows() == []


@pytest.mark.expects_log("ValueError: invalid literal .* '…'")
def test_a_windowed_program_has_nowhere_to_print_to(
    hook: crash.Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)
    fail(lambda: int(chr(120)))
    assert len(windows()) == 1


@pytest.mark.expects_log("ValueError")
def test_what_is_printed_is_what_is_logged(
    hook: crash.Reports, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = "".join(map(chr, (90, 115, 117, 122, 115, 97)))
    fail(lambda: broken(f"the note {secret} is bad"))
    printed = capsys.readouterr().err
    assert secret not in printed
    assert "ValueError: " in printed
    assert printed.strip() == caplog.records[0].getMessage()


@pytest.mark.expects_log("ValueError")
def test_one_that_cannot_be_printed_is_shown_all_the_same(
    hook: crash.Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut = StringIO()
    shut.close()
    monkeypatch.setattr(sys, "stderr", shut)
    fail()
    assert len(windows()) == 1


@pytest.mark.expects_log("ValueError")
def test_no_text_that_was_in_hand_comes_into_the_log(hook: crash.Reports, tmp_path: Path) -> None:
    logger = logging.getLogger("annotator")
    before, level = list(logger.handlers), logger.level
    try:
        path = log_to(tmp_path)
        assert path is not None
        secret = "".join(map(chr, (90, 115, 117, 122, 115, 97)))
        fail(lambda: int(secret))
        fail(lambda: broken(f"the note {secret} is bad"))
        (window,) = windows()
        assert secret not in window.report()
        assert secret not in path.read_text("utf-8")
        assert "ValueError" in path.read_text("utf-8")
    finally:
        for each in [each for each in logger.handlers if each not in before]:
            logger.removeHandler(each)
            each.close()
        logger.setLevel(level)
