"""The columns of the list of articles: how wide each is, and which give way in a narrow list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from annotator.ui.days import day_said
from annotator.ui.list_models import ArticleModel, Column

WIDTHS = {Column.LANGUAGE: 36, Column.DATE: 84, Column.STATUS: 24}
COUNT_WIDTH = 30
TITLE_WIDTH = 120
NARROWEST = 24
MARGIN = 10
ARROW = 14  # pixels that the mark of the order takes beside a head
LONG_DAY = "2028-12-28"
GIVING_WAY = (
    (Column.ENTITY, Column.CLAIM, Column.FRAMING),
    (Column.DATE,),
    (Column.LANGUAGE,),
    (Column.STATUS,),
)


class ListColumns:
    """Keeps the columns of that table in their widths."""

    def __init__(self, table: QTableView, model: ArticleModel) -> None:
        self._table = table
        self._model = model
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        for column in Column:
            if column is not Column.TITLE:
                header.resizeSection(column, self._width(column))

    def make_room(self) -> None:
        """Hide columns as long as they leave no room for the titles."""
        header = self._table.horizontalHeader()
        free = self._table.width() - TITLE_WIDTH - sum(map(self._width, Column))
        for columns in GIVING_WAY:
            for column in columns:
                header.setSectionHidden(column, free < 0)
            if free < 0:
                free += sum(map(self._width, columns))

    def _width(self, column: Column) -> int:
        """What a column takes beside the title, in pixels; its head and a date have room in it."""
        if column is Column.TITLE:
            return 0
        head = self._model.headerData(column, Qt.Orientation.Horizontal)
        metrics = self._table.fontMetrics()
        room = metrics.horizontalAdvance(str(head)) + MARGIN
        if column is Column.DATE:
            day = metrics.horizontalAdvance(day_said(LONG_DAY)) + MARGIN
            room = max(room + ARROW, day)
        return max(WIDTHS.get(column, COUNT_WIDTH), room)
