"""Which column of a file holds which field of an article, chosen beside the file's first rows."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from annotator.app.mapping import MAPPED, TEXT, Columned, Trial, tried
from annotator.ui.dialogs.first_rows import FirstRows, field_name
from annotator.ui.elided import ElidedLabel
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import counted, tr

A_ROW = 4
FIELD_LETTERS = 13
WIDTHS = {True: 380, False: 150}
SHOWN = 3
LONGEST = 40


class ColumnMapping(QFrame):
    """Each choice counts at once, for all files with the same columns."""

    mapping_changed = Signal(object, object)  # the header, the column of each field

    def __init__(self) -> None:
        super().__init__()
        self._columned: Columned | None = None
        self.heading = ElidedLabel()
        self.reset = QPushButton(tr("As &guessed"))
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(tr("Chooses again what the names of the columns suggest."))
        self.reset.clicked.connect(self._start_over)
        self.fields = {field: _choice(field) for field in MAPPED}
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.BrightText)
        self.rows = FirstRows(self)
        self.table = QTableView()
        self._lay_out()
        for choice in self.fields.values():
            choice.currentIndexChanged.connect(self._choose)

    def columns(self) -> dict[str, str]:
        """The column that is chosen for each field, "" for none."""
        return {field: str(choice.currentData() or "") for field, choice in self.fields.items()}

    def show_columns(self, name: str, columned: Columned, *, others: int) -> None:
        """Show the columns of that file, which as many ``others`` have too."""
        self.heading.setText(_heading(name, others))
        if columned == self._columned:
            return
        same_rows = self._columned is not None and self._columned.glimpse == columned.glimpse
        self._columned = columned
        if not same_rows:
            self._fill(columned.glimpse.names)
            self.rows.show_rows(columned.glimpse, columned.columns)
        self._set(columned.columns)
        self._show(columned.columns)
        if not same_rows:
            for at, column in enumerate(columned.glimpse.names):
                self.table.setColumnWidth(at, WIDTHS[column == columned.columns[TEXT]])

    # ------------------------------------------------------------------ how it is built

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.reset)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for at, (field, choice) in enumerate(self.fields.items()):
            label = QLabel(field_name(field))
            label.setBuddy(choice)
            row, column = divmod(at, A_ROW)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(choice, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self.table.setModel(self.rows)
        self.table.setAccessibleName(tr("First rows of the file"))
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(110)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)

    def _fill(self, names: tuple[str, ...]) -> None:
        for choice in self.fields.values():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(tr("(none)"), "")
            for name in names:
                choice.addItem(" ".join(name.split()) or tr("(without a name)"), name)
            choice.blockSignals(False)

    def _set(self, columns: Mapping[str, str]) -> None:
        for field, choice in self.fields.items():
            choice.blockSignals(True)
            choice.setCurrentIndex(max(0, choice.findData(columns[field])))
            choice.blockSignals(False)

    # ------------------------------------------------------------------ what happens in it

    def _choose(self) -> None:
        if self._columned is None:
            return
        columns = self.columns()
        self._show(columns)
        self.mapping_changed.emit(self._columned.header, columns)

    def _start_over(self) -> None:
        if self._columned is not None:
            self._set(self._columned.guess)
            self._choose()

    def _show(self, columns: Mapping[str, str]) -> None:
        if self._columned is None:
            return
        self.rows.show_columns(columns)
        self.reset.setEnabled(dict(columns) != dict(self._columned.guess))
        said = "\n".join(_problems(columns, tried(self._columned.glimpse, columns)))
        self.said.setText(said)
        self.said.setVisible(bool(said))


def _choice(field: str) -> QComboBox:
    made = ChoiceBox()
    made.setAccessibleName(tr("Column of: {field}", field=field_name(field)))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(FIELD_LETTERS)
    return made


def _heading(name: str, others: int) -> str:
    if not others:
        return tr("Columns of {file}", file=name)
    return counted(
        others,
        "Columns of {file} and of {count} more file that has the same",
        "Columns of {file} and of {count} more files that have the same",
        file=name,
    )


def _problems(columns: Mapping[str, str], trial: Trial) -> Iterator[str]:
    if not columns[TEXT]:
        yield tr("Choose the column that holds the text: without it nothing can be imported.")
    elif trial.without_text:
        yield counted(
            trial.rows,
            "In {some} of the first {count} row there is no text: it is not imported.",
            "In {some} of the first {count} rows there is no text: they are not imported.",
            some=trial.without_text,
        )
    if trial.dates:
        yield counted(
            trial.rows,
            "In {some} of the first {count} row the date is not understood, or could be two, and "
            "is left out: {values}",
            "In {some} of the first {count} rows the date is not understood, or could be two, and "
            "is left out: {values}",
            some=len(trial.dates),
            values=_examples(trial.dates),
        )
    if trial.languages:
        yield counted(
            trial.rows,
            "In {some} of the first {count} row the language is not understood and is found "
            "from the text: {values}",
            "In {some} of the first {count} rows the language is not understood and is found "
            "from the text: {values}",
            some=len(trial.languages),
            values=_examples(trial.languages),
        )


def _examples(values: tuple[str, ...]) -> str:
    short = (" ".join(each.split())[:LONGEST] for each in dict.fromkeys(values))
    return ", ".join(f"“{each}”" for each, _ in zip(short, range(SHOWN), strict=False))
