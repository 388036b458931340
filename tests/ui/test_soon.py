from PySide6.QtCore import QObject

from annotator.ui.soon import Soon


def test_what_is_asked_for_often_is_done_once_and_later(qtbot):
    parent, calls = QObject(), []
    soon = Soon(lambda: calls.append(1), parent)
    soon.ask()
    soon.ask()
    assert calls == []
    qtbot.waitUntil(lambda: calls == [1])
    soon.ask()
    qtbot.waitUntil(lambda: calls == [1, 1])


def test_it_can_be_had_at_once_but_only_if_it_was_asked_for(qtbot):
    parent, calls = QObject(), []
    soon = Soon(lambda: calls.append(1), parent)
    soon.now()
    assert calls == []
    soon.ask()
    soon.now()
    assert calls == [1]
    soon.now()
    assert calls == [1]


def test_what_is_forgotten_is_not_done(qtbot):
    parent, calls = QObject(), []
    soon = Soon(lambda: calls.append(1), parent)
    soon.ask()
    soon.forget()
    qtbot.wait(1)
    assert calls == []
