"""One pane: it shows an article and what changes in it; the focused one is plain to see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.session import Session
from annotator.domain.article import Region
from annotator.domain.changes import Changes
from annotator.domain.commands.articles import EditArticle, SetRegions, SetStatus
from annotator.domain.commands.spans import AddSpan, Relabel, RemoveSpans
from annotator.domain.span import Range
from annotator.ui import pane as pane_module
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.label_styles import label_styles
from annotator.ui.pane import Pane


class Shown:
    """A pane with an article of a project, told of every change."""

    def __init__(self, session: Session) -> None:
        self.session = session
        styles = label_styles(session.library.schemes, dark=False)
        self.pane = Pane(session.library, lambda: session.annotator, styles=styles)
        rows = session.library.rows()
        self.article = next(r.article.id for r in rows if r.article.file == "bridge_hu.txt")
        self.pane.show_article(self.article)
        session.listen(self.refresh)

    def refresh(self, changes: Changes) -> None:
        self.pane.refresh(changes)


@pytest.fixture
def shown(qtbot: QtBot, project_path: Path) -> Iterator[Shown]:
    session = Session.open(project_path, "anna")
    made = Shown(session)
    qtbot.addWidget(made.pane)
    made.pane.resize(500, 400)
    made.pane.show()
    qtbot.waitExposed(made.pane)
    yield made
    made.pane.hide()
    session.close()


def frame_colour(pane: Pane) -> str:
    image: QImage = pane.grab().toImage()
    return image.pixelColor(1, pane.height() // 2).name()


def test_it_says_and_shows_what_is_open(shown: Shown) -> None:
    pane = shown.pane
    assert pane.header.title() == "Megnyílt a zsombolyi híd"
    assert pane.header._facts.text().startswith("hu  ·  2026-03-01")
    assert pane.header._status.currentText() == "New"
    assert pane.view.accessibleName() == "Article: Megnyílt a zsombolyi híd"
    assert pane.view.stored_text() == shown.session.library.text(shown.article)


def test_it_follows_what_changes(shown: Shown) -> None:
    do, article, pane = shown.session.do, shown.article, shown.pane
    do(EditArticle(article, "title", "Híd"))
    do(EditArticle(article, "source", "Folyami Hírlap"))
    assert pane.header.title() == "Híd"
    assert pane.view.accessibleName() == "Article: Híd"
    assert "Folyami Hírlap" in pane.header._facts.text()
    do(SetStatus((article,), "done"))
    assert pane.header._status.currentText() == "Done"
    do(SetRegions(article, (Region("boilerplate", 0, 5),)))
    assert pane.describe().endswith("boilerplate")


def test_of_a_change_only_the_spans_it_names_are_looked_up(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    do, article, view = shown.session.do, shown.article, shown.pane.view
    with monkeypatch.context() as patch:
        patch.setattr(shown.session.library, "marks", None)
        do(AddSpan(article, (Range(30, 38),), "entity", "GPE"))
        (span,) = view.spans_at(32)
        do(Relabel((span,), "entity", "LOC"))
        assert view.mark_of(span).label == "LOC"
        do(RemoveSpans((span,)))
        assert view.spans_at(32) == []
        shown.session.undo()
        assert view.spans_at(32) == [span]
    monkeypatch.setattr(pane_module, "MANY", 0)
    do(RemoveSpans((span,)))
    assert list(view.marks()) == []


def test_another_annotator_sees_his_own_status(shown: Shown) -> None:
    shown.session.do(SetStatus((shown.article,), "done"))
    shown.session.annotator = "berta"
    shown.refresh(Changes(frozenset(), frozenset()))
    assert shown.pane.header._status.currentText() == "New"


def test_a_choice_of_status_is_a_wish(shown: Shown, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(shown.pane.pressed),
        qtbot.waitSignal(shown.pane.status_requested) as wished,
    ):
        QTest.keyClick(shown.pane.header._status, Qt.Key.Key_Down)
    assert wished.args == [shown.article, "in_progress"]
    assert shown.session.library.status(shown.article, "anna") == "new"


def test_its_header_wishes(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.pane.properties_requested) as wished:
        shown.pane.header._properties.click()
    assert wished.args == [shown.article]
    with qtbot.waitSignal(shown.pane.close_requested):
        shown.pane.header._close.click()
    with qtbot.waitSignal(shown.pane.pressed):
        QTest.mouseClick(shown.pane.header, Qt.MouseButton.LeftButton, pos=QPoint(100, 8))


def test_an_empty_pane_says_how_to_open_an_article(shown: Shown) -> None:
    shown.pane.find_bar.open()
    shown.pane.clear()
    assert shown.pane._empty.isVisible()
    assert not shown.pane.view.isVisible()
    assert not shown.pane.find_bar.isVisible()
    assert shown.pane.header.title() == "Empty pane"
    assert shown.pane.view.accessibleName() == "Empty pane"
    shown.pane.show_article(shown.article)
    assert shown.pane.view.isVisible()


def test_another_theme_reaches_all_that_is_drawn(shown: Shown, qtbot: QtBot) -> None:
    shown.session.do(AddSpan(shown.article, (Range(30, 38),), "entity", "GPE"))
    overview = shown.pane.margin.overview
    qtbot.waitUntil(lambda: overview.accessibleDescription().startswith("1 span,"))
    before = map_of(shown.pane)
    shown.pane.set_styles(lambda layer, label: LabelStyle(label, label, "#123456", Pattern.SOLID))
    assert map_of(shown.pane) != before


def map_of(pane: Pane) -> QImage:
    """What is seen in the strip beside the article."""
    image: QImage = pane.margin.overview.grab().toImage()
    return image


def test_the_focused_pane_has_a_strong_frame_and_a_bold_title(shown: Shown) -> None:
    plain = frame_colour(shown.pane)
    shown.pane.set_focused(True)
    assert frame_colour(shown.pane) == shown.pane.palette().highlight().color().name() != plain
    assert shown.pane.header._title.font().bold()
    shown.pane.set_focused(False)
    assert frame_colour(shown.pane) == plain
    assert not shown.pane.header._title.font().bold()


def test_the_keyboard_stays_in_the_article_when_a_status_is_chosen(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.pane.activateWindow()
    shown.pane.view.setFocus()
    qtbot.waitUntil(shown.pane.view.hasFocus)
    combo = shown.pane.header._status
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(combo.view().isVisible)
    with qtbot.waitSignals([shown.pane.pressed, shown.pane.status_requested]):
        QTest.keyClick(combo.view(), Qt.Key.Key_Down)
        QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(shown.pane.view.hasFocus)
