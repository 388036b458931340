"""The menu of an article offers what can be done at that place, and no more."""

from typing import Any

from PySide6.QtWidgets import QApplication, QMenu


def offered(hand: Any, span: str = "") -> dict[str, bool]:
    """What is offered, and whether it can be done."""
    start = hand.range_of("Kovács-Nagy Bálint")[0]
    hand.window.workspace.menu.show(hand.view.viewport().mapToGlobal(hand.point(start)), span)
    menu: Any = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = {each.text(): each.isEnabled() for each in menu.actions()}
    menu.close()
    hand.settle()
    return found


def test_without_a_span_or_a_selection_only_the_line_can_be_marked(hand: Any) -> None:
    assert offered(hand) == {"Copy": False, "Choose a label…": False, "This line is": True}


def test_a_selection_can_be_copied_and_labelled(hand: Any) -> None:
    hand.drag("Kovács-Nagy Bálint")
    assert offered(hand) == {"Copy": True, "Choose a label…": True, "This line is": True}


def test_a_span_is_selected_and_can_be_deleted(hand: Any) -> None:
    hand.drag("Kovács-Nagy Bálint")
    hand.window.workspace.tagging.give("entity", "PER")
    (span,) = hand.spans()
    hand.view.select_span("")
    found = offered(hand, span.id)
    assert hand.view.selected_span() == span.id
    assert found["Delete the span"]
    assert found["Write a note"]
