"""What a person waits for in an article: opening, tagging, scrolling, another width."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Layer, Range, Span
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.article.view import ArticleView
from tests.bench.table import Row, Table, measure

WORDS = ["a", "város", "polgármestere", "szerint", "nem", "volt", "más", "kikötő", "hajnalban"]
KINDS: tuple[tuple[Layer, str, int, int], ...] = (
    ("entity", "PER", 3, 20),
    ("entity", "ORG", 3, 20),
    ("claim", "Claim", 40, 160),
    ("framing", "Loaded language", 10, 60),
)
LOOKS = {
    "entity": ("#1c62b0", Pattern.SOLID),
    "claim": ("#30405a", Pattern.DOUBLE),
    "framing": ("#a01030", Pattern.DASHED),
}


@dataclass(frozen=True, slots=True)
class Case:
    """An article of so many characters and spans, in paragraphs of about that length."""

    name: str
    size: int
    spans: int
    paragraph: int = 600


CASES = (
    Case("5 KB, 50 spans", 5_000, 50),
    Case("5 KB, 5,000 spans", 5_000, 5_000),
    Case("100 KB, 500 spans", 100_000, 500),
    Case("1 MB, 5,000 spans", 1_000_000, 5_000),
    Case("1 MB in one line, 2,000 spans", 1_000_000, 2_000, paragraph=2_000_000),
    Case("5 MB, 50,000 spans", 5_000_000, 50_000),
)


def run() -> Table:
    """Measure with the widget in a window, until it is painted."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setFont(QFont("DejaVu Sans", 10))
    view = ArticleView()
    view.set_styles(_look)
    view.resize(760, 900)
    view.show()
    rows = tuple(row for case in CASES for row in _rows(view, case))
    view.close()
    return Table("An article view of 760 × 900", rows)


def _rows(view: ArticleView, case: Case) -> Iterator[Row]:
    text = _text(case)
    drawn = random.Random(2)
    spans = [_span(f"s{n}", text, drawn) for n in range(case.spans)]
    bar = view.verticalScrollBar()

    def tag() -> None:
        start = view.top_position() + drawn.randrange(200)
        spans.append(_span(f"n{len(spans)}", text, drawn, start=start))
        view.set_spans(spans)
        _paint(view)

    def scroll() -> None:
        bar.setValue(bar.value() + 60)
        _paint(view)

    def jump() -> None:
        bar.setValue(drawn.randint(0, bar.maximum()))
        _paint(view)

    def narrower() -> None:
        view.resize(1460 - view.width(), 900)  # 760 and 700 in turns
        _paint(view)

    def opened() -> None:
        view.set_article(text, spans)
        _paint(view)

    yield measure(f"{case.name}: open", opened, repeat=3)
    yield measure("  tag a span", tag, repeat=10)
    yield measure("  scroll a step", scroll, repeat=30)
    yield measure("  jump elsewhere", jump, repeat=15)
    yield measure("  another width", narrower, repeat=4)


def _paint(view: ArticleView) -> None:
    QApplication.processEvents()
    view.viewport().repaint()


def _look(layer: str, label: str) -> LabelStyle:
    colour, pattern = LOOKS[layer]
    return LabelStyle(label, label, colour, pattern)


def _text(case: Case) -> str:
    drawn = random.Random(1)
    parts: list[str] = []
    length = 0
    while length < case.size:
        wanted = min(case.paragraph, case.size)
        parts.append(" ".join(drawn.choices(WORDS, k=max(1, wanted // 7))) + ".")
        length += len(parts[-1]) + 1
    return "\n".join(parts)[: case.size]


def _span(key: str, text: str, drawn: random.Random, *, start: int | None = None) -> Span:
    layer, label, least, most = drawn.choice(KINDS)
    last = len(text) - most
    first = drawn.randrange(last) if start is None else min(start, last)
    extent = Range(first, first + drawn.randint(least, most))
    return Span(
        id=key,
        article="a",
        layer=layer,
        label=label,
        ranges=(extent,),
        quote=text[extent.start : extent.end],
        annotator="me",
    )
