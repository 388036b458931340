"""The header of a pane: which article it tells of, and what its buttons and its choice wish."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.app.library import ArticleRow
from annotator.domain.article import STATUSES, Article
from annotator.ui.pane_header import PaneHeader

FACTS: dict[str, Any] = {
    "title": "Megnyílt a híd",
    "language": "hu",
    "published": "2026-03-01",
    "source": "Folyami Hírlap",
    "file": "bridge.txt",
}


def row(**others: str) -> ArticleRow:
    """An article with these facts instead of the usual ones."""
    article = Article(id="a_1", sha256="", length=9, **(FACTS | others))
    return ArticleRow(article, (), {})


@pytest.fixture
def header(qtbot: QtBot) -> PaneHeader:
    made = PaneHeader()
    qtbot.addWidget(made)
    made.show_article(row(), "new")
    made.show()
    return made


def test_it_says_what_is_shown(header: PaneHeader) -> None:
    assert header.title() == "Megnyílt a híd"
    assert header._facts.text() == "hu  ·  2026-03-01  ·  Folyami Hírlap"
    assert header._status.currentText() == "New"
    header.show_article(row(), "done")
    assert header._status.currentText() == "Done"


@pytest.mark.parametrize(
    ("missing", "title", "facts"),
    [
        (("title",), "bridge.txt", "hu  ·  2026-03-01  ·  Folyami Hírlap"),
        (("title", "file"), "a_1", "hu  ·  2026-03-01  ·  Folyami Hírlap"),
        (("language", "published", "source"), "Megnyílt a híd", "language unknown"),
    ],
)
def test_what_is_not_known_leaves_no_gap(
    header: PaneHeader, missing: tuple[str, ...], title: str, facts: str
) -> None:
    header.show_article(row(**dict.fromkeys(missing, "")), "new")
    assert (header.title(), header._facts.text()) == (title, facts)


def test_markup_is_shown_as_it_is(header: PaneHeader) -> None:
    header.show_article(row(title="<b>Híd</b>"), "new")
    assert header.title() == "<b>Híd</b>"
    assert header._title.textFormat() == header._facts.textFormat() == Qt.TextFormat.PlainText


def test_without_an_article_nothing_of_one_is_left(header: PaneHeader) -> None:
    parts = (header._facts, header._status, header._properties)
    header.show_nothing()
    assert header.title() == "Empty pane"
    assert not any(part.isVisible() for part in parts)
    assert header._close.isVisible()
    header.show_article(row(), "new")
    assert all(part.isVisible() for part in parts)


def test_a_number_is_shown_where_there_are_several(header: PaneHeader) -> None:
    header.set_number(1, of=1)
    assert header._number.isHidden()
    header.set_number(2, of=3)
    assert header._number.text() == "2"
    assert header._number.isVisible()


def test_the_focused_one_is_written_in_bold(header: PaneHeader) -> None:
    header.set_focused(True)
    assert header._title.font().bold()
    header.set_focused(False)
    assert not header._title.font().bold()


def test_every_status_can_be_wished_for(header: PaneHeader) -> None:
    combo = header._status
    wished: list[str] = []
    header.status_chosen.connect(wished.append)
    for _ in STATUSES[1:]:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert wished == list(STATUSES[1:])


def test_what_is_only_shown_is_not_wished_for(header: PaneHeader) -> None:
    wished: list[str] = []
    header.status_chosen.connect(wished.append)
    header.show_article(row(), "skipped")
    assert wished == []


def test_its_buttons_wish(header: PaneHeader, qtbot: QtBot) -> None:
    for button, signal in (
        (header._properties, header.properties_requested),
        (header._close, header.close_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_its_parts_have_names_and_leave_the_keyboard_in_the_article(header: PaneHeader) -> None:
    parts = [header._status, *header.findChildren(QToolButton)]
    assert [part.accessibleName() for part in parts] == [
        "How far you are with this article",
        "Properties of the article",
        "Close this pane",
    ]
    assert {part.focusPolicy() for part in parts} == {Qt.FocusPolicy.NoFocus}
