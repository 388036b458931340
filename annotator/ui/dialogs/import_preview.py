"""What is about to be imported: a table of files that can be put right before anything comes in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.app.format_list import known_formats
from annotator.app.importing import ImportOptions, checked_encoding
from annotator.app.previewing import Preview, is_annotated
from annotator.app.schemes import Schemes
from annotator.domain.dates import is_date
from annotator.domain.errors import UserError
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.dialogs.annotation_choices import AnnotationChoices
from annotator.ui.dialogs.column_mapping import ColumnMapping
from annotator.ui.label_text import plain_tip
from annotator.ui.translation import counted, told, tr
from annotator.ui.wording import count_of_articles

Index = QModelIndex | QPersistentModelIndex
Look = Callable[[Path, ImportOptions], Preview]
LONGEST_LANGUAGE = 3
SIZE = (980, 460)
HEIGHT_WITH_COLUMNS = 640


class Column(IntEnum):
    """The columns of the table; those from FORMAT to DATE can be edited."""

    FILE = 0
    FORMAT = 1
    ENCODING = 2
    LANGUAGE = 3
    TITLE = 4
    DATE = 5
    PROBLEMS = 6


_OPTION = {
    Column.FORMAT: "format",
    Column.ENCODING: "encoding",
    Column.LANGUAGE: "language",
    Column.TITLE: "title",
    Column.DATE: "published",
}


class PreviewModel(QAbstractTableModel):
    """The files with what was found, and what a person says of them instead.

    A file without articles is left out, and so is one whose box is empty.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._files: list[Preview] = []
        self._said: dict[Path, ImportOptions] = {}
        self._without: set[Path] = set()

    def add(self, files: list[Preview]) -> None:
        """Show more files."""
        if not files:
            return
        count = len(self._files)
        self.beginInsertRows(QModelIndex(), count, count + len(files) - 1)
        self._files += files
        self.endInsertRows()
        self.changed.emit()

    def refresh(self, files: list[Preview]) -> None:
        """Show files that were looked at once more."""
        places = {file.path: row for row, file in enumerate(self._files)}
        for file in files:
            if (row := places.get(file.path)) is not None:
                self._files[row] = file
                self._tell(row)

    def first_with_columns(self) -> int:
        """The row of the first file with columns, one without a text before others; -1 for none."""
        rows = [row for row, file in enumerate(self._files) if file.columned is not None]
        return min(rows, key=lambda row: (self._files[row].articles > 0, row), default=-1)

    def file(self, row: int) -> Preview:
        """The file in that row."""
        return self._files[row]

    def sharing(self, header: frozenset[str]) -> dict[Path, ImportOptions | None]:
        """The files that a mapping of columns is for, with what was said of them."""
        return {
            file.path: self._said.get(file.path)
            for file in self._files
            if file.columned is not None and file.columned.shares(header)
        }

    def annotated(self) -> list[Preview]:
        """The files with annotations of other tools, and those of which something is asked."""
        return [
            file
            for file in self._files
            if file.unknown or file.countings or is_annotated(file.format)
        ]

    def said(self) -> dict[Path, ImportOptions | None]:
        """All files that are read, with what was said of them."""
        return {file.path: self._said.get(file.path) for file in self._files if not file.passed}

    @property
    def choices(self) -> Mapping[Path, ImportOptions]:
        """What was said, by file."""
        return {path: said for path, said in self._said.items() if path not in self._without}

    @property
    def left_out(self) -> frozenset[Path]:
        """The files whose box was emptied."""
        return frozenset(self._without)

    def counts(self) -> tuple[int, int]:
        """How many files there are, and how many of them can be imported and shall be."""
        return len(self._files), sum(map(self._is_taken, self._files))

    def _is_taken(self, file: Preview) -> bool:
        return file.articles > 0 and file.path not in self._without

    # ------------------------------------------------------------------ what Qt asks

    @guarded(lambda: 0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._files)

    @guarded(lambda: 0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(Column)

    @guarded(nothing)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _name(Column(section))

    @guarded(nothing)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        file = self._files[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _shown(file, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = Column(index.column())
            return f"{_name(column)}: {_shown(file, column) or tr('nothing')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(map(told, file.problems)) or str(file.path))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.FILE:
            taken = self._is_taken(file)
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        file = self._files[index.row()]
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if file.passed:
            return found
        if index.column() == Column.FILE and file.articles:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        one = file.articles == 1 and not file.more
        single = (Column.TITLE, Column.DATE)
        if index.column() in _OPTION and (one or index.column() not in single):
            return found | Qt.ItemFlag.ItemIsEditable
        return found

    @guarded(lambda: False)
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        file = self._files[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            wanted = Qt.CheckState(value) == Qt.CheckState.Checked
            (self._without.discard if wanted else self._without.add)(file.path)
        elif role == Qt.ItemDataRole.EditRole and column in _OPTION:
            said = str(value).strip()
            if said == _shown(file, column) or not _is_right(column, said):
                return False
            self._say(index.row(), _OPTION[column], said=said)
        else:
            return False
        self._tell(index.row())
        return True

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.changed.emit()

    def _say(self, row: int, option: str, *, said: str) -> None:
        path = self._files[row].path
        known = self._said.get(path, ImportOptions())
        match option:
            case "format":
                known = replace(known, format=said)
            case "encoding":
                known = replace(known, encoding=said)
            case "language":
                known = replace(known, language=said.lower())
            case "title":
                known = replace(known, title=said)
            case _:
                known = replace(known, published=said)
        self._said[path] = known
        self._files[row] = self._look(path, known)


def _name(column: Column) -> str:
    match column:
        case Column.FILE:
            return tr("File")
        case Column.FORMAT:
            return tr("Format")
        case Column.ENCODING:
            return tr("Encoding")
        case Column.LANGUAGE:
            return tr("Language")
        case Column.TITLE:
            return tr("Title")
        case Column.DATE:
            return tr("Date")
        case _:
            return tr("Problems")


def _shown(file: Preview, column: Column) -> str:
    match column:
        case Column.FILE:
            return file.path.name
        case Column.FORMAT:
            return file.format
        case Column.ENCODING:
            return file.encoding
        case Column.LANGUAGE:
            return file.language
        case Column.TITLE if file.articles > 1:
            if file.more:
                return counted(file.articles - 1, "{count}+ article", "{count}+ articles")
            return count_of_articles(file.articles)
        case Column.TITLE:
            return file.title
        case Column.DATE:
            return file.published
        case _:
            return " · ".join((*_there(file), *map(told, file.problems)))


def _there(file: Preview) -> tuple[str, ...]:
    if file.joining:
        said = counted(
            file.joined,
            "{count} article is in the project already; of its {spans} spans the new ones are "
            "added",
            "{count} articles are in the project already; of their {spans} spans the new ones are "
            "added",
            spans=file.joining,
        )
        return (said,)
    return (tr("is in the project already"),) if file.there_already else ()


def _is_right(column: Column, said: str) -> bool:
    match column:
        case _ if not said:
            return True  # which leaves it to be found out
        case Column.FORMAT:
            return said in {each.name for each in known_formats() if each.reads}
        case Column.ENCODING:
            try:
                return bool(checked_encoding(said))
            except UserError:
                return False
        case Column.LANGUAGE:
            return said.isascii() and said.isalpha() and 1 < len(said) <= LONGEST_LANGUAGE
        case Column.DATE:
            return is_date(said)
        case _:
            return True


class ImportPreview(QDialog):
    """Wishes for the import of what is ticked; whoever begins it closes the window."""

    import_requested = Signal(object, object)  # the options by file, the files to leave out
    mapping_changed = Signal(object, object)  # the header, the column of each field
    annotations_changed = Signal(object)  # the options of all files

    def __init__(self, look: Look, parent: QWidget, *, schemes: Schemes | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import"))
        self._looking = True
        self._limited = False
        self.model = PreviewModel(look, self)
        self.model.changed.connect(self._show_counts)
        self.model.changed.connect(self._show_columns)
        self.table = _table_of(self.model)
        self.table.selectionModel().currentChanged.connect(self._show_columns)
        self.mapping = ColumnMapping()
        self.mapping.hide()
        self.mapping.mapping_changed.connect(self.mapping_changed)
        self.annotations = AnnotationChoices(schemes or Schemes({}, {}))
        self.annotations.hide()
        self.annotations.changed.connect(self._tell_annotations)
        self.model.changed.connect(self._show_annotations)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.begin = QPushButton(tr("Import"))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._wish)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.said, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.begin)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.mapping)
        halves.addWidget(self.annotations)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addLayout(buttons)
        self.resize(*SIZE)
        self._show_counts()

    def finish(self, *, limited: bool) -> None:
        """Say that no more files will be shown; ``limited``, that there are more all the same."""
        self._looking, self._limited = False, limited
        self._show_counts()
        row = self.model.first_with_columns()
        # The table goes to its first row by itself when it gets the keyboard.
        if row >= 0 and not self.model.file(row).articles and self.table.currentIndex().row() <= 0:
            self.table.setCurrentIndex(self.model.index(row, Column.FILE))

    def _show_columns(self) -> None:
        row = self.table.currentIndex().row()
        row = row if row >= 0 else self.model.first_with_columns()
        file = self.model.file(row) if row >= 0 else None
        if file is not None and file.columned is not None:
            others = len(self.model.sharing(file.columned.header)) - 1
            self.mapping.show_columns(file.path.name, file.columned, others=others)
            if self.mapping.isHidden():
                self.mapping.show()
                self.resize(self.width(), max(self.height(), HEIGHT_WITH_COLUMNS))
        else:
            self.mapping.hide()

    def _show_annotations(self) -> None:
        if files := self.model.annotated():
            self.annotations.show_unknown(each for file in files for each in file.unknown)
            self.annotations.ask_counting(each for file in files for each in file.countings)
            self.annotations.show()

    def _tell_annotations(self) -> None:
        self.annotations_changed.emit(self.annotations.options(ImportOptions()))

    def _show_counts(self) -> None:
        count, taken = self.model.counts()
        if self._looking:
            said = tr("Looking at the files: {count}…", count=count)
        elif self._limited:
            said = counted(
                count,
                "The first {count} file is shown; all others are read in the same way.",
                "The first {count} files are shown; all others are read in the same way.",
            )
        else:
            said = counted(
                count,
                "{taken} of {count} file will be imported.",
                "{taken} of {count} files will be imported.",
                taken=taken,
            )
        self.said.setText(said)
        self.begin.setEnabled(bool(taken) or self._limited)

    def _wish(self) -> None:
        choices = {
            path: self.annotations.options(said) for path, said in self.model.choices.items()
        }
        self.import_requested.emit(choices, self.model.left_out)


def _table_of(model: PreviewModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("Files to import"))
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
    table.verticalHeader().hide()
    table.setWordWrap(False)
    table.setMinimumHeight(110)
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in zip(Column, (170, 80, 90, 80, 240, 90, 140), strict=True):
        table.setColumnWidth(column, width)
    return table
