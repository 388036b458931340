"""What a screen reader is told: the text, caret and selection by Qt, the spans by Speaking."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtTest import QTest

from annotator.domain.article import Region
from annotator.domain.offsets import display_text
from annotator.ui.article import speaking
from annotator.ui.article.speaking import Speaking, announce
from annotator.ui.article.view import ArticleView

TEXT = (
    "Mirela Dosan 😀 azt mondta: „A híd a miénk.”\r\n"
    "Ο δήμαρχος της Ζομπόλια σώπασε.\r\n"
    "\r\n"
    "Vége\xa0van."
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def style_of(layer: str, label: str) -> Any:
    from annotator.ui.article.style import LabelStyle, Pattern

    names = {"PER": "Person", "ORG": "Organisation", "Claim": "Claim"}
    return LabelStyle(label, names[label], "#0000ff", Pattern.SOLID)


class Reader:
    """Hears what is said, when it is switched on."""

    def __init__(self, view: ArticleView) -> None:
        self.on = True
        self.asked = 0
        self.heard: list[str] = []
        self.speaking = Speaking(view, style_of, voice=self._hear, listened=self._is_on)

    def _hear(self, widget: QObject, text: str) -> None:
        assert isinstance(widget, ArticleView)
        self.heard.append(text)

    def _is_on(self) -> bool:
        self.asked += 1
        return self.on

    def rest(self) -> list[str]:
        """What is said once the caret rests; nothing is waited for here."""
        timer = self.speaking._soon
        if timer.isActive():
            timer.stop()
            timer.timeout.emit()
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def page(desk):
    desk.show(TEXT)
    desk.give(
        desk.span("person", "Mirela Dosan"),
        desk.span(
            "claim", "Mirela Dosan 😀 azt mondta", "híd a miénk", layer="claim", label="Claim"
        ),
        desk.span("town", "Ζομπόλια", label="ORG"),
    )
    return desk


@pytest.fixture
def reader(page):
    page.view.set_caret(len(TEXT))
    made = Reader(page.view)
    yield made
    made.speaking.hush()


def put(page: Any, quote: str, inside: int = 0) -> None:
    page.view.set_caret(TEXT.index(quote) + inside)


# ------------------------------------------------------------------ spans


def test_what_the_caret_comes_into_is_said_the_innermost_first(page, reader):
    put(page, "Mirela")
    assert reader.rest() == [
        "Person: Mirela Dosan; Claim: Mirela Dosan 😀 azt mondta: „A híd a miénk"
    ]
    page.key(Qt.Key.Key_Right)
    assert reader.rest() == []
    put(page, " 😀")
    assert reader.rest() == ["end of Person"]
    put(page, "Ζομπόλια", 3)
    assert reader.rest() == ["end of Claim; Organisation: Ζομπόλια"]


def test_the_caret_has_left_a_span_when_it_stands_behind_its_last_letter(page, reader):
    put(page, "Ζομπόλια", len("Ζομπόλι"))
    assert reader.rest() == ["Organisation: Ζομπόλια"]
    page.key(Qt.Key.Key_Right)
    assert reader.rest() == ["end of Organisation"]


def test_of_a_broken_quotation_it_is_said_which_part_one_is_in(page, reader):
    put(page, "Mirela Dosan 😀", 13)
    reader.rest()
    put(page, "mondta: „", len("mondta: "))
    assert reader.rest() == ["end of Claim"]
    put(page, "híd")
    assert reader.rest() == ["Claim, part 2 of 2: Mirela Dosan 😀 azt mondta: „A híd a miénk"]


def test_a_key_that_is_held_is_followed_by_one_announcement(page, reader):
    page.view.set_caret(0)
    reader.rest()
    for _ in range(len("Mirela Dosan 😀 azt mondta: „")):
        QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert reader.heard == []
    assert reader.rest() == ["end of Person; end of Claim"]


def test_the_pause_comes_to_an_end_by_itself(page, reader, qtbot):
    reader.speaking._soon.setInterval(1)
    put(page, "Ζομπόλια")
    qtbot.waitUntil(lambda: reader.heard == ["Organisation: Ζομπόλια"])


def test_a_span_that_is_selected_is_said_once(page, reader):
    put(page, "Ζομπόλια")
    page.view.select_span("town")
    assert reader.rest() == ["selected: Organisation: Ζομπόλια"]
    page.view.select_span("")
    assert reader.rest() == []


def test_of_spans_that_are_gone_nothing_is_said(page, reader):
    put(page, "Mirela")
    reader.rest()
    page.give(page.span("person", "Mirela Dosan"))
    put(page, "Vége")
    assert reader.rest() == ["end of Person"]
    put(page, "Mirela")
    reader.rest()
    page.show("Semmi.")
    page.view.set_caret(3)
    assert reader.rest() == []


def test_a_crowd_of_spans_is_cut_short(page, reader, make):
    crowd = [make(TEXT, f"s{n}", (0, 6 + n)) for n in range(9)]
    page.give(*crowd)
    page.view.set_caret(1)
    (said,) = reader.rest()
    assert said.startswith("Person: Mirela; Person: Mirela; Person: Mirela D;")
    assert said.endswith("; and 4 more")


def test_a_long_quote_is_cut_between_words(page, reader, make):
    text = "A polgármester szerint\n\na híd mindenkié, és az is marad, ameddig ő itt van. " * 3
    page.show(text, make(text, "long", (0, len(text) - 1), layer="claim", label="Claim"))
    page.view.set_caret(5)
    (said,) = reader.rest()
    assert said == "Claim: A polgármester szerint a híd mindenkié, és az is marad,…"


def test_a_view_without_the_keyboard_is_silent_but_remembers(page, reader, qtbot):
    page.view.clearFocus()
    put(page, "Mirela")
    assert reader.rest() == []
    page.view.setFocus()
    put(page, " 😀")
    assert reader.rest() == ["end of Person"]


def test_nothing_is_worked_out_while_nobody_listens(page, reader, monkeypatch):
    def forbidden(*args: object) -> None:
        raise AssertionError("nobody listens")

    reader.on = False
    for name in ("spans_at", "mark_of", "quote_of", "has_span"):
        monkeypatch.setattr(page.view, name, forbidden)
    for _ in range(20):
        QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert not reader.speaking._soon.isActive()
    assert reader.asked >= 20
    assert reader.heard == []


# ------------------------------------------------------------------ on request


def test_what_is_here_is_described(page, reader):
    put(page, "Ζομπόλια", 2)
    regions = (Region("header", 0, 5), Region("boilerplate", TEXT.index("Ο δ"), len(TEXT)))
    caret = page.view.caret()
    wanted = f"line 2, character {caret}; Organisation: Ζομπόλια; boilerplate"
    assert reader.speaking.describe(regions) == wanted
    assert reader.rest() == [wanted]
    put(page, "Ο δήμαρχος")
    assert reader.rest() == ["end of Organisation"]


def test_a_place_without_anything_and_a_selection_are_described(page, reader):
    put(page, "Vége")
    for _ in range(4):
        page.key(Qt.Key.Key_Right, SHIFT)
    said = reader.speaking.describe(())
    assert said == f"line 4, character {len(TEXT) - 5}; 4 characters selected; no span"
    page.show("")
    assert reader.speaking.describe(()) == "There is no text here."


@pytest.mark.parametrize("kind", ["boilerplate", "header", "title", "caption", "byline"])
def test_every_kind_of_region_has_a_name(page, reader, kind):
    page.view.set_caret(0)
    assert reader.speaking.describe((Region(kind, 0, 3),)).endswith(f"; {kind}")


def test_a_description_is_silent_when_nobody_listens(page, reader):
    reader.on = False
    assert reader.speaking.describe(()).startswith("line 4")
    assert reader.heard == []


def test_an_announcement_is_sent_through_qt_and_waits_for_its_turn(page, monkeypatch):
    # PySide has no installUpdateHandler, so the last door is watched and not what is behind it.
    sent = []

    class Door:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: Any) -> None:
            sent.append((event.object(), event.type(), event.message(), event.politeness()))

    monkeypatch.setattr(speaking, "QAccessible", Door)
    announce(page.view, "Person: Mirela Dosan")
    polite = QAccessible.AnnouncementPoliteness.Polite
    kind = QAccessible.Event.Announcement
    assert sent == [(page.view, kind, "Person: Mirela Dosan", polite)]


# ------------------------------------------------------------------ what Qt itself tells


def interface(page: Any) -> QAccessibleTextInterface:
    found = QAccessible.queryAccessibleInterface(page.view)
    assert found is not None
    return found.textInterface()


def test_the_article_is_a_read_only_text_of_many_lines(page):
    page.view.setAccessibleName("Article: A híd")
    found = QAccessible.queryAccessibleInterface(page.view)
    state = found.state()
    assert found.role() is QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name) == "Article: A híd"
    assert (state.readOnly, state.multiLine, state.selectableText) == (1, 1, 1)
    assert (state.focusable, state.focused, state.editable) == (1, 1, 0)


def test_the_text_is_the_stored_one_as_far_as_qt_can_hold_it(page):
    found = interface(page)
    units = len(TEXT.encode("utf-16-le")) // 2
    assert found.characterCount() == units
    said = found.text(0, units)
    assert said == display_text(TEXT)
    # The CR of a CRLF is a sign that no reader says; an emoji and a no-break space are themselves.
    assert said.replace("\u200b\n", "\r\n") == TEXT
    at = TEXT.index("😀")
    assert found.text(at, at + 2) == "😀"


@pytest.mark.parametrize("quote", ["Mirela", "azt", "δήμαρχος", "Vége\xa0van", "miénk.”"])
def test_the_text_at_an_offset_is_found_by_utf_16_units(page, quote):
    found = interface(page)
    start, end = _units(TEXT.index(quote), quote)
    assert found.text(start, end) == quote


def _units(position: int, quote: str) -> tuple[int, int]:
    start = len(TEXT[:position].encode("utf-16-le")) // 2
    return start, start + len(quote.encode("utf-16-le")) // 2


def test_the_caret_is_told_after_real_keys(page):
    found = interface(page)
    page.view.set_caret(0)
    for _ in range(len("Mirela Dosan 😀")):
        page.key(Qt.Key.Key_Right)
    assert found.cursorPosition() == len("Mirela Dosan 😀") + 1  # the emoji is two units
    page.key(Qt.Key.Key_End)
    assert found.text(found.cursorPosition(), found.cursorPosition() + 2) == "\u200b\n"
    page.key(Qt.Key.Key_Right)
    assert found.text(found.cursorPosition(), found.cursorPosition() + 1) == "Ο"
    page.key(Qt.Key.Key_End, CONTROL)
    assert found.cursorPosition() == found.characterCount()


def test_a_reader_can_set_the_caret_and_a_selection(page):
    found = interface(page)
    start, end = _units(TEXT.index("azt"), "azt")
    found.setCursorPosition(start)
    assert page.view.caret() == TEXT.index("azt")
    found.addSelection(start, end)
    assert page.selected() == ["azt"]
    found.removeSelection(0)
    assert page.selected() == []


def test_a_selection_by_keys_and_by_mouse_is_told(page):
    found = interface(page)
    page.view.set_caret(0)
    assert found.selectionCount() == 0
    for _ in range(6):
        page.key(Qt.Key.Key_Right, SHIFT)
    assert found.selectionCount() == 1
    assert page.selected() == ["Mirela"]
    page.view.clear_selection()
    assert found.selectionCount() == 0
    at = TEXT.index("δήμαρχος")
    page.drag(page.at(at), page.at(at + 8))
    assert found.selectionCount() == 1
    assert page.selected() == ["δήμαρχος"]
    assert found.cursorPosition() == _units(at, "δήμαρχος")[1]


@pytest.mark.parametrize("quote", ["Mirela", "azt", "δήμαρχος", "Vége"])
def test_where_a_letter_stands_is_told(page, quote):
    page.view.grab()
    at = TEXT.index(quote)
    told = interface(page).characterRect(_units(at, quote)[0])
    place = page.view.viewport().mapToGlobal(page.view.point_of(at))
    assert abs(told.left() - place.x()) <= 2
    assert told.top() <= place.y() <= told.bottom()
