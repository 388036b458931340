"""Folding the groups of the list: by keys, by a click on the sign, and by a double click."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.ui.panels.article_list import ArticleList
from tests.ui.panels.test_article_list import LEFT, NONE, listed, titles

__all__ = ["listed"]

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def grouped(listed: ArticleList) -> ArticleList:
    """Rook and Wren are near-duplicates, the other two are not."""
    wren, rook = (
        str(listed.table.model().index(titles(listed).index(name), 0).data(256))
        for name in ("Wren", "Rook")
    )
    listed.set_near_duplicates({wren: rook, rook: rook})
    listed.group_by("near_duplicates")
    assert titles(listed) == ["Rook", "Rook", "Wren", "No near-duplicates", "Crow", "A híd"]
    listed.table.setFocus()
    listed.table.selectRow(2)
    return listed


def press(listed: ArticleList, *keys: Key, held: Qt.KeyboardModifier = NONE) -> int:
    for key in keys:
        QTest.keyClick(listed.table, key, held)
    return int(listed.table.currentIndex().row())


def test_left_goes_to_the_head_and_folds_it_and_right_unfolds_it(grouped: ArticleList) -> None:
    assert press(grouped, Key.Key_Left) == 0
    assert press(grouped, Key.Key_Left) == 0
    assert titles(grouped) == ["Rook", "No near-duplicates", "Crow", "A híd"]
    assert grouped._count.text() == "4 articles"
    press(grouped, Key.Key_Right)
    assert len(titles(grouped)) == 6
    press(grouped, Key.Key_Right)
    assert len(titles(grouped)) == 6


def test_enter_and_space_fold_a_head_and_open_an_article(grouped: ArticleList, qtbot: Any) -> None:
    with qtbot.waitSignal(grouped.open_requested) as wished:
        press(grouped, Key.Key_Return)
    assert wished.args == grouped.selected()
    with qtbot.assertNotEmitted(grouped.open_requested):
        press(grouped, Key.Key_Left, Key.Key_Return)
        assert len(titles(grouped)) == 4
        press(grouped, Key.Key_Space)
    assert len(titles(grouped)) == 6
    assert grouped.selected() == []


def test_with_alt_the_arrows_go_from_head_to_head(grouped: ArticleList) -> None:
    assert press(grouped, Key.Key_Down, held=ALT) == 3
    assert press(grouped, Key.Key_Down, held=ALT) == 3
    assert press(grouped, Key.Key_Up, held=ALT) == 0


def test_the_sign_and_a_double_click_fold(grouped: ArticleList) -> None:
    viewport, model = grouped.table.viewport(), grouped.table.model()
    head = grouped.table.visualRect(model.index(0, 0))
    QTest.mouseClick(viewport, LEFT, NONE, head.center())
    assert len(titles(grouped)) == 6
    QTest.mouseClick(viewport, LEFT, NONE, QPoint(8, head.center().y()))
    assert len(titles(grouped)) == 4
    QTest.mouseDClick(viewport, LEFT, NONE, head.center())
    assert len(titles(grouped)) == 6


def test_without_groups_the_keys_are_the_tables_own(grouped: ArticleList) -> None:
    grouped.group_by("")
    grouped.table.selectRow(1)
    assert press(grouped, Key.Key_Left) == 1
    assert titles(grouped) == ["Rook", "Crow", "Wren", "A híd"]


def test_neighbours_pass_over_heads_and_folded_groups(grouped: ArticleList) -> None:
    names = titles(grouped)
    ids = {names[row]: str(grouped.table.model().index(row, 0).data(256)) for row in (1, 2, 4)}
    assert grouped.neighbour(ids["Wren"], 1) == ids["Crow"]
    assert grouped.neighbour(ids["Crow"], -1) == ids["Wren"]
    assert grouped.neighbour(ids["Rook"], -1) == ""
    press(grouped, Key.Key_Left, Key.Key_Left)
    assert grouped.neighbour(ids["Wren"], 1) == ids["Crow"]
    grouped.show_current(ids["Wren"])
    assert grouped.table.currentIndex().row() == 0
