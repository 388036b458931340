"""The main job on the sample project, in a window for a person or offscreen as a proof."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.demo import DEMO_PAIR, create_demo
from annotator.app.exporting import ExportOptions, export
from annotator.app.people import annotator_name, settings
from annotator.app.settings import Settings
from annotator.app.verifying import verify
from annotator.domain.errors import UserError
from annotator.domain.span import Range, Span
from annotator.ui.article.view import ArticleView
from annotator.ui.launch import has_display, make_application, make_window, run
from annotator.ui.main_window import MainWindow
from annotator.ui.one_window import OneWindow
from annotator.ui.qt_messages import log_qt_messages

SIZE = (1440, 900)
SHOWN_SPAN = "7. folyami dandár"
GOLD = "Gold"


class DemoFailed(Exception):
    """Something of the main job did not come out as it must."""


def run_demo(out: Path, *, headless: bool) -> int:
    """Open the sample articles side by side; headless, also tag, undo, export, verify and look.

    The exit code is 0 only when all of it worked.
    """
    offscreen = headless or not has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        project = create_demo(out, annotator_name())
    except (UserError, OSError) as error:
        sys.stderr.write(f"annotator: {error}\n")
        return 1
    log_qt_messages()
    application = make_application()
    # What the demo opens must not become what the person's own window remembers.
    known = Settings(out / "settings.json") if offscreen else settings()
    window = make_window(known)
    if not window.open_project(project):
        sys.stderr.write(f"annotator: {window.said()}\n")
        window.close()
        return 1
    open_pair(window)
    window.resize(*SIZE)
    window.show()
    if not offscreen:
        sys.stdout.write(f"The sample project is {project}\n")
        OneWindow(window, lambda: make_window(known))
        return run(application)
    try:
        return _prove(window, out)
    except DemoFailed as error:
        sys.stderr.write(f"annotator: the demo failed: {error}\n")
        return 1
    finally:
        window.close()


def open_pair(window: MainWindow) -> None:
    """Open the two articles on one event in two panes."""
    workspace = window.workspace
    files = {row.article.file: row.article.id for row in workspace.session.library.rows()}
    first, second = (files[name] for name in DEMO_PAIR)
    workspace.panes.show_count(1)
    workspace.open(first)
    workspace.panes.open_beside(second)
    workspace.panes.focus(0)


def _prove(window: MainWindow, out: Path) -> int:
    hand = _Hand(window)
    hand.wait(lambda: window.isVisible() and window.workspace.panes.current.view.hasFocus())
    hand.tag("A merénylet", "p")
    hand.tag("a karván ember nem ijed meg a saját árnyékától", "c")
    hand.tag("önmérsékletet", "64")
    before = len(hand.spans())
    hand.press("z", Qt.KeyboardModifier.ControlModifier)
    hand.expect(len(hand.spans()) == before - 1, "undo did not take the last span back")
    hand.press("z", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hand.expect(len(hand.spans()) == before, "redo did not bring the span back")
    hand.select_span(SHOWN_SPAN)
    screenshot = out / "screenshot.png"
    hand.settle()
    hand.expect(window.grab().save(str(screenshot)), f"{screenshot} cannot be written")
    exported = out / "sample.jsonl"
    try:
        export(window.workspace.session, exported, options=ExportOptions())
    except UserError as error:
        raise DemoFailed(str(error)) from error
    project = window.workspace.session.path
    # A project is only read from outside when nobody in this process has it open.
    window.close()
    faults = [*verify(exported), *verify(project)]
    hand.expect(not faults, "\n".join(faults))
    sys.stdout.write(f"project     {project}\nJSONL       {exported}\nscreenshot  {screenshot}\n")
    return 0


class _Hand:
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

    def expect(self, so: bool, otherwise: str) -> None:
        """Raises DemoFailed when it is not so."""
        if not so:
            raise DemoFailed(otherwise)

    def tag(self, quote: str, keys: str) -> None:
        """Select the quote by mouse and label it by keys; what an earlier demo made goes first."""
        text = self._view.stored_text()
        start = text.find(quote)
        self.expect(start >= 0, f"“{quote}” is not in the article")
        for span in self.spans():
            if span.quote == quote and span.annotator != GOLD:
                self._view.select_span(span.id)
                self.press(Qt.Key.Key_Delete)
        known = {span.id for span in self.spans()}
        self._drag(start, start + len(quote))
        for key in keys:
            self.press(key)
        made = [span for span in self.spans() if span.id not in known]
        self.expect(len(made) == 1, f"“{quote}” did not become a span")
        wanted = (Range(start, start + len(quote)),)
        self.expect(made[0].ranges == wanted, f"“{quote}” became “{made[0].quote}”")

    def select_span(self, quote: str) -> None:
        """Click on the span of that quote."""
        found = next((span for span in self.spans() if span.quote == quote), None)
        self.expect(found is not None, f"there is no span “{quote}”")
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
        """Wait for something; raises DemoFailed when it does not come in five seconds."""
        for _ in range(170):
            if until():
                return
            self.settle()
        raise DemoFailed("the window did not open")

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
