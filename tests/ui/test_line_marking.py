"""One key says that a line is not body, and once more that it is; the menu says what it is."""

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from annotator.ui.wording import line_kind_name

LINE = "Kovács-Nagy Bálint polgármester szerint a híd mindenkié. Az ellenzék hazudik! "


def regions(hand: Any) -> list[tuple[str, str]]:
    text = hand.view.stored_text()
    article = hand.window.workspace.panes.current.article
    found = hand.session.library.regions(article)
    return [(each.kind, text[each.start : each.end]) for each in found if each.origin == "manual"]


def test_b_marks_the_line_of_the_caret_and_b_takes_it_back(hand: Any) -> None:
    start = hand.range_of(LINE)[0]
    hand.view.set_caret(start + 5)
    hand.view.setFocus()
    hand.press("B")
    ((kind, text),) = regions(hand)
    assert kind == "boilerplate"
    assert text.startswith(LINE)
    assert hand.window.said() == "Marked as: Not body: boilerplate"
    hand.press("B")
    assert regions(hand) == []
    assert hand.window.said() == "Marked as: Body"
    hand.window.workspace.undo()
    assert [kind for kind, _ in regions(hand)] == ["boilerplate"]
    assert hand.window.said() == "Undone: marking as body"


def test_it_is_seen_at_once_in_every_pane(hand: Any) -> None:
    workspace = hand.window.workspace
    article = workspace.panes.current.article
    workspace.panes.show_count(2)
    for pane in workspace.panes.all():
        pane.show_article(article)
    hand.view.set_caret(hand.range_of(LINE)[0])
    hand.view.setFocus()
    hand.press("B")
    place = hand.range_of(LINE)
    assert all(any(each.view._shown.dimmed.inside(*place)) for each in workspace.panes.all())


def test_the_menu_offers_what_the_line_under_the_mouse_can_be(hand: Any) -> None:
    lines = hand.window.workspace.lines
    menu = QMenu()
    at = hand.range_of("Megnyílt")[0]
    hand.view.set_caret(hand.range_of(LINE)[0])
    point: QPoint = hand.view.viewport().mapToGlobal(hand.point(at + 2))
    lines.offer(menu, point)
    (offered,) = menu.actions()
    inner: Any = offered.menu()
    kinds = {each.text(): each for each in inner.actions()}
    kinds[line_kind_name("byline")].trigger()
    assert regions(hand) == [("byline", "Megnyílt a zsombolyi híd")]
    menu.deleteLater()


def test_lines_of_a_selection_are_marked_together(hand: Any) -> None:
    hand.drag("zsombolyi híd\n\nKovács")
    hand.view.setFocus()
    hand.press("B")
    assert len(regions(hand)) == 2


def test_without_an_article_nothing_happens(hand: Any) -> None:
    hand.window.workspace.panes.close_pane(hand.window.workspace.panes.current)
    before = hand.session.next_undo()
    lines = hand.window.workspace.lines
    lines.toggle()
    lines.mark("body")
    assert hand.session.next_undo() == before
