"""What the program is, and on whose work it stands, with every licence to read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.app.licences import Part
from annotator.app.paths import resource
from annotator.ui.roomy import RoomyRows
from annotator.ui.translation import tr

ICON = 64
SIZE = (760, 560)


class About(QDialog):
    """Lies beside the work; the licence of the part that is chosen stands below the list."""

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Annotator"))
        self._parts = tuple(parts)
        self._list = QTreeWidget()
        self._list.setItemDelegate(RoomyRows(self._list))
        self._list.setAccessibleName(tr("Parts of the program"))
        self._list.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(tr("Text of the licence"))
        self._arrange()
        self._list.currentItemChanged.connect(self._show_licence)
        items = [QTreeWidgetItem([it.name, it.version, it.licence]) for it in self._parts]
        self._list.addTopLevelItems(items)
        if items:
            self._list.setCurrentItem(items[0])

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "annotator.svg"))).pixmap(ICON))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._introduction(), 1)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self._list)
        both.addWidget(self._text)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(both, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(*SIZE)

    def _introduction(self) -> QLabel:
        made = QLabel(
            tr(
                "Annotator {version}\nRead news articles side by side and tag what stands in "
                "them. Nothing leaves this machine.\n\nAnnotator is free software under the "
                "Apache License 2.0. Qt and Qt for Python are used under the LGPL 3: their "
                "libraries are files of their own and can be replaced by others.",
                version=__version__,
            )
        )
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made

    def text(self) -> str:
        """What is shown of the part that is chosen."""
        return self._text.toPlainText()

    def choose(self, name: str) -> None:
        """Show the licence of the part of that name, if there is one."""
        for item in self._list.findItems(name, Qt.MatchFlag.MatchExactly):
            self._list.setCurrentItem(item)

    def _show_licence(self, item: QTreeWidgetItem) -> None:
        part = self._parts[self._list.indexOfTopLevelItem(item)]
        texts = [_read(each) for each in part.texts]
        if not texts:
            texts = [
                tr("{name} is under the licence {licence}.", name=part.name, licence=part.licence)
            ]
        self._text.setPlainText("\n\n".join(([part.home] if part.home else []) + texts))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError as error:
        return tr("{path} cannot be read: {reason}", path=path, reason=error.strerror or error)
