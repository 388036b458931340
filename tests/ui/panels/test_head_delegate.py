"""The head of a group: one heading across all columns, told from articles by its ground."""

from PySide6.QtGui import QImage, QPalette

from annotator.ui.panels.article_list import ArticleList
from tests.ui.panels.test_article_list import listed
from tests.ui.panels.test_folding import grouped

__all__ = ["grouped", "listed"]


def picture(listed: ArticleList, row: int) -> QImage:
    table = listed.table
    rect = table.visualRect(table.model().index(row, 0))
    rect.setLeft(0)
    rect.setWidth(table.viewport().width())
    return table.viewport().grab(rect).toImage()


def test_the_heading_goes_across_all_columns(grouped: ArticleList) -> None:
    grouped.table.clearSelection()
    grouped.table.setCurrentIndex(grouped.table.model().index(-1, 0))
    ground = grouped.palette().color(QPalette.ColorRole.Window)
    head = picture(grouped, 0)
    assert all(head.pixelColor(x, 1) == ground for x in range(0, head.width() - 1, 7))
    assert picture(grouped, 1).pixelColor(60, 1) != ground


def test_a_folded_group_has_another_sign_and_a_chosen_one_another_ground(
    grouped: ArticleList,
) -> None:
    open_head = picture(grouped, 0)
    grouped._model.fold(0, folded=True)
    folded = picture(grouped, 0)
    assert folded.copy(0, 0, 24, folded.height()) != open_head.copy(0, 0, 24, folded.height())
    grouped.table.selectRow(0)
    assert picture(grouped, 0).pixelColor(40, 1) != folded.pixelColor(40, 1)


def test_a_screen_reader_is_told_what_the_head_is(grouped: ArticleList) -> None:
    index = grouped.table.model().index(0, 0)
    assert index.data(11) == "Group Rook, 2 articles, unfolded"
    grouped._model.fold(0, folded=True)
    assert index.data(11) == "Group Rook, 2 articles, folded"
    assert index.data(3) == "Rook\n2 articles"
