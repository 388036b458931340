"""Methods that Qt calls never let an exception out."""

import sys

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.article.guarded import guarded, nothing


@pytest.fixture
def reported(monkeypatch):
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append((error, trace)))
    return found


@guarded(lambda: 7)
def divided(number: int, *, by: int) -> int:
    """Divides."""
    return number // by


def test_without_an_exception_the_answer_comes_through(reported):
    assert divided(6, by=2) == 3
    assert reported == []


def test_an_exception_is_reported_with_its_trace_and_the_default_answered(reported):
    assert divided(6, by=0) == 7
    ((error, trace),) = reported
    assert isinstance(error, ZeroDivisionError)
    assert trace is not None


def test_each_default_is_a_new_one(reported):
    @guarded(list[int])
    def broken() -> list[int]:
        raise ValueError

    assert broken() is not broken()


def test_the_method_keeps_its_name_and_words():
    assert (divided.__name__, divided.__doc__) == ("divided", "Divides.")


def test_leaving_is_not_held_up(reported):
    @guarded(nothing)
    def leaving() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        leaving()
    assert reported == []


def test_a_widget_that_fails_to_paint_lives_on(qtbot, reported):
    class Broken(QWidget):
        @guarded(nothing)
        def paintEvent(self, event: QPaintEvent) -> None:
            raise RuntimeError("no paint")

    widget = Broken()
    qtbot.addWidget(widget)
    widget.grab()
    widget.grab()
    assert [str(error) for error, _ in reported] == ["no paint"] * 2
