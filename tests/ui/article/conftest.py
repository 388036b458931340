"""An article view in a shown window, a hand on its mouse and keyboard, and spans by their words."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.lanes import SpanIndex
from annotator.domain.mark import Mark, mark
from annotator.domain.span import Layer
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.article.view import ArticleView

NO = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
PATTERNS = {"entity": Pattern.SOLID, "claim": Pattern.DOUBLE, "framing": Pattern.DASHED}
COLOURS = {"entity": "#0000ff", "claim": "#00aa00", "framing": "#ff0000"}


def style_of(layer: str, label: str) -> LabelStyle:
    return LabelStyle(label, f"{label} in full", COLOURS[layer], PATTERNS[layer])


def make_span(
    text: str, key: str, *ranges: tuple[int, int], layer: Layer = "entity", label: str = "PER"
) -> Mark:
    """A span of those ranges, in code points."""
    assert all(0 <= start < end <= len(text) for start, end in ranges)
    return mark(key, layer, label=label, ranges=ranges)


class Desk:
    """A view, what its signals told, and a hand that points at code points of its text."""

    def __init__(self, view: ArticleView) -> None:
        self.view = view
        self.told: list[tuple[str, Any]] = []
        for name in ("selection_changed", "selection_finished", "span_selected", "zoom_changed"):
            getattr(view, name).connect(self._listener(name))
        view.resize_requested.connect(lambda span, ranges: self._hear("resize", (span, ranges)))
        view.context_menu_requested.connect(lambda point, span: self._hear("menu", span))

    def _listener(self, name: str) -> Callable[[object], None]:
        return lambda value: self._hear(name, value)

    def _hear(self, name: str, value: object) -> None:
        self.told.append((name, value))

    def heard(self, name: str) -> list[Any]:
        """What the signal of that name has told so far."""
        return [value for told, value in self.told if told == name]

    # ------------------------------------------------------------------ what is shown

    def show(self, text: str, *spans: Mark, regions: Any = ()) -> None:
        self.view.set_article(text, spans, regions=regions)
        settle()
        self.told.clear()

    def span(self, key: str, *quotes: str, **more: Any) -> Mark:
        """A span over the first occurrence of each quote in the text that is shown."""
        text = self.view.stored_text()
        ranges = [(text.index(quote), text.index(quote) + len(quote)) for quote in quotes]
        return make_span(text, key, *ranges, **more)

    def give(self, *spans: Mark) -> None:
        self.view.set_marks(spans)
        settle()
        self.told.clear()

    def selected(self) -> list[str]:
        text = self.view.stored_text()
        return [text[start:end] for start, end in self.view.selection()]

    # ------------------------------------------------------------------ the mouse

    def at(self, position: int, *, dx: int = 0, dy: int = 0) -> QPoint:
        """Where a caret before that code point stands in the viewport."""
        view = self.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(view._map.to_utf16(position))
        settle()
        return view.cursorRect(cursor).center() + QPoint(dx, dy)

    def press(self, point: QPoint, keys: Qt.KeyboardModifier = NO) -> None:
        QTest.mousePress(self.view.windowHandle(), LEFT, keys, point)

    def move(self, point: QPoint) -> None:
        # Through the window, because a move that is sent to the widget carries no buttons.
        QTest.mouseMove(self.view.windowHandle(), point)
        settle()

    def release(self, point: QPoint, keys: Qt.KeyboardModifier = NO) -> None:
        QTest.mouseRelease(self.view.windowHandle(), LEFT, keys, point)
        settle()

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO) -> None:
        self.press(start, keys)
        self.move((start + end) / 2)
        self.move(end)
        self.release(end, keys)

    def click(self, point: QPoint, keys: Qt.KeyboardModifier = NO) -> None:
        self.press(point, keys)
        self.release(point, keys)

    def clicks(self, point: QPoint, count: int) -> None:
        """So many clicks, quicker than QTest would do them."""
        kinds = [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick]
        for n in range(count):
            self.send(kinds[n % 2], point, time=1000 + 50 * n)
            self.send(QEvent.Type.MouseButtonRelease, point, time=1020 + 50 * n)
        settle()

    def send(self, kind: QEvent.Type, point: QPoint, *, time: int) -> None:
        viewport = self.view.viewport()
        up = kind == QEvent.Type.MouseButtonRelease
        buttons = Qt.MouseButton.NoButton if up else LEFT
        place = QPointF(point)
        event = QMouseEvent(kind, place, viewport.mapToGlobal(place), LEFT, buttons, NO)
        event.setTimestamp(time)
        QApplication.sendEvent(viewport, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.view, key, modifiers)
        settle()


def settle() -> None:
    """Let Qt paint and do what it put off."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def make() -> Callable[..., Mark]:
    return make_span


@pytest.fixture
def desk(qtbot: Any) -> Desk:
    view = ArticleView()
    view.set_styles(style_of)
    view.resize(620, 420)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return Desk(view)


@pytest.fixture
def check() -> Callable[[ArticleView], None]:
    """Checks that a view's heights, selection, index and scroll bar agree with each other."""
    return _check


def _check(view: ArticleView) -> None:
    layout, shown, document = view._layout, view._shown, view.document()
    heights = layout._heights
    assert len(heights) == document.blockCount() == len(shown.index.starts)
    for paragraph, laid in layout._laid.items():
        block = document.findBlockByNumber(paragraph)
        lines = block.layout().lineCount()
        assert lines > 0 and len(laid.bands) in {0, lines}
        assert heights.of(paragraph) == laid.height
        if shown.hidden.is_unread(paragraph):
            continue
        last = block.layout().lineAt(lines - 1)
        assert last.y() + last.height() * 0.5 <= laid.height
    if not layout.is_stale():
        expected = shown.measures.margin + sum(map(heights.of, range(len(heights))))
        assert abs(heights.bottom - expected) < 0.5
        room = document.size().height() - view.viewport().height()
        assert view.verticalScrollBar().maximum() == max(0, room)
    text = view.stored_text()
    for start, end in view.selection():
        assert 0 <= start < end <= len(text)
    assert 0 <= view.caret() <= len(text)
    fresh = SpanIndex(shown.index.starts, shown.index.length)
    fresh.fill(view._placed(each) for each in view.marks() if view._is_drawn(each))
    assert fresh._buckets == shown.index._buckets
    for paragraph in list(fresh._buckets)[:5]:
        assert fresh.lanes(paragraph) == shown.index.lanes(paragraph)
    selected = view.selected_span()
    assert not selected or view.has_span(selected)
