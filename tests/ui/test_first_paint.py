"""The first sight of a window is told once."""

import logging

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.ui import first_paint
from annotator.ui.first_paint import FirstPaint


def test_it_is_told_once_and_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    label = QLabel("seen")
    qtbot.addWidget(label)
    told: list[bool] = []
    with caplog.at_level(logging.INFO, "annotator"):
        FirstPaint(label, lambda: told.append(label.isVisible()))
        qtbot.wait(10)
        assert told == []
        label.show()
        qtbot.waitUntil(lambda: bool(told))
        label.repaint()
        qtbot.wait(10)
    assert told == [True]
    assert caplog.messages == ["The first article is painted"]


def test_work_begins_when_nothing_is_painted_too(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "LATEST_MS", 5)
    hidden = QLabel("not seen")
    qtbot.addWidget(hidden)
    told: list[bool] = []
    with caplog.at_level(logging.INFO, "annotator"):
        FirstPaint(hidden, lambda: told.append(True))
        qtbot.waitUntil(lambda: bool(told))
    assert caplog.messages == []
