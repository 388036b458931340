"""One key says that a line is not body, and once more that it is; the menu says what it is."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.domain.commands.articles import ImportArticles
from annotator.domain.span import Range
from annotator.ui.wording import line_kind_name
from tests.domain.conftest import record_of

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


def test_a_mark_is_offered_for_the_other_articles_and_spread_by_a_key(
    hand: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "Írja meg nekünk, mit gondol!"
    texts = [f"Hír {n}\n\nA {n}. napon is nyitva volt a híd.\n{line}\n" for n in range(3)]
    hand.session.do(ImportArticles(tuple(record_of(each, file=f"{each[4]}.txt") for each in texts)))
    hand.open("0.txt")
    hand.view.set_caret(texts[0].index(line) + 3)
    hand.view.setFocus()
    offer = "Shift+B marks it so in 2 other articles of this source"
    hand.press("B")
    assert hand.window.said() == f"Marked as: Not body: boilerplate · {offer}"
    monkeypatch.setattr("annotator.ui.line_marking.COUNTED", 1)
    hand.window.workspace.undo()
    hand.press("B")
    assert hand.window.said().endswith(offer)
    hand.press("B", held=Qt.KeyboardModifier.ShiftModifier)
    assert "in 2 other articles; Ctrl+Z" in hand.window.said()
    library = hand.session.library
    for number in "12":
        (region,) = library.regions(hand.article(f"{number}.txt"))
        assert (region.kind, region.origin) == ("boilerplate", "repeated")
    hand.press("B", held=Qt.KeyboardModifier.ShiftModifier)
    assert hand.window.said().startswith("There is no other article")
    hand.window.workspace.undo()
    assert hand.window.said() == "Undone: marking as boilerplate in other articles"
    assert not library.regions(hand.article("1.txt"))
    assert library.regions(hand.article("0.txt"))


def test_lines_of_several_kinds_and_a_title_are_not_spread(hand: Any) -> None:
    lines = hand.window.workspace.lines
    place = Range(*hand.range_of("Megnyílt"))
    lines.mark("title", place)
    lines.spread(place)
    assert hand.window.said().startswith("Only lines that are of one kind")
    lines.spread(Range(0, len(hand.view.stored_text())))
    assert hand.window.said().startswith("Only lines that are of one kind")
