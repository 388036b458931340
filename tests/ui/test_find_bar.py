"""The bar to find in an article: typing, keys, going round, and what it tells of it."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.span import Range, Ranges
from annotator.ui import find_bar
from annotator.ui.find_bar import FindBar
from annotator.ui.theme import palette

TEXT = "Őszi szél fúj.\nA szél az ŐSZI éjben\r\nészak felől, mondta Ősziné."
OSZI = [Range(0, 4), Range(25, 29), Range(57, 61)]
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Article(QPlainTextEdit):
    """Stands in for the view of an article; its caret is a number alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.text = TEXT
        self.place = 0
        self.selected: Ranges = ()
        self.hits: Sequence[Range] = ()
        self.current = -1
        self.goes_along = False

    def stored_text(self) -> str:
        return self.text

    def caret(self) -> int:
        return self.place

    def selection(self) -> Ranges:
        return self.selected

    def select(self, ranges: Ranges) -> None:
        self.selected = ranges
        self.place = ranges[-1].end

    def show_hits(self, hits: Sequence[Range], current: int = -1) -> None:
        self.hits, self.current = hits, current
        if self.goes_along and current >= 0:
            self.place = hits[current].start

    def hit(self) -> Range | None:
        return self.hits[self.current] if self.current >= 0 else None


class Window(QWidget):
    """Hears the keys that nothing in it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


class Desk:
    """A window with an article and its bar, and a shortcut for each key that an article has."""

    def __init__(self) -> None:
        self.window = Window()
        self.article = Article()
        self.bar = FindBar(self.article)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(QLineEdit())
        layout.addWidget(self.article)
        self.window.resize(600, 300)
        self.triggered: list[str] = []
        for keys in (
            "A",
            "Space",
            "Tab",
            "Delete",
            "Esc",
            "Return",
            "F3",
            "Ctrl+G",
            "F6",
            "Ctrl+B",
        ):
            action = QAction(self.window)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, keys=keys: self.triggered.append(keys))
            self.window.addAction(action)

    @property
    def field(self):
        return self.bar._field

    def said(self) -> str:
        return self.bar._count.text()


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    made.article.setFocus()
    qtbot.waitUntil(made.article.hasFocus)
    return made


# ---------------------------------------------------------------- typing


def test_it_finds_while_one_types_from_the_caret_on(desk, qtbot):
    desk.article.place = 10
    desk.bar.open()
    assert desk.field.hasFocus()
    assert desk.said() == ""
    qtbot.keyClicks(desk.field, "oszi")
    assert list(desk.article.hits) == OSZI
    assert desk.article.hit() == OSZI[1]
    assert desk.said() == "2 of 3"
    assert desk.triggered == []


def test_a_longer_query_is_looked_for_from_the_same_place(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "sz")
    assert desk.article.hit() == Range(1, 3)
    qtbot.keyClicks(desk.field, "a")
    assert desk.article.hit() == Range(38, 41)
    qtbot.keyClick(desk.field, Key.Key_Backspace)
    assert desk.article.hit() == Range(1, 3)


def test_nothing_found_is_said_so_that_one_sees_it(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "zebra")
    assert desk.said() == "Nothing found"
    assert (list(desk.article.hits), desk.article.current) == ([], -1)
    assert desk.bar._count.foregroundRole() == QPalette.ColorRole.BrightText
    assert not desk.bar._next.isEnabled()
    for key in (Key.Key_Return, Key.Key_F3, Key.Key_Up):
        qtbot.keyClick(desk.field, key)
    assert desk.said() == "Nothing found"
    desk.field.setText("szél")
    assert desk.bar._count.foregroundRole() == QPalette.ColorRole.WindowText
    assert desk.bar._next.isEnabled()


@pytest.mark.parametrize("dark", [False, True])
def test_what_it_says_is_readable_on_its_ground(dark):
    colours = palette(dark=dark)
    for role in (QPalette.ColorRole.BrightText, QPalette.ColorRole.WindowText):
        text, ground = colours.color(role), colours.color(QPalette.ColorRole.Window)
        lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("query", [" ", "\u0301"])
def test_blanks_and_accents_alone_find_nothing(desk, query):
    desk.bar.open()
    desk.field.setText(query)
    assert desk.said() == "Nothing found"


def test_without_a_query_nothing_is_marked_or_said(desk):
    desk.bar.open()
    desk.field.setText("szél")
    desk.field.clear()
    assert (list(desk.article.hits), desk.said()) == ([], "")


def test_in_a_long_text_it_waits_until_no_more_is_typed(desk, qtbot, monkeypatch):
    monkeypatch.setattr(find_bar, "LONG_TEXT", 10)
    desk.bar._later.setInterval(10)
    desk.bar.open()
    qtbot.keyClicks(desk.field, "sz")
    assert desk.said() == ""
    qtbot.waitUntil(lambda: desk.said() == "1 of 6")
    # Enter does not wait, and shows the first hit before it goes on to others.
    desk.bar._later.setInterval(60_000)
    qtbot.keyClicks(desk.field, "i")
    assert desk.said() == "1 of 6"
    qtbot.keyClick(desk.field, Key.Key_Return)
    assert desk.said() == "1 of 3"
    # Nor does Esc.
    desk.field.setText("fúj")
    qtbot.keyClick(desk.field, Key.Key_Escape)
    assert desk.article.selected == (Range(10, 13),)
    assert not desk.bar._later.isActive()


def test_it_waits_too_after_a_search_that_took_long_unless_the_text_is_short(desk, monkeypatch):
    monkeypatch.setattr(find_bar, "SLOW", -1)
    desk.bar.open()
    desk.field.setText("szél")
    assert not desk.bar._later.isActive()
    monkeypatch.setattr(find_bar, "SHORT_TEXT", 10)
    desk.field.setText("fúj")
    assert desk.bar._later.isActive()
    desk.bar.leave()


# ---------------------------------------------------------------- going through the hits


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Return, NONE),
        (Key.Key_Enter, NONE),
        (Key.Key_F3, NONE),
        (Key.Key_G, CONTROL),
        (Key.Key_Down, NONE),
    ],
)
def test_keys_go_to_the_next_hit_and_round(desk, qtbot, key, held):
    desk.bar.open()
    desk.field.setText("oszi")
    said = []
    for _ in range(3):
        qtbot.keyClick(desk.field, key, held)
        said.append(desk.said())
    assert said == ["2 of 3", "3 of 3", "1 of 3 · from the start again"]
    assert desk.article.hit() == OSZI[0]
    assert desk.triggered == []


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Return, SHIFT),
        (Key.Key_F3, SHIFT),
        (Key.Key_G, SHIFT | CONTROL),
        (Key.Key_Up, NONE),
    ],
)
def test_keys_go_to_the_previous_hit_and_round(desk, qtbot, key, held):
    desk.bar.open()
    desk.field.setText("oszi")
    said = []
    for _ in range(2):
        qtbot.keyClick(desk.field, key, held)
        said.append(desk.said())
    assert said == ["3 of 3 · from the end again", "2 of 3"]
    assert desk.article.hit() == OSZI[1]


def test_buttons_do_the_same(desk, qtbot):
    desk.bar.open()
    desk.field.setText("oszi")
    qtbot.mouseClick(desk.bar._next, Qt.MouseButton.LeftButton)
    assert desk.said() == "2 of 3"
    qtbot.mouseClick(desk.bar._previous, Qt.MouseButton.LeftButton)
    assert desk.said() == "1 of 3"
    assert desk.field.hasFocus()
    qtbot.mouseClick(desk.bar._close, Qt.MouseButton.LeftButton)
    assert desk.bar.isHidden()


def test_behind_the_last_hit_it_begins_at_the_start(desk):
    desk.article.place = len(TEXT)
    desk.bar.open()
    desk.field.setText("oszi")
    assert desk.said() == "1 of 3 · from the start again"


def test_a_single_hit_is_gone_round(desk, qtbot):
    desk.bar.open()
    desk.field.setText("fuj")
    qtbot.keyClick(desk.field, Key.Key_Return)
    assert desk.said() == "1 of 1 · from the start again"


@pytest.mark.parametrize(
    ("caret", "following", "preceding"), [(0, 0, 2), (1, 1, 2), (25, 1, 0), (29, 2, 1), (61, 0, 2)]
)
def test_it_goes_on_from_where_a_person_has_set_the_caret(desk, caret, following, preceding):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.article.place = 5
    desk.bar.find_next()
    desk.article.place = caret
    desk.bar.find_next()
    assert desk.article.hit() == OSZI[following]
    desk.article.place = 5
    desk.bar.find_next()
    desk.article.place = caret
    desk.bar.find_previous()
    assert desk.article.hit() == OSZI[preceding]


def test_more_is_looked_for_from_the_hit_one_has_gone_to(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "osz")
    qtbot.keyClick(desk.field, Key.Key_Return)
    qtbot.keyClicks(desk.field, "i")
    assert desk.article.hit() == OSZI[1]


def test_so_it_is_from_where_a_person_has_set_the_caret_meanwhile(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "osz")
    desk.article.place = 30
    qtbot.keyClicks(desk.field, "i")
    assert desk.article.hit() == OSZI[2]


def test_a_view_whose_caret_goes_along_is_not_taken_for_a_person(desk, qtbot):
    desk.article.goes_along = True
    desk.bar.open()
    qtbot.keyClicks(desk.field, "oszi")
    places = []
    for _ in range(3):
        places.append(desk.article.hit())
        qtbot.keyClick(desk.field, Key.Key_Return)
    assert places == OSZI


# ---------------------------------------------------------------- opening and leaving


def test_esc_gives_the_keyboard_back_with_the_hit_selected(desk, qtbot):
    desk.bar.open()
    desk.field.setText("oszi")
    qtbot.keyClick(desk.field, Key.Key_Return)
    qtbot.keyClick(desk.field, Key.Key_Escape)
    assert desk.article.selected == (OSZI[1],)
    assert desk.article.hasFocus()
    assert desk.bar.isHidden()
    assert list(desk.article.hits) == []
    assert desk.triggered == []


def test_esc_without_a_hit_selects_nothing(desk, qtbot):
    desk.article.selected = (Range(1, 3),)
    desk.bar.open()
    desk.field.setText("zebra")
    qtbot.keyClick(desk.field, Key.Key_Escape)
    assert desk.article.selected == (Range(1, 3),)
    desk.bar.leave()
    assert desk.bar.isHidden()


def test_what_a_person_selects_meanwhile_stays_selected(desk):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.article.select((Range(5, 9),))
    desk.bar.leave()
    assert desk.article.selected == (Range(5, 9),)


def test_it_is_opened_with_what_is_selected(desk):
    desk.article.select((Range(25, 29), Range(40, 42)))
    desk.bar.open()
    assert desk.field.text() == desk.field.selectedText() == "ŐSZI"
    assert desk.said() == "2 of 3"


def test_opened_again_it_has_the_last_query_and_looks_from_the_caret(desk):
    desk.bar.open()
    desk.field.setText("szel")
    desk.bar.leave()
    desk.article.selected, desk.article.place = (), 12
    desk.bar.open()
    assert desk.field.selectedText() == "szel"
    assert desk.said() == "2 of 2"


def test_opened_while_one_types_in_it_it_only_selects_the_query(desk):
    desk.article.select((Range(0, 4),))
    desk.bar.open()
    desk.field.setText("szel")
    desk.bar.open()
    assert desk.field.selectedText() == "szel"


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("\n  Az első sor \nA második", "Az első sor"),
        ("a\u00a0b\tc\r\nd", "a b c"),
        ("szó " * 100, ("szó " * 50).strip()),
        ("x" * 300, "x" * 200),
        ("\n \n", "before"),
    ],
)
def test_of_a_long_selection_the_first_line_is_taken(desk, text, query):
    desk.field.setText("before")
    desk.article.text = text
    desk.article.select((Range(0, len(text)),))
    desk.bar.open()
    assert desk.field.text() == query


def test_the_next_hit_can_be_asked_for_while_it_is_closed(desk):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.bar.leave()
    desk.bar.find_next()
    assert not desk.bar.isHidden()
    assert desk.said() == "2 of 3"
    desk.bar.leave()
    assert desk.article.selected == (OSZI[1],)
    desk.bar.find_previous()
    assert desk.said() == "1 of 3"
    desk.bar.leave()
    desk.article.selected, desk.article.place = (), 10
    desk.bar.find_next()
    assert desk.said() == "2 of 3"


def test_without_a_query_asking_for_the_next_hit_opens_it(desk):
    desk.article.select((Range(5, 9),))
    desk.bar.find_next()
    assert desk.field.text() == "szél"
    assert desk.said() == "1 of 2"


# ---------------------------------------------------------------- another article, many hits


def test_in_another_article_it_searches_anew_and_does_not_jump(desk):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.article.text, desk.article.place = "Nincs. Őszi, őszi.", 8
    desk.bar.article_changed()
    assert list(desk.article.hits) == [Range(7, 11), Range(13, 17)]
    assert (desk.article.current, desk.said()) == (-1, "2 found")
    desk.bar.find_next()
    assert desk.said() == "2 of 2"
    desk.article.text = ""
    desk.bar.article_changed()
    assert desk.said() == "Nothing found"


def test_in_another_article_it_begins_at_the_caret_there(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "osz")
    desk.bar.find_next()
    desk.article.text = "Őszi, őszi, őszi"
    desk.bar.article_changed()
    qtbot.keyClicks(desk.field, "i")
    assert desk.said() == "1 of 3"


def test_closed_it_marks_nothing_in_another_article(desk):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.bar.leave()
    desk.article.hits = (Range(0, 1),)
    desk.bar.article_changed()
    assert desk.article.hits == (Range(0, 1),)


# ---------------------------------------------------------------- keys, names and room


def test_keys_of_the_article_do_nothing_there_while_one_is_in_the_bar(desk, qtbot):
    desk.bar.open()
    qtbot.keyClicks(desk.field, "a a")
    qtbot.keyClick(desk.field, Key.Key_Delete)
    assert desk.field.text() == "a a"
    qtbot.keyClick(desk.field, Key.Key_Tab)
    assert QApplication.focusWidget() is not desk.field
    assert desk.bar.isAncestorOf(QApplication.focusWidget())
    for key in (Key.Key_A, Key.Key_Delete):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert (desk.triggered, desk.window.heard) == ([], [])
    for key, held in ((Key.Key_F6, NONE), (Key.Key_B, CONTROL)):
        qtbot.keyClick(desk.field, key, held)
    qtbot.keyClick(desk.field, Key.Key_F5)
    assert desk.triggered == ["F6", "Ctrl+B"]
    assert desk.window.heard[-1] == Key.Key_F5


def test_enter_and_space_press_the_button_that_has_the_keyboard(desk, qtbot):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.bar._previous.setFocus()
    qtbot.keyClick(desk.bar._previous, Key.Key_Return)
    assert desk.said() == "3 of 3 · from the end again"
    qtbot.keyClick(desk.bar._previous, Key.Key_Space)
    assert desk.said() == "2 of 3"
    assert desk.triggered == []
    desk.bar._close.setFocus()
    qtbot.keyClick(desk.bar._close, Key.Key_Return)
    assert desk.bar.isHidden()


def test_a_screen_reader_is_told_names_and_the_count(desk, monkeypatch):
    told = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    desk.article.select((Range(0, 3),))
    desk.bar.open()
    desk.bar.find_next()
    desk.field.setText("zebra")
    assert told == ["1 of 3", "2 of 3", "Nothing found"]
    field = QAccessible.queryAccessibleInterface(desk.field)
    assert field.text(QAccessible.Text.Name) == "Find in the article"
    assert field.text(QAccessible.Text.Description) == "Nothing found"
    for button in desk.bar.findChildren(QToolButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("width", [138, 220, 399, 400, 900])
def test_all_of_it_is_inside_however_narrow_it_is(desk, qtbot, width):
    desk.bar.open()
    desk.field.setText("oszi")
    desk.window.resize(QSize(width, 300))
    parts = (desk.bar._field, desk.bar._count, desk.bar._steps, desk.bar._close)

    def is_in_order() -> bool:
        places = [part.geometry() for part in parts]
        apart = all(not a.intersects(b) for a in places for b in places if a is not b)
        inside = all(desk.bar.rect().contains(place) for place in places)
        roomy = desk.bar._field.width() >= 80 and desk.bar._count.width() >= 40
        return desk.bar.width() == width and apart and inside and roomy

    qtbot.waitUntil(is_in_order, timeout=1000)
