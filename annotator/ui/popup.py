"""The small palette at a selection: labels by letter, families by digit and then a second digit."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QStandardItem
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from annotator.app.schemes import Schemes
from annotator.domain.errors import UnknownLabel
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import LAYERS
from annotator.ui.actions import Keys
from annotator.ui.article.guarded import guarded
from annotator.ui.article.style import StyleOf
from annotator.ui.label_keys import label_keys
from annotator.ui.label_text import name_of
from annotator.ui.panels.label_grid import LabelGrid
from annotator.ui.panels.label_model import LabelRow, label_item
from annotator.ui.translation import tr

ITSELF = "0"
MARGIN = 4
SIDES = 20  # pixels that stand beside the labels
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)


class LabelPopup(QFrame):
    """Lies over its window; a click elsewhere closes it.

    It has the keyboard while it is open, unless it is only shown: then any key closes it and does
    what it does without it.
    """

    label_chosen = Signal(str, str)  # layer, label; comes before closed
    closed = Signal()

    def __init__(self, schemes: Schemes, keys: Keys, *, styles: StyleOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._schemes = schemes
        self._keys = keys
        self._family = ""
        self._from_all = False
        self._at = QPoint()
        self._over: QWidget | None = None
        self._before: QWidget | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel()
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._grid = LabelGrid(styles, self)
        self._grid.chosen.connect(self._take)
        self._grid.left.connect(self.leave)
        self._grid.back.connect(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        for widget in (self._title, self._grid, self._hint):
            layout.addWidget(widget)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusProxy(self._grid)
        self.hide()
        parent.installEventFilter(self)
        _application().focusChanged.connect(self._focus_moved)

    def set_styles(self, styles: StyleOf) -> None:
        """Draw the labels in those styles from now on."""
        self._grid.labels.styles = styles

    def set_keys(self, keys: Keys) -> None:
        """Take those keys when it is opened next."""
        self._keys = keys

    def open_all(self, at: QPoint, *, take_focus: bool = True) -> None:
        """Offer the labels of all layers, framing by its families, near that global point."""
        self._from_all = True
        self._family = ""
        self._open(_all_items(self._schemes, self._keys), tr("Give a label"), at=at)
        if take_focus:
            self._grid.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._grid.setCurrentIndex(QModelIndex())

    def open_family(self, family: str, at: QPoint) -> None:
        """Offer a family and its members near that global point; raises UnknownLabel."""
        self._from_all = False
        self._open_family(family, at)

    def leave(self) -> None:
        """Close without a label and give the keyboard back."""
        if self.isVisible():
            self._close(give_back=self._has_keyboard())
            self.closed.emit()

    def dismiss(self) -> None:
        """Close if it is only shown, as when what it was shown for is no longer selected."""
        if not self._has_keyboard():
            self.leave()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees keys and clicks elsewhere while open, and the window's size."""
        if self.isVisible():
            if watched is self._window and event.type() == QEvent.Type.Resize:
                self._place()
            elif isinstance(event, QKeyEvent) and not self._has_keyboard():
                return self._pass_key(event)
            elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
                inside = self.mapFromGlobal(event.globalPosition().toPoint())
                if not self.rect().contains(inside):
                    self._close(give_back=True)
                    self.closed.emit()
        return super().eventFilter(watched, event)

    def _pass_key(self, event: QKeyEvent) -> bool:
        """Close at a key that others will see; only Esc is for the popup itself."""
        if event.key() in _MODIFIERS or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.key() != Qt.Key.Key_Escape:
            self.leave()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            self.leave()
        return True

    def _open_family(self, family: str, at: QPoint) -> None:
        scheme, label = _family(self._schemes, family)
        items = [label_item(scheme, label, keys=(ITSELF,))]
        items += [
            label_item(scheme, member, keys=(member.key,) if member.key else ())
            for member in scheme.members(family)
            if not member.retired
        ]
        self._family = family
        self._open(items, name_of(label), at=at)
        self._grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _open(self, items: list[QStandardItem], title: str, *, at: QPoint) -> None:
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            _application().installEventFilter(self)
        self._at = at
        self._over = self._area_at(at) or self._over
        self._title.setText(title)
        self._grid.setAccessibleName(title)
        self._hint.setText(
            tr("Esc closes, Backspace goes back")
            if self._family and self._from_all
            else tr("Esc closes")
        )
        self._grid.show_items(items, self._window.width() - SIDES)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        at = self._window.mapFromGlobal(self._at)
        window, room = self._window.rect(), self._room()
        spot = self._spot(at, room)
        if not room.contains(spot):
            spot = self._spot(at, window)
        spot.moveTop(max(0, min(spot.top(), window.height() - spot.height())))
        self.move(spot.topLeft())

    def _spot(self, at: QPoint, room: QRect) -> QRect:
        """Below the line that ends at the point, or above it where the room ends before."""
        self._grid.fit(room.width() - SIDES)
        self.adjustSize()
        spot = QRect(at + QPoint(0, MARGIN), self.size())
        if spot.bottom() > room.bottom():
            spot.moveBottom(at.y() - self._line_height() - MARGIN)
        last = room.left() + room.width() - spot.width()
        spot.moveLeft(max(room.left(), min(spot.left(), last)))
        return spot

    def _area_at(self, at: QPoint) -> QWidget | None:
        """The text over which that global point lies."""
        found = self._window.childAt(self._window.mapFromGlobal(at))
        while isinstance(found, QWidget) and found is not self:
            if isinstance(found, QAbstractScrollArea) and found is not self._grid:
                return found
            found = found.parentWidget()
        return None

    def _room(self) -> QRect:
        over = self._over
        if over is None or not isValid(over) or not self._window.isAncestorOf(over):
            return self._window.rect()
        there = QRect(over.mapTo(self._window, QPoint(0, 0)), over.size())
        return there.intersected(self._window.rect())

    def _line_height(self) -> int:
        over, own = self._over, self.fontMetrics().height()
        if isinstance(over, QPlainTextEdit) and isValid(over):
            return max(own, over.cursorRect().height())
        return own

    def _take(self, row: LabelRow) -> None:
        if row.family and not self._family:
            self._open_family(row.label, self._at)
            return
        self._close(give_back=True)
        self.label_chosen.emit(row.layer, row.label)
        self.closed.emit()

    def _back(self) -> None:
        if self._family and self._from_all:
            self.open_all(self._at)

    def _close(self, *, give_back: bool) -> None:
        _application().removeEventFilter(self)
        before, self._before = self._before, None
        self.hide()
        if give_back and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._close(give_back=False)
            self.closed.emit()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _all_items(schemes: Schemes, keys: Keys) -> list[QStandardItem]:
    return [
        label_item(scheme, label, keys=label_keys(scheme, label, keys=keys))
        for layer in LAYERS
        if (scheme := schemes.layers.get(layer)) is not None
        for label in scheme.labels
        if not label.retired and not label.parents
    ]


def _family(schemes: Schemes, family: str) -> tuple[Scheme, Label]:
    for scheme in schemes.layers.values():
        for label in scheme.families():
            if label.id == family:
                return scheme, label
    raise UnknownLabel(f"There is no family “{family}”.")
