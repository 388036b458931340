"""An article view that is shown, spans by their words, and a hand that sends real events."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.mark import Mark, mark
from annotator.domain.span import LAYERS, Layer, Range, Ranges
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.article.view import ArticleView

TEXT = (
    "Kovács Eszter 😀 szerint a számok nem hazudnak. A mester hallgat.\r\n"
    "Kim Jong-un nevét s-a le nem írta: 80%-os árvíztűrő tükörfúrógép.\r\n"
    "\r\n"
    "Ο δήμαρχος μίλησε χθες. Τι είπε; Τίποτα.\n"
    "قال أحمد علي في القاهرة يوم الثلاثاء إن GDP ارتفع.\n"
    "e\u0301s a\u0301r: 👨\u200d👩\u200d👧 család."
)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
COLOURS = {"entity": "#1040c0", "claim": "#0a7030", "framing": "#b02010"}
PATTERNS = dict(zip(LAYERS, Pattern, strict=True))


def coloured(layer: str, label: str) -> LabelStyle:
    """One colour for each layer, so that a picture shows what was drawn."""
    for known in LAYERS:
        if known == layer:
            return LabelStyle(label, f"Label {label}", COLOURS[layer], PATTERNS[known])
    raise KeyError(layer)


def ranges_of(*quotes: str, text: str = TEXT) -> Ranges:
    """Where these stand in the text, each after the one before."""
    found: list[Range] = []
    for quote in quotes:
        start = text.index(quote, found[-1].end if found else 0)
        found.append(Range(start, start + len(quote)))
    return tuple(found)


def span_over(
    name: str, ranges: Sequence[tuple[int, int]], *, layer: Layer = "entity", text: str = TEXT
) -> Mark:
    assert all(0 <= start < end <= len(text) for start, end in ranges)
    return mark(name, layer, label="PER", ranges=tuple(ranges))


def span_of(name: str, *quotes: str, layer: Layer = "entity", text: str = TEXT) -> Mark:
    return span_over(name, ranges_of(*quotes, text=text), layer=layer, text=text)


class Hand:
    """A mouse over one view; it goes to code points."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._time = 10_000

    def at(self, position: int, *, dx: float = 1.0) -> QPointF:
        """The point beside the left edge of that character, halfway up its line."""
        text = self._view.stored_text()
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(len(text[:position].encode("utf-16-le", "surrogatepass")) // 2)
        place = self._view.cursorRect(cursor)
        return QPointF(place.center().x() + dx, place.center().y())

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._send(QEvent.Type.MouseButtonPress, point, LEFT, LEFT, modifiers)

    def move(
        self, point: QPointF, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = True
    ) -> None:
        buttons = LEFT if held else Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, buttons, modifiers)

    def release(self, point: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        none = Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseButtonRelease, point, LEFT, none, modifiers)

    def click(self, point: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One click long after all that was before."""
        self._time += 5000
        self.press(point, modifiers)
        self.release(point, modifiers)

    def double_click(self, point: QPointF) -> None:
        self.click(point)
        self.press_again(point)
        self.release(point)

    def press_again(self, point: QPointF) -> None:
        """The second press of a double click."""
        self._send(QEvent.Type.MouseButtonDblClick, point, LEFT, LEFT, NONE)

    def triple_click(self, point: QPointF) -> None:
        self.double_click(point)
        self.press(point)
        self.release(point)

    def drag(
        self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier = NONE, *, steps: int = 5
    ) -> None:
        self._time += 5000
        self.press(start, modifiers)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps), modifiers)
        self.release(end, modifiers)

    def drag_over(
        self, start: int, end: int, modifiers: Qt.KeyboardModifier = NONE, *, steps: int = 5
    ) -> None:
        """From beside one character to beside another."""
        self.drag(self.at(start), self.at(end), modifiers, steps=steps)

    def _send(
        self,
        kind: QEvent.Type,
        point: QPointF,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier,
    ) -> None:
        viewport = self._view.viewport()
        everywhere = QPointF(viewport.mapToGlobal(point.toPoint()))
        event = QMouseEvent(kind, point, everywhere, button, buttons, modifiers)
        self._time += 20
        event.setTimestamp(self._time)
        QApplication.sendEvent(viewport, event)


def shown(
    qtbot: QtBot, text: str = TEXT, *spans: Mark, size: tuple[int, int] = (700, 500)
) -> ArticleView:
    """An article in a view of that size, with the focus."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_styles(coloured)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    view.set_article(text, spans)
    return view


def told(signal: Any) -> list[Any]:
    """What the signal tells from now on."""
    heard: list[Any] = []
    signal.connect(lambda *what: heard.append(what[0] if len(what) == 1 else what))
    return heard
