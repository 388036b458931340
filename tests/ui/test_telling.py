"""The status bar tells of the article that has the focus, and of what is selected in it."""

import re
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.commands.articles import EditArticle
from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui.status_bar import StatusBar
from annotator.ui.tagging import QUOTED
from annotator.ui.telling import Telling

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Kovács-Nagy Bálint polgármester szerint a híd mindenkié. Az ellenzék hazudik! A hídon"
HU, RO = "bridge_hu.txt", "bridge_ro.txt"


def right_side(hand: Any) -> tuple[str, str, str]:
    """What the bar shows of counts, language and position."""
    bar = hand.window._status
    return bar._counts.text(), bar._language.text(), bar._position.text()


def tag(hand: Any, quote: str, key: str) -> str:
    """The id of a new span with that quote."""
    hand.drag(quote)
    hand.press(key)
    selected: str = hand.view.selected_span()
    return selected


def beside(hand: Any, file: str) -> None:
    """Show that article in a second pane too, which has the focus then."""
    hand.window.workspace.panes.show_count(2)
    hand.window.workspace.panes.focus(1)
    hand.open(file)


def hover(hand: Any, span: str) -> None:
    hand.view.span_hovered.emit(span)
    hand.window.workspace.looking.together.hover_timer.timeout.emit()


def test_the_facts_are_those_of_the_article_that_has_the_focus(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    tag(hand, "hazudik", "c")
    assert right_side(hand)[:2] == ("Entities 1  Claims 1  Framing 0", "hu")
    beside(hand, RO)
    hand.session.do(EditArticle(hand.article(RO), "language", "ro"))
    assert right_side(hand)[:2] == ("Entities 0  Claims 0  Framing 0", "ro")
    hand.press("1", held=CTRL)
    assert right_side(hand)[:2] == ("Entities 1  Claims 1  Framing 0", "hu")
    hand.window.workspace.undo()
    assert right_side(hand)[1] == "hu"
    hand.window.workspace.undo()
    assert right_side(hand)[0] == "Entities 1  Claims 0  Framing 0"
    assert all(right_side(hand))
    hand.press("w", "w", held=CTRL)
    assert right_side(hand) == ("", "", "")


def test_the_position_counts_lines_and_code_points_and_what_is_selected(hand: Any) -> None:
    hand.open(RO)
    hand.view.set_caret(len(" date"))
    assert right_side(hand)[2] == "Line 1 · character 5"
    # Two emoji before it, the second of which is two code points.
    hand.view.set_caret(hand.range_of("Primarul")[0])
    place = hand.view.stored_text().index("Primarul")
    assert right_side(hand)[2] == f"Line 5 · character {place}"
    hand.open(HU)
    start, end = hand.range_of("ellenzék")
    other = hand.range_of("hídon")
    hand.view.select((hand.view.range_of(start, end), hand.view.range_of(*other)))
    assert right_side(hand)[2] == f"13 selected · Line 5 · character {other[1]}"
    hand.view.clear_selection()
    assert right_side(hand)[2] == f"Line 5 · character {other[1]}"


def test_what_is_saved_or_cannot_be_is_told(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    nothing: Any = None
    telling = Telling(nothing, nothing, bar)
    telling.saved(read_only=False)
    assert bar._saved.text().startswith("Saved · ")
    telling.saved(read_only=True)
    assert bar._saved.text() == "Read-only"


def test_a_selected_span_is_told_with_its_label(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    assert hand.window.said() == "Organisation: ellenzék"
    long = tag(hand, LONG, "c")
    hand.view.select_span("")
    hand.view.select_span(long)
    assert hand.window.said() == f"Claim: {LONG[:QUOTED]}…"
    hand.window._status.say("Nothing else.")
    hand.view.select_span("")
    assert hand.window.said() == "Nothing else."


def test_where_it_is_found_too_stands_behind_its_own_words(hand: Any) -> None:
    tag(hand, "ellenzék", "o")
    beside(hand, HU)
    hand.view.select_span(hand.spans()[0].id)
    assert hand.window.said() == "Organisation: ellenzék · Also once in pane 1"
    hand.press("j", held=CTRL)
    assert hand.window.said() == "Organisation: ellenzék · Also once in pane 1"
    # What is of no span is told as it is.
    hand.view.select_span("")
    hand.window.workspace.looking.together.show_counterparts()
    assert hand.window.said() == "Select a span first, to find it in the other panes."


def test_each_selected_span_is_told_with_where_it_is_found(hand: Any) -> None:
    spans = [tag(hand, "ellenzék", "o"), tag(hand, "hazudik", "o")]
    beside(hand, HU)
    said = []
    for span in (*spans, spans[0]):
        hand.view.select_span(span)
        said.append(hand.window.said())
    assert said == [
        f"Organisation: {quote} · Also once in pane 1"
        for quote in ("ellenzék", "hazudik", "ellenzék")
    ]


def test_what_is_only_hovered_over_does_not_pass_for_the_selected_one(hand: Any) -> None:
    selected = tag(hand, "ellenzék", "o")
    text = hand.view.stored_text()
    bridges = [Range(*found.span()) for found in re.finditer(r"híd\b", text)][:2]
    for each in bridges:
        hand.session.do(AddSpan(hand.article(HU), (each,), "entity", "FAC"))
    beside(hand, HU)
    hand.view.select_span(selected)
    hover(hand, hand.view.spans_at(bridges[0].start)[0])
    assert "Also 2 times in pane 1" in hand.window.said()
    assert "ellenzék" not in hand.window.said()
    hover(hand, "")
    assert hand.window.said() == "Organisation: ellenzék · Also once in pane 1"
