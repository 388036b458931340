"""The mouse in an article, by real press, move and release events."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.span import Range
from annotator.ui.article.view import ArticleView
from tests.ui.article.hand import (
    ALT,
    CONTROL,
    SHIFT,
    TEXT,
    Hand,
    ranges_of,
    shown,
    span_of,
    span_over,
    told,
)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot)


@pytest.fixture
def hand(view: ArticleView) -> Hand:
    return Hand(view)


def quotes(view: ArticleView) -> list[str]:
    return [TEXT[start:end] for start, end in view.selection()]


# ---------------------------------------------------------------- selecting text


@pytest.mark.parametrize(
    ("start", "end", "selected"),
    [
        ("ovács", "ter 😀", "Kovács Eszter"),
        ("mok nem", "hazudnak", "számok nem"),
        ("ong-un", "-un", "Jong-un"),
        ("0%-os", "ztűrő", "80%-os árvíztűrő"),
        ("azudnak.", ". A mester", "hazudnak"),
        ("hallgat", "\r\n", "hallgat."),
        ("udnak. A", "evét", "hazudnak. A mester hallgat.\r\nKim Jong-un nevét"),
    ],
)
def test_a_drag_selects_whole_words(view, hand, start, end, selected):
    finished = told(view.selection_finished)
    hand.drag_over(TEXT.index(start), TEXT.index(end))
    assert quotes(view) == [selected]
    assert finished == [view.selection()]


def test_a_drag_backwards_selects_the_same(view, hand):
    hand.drag_over(TEXT.index("ter 😀"), TEXT.index("ovács"))
    assert quotes(view) == ["Kovács Eszter"]
    assert view.caret() == 0


def test_with_alt_a_drag_selects_what_it_passes(view, hand):
    hand.drag_over(TEXT.index("zámok"), TEXT.index("zudnak"), ALT)
    assert quotes(view) == ["zámok nem ha"]


def test_a_drag_over_emoji_selects_whole_characters(view, hand):
    start = TEXT.index("👨")
    hand.drag_over(start, TEXT.index(" család"), ALT)
    assert quotes(view) == ["👨\u200d👩\u200d👧"]


def test_a_drag_in_arabic_selects_its_words(view, hand):
    hand.drag_over(TEXT.index("حمد"), TEXT.index("لي في"))
    assert quotes(view) == ["أحمد علي"]


def test_white_space_at_the_edges_is_left_out(view, hand):
    hand.drag_over(TEXT.index(" a számok"), TEXT.index("nem haz"))
    assert quotes(view) == ["a számok"]


def test_a_drag_over_white_space_alone_selects_nothing(view, hand):
    finished = told(view.selection_finished)
    start = TEXT.index(" szerint")
    hand.drag(hand.at(start, dx=0.5), hand.at(start + 1, dx=-0.4), steps=2)
    assert all(quote.strip() for quote in quotes(view))
    assert all(ranges for ranges in finished)


def test_a_double_click_selects_a_word(view, hand):
    finished = told(view.selection_finished)
    hand.double_click(hand.at(TEXT.index("ong-un")))
    assert quotes(view) == ["Jong-un"]
    assert finished == [ranges_of("Jong-un")]


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("számok", "Kovács Eszter 😀 szerint a számok nem hazudnak."),
        ("hallgat", "A mester hallgat."),
        ("είπε", "Τι είπε;"),
    ],
)
def test_a_triple_click_selects_a_sentence(view, hand, place, sentence):
    finished = told(view.selection_finished)
    hand.triple_click(hand.at(TEXT.index(place) + 1))
    assert quotes(view) == [sentence]
    assert finished[-1] == ranges_of(sentence)


def test_three_slow_clicks_select_no_sentence(view, hand):
    for _ in range(3):
        hand.click(hand.at(TEXT.index("számok") + 1))
    assert view.selection() == ()


def test_a_drag_after_a_double_click_goes_on_by_words(view, hand):
    place = hand.at(TEXT.index("számok") + 1)
    hand.click(place)
    hand.press_again(place)
    for position in (TEXT.index("nem"), TEXT.index("hazudnak") + 6):
        hand.move(hand.at(position))
    hand.release(hand.at(TEXT.index("hazudnak") + 6))
    assert quotes(view) == ["számok nem hazudnak"]


def test_shift_and_a_click_extend_the_selection(view, hand):
    hand.click(hand.at(TEXT.index("számok")))
    hand.click(hand.at(TEXT.index("hazudnak") + 3), SHIFT)
    assert quotes(view) == ["számok nem hazudnak"]


def test_a_click_clears_the_selection(view, hand):
    view.select(ranges_of("Eszter", "számok"))
    changed = told(view.selection_changed)
    hand.click(hand.at(TEXT.index("mester")))
    assert view.selection() == () == changed[-1]
    assert view.caret() == TEXT.index("mester")


def test_a_press_into_the_selection_drags_no_text_away(view, hand):
    view.select(ranges_of("számok nem hazudnak"))
    hand.drag_over(TEXT.index("nem haz"), TEXT.index("mester") + 2)
    assert quotes(view) == ["nem hazudnak. A mester"]


def test_other_buttons_leave_the_selection(view, hand):
    view.select(ranges_of("számok"))
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(view.viewport(), button, pos=hand.at(TEXT.index("mester")).toPoint())
    assert quotes(view) == ["számok"]


# ---------------------------------------------------------------- several ranges


def test_a_drag_with_control_adds_a_range(view, hand):
    finished = told(view.selection_finished)
    hand.drag_over(TEXT.index("ester hal"), TEXT.index("lgat"))
    hand.drag_over(TEXT.index("ovács"), TEXT.index("zter"), CONTROL)
    assert quotes(view) == ["Kovács Eszter", "mester hallgat"]
    assert finished[-1] == view.selection()


def test_a_third_range_is_added_too_and_a_click_drops_all(view, hand):
    for start, end in (("ovács", "zter"), ("zámok", "em haz"), ("im Jong", "ong-un")):
        hand.drag_over(TEXT.index(start), TEXT.index(end), CONTROL)
    assert quotes(view) == ["Kovács Eszter", "számok nem", "Kim Jong-un"]
    hand.click(hand.at(TEXT.index("mester")))
    assert view.selection() == ()


def test_a_range_that_overlaps_another_is_joined_with_it(view, hand):
    hand.drag_over(TEXT.index("zámok"), TEXT.index("em haz"))
    hand.drag_over(TEXT.index("em haz"), TEXT.index("zudnak"), CONTROL)
    assert quotes(view) == ["számok nem hazudnak"]


def test_a_double_click_with_control_held_keeps_what_was(view, hand):
    view.select(ranges_of("Eszter"))
    view.keep_range()
    hand.drag_over(TEXT.index("zámok"), TEXT.index("mok nem") + 2, CONTROL)
    assert quotes(view) == ["Eszter", "számok"]


# ---------------------------------------------------------------- selecting spans


@pytest.fixture
def nested(view: ArticleView) -> ArticleView:
    spans = [
        span_of("sentence", "Kovács Eszter 😀 szerint a számok nem hazudnak.", layer="claim"),
        span_of("name", "Kovács Eszter"),
        span_of("first", "Eszter", layer="framing"),
    ]
    view.set_article(TEXT, spans)
    return view


def test_clicks_take_the_spans_under_the_mouse_in_turn(nested, hand):
    heard = told(nested.span_selected)
    for _ in range(4):
        hand.click(hand.at(TEXT.index("szter")))
    assert heard == ["first", "name", "sentence", "first"]


def test_a_click_elsewhere_begins_with_the_smallest_there(nested, hand):
    hand.click(hand.at(TEXT.index("szter")))
    hand.click(hand.at(TEXT.index("szter")))
    hand.click(hand.at(TEXT.index("ovács")))
    assert nested.selected_span() == "name"
    hand.click(hand.at(TEXT.index("számok") + 1))
    assert nested.selected_span() == "sentence"


def test_a_click_beside_all_spans_selects_none(nested, hand):
    hand.click(hand.at(TEXT.index("szter")))
    hand.click(hand.at(TEXT.index("mester") + 1))
    assert nested.selected_span() == ""


def test_a_click_below_the_text_selects_none(nested, hand):
    nested.select_span("name")
    hand.click(QPointF(300, nested.viewport().height() - 5))
    assert nested.selected_span() == ""


def test_a_drag_selects_text_and_no_span(nested, hand):
    hand.drag_over(TEXT.index("ovács"), TEXT.index("szerint") + 2)
    assert nested.selected_span() == ""
    assert quotes(nested) == ["Kovács Eszter 😀 szerint"]


def test_a_click_on_a_band_takes_its_own_span(nested, hand):
    """Below the text, on a lane, what lies there counts and not what is smallest."""
    top = hand.at(TEXT.index("szter"))
    found = []
    for dy in range(4, 90):
        under = nested.spans_under(QPointF(top.x(), top.y() + dy))
        if under and under[:1] not in found:
            found.append(under[:1])
    assert ["sentence"] in found and ["name"] in found and ["first"] in found


# ---------------------------------------------------------------- dragging borders


def border(hand: Hand, quote: str, *, at_end: bool) -> QPointF:
    """On the outer side, because inside begins who selects text."""
    start = TEXT.index(quote)
    return hand.at(start + len(quote), dx=0) if at_end else hand.at(start, dx=-3)


@pytest.fixture
def one(view: ArticleView) -> ArticleView:
    view.set_article(TEXT, (span_of("s", "számok nem"),))
    view.select_span("s")
    return view


@pytest.mark.parametrize(
    ("at_end", "goal", "extent"),
    [
        (True, "zudnak", "számok nem hazudnak"),
        (True, "ok nem", "számok"),
        (False, "nt a", "szerint a számok nem"),
        (False, "em haz", "nem"),
    ],
)
def test_a_dragged_border_wishes_for_an_extent_of_whole_words(one, hand, at_end, goal, extent):
    wished = told(one.resize_requested)
    hand.drag(border(hand, "számok nem", at_end=at_end), hand.at(TEXT.index(goal)))
    assert wished == [("s", ranges_of(extent))]
    assert one.selection() == ()
    assert one.selected_span() == "s"


def test_with_alt_a_border_goes_to_the_letter(one, hand):
    wished = told(one.resize_requested)
    hand.drag(border(hand, "számok nem", at_end=True), hand.at(TEXT.index("zudnak")), ALT)
    assert wished == [("s", ranges_of("számok nem ha"))]


def test_a_span_never_vanishes_under_a_drag(one, hand):
    wished = told(one.resize_requested)
    hand.drag(border(hand, "számok nem", at_end=True), hand.at(0))
    hand.drag(border(hand, "számok nem", at_end=False), hand.at(TEXT.index("tükör")))
    assert all(start < end for _, ranges in wished for start, end in ranges)


def test_a_border_let_go_where_it_was_wishes_for_nothing(one, hand):
    wished = told(one.resize_requested)
    start = border(hand, "számok nem", at_end=True)
    hand.press(start)
    hand.move(hand.at(TEXT.index("hazudnak") + 3))
    hand.move(start)
    hand.release(start)
    assert wished == []


def test_escape_leaves_the_border_where_it_was(one, hand):
    wished = told(one.resize_requested)
    before = one.viewport().grab().toImage()
    hand.press(border(hand, "számok nem", at_end=True))
    hand.move(hand.at(TEXT.index("zudnak")))
    assert one.viewport().grab().toImage() != before  # the new extent is shown
    QTest.keyClick(one, Qt.Key.Key_Escape)
    hand.release(hand.at(TEXT.index("zudnak")))
    assert wished == []
    assert one.selected_span() == "s"


def test_each_range_of_a_span_has_borders(view, hand):
    view.set_article(TEXT, (span_of("s", "Eszter", "nem", "mester"),))
    view.select_span("s")
    wished = told(view.resize_requested)
    first, _, last = ranges_of("Eszter", "nem", "mester")
    hand.drag(border(hand, "nem", at_end=False), hand.at(TEXT.index("ámok")))
    middle = Range(TEXT.index("számok"), TEXT.index("nem") + 3)
    assert wished == [("s", (first, middle, last))]


def test_a_border_stops_at_the_next_range(view, hand):
    view.set_article(TEXT, (span_of("s", "Eszter", "nem"),))
    view.select_span("s")
    wished = told(view.resize_requested)
    hand.drag(border(hand, "Eszter", at_end=True), hand.at(TEXT.index("mester")))
    for _, ranges in wished:
        assert all(a < b for a, b in ranges)
        assert all(one.end <= other.start for one, other in pairwise(ranges))


def test_the_cursor_tells_where_a_border_can_be_taken(one, hand):
    hand.move(border(hand, "számok nem", at_end=True), held=False)
    assert one.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
    hand.move(hand.at(TEXT.index("mester") + 1), held=False)
    assert one.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_border_at_a_line_end_of_the_text_can_be_dragged(view, hand):
    last = len(TEXT)
    view.set_article(TEXT, (span_over("s", [(TEXT.index("család."), last)]),))
    view.select_span("s")
    wished = told(view.resize_requested)
    hand.drag(hand.at(last, dx=0), hand.at(TEXT.index("alád.")), ALT)
    assert wished == [("s", (Range(TEXT.index("család."), TEXT.index("alád.")),))]


def test_a_border_in_arabic_can_be_dragged(view, hand):
    view.set_article(TEXT, (span_of("s", "أحمد علي"),))
    view.select_span("s")
    wished = told(view.resize_requested)
    start = TEXT.index("أحمد علي")
    hand.drag(hand.at(start + len("أحمد علي"), dx=0), hand.at(TEXT.index("قاهرة"), dx=-1))
    assert len(wished) == 1
    ((_, ranges),) = wished
    assert [TEXT[a:b] for a, b in ranges] == ["أحمد علي في القاهرة"]


def test_when_the_spans_change_a_drag_is_over(one, hand):
    wished = told(one.resize_requested)
    hand.press(border(hand, "számok nem", at_end=True))
    hand.move(hand.at(TEXT.index("zudnak")))
    one.set_marks([])
    hand.move(hand.at(TEXT.index("mester")))
    hand.release(hand.at(TEXT.index("mester")))
    assert wished == []


# ---------------------------------------------------------------- hands that tremble


def test_a_click_that_trembles_is_a_click(nested, hand):
    start = hand.at(TEXT.index("szter"), dx=-1)
    finished = told(nested.selection_finished)
    hand.drag(start, start + QPointF(2, 1), steps=2)
    assert nested.selection() == ()
    assert nested.selected_span() == "first"
    assert finished == []


def test_a_triple_click_that_trembles_keeps_the_sentence(view, hand):
    place = hand.at(TEXT.index("számok") + 1)
    hand.double_click(place)
    hand.press(place)
    for dx in (1, -2, 3, 30):
        hand.move(place + QPointF(dx, 0))
    hand.release(place + QPointF(3, 0))
    assert quotes(view) == ["Kovács Eszter 😀 szerint a számok nem hazudnak."]


def test_a_double_click_on_spans_takes_the_word_and_no_span(nested, hand):
    hand.double_click(hand.at(TEXT.index("szter")))
    assert nested.selected_span() == ""
    assert quotes(nested) == ["Eszter"]


def test_a_click_on_a_border_of_the_selected_span_takes_the_next(nested, hand):
    place = hand.at(TEXT.index("Eszter") + len("Eszter"), dx=-1)
    assert nested.places.border_under(nested.page_point(place)) is None
    seen = []
    for _ in range(4):
        hand.click(place)
        seen.append(nested.selected_span())
    assert seen == ["first", "name", "sentence", "first"]
    assert nested.places.border_under(nested.page_point(place)) is not None
    assert nested.caret() == TEXT.index("Eszter") + len("Eszter")


def test_text_can_be_selected_from_a_border_with_shift_or_control(one, hand):
    wished = told(one.resize_requested)
    hand.drag(border(hand, "számok nem", at_end=True), hand.at(TEXT.index("zudnak")), CONTROL)
    assert wished == []
    assert quotes(one) == ["hazudnak"]


# ---------------------------------------------------------------- gestures that are broken off


def test_after_escape_the_button_that_goes_up_does_nothing(nested, hand):
    nested.select_span("name")
    wished = told(nested.resize_requested)
    chosen = told(nested.span_selected)
    hand.press(border(hand, "Kovács Eszter", at_end=True))
    goal = hand.at(TEXT.index("számok") + 2)
    hand.move(goal)
    QTest.keyClick(nested, Qt.Key.Key_Escape)
    hand.move(hand.at(TEXT.index("hazudnak")))
    hand.release(goal)
    assert wished == chosen == []
    assert nested.selection() == ()
    hand.click(hand.at(TEXT.index("szter")))
    assert chosen == ["first"]


def test_escape_is_the_views_only_while_it_drags(one, hand, qtbot):
    shortcut = QShortcut(QKeySequence("Esc"), one)
    heard = told(shortcut.activated)
    hand.press(border(hand, "számok nem", at_end=True))
    hand.move(hand.at(TEXT.index("zudnak")))
    QTest.keyClick(one, Qt.Key.Key_Escape)
    hand.release(hand.at(TEXT.index("zudnak")))
    assert heard == []
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert len(heard) == 1


def test_another_article_under_a_pressed_button_gets_no_selection(view, hand):
    hand.press(hand.at(2))
    hand.move(hand.at(20))
    view.set_article("Something else, long enough to be dragged over.", ())
    hand.move(hand.at(9))
    hand.release(hand.at(9))
    assert view.selection() == ()
    hand.drag_over(0, 9)
    assert [view.stored_text()[a:b] for a, b in view.selection()] == ["Something"]


def test_a_border_is_shown_where_it_is_dragged_to(one, hand):
    hand.press(border(hand, "számok nem", at_end=True))
    for goal, extent in (("zudnak", "számok nem hazudnak"), ("ok nem", "számok")):
        hand.move(hand.at(TEXT.index(goal)))
        ((start, end),) = one._shown.selected_ranges
        assert TEXT[one._map.to_code_point(start) : one._map.to_code_point(end)] == extent
    hand.release(hand.at(TEXT.index("ok nem")))


def test_a_border_that_is_dragged_out_of_the_window_takes_the_text_along(qtbot):
    text = "\n".join(f"Paragraph {n} of a long article." for n in range(100))
    span = span_over("s", [(0, 9)], text=text)
    view = shown(qtbot, text, span)
    view.select_span("s")
    hand = Hand(view)
    hand.press(hand.at(9, dx=0))
    for n in range(6):
        hand.move(QPointF(60, view.viewport().height() + 30 + n))
    assert view.verticalScrollBar().value() > 60
    hand.release(QPointF(60, view.viewport().height() + 36))


def test_a_refused_extent_is_taken_back_when_the_spans_are_given_again(one, hand):
    hand.drag(border(hand, "számok nem", at_end=True), hand.at(TEXT.index("zudnak")))
    one.set_marks([span_of("s", "számok nem")])
    assert one._shown.selected_ranges == one.qt_ranges_of("s")


def test_a_smaller_stretch_can_be_selected_from_the_start_of_the_selected_span(one, hand):
    wished = told(one.resize_requested)
    start = TEXT.index("számok nem")
    hand.drag(hand.at(start, dx=0), hand.at(start + len("számok"), dx=-1))
    assert wished == []
    assert quotes(one) == ["számok"]


@pytest.mark.parametrize("at_end", [False, True])
def test_the_grip_above_a_border_drags_it(one, hand, at_end):
    wished = told(one.resize_requested)
    start = TEXT.index("számok nem")
    position = start + len("számok nem") if at_end else start
    grip = hand.at(position, dx=0) - QPointF(0, 9)
    hand.drag(grip, hand.at(TEXT.index("hazudnak") + 4 if at_end else TEXT.index("zerint")))
    extent = "számok nem hazudnak" if at_end else "szerint a számok nem"
    assert wished == [("s", ranges_of(extent))]
