"""Qt's messages reach the log at their own level, but for those of the offscreen platform."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QtMsgType, qCritical, qInstallMessageHandler, qWarning

from annotator.ui.qt_messages import LEVELS, log_qt_messages


@pytest.fixture
def handled() -> Iterator[None]:
    before = qInstallMessageHandler(None)
    log_qt_messages()
    yield
    qInstallMessageHandler(before)


@pytest.mark.expects_log("ERROR annotator.qt: the pen is dry")
@pytest.mark.expects_log("WARNING annotator.qt: the ink is low")
def test_they_are_logged(handled: None) -> None:
    qCritical("the pen is dry")
    qWarning("the ink is low")


def test_what_is_of_no_use_is_not_told(handled: None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "annotator.qt")
    qWarning("This plugin does not support raise()")
    assert [record.levelname for record in caplog.records] == ["DEBUG"]


def test_every_kind_has_a_level() -> None:
    assert set(LEVELS) == set(QtMsgType) - {QtMsgType.QtSystemMsg} | {QtMsgType.QtCriticalMsg}
