"""The columns of the list have room for their heads, and give way to the titles."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from annotator.ui.list_models import ArticleModel, Column
from annotator.ui.panels import list_columns
from annotator.ui.panels.list_columns import ListColumns


@pytest.fixture
def table(project: Any, qtbot: QtBot) -> QTableView:
    made = QTableView()
    qtbot.addWidget(made)
    made.setModel(ArticleModel(project.session.library, lambda: "anna"))
    return made


def test_all_heads_and_dates_fit(table: QTableView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_columns, "day_said", lambda _: "den 28. december 2028")
    QLocale.setDefault(QLocale("el"))
    model = table.model()
    assert isinstance(model, ArticleModel)
    ListColumns(table, model)
    text = table.fontMetrics().horizontalAdvance("den 28. december 2028")
    assert table.columnWidth(Column.DATE) > text
    assert table.columnWidth(Column.STATUS) >= 24


@pytest.mark.parametrize(("width", "hidden"), [(2000, 0), (300, 3), (200, 4), (60, 6)])
def test_columns_give_way_one_after_the_other(table: QTableView, width: int, hidden: int) -> None:
    model = table.model()
    assert isinstance(model, ArticleModel)
    columns = ListColumns(table, model)
    table.resize(width, 200)
    columns.make_room()
    assert sum(map(table.isColumnHidden, Column)) == hidden
    assert not table.isColumnHidden(Column.TITLE)
