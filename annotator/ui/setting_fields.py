"""A field for each form in which a setting is given."""

from collections.abc import Collection
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.setting_forms import (
    ActionKeys,
    Amount,
    Folder,
    FontFamily,
    Form,
    Line,
    OneOf,
    OnOff,
    SomeOf,
)
from annotator.ui import file_dialogs
from annotator.ui.calm_fields import CalmWheel, silent
from annotator.ui.family_box import FamilyBox
from annotator.ui.number_box import number_box
from annotator.ui.roomy import ChoiceBox
from annotator.ui.translation import counted, told, tr

FAMILY_LETTERS = 12


class SettingField(QWidget):
    """What a person works in to give one setting; ``changed`` tells what was given."""

    changed = Signal(object)
    keys_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._row = QHBoxLayout()
        self._column.addLayout(self._row)
        self._calm = CalmWheel(self)

    def show_value(self, value: object) -> None:
        """Show a value that was given elsewhere, and tell nothing."""
        raise NotImplementedError

    def words(self) -> str:
        """What may be looked for: the value as it is shown, and what else could be chosen."""
        raise NotImplementedError

    def _take(self, *widgets: QWidget, stretched: bool = False) -> None:
        for widget in widgets:
            widget.installEventFilter(self._calm)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if not widget.accessibleName():
                widget.setAccessibleName(self.name)
            self._row.addWidget(widget)
        if not stretched:
            self._row.addStretch(1)
        self.setFocusProxy(widgets[0])

    def _below(self, widget: QWidget, *, shown: bool) -> None:
        self._column.addWidget(widget)
        widget.setAccessibleDescription(self.name)
        widget.setVisible(shown)


class OnOffField(SettingField):
    """A box that is ticked or not."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.box = QCheckBox(tr("On"))
        self.box.setAccessibleName(name)
        self.box.toggled.connect(self.changed.emit)
        self._take(self.box)

    def show_value(self, value: object) -> None:
        with silent(self.box):
            self.box.setChecked(value is True)

    def words(self) -> str:
        return tr("On") if self.box.isChecked() else tr("Off")


class LineField(SettingField):
    """A line of text, which counts when it is done."""

    def __init__(self, name: str, form: Line) -> None:
        super().__init__(name)
        self.line = QLineEdit()
        self.line.setPlaceholderText(told(form.empty))
        self.line.editingFinished.connect(self._tell)
        self._shown = ""
        self._take(self.line, stretched=True)

    def show_value(self, value: object) -> None:
        self._shown = str(value)
        if self.line.text().strip() != self._shown:
            self.line.setText(self._shown)

    def words(self) -> str:
        return self.line.text() or self.line.placeholderText()

    def _tell(self) -> None:
        text = self.line.text().strip()
        if text != self._shown:
            self.changed.emit(text)


class OneOfField(SettingField):
    """A list of which one is chosen."""

    def __init__(self, name: str, form: OneOf) -> None:
        super().__init__(name)
        self.box = ChoiceBox()
        for value, text in form.choices:
            self.box.addItem(told(text), value)
        self.box.currentIndexChanged.connect(lambda: self.changed.emit(self.box.currentData()))
        self._take(self.box)

    def show_value(self, value: object) -> None:
        with silent(self.box):
            self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def words(self) -> str:
        return " ".join(self.box.itemText(at) for at in range(self.box.count()))


class SomeOfField(SettingField):
    """Boxes of which at least one stays ticked."""

    def __init__(self, name: str, form: SomeOf) -> None:
        super().__init__(name)
        self.boxes = {value: QCheckBox(told(text)) for value, text in form.choices}
        for box in self.boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
            box.toggled.connect(self._tell)
            self._column.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def show_value(self, value: object) -> None:
        chosen = value if isinstance(value, list) else []
        with silent(*self.boxes.values()):
            for each, box in self.boxes.items():
                box.setChecked(each in chosen)
        self._keep_one()

    def words(self) -> str:
        return " ".join(box.text() for box in self.boxes.values())

    def _chosen(self) -> list[str]:
        return [each for each, box in self.boxes.items() if box.isChecked()]

    def _tell(self) -> None:
        self._keep_one()
        self.changed.emit(self._chosen())

    def _keep_one(self) -> None:
        chosen = self._chosen()
        for each, box in self.boxes.items():
            box.setEnabled(chosen != [each])


class AmountField(SettingField):
    """A number, and where there is one a box for what 0 stands for."""

    def __init__(self, name: str, form: Amount, default: int) -> None:
        super().__init__(name)
        self._form = form
        self._default = default
        self.number = number_box(form)
        self.number.valueChanged.connect(self._tell)
        self.none = QCheckBox(told(form.none) if form.none else "")
        self.none.toggled.connect(self._tell)
        self._take(self.number)
        self._below(self.none, shown=bool(form.none))

    def show_value(self, value: object) -> None:
        amount = self._form.near(value) if isinstance(value, int) else self._default
        with silent(self.number, self.none):
            self.none.setChecked(amount == 0)
            if amount:
                self.number.setValue(amount)
            self.number.setEnabled(amount != 0)

    def words(self) -> str:
        number = self.number.text() if self.number.isEnabled() else ""
        return f"{number} {self.none.text()}"

    def _tell(self) -> None:
        nothing = bool(self._form.none) and self.none.isChecked()
        self.number.setEnabled(not nothing)
        self.changed.emit(0 if nothing else self.number.value())


class FolderField(SettingField):
    """The path of a folder, which is chosen in a window of its own."""

    def __init__(self, name: str, form: Folder) -> None:
        super().__init__(name)
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(told(form.empty))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(tr("Choose: {name}", name=name))
        self.choose.clicked.connect(self._ask)
        self._take(self.line, self.choose, stretched=True)
        self.setFocusProxy(self.choose)

    def show_value(self, value: object) -> None:
        self.line.setText(str(value))
        self.line.setCursorPosition(0)
        self.line.setToolTip(self.words().replace("<", "‹"))

    def words(self) -> str:
        return self.line.text() or self.line.placeholderText()

    def _ask(self) -> None:
        start = self.line.text() or str(Path.home())
        path = file_dialogs.ask_folder(self.window(), title=self.name, start=start)
        if path is not None:
            self.changed.emit(str(path))


class FamilyField(SettingField):
    """The fonts of this computer."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.box = FamilyBox()
        self.box.setMinimumContentsLength(FAMILY_LETTERS)
        self.box.currentIndexChanged.connect(lambda: self.changed.emit(self.box.family()))
        self._take(self.box, stretched=True)

    def show_value(self, value: object) -> None:
        with silent(self.box):
            self.box.choose(str(value))

    def words(self) -> str:
        return self.box.currentText()


class KeysField(SettingField):
    """How many keys are others than those of the program, and the way to their window."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.count = QLabel()
        self.button = QPushButton(tr("Change keys…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.keys_requested)
        self.button.setAccessibleName(tr("Change keys…"))
        self._take(self.button)
        self._row.insertWidget(1, self.count)

    def show_value(self, value: object) -> None:
        count = len(value) if isinstance(value, Collection) else 0
        self.count.setText(
            counted(count, "1 key is not the default", "{count} keys are not the default")
            if count
            else tr("All by default")
        )

    def words(self) -> str:
        return f"{self.count.text()} {self.button.text()}"


def field_for(form: Form, name: str, *, default: object) -> SettingField:
    """The field for that form, which says that name to a screen reader."""
    match form:
        case OnOff():
            return OnOffField(name)
        case Line():
            return LineField(name, form)
        case OneOf():
            return OneOfField(name, form)
        case SomeOf():
            return SomeOfField(name, form)
        case Amount():
            return AmountField(name, form, default if isinstance(default, int) else form.lowest)
        case Folder():
            return FolderField(name, form)
        case FontFamily():
            return FamilyField(name)
        case ActionKeys():
            return KeysField(name)
        case _:
            assert_never(form)
