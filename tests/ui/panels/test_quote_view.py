"""The quote of a span."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from annotator.domain.span import Range, Span
from annotator.ui.panels.quote_view import QuoteView


def span(quote: str, *ranges: tuple[int, int]) -> Span:
    return Span(
        id="s", article="a", layer="claim", label="Claim", quote=quote, annotator="x",
        ranges=tuple(Range(*each) for each in ranges) or (Range(0, len(quote)),),
    )  # fmt: skip


def view(qtbot: Any, *, width: int = 220) -> QuoteView:
    made = QuoteView()
    qtbot.addWidget(made)
    made.resize(width, 40)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_what_lies_between_the_ranges_is_set_back(qtbot):
    made = view(qtbot)
    quote = "„Nem” 😀 – mondta – „soha”"
    made.show_span(span(quote, (100, 107), (119, 125)))
    assert made.toPlainText() == quote
    faint = made.palette().color(QPalette.ColorRole.PlaceholderText)
    colours = {}
    for word in ("Nem", "mondta", "soha"):
        found = made.document().find(word)
        colours[word] = found.charFormat().foreground().color() == faint
    assert colours == {"Nem": False, "mondta": True, "soha": False}


def test_a_quote_is_text_and_runs_in_the_direction_of_its_script(qtbot):
    made = view(qtbot)
    made.show_span(span("<b>x</b> & y"))
    assert made.toPlainText() == "<b>x</b> & y"
    made.show_span(span("قال الناطق إن الجسر مغلق"))
    assert made.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    made.show_span(span("Az őrség parancsnoka"))
    assert made.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_it_is_as_high_as_the_quote_and_never_very_high(qtbot):
    made = view(qtbot)
    made.show_span(span("egy"))
    low = made.height()
    made.show_span(span("egy kettő három négy öt hat hét nyolc kilenc"))
    middle = made.height()
    made.show_span(span("egy kettő három négy " * 200))
    high = made.height()
    assert low < middle < high < 12 * made.fontMetrics().height()
    assert made.verticalScrollBar().isVisible()
    made.show_span(span("egy"))
    assert not made.verticalScrollBar().isVisible()
    made.show_span(span("egy kettő három négy " * 200))
    made.resize(600, made.height())
    made.show_span(span("egy kettő három négy öt hat hét nyolc kilenc"))
    assert made.height() < middle


def test_it_can_be_selected_but_not_changed(qtbot):
    made = view(qtbot)
    made.show_span(span("Lodva"))
    qtbot.keyClicks(made, "x")
    assert made.toPlainText() == "Lodva"
    made.selectAll()
    assert made.textCursor().selectedText() == "Lodva"
