"""The dialog in which keys are given to actions; two actions never share one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ActionSpec, Keys, conflicts
from annotator.ui.dialogs.key_sheet import plain_text
from annotator.ui.label_keys import key_sequence, shown_key
from annotator.ui.roomy import RoomyRows
from annotator.ui.translation import tr, translated

NAME = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """Each change counts at once; ``keys_changed`` tells all keys that differ from the default."""

    keys_changed = Signal(object)  # dict[str, str], by the name of the action

    def __init__(
        self,
        actions: Iterable[ActionSpec],
        keys: Keys,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keys"))
        self._actions = {action.name: action for action in actions}
        self._keys = {name: tuple(keys.get(name, ())) for name in self._actions}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tree = QTreeWidget()
        self._tree.setItemDelegate(RoomyRows(self._tree))
        self._tree.setAccessibleName(tr("Actions and their keys"))
        self._tree.setHeaderLabels([tr("Action"), tr("Key"), tr("Default")])
        self._edit = QKeySequenceEdit()
        self._edit.setAccessibleName(tr("New key"))
        self._edit.setMaximumSequenceLength(1)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._none = _button(tr("No key"))
        self._reset = _button(tr("Reset this key"))
        self._reset_all = _button(tr("Reset all"))
        self._close = _button(tr("Close"))
        self._fill()
        self._lay_out()
        self._join()

    def overrides(self) -> dict[str, str]:
        """The keys that differ from the default, by the name of the action; "" for none."""
        return {
            name: self._keys[name][0] if self._keys[name] else ""
            for name, action in self._actions.items()
            if self._keys[name] != action.keys
        }

    def select(self, name: str) -> None:
        """Go to that action."""
        self._tree.setCurrentItem(self._items[name])

    def said(self) -> str:
        """What stands below the field: what a key is in conflict with, or how to go on."""
        return self._said.text()

    def _join(self) -> None:
        self._tree.currentItemChanged.connect(self._show_current)
        self._edit.keySequenceChanged.connect(self._try)
        self._none.clicked.connect(self._clear_current)
        self._reset.clicked.connect(self._reset_current)
        self._reset_all.clicked.connect(self._reset_everything)
        self._close.clicked.connect(self.close)
        self._show_current()

    def _fill(self) -> None:
        menus: dict[str, QTreeWidgetItem] = {}
        for action in self._actions.values():
            title = plain_text(translated(action.menu))
            if title not in menus:
                menus[title] = QTreeWidgetItem(self._tree, [title])
                menus[title].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(menus[title], [plain_text(translated(action.text))])
            item.setData(0, NAME, action.name)
            item.setText(2, _shown(action.keys))
            self._items[action.name] = item
            self._show_keys(action.name)
        self._tree.expandAll()
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if self._items:
            self._tree.setCurrentItem(next(iter(self._items.values())))

    def _lay_out(self) -> None:
        new = QHBoxLayout()
        label = QLabel(tr("New key"))
        label.setBuddy(self._edit)
        new.addWidget(label)
        new.addWidget(self._edit, 1)
        new.addWidget(self._none)
        new.addWidget(self._reset)
        bottom = QHBoxLayout()
        bottom.addWidget(self._reset_all)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._tree)
        layout.addLayout(new)
        layout.addWidget(self._said)
        layout.addLayout(bottom)
        self.resize(620, 560)

    def _current(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, NAME) or "") if item is not None else ""

    def _show_current(self) -> None:
        name = self._current()
        self._edit.setEnabled(bool(name))
        self._none.setEnabled(bool(name) and bool(self._keys[name]))
        self._reset.setEnabled(bool(name) and self._keys[name] != self._actions[name].keys)
        keys = self._keys.get(name, ())
        self._edit.blockSignals(True)
        self._edit.setKeySequence(key_sequence(keys[0] if keys else ""))
        self._edit.blockSignals(False)
        self._say(tr("Click into the field and press the new key."))

    def _try(self, sequence: QKeySequence) -> None:
        name = self._current()
        key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        # The field tells an empty key each time a new one is begun: "no key" has its own button.
        if name and key and key not in self._keys[name]:
            self._give(name, (key,))

    def _give(self, name: str, keys: tuple[str, ...]) -> None:
        wished = {**self._keys, name: keys}
        for key, names in conflicts(self._actions.values(), wished):
            if name in names and key in keys:
                self._refuse(key, name=name, others=[each for each in names if each != name])
                return
        self._keys[name] = keys
        self._show_keys(name)
        self._show_current()
        now = tr("“{action}” has the key {keys} now.", action=self._text(name), keys=_shown(keys))
        self._say(now if keys else tr("“{action}” has no key now.", action=self._text(name)))
        self.keys_changed.emit(self.overrides())

    def _refuse(self, key: str, *, name: str, others: list[str]) -> None:
        self._say(
            tr(
                "“{key}” cannot go to “{action}”: “{others}” has it. Give that another key first.",
                key=shown_key((key,)),
                action=self._text(name),
                others="”, “".join(self._text(other) for other in others),
            ),
            wrong=True,
        )

    def _clear_current(self) -> None:
        name = self._current()
        if name:
            self._give(name, ())

    def _reset_current(self) -> None:
        name = self._current()
        if name:
            self._give(name, self._actions[name].keys)

    def _reset_everything(self) -> None:
        self._keys = {name: action.keys for name, action in self._actions.items()}
        for name in self._keys:
            self._show_keys(name)
        self._show_current()
        self.keys_changed.emit({})

    def _show_keys(self, name: str) -> None:
        item = self._items[name]
        differs = self._keys[name] != self._actions[name].keys
        item.setText(1, _shown(self._keys[name]))
        for column in (1, 2):
            said = item.text(column) or tr("No key")
            item.setData(column, Qt.ItemDataRole.AccessibleTextRole, said)
        font = item.font(1)
        font.setBold(differs)
        item.setFont(1, font)

    def _text(self, name: str) -> str:
        return plain_text(translated(self._actions[name].text))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText
        self._said.setForegroundRole(role)
        self._said.setText(text)


def _shown(keys: tuple[str, ...]) -> str:
    return ", ".join(shown_key((key,)) for key in keys)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
