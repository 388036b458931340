"""The cheat sheet: all keys and gestures at one glance, to be searched and printed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPagedPaintDevice, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ActionSpec, Keys
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.dialogs.key_sheet import (
    Group,
    columns,
    groups,
    matching,
    mouse,
    sheet_html,
)
from annotator.ui.icons import icon
from annotator.ui.translation import tr

COLUMN = 26  # letters
BESIDE = 36  # pixels between the columns, and round what stands in them
MOST_COLUMNS = 4
PRINTED_COLUMNS = 3


class CheatSheet(QDialog):
    """Lies beside the work; the article can be worked on while it is open."""

    def __init__(
        self,
        actions: Iterable[ActionSpec],
        label_actions: Iterable[ActionSpec],
        *,
        keys: Keys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys at a glance"))
        self._actions = (*actions, *label_actions)
        self._groups: tuple[Group, ...] = ()
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Find an action or a key"))
        self._filter.setAccessibleName(tr("Find an action or a key"))
        self._filter.setClearButtonEnabled(True)
        self._sheet = QTextEdit()
        self._sheet.setReadOnly(True)
        self._sheet.setTabChangesFocus(True)
        self._sheet.setAccessibleName(tr("Keys"))
        self._sheet.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._print = QPushButton(icon("print"), tr("Print…"))
        self._print.setAutoDefault(False)
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(False)
        self._lay_out()
        self._filter.textChanged.connect(self._show_keys)
        self._print.clicked.connect(self._ask_printer)
        self._close.clicked.connect(self.close)
        self.set_keys(keys)
        self.resize(1000, 680)

    def set_keys(self, keys: Keys) -> None:
        """Show those keys from now on."""
        self._groups = (*groups(self._actions, keys), mouse())
        self._show_keys()

    def print_to(self, device: QPagedPaintDevice) -> None:
        """Draw all keys on pages, whatever the search shows."""
        document = QTextDocument()
        font = self.font()
        font.setPointSize(8)
        document.setDefaultFont(font)
        document.setHtml(sheet_html(columns(self._groups, PRINTED_COLUMNS)))
        document.print_(device)

    def text(self) -> str:
        """What the sheet shows."""
        return self._sheet.toPlainText()

    @guarded(nothing)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds room for more or fewer columns."""
        super().resizeEvent(event)
        self._show_keys()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._print)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._sheet)
        layout.addLayout(buttons)

    def _show_keys(self) -> None:
        found = matching(self._groups, self._filter.text())
        if not found:
            self._sheet.setPlainText(tr("No action and no key is called that."))
            return
        room = self._room() // max(map(self._width_of, self._groups))
        self._sheet.setHtml(sheet_html(columns(found, max(1, min(room, MOST_COLUMNS)))))

    def _room(self) -> int:
        # While the dialog is being resized, the sheet has its old width still.
        layout = self.layout()
        assert layout is not None
        margins = self.contentsMargins() + layout.contentsMargins()
        bar = self._sheet.verticalScrollBar().sizeHint().width()
        return self.width() - margins.left() - margins.right() - bar - 2 * self._sheet.frameWidth()

    def _width_of(self, group: Group) -> int:
        """How wide a column must be for no word and no key of a group to be broken."""
        font = self._sheet.font()
        plain = QFontMetrics(font)
        font.setBold(True)
        bold = QFontMetrics(font)
        words = (word for text, _ in group.rows for word in text.split())
        keys = (key for _, keys in group.rows for key in keys)
        widest = sum(
            max(map(metrics.horizontalAdvance, texts), default=0)
            for metrics, texts in ((plain, words), (bold, keys))
        )
        return max(COLUMN * plain.averageCharWidth(), widest + BESIDE)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.print_to)
        dialog.show()
