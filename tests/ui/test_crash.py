"""What goes wrong in a slot is logged and shown once, and nobody's text is in the report."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.ui import crash


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.report_crashes()
    yield
    for box in boxes():
        box.close()


def boxes() -> list[QMessageBox]:
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    return [each for each in found if each.isVisible()]


def fail(message: str = "broken") -> None:
    try:
        raise ValueError(message)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def button(box: QMessageBox, text: str) -> QAbstractButton:
    return next(each for each in box.buttons() if each.text() == text)


@pytest.mark.expects_log("ValueError: broken")
def test_a_mistake_is_logged_and_shown_calmly(hook: None, qtbot: QtBot) -> None:
    fail()
    (box,) = boxes()
    assert not box.isModal()
    assert "Your work is safe" in box.text()
    assert "ValueError: broken" in box.detailedText()
    button(box, "Copy the report").click()
    assert "ValueError: broken" in QGuiApplication.clipboard().text()


@pytest.mark.expects_log("ValueError: second")
@pytest.mark.expects_log("ValueError: first")
def test_a_mistake_that_comes_again_opens_no_second_window(hook: None, qtbot: QtBot) -> None:
    fail("first")
    fail("second")
    (box,) = boxes()
    assert "first" in box.detailedText()


def test_ctrl_c_on_the_terminal_ends_the_program_without_a_report(
    hook: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append(True))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [True]
    assert boxes() == []


@pytest.mark.expects_log("ValueError: unseen")
def test_a_windowed_program_has_nowhere_to_print_to(
    hook: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)
    fail("unseen")
    assert len(boxes()) == 1


def test_the_report_says_which_version_it_was() -> None:
    report = crash.crash_report(ValueError("x"))
    assert report.startswith("Annotator ")
    assert "Python" in report
