"""The board: what gestures, keys and panels do to the spans of the article that has the focus."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from annotator.app.settings import SHOW_POPUP
from annotator.domain.span import Range

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_selection_and_a_key_make_a_span(hand: Any) -> None:
    hand.drag("Kovács-Nagy Bálint")
    hand.press("p")
    (span,) = hand.spans()
    assert (span.layer, span.label, span.quote) == ("entity", "PER", "Kovács-Nagy Bálint")
    assert span.annotator == "anna"
    assert hand.view.selected_span() == span.id
    assert hand.view.selection() == ()


def test_two_keys_give_a_technique(hand: Any) -> None:
    hand.drag("Az ellenzék hazudik!")
    hand.press("1")
    assert hand.window.workspace.popup.isVisible()
    hand.press("1")
    (span,) = hand.spans()
    assert (span.layer, span.label) == ("framing", "Name_Calling-Labeling")
    assert not hand.window.workspace.popup.isVisible()
    assert hand.view.hasFocus()


def test_a_family_itself_can_be_given(hand: Any) -> None:
    hand.drag("hazudik")
    hand.press("2", "0")
    assert [span.label for span in hand.spans()] == ["Justification"]


def test_a_key_on_a_selected_span_relabels_it_and_with_shift_adds_one(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    hand.press("n")
    assert [span.label for span in hand.spans()] == ["NORP"]
    hand.press("o", held=SHIFT)
    assert sorted(span.label for span in hand.spans()) == ["NORP", "ORG"]


def test_a_key_without_text_or_span_only_says_what_to_do(hand: Any) -> None:
    hand.view.setFocus()
    hand.press("p")
    assert not hand.spans()
    assert "Select some text" in hand.window.said()


def test_the_same_label_twice_is_refused_and_shows_the_one_that_is_there(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o", Qt.Key.Key_Escape)
    hand.drag("ellenzék")
    hand.press("o")
    (span,) = hand.spans()
    assert hand.view.selected_span() == span.id
    assert "already" in hand.window.said() or "ellenzék" in hand.window.said()


def test_two_ranges_become_one_span(hand: Any) -> None:
    hand.drag("Kovács-Nagy Bálint")
    start, end = hand.range_of("az életünk")
    hand.press("+")
    hand.drag("az életünk", held=CTRL)
    hand.press("c")
    (span,) = hand.spans()
    text = hand.view.stored_text()
    assert [text[a:b] for a, b in span.ranges] == ["Kovács-Nagy Bálint", "az életünk"]
    assert span.ranges[-1] == Range(start, end)
    assert span.quote.startswith("Kovács-Nagy Bálint polgármester") and span.quote.endswith(
        "az életünk"
    )


def test_undo_and_redo_over_two_articles_and_back(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    hand.open("bridge_ro.txt")
    hand.drag("Ioan Țurcanu")
    hand.press("p")
    hand.press("z", held=CTRL)
    hand.press("z", held=CTRL)
    assert list(hand.session.library.span_totals()) == []
    assert "Undone" in hand.window.said()
    hand.press("z", held=CTRL | SHIFT)
    hand.press("y", held=CTRL)
    assert sorted(t.label for t in hand.session.library.span_totals()) == ["ORG", "PER"]


def test_undo_with_nothing_left_says_so(hand: Any) -> None:
    for _ in range(3):
        hand.window.workspace.undo()
    assert hand.window.said() == "There is nothing to undo."


@pytest.mark.parametrize(
    ("keys", "held", "expected"),
    [
        (["["], None, "szerint a híd mindenkié"),
        (["]"], None, "a híd mindenkié. Az"),
    ],
)
def test_borders_move_by_keys(hand: Any, keys: list[str], held: Any, expected: str) -> None:
    hand.drag("a híd mindenkié")
    hand.press("c")
    hand.press(*keys, held=CTRL)
    (span,) = hand.spans()
    assert span.quote == expected
    del held


def test_a_border_that_cannot_go_further_says_so(hand: Any) -> None:
    hand.drag("a")
    hand.drag("híd mindenkié")
    hand.press("c")
    for _ in range(20):
        hand.press("}")
    (span,) = hand.spans()
    assert span.quote == "h"
    assert "cannot" in hand.window.said()


def test_delete_and_undo_bring_a_span_back_with_all_it_had(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    (before,) = hand.spans()
    hand.press(Qt.Key.Key_Delete)
    assert hand.spans() == []
    assert hand.window.workspace.inspector.shown_span() == ""
    hand.press("z", held=CTRL)
    assert hand.spans() == [before]


def test_repeat_gives_the_last_label(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    hand.press(Qt.Key.Key_Escape)
    hand.drag("polgármester")
    hand.press(".")
    assert sorted(span.quote for span in hand.spans() if span.label == "ORG") == [
        "ellenzék",
        "polgármester",
    ]


def test_letters_typed_in_the_filter_never_tag(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("l", held=CTRL)
    hand.press("p", "o", "1")
    assert hand.spans() == []
    assert hand.window.workspace.list._filter.text() == "po1"


def test_the_palette_tags_too(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.window.workspace.palette.label_requested.emit("entity", "ORG", False)
    hand.settle()
    assert [span.label for span in hand.spans()] == ["ORG"]


def test_the_inspector_changes_what_is_selected(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    (span,) = hand.spans()
    inspector = hand.window.workspace.inspector
    assert inspector.shown_span() == span.id
    inspector.note_requested.emit(span.id, "who is meant?")
    inspector.confidence_requested.emit(span.id, "low")
    inspector.entity_requested.emit(span.id, "org:ellenzek")
    inspector.attribute_requested.emit(span.id, "lemma", ("ellenzék",))
    (after,) = hand.spans()
    assert (after.note, after.confidence, after.entity) == (
        "who is meant?",
        "low",
        "org:ellenzek",
    )
    assert after.values("lemma") == ("ellenzék",)


def test_a_span_is_in_progress_and_done_by_ctrl_d(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    hand.drag("ellenzék")
    hand.press("o")
    assert hand.session.library.status(article, "anna") == "in_progress"
    hand.press("d", held=CTRL)
    assert hand.session.library.status(article, "anna") == "done"
    hand.press("d", held=CTRL)
    assert hand.session.library.status(article, "anna") == "in_progress"


def test_next_and_previous_article_follow_the_list(hand: Any) -> None:
    seen = set()
    for _ in range(3):
        seen.add(hand.window.workspace.panes.current.article)
        hand.press(Qt.Key.Key_PageDown, held=CTRL)
    for _ in range(3):
        seen.add(hand.window.workspace.panes.current.article)
        hand.press(Qt.Key.Key_PageUp, held=CTRL)
    assert len(seen) == 3


def test_removing_an_article_empties_its_pane_and_undo_brings_it_back(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    hand.drag("ellenzék")
    hand.press("o")
    hand.window.workspace.articles.remove([article])
    hand.settle()
    assert hand.window.workspace.panes.current.article == ""
    hand.window.workspace.undo()
    assert [span.label for span in hand.session.library.spans(article)] == ["ORG"]


def test_a_read_only_project_says_so(hand: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(hand.session), "read_only", property(lambda _: True))
    hand.drag("ellenzék")
    hand.press("o")
    assert hand.spans() == []
    assert "read-only" in hand.window.said()


def test_the_status_bar_tells_place_language_and_counts(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    status = hand.window.statusBar()
    assert "Saved" in status._saved.text()
    assert status._language.text() == "hu"
    assert "Entities 1" in status._counts.text()
    hand.view.set_caret(hand.range_of("ellenzék")[0])
    assert f"character {hand.range_of('ellenzék')[0]}" in status._position.text()


# ---------------------------------------------------------------- the popup at a selection


@pytest.fixture
def with_popup(hand: Any, settings: Any) -> Any:
    """A hand in a window where the small palette appears at each selection by mouse."""
    settings.set(SHOW_POPUP, True)
    return hand


def test_the_popup_at_a_selection_leaves_the_keyboard_to_the_article(with_popup: Any) -> None:
    hand = with_popup
    hand.drag("ellenzék")
    popup = hand.window.workspace.popup
    assert popup.isVisible()
    assert hand.view.hasFocus()
    hand.press("o")
    assert [span.label for span in hand.spans()] == ["ORG"]
    assert not popup.isVisible()
    hand.drag("polgármester")
    hand.press(".")
    assert [span.label for span in hand.spans()] == ["ORG", "ORG"]


def test_esc_closes_the_popup_then_the_selection_then_the_span(with_popup: Any) -> None:
    hand = with_popup
    hand.drag("ellenzék")
    hand.press("o")
    hand.drag("polgármester")
    popup, view = hand.window.workspace.popup, hand.view
    hand.press(Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert view.selection()
    assert not view.selected_span()
    hand.press(Qt.Key.Key_Escape)
    assert not view.selection()
    view.select_span(hand.spans()[0].id)
    hand.press(Qt.Key.Key_Escape)
    assert not view.selected_span()


def test_a_digit_takes_the_popup_into_a_family(with_popup: Any) -> None:
    hand = with_popup
    hand.drag("hazudik")
    hand.press("1", "1")
    assert [span.label for span in hand.spans()] == ["Name_Calling-Labeling"]
    assert hand.view.hasFocus()


def test_the_popup_goes_with_the_selection_and_with_a_click_elsewhere(with_popup: Any) -> None:
    hand = with_popup
    popup = hand.window.workspace.popup
    hand.drag("ellenzék")
    hand.view.clear_selection()
    assert not popup.isVisible()
    hand.drag("ellenzék")
    hand.press(Qt.Key.Key_Right, held=SHIFT)
    assert not popup.isVisible()
    assert hand.view.selection()
    hand.drag("ellenzék")
    hand.click(hand.range_of("Megnyílt")[0])
    assert not popup.isVisible()


def test_the_palette_follows_a_relabel_and_its_undo(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    marked = hand.window.workspace.palette._tree.labels
    assert marked.current == ("entity", "ORG")
    hand.press("n")
    assert marked.current == ("entity", "NORP")
    hand.press("z", held=CTRL)
    assert marked.current == ("entity", "ORG")


def test_what_was_deleted_is_named(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o", Qt.Key.Key_Delete)
    assert hand.window.said() == "Deleted ORG: ellenzék. Undo brings it back."


def test_the_palette_is_not_offered_for_nothing(hand: Any) -> None:
    hand.view.setFocus()
    hand.press("/")
    assert not hand.window.workspace.popup.isVisible()
    assert "Select some text" in hand.window.said()


def test_a_long_message_does_not_widen_the_window(hand: Any) -> None:
    width = hand.window.width()
    hand.window.workspace.doer.say("a very long message " * 60)
    hand.settle()
    assert hand.window.width() == width
    assert hand.window.minimumSizeHint().width() < width


def test_esc_in_the_note_keeps_it_and_goes_back_to_the_article(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o", Qt.Key.Key_F2)
    hand.press(*"who")
    hand.press(Qt.Key.Key_Escape)
    assert [span.note for span in hand.spans()] == ["who"]
    assert hand.view.hasFocus()
