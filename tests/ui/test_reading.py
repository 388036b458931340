"""Moving and selecting by keys alone, in the article that has the focus."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def go_to(hand: Any, quote: str) -> None:
    hand.view.set_caret(hand.range_of(quote)[0])
    hand.view.setFocus()


def selected(hand: Any) -> list[str]:
    text = hand.view.stored_text()
    return [text[start:end] for start, end in hand.view.selection()]


def test_space_selects_a_word_and_shift_space_one_more(hand: Any) -> None:
    go_to(hand, "ellenzék")
    hand.press(Key.Key_Space)
    assert selected(hand) == ["ellenzék"]
    hand.press(Key.Key_Space, held=SHIFT)
    assert "".join(selected(hand)).strip() == "ellenzék hazudik"


def test_s_selects_the_sentence(hand: Any) -> None:
    go_to(hand, "ellenzék")
    hand.press("s")
    assert selected(hand) == ["Az ellenzék hazudik!"]


@pytest.mark.parametrize(
    ("key", "held", "lands"),
    [
        (Key.Key_Right, ALT, "Az ellenzék"),
        (Key.Key_Down, CTRL, "„A híd"),
        (Key.Key_Up, CTRL, "Kovács-Nagy Bálint"),
        (Key.Key_Left, ALT, "Kovács-Nagy Bálint"),
    ],
)
def test_by_sentence_and_by_paragraph(hand: Any, key: Key, held: Any, lands: str) -> None:
    go_to(hand, "polgármester")
    hand.press(key, held=held)
    assert hand.view.caret() == hand.range_of(lands)[0]
    assert hand.view.selection() == ()


@pytest.mark.parametrize(
    ("key", "held", "until"),
    [(Key.Key_Right, ALT, "szerint a híd mindenkié."), (Key.Key_Down, CTRL, "ezer autó ment át.")],
)
def test_with_shift_the_selection_grows(hand: Any, key: Key, held: Any, until: str) -> None:
    go_to(hand, "polgármester")
    hand.press(key, held=held | SHIFT)
    (quote,) = selected(hand)
    assert quote.startswith("polgármester")
    assert quote.rstrip().endswith(until)


def test_spans_are_gone_through_in_both_directions(hand: Any) -> None:
    made = []
    for quote, key in (("Kovács-Nagy Bálint", "p"), ("ellenzék", "o"), ("hídon", "f")):
        hand.drag(quote)
        hand.press(key)
        made.append(hand.view.selected_span())
        hand.press(Key.Key_Escape)
    hand.view.set_caret(0)
    seen = []
    for _ in range(3):
        hand.press("j")
        seen.append(hand.view.selected_span())
    assert seen == made
    hand.press("k")
    assert hand.view.selected_span() == made[1]


def test_tab_goes_through_what_lies_here_before_it_goes_on(hand: Any) -> None:
    for quote, key in (("Kovács-Nagy Bálint polgármester", "c"), ("Kovács-Nagy", "p")):
        hand.press(Key.Key_Escape)
        hand.view.select_span("")
        start, end = hand.range_of(quote)
        hand.view.select(((start, end),))
        hand.press(key)
    hand.view.select_span("")
    hand.view.clear_selection()
    go_to(hand, "Kovács-Nagy")
    labels = []
    for _ in range(2):
        hand.press(Key.Key_Tab)
        span = hand.session.library.span(hand.view.selected_span())
        labels.append(span.label)
    assert labels == ["PER", "Claim"]


def test_escape_leaves_what_is_selected(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    assert hand.view.selected_span()
    hand.press(Key.Key_Escape)
    assert hand.view.selected_span() == ""
    hand.view.select((hand.range_of("hídon"),))
    hand.press(Key.Key_Escape)
    assert hand.view.selection() == ()


def test_text_and_span_are_never_selected_together(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    span = hand.view.selected_span()
    hand.view.select((hand.range_of("hídon"),))
    assert hand.view.selected_span() == ""
    hand.press(Key.Key_Delete)
    assert [each.id for each in hand.spans()] == [span]
    hand.view.select_span(span)
    assert hand.view.selection() == ()


def test_space_beside_a_quotation_mark_takes_the_word_behind_it(hand: Any) -> None:
    start, _ = hand.range_of("„A híd")
    hand.view.set_caret(start)
    hand.press(Key.Key_Space)
    text = hand.view.stored_text()
    assert [text[a:b] for a, b in hand.view.selection()] == ["A"]


def test_the_end_of_the_spans_is_told(hand: Any) -> None:
    hand.press("j")
    assert "no further span" in hand.window.said()


def test_zoom_by_keys(hand: Any) -> None:
    hand.press("=", "=", held=CTRL)
    assert hand.view.zoom() == 120
    hand.press("-", held=CTRL)
    assert hand.view.zoom() == 110
    hand.press("0", held=CTRL)
    assert hand.view.zoom() == 100
