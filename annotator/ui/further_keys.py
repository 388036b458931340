"""The keys of labels with Shift held: they add a label to the extent of the selected span."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from annotator.ui.actions import Keys, label_actions
from annotator.ui.label_keys import key_sequence
from annotator.ui.menus import without_argument
from annotator.ui.workspace import Workspace


class FurtherKeys:
    """Actions of the panes that stand in no menu."""

    def __init__(self) -> None:
        self._actions: list[QAction] = []

    def give(self, workspace: Workspace, keys: Keys) -> None:
        """Let a project have them, by these keys and no others."""
        self.take_away()
        handlers = workspace.further_handlers()
        for spec in label_actions(workspace.session.library.schemes):
            if spec.name in handlers and keys[spec.name]:
                action = QAction(workspace.panes)
                action.setShortcut(key_sequence(f"Shift+{keys[spec.name][0]}"))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                action.triggered.connect(without_argument(handlers[spec.name]))
                workspace.panes.addAction(action)
                self._actions.append(action)

    def take_away(self) -> None:
        """Let nobody have them any longer."""
        for action in self._actions:
            action.setParent(None)
            action.deleteLater()
        self._actions.clear()
