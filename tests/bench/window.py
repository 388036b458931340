"""The real window with a real project in it, and what a person's hand does there, timed."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.collecting import collect_seldom
from annotator.app.settings import ANNOTATOR, SHOW_POPUP, Settings
from annotator.domain.offsets import Utf16Map
from annotator.storage.store import Store
from annotator.ui.article.view import ArticleView
from annotator.ui.jobs import ThreadRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import apply_theme
from tests.bench.samples import Sample

FONT = QFont("DejaVu Sans", 10)
SIZE = (1440, 900)
IDLE = 0.0015
REST = 0.002
PATIENCE = 3.0


class PaintWatch(QObject):
    """Knows which of the widgets that it watches were painted since it was asked to forget."""

    def __init__(self, widgets: Iterable[QWidget]) -> None:
        super().__init__()
        self._widgets = list(widgets)
        self._painted: set[QObject] = set()
        for widget in self._widgets:
            widget.installEventFilter(self)

    def forget(self) -> None:
        self._painted.clear()

    def all_painted(self) -> bool:
        return self._painted.issuperset(self._widgets)

    def paint_the_rest(self) -> None:
        """Have those painted that Qt had no reason to paint."""
        for widget in self._widgets:
            if widget not in self._painted:
                widget.repaint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted.add(watched)
        return False


class Writes:
    """Adds up how long the project's file is written to, and what of it is processor time."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self.wall = self.cpu = 0.0

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Within it every commit is timed, of any project."""
        commit = Store.commit

        def timed(store: Store, *arguments: object) -> None:
            cpu, start = time.thread_time(), time.perf_counter()
            try:
                commit(store, *arguments)  # type: ignore[arg-type]
            finally:
                self.wall += time.perf_counter() - start
                self.cpu += time.thread_time() - cpu

        setattr(Store, "commit", timed)  # noqa: B010  # mypy takes no assignment to a method
        try:
            yield
        finally:
            setattr(Store, "commit", commit)  # noqa: B010


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words are that are in view, in code points."""

    start: int
    end: int


class BenchWindow:
    """The window of the program, offscreen; every act is timed until it is painted."""

    def __init__(self, folder: Path, *, size: tuple[int, int] = SIZE) -> None:
        os.environ["ANNOTATOR_HOME"] = str(folder / "home")
        self.app = application()
        known = Settings(folder / "settings.json")
        known.set(ANNOTATOR, "bench")
        known.set(SHOW_POPUP, False)
        self.window = MainWindow(known, ThreadRunner())
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.window.warm_up()
        collect_seldom()  # as the program does
        self.writes = Writes()
        self.changes = 0
        self._watch = PaintWatch(())
        self._text = ""
        self._positions = Utf16Map("")

    @property
    def view(self) -> ArticleView:
        return self.window.workspace.panes.current.view

    @property
    def views(self) -> list[ArticleView]:
        return [pane.view for pane in self.window.workspace.panes.all()]

    def open_project(self, path: Path) -> None:
        if not self.window.open_project(path):
            raise RuntimeError(self.window.said())
        self.window.workspace.changed.connect(self._count)
        self.watch()
        self.settle()

    def watch(self) -> None:
        """Wait from now on for the panes that are there now to be painted."""
        self._watch = PaintWatch(view.viewport() for view in self.views)

    def _count(self, changes: object) -> None:
        del changes
        self.changes += 1

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.app.processEvents()

    # ------------------------------------------------------------------ time

    def timed(self, act: Callable[[], object]) -> Sample:
        """What it takes until all panes are painted, and what of it went to the disk."""
        self._watch.forget()
        self.writes.forget()
        cpu, start = time.thread_time(), time.perf_counter()
        act()
        self.app.sendPostedEvents()  # painting among them, but no timers
        if not self._watch.all_painted():
            self.app.processEvents()
        self._watch.paint_the_rest()
        wall = time.perf_counter() - start
        cpu = time.thread_time() - cpu
        writes = self.writes
        return Sample(wall, cpu, writes.wall, writes.cpu, self.settle())

    def settle(self) -> float:
        """Wait until the window has nothing left to do; answers what kept it busy longest."""
        longest = 0.0
        quiet, end = 0, time.perf_counter() + PATIENCE
        while quiet < 3 and time.perf_counter() < end:
            start = time.perf_counter()
            self.app.processEvents()
            busy = time.perf_counter() - start
            longest = max(longest, busy)
            quiet = quiet + 1 if busy < IDLE else 0
            time.sleep(REST)
        return longest

    # ------------------------------------------------------------------ hand

    def do(self, name: str) -> None:
        """Trigger an action of the table, as its key or menu would."""
        action = self.window.findChild(QAction, name)
        if action is None or not action.isEnabled():
            raise RuntimeError(f"the action {name} is not there, or greyed out")
        action.trigger()

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        modifiers = Qt.KeyboardModifier
        held = modifiers.ControlModifier if control else modifiers.NoModifier
        QTest.keyClick(self.view, key, held)

    def wheel(self, view: ArticleView, notches: int = -1) -> None:
        viewport = view.viewport()
        point = QPointF(viewport.rect().center())
        event = QWheelEvent(
            point,
            QPointF(viewport.mapToGlobal(point)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    def in_view(self) -> Place:
        """The stretch of the text that is in view."""
        view, viewport = self.view, self.view.viewport()
        corner = QPoint(viewport.width() - 1, viewport.height() - 1)
        qt_end = view.cursorForPosition(corner).position()
        text, start = view.stored_text(), view.top_position()
        if text is not self._text:
            self._text, self._positions = text, Utf16Map(text)
        return Place(start, max(start + 1, self._positions.to_code_point(qt_end)))

    def line_width(self) -> float:
        """How wide the lines are broken that are in view."""
        layout = self.view.cursorForPosition(QPoint(1, 1)).block().layout()
        if layout.lineCount():
            return layout.lineAt(0).width()
        return float(self.view.viewport().width())


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but not what it cannot do without a display."""
    if "This plugin does not support" not in text:
        sys.stderr.write(f"{kind.name}: {text}\n")


def application() -> QApplication:
    """The application in a font and colours that every machine draws alike."""
    qInstallMessageHandler(_tell)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setFont(FONT)
    apply_theme(app, "light")
    return app
