import random

import pytest
from PySide6.QtCore import QPointF, Qt

from annotator.ui.article.layout import CACHE, line_at

FUZZY = Qt.HitTestAccuracy.FuzzyHit


def test_only_what_is_in_view_is_laid_out(desk, check):
    desk.show("\n".join(f"Paragraph {n}." for n in range(5000)))
    assert 5 < len(desk.view._layout._laid) < 60
    check(desk.view)


def test_only_so_many_paragraphs_stay_laid_out(desk, check):
    text = "\n".join("x" for _ in range(3 * CACHE))
    desk.show(text)
    layout = desk.view._layout
    for paragraph in range(3 * CACHE):
        layout.laid(paragraph)
    assert len(layout._laid) == CACHE
    assert layout.document().findBlockByNumber(0).layout().lineCount() == 0
    layout.tell()
    check(desk.view)


def test_a_touched_paragraph_is_arranged_and_others_are_left(desk, check):
    desk.show("\n".join(f"Paragraph number {n} here." for n in range(30)))
    layout = desk.view._layout
    before = dict(layout._laid)
    desk.give(desk.span("s", "number 3 here"))
    changed = {n for n, laid in layout._laid.items() if n in before and before[n] is not laid}
    assert changed == {3}
    assert layout.height(3) > layout.height(4)
    check(desk.view)


def test_a_point_and_its_position_find_each_other(desk):
    text = "The first line is long enough to wrap once in a window as narrow as this. " * 2
    desk.show(text + "\nשלום עולם abc\n😀e\u0301👨\u200d👩\u200d👧")
    view = desk.view
    layout = view._layout
    for position in range(0, len(view.stored_text()), 3):
        qt_position = view._map.to_utf16(position)
        block = layout.document().findBlock(qt_position)
        _, block = layout.laid(block.blockNumber())
        place = block.layout().lineForTextPosition(qt_position - block.position())
        x = layout.left + place.cursorToX(qt_position - block.position())[0]
        y = layout.top(block.blockNumber()) + place.y() + 3
        hit = layout.hitTest(QPointF(x, y), FUZZY)
        found = layout.document().findBlock(hit)
        assert found.blockNumber() == block.blockNumber()
        line = found.layout().lineForTextPosition(hit - found.position())
        assert abs(line.cursorToX(hit - found.position())[0] + layout.left - x) < 9


def test_far_right_of_a_wrapped_line_is_its_end_and_never_half_a_character(desk):
    desk.show("😀" * 400)
    layout = desk.view._layout
    _, block = layout.laid(0)
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        hit = layout.hitTest(QPointF(5000, layout.top(0) + line.y() + 3), FUZZY)
        assert hit % 2 == 0
        assert block.layout().lineForTextPosition(hit).lineNumber() == number


def test_beyond_a_carriage_return_is_before_it(desk):
    desk.show("ab\r\ncd")
    layout = desk.view._layout
    assert layout.hitTest(QPointF(500, layout.top(0) + 5), FUZZY) == 2
    assert layout.hitTest(QPointF(500, layout.top(1) + 5), FUZZY) == 6


def test_the_line_at_a_height(desk):
    desk.show("word " * 400)
    _, block = desk.view._layout.laid(0)
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    assert len(lines) > 10
    for line in lines:
        assert line_at(block, line.y()).lineNumber() == line.lineNumber()
        assert line_at(block, line.y() + line.height()).lineNumber() == line.lineNumber()
    assert line_at(block, -50).lineNumber() == 0
    assert line_at(block, 1e9).lineNumber() == len(lines) - 1


@pytest.mark.parametrize("width", [160, 320, 1600])
def test_lines_fit_the_window_and_are_never_too_long_to_read(desk, width):
    desk.view.resize(width, 400)
    desk.show("word " * 400)
    layout = desk.view._layout
    _, block = layout.laid(0)
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    assert max(line.textLength() for line in lines) <= 75 * 1.4
    assert max(line.naturalTextWidth() for line in lines) <= width - 2 * layout.left


@pytest.mark.parametrize(
    ("text", "mixed"),
    [("plain Ő Ж Ω 漢 😀", False), ("a שלום", True), ("عربي", True), ("\u202eabc", True)],
)
def test_what_runs_from_right_to_left_is_noticed(desk, text, mixed):
    desk.show(text)
    assert desk.view._layout.is_mixed(0) is mixed


def test_a_paragraph_from_right_to_left_stands_at_the_right(desk):
    desk.show("שלום\nabc")
    layout = desk.view._layout
    right = layout.laid(0)[1].layout().lineAt(0).naturalTextRect()
    left = layout.laid(1)[1].layout().lineAt(0).naturalTextRect()
    assert right.left() > 200 and left.left() == 0


def test_blank_paragraphs_are_low_whatever_ends_them(desk):
    desk.show("a\n\nb\r\n\r\nc\n \u00a0\nd")
    layout = desk.view._layout
    heights = [layout.laid(n)[0].height for n in range(7)]
    assert max(heights[1], heights[3], heights[5]) < 0.6 * min(heights[0::2])


def test_the_height_of_estimates_is_about_right(desk):
    random.seed(1)
    words = ["a", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dogs"]
    text = "\n".join(
        " ".join(random.choices(words, k=random.choice([0, 5, 40, 120]))) for _ in range(200)
    )
    desk.show(text)
    layout = desk.view._layout
    estimated = layout.documentSize().height()
    for paragraph in range(200):
        layout.laid(paragraph)
    layout.tell()
    assert 0.8 < layout.documentSize().height() / estimated < 1.25
