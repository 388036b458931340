"""A hand that does with real key and mouse events what a person would do in the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.checks import CheckFailed, expect
from annotator.domain.span import Range, Span
from annotator.ui.article.view import ArticleView
from annotator.ui.main_window import MainWindow

GOLD = "Gold"


class Hand:
    """Does with real key and mouse events what a person would do."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def _view(self) -> ArticleView:
        return self._window.workspace.panes.current.view

    def spans(self) -> list[Span]:
        """The spans of the article that has the focus."""
        article = self._window.workspace.panes.current.article
        return list(self._window.workspace.session.library.spans(article))

    def tag(self, quote: str, keys: str) -> None:
        """Select the quote by mouse and label it by keys; what an earlier demo made goes first."""
        text = self._view.stored_text()
        start = text.find(quote)
        expect(start >= 0, f"“{quote}” is not in the article")
        for span in self.spans():
            if span.quote == quote and span.annotator != GOLD:
                self._view.select_span(span.id)
                self.press(Qt.Key.Key_Delete)
        known = {span.id for span in self.spans()}
        self._drag(start, start + len(quote))
        for key in keys:
            self.press(key)
        made = [span for span in self.spans() if span.id not in known]
        expect(len(made) == 1, f"“{quote}” did not become a span")
        wanted = (Range(start, start + len(quote)),)
        expect(made[0].ranges == wanted, f"“{quote}” became “{made[0].quote}”")

    def select_span(self, quote: str) -> None:
        """Click on the span of that quote."""
        found = next((span for span in self.spans() if span.quote == quote), None)
        expect(found is not None, f"there is no span “{quote}”")
        assert found is not None
        self._view.select_span(found.id)

    def press(
        self, key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, wherever the keyboard is."""
        target = QApplication.focusWidget() or self._window
        if isinstance(key, Qt.Key):
            QTest.keyClick(target, key, held)
        else:
            QTest.keyClick(target, key, held)  # type: ignore[call-overload]
        self.settle()

    def settle(self) -> None:
        """Let everything that is waiting happen."""
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something; raises CheckFailed when it does not come in five seconds."""
        for _ in range(170):
            if until():
                return
            self.settle()
        raise CheckFailed("what was waited for did not come")

    def _drag(self, start: int, end: int) -> None:
        self._view.set_caret(start)
        self.settle()
        viewport = self._view.viewport()
        first, last = self._point(start), self._point(end)
        held = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, held, Qt.KeyboardModifier.NoModifier, first)
        for step in range(1, 5):
            point = QPointF(first + (last - first) * (step / 4))
            move = QMouseEvent(
                QEvent.Type.MouseMove,
                point,
                QPointF(viewport.mapToGlobal(point)),
                Qt.MouseButton.NoButton,
                held,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, held, Qt.KeyboardModifier.NoModifier, last)
        self.settle()

    def _point(self, position: int) -> QPoint:
        return self._view.point_of(position)
