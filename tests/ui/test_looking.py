"""How the articles are looked at, by the keys of the real window."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt

from annotator.app.settings import FOLDED, HIDDEN_LABELS, SCROLL_TOGETHER, Settings
from annotator.domain.article import Region
from annotator.domain.commands.articles import SetRegions
from annotator.ui import looking
from annotator.ui.article.view import ArticleView

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
HU, RO = "bridge_hu.txt", "bridge_ro.txt"


def views(hand: Any) -> list[ArticleView]:
    return [pane.view for pane in hand.window.workspace.panes.all()]


def beside(hand: Any, file: str) -> None:
    """Show that article in a second pane too, which has the focus then."""
    hand.window.workspace.panes.show_count(2)
    hand.window.workspace.panes.focus(1)
    hand.open(file)


def tag(hand: Any, quote: str, key: str) -> None:
    hand.drag(quote)
    hand.press(key)


def is_ticked(hand: Any, name: str) -> bool:
    ticked: bool = hand.window._menus.actions[name].isChecked()
    return ticked


def reopen(hand: Any) -> None:
    path = hand.session.path
    hand.window.close_project()
    assert hand.window.open_project(path)
    hand.settle()


def back(hand: Any) -> None:
    """Go to the article, whatever became of the window's focus."""
    hand.window.activateWindow()
    hand.view.setFocus()
    hand.qtbot.waitUntil(hand.view.hasFocus)


def drawn(view: ArticleView, quote: str) -> int:
    """How many spans are drawn and can be hit at that quote."""
    return len(view.spans_at(view.stored_text().index(quote)))


# ------------------------------------------------------------------ what is hidden


def test_alt_and_a_digit_hides_a_layer_in_all_panes_and_shows_it_again(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    tag(hand, "hazudik", "c")
    tag(hand, "mindenkié", "1")
    hand.press("0")
    beside(hand, HU)
    before = hand.spans()
    assert {span.layer for span in before} == {"entity", "claim", "framing"}
    quotes = ("ellenzék", "hazudik", "mindenkié")
    for digit, quote, name in zip("123", quotes, ("Entities", "Claims", "Framing"), strict=True):
        hand.press(digit, held=ALT)
        assert hand.window.said() == f"{name}: hidden in all panes."
        assert [drawn(view, quote) for view in views(hand)] == [0, 0]
        assert [sum(drawn(view, each) for each in quotes) for view in views(hand)] == [2, 2]
        hand.press(digit, held=ALT)
        assert hand.window.said() == f"{name}: shown again."
        assert [drawn(view, quote) for view in views(hand)] == [1, 1]
    assert hand.spans() == before


def test_h_hides_the_label_of_the_selected_span_and_alt_0_shows_all(hand: Any) -> None:
    tag(hand, "zsombolyi", "g")
    tag(hand, "ellenzék", "o")
    hand.press("h")
    assert hand.window.said() == "Organisation: hidden in all panes."
    assert (drawn(hand.view, "ellenzék"), drawn(hand.view, "zsombolyi")) == (0, 1)
    assert hand.view.selected_span() == ""
    # Without a span there is nothing to hide.
    hand.press("h")
    assert hand.window.workspace.looking.hiding.hidden() == {("entity", "ORG")}
    hand.press("2", held=ALT)
    hand.press("0", held=ALT)
    assert hand.window.said() == "All labels are shown again."
    assert drawn(hand.view, "ellenzék") == 1
    assert hand.window.workspace.looking.hiding.hidden() == frozenset()


def test_a_hidden_label_that_is_given_is_shown_again(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    tag(hand, "zsombolyi", "g")
    hand.press("1", held=ALT)
    hand.drag("hazudik")
    assert drawn(hand.view, "ellenzék") == 0
    hand.press("o")
    assert hand.window.said() == "Organisation was hidden and is shown again."
    assert [drawn(hand.view, quote) for quote in ("ellenzék", "hazudik", "zsombolyi")] == [1, 1, 0]
    selected = hand.view.selected_span()
    assert hand.view.quote_of(selected) == "hazudik"
    # The other way is to give it to a span that has another label.
    hand.press("m")
    assert hand.window.said() == "Armed force was hidden and is shown again."
    assert (hand.view.selected_span(), hand.view.mark_of(selected).label) == (selected, "MIL")
    # A key that gives nothing shows nothing either.
    hand.press("1", held=ALT)
    hand.press("o")
    assert hand.window.said().startswith("Select some text first")
    assert hand.window.workspace.looking.hiding.hidden() == {("entity", "")}


def test_what_is_hidden_is_remembered_for_each_project(hand: Any, tmp_path: Any) -> None:
    tag(hand, "ellenzék", "o")
    hand.press("h")
    hand.press("3", held=ALT)
    first = hand.session.path
    assert hand.window.create_project(tmp_path / "other.sqlite")
    hiding = hand.window.workspace.looking.hiding
    assert hiding.hidden() == frozenset()
    hiding.toggle_layer("claim")
    assert hand.window.open_project(first)
    hand.settle()
    hiding = hand.window.workspace.looking.hiding
    assert hiding.hidden() == {("entity", "ORG"), ("framing", "")}
    assert drawn(hand.view, "ellenzék") == 0
    back(hand)
    hand.press("0", held=ALT)
    reopen(hand)
    assert drawn(hand.view, "ellenzék") == 1


def test_the_projects_of_which_nothing_was_hidden_lately_are_forgotten(
    hand: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "REMEMBERED", 3)
    settings.set(HIDDEN_LABELS, dict.fromkeys(("p1", "p2", "p3"), "[]"))
    hand.press("1", held=ALT)
    assert list(settings.get(HIDDEN_LABELS)) == ["p2", "p3", hand.session.project_id]
    hand.press("1", held=ALT)
    assert list(settings.get(HIDDEN_LABELS)) == ["p2", "p3"]


def test_what_cannot_be_understood_of_it_is_passed_over(hand: Any, settings: Settings) -> None:
    project, look = hand.session.project_id, hand.window.workspace.looking
    for broken in ("", "{", "7", '"entity/"', '{"entity/": 1}', '[1, null, ["entity/"]]'):
        settings.set(HIDDEN_LABELS, {project: broken})
        look.start()
        assert look.hiding.hidden() == frozenset(), broken
    known = json.dumps(["entity/PER", "entity/GONE", "gone/", "x", 7])
    settings.set(HIDDEN_LABELS, {project: known})
    look.start()
    assert look.hiding.hidden() == {("entity", "PER")}


# ------------------------------------------------------------------ what is folded


def test_ctrl_b_folds_what_is_not_body_in_all_panes_and_further_ones(
    hand: Any, settings: Settings
) -> None:
    article = hand.article(HU)
    end = hand.view.stored_text().index("\n")
    hand.session.do(SetRegions(article, (Region("boilerplate", 0, end),)))
    before = hand.point(hand.range_of("ellenzék")[0]).y()
    assert not is_ticked(hand, "view.fold")
    hand.press("b", held=CTRL)
    assert hand.window.said() == "Boilerplate is folded."
    assert is_ticked(hand, "view.fold")
    assert settings.get(FOLDED)
    folded = hand.point(hand.range_of("ellenzék")[0]).y()
    assert folded != before
    beside(hand, HU)
    assert [view.is_folded() for view in views(hand)] == [True, True]
    reopen(hand)
    assert [view.is_folded() for view in views(hand)] == [True, True]
    assert is_ticked(hand, "view.fold")
    back(hand)
    hand.press("b", held=CTRL)
    assert hand.window.said() == "Everything is shown again."
    assert [view.is_folded() for view in views(hand)] == [False, False]
    assert not is_ticked(hand, "view.fold")
    assert not settings.get(FOLDED)


# ------------------------------------------------------------------ panes together


def scrollable(hand: Any) -> tuple[ArticleView, ArticleView]:
    """Two panes so enlarged that their articles must be scrolled."""
    tag(hand, "zsombolyi", "g")
    beside(hand, RO)
    hand.window.workspace.panes.zoom_all(400)
    hand.settle()
    hand.window.workspace.looking.together.arrival_timer.timeout.emit()
    left, right = views(hand)
    assert min(view.verticalScrollBar().maximum() for view in (left, right)) > 200
    return left, right


def test_ctrl_t_lets_the_panes_scroll_together_another_day_too(
    hand: Any, settings: Settings
) -> None:
    left, right = scrollable(hand)
    right.verticalScrollBar().setValue(100)
    assert left.verticalScrollBar().value() == 0
    hand.press("t", held=CTRL)
    assert hand.window.said() == "The panes scroll together; with Alt one scrolls alone."
    assert is_ticked(hand, "view.together")
    assert settings.get(SCROLL_TOGETHER)
    assert left.body_place() == pytest.approx(right.body_place(), abs=0.01)
    right.verticalScrollBar().setValue(right.verticalScrollBar().maximum())
    assert left.verticalScrollBar().value() == left.verticalScrollBar().maximum()
    reopen(hand)
    assert is_ticked(hand, "view.together")
    hand.window.workspace.looking.together.arrival_timer.timeout.emit()
    left, right = views(hand)
    assert left.body_place() == right.body_place() == 1.0
    left.verticalScrollBar().setValue(0)
    assert right.body_place() == pytest.approx(left.body_place(), abs=0.001)
    assert left.body_place() == 0.0
    back(hand)
    hand.press("t", held=CTRL)
    assert hand.window.said() == "Each pane scrolls on its own."
    assert not is_ticked(hand, "view.together")
    assert not settings.get(SCROLL_TOGETHER)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert left.body_place() == 1.0
    assert right.body_place() < 0.001


def test_ctrl_j_shows_a_span_in_the_other_pane(hand: Any) -> None:
    tag(hand, "az életünk", "o")
    beside(hand, HU)
    hand.window.workspace.panes.zoom_all(400)
    hand.settle()
    left, right = views(hand)
    right.verticalScrollBar().setValue(0)
    hand.window.workspace.panes.focus(0)
    left.select_span(next(iter(left.marks())).id)
    hand.press("j", held=CTRL)
    assert right.verticalScrollBar().value() > 0
    assert hand.window.said() == "Organisation: az életünk · Also once in pane 2"
    together = hand.window.workspace.looking.together
    left.span_hovered.emit("")
    left.span_hovered.emit(left.selected_span())
    assert together.hover_timer.isActive()
    hand.window.close_project()
    assert not together.hover_timer.isActive()


# ------------------------------------------------------------------ here, found, larger


def hits_in(view: ArticleView) -> int:
    return sum(1 for _ in view._shown.hits.inside(0, 10_000))


def test_one_finds_in_the_article_and_is_back_in_it(hand: Any) -> None:
    bar = hand.window.workspace.panes.current.find_bar
    hand.view.set_caret(0)
    hand.press("f", held=CTRL)
    assert bar.isVisible()
    hand.press(*"hid")
    assert (bar._field.text(), bar._count.text()) == ("hid", "1 of 4")
    assert hits_in(hand.view) == 4
    hand.press(Key.Key_F3)
    assert bar._count.text() == "2 of 4"
    hand.press(Key.Key_F3, held=SHIFT)
    hand.press(Key.Key_F3, held=SHIFT)
    assert bar._count.text() == "4 of 4 · from the end again"
    hand.press(Key.Key_Escape)
    assert not bar.isVisible()
    assert hand.view.hasFocus()
    assert [hand.view.stored_text()[start:end] for start, end in hand.view.selection()] == ["híd"]
    # What was typed has tagged nothing; now the hit can be.
    assert hand.spans() == []
    hand.press("f")
    assert [(span.quote, span.label) for span in hand.spans()] == [("híd", "FAC")]
    hand.press(Key.Key_F3)
    assert bar.isVisible()


def test_each_pane_finds_for_itself(hand: Any) -> None:
    beside(hand, RO)
    left, right = hand.window.workspace.panes.all()
    hand.press("f", held=CTRL)
    assert (left.find_bar.isVisible(), right.find_bar.isVisible()) == (False, True)
    hand.press(*"podul")
    assert right.find_bar._count.text() == "1 of 2"
    hand.press("1", held=CTRL)
    hand.press(Key.Key_F3)
    assert left.find_bar.isVisible()
    assert (left.find_bar._field.text(), hits_in(left.view)) == ("", 0)


def test_i_says_what_is_here(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    place = hand.range_of("ellenzék")[0] + 2
    hand.view.set_caret(place)
    hand.press("i")
    assert hand.window.said() == f"line 5, character {place}; Organisation: ellenzék"


def test_all_panes_are_enlarged_from_the_one_that_has_the_focus(hand: Any) -> None:
    beside(hand, RO)
    left, right = views(hand)
    hand.press("=", held=CTRL)
    assert (left.zoom(), right.zoom()) == (100, 110)
    hand.press("=", held=CTRL | ALT)
    assert (left.zoom(), right.zoom()) == (120, 120)
    hand.press("-", "-", held=CTRL | ALT)
    assert (left.zoom(), right.zoom()) == (100, 100)
    hand.press("-", held=CTRL | ALT)
    hand.press("0", held=CTRL | ALT)
    assert (left.zoom(), right.zoom()) == (100, 100)


def test_undo_brings_what_it_changed_into_view(hand: Any) -> None:
    tag(hand, "Megnyílt", "p")
    hand.press("g")
    view = hand.view
    view.set_zoom(400)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    hand.settle()
    assert bar.value() > view.viewport().height()
    hand.window.workspace.undo()
    assert [span.label for span in hand.spans()] == ["PER"]
    assert bar.value() < view.viewport().height()


def test_who_reads_on_with_f3_can_tag_what_is_found(hand: Any) -> None:
    hand.press("f", held=CTRL)
    bar = hand.window.workspace.panes.current.find_bar
    hand.press(*"hid", Qt.Key.Key_Escape)
    assert bar.isHidden()
    found = []
    for _ in range(2):
        hand.press(Qt.Key.Key_F3)
        assert hand.view.hasFocus()
        ((start, end),) = hand.view.selection()
        found.append((start, hand.view.stored_text()[start:end].casefold()))
    assert [word for _, word in found] == ["híd", "híd"]
    assert found[0][0] != found[1][0]
