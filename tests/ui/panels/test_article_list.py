"""The list of articles: found as one types, opened by keyboard and mouse, marked in bulk."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.app.views import Views
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.choice import Choice
from annotator.domain.commands.articles import ImportArticles, RemoveArticles, SetStatus
from annotator.domain.record import Record
from annotator.ui.bridge import Bridge
from annotator.ui.list_models import ARTICLE_ID
from annotator.ui.panels.article_list import ArticleList

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def record(title: str, published: str) -> Record:
    sha = text_sha256(title)
    article = Article(
        id=article_id(sha), sha256=sha, length=len(title), title=title, published=published
    )
    return Record(article=article, text=title)


@pytest.fixture
def listed(project: Any, qtbot: QtBot, tmp_path: Path) -> Iterator[ArticleList]:
    """Four articles: “A híd” without a date, and three with one; the newest stands first."""
    days = (("Rook", "2026-03-03"), ("Crow", "2026-03-02"), ("Wren", "2026-03-01"))
    project.session.do(ImportArticles(tuple(record(*each) for each in days)))
    bridge = Bridge(project.session)
    made = ArticleList(
        project.session.library,
        bridge.changed,
        annotator=lambda: project.session.annotator,
        views=Views(Settings(tmp_path / "settings.json"), project.session.project_id),
    )
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.hide()


def titles(listed: ArticleList) -> list[str]:
    model = listed.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def id_of(listed: ArticleList, title: str) -> str:
    return str(listed.table.model().index(titles(listed).index(title), 0).data(ARTICLE_ID))


def point(listed: ArticleList, title: str) -> Any:
    index = listed.table.model().index(titles(listed).index(title), 0)
    return listed.table.visualRect(index).center()


def type_in(widget: Any, text: str) -> None:
    QTest.keyClicks(widget, text)


def test_the_newest_stands_first_and_a_heading_sorts(listed: ArticleList) -> None:
    assert titles(listed) == ["Rook", "Crow", "Wren", "A híd"]
    header = listed.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), LEFT, NONE, header.rect().topLeft() + point_in(header, 0))
    assert titles(listed) in (
        ["A híd", "Crow", "Rook", "Wren"],
        ["Wren", "Rook", "Crow", "A híd"],
    )


def point_in(header: Any, section: int) -> Any:
    from PySide6.QtCore import QPoint

    return QPoint(header.sectionViewportPosition(section) + 20, 8)


def test_the_list_narrows_as_one_types_and_return_opens_the_only_one(
    listed: ArticleList, qtbot: QtBot
) -> None:
    listed.focus_filter()
    type_in(listed._filter, "wre")
    assert titles(listed) == ["Wren"]
    assert listed._count.text() == "1 of 4 articles"
    with qtbot.waitSignal(listed.open_requested) as wished:
        QTest.keyClick(listed._filter, Key.Key_Return)
    assert wished.args == [id_of(listed, "Wren")]


def test_escape_empties_the_filter_and_down_goes_to_the_list(
    listed: ArticleList, qtbot: QtBot
) -> None:
    listed.focus_filter()
    type_in(listed._filter, "crow")
    QTest.keyClick(listed._filter, Key.Key_Escape)
    assert len(titles(listed)) == 4
    QTest.keyClick(listed._filter, Key.Key_Down)
    qtbot.waitUntil(listed.table.hasFocus)
    assert listed.table.currentIndex().data() == "Rook"


@pytest.mark.parametrize(
    ("held", "signal"), [(NONE, "open_requested"), (CTRL, "open_beside_requested")]
)
def test_return_opens_and_with_ctrl_beside(
    listed: ArticleList, qtbot: QtBot, held: Qt.KeyboardModifier, signal: str
) -> None:
    QTest.mouseClick(listed.table.viewport(), LEFT, NONE, point(listed, "Crow"))
    with qtbot.waitSignal(getattr(listed, signal)) as wished:
        QTest.keyClick(listed.table, Key.Key_Return, held)
    assert wished.args == [id_of(listed, "Crow")]


def test_a_double_click_opens(listed: ArticleList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.open_requested) as wished:
        QTest.mouseClick(listed.table.viewport(), LEFT, NONE, point(listed, "Wren"))
        QTest.mouseDClick(listed.table.viewport(), LEFT, NONE, point(listed, "Wren"))
    assert wished.args == [id_of(listed, "Wren")]


def test_neighbours_follow_the_list_as_it_is_shown(listed: ArticleList) -> None:
    rook, crow, wren = (id_of(listed, name) for name in ("Rook", "Crow", "Wren"))
    assert listed.neighbour(crow, 1) == wren
    assert listed.neighbour(crow, -1) == rook
    assert listed.neighbour(rook, -1) == ""
    assert listed.neighbour("", 1) == rook
    type_in(listed._filter, "ro")
    assert listed.neighbour(rook, 1) == crow
    assert listed.neighbour(crow, 1) == ""


def test_the_menu_marks_and_removes_all_that_are_selected(
    listed: ArticleList, qtbot: QtBot
) -> None:
    viewport = listed.table.viewport()
    QTest.mouseClick(viewport, LEFT, NONE, point(listed, "Rook"))
    QTest.mouseClick(viewport, LEFT, CTRL, point(listed, "Wren"))
    both = {id_of(listed, "Rook"), id_of(listed, "Wren")}
    assert set(listed.selected()) == both
    listed.table.customContextMenuRequested.emit(point(listed, "Rook"))
    (menu,) = listed.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(listed.status_requested) as wished:
        actions["Mark as: Done"].trigger()
    assert set(wished.args[0]) == both
    assert wished.args[1] == "done"
    with qtbot.waitSignal(listed.remove_requested) as wished:
        actions["Remove from the project"].trigger()
    assert set(wished.args[0]) == both
    menu.close()


def test_what_is_selected_stays_so_through_changes(listed: ArticleList, project: Any) -> None:
    crow = id_of(listed, "Crow")
    listed.show_current(crow)
    project.session.do(SetStatus((crow,), "done"))
    assert listed.selected() == [crow]
    project.session.do(RemoveArticles((id_of(listed, "Rook"),)))
    assert listed.selected() == [crow]


@pytest.mark.parametrize(
    ("width", "shown"),
    [(420, "TLDSECF"), (300, "TLDS"), (210, "TLS"), (160, "TS"), (120, "T")],
)
def test_the_title_has_room_before_all_else(listed: ArticleList, width: int, shown: str) -> None:
    header = listed.table.horizontalHeader()
    listed.resize(width, 500)
    assert (
        "".join(letter for n, letter in enumerate("TLDSECF") if not header.isSectionHidden(n))
        == shown
    )
    assert header.sectionSize(0) >= 80
    listed.resize(420, 500)
    assert not any(header.isSectionHidden(n) for n in range(7))


def test_an_empty_project_says_how_to_import(listed: ArticleList, project: Any) -> None:
    assert listed._hint.isHidden()
    project.session.do(RemoveArticles(tuple(id_of(listed, name) for name in titles(listed))))
    assert listed._hint.isVisible()
    assert "Ctrl+I" in listed._hint.text()
    assert listed.table.isHidden()
    project.session.undo()
    assert listed.table.isVisible()
    assert listed._count.text() == "4 articles"


def test_the_row_that_is_read_stays_marked_with_ctrl_held(hand: Any) -> None:
    listed = hand.window.workspace.list
    for file in ("bridge_ro.txt", "bridge_el.txt", "bridge_ro.txt"):
        QTest.keyPress(hand.window, Qt.Key.Key_Control)
        hand.window.workspace.open(hand.article(file))
        QTest.keyRelease(hand.window, Qt.Key.Key_Control)
        assert listed.selected() == [hand.article(file)]


def test_down_from_the_filter_marks_the_first_article_and_enter_opens_it(hand: Any) -> None:
    listed = hand.window.workspace.list
    listed.table.clearSelection()
    hand.press("l", held=Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_Down)
    (article,) = listed.selected()
    hand.press(Qt.Key.Key_Return)
    assert hand.window.workspace.panes.current.article == article
    assert hand.view.hasFocus()


def test_filters_narrow_the_list(listed: ArticleList) -> None:
    listed._choices._form.set_choice(Choice(first="2026-03-02"))
    assert titles(listed) == ["Rook", "Crow"]
    assert listed._count.text() == "2 of 4 articles"
    listed.open_choices()
    assert listed._choices._form.isVisible()
    listed._choices._form.hide()


def test_a_choice_from_elsewhere_is_shown_whole(listed: ArticleList) -> None:
    listed._filter.setText("crow")
    listed.show_choice(Choice(first="2026-03-01", last="2026-03-02"))
    assert titles(listed) == ["Crow", "Wren"]
    assert listed._filter.text() == ""
