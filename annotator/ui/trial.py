"""What the self-test tries in the window, as a person would do it."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPixmap, QTextLayout
from PySide6.QtWidgets import QApplication

from annotator.app.checks import CheckFailed, expect
from annotator.app.exporting import ExportOptions, export
from annotator.app.importing import ImportReport
from annotator.app.paths import resource
from annotator.app.settings import Settings
from annotator.app.verifying import verify
from annotator.ui.actions import ACTIONS
from annotator.ui.demo import SIZE
from annotator.ui.hand import Hand
from annotator.ui.icons import icon
from annotator.ui.importing import ImportRun, preparation_for
from annotator.ui.jobs import ThreadRunner
from annotator.ui.launch import make_window
from annotator.ui.main_window import MainWindow
from annotator.ui.sample_pair import open_pair
from annotator.ui.translation import LANGUAGES, language, translated, use_language

NEW_TEXT = (
    "A kikötő éjszakai világítása\n\nA város tanácsa kedden döntött arról, hogy a régi kikötő új "
    "lámpákat kap. A munka három hónapig tart, és a polgármester szerint senkit sem fog zavarni.\n"
)
TAGGED = "A merénylet"
LETTERS = "őűŐŰ țșăâîȚȘ άέήίόύώϊΐ „” – «»"
LEAST_INK = 0.01
ICON_SIZE = 32


class Trial:
    """The sample project in a window of its own, whose settings lie in that folder."""

    def __init__(self, folder: Path, project: Path) -> None:
        self._folder = folder
        self._project = project
        self._window: MainWindow | None = None

    def open(self) -> str:
        """Open the window with two articles, and look whether something is drawn in it."""
        window = make_window(Settings(self._folder / "settings.json"))
        self._window = window
        expect(window.open_project(self._project), window.said())
        open_pair(window.workspace)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        view = window.workspace.panes.current.view
        hand = Hand(window)
        hand.wait(lambda: window.isVisible() and view.hasFocus())
        hand.settle()
        ink = ink_of(view.viewport().grab().toImage())
        expect(ink > LEAST_INK, f"the article is not drawn: ink on {ink:.2%} of its page")
        return f"two articles, ink on {ink:.0%} of the page"

    def take_in(self) -> str:
        """Import a text as the window does it, in the background."""
        window = self._opened()
        text = self._folder / "new.txt"
        text.write_bytes(NEW_TEXT.encode())
        session = window.workspace.session
        before = session.library.size()[0]
        reports: list[ImportReport] = []
        runner = ThreadRunner()
        run = ImportRun(session, runner, window)
        run.ended.connect(reports.append)
        run.start([text], preparation_for(session))
        try:
            Hand(window).wait(lambda: bool(reports))
        finally:
            runner.close()
        expect(reports[0].imported == 1, "; ".join(str(each) for each in reports[0].problems))
        expect(session.library.size()[0] == before + 1, "the article is not in the project")
        return "1 article came in"

    def tag(self) -> str:
        """Select words with the mouse and press the key of a label."""
        Hand(self._opened()).tag(TAGGED, "p")
        return f"“{TAGGED}” is a person"

    def undo(self) -> str:
        """Take the last span back by keys, and do it once more."""
        hand = Hand(self._opened())
        there = len(hand.spans())
        hand.press("z", Qt.KeyboardModifier.ControlModifier)
        expect(len(hand.spans()) == there - 1, "undo did not take the span back")
        hand.press("z", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        expect(len(hand.spans()) == there, "redo did not bring the span back")
        return "a span went and came back"

    def export(self) -> str:
        """Export, close the window, and verify both files."""
        out = self._folder / "exported.jsonl"
        report = export(self._opened().workspace.session, out, options=ExportOptions())
        self.close()
        faults = [*verify(out), *verify(self._project)]
        expect(not faults, "; ".join(faults))
        return f"{report.written} articles, and the project, without a fault"

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window is not None:
            self._window.close()
            self._window = None

    def _opened(self) -> MainWindow:
        if self._window is None or not self._window.has_project:
            raise CheckFailed("the window is not open")
        return self._window


def drawn_icons() -> str:
    """Draw every icon, and the program's own."""
    names = [path.stem for path in resource("icons").glob("*.svg")]
    blank = [name for name in sorted(names) if is_blank(icon(name).pixmap(ICON_SIZE))]
    expect(not blank, f"nothing is drawn of {', '.join(blank)}")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    own = application.windowIcon()
    expect(not is_blank(QIcon(own).pixmap(ICON_SIZE)), "the program's own icon is not drawn")
    return f"{len(names)} drawn"


def languages() -> str:
    """Speak each language of the interface, and count what the menus say otherwise in it."""
    before, heard = language(), []
    try:
        for code in LANGUAGES:
            use_language(code)
            expect(language() == code == QLocale().name()[:2], f"{code} is not spoken")
            own = sum(translated(each.text) != each.text for each in ACTIONS)
            expect(code == "en" or 2 * own > len(ACTIONS), f"the menus are not translated: {code}")
            heard.append(f"{code} {own}")
    finally:
        use_language(before)
    return f"of {len(ACTIONS)} texts of the menus other than in the code: {', '.join(heard)}"


def letters() -> str:
    """Look whether the fonts of this machine have the letters of our languages."""
    layout = QTextLayout(LETTERS, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    expect(bool(runs), "there is no font: install one, such as DejaVu Sans")
    missing = any(glyph == 0 for run in runs for glyph in run.glyphIndexes())
    expect(not missing, "the fonts lack letters: install one that has them, such as DejaVu Sans")
    return ", ".join(sorted({run.rawFont().familyName() for run in runs}))


def is_blank(picture: QPixmap) -> bool:
    """Whether nothing is drawn on it, or there is no picture at all."""
    image = picture.toImage()
    return image.isNull() or not any(
        QColor.fromRgba(image.pixel(x, y)).alpha()
        for y in range(image.height())
        for x in range(image.width())
    )


def ink_of(image: QImage) -> float:
    """The share of the pixels that are not of the picture's most frequent colour, 0 to 1."""
    if image.isNull():
        return 0.0
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(pixels.constBits()).cast("I"))
    return 1 - max(counts.values()) / counts.total()
