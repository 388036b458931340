"""The palette: all labels with their colours and keys, to be given by a click or found by name."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.app.schemes import Schemes
from annotator.ui.actions import Keys
from annotator.ui.article.guarded import guarded
from annotator.ui.article.style import StyleOf
from annotator.ui.elided import ElidedLabel
from annotator.ui.hiding import Hiding
from annotator.ui.icons import icon
from annotator.ui.label_keys import label_keys
from annotator.ui.label_text import plain_tip
from annotator.ui.panels.label_model import LabelRow, label_model, mark_visibility
from annotator.ui.panels.label_tree import LabelTree
from annotator.ui.translation import counted, tr

CLEAR = "_q_qlineeditclearaction"


class HiddenNotice(QWidget):
    """Says how many labels are hidden, as long as there are any, and shows them again."""

    left = Signal()  # nothing is hidden any longer, and the keyboard was here

    def __init__(self, hiding: Hiding) -> None:
        super().__init__()
        self._hiding = hiding
        self._eye = QLabel()
        self._text = ElidedLabel()
        self._all = QPushButton(tr("Show all"))
        self._all.setAccessibleName(tr("Show all labels"))
        self._all.clicked.connect(hiding.show_all)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.addWidget(self._eye)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._all)
        self.draw_icon()
        self.refresh()

    def draw_icon(self) -> None:
        """Draw the crossed eye in the colours of now."""
        self._eye.setPixmap(icon("eye_off").pixmap(16, 16))

    def said(self) -> str:
        """What it says."""
        return self._text.text()

    def refresh(self) -> None:
        """Say what is hidden now."""
        count = self._hiding.count()
        text = counted(count, "{count} label hidden", "{count} labels hidden")
        self._text.setText(text)
        names = ", ".join(self._hiding.names())
        self.setToolTip(plain_tip(names))
        # A tip is HTML and would be read out as it is written.
        self.setAccessibleDescription(names)
        had_keyboard = self._all.hasFocus()
        self.setVisible(count > 0)
        if had_keyboard and not count:
            self.left.emit()


class PalettePanel(QWidget):
    """Wishes for labels; what is done with them is decided elsewhere."""

    label_requested = Signal(str, str, bool)  # layer, label, whether Shift was held
    help_requested = Signal(str, str)  # layer, label
    folding_changed = Signal()

    def __init__(
        self, schemes: Schemes, keys: Keys, *, styles: StyleOf, hiding: Hiding | None = None
    ) -> None:
        super().__init__()
        self._schemes = schemes
        self.hiding = hiding or Hiding(schemes, self)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Find a label"))
        self._filter.setAccessibleName(tr("Find a label"))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._magnifier = self._filter.addAction(
            icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        # Qt gives the buttons in a field no names of their own.
        self._magnifier.setText(tr("Find a label"))
        for action in self._filter.findChildren(QAction, CLEAR):
            action.setText(tr("Clear"))
        self._tree = LabelTree(styles, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self._notice = HiddenNotice(self.hiding)
        layout.addWidget(self._notice)
        layout.addWidget(self._filter)
        layout.addWidget(self._tree)
        self.setAccessibleName(tr("Label palette"))
        self._filter.textChanged.connect(self._tree.find_labels)
        self._tree.typed.connect(self._type)
        self._tree.chosen.connect(self._choose)
        self._tree.eye_pressed.connect(self._look)
        self._tree.help_requested.connect(self._explain)
        self.hiding.changed.connect(self._mark_hidden)
        self._notice.left.connect(lambda: self._tree.setFocus(Qt.FocusReason.OtherFocusReason))
        self._tree.folding_changed.connect(self.folding_changed)
        self.set_keys(keys)

    def set_styles(self, styles: StyleOf) -> None:
        """Draw the labels in those styles from now on."""
        self._tree.labels.styles = styles
        self._magnifier.setIcon(icon("search"))
        self._notice.draw_icon()
        self._tree.viewport().update()

    def set_keys(self, keys: Keys) -> None:
        """Show those keys beside the labels."""
        self._model = label_model(
            self._schemes, lambda scheme, label: label_keys(scheme, label, keys=keys)
        )
        self._mark_hidden()
        self._tree.show_labels(self._model)
        self._tree.find_labels(self._filter.text())

    def set_current(self, layer: str, label: str) -> None:
        """Mark the label of the selected span; "" and "" mark none."""
        if (layer, label) == self._tree.labels.current:
            return
        self._tree.labels.current = (layer, label)
        self._tree.scheduleDelayedItemsLayout()
        self._tree.viewport().update()

    def current_label(self) -> tuple[str, str]:
        """The layer and label that the keyboard stands on, or "" and ""."""
        row = self._tree.current_row()
        return (row.layer, row.label) if row is not None else ("", "")

    def focus_filter(self) -> None:
        """Put the keyboard into the field by which labels are found."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def folding(self) -> tuple[str, ...]:
        """What is folded, sorted, to be remembered."""
        return tuple(sorted(self._tree.folding()))

    def set_folding(self, names: Iterable[str]) -> None:
        """Fold what was remembered."""
        self._tree.set_folding(frozenset(names))

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter, Enter chooses the label that was found and the arrows go to the tree."""
        if (
            watched is self._filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._filter_key(event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if self._filter.text():
                    self._tree.choose_current(further=shift)
            case Qt.Key.Key_Down:
                self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Escape if self._filter.text():
                self._filter.clear()
            case _:
                return False
        return True

    def _type(self, text: str) -> None:
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter.setText(self._filter.text() + text)

    def _explain(self, row: LabelRow) -> None:
        self.help_requested.emit(row.layer, row.label)

    def _look(self, row: LabelRow, alone: bool) -> None:
        act = self.hiding.only if alone else self.hiding.toggle_label
        act(row.layer, row.label)

    def _mark_hidden(self) -> None:
        mark_visibility(self._model, self.hiding.visibility)
        self._notice.refresh()

    def _choose(self, row: LabelRow, further: bool) -> None:
        self._filter.clear()
        self.label_requested.emit(row.layer, row.label, further)
