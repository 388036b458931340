"""Rows of plain lists with room for what stands above capital letters, and choices made of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.article.guarded import guarded

ROOM = 6


class RoomyRows(QStyledItemDelegate):
    """Rows higher than a line of their font, of which Qt cuts the accents of Ő and Ű off."""

    @guarded(QSize)
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The size of a row, with that room."""
        return super().sizeHint(option, index) + QSize(0, ROOM)


class ChoiceBox(QComboBox):
    """One of several, chosen from a list that has the colours of lists.

    By itself Qt draws its rows in those of menus, whose window stands for their outline here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RoomyRows(self))
