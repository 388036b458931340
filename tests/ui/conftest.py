"""What the tests of the window stand on: a project of three articles, and a hand to work in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from annotator.app.importing import Importer, ImportOptions, Preparation
from annotator.app.session import Session
from annotator.app.settings import ANNOTATOR, SHOW_POPUP, Settings
from annotator.domain.span import Span
from annotator.ui.article.view import ArticleView
from annotator.ui.jobs import DirectRunner, ThreadRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import theme_of
from annotator.ui.translation import language, use_language
from tests.ui.board import Board, View, tell

TEXTS = {
    "bridge_hu.txt": (
        " date 2026-03-01 belföld\n\nMegnyílt a zsombolyi híd\n\n"
        "Kovács-Nagy Bálint polgármester szerint a híd mindenkié. Az ellenzék hazudik! "
        "A hídon tegnap ezer autó ment át.\n\n„A híd – tette hozzá Kovács-Nagy – az életünk.”\n"
    ),
    "bridge_ro.txt": (
        " date 2026-03-01\n\nPodul de la Jimbolia s-a deschis 😀🇷🇴\n\n"
        "Primarul Ioan Țurcanu a spus că podul este al tuturor. Opoziția minte!\n"
    ),
    "bridge_el.txt": (
        "Άνοιξε η γέφυρα\r\n\r\nΗ δήμαρχος Ελένη Παππά είπε ότι η γέφυρα ανήκει σε όλους.\r\n"
    ),
}


@pytest.fixture(autouse=True)
def reading_font(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let articles have the font of all the tests, but where the choice itself is tested."""
    if request.path.name not in {"test_reading_fonts.py", "test_text_look.py"}:
        monkeypatch.setattr("annotator.ui.reading_fonts.READING", ())


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English before each test, whatever the last one spoke and the system wants."""
    if language() != "en" or QLocale() != QLocale("en"):
        use_language("en")
        QLocale.setDefault(QLocale("en"))


class Hand:
    """Does with real key and mouse events what a person would do in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def view(self) -> ArticleView:
        return self.window.workspace.panes.current.view

    @property
    def session(self) -> Session:
        return self.window.workspace.session

    def article(self, file: str) -> str:
        """The id of the article from that file."""
        return next(r.article.id for r in self.session.library.rows() if r.article.file == file)

    def open(self, file: str) -> None:
        self.window.workspace.open(self.article(file))
        self.settle()

    def spans(self) -> list[Span]:
        return list(self.session.library.spans(self.window.workspace.panes.current.article))

    def settle(self) -> None:
        self.qtbot.wait(5)

    def press(self, *keys: str | Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after the other, wherever the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)  # type: ignore[arg-type]
            self.settle()

    def point(self, position: int) -> QPoint:
        return self.view.point_of(position)

    def range_of(self, quote: str) -> tuple[int, int]:
        start = self.view.stored_text().index(quote)
        return start, start + len(quote)

    def drag(self, quote: str, held: Qt.KeyboardModifier | None = None) -> None:
        """Select a quote by mouse."""
        start, end = self.range_of(quote)
        self.view.set_caret(start)
        self.settle()
        drag(self.view.viewport(), self.point(start), self.point(end), held=held)
        self.settle()

    def click(self, position: int) -> None:
        QTest.mouseClick(
            self.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.point(position),
        )
        self.settle()


def drag(
    widget: QWidget, start: QPoint, end: QPoint, *, held: Qt.KeyboardModifier | None = None
) -> None:
    """Press, move with the button held (which QTest cannot), release."""
    modifiers = held or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, modifiers, start)
    for step in range(1, 6):
        point = QPointF(start + (end - start) * (step / 5))
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            point,
            QPointF(widget.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifiers,
        )
        QApplication.sendEvent(widget, move)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, modifiers, end)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    known = Settings(tmp_path / "settings.json")
    known.set(ANNOTATOR, "anna")
    known.set(SHOW_POPUP, False)
    return known


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which loses the theme that a test gives it."""
    before, style = qapp.palette(), qapp.style().objectName()
    yield qapp
    delete(theme_of(qapp))
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(before)
    QToolTip.setPalette(before)
    qapp.setStyle(style)


@pytest.fixture
def thread_runner() -> Iterator[ThreadRunner]:
    """One thread for work in the background, which ends with the test."""
    made = ThreadRunner()
    yield made
    made.close()


@pytest.fixture(scope="session")
def three_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three files on one event, and the project into which they were imported."""
    home = tmp_path_factory.mktemp("three_articles")
    folder = home / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_bytes(text.encode())
    path = home / "bridge.sqlite"
    session = Session.create(path, "anna")
    preparation = Preparation(
        options=ImportOptions(language="hu"),
        schemes=session.library.schemes,
        annotator="anna",
        now="2026-11-22T10:00:00Z",
        project=path,
    )
    importer = Importer(session)
    for item in preparation.of([folder]):
        importer.take(item)
    importer.finish()
    session.close()
    return home


@pytest.fixture
def project_path(three_articles: Path, tmp_path: Path) -> Path:
    """A project with three articles on one event; the files are in the folder beside it."""
    shutil.copytree(three_articles, tmp_path, dirs_exist_ok=True)
    return tmp_path / "bridge.sqlite"


MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings) -> Iterator[MakeWindow]:
    """Makes windows with the same settings, one after the other, as restarts do."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, DirectRunner())
        made.append(window)
        window.resize(1300, 800)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: MakeWindow, project_path: Path) -> MainWindow:
    """The window with the project of three articles open in it."""
    made = make_window()
    assert made.open_project(project_path), made.said()
    return made


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    """A hand in that window, with the Hungarian article open."""
    worker = Hand(window, qtbot)
    worker.open("bridge_hu.txt")
    return worker


# ---------------------------------------------------------------- panes without a window


@pytest.fixture
def board(qapp: object) -> Iterator[Board]:
    """One stand-in of a pane, for more to be added."""
    made = Board()
    yield made
    made.together.silence()


@pytest.fixture
def pair(board: Board) -> tuple[View, View]:
    """Two articles of different length, scrolled together."""
    views = board.add(100), board.add(40)
    board.together.set_scroll_together(True)
    return views


@pytest.fixture
def three(board: Board) -> Board:
    """Three panes, in which a mayor and a bridge are named."""
    for _ in range(3):
        board.add(100)
    tell(board, 1, "Ioan Țurcanu", "a híd", "a híd")
    tell(board, 2, "IOAN ŢURCANU", "Ioan\u00a0Turcanu", "A híd")
    tell(board, 3, "A HÍD")
    return board
