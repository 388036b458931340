"""What to export, and where to."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.app.exporting import ExportOptions
from annotator.app.format_list import KnownFormat, known_formats
from annotator.app.library import Library, Selection
from annotator.domain.article import STATUSES
from annotator.domain.span import LAYERS
from annotator.ui import file_dialogs
from annotator.ui.ordering import in_order
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import told, tr
from annotator.ui.wording import layer_name, status_name

NARROWEST = 560
IN_A_ROW = 5
OURS = "annotator"


class ExportDialog(QDialog):
    """Wishes for one export; nothing chosen in a group means everything."""

    export_requested = Signal(object, object)  # Path, ExportOptions

    def __init__(self, library: Library, folder: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        rows = library.rows()
        totals = library.span_totals()
        languages = sorted({row.article.language for row in rows} - {""})
        annotators = in_order(
            {total.annotator for total in totals}
            | {mark.annotator for row in rows for mark in row.statuses}
        )
        self._format = ChoiceBox()
        self._format.setAccessibleName(tr("Format"))
        for each in sorted(known_formats(), key=lambda it: it.name != OURS):
            if each.writes:
                self._format.addItem(told(each.title), each)
        self._format.setMaxVisibleItems(self._format.count())
        self._path = QLineEdit(str(Path(folder, "annotations.jsonl")))
        self._where = QLabel(tr("File"))
        self._where.setBuddy(self._path)
        self._layers = _Choices([(each, layer_name(each)) for each in LAYERS])
        self._statuses = _Choices([(each, status_name(each)) for each in STATUSES])
        self._languages = _Choices([(each, each) for each in languages])
        self._annotators = _Choices([(each, each) for each in annotators])
        self._blank = QCheckBox(tr("Blank out header and boilerplate (offsets stay valid)"))
        self._card = QCheckBox(tr("Describe beside it what left (a data card with a plot)"))
        self._split = QCheckBox(tr("Split by event into train, dev and test"))
        self._shares = QLineEdit("80/10/10")
        self._shares.setMinimumWidth(self._shares.fontMetrics().horizontalAdvance("100/100/100"))
        self._shares.setAccessibleName(tr("Shares of train, dev and test"))
        self._seed = QSpinBox()
        self._seed.setMaximum(2**31 - 1)
        self._seed.setAccessibleName(tr("Seed of the split"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._export = QPushButton(tr("Export"))
        self._export.setDefault(True)
        self._export.clicked.connect(self._wish)
        self._lay_out()
        self._split.toggled.connect(self._show_split)
        self._show_split(on=False)
        self._format.currentIndexChanged.connect(self._show_format)
        self._show_format()

    def _lay_out(self) -> None:
        browse = QPushButton(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.addWidget(self._path, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.addRow(tr("Format"), self._format)
        form.addRow(self._where, where)
        for name, choices in (
            (tr("Layers"), self._layers),
            (tr("Status"), self._statuses),
            (tr("Languages"), self._languages),
            (tr("Annotators"), self._annotators),
        ):
            if choices.there:
                choices.setAccessibleName(name)
                form.addRow(name, choices)
        hint = QLabel(tr("A row in which nothing is ticked takes everything."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form.addRow("", hint)
        split = QHBoxLayout()
        split.addWidget(self._split, 1)
        split.addWidget(self._shares)
        split.addWidget(QLabel(tr("Seed")))
        split.addWidget(self._seed)
        cancel = QPushButton(tr("Close"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._blank)
        layout.addWidget(self._card)
        layout.addLayout(split)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self.setMinimumWidth(max(NARROWEST, layout.minimumSize().width()))

    def _browse(self) -> None:
        known = self._format.currentData()
        if known.is_folder:
            path = file_dialogs.ask_new_folder(self, title=tr("Export to"), start=self._path.text())
        else:
            pattern = " ".join(f"*{suffix}" for suffix in known.suffixes)
            path = file_dialogs.ask_save(
                self,
                title=tr("Export to"),
                start=self._path.text(),
                filters=f"{told(known.title)} ({pattern})",
            )
        if path is not None:
            self._path.setText(str(path))

    def _show_format(self) -> None:
        """Say whether it is a file or a folder, and give it the ending of the format."""
        known = self._format.currentData()
        name = tr("Folder") if known.is_folder else tr("File")
        self._where.setText(name)
        self._path.setAccessibleName(name)
        if self._path.text().strip():
            self._path.setText(str(_renamed(Path(self._path.text().strip()), known)))

    def _show_split(self, on: bool) -> None:
        self._shares.setEnabled(on)
        self._seed.setEnabled(on)

    def _wish(self) -> None:
        split = _shares(self._shares.text()) if self._split.isChecked() else ()
        if split is None:
            self._said.setText(tr("The shares must add up to 100, like 80/10/10."))
            return
        known = self._format.currentData()
        if not self._path.text().strip():
            self._said.setText(
                tr("Say into which folder.") if known.is_folder else tr("Say into which file.")
            )
            return
        options = ExportOptions(
            format=known.name,
            selection=Selection(
                layers=self._layers.chosen(),
                annotators=self._annotators.chosen(),
                statuses=tuple(each for each in STATUSES if each in self._statuses.chosen()),
                languages=self._languages.chosen(),
            ),
            without_boilerplate=self._blank.isChecked(),
            split=split,
            seed=self._seed.value(),
            data_card=self._card.isChecked(),
        )
        self.export_requested.emit(Path(self._path.text().strip()), options)
        self.accept()


class _Choices(QWidget):
    """Boxes to tick, in rows of a few."""

    def __init__(self, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        for number, (value, name) in enumerate(choices):
            box = QCheckBox(name.replace("&", "&&"))
            self._boxes[value] = box
            layout.addWidget(box, number // IN_A_ROW, number % IN_A_ROW)
        layout.setColumnStretch(IN_A_ROW, 1)

    @property
    def there(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._boxes)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())


def _renamed(path: Path, known: KnownFormat) -> Path:
    """The path with the ending that the format has, where another format's stood."""
    endings = [suffix for each in known_formats() for suffix in each.suffixes]
    ours = [suffix for suffix in endings if path.name.lower().endswith(suffix)]
    if known.suffixes and path.name.lower().endswith(known.suffixes) and not known.is_folder:
        return path
    stem = path.name[: -len(max(ours, key=len))] if ours else path.name
    return path.with_name(stem if known.is_folder else stem + known.suffixes[0])


def _shares(text: str) -> tuple[int, ...] | None:
    parts = text.split("/")
    if not 2 <= len(parts) <= 3 or not all(part.strip().isdigit() for part in parts):
        return None
    shares = tuple(int(part) for part in parts)
    return shares if sum(shares) == 100 else None
