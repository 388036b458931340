"""The filters of the list, all of which can be set together."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.app.library import Library
from annotator.domain.article import STATUSES
from annotator.domain.choice import Choice
from annotator.domain.span import LAYERS
from annotator.ui.ordering import in_order
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import of_scheme, tr
from annotator.ui.wording import layer_name, status_name


class ChoiceForm(QFrame):
    """Opens below the bar and closes with Esc; each change counts at once."""

    choice_changed = Signal(object)  # Choice

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Filters"))
        self._library = library
        self._choice = Choice()
        self._combos: dict[str, QComboBox] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self._form = QFormLayout(self)
        self._fill()

    def _fill(self) -> None:
        self._add_combo("language", tr("Language"))
        self._add_box("unsure_language", tr("language is not sure"))
        self._add_combo("status", tr("Status"))
        self._add_combo("source", tr("Source"))
        self._add_combo("event", tr("Event"))
        self._add_dates()
        self._add_combo("label", tr("Label"))
        self._add_box("without_label", tr("has no span with that label"))
        self._add_combo("annotator", tr("Annotator"))
        self._add_box("with_note", tr("has a note"))
        self._add_box("low_confidence", tr("has spans of low confidence"))
        self._add_box("unread", tr("not read yet", "articles"))
        clear = QPushButton(tr("Show all"))
        clear.clicked.connect(lambda: self.set_choice(Choice()))
        self._form.addRow("", clear)

    def _add_combo(self, name: str, title: str) -> None:
        combo = self._combos[name] = ChoiceBox()
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(22)
        combo.activated.connect(self._read)
        self._form.addRow(title, combo)

    def _add_box(self, name: str, title: str) -> None:
        box = self._boxes[name] = QCheckBox(title)
        box.toggled.connect(self._read)
        self._form.addRow("", box)

    def _add_dates(self) -> None:
        row = QHBoxLayout()
        #: What a field for a date is called when it is empty, before an example of a date
        names = {"first": tr("from {date}"), "last": tr("to {date}")}
        for name, spoken in (("first", tr("Date from")), ("last", tr("Date to"))):
            line = self._lines[name] = QLineEdit()
            line.setPlaceholderText(names[name].format(date="2025-08-12"))
            line.setAccessibleName(spoken)
            line.setInputMethodHints(Qt.InputMethodHint.ImhDate)
            line.textChanged.connect(self._read)
            row.addWidget(line)
        self._form.addRow(tr("Date"), row)

    # ------------------------------------------------------------------ for the bar

    def choice(self) -> Choice:
        """What is asked for."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Ask for that."""
        self._show(choice)
        if choice != self._choice:
            self._choice = choice
            self.choice_changed.emit(choice)

    def refresh(self) -> None:
        """Offer what the project holds now."""
        self._offer()
        self._show(self._choice)

    # ------------------------------------------------------------------ inside

    def _offer(self) -> None:
        listing = self._library.listing
        offered = {name: [(each, each) for each in listing.values(name)] for name in _COLUMNS}
        offered["status"] = [(status, status_name(status)) for status in STATUSES]
        offered["annotator"] = [(each, each) for each in in_order(listing.annotators())]
        offered["label"] = self._labels()
        for name, combo in self._combos.items():
            _fill(combo, offered[name])

    def _show(self, choice: Choice) -> None:
        for name, combo in self._combos.items():
            _show(combo, getattr(choice, name))
        for name, line in self._lines.items():
            with QSignalBlocker(line):
                line.setText(getattr(choice, name))
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(choice, name))

    def _labels(self) -> list[tuple[str, str]]:
        return [
            (f"{layer}/{label.id}", f"{layer_name(layer)}: {of_scheme(label.name)}")
            for layer in LAYERS
            if layer in self._library.schemes.layers
            for label in self._library.scheme(layer).labels
            if not label.group
        ]

    def _read(self) -> None:
        found: dict[str, Any] = {n: str(c.currentData()) for n, c in self._combos.items()}
        found |= {name: line.text().strip() for name, line in self._lines.items()}
        found |= {name: box.isChecked() for name, box in self._boxes.items()}
        choice = Choice(**found)
        if choice != self._choice:
            self._choice = choice
            self.choice_changed.emit(choice)


_COLUMNS = ("language", "source", "event")


def _fill(combo: QComboBox, offered: list[tuple[str, str]]) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        #: In a list of languages, statuses, sources, events, labels or annotators
        combo.addItem(tr("any"), "")
        for value, text in offered:
            combo.addItem(text, value)


def _show(combo: QComboBox, value: str) -> None:
    with QSignalBlocker(combo):
        if combo.findData(value) < 0:  # it is not offered yet, or no longer there
            combo.addItem(value or tr("any"), value)
        combo.setCurrentIndex(combo.findData(value))
