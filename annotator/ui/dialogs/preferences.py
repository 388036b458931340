"""All settings that a person chooses, in one window that can be searched."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.setting_forms import GROUPS, Group
from annotator.app.settings import (
    PREFERENCES_GEOMETRY,
    PREFERENCES_GROUP,
    AnySetting,
    Settings,
)
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.speaking import announce
from annotator.ui.elided import ElidedLabel
from annotator.ui.roomy import RoomyRows
from annotator.ui.setting_pages import SettingPages
from annotator.ui.translation import counted, told, tr

SIZE = (900, 560)
GROUPS_WIDTH = 150
MARGIN = 16
_GROUP = Qt.ItemDataRole.UserRole
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PreferencesDialog(QDialog):
    """Lies beside the work; a choice counts at once, and what is chosen elsewhere is shown."""

    keys_requested = Signal()
    folder_requested = Signal(object)  # Path

    def __init__(self, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        self._before: dict[str, tuple[AnySetting, object]] = {}
        self._unlisten: Callable[[], None] | None = None
        self._search = QLineEdit()
        self._groups = QListWidget()
        self._pages = SettingPages(settings)
        self._said = QLabel()
        self._undo = QPushButton(tr("Take that back"))
        self._where = ElidedLabel()
        self._show_file = QPushButton(tr("Show in the file manager"))
        self._close = QPushButton(tr("Close"))
        self._fill()
        self._lay_out()
        self._join()
        self._restore()

    # ------------------------------------------------------------------ how it is built

    def _fill(self) -> None:
        self._search.setPlaceholderText(tr("Search all settings"))
        self._search.setAccessibleName(tr("Search all settings"))
        self._search.setClearButtonEnabled(True)
        self._search.installEventFilter(self)
        self._groups.setAccessibleName(tr("Groups of settings"))
        self._groups.setItemDelegate(RoomyRows(self._groups))
        for group in self._pages.pages:
            item = QListWidgetItem(told(GROUPS[group]), self._groups)
            item.setData(_GROUP, group)
        self._groups.setFixedWidth(max(GROUPS_WIDTH, self._groups.sizeHintForColumn(0) + MARGIN))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._undo.hide()
        path = self._settings.path
        self._where.setText(tr("All of it is kept in {path}", path=path))
        for button in (self._undo, self._show_file, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self._groups)
        middle.addWidget(self._pages, 1)
        said = QHBoxLayout()
        said.addWidget(self._said, 1)
        said.addWidget(self._undo)
        below = QHBoxLayout()
        below.addWidget(self._where, 1)
        below.addWidget(self._show_file)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addLayout(middle, 1)
        layout.addLayout(said)
        layout.addLayout(below)

    def _join(self) -> None:
        self._search.textChanged.connect(self._narrow)
        self._groups.currentRowChanged.connect(self._choose)
        self._groups.itemClicked.connect(self._leave_search)
        self._groups.itemActivated.connect(lambda _: self._pages.focus_first())
        self._pages.wished.connect(self._give)
        self._pages.default_requested.connect(self._give_defaults)
        self._pages.keys_requested.connect(self.keys_requested)
        self._undo.clicked.connect(self._take_back)
        self._show_file.clicked.connect(
            lambda: self.folder_requested.emit(Path(self._settings.path).parent)
        )
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self.focus_search
        )

    def _restore(self) -> None:
        groups = list(self._pages.pages)
        last = self._settings.get(PREFERENCES_GROUP)
        self._groups.setCurrentRow(next((n for n, g in enumerate(groups) if g == last), 0))
        self.resize(*SIZE)
        geometry = self._settings.get(PREFERENCES_GEOMETRY)
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    # ------------------------------------------------------------------ what is shown

    def focus_search(self) -> None:
        """Put the keyboard where one types what one looks for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def said(self) -> str:
        """What is told below the settings, or in their place where nothing was found."""
        return self._said.text() or self._pages.said()

    def _group(self) -> Group:
        groups = list(self._pages.pages)
        return groups[max(0, self._groups.currentRow())]

    def _choose(self) -> None:
        if not self._search.text().strip():
            self._pages.show_group(self._group())

    def _leave_search(self) -> None:
        self._search.clear()

    def _narrow(self, text: str) -> None:
        words = text.strip()
        found = self._pages.search(words) if words else {}
        for row, group in enumerate(self._pages.pages):
            item = self._groups.item(row)
            item.setForeground(
                self.palette().placeholderText()
                if words and not found[group]
                else self.palette().text()
            )
        if words:
            # While something is looked for, no group is the one that is shown.
            self._groups.clearSelection()
            count = counted(sum(found.values()), "1 setting found", "{count} settings found")
            self._say("" if self._pages.said() else count)
            announce(self, self._pages.said() or count)
        else:
            self._say("")
            self._groups.setCurrentRow(max(0, self._groups.currentRow()))
            self._groups.item(self._groups.currentRow()).setSelected(True)
            self._pages.show_group(self._group())

    def _say(self, text: str, *, can_undo: bool = False) -> None:
        self._said.setText(text)
        self._undo.setVisible(can_undo)

    # ------------------------------------------------------------------ what is done

    def _give(self, setting: AnySetting, value: object) -> None:
        self._settings.give(setting, value)

    def _give_defaults(self, settings: list[AnySetting]) -> None:
        values = ((each, self._settings.value(each)) for each in settings)
        self._before = {each.key: (each, value) for each, value in values if value != each.default}
        for each, _ in self._before.values():
            self._settings.give(each, each.default)
        self._groups.setFocus()
        said = counted(
            len(self._before),
            "1 setting has its default again",
            "{count} settings have their defaults again",
        )
        self._say(said, can_undo=True)
        announce(self, said)

    def _take_back(self) -> None:
        for each, value in self._before.values():
            self._settings.give(each, value)
        self._groups.setFocus()
        self._say(tr("All is as it was."))

    def _follow(self, _: AnySetting) -> None:
        self._pages.refresh()

    # ------------------------------------------------------------------ what Qt calls

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _DOWN:
            self._pages.focus_first()
            return True
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return True
        return super().eventFilter(watched, event)

    @guarded(nothing)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._narrow(self._search.text())

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unlisten is None:
            self._unlisten = self._settings.listen(self._follow)
        self._pages.refresh()

    @guarded(nothing)
    def hideEvent(self, event: QHideEvent) -> None:
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self._settings.set(PREFERENCES_GEOMETRY, geometry)
            self._settings.set(PREFERENCES_GROUP, self._group())
        super().hideEvent(event)
