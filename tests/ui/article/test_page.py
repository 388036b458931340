import gc
import sys

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QAccessibleTextInterface,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from annotator.domain.mark import Mark
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import make_span, settle
from tests.ui.dragging import drag_enter

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
WINDOWS_TEXT = "ab\r\n\r\ncd\r\nef"


# ---------------------------------------------------------------- keys


@pytest.fixture
def window(qtbot):
    window = QWidget()
    view = ArticleView()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.set_article("Ada and Bob.", ())
    window.view = view  # type: ignore[attr-defined]
    return window


KEYS = (
    "A Shift+A 7 ? [ . Space Tab Return Enter Esc Del Backspace F1 Ctrl+1 Ctrl+Z Alt+Left "
    "Alt+Shift+Right Ctrl+Return"
)


@pytest.mark.parametrize("keys", KEYS.split())
def test_shortcuts_of_the_window_work_while_the_article_has_the_focus(window, qtbot, keys):
    sequence = QKeySequence(keys)
    shortcut = QShortcut(sequence, window)
    combination = sequence[0]  # type: ignore[index]
    with qtbot.waitSignal(shortcut.activated, timeout=1000):
        QTest.keyClick(window.view, combination.key(), combination.keyboardModifiers())
    assert window.view.stored_text() == "Ada and Bob."


def test_no_key_stops_at_a_carriage_return(desk):
    desk.show(WINDOWS_TEXT)
    there = [0]
    while desk.view.caret() < len(WINDOWS_TEXT):
        desk.key(Qt.Key.Key_Right)
        there.append(desk.view.caret())
    assert there == [0, 1, 2, 4, 6, 7, 8, 10, 11, 12]
    back = [len(WINDOWS_TEXT)]
    while desk.view.caret():
        desk.key(Qt.Key.Key_Left)
        back.append(desk.view.caret())
    assert back == there[::-1]
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_End)
    assert desk.view.caret() == 2
    desk.key(Qt.Key.Key_Right, SHIFT)
    desk.key(Qt.Key.Key_Right, SHIFT)
    assert desk.view.selection() == ((2, 6),)


def test_words_by_key_are_words_by_call(desk):
    desk.show("80%-os ό,τι word")
    for expected in (7, 12, 16):
        desk.key(Qt.Key.Key_Right, CONTROL)
        assert desk.view.caret() == expected
    desk.key(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert desk.selected() == ["word"]


def test_select_all_is_all(desk):
    desk.show(WINDOWS_TEXT)
    desk.key(Qt.Key.Key_A, CONTROL)
    assert desk.view.selection() == ((0, len(WINDOWS_TEXT)),)


# ---------------------------------------------------------------- wheel, drops, focus


def turn(view: ArticleView, angle: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(50, 50)
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_a_touchpad_zooms_by_whole_steps(desk):
    desk.show("text")
    for _ in range(7):
        turn(desk.view, 30, CONTROL)
    assert desk.view.zoom() == 110
    for _ in range(8):
        turn(desk.view, -30, CONTROL)
    assert desk.view.zoom() == 100
    assert desk.heard("zoom_changed") == [110, 100]


def test_files_that_are_dropped_are_for_the_window(desk):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("somewhere.txt")])
    mime.setText("somewhere")
    for target in (desk.view, desk.view.viewport()):
        event = drag_enter(QPoint(9, 9), mime)
        event.ignore()
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()
        assert not target.acceptDrops()


def test_the_caret_can_be_seen_only_with_the_focus(desk, qtbot):
    desk.show("")
    other = QLineEdit(desk.view)
    other.show()
    place = desk.at(0)

    def dark() -> bool:
        picture = desk.view.viewport().grab().toImage()
        rows = range(place.y() - 3, place.y() + 3)
        return any(picture.pixelColor(place.x(), y).lightness() < 90 for y in rows)

    desk.view._blink.start()
    assert dark()
    other.setFocus()
    qtbot.waitUntil(lambda: not desk.view.hasFocus())
    assert not dark()


def test_it_can_be_seen_in_a_blank_paragraph_without_touching_its_neighbours(desk):
    desk.show("one\n\ntwo")
    desk.view.set_caret(4)
    picture = desk.view.viewport().grab().toImage()
    layout = desk.view._layout
    x = round(layout.left)
    dark = [y for y in range(picture.height()) if picture.pixelColor(x, y).lightness() < 60]
    top, bottom = layout.top(1), layout.top(2)
    assert len([y for y in dark if top <= y < bottom]) > 6


# ---------------------------------------------------------------- other programs that read along


def test_a_screen_reader_finds_text_caret_and_selection(desk):
    desk.show("Ada 😀 and Bob.\nSecond line.")
    desk.view.setAccessibleName("Article: Ada")
    interface = QAccessible.queryAccessibleInterface(desk.view)
    assert interface.text(QAccessible.Text.Name) == "Article: Ada"
    text: QAccessibleTextInterface = interface.textInterface()
    assert text.text(0, text.characterCount()).splitlines()[0] == "Ada 😀 and Bob."
    desk.view.set_caret(6)
    assert text.cursorPosition() == 7  # in UTF-16 units
    assert text.selectionCount() == 0
    desk.view.select_word()
    assert text.selectionCount() == 1
    assert text.characterRect(0).width() > 0


# ---------------------------------------------------------------- hard texts


# fmt: off
HARD = [
    "", "\n", "\r\n\r\n", "\r", "\u2028\u2029", "\0\0", "\ufeffx", "\ud800x\udc00", "\t\t",
    "😀" * 500, "a" * 3000, "\u0301" * 50, "\u202e\u202dשa\u202c", "\u200b", " " * 900,
    "\ufdd0\ufdd1\uffff",
]
# fmt: on


@pytest.mark.parametrize("text", HARD)
def test_it_is_shown_and_moved_in(desk, check, text):
    desk.show(text)
    if text:
        desk.give(make_span(text, "s", (0, len(text)), layer="claim"))
        desk.view.select_span("s")
    desk.view.grab()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        desk.key(key)
        desk.key(key, SHIFT)
    desk.click(QPoint(40, 30))
    desk.view.copy()
    check(desk.view)


def test_a_megabyte_in_one_line_and_tens_of_thousands_of_lines(desk, check):
    for text in ("word 😀 " * 150_000, "short line\n" * 42_000):
        spans = [make_span(text, f"s{n}", (n * 500, n * 500 + 40)) for n in range(900)]
        desk.show(text, *spans)
        position = 0
        for share in (0.5, 0.99, 0.02):
            position = int(len(text) * share)
            desk.view.scroll_to(position)
            settle()
            assert desk.view.top_position() == position
            desk.view.grab()
        spans.append(make_span(text, "new", (position, position + 5)))
        desk.view.set_marks(spans)
        settle()
        assert desk.view.spans_at(position)[0] == "new"
        check(desk.view)


# ---------------------------------------------------------------- traps


def test_one_document_serves_for_life(desk):
    document = desk.view.document()
    for n in range(5):
        desk.show(f"Article {n}\n" * 20)
        desk.view.grab()
    assert desk.view.document() is document
    assert document.documentLayout() is desk.view._layout


def test_articles_leave_nothing_behind(desk):
    text = "A paragraph of some length.\n" * 300
    counts = []
    for round_ in range(12):
        spans = [make_span(text, f"{round_}-{n}", (n * 28, n * 28 + 11)) for n in range(300)]
        desk.view.set_article(text, spans)
        settle()
        del spans
        gc.collect()
        objects = gc.get_objects()
        counts.append((sum(isinstance(it, Mark) for it in objects), len(objects)))
        del objects
    assert len({placed for placed, _ in counts}) == 1
    assert counts[-1][1] - counts[4][1] < 200


def test_a_view_goes_when_its_window_does(qtbot):
    gone = []
    for _ in range(3):
        view = ArticleView()
        view.destroyed.connect(lambda: gone.append(1))
        view.show()
        view.set_article("text " * 400, ())
        settle()
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del view
    gc.collect()
    assert len(gone) == 3


def test_what_qt_calls_is_guarded():
    from annotator.ui.article.layout import LaneLayout
    from annotator.ui.article.marked_page import MarkedPage
    from annotator.ui.article.page import Page

    for kind in (Page, MarkedPage, ArticleView, LaneLayout):
        for name, method in vars(kind).items():
            base = QAbstractTextDocumentLayout if kind is LaneLayout else QTextEdit
            inherited = getattr(base, name, None)
            overrides = callable(method) and inherited is not None and not name.startswith("_")
            if overrides and name not in {"pageCount", "copy", "staticMetaObject"}:
                assert hasattr(method, "__wrapped__"), f"{kind.__name__}.{name}"


def test_a_mistake_while_painting_is_reported_and_ends_nothing(desk, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    desk.show("text")
    monkeypatch.setattr(desk.view._layout, "figure", None)
    desk.view.grab()
    assert TypeError in reported
