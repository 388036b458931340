"""Stand-ins of panes over real bodies, and the board on which they are joined."""

from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from annotator.app.library import Library
from annotator.domain.changes import Changes, Kind
from annotator.domain.mark import Mark, mark_of
from annotator.domain.span import Range, Span
from annotator.ui.article.body import Body
from annotator.ui.together import Together
from tests.ui.article.test_body import Paper

HEIGHT = 400


class View(QObject):
    """A view that can be scrolled pixel by pixel over paragraphs of given heights."""

    scrolled = Signal()
    span_hovered = Signal(str)
    span_selected = Signal(str)
    drawn_anew = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.spans: dict[str, Span] = {}
        self.echoed: list[tuple[str, ...]] = []
        self.shown: list[float] = []
        self.value = self.most = 0
        self.show("", [20.0])

    def show(self, text: str, heights: list[float], aside: int = 0) -> None:
        self.text = text
        count = len(heights)
        starts = [n * len(text) // count for n in range(count)]
        paper = Paper(heights)
        self.body = Body(paper, starts=starts, length=len(text), aside=[(0, aside)])
        self.most = max(0, round(paper.bottom + 24 - HEIGHT))
        self.scroll(0)

    def scroll(self, value: int) -> None:
        self.value = min(self.most, max(0, value))
        self.scrolled.emit()

    def body_place(self) -> float:
        return self.body.share_at(self.value, self.most)

    def show_body_place(self, share: float) -> None:
        self.shown.append(share)
        self.scroll(round(self.body.value_for(share, self.most)))

    def scroll_to(self, position: int) -> None:
        self.scroll(round(self.most * position / len(self.text)))

    def stored_text(self) -> str:
        return self.text

    def drawn_marks(self) -> list[Mark]:
        return [mark_of(span) for span in self.spans.values()]

    def mark_of(self, span: str) -> Mark:
        return mark_of(self.spans[span])

    def echo(self, spans: tuple[str, ...]) -> None:
        self.echoed.append(tuple(spans))


class Pane(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.article = ""
        self.view = View()


class Board(QObject):
    """Some panes, what is known of their spans, and what is told of them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.panes = [Pane()]
        self.current = self.panes[0]
        self.elsewhere: dict[str, Span] = {}
        self.asked = 0
        self.alone = False
        self.told: list[str] = []
        self.together = Together(
            cast(Any, self),
            cast(Library, self),
            changed=self.changed,
            alone=lambda: self.alone,
            parent=self,
        )
        self.together.told.connect(lambda text, *_: self.told.append(text))

    def all(self) -> list[Pane]:
        return self.panes

    def add(self, lines: int, *, height: float = 30.0, aside: int = 0) -> View:
        """One more pane, or the first one, with an article of so many lines."""
        if self.panes[0].article:
            self.panes.append(Pane())
        pane = self.panes[-1]
        self.open(pane, f"a{len(self.panes)}", lines, height=height, aside=aside)
        self.together.refresh()
        self.arrive()
        return pane.view

    def open(
        self, pane: Pane, article: str, lines: int, *, height: float = 30.0, aside: int = 0
    ) -> None:
        pane.article = article
        self.elsewhere |= pane.view.spans
        pane.view.spans = {}
        pane.view.show("x" * 50 * lines, [height] * lines, aside)

    def arrive(self) -> None:
        self.together.arrival_timer.timeout.emit()

    # ------------------------------------------------------------------ a library

    def has_span(self, span: str) -> bool:
        return span in self.known()

    def span(self, name: str) -> Span:
        return self.known()[name]

    def known(self) -> dict[str, Span]:
        return {k: v for pane in self.panes for k, v in pane.view.spans.items()} | self.elsewhere

    def entities(self, article: str) -> dict[str, str]:
        self.asked += 1
        mine = [s for p in self.panes if p.article == article for s in p.view.spans.values()]
        return {span.id: span.entity for span in mine if span.entity}


def tell(board: Board, number: int, *quotes: str, label: str = "PER", entity: str = "") -> None:
    """Spans with these quotes in a pane; each is called by the pane's number and its own."""
    pane = board.panes[number - 1]
    view = pane.view
    first = len(view.spans) + 1
    start = 100 * len(view.spans)
    for n, quote in enumerate(quotes, first):
        view.text = view.text[:start] + quote + view.text[start + len(quote) :]
        span = Span(
            id=f"{number}.{n}",
            article=pane.article,
            layer="entity",
            label=label,
            ranges=(Range(start, start + len(quote)),),
            quote=quote,
            annotator="me",
            entity=entity,
        )
        view.spans[span.id] = span
        start += 100
    board.changed.emit(Changes(frozenset([pane.article]), frozenset([Kind.SPANS])))


def hover(board: Board, number: int, span: str) -> None:
    board.panes[number - 1].view.span_hovered.emit(span)
    board.together.hover_timer.timeout.emit()


def echoed(board: Board) -> list[tuple[str, ...]]:
    """What each pane marks now."""
    return [pane.view.echoed[-1] if pane.view.echoed else () for pane in board.panes]
