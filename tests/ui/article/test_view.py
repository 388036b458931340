"""The article view as the window uses it: positions in code points, whatever the text."""

import random
import sys
import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Region
from annotator.domain.mark import Mark
from annotator.domain.offsets import display_text
from annotator.domain.span import LAYERS, Range, joined_ranges
from annotator.ui.article.movement import Edge, Unit
from annotator.ui.article.view import ArticleView
from tests.ui.article.hand import (
    ALT,
    COLOURS,
    CONTROL,
    NONE,
    SHIFT,
    TEXT,
    Hand,
    coloured,
    ranges_of,
    shown,
    span_of,
    span_over,
    told,
)

LONG = "\n".join(
    f"{n}. bekezdés, amely elég hosszú ahhoz, hogy több sorba törjön. " * 3 for n in range(200)
)
PIECES = [
    "\n", "\r\n", "\r", "\u2028", "\u2029", "\x00", "\x0b", "\x85", "\ufdd0", "\ufeff", "\ufffe",
    "\ud800", "\u00a0", "a", "Ő", " ", "e\u0301", "😀", "👨\u200d👩\u200d👧", "🇭🇺", "שלום", "ع",
]  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., ArticleView]:
    """Shows an article in a view of some size."""
    return partial(shown, qtbot)


def colours_of(view: ArticleView) -> set[str]:
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = set(memoryview(image.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in pixels}


def press(view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view, key, modifiers)


# ---------------------------------------------------------------- text and positions


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.data())
def test_positions_are_those_of_the_stored_text_whatever_stands_in_it(view, text, data):
    view.set_article(text, ())
    assert view.document().toRawText() == display_text(text).replace("\n", "\u2029")
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    view.set_caret(end)
    paragraph = view.span_index().paragraph_of(view.qt_range(Range(end, end))[0])
    # Of a run of empty lines only the first is shown.
    assert view.caret() == end or view._shown.hidden.is_gone(paragraph)
    if start < end:
        view.select((Range(start, end),))
        assert view.selection() == ((start, end),)
        view.copy()


@pytest.mark.parametrize("text", ["", "\n", "\r\n", "😀", "\ufeff", "no line end", "\n\n\nx\n"])
def test_small_articles_are_shown_and_moved_in(show: Callable[..., ArticleView], text: str) -> None:
    view = show(text)
    for unit in Unit:
        for direction in (1, 1, -1):
            view.move_caret(unit, direction, extend=True)
            assert 0 <= view.caret() <= len(text)
    assert view.top_position() == 0
    assert view.spans_at(0) == []
    view.grab()


def test_another_article_begins_at_its_start_with_nothing_selected(view):
    view.set_article(LONG, (span_of("s", "bekezdés", text=LONG),))
    view.select(ranges_of("199. bekezdés", text=LONG))
    view.select_span("s")
    view.scroll_to(len(LONG))
    chosen = told(view.span_selected)
    view.set_article(TEXT, ())
    assert (view.caret(), view.selection(), view.selected_span()) == (0, (), "")
    assert view.top_position() == 0
    assert chosen == [""]


def test_an_article_of_one_line_of_a_megabyte_opens(show: Callable[..., ArticleView]) -> None:
    text = "szavak 😀 és még több szó, " * 40_000
    spans = [span_over(f"s{n}", [(n * 500, n * 500 + 40)], text=text) for n in range(2000)]
    view = show(text, *spans)
    view.grab()
    view.scroll_to(len(text) // 2)
    view.grab()
    assert abs(view.top_position() - len(text) // 2) < 500


def test_five_thousand_spans_on_a_page_are_shown(show: Callable[..., ArticleView]) -> None:
    text = "rövid szöveg sok címkével " * 200
    drawn = random.Random(5)
    starts = [drawn.randrange(len(text) - 30) for _ in range(5000)]
    spans = [
        span_over(f"s{n}", [(a, a + 1 + n % 29)], layer=LAYERS[n % 3], text=text)
        for n, a in enumerate(starts)
    ]
    view = show(text, *spans)
    view.grab()
    assert len(view.spans_at(starts[0])) > 10


# ---------------------------------------------------------------- selections


def test_a_selection_is_told_in_code_points(view):
    heard = told(view.selection_changed)
    wanted = ranges_of("szerint a számok")
    view.select(wanted)
    assert view.selection() == wanted
    assert heard[-1] == wanted
    view.clear_selection()
    assert view.selection() == () == heard[-1]


def test_several_ranges_are_selected_at_once(view):
    heard = told(view.selection_changed)
    wanted = ranges_of("Eszter", "hazudnak", "Jong-un")
    view.select(wanted)
    assert view.selection() == wanted == heard[-1]
    view.select(wanted[:1])
    assert view.selection() == wanted[:1] == heard[-1]
    view.select(wanted)
    view.clear_selection()
    assert view.selection() == () == heard[-1]


def test_selecting_no_range_clears(view):
    view.select(ranges_of("Eszter", "hazudnak"))
    view.select(())
    assert view.selection() == ()


def test_a_kept_range_is_joined_with_the_next_selection(view):
    first, second = ranges_of("Eszter", "hazudnak")
    view.select((second,))
    view.keep_range()
    assert view.selection() == (second,)
    view.set_caret(first.start)
    for _ in range(6):
        press(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection() == (first, second)


def test_kept_ranges_that_touch_become_one(view):
    whole = ranges_of("Kovács Eszter")[0]
    view.select((Range(whole.start, whole.start + 6),))
    view.keep_range()
    view.select_qt(whole.start + 6, whole.end)
    assert view.selection() == (whole,)


def test_all_ranges_are_drawn_as_selected(view):
    highlight = view.palette().color(QPalette.ColorRole.Highlight).name()
    view.select(ranges_of("Eszter", "tükörfúrógép"))
    image = view.viewport().grab().toImage()
    rows = {
        y
        for y in range(image.height())
        if sum(image.pixelColor(x, y).name() == highlight for x in range(image.width())) > 20
    }
    assert max(rows) - min(rows) > 25  # two lines


def test_copying_gives_the_stored_text(view):
    text = "a\u00a0b\u2028c\r\nd\re😀 \u200b\ufeffx"
    view.set_article(text, ())
    view.select((Range(0, len(text)),))
    view.copy()
    assert QGuiApplication.clipboard().text() == text
    view.select((Range(2, 9),))
    press(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text[2:9]


def test_copying_nothing_leaves_the_clipboard(view):
    QGuiApplication.clipboard().setText("before")
    view.copy()
    assert QGuiApplication.clipboard().text() == "before"


# ---------------------------------------------------------------- spans


def test_the_spans_at_a_position_come_smallest_first(view):
    spans = [
        span_of("sentence", "Kovács Eszter 😀 szerint a számok nem hazudnak.", layer="claim"),
        span_of("name", "Kovács Eszter"),
        span_of("first", "Eszter", layer="framing"),
    ]
    view.set_article(TEXT, spans)
    inside = TEXT.index("Eszter")
    assert view.spans_at(inside) == ["first", "name", "sentence"]
    assert view.spans_at(inside + len("Eszter")) == ["sentence"]
    assert view.spans_at(len(TEXT)) == []


def test_a_span_of_several_ranges_is_met_in_each_and_not_between(view):
    view.set_article(TEXT, (span_of("s", "Kovács", "számok", "Jong-un"),))
    for quote in ("Kovács", "számok", "Jong-un"):
        assert view.spans_at(TEXT.index(quote)) == ["s"]
    assert view.spans_at(TEXT.index("szerint")) == []


def test_a_span_is_selected_once_and_told(view):
    view.set_article(TEXT, (span_of("s", "Eszter"),))
    heard = told(view.span_selected)
    view.select_span("s")
    view.select_span("s")
    view.select_span("unknown")
    assert view.selected_span() == "s"
    view.select_span("")
    assert view.selected_span() == ""
    assert heard == ["s", ""]


def test_a_selected_span_comes_into_view(show):
    view = show(LONG, span_of("far", "180. bekezdés", text=LONG))
    view.select_span("far")
    place = Hand(view).at(LONG.index("180. bekezdés"))
    assert 0 <= place.y() <= view.viewport().height()


def test_setting_spans_keeps_place_selection_caret_and_selected_span(show, qtbot):
    early = span_of("early", "3. bekezdés", text=LONG)
    late = span_of("late", "120. bekezdés", text=LONG)
    view = show(LONG, early, late)
    view.scroll_to(LONG.index("119. bekezdés"))
    view.select_span("late")
    wanted = ranges_of("121. bekezdés", text=LONG)
    view.select(wanted)
    qtbot.wait(300)
    before = (view.top_position(), view.selection(), view.caret(), view.selected_span())
    heard = told(view.span_selected)
    more = [span_of(f"n{n}", f"{n}. bekezdés", text=LONG) for n in range(50, 130)]
    view.set_marks([early, late, *more])
    view.grab()
    qtbot.wait(20)
    after = (view.top_position(), view.selection(), view.caret(), view.selected_span())
    assert after[1:] == before[1:]
    assert abs(after[0] - before[0]) < 150
    assert heard == []


def test_a_selected_span_that_goes_is_selected_no_longer(view):
    view.set_article(TEXT, (span_of("s", "Eszter"), span_of("t", "számok")))
    view.select_span("s")
    heard = told(view.span_selected)
    view.set_marks([span_of("t", "számok")])
    assert view.selected_span() == ""
    assert heard == [""]
    assert view.spans_at(TEXT.index("Eszter")) == []


def test_a_span_with_other_ranges_is_met_where_it_is_now(view):
    view.set_article(TEXT, (span_of("s", "Eszter"),))
    view.select_span("s")
    view.set_marks([span_of("s", "számok")])
    assert view.spans_at(TEXT.index("Eszter")) == []
    assert view.spans_at(TEXT.index("számok")) == ["s"]
    assert view.selected_span() == "s"


def test_the_next_and_previous_spans_in_the_order_of_the_text(view):
    names = {"a": "Kovács Eszter", "b": "Eszter", "c": "számok", "d": "Jong-un"}
    view.set_article(TEXT, [span_of(name, quote) for name, quote in names.items()])
    seen = []
    for _ in range(5):
        view.next_span(1)
        seen.append(view.selected_span())
    assert seen == ["a", "b", "c", "d", "d"]
    view.next_span(-1)
    assert view.selected_span() == "c"


def test_without_a_selected_span_the_next_is_that_after_the_caret(view):
    view.set_article(TEXT, (span_of("a", "Eszter"), span_of("b", "Jong-un")))
    view.set_caret(TEXT.index("szerint"))
    view.next_span(1)
    assert view.selected_span() == "b"
    view.select_span("")
    view.set_caret(TEXT.index("szerint"))
    view.next_span(-1)
    assert view.selected_span() == "a"


def test_with_no_span_there_is_no_next(view):
    view.next_span(1)
    view.next_span(-1)
    assert view.selected_span() == ""


def test_the_spans_under_the_caret_are_taken_in_turn(view):
    spans = [span_of("big", "Kovács Eszter", layer="claim"), span_of("small", "Eszter")]
    view.set_article(TEXT, spans)
    view.set_caret(TEXT.index("Eszter") + 1)
    taken = []
    for _ in range(3):
        assert view.cycle_spans()
        taken.append(view.selected_span())
    assert taken == ["small", "big", "small"]
    view.set_caret(TEXT.index("Kovács") + 1)
    view.select_span("")
    assert not view.cycle_spans()


# ---------------------------------------------------------------- borders by key


@pytest.mark.parametrize(
    ("edge", "unit", "direction", "quote"),
    [
        (Edge.START, Unit.CHARACTER, -1, "a számok nem"),
        (Edge.START, Unit.CHARACTER, 1, "zámok nem"),
        (Edge.END, Unit.CHARACTER, 1, "számok nem h"),
        (Edge.END, Unit.CHARACTER, -1, "számok ne"),
        (Edge.START, Unit.WORD, -1, "a számok nem"),
        (Edge.START, Unit.WORD, 1, "nem"),
        (Edge.END, Unit.WORD, 1, "számok nem hazudnak"),
        (Edge.END, Unit.WORD, -1, "számok"),
    ],
)
def test_a_border_moves_by_a_step(view, edge, unit, direction, quote):
    view.set_article(TEXT, (span_of("s", "számok nem"),))
    moved = view.resized("s", edge=edge, unit=unit, direction=direction)
    assert moved is not None
    assert [TEXT[a:b] for a, b in moved] == [quote]


def test_a_border_steps_over_whole_clusters(view):
    family = "👨\u200d👩\u200d👧"
    view.set_article(TEXT, (span_of("s", family),))
    assert view.resized("s", edge=Edge.END, unit=Unit.CHARACTER, direction=-1) is None
    view.set_article(TEXT, (span_of("s", f"{family} család"),))
    moved = view.resized("s", edge=Edge.START, unit=Unit.CHARACTER, direction=1)
    assert moved == ranges_of("család")


def test_a_span_of_one_word_does_not_vanish(view):
    view.set_article(TEXT, (span_of("s", "számok"),))
    for edge, direction in ((Edge.END, -1), (Edge.START, 1)):
        assert view.resized("s", edge=edge, unit=Unit.WORD, direction=direction) is None


def test_a_border_does_not_pass_the_text(view):
    view.set_article("egy két", (span_over("s", [(0, 7)], text="egy két"),))
    for edge, direction in ((Edge.END, 1), (Edge.START, -1)):
        for unit in (Unit.CHARACTER, Unit.WORD):
            assert view.resized("s", edge=edge, unit=unit, direction=direction) is None


def test_of_several_ranges_only_the_outer_borders_move(view):
    view.set_article(TEXT, (span_of("s", "Kovács", "számok"),))
    first, last = ranges_of("Kovács", "számok")
    moved = view.resized("s", edge=Edge.END, unit=Unit.WORD, direction=1)
    assert moved == (first, (last.start, last.end + len(" nem")))
    moved = view.resized("s", edge=Edge.START, unit=Unit.CHARACTER, direction=1)
    assert moved == ((1, first.end), last)


# ---------------------------------------------------------------- caret


@pytest.mark.parametrize(
    ("unit", "start", "reached"),
    [
        (Unit.CHARACTER, "😀 szerint", " szerint"),
        (Unit.CHARACTER, "👨\u200d👩\u200d👧", " család"),
        (Unit.CHARACTER, "e\u0301s", "s a"),
        (Unit.WORD, "Jong-un", "nevét"),
        (Unit.WORD, "80%-os", "árvíztűrő"),
        (Unit.SENTENCE, "szerint", "A mester"),
        (Unit.SENTENCE, "A mester", "Kim Jong"),
        (Unit.SENTENCE, "Τι είπε", "Τίποτα"),
        (Unit.PARAGRAPH, "Eszter", "Kim Jong"),
        (Unit.PARAGRAPH, "nevét", "Ο δήμαρχος"),
    ],
)
def test_the_caret_moves_by_one_unit(view, unit, start, reached):
    view.set_caret(TEXT.index(start))
    view.move_caret(unit, 1, extend=False)
    assert view.caret() == TEXT.index(reached)
    assert view.selection() == ()


@pytest.mark.parametrize(
    ("unit", "start", "reached"),
    [
        (Unit.CHARACTER, " család", "👨\u200d"),
        (Unit.WORD, "nevét", "Jong-un"),
        (Unit.SENTENCE, "A mester", "Kovács"),
        (Unit.SENTENCE, "mester", "A mester"),
        (Unit.PARAGRAPH, "nevét", "Kim"),
        (Unit.PARAGRAPH, "Ο δήμαρχος", "Kim"),
    ],
)
def test_the_caret_moves_back(view, unit, start, reached):
    view.set_caret(TEXT.index(start))
    view.move_caret(unit, -1, extend=False)
    assert view.caret() == TEXT.index(reached)


@pytest.mark.parametrize(
    ("unit", "start", "selected"),
    [
        (Unit.WORD, "Jong-un", "Jong-un"),
        (Unit.SENTENCE, "A mester", "A mester hallgat."),
        (Unit.SENTENCE, "Τι είπε", "Τι είπε;"),
        (Unit.PARAGRAPH, "Ο δήμαρχος", "Ο δήμαρχος μίλησε χθες. Τι είπε; Τίποτα."),
    ],
)
def test_extending_selects_to_the_end_of_the_unit(view, unit, start, selected):
    view.set_caret(TEXT.index(start))
    view.move_caret(unit, 1, extend=True)
    assert [TEXT[a:b] for a, b in view.selection()] == [selected]


def test_the_caret_goes_to_the_ends_of_the_article_and_down_a_line(view):
    view.move_caret(Unit.ARTICLE, 1, extend=False)
    assert view.caret() == len(TEXT)
    view.move_caret(Unit.ARTICLE, -1, extend=False)
    assert view.caret() == 0
    view.move_caret(Unit.LINE, 1, extend=False)
    assert 0 < view.caret() <= TEXT.index("nevét")


def test_steps_at_the_ends_stay_there(view):
    for unit in Unit:
        view.set_caret(0)
        view.move_caret(unit, -1, extend=False)
        assert view.caret() == 0
        view.set_caret(len(TEXT))
        view.move_caret(unit, 1, extend=False)
        assert view.caret() == len(TEXT)


@pytest.mark.parametrize("unit", list(Unit))
def test_many_steps_reach_the_end_and_the_start(view, unit):
    for direction, goal in ((1, len(TEXT)), (-1, 0)):
        for _ in range(len(TEXT) + 1):
            before = view.caret()
            view.move_caret(unit, direction, extend=False)
            if view.caret() == before:
                break
        if unit is not Unit.LINE:
            assert view.caret() == goal


def test_the_caret_is_told(view):
    heard = told(view.position_changed)
    view.set_caret(TEXT.index("szerint"))
    assert heard == [TEXT.index("szerint")]


def test_a_caret_beyond_the_text_stands_at_its_end(view):
    view.set_caret(10**6)
    assert view.caret() == len(TEXT)


# ---------------------------------------------------------------- keys


def test_arrows_move_and_select_as_everywhere(view):
    view.set_caret(0)
    for _ in range(2):
        press(view, Qt.Key.Key_Right, CONTROL | SHIFT)
    ((start, end),) = view.selection()
    assert TEXT[start:end].strip() == "Kovács Eszter"
    press(view, Qt.Key.Key_Home)
    assert view.caret() == 0
    press(view, Qt.Key.Key_End, CONTROL)
    assert view.caret() == len(TEXT)


def test_the_caret_does_not_stop_inside_an_emoji(view):
    start = TEXT.index("👨")
    view.set_caret(start)
    press(view, Qt.Key.Key_Right, SHIFT)
    ((_, end),) = view.selection()
    assert TEXT[start:end] == "👨\u200d👩\u200d👧"


def test_a_page_down_moves_the_caret_and_the_view(show):
    view = show(LONG)
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_PageDown)
    assert view.caret() > 200
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Qt.Key.Key_P, NONE, "p"),
        (Qt.Key.Key_P, SHIFT, "P"),
        (Qt.Key.Key_1, NONE, "1"),
        (Qt.Key.Key_Period, NONE, "."),
        (Qt.Key.Key_BracketLeft, NONE, "["),
        (Qt.Key.Key_Space, NONE, " "),
        (Qt.Key.Key_Tab, NONE, "\t"),
        (Qt.Key.Key_Backtab, SHIFT, "\t"),
        (Qt.Key.Key_Return, NONE, "\r"),
        (Qt.Key.Key_Escape, NONE, "\x1b"),
    ],
)
def test_keys_that_are_the_windows_are_left_to_it(view, key, modifiers, text):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    event.setAccepted(True)
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_letter_reaches_what_the_view_stands_in(qtbot):
    class Window(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.keys: list[str] = []

        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.keys.append(event.text())

    window = Window()
    qtbot.addWidget(window)
    view = ArticleView()
    QVBoxLayout(window).addWidget(view)
    view.set_article(TEXT, ())
    window.show()
    qtbot.waitExposed(window)
    view.setFocus()
    QTest.keyClicks(view, "p.2")
    assert window.keys == ["p", ".", "2"]
    assert view.toPlainText() != ""


def test_nothing_can_be_written_pasted_or_dropped(view):
    QGuiApplication.clipboard().setText("idegen")
    before = view.document().toRawText()
    for key, modifiers in (
        (Qt.Key.Key_V, CONTROL),
        (Qt.Key.Key_X, CONTROL),
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_Backspace, NONE),
        (Qt.Key.Key_Insert, SHIFT),
        (Qt.Key.Key_A, NONE),
    ):
        view.select(ranges_of("Eszter"))
        press(view, key, modifiers)
    assert view.document().toRawText() == before
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()


# ---------------------------------------------------------------- scrolling and size


def test_where_one_reads_is_told_and_found_again(show):
    view = show(LONG)
    wanted = LONG.index("90. bekezdés")
    view.scroll_to(wanted)
    assert view.top_position() == wanted
    view.scroll_to(0)
    assert view.top_position() == 0
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("width", [300, 450, 900])
def test_another_width_keeps_the_place(show, qtbot, width):
    view = show(LONG)
    view.scroll_to(LONG.index("90. bekezdés"))
    view.grab()
    qtbot.wait(20)
    before = view.top_position()
    view.resize(width, 500)
    view.grab()
    qtbot.wait(20)
    assert abs(view.top_position() - before) <= 120


def test_estimates_that_become_real_do_not_move_what_is_read(show, qtbot):
    view = show(LONG)
    view.scroll_to(LONG.index("150. bekezdés"))
    view.grab()
    qtbot.wait(300)
    for _ in range(20):
        top = view.top_position()
        before = view.verticalScrollBar().value()
        view.verticalScrollBar().setValue(before - 40)
        view.grab()
        qtbot.wait(1)
        assert top - 250 < view.top_position() <= top


def test_zoom_is_told_kept_within_bounds_and_keeps_the_place(show, qtbot):
    view = show(LONG)
    wanted = LONG.index("90. bekezdés")
    view.scroll_to(wanted)
    heard = told(view.zoom_changed)
    view.set_zoom(150)
    qtbot.wait(5)
    assert (view.zoom(), heard) == (150, [150])
    assert abs(view.top_position() - wanted) < 120
    view.set_zoom(150)
    view.set_zoom(100_000)
    view.set_zoom(-3)
    assert len(heard) == 3
    assert all(50 <= each <= 400 for each in heard)


def test_larger_zoom_makes_larger_lines(view):
    def pitch() -> float:
        hand = Hand(view)
        return hand.at(TEXT.index("Kim")).y() - hand.at(0).y()

    before = pitch()
    view.set_zoom(200)
    assert pitch() > 1.7 * before


def test_the_wheel_zooms_with_control_and_scrolls_without(show):
    view = show(LONG)
    heard = told(view.zoom_changed)

    def turn(steps: int, modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(60, 60)
        everywhere = QPointF(view.viewport().mapToGlobal(QPoint(60, 60)))
        event = QWheelEvent(
            place, everywhere, QPoint(), QPoint(0, steps), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    turn(120, CONTROL)
    turn(-120, CONTROL)
    assert heard == [110, 100]
    turn(-120, NONE)
    assert view.verticalScrollBar().value() > 0


def test_lines_stay_readable_in_a_wide_view(show):
    view = show(LONG, size=(2400, 400))
    hand = Hand(view)
    places = [hand.at(n).x() for n in range(0, 190, 3)]
    assert max(places) - min(places) < 900
    assert abs(min(places) + max(places) - 2400) < 200  # in the middle


# ---------------------------------------------------------------- what is seen


@pytest.mark.parametrize("layer", ["entity", "claim", "framing"])
def test_a_span_is_seen_in_its_colour(view, layer):
    assert COLOURS[layer] not in colours_of(view)
    view.set_marks([span_of("s", "Kovács Eszter", layer=layer)])
    assert COLOURS[layer] in colours_of(view)
    view.set_marks([])
    assert COLOURS[layer] not in colours_of(view)


def test_other_styles_are_drawn_at_once(view):
    view.set_article(TEXT, (span_of("s", "Kovács Eszter"),))
    assert COLOURS["entity"] in colours_of(view)
    view.set_styles(lambda layer, label: coloured("framing", label))
    assert COLOURS["entity"] not in colours_of(view)
    assert COLOURS["framing"] in colours_of(view)


def test_boilerplate_is_dimmed_and_a_title_is_not(view):
    def darkest() -> int:
        image = view.viewport().grab().toImage()
        left, right = Hand(view).at(7).toPoint(), Hand(view).at(12).toPoint()
        line, letters = range(left.y() - 8, left.y() + 8), range(left.x(), right.x())
        return min(int(image.pixelColor(x, y).lightness()) for x in letters for y in line)

    plain = darkest()
    view.set_regions((Region("boilerplate", 0, 30),))
    assert darkest() > plain + 40
    view.set_regions((Region("title", 0, 30),))
    assert darkest() == plain


def test_the_caret_is_seen_and_blinks(show, qtbot):
    view = show("x" * 20)
    qtbot.waitUntil(view.hasFocus)
    view.set_caret(0)
    place = Hand(view).at(0, dx=0)

    def seen() -> bool:
        image = view.viewport().grab().toImage()
        around = range(int(place.x()) - 2, int(place.x()) + 2)
        dark = [x for x in around if image.pixelColor(x, int(place.y())).lightness() < 90]
        return bool(dark)

    assert seen()
    if QApplication.cursorFlashTime() > 0:
        qtbot.waitUntil(lambda: not seen(), timeout=2000)
        qtbot.waitUntil(seen, timeout=2000)


def test_the_grounds_and_letters_are_those_of_the_palette(view):
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.green)
    view.setPalette(palette)
    seen = colours_of(view)
    assert {"#000000", "#00ff00"} <= seen
    assert "#ffffff" not in seen


# ---------------------------------------------------------------- menus and tips


def test_a_context_menu_is_wished_for_with_the_span_there(view):
    view.set_article(TEXT, (span_of("s", "Kovács Eszter"),))
    heard = told(view.context_menu_requested)
    for position in (TEXT.index("Eszter"), TEXT.index("számok")):
        place = Hand(view).at(position + 1).toPoint()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(view.viewport(), event)
    assert [name for _, name in heard] == ["s", ""]


def tip_at(view: ArticleView, position: int) -> str:
    place = Hand(view).at(position + 1).toPoint()
    QToolTip.showText(QPoint(0, 0), "")
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_a_tool_tip_names_the_labels_and_quotes_there(view, qtbot):
    spans = [span_of("s", "Eszter"), span_of("t", "Kovács Eszter", layer="claim")]
    view.set_article(TEXT, spans)
    tip = tip_at(view, TEXT.index("Eszter"))
    assert tip.count("Label PER") == 2
    assert "Kovács Eszter" in tip
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=3000)


def test_markup_in_an_article_is_shown_as_text_in_a_tool_tip(view, qtbot):
    text = "x <img src='file:///etc/passwd'><b>bold</b> & y"
    view.set_article(text, (span_over("s", [(2, len(text))], text=text),))
    tip = tip_at(view, 10)
    assert "<img" not in tip
    assert "&lt;img" in tip
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=3000)


# ---------------------------------------------------------------- faults, and no fault


def test_an_exception_in_a_method_that_qt_calls_is_reported(view, monkeypatch):
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: reported.append(error))
    monkeypatch.setattr(view, "copy", lambda: 1 / 0)
    press(view, Qt.Key.Key_C, CONTROL)
    assert [type(error) for error in reported] == [ZeroDivisionError]


# fmt: off
KEYS = [
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_A, Qt.Key.Key_C,
    Qt.Key.Key_Escape, Qt.Key.Key_Tab,
]
# fmt: on


class Monkey:
    """Does at random what a person and the window can do."""

    def __init__(self, view: ArticleView, seed: int) -> None:
        self.view = view
        self.hand = Hand(view)
        self.random = random.Random(seed)
        self.text = ""
        self.spans: list[Mark] = []

    def act(self) -> None:
        acts = [self.article] + [self.span] * 6 + [self.remove] * 3 + [self.resize, self.zoom]
        acts += [self.select] * 3 + [self.key] * 8 + [self.mouse] * 6 + [self.scroll] * 4
        acts += [self.paint] * 3 + [self.walk] * 4 + [self.border, self.take, self.tip]
        self.random.choice(acts)()
        self.check()

    def check(self) -> None:
        assert 0 <= self.view.caret() <= len(self.text)
        ranges = self.view.selection()
        assert ranges == joined_ranges(ranges)
        assert all(0 <= start < end <= len(self.text) for start, end in ranges)
        chosen = self.view.selected_span()
        assert not chosen or chosen in {span.id for span in self.spans}

    def article(self) -> None:
        pieces = self.random.choices([*PIECES, "szó ", "words "], k=self.random.randint(0, 200))
        self.text = "".join(pieces)
        self.spans = []
        for _ in range(self.random.choice([0, 5, 60])):
            self.grow()
        self.view.set_article(
            self.text, self.spans, regions=[Region("boilerplate", 0, len(self.text) // 3)]
        )

    def grow(self) -> None:
        if len(self.text) > 8:
            edges = sorted(self.random.sample(range(len(self.text)), self.random.choice([2, 2, 4])))
            ranges = list(zip(edges[::2], edges[1::2], strict=True))
            layer = self.random.choice(LAYERS)
            name = f"s{self.random.random()}"
            self.spans.append(span_over(name, ranges, layer=layer, text=self.text))

    def span(self) -> None:
        self.grow()
        self.view.set_marks(self.spans)

    def remove(self) -> None:
        if self.spans:
            self.spans.pop(self.random.randrange(len(self.spans)))
        self.view.set_marks(self.spans)

    def resize(self) -> None:
        self.view.resize(self.random.randint(60, 900), self.random.randint(40, 700))

    def zoom(self) -> None:
        self.view.set_zoom(self.random.choice([50, 80, 100, 130, 400]))

    def select(self) -> None:
        if len(self.text) > 8:
            edges = sorted(self.random.sample(range(len(self.text)), self.random.choice([2, 4])))
            self.view.select(tuple(Range(*it) for it in zip(edges[::2], edges[1::2], strict=True)))
        if self.random.random() < 0.3:
            self.view.keep_range()
        if self.random.random() < 0.3:
            self.view.clear_selection()

    def key(self) -> None:
        press(
            self.view,
            self.random.choice(KEYS),
            self.random.choice([NONE, SHIFT, CONTROL, CONTROL | SHIFT, ALT]),
        )

    def point(self) -> QPointF:
        size = self.view.viewport().size()
        return QPointF(
            self.random.randint(-5, size.width()), self.random.randint(-5, size.height())
        )

    def mouse(self) -> None:
        modifiers = self.random.choice([NONE, NONE, SHIFT, CONTROL, ALT])
        match self.random.randrange(4):
            case 0:
                self.hand.click(self.point(), modifiers)
            case 1:
                self.hand.drag(self.point(), self.point(), modifiers, steps=2)
            case 2:
                self.hand.triple_click(self.point())
            case _:
                self.hand.move(self.point(), held=False)

    def scroll(self) -> None:
        if self.random.random() < 0.5:
            self.view.scroll_to(self.random.randint(0, len(self.text) + 3))
        else:
            bar = self.view.verticalScrollBar()
            bar.setValue(self.random.randint(0, max(1, bar.maximum())))

    def paint(self) -> None:
        self.view.viewport().repaint()
        QTest.qWait(0)

    def walk(self) -> None:
        unit = self.random.choice(list(Unit))
        self.view.move_caret(
            unit, self.random.choice([1, -1]), extend=self.random.choice([True, False])
        )

    def border(self) -> None:
        if self.spans:
            name = self.random.choice(self.spans).id
            self.view.select_span(name)
            moved = self.view.resized(
                name,
                edge=self.random.choice(list(Edge)),
                unit=self.random.choice([Unit.CHARACTER, Unit.WORD]),
                direction=self.random.choice([1, -1]),
            )
            assert moved is None or all(0 <= a < b <= len(self.text) for a, b in moved)

    def take(self) -> None:
        if self.random.random() < 0.5 or not self.view.cycle_spans():
            self.view.next_span(self.random.choice([1, -1]))
        self.view.spans_at(self.random.randint(0, len(self.text)))

    def tip(self) -> None:
        place = self.point().toPoint()
        event = QHelpEvent(QEvent.Type.ToolTip, place, self.view.mapToGlobal(place))
        QApplication.sendEvent(self.view.viewport(), event)
        QToolTip.hideText()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_done_in_any_order_nothing_breaks(
    view: ArticleView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: reported.append(error))
    monkey = Monkey(view, seed)
    monkey.article()
    for _ in range(250):
        monkey.act()
        assert not reported, repr(reported)
    qtbot.waitUntil(lambda: not QToolTip.isVisible(), timeout=3000)


# ---------------------------------------------------------------- who reads on


def test_a_span_is_let_go_when_a_key_takes_the_caret_out_of_it(show):
    view = show(TEXT)
    span = span_of("s", "számok")
    view.set_marks([span])
    view.set_caret(span.start)
    view.select_span("s")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_span() == "s"
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_span() == ""
    view.select_span("s")
    view.move_caret(Unit.PARAGRAPH, 1, extend=False)
    assert view.selected_span() == ""


def test_the_page_stays_when_a_selection_is_given_up(show):
    view = show("\n".join(f"Sor {n}, amely elég hosszú." for n in range(400)))
    view.select((Range(0, 5),))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    there = bar.value()
    view.clear_selection()
    assert view.selection() == ()
    assert bar.value() == there


def test_the_keys_to_the_ends_show_the_margins_too(show):
    view = show("\n".join(f"Sor {n}." for n in range(300)))
    bar, control = view.verticalScrollBar(), Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_End, control)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home, control)
    assert bar.value() == 0


def test_without_selected_text_the_selected_span_is_copied(show):
    view = show(TEXT)
    view.set_marks([span_of("s", "számok")])
    view.select_span("s")
    view.copy()
    assert QGuiApplication.clipboard().text() == "számok"


def test_a_border_that_is_dragged_is_dropped_when_its_label_is_hidden(show):
    view = show(TEXT)
    span = span_of("s", "számok")
    view.set_marks([span])
    view.select_span("s")
    wished = told(view.resize_requested)
    hand = Hand(view)
    hand.press(hand.at(span.end))
    hand.move(hand.at(span.end + 8))
    assert view._mouse.dragging
    view.set_hidden(frozenset({("entity", "")}))
    hand.release(hand.at(span.end + 8))
    assert wished == [] and view.selected_span() == ""
    view.grab()


def test_a_word_of_many_thousand_letters_is_laid_out_at_once(show):
    view = show("x" * 200_000)
    started = time.perf_counter()
    view.resize(view.width() - 30, view.height())
    view.grab()
    assert time.perf_counter() - started < 1.0  # twenty times what it takes
