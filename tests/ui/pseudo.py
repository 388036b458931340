"""A language that nobody speaks, for tests: what is still English in it was never translated."""

import re
from collections.abc import Iterator
from typing import Any

from linguist import checking
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from annotator.ui.article.view import ArticleView
from annotator.ui.panels.quote_view import QuoteView

LONGER = 0.4
FURTHER_WORD = 6
KEPT = re.compile(r"\{[^}]*\}|%\w|%\d|\([^)]*\*[^)]*\)|<[^>]+>")
LATIN, STRANGE = "abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшзьѣ"
LETTERS = str.maketrans(LATIN + LATIN.upper(), STRANGE + STRANGE.upper())
WORD = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
KNOWN = re.compile(r"<[^>]*>|(?<!\S)/\S+")
MOST_ROWS = 400
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def strange(text: str) -> str:
    """The text in strange letters and longer, with its fields, patterns and tags as they are."""
    pieces = (it.translate(LETTERS) for it in KEPT.split(text))
    kept = (*KEPT.findall(text), "")
    said = "".join(piece + field for piece, field in zip(pieces, kept, strict=True))
    further = round(LONGER * len(text))
    return said + " ".join(
        "ж" * min(FURTHER_WORD, further - at) for at in range(0, further, FURTHER_WORD)
    )


class Strange(QTranslator):
    """Translates what was gathered, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(it.context, it.source) for it in checking.texts()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: Any, text: Any, disambiguation: Any = None, n: int = -1) -> Any:
        return strange(text) if (context, text) in self._known else None


def english_in(top: QWidget, data: frozenset[str]) -> list[str]:
    """Each text of a window and all that is in it that has Latin words which are not data."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        for text in filter(None, texts_of(widget)):
            words = [it for it in WORD.findall(KNOWN.sub(" ", text)) if it.casefold() not in data]
            if words:
                found.append(f"{_path(widget)}: {' '.join(words)} in “{text[:100]}”")
    return found


def _path(widget: QObject) -> str:
    names = []
    at: QObject | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parent()
    return "/".join(reversed(names[:4]))


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget shows, says beside the mouse, or tells a screen reader."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for action in widget.actions():
        yield from _of_action(action)
    if not isinstance(widget, ArticleView | QuoteView):
        yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.displayText())
        case QTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix())
        case QProgressBar():
            yield widget.format()
        case QAbstractItemView():
            if (model := widget.model()) is not None:
                yield from _of_model(model, QModelIndex())
        case _:
            pass


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # What a list model says of columns is private.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    if not parent.isValid():
        for role in ROLES:
            for column in columns:
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in columns:
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in ROLES)
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _of_model(model, model.index(row, 0, parent))
