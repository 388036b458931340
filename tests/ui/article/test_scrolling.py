import random
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QTextCursor

from annotator.domain.article import Region
from annotator.domain.mark import Mark
from annotator.domain.span import LAYERS
from annotator.ui.article.movement import Unit
from annotator.ui.article.style import TextLook
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import make_span, settle, style_of

WORDS = ["egy", "kettő", "három", "négy", "öt", "nyolc", "árvíztűrő", "tükörfúrógép"]


def prose(size: int, seed: float = 1, longest: int = 150) -> str:
    drawn = random.Random(seed)
    parts: list[str] = []
    length = 0
    while length < size:
        part = " ".join(drawn.choices(WORDS, k=drawn.randint(0, longest)))
        parts.append(part)
        length += len(part) + 1
    return "\n".join(parts)


TEXT = prose(40_000)


def line_top(view: ArticleView, position: int) -> int:
    """How far below the top of the viewport the line of that code point begins."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._map.to_utf16(position))
    settle()
    return view.cursorRect(cursor).top()


def new_view(qtbot: Any, width: int = 620, height: int = 420) -> ArticleView:
    view = ArticleView()
    view.set_styles(style_of)
    view.resize(width, height)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


# ---------------------------------------------------------------- where one reads


@pytest.mark.parametrize("size", [40_000, 1_000_000])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_a_position_is_brought_to_the_top_and_found_there(desk, check, size, share):
    text = prose(size)
    desk.show(text)
    position = text.index(" ", int(len(text) * share)) + 1
    desk.view.scroll_to(position)
    settle()
    assert desk.view.top_position() == position
    assert 0 <= line_top(desk.view, position) <= 6
    check(desk.view)


def test_it_is_found_again_in_another_view(desk, qtbot):
    text = prose(300_000)
    desk.show(text)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum() // 3)
    settle()
    top = desk.view.top_position()
    for width in (620, 330):
        view = new_view(qtbot, width)
        view.set_article(text, ())
        view.scroll_to(top)
        settle()
        assert view.top_position() == top
        assert 0 <= line_top(view, top) <= 6
        view.scroll_to(view.top_position())
        assert view.top_position() == top


def test_it_is_found_in_a_view_that_is_shown_only_later(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_article(TEXT, ())
    position = TEXT.index("\n", 20_000) + 1
    view.scroll_to(position)
    view.resize(500, 400)
    view.show()
    qtbot.waitExposed(view)
    settle()
    assert view.top_position() == position
    assert 0 <= line_top(view, position) <= 6


def test_the_top_is_the_first_line_that_can_be_read(desk):
    desk.show(TEXT)
    bar = desk.view.verticalScrollBar()
    drawn = random.Random(2)
    for _ in range(30):
        bar.setValue(drawn.randint(0, bar.maximum()))
        settle()
        top = desk.view.top_position()
        height = desk.view.fontMetrics().height()
        if bar.value() < bar.maximum():
            assert -2 * height < line_top(desk.view, top) < 3 * height


def test_at_the_start_and_at_the_end(desk, check):
    desk.show(TEXT)
    desk.view.scroll_to(0)
    assert (desk.view.top_position(), desk.view.verticalScrollBar().value()) == (0, 0)
    desk.view.scroll_to(len(TEXT) + 10)
    settle()
    bar = desk.view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert 0 < line_top(desk.view, len(TEXT)) < desk.view.viewport().height()
    check(desk.view)


# ---------------------------------------------------------------- what moves and what does not


@pytest.mark.parametrize("share", [0.2, 0.6, 0.9])
def test_what_is_in_view_moves_by_what_was_scrolled(desk, check, share):
    text = prose(200_000)
    spans = [make_span(text, f"s{n}", (n * 100, n * 100 + 30)) for n in range(1900)]
    desk.show(text, *spans)
    view, bar = desk.view, desk.view.verticalScrollBar()
    view.scroll_to(int(len(text) * share))
    settle()
    for step in (-60, -60, -300, 60, -60, -380, 180, -60):
        mark = view.top_position()
        before = line_top(view, mark)
        bar.setValue(bar.value() + step)
        settle()
        assert line_top(view, mark) == pytest.approx(before - step, abs=2)
    check(view)


def test_a_far_position_that_is_asked_for_moves_nothing(desk):
    desk.show(TEXT)
    desk.view.scroll_to(30_000)
    settle()
    mark = desk.view.top_position()
    before = line_top(desk.view, mark)
    for position in range(0, 30_000, 500):
        line_top(desk.view, position)
    assert line_top(desk.view, mark) == before
    assert desk.view.top_position() == mark


def test_another_width_and_back_is_the_same_place(desk, check):
    desk.show(TEXT)
    position = TEXT.index("\n", 25_000) + 200
    desk.view.scroll_to(position)
    for width in (500, 333, 900, 250, 620):
        desk.view.resize(width, 420)
        settle()
        assert desk.view.top_position() == position
        assert 0 <= line_top(desk.view, position) <= 6
    check(desk.view)


def test_zoom_and_font_keep_the_place(desk, check):
    desk.show(TEXT)
    position = TEXT.index("\n", 25_000) + 200
    desk.view.scroll_to(position)
    for percent in (110, 200, 50, 400, 100):
        desk.view.set_zoom(percent)
        settle()
        assert desk.view.top_position() == position
        assert 0 <= line_top(desk.view, position) <= 6
    desk.view.set_text_look(TextLook("DejaVu Serif"))
    settle()
    assert desk.view.top_position() == position
    check(desk.view)


def test_at_the_start_one_stays_at_the_start(desk):
    desk.show(TEXT)
    for percent in (200, 50):
        desk.view.set_zoom(percent)
        desk.view.resize(400 + percent, 300)
        settle()
        assert desk.view.verticalScrollBar().value() == 0


def test_spans_that_come_and_go_above_and_in_view_move_nothing(desk, check):
    desk.show(TEXT)
    position = TEXT.index("\n", 25_000) + 200
    desk.view.scroll_to(position)
    settle()
    spans = [make_span(TEXT, f"s{n}", (n * 40, n * 40 + 30)) for n in range(900)]
    before = line_top(desk.view, position)
    for some in (spans, spans[::2], (), spans[600:]):
        desk.view.set_marks(some)
        settle()
        assert line_top(desk.view, position) == before
        check(desk.view)


def test_the_thumb_reaches_the_end_whatever_the_estimates(desk, check):
    desk.show("\n".join(["x" * 3000] * 30 + [""] * 300 + ["word " * 400] * 20))
    bar = desk.view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        settle()
    assert bar.value() == bar.maximum()
    assert line_top(desk.view, len(desk.view.stored_text())) < desk.view.viewport().height()
    bar.setValue(0)
    settle()
    assert line_top(desk.view, 0) == desk.view._shown.measures.margin
    check(desk.view)


# ---------------------------------------------------------------- into view


def in_view(view: ArticleView, position: int) -> bool:
    return 0 <= line_top(view, position) < view.viewport().height()


def test_the_caret_is_followed_by_keys_and_by_calls(desk, check):
    desk.show(prose(200_000))
    view = desk.view
    for _ in range(3):
        desk.key(Qt.Key.Key_PageDown)
        assert in_view(view, view.caret()) and view.verticalScrollBar().value() > 0
    desk.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret() == len(view.stored_text()) and in_view(view, view.caret())
    for position in (100_000, 3, 150_000, 149_000):
        view.set_caret(position)
        assert in_view(view, position)
    for unit in (Unit.PARAGRAPH, Unit.SENTENCE, Unit.LINE, Unit.WORD):
        for direction in (-1, -1, -1, 1, 1, 1, 1):
            view.move_caret(unit, direction, extend=False)
            assert in_view(view, view.caret())
    check(view)


def test_down_and_down_again_goes_through_all_lines(desk):
    desk.show(prose(6000))
    seen = [desk.view.caret()]
    for _ in range(400):
        desk.key(Qt.Key.Key_Down)
        if desk.view.caret() == seen[-1]:
            break
        seen.append(desk.view.caret())
        assert in_view(desk.view, seen[-1])
    assert seen == sorted(seen)
    assert desk.view.document().findBlock(seen[-1]).next().isValid() is False


def test_a_span_comes_into_view_unless_some_of_it_is(desk):
    text = prose(100_000)
    far, long = make_span(text, "far", (70_000, 70_010)), make_span(text, "long", (10, 90_000))
    desk.show(text, far, long)
    desk.view.select_span("far")
    assert in_view(desk.view, 70_000)
    before = desk.view.verticalScrollBar().value()
    desk.view.select_span("long")
    assert desk.view.verticalScrollBar().value() == before
    desk.view.next_span(-1)
    desk.view.next_span(1)
    assert in_view(desk.view, 70_000)


def test_while_the_mouse_selects_the_widget_scrolls_by_itself(desk, qtbot):
    desk.show(TEXT)
    start = desk.at(5)
    desk.press(start)
    below = QPoint(start.x(), desk.view.height() + 40)
    QCursor.setPos(desk.view.mapToGlobal(below))  # the widget asks for it while it scrolls
    desk.send(QEvent.Type.MouseMove, below, time=50)  # QTest moves only inside the window
    qtbot.waitUntil(lambda: desk.view.verticalScrollBar().value() > 30)
    desk.send(QEvent.Type.MouseButtonRelease, below, time=90)
    ((first, last),) = desk.view.selection()
    assert first == 0 or TEXT[first - 1].isspace()
    assert last > 300


# ---------------------------------------------------------------- anything in any order


class Anything:
    """Random doings from one seed."""

    def __init__(self, view: ArticleView, seed: int) -> None:
        self.view, self.drawn = view, random.Random(seed)
        self.text = ""
        self.spans: list[Mark] = []

    def step(self) -> None:
        doings = [self.article] + [self.spans_change] * 5 + [self.scroll] * 6 + [self.size] * 2
        doings += [self.look, self.jump, self.jump, self.find, self.caret, self.regions]
        self.drawn.choice(doings)()
        if self.drawn.random() < 0.5:
            settle()

    def article(self) -> None:
        letters = ["a", "ő", " ", " ", "Ω", "\n", "\r\n", "\r", "\u2028", "😀", "ש", "ع", "\u0301"]
        size = self.drawn.choice([0, 3, 200, 3000])
        self.text = "".join(self.drawn.choices(letters, k=size))
        if self.drawn.random() < 0.4:
            self.text += prose(self.drawn.choice([500, 30_000]), self.drawn.random())
        self.spans = self.some_spans(self.drawn.choice([0, 5, 200]))
        self.view.set_article(self.text, self.spans)

    def some_spans(self, count: int) -> list[Mark]:
        spans: list[Mark] = []
        for _ in range(count if len(self.text) > 2 else 0):
            start = self.drawn.randrange(len(self.text) - 1)
            end = min(len(self.text), start + self.drawn.choice([1, 5, 40, 2000]))
            key = f"s{self.drawn.random()}"
            spans.append(make_span(self.text, key, (start, end), layer=self.drawn.choice(LAYERS)))
        return spans

    def spans_change(self) -> None:
        kept = [span for span in self.spans if self.drawn.random() < 0.9]
        self.spans = kept + self.some_spans(self.drawn.randint(0, 4))
        self.view.set_marks(self.spans)
        if self.spans:
            self.view.select_span(self.drawn.choice(self.spans).id)

    def scroll(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.drawn.choice([-400, -60, -7, 7, 60, 400]))

    def jump(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(self.drawn.choice([0, bar.maximum(), self.drawn.randint(0, bar.maximum())]))

    def size(self) -> None:
        self.view.resize(self.drawn.randint(60, 900), self.drawn.randint(40, 700))

    def look(self) -> None:
        self.view.set_zoom(self.drawn.choice([50, 80, 100, 170, 400]))
        self.view.set_styles(style_of)

    def find(self) -> None:
        self.view.find(self.drawn.choice(["a", "Ω", "három", "nothing"]))

    def caret(self) -> None:
        self.view.move_caret(self.drawn.choice(list(Unit)), self.drawn.choice([1, -1]), extend=True)

    def regions(self) -> None:
        self.view.set_regions([Region("boilerplate", 0, len(self.text) // 2)])


@pytest.mark.parametrize("seed", range(4))
def test_heights_index_and_scroll_bar_always_agree(desk, check, seed):
    anything = Anything(desk.view, seed)
    for _ in range(60):
        anything.step()
        check(desk.view)
    settle()
    check(desk.view)
    assert not desk.view._layout.is_stale()
