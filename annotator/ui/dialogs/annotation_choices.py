"""What a person settles about annotations of other tools: how offsets count, what labels are."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.app.importing import ImportOptions
from annotator.app.preparing import offset_units
from annotator.app.schemes import Schemes
from annotator.domain.span import LAYERS
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import of_scheme, told, tr
from annotator.ui.wording import layer_name

MOST_LABELS = 200
HEIGHT = 170


class AnnotationChoices(QFrame):
    """Counts for all files of an import; ``changed`` wishes for another look at them."""

    changed = Signal()

    def __init__(self, schemes: Schemes) -> None:
        super().__init__()
        self._schemes = schemes
        self._labels: dict[str, QComboBox] = {}
        self.said = QLabel(tr("Annotations of other tools"))
        self.units = ChoiceBox()
        self.units.setAccessibleName(tr("How offsets count"))
        self.units.addItem(tr("Found out from the files"), "")
        for name, words in offset_units():
            self.units.addItem(told(words), name)
        self.units.activated.connect(self._tell)
        self.others = ChoiceBox()
        self.others.setAccessibleName(tr("Labels that the project does not have"))
        self.others.addItem(tr("are left out, unless said below"), "")
        for layer in LAYERS:
            name = layer_name(layer)
            self.others.addItem(tr("become new labels of {layer}", layer=name), layer)
        self.others.activated.connect(self._tell)
        self._rows = QFormLayout()
        inner = QWidget()
        inner.setLayout(self._rows)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(inner)
        self.area.setMaximumHeight(HEIGHT)
        self.area.hide()
        form = QFormLayout()
        form.addRow(tr("Offsets count"), self.units)
        form.addRow(tr("Other labels"), self.others)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(form)
        layout.addWidget(self.area)

    def options(self, known: ImportOptions) -> ImportOptions:
        """Those options with what is chosen here."""
        return replace(
            known,
            offset_unit=str(self.units.currentData()),
            labels=self.labels(),
            new_labels=str(self.others.currentData()),
        )

    def labels(self) -> Mapping[str, str]:
        """What was said of labels: "layer:export string" by the label of the files."""
        said = {label: str(box.currentData()) for label, box in self._labels.items()}
        return {label: ours for label, ours in said.items() if ours}

    def show_unknown(self, labels: Iterable[tuple[str, int]]) -> None:
        """Offer a choice for each of these labels, with the number of their spans; once each."""
        for label, count in labels:
            if label not in self._labels and len(self._labels) < MOST_LABELS:
                self._add(label, count)
        self.area.setVisible(bool(self._labels))

    def ask_counting(self, names: Iterable[str]) -> None:
        """Say that a person must choose, and which ways of counting are possible."""
        possible = set(names)
        if not possible:
            return
        self.said.setText(
            tr("The files do not tell how their offsets count: choose it, or nothing comes in.")
        )
        for row in range(1, self.units.count()):
            marked = self.units.itemData(row) in possible
            words = self.units.itemText(row).removesuffix(_POSSIBLE)
            self.units.setItemText(row, words + _POSSIBLE if marked else words)

    def _add(self, label: str, count: int) -> None:
        box = ChoiceBox()
        box.setAccessibleName(tr("What “{label}” is in the project", label=label))
        box.addItem(tr("as other labels"), "")
        for layer in LAYERS:
            if (scheme := self._schemes.layers.get(layer)) is not None:
                for each in scheme.labels:
                    words = f"{layer_name(layer)}: {of_scheme(each.name)}"
                    box.addItem(words, f"{layer}:{each.export}")
        box.activated.connect(self._tell)
        name = QLabel(f"{' '.join(label.split())} ({count})")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(box)
        self._labels[label] = box
        self._rows.addRow(name, box)

    def _tell(self) -> None:
        self.changed.emit()


_POSSIBLE = " ✓"
