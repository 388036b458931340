"""One setting as it stands in the preferences: its name, its field, its help and its default."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotator.app.settings import AnySetting, Settings
from annotator.ui.label_text import folded
from annotator.ui.setting_fields import SettingField, field_for
from annotator.ui.sign_button import sign_button
from annotator.ui.translation import told, tr

NAME_WIDTH = 170


class SettingRow(QWidget):
    """Wishes for a value; it shows what the settings have when it is told to."""

    wished = Signal(object, object)  # AnySetting, its value

    def __init__(self, setting: AnySetting, settings: Settings) -> None:
        super().__init__()
        if setting.form is None:
            raise ValueError(f"nobody chooses the setting {setting.key}")
        self.setting = setting
        self._settings = settings
        name, text = told(setting.name), told(setting.help)
        self.field: SettingField = field_for(setting.form, name, default=setting.default)
        self.field.changed.connect(lambda value: self.wished.emit(setting, value))
        self.default = sign_button(
            "↺", tr("Default: {name}", name=name), focus=Qt.FocusPolicy.StrongFocus
        )
        self.default.clicked.connect(lambda: self.wished.emit(setting, setting.default))
        self._name = _label(name)
        self._help = _label(text)
        self._help.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAccessibleName(name)
        self.field.setAccessibleDescription(text)
        proxy = self.field.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(text)
        self._words = folded(f"{name} {text}")
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self._name.setFixedWidth(NAME_WIDTH)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._name.setContentsMargins(0, 4, 0, 0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._name, 0, 0, 2, 1)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.default, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._help, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def refresh(self) -> None:
        """Show the value that counts now."""
        self.field.show_value(self._settings.value(self.setting))
        if self.default.hasFocus() and not self.differs():
            self.field.setFocus()
        self.default.setEnabled(self.differs())

    def differs(self) -> bool:
        """Whether the value is another than the default."""
        return self._settings.value(self.setting) != self.setting.default

    def fits(self, words: str) -> bool:
        """Whether each of these words, folded, is in the name, the help or the value."""
        text = f"{self._words} {folded(self.field.words())} {self.setting.key}"
        return all(word in text for word in words.split())


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
