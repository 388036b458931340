"""The panel of events, worked by keys alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.ui.panels.event_model import Entry
from annotator.ui.panels.events import EventsPanel

PAIRS = [Entry((f"a_{n}", f"b_{n}"), f"0.{9 - n}", (f"one {n}", f"other {n}")) for n in range(3)]
EVENTS = [Entry(("a_7",), "the bridge", ("A híd",), event="the bridge")]
Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot) -> EventsPanel:
    made = EventsPanel()
    qtbot.addWidget(made)
    made.resize(320, 500)
    return made


@pytest.fixture
def wished(panel: EventsPanel) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name in ("open", "accept", "reject"):
        signal = getattr(panel, f"{name}_requested")
        signal.connect(lambda entry, name=name: found.append((name, entry)))
    panel.find_requested.connect(lambda: found.append(("find", None)))
    panel.cancel_requested.connect(lambda: found.append(("cancel", None)))
    return found


def show(panel: EventsPanel, pairs: list[Entry]) -> None:
    panel.show_entries({"pairs": pairs, "events": EVENTS, "copies": []})


def test_each_wish_is_one_key(panel: EventsPanel, wished: list[tuple[str, Any]]) -> None:
    show(panel, PAIRS)
    for key in (Key.Key_A, Key.Key_R, Key.Key_Delete, Key.Key_Return):
        QTest.keyClick(panel.list, key)
    QTest.keyClick(panel.list, Key.Key_Down)
    QTest.keyClick(panel.list, Key.Key_A)
    QTest.keyClick(panel.list, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    first, second = PAIRS[:2]
    assert wished == [
        ("accept", first),
        ("reject", first),
        ("reject", first),
        ("open", first),
        ("accept", second),
    ]


def test_what_comes_next_takes_the_place_of_what_was_decided(panel: EventsPanel) -> None:
    show(panel, PAIRS)
    QTest.keyClick(panel.list, Key.Key_Down)
    show(panel, [PAIRS[0], PAIRS[2]])
    assert panel.current() is PAIRS[2]
    assert panel.go_on() is None
    show(panel, PAIRS[:1])
    assert panel.current() is PAIRS[0]
    show(panel, [])
    assert panel.current() is None


def test_going_on_stops_at_the_end(panel: EventsPanel) -> None:
    show(panel, PAIRS)
    assert [panel.go_on() for _ in range(3)] == [PAIRS[1], PAIRS[2], None]


def test_each_page_says_how_much_is_in_it(panel: EventsPanel) -> None:
    show(panel, PAIRS)
    tabs = panel._tabs
    assert [tabs.tabText(n) for n in range(3)] == ["Proposed 3", "Events 1", "Near-duplicates 0"]
    panel.turn_to("events")
    assert (panel.page, panel.current()) == ("events", EVENTS[0])
    panel.turn_to("copies")
    assert "largely the same" in panel._hint.text()
    assert panel.list.isHidden()


def test_the_button_begins_and_calls_off(panel: EventsPanel, wished: list[tuple[str, Any]]) -> None:
    panel._button.click()
    panel.show_progress(3, 10)
    assert panel._button.text() == "Cancel"
    assert panel._progress.value() == 3
    assert "Comparing" in panel._hint.text()
    panel.show_stale(stale=True)
    panel._button.click()
    panel.show_progress(0, 0)
    assert panel._progress.isHidden()
    panel.show_stale(stale=True)
    assert panel._button.text() == "Look again"
    assert wished == [("find", None), ("cancel", None)]


def test_the_keyboard_goes_where_there_is_something(panel: EventsPanel, qtbot: QtBot) -> None:
    other = QLabel("elsewhere")
    qtbot.addWidget(other)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel._button)
    show(panel, PAIRS)
    assert QApplication.focusWidget() is panel.list
    show(panel, [])
    assert QApplication.focusWidget() is panel._button
    panel.hide()
