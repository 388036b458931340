"""The first rows of a file with columns, each column with the field that it holds."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from annotator.app.mapping import MAPPED, Glimpse, read_as
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.label_text import plain_tip
from annotator.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
LONGEST_TIP = 200
FROM_RIGHT = "\u202b"
READ_ANEW = ("published", "language")


def field_name(field: str) -> str:
    """What a person calls a field of an article."""
    match field:
        case "text":
            return tr("Text")
        case "title":
            return tr("Title")
        case "language":
            return tr("Language")
        case "published":
            return tr("Date")
        case "source":
            return tr("Source")
        case "url":
            return tr("Address")
        case "author":
            return tr("Author")
        case "topics":
            return tr("Topics")
        case _:
            return tr("Event")


class FirstRows(QAbstractTableModel):
    """Rows of cells under the names of their columns; those that hold nothing of ours are faint."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._glimpse = Glimpse((), ())
        self._fields: dict[str, list[str]] = {}

    def show_rows(self, glimpse: Glimpse, columns: Mapping[str, str]) -> None:
        """Show other rows, and which column holds what."""
        self.beginResetModel()
        self._glimpse = glimpse
        self._fields = _by_column(columns)
        self.endResetModel()

    def show_columns(self, columns: Mapping[str, str]) -> None:
        """Show that the columns hold something else."""
        self._fields = _by_column(columns)
        width, height = len(self._glimpse.names), len(self._glimpse.rows)
        if width and height:
            self.dataChanged.emit(self.index(0, 0), self.index(height - 1, width - 1))
        if width:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, width - 1)

    # ------------------------------------------------------------------ what Qt asks

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._glimpse.rows)

    @guarded(lambda: 0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._glimpse.names)

    @guarded(nothing)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        name = self._glimpse.names[section]
        fields = ", ".join(map(field_name, self._fields.get(name, [])))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{_line(name)}\n{fields or '–'}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_line(name)}: {fields or tr('not read')}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(name[:LONGEST_TIP])
            case _:
                return None

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._glimpse.names[index.column()]
        cell = self._glimpse.rows[index.row()].get(name, "")
        fields = self._fields.get(name, [])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                # So that what is cut off is cut off at the left.
                return FROM_RIGHT * _is_rtl(cell) + _shown(cell, fields)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_line(name)}: {_shown(cell, fields) or tr('nothing')}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(cell, fields))
            case Qt.ItemDataRole.ForegroundRole:
                return QGuiApplication.palette().color(_colour(cell, fields))
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if _is_rtl(cell) else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None


def _by_column(columns: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field in MAPPED:
        if column := columns.get(field, ""):
            found.setdefault(column, []).append(field)
    return found


def _line(text: str) -> str:
    return " ".join(text.split())


def _shown(cell: str, fields: list[str]) -> str:
    text = _line(cell)
    for field in READ_ANEW:
        read = read_as(field, text) if field in fields else ""
        if read and read != text:
            return f"{text} → {read}"
    return text


def _is_unread(cell: str, fields: list[str]) -> bool:
    text = cell.strip()
    return bool(text) and any(each in fields and not read_as(each, text) for each in READ_ANEW)


def _tip(cell: str, fields: list[str]) -> str:
    if not _is_unread(cell, fields):
        return cell[:LONGEST_TIP]
    return tr("“{value}” is not understood and is left out.", value=_line(cell))


def _colour(cell: str, fields: list[str]) -> QPalette.ColorRole:
    if not fields:
        return QPalette.ColorRole.PlaceholderText
    unread = _is_unread(cell, fields)
    return QPalette.ColorRole.BrightText if unread else QPalette.ColorRole.Text


def _is_rtl(text: str) -> bool:
    for each in text:
        if (way := unicodedata.bidirectional(each)) in ("L", "R", "AL"):
            return way != "L"
    return False
