"""The list from which a span's label is chosen: its own layer first, then the others."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel

from annotator.app.schemes import Schemes
from annotator.domain.errors import UnknownLabel
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import LAYERS
from annotator.ui.article.style import StyleOf
from annotator.ui.label_text import name_of, tip
from annotator.ui.panels.label_delegate import SWATCH, LabelDelegate
from annotator.ui.panels.label_model import ROW, LabelRow, label_item, row_of
from annotator.ui.panels.value_fields import CalmCombo
from annotator.ui.swatch import draw_swatch
from annotator.ui.translation import of_scheme, tr

DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole


class LabelCombo(CalmCombo):
    """Shows the label of a span; ``chosen`` wishes for another one."""

    chosen = Signal(str, str)  # layer, label

    def __init__(self, schemes: Schemes, styles: StyleOf) -> None:
        super().__init__()
        self._schemes = schemes
        self._styles = styles
        self._shown: tuple[str, str] = ("", "")
        self.setAccessibleName(tr("Label"))
        self.setIconSize(SWATCH)
        self.setMaxVisibleItems(24)
        self._delegate = LabelDelegate(self.view(), styles)
        self.setItemDelegate(self._delegate)
        self.activated.connect(self._choose)

    def set_styles(self, styles: StyleOf) -> None:
        """Draw the labels in those styles from now on."""
        self._styles = styles
        self._delegate.styles = styles
        layer, label = self._shown
        if layer:
            self._list()
            self.setCurrentIndex(self._find(layer, label))

    def show_label(self, layer: str, label: str) -> None:
        """Show that label, also one that is no longer offered or that no scheme knows."""
        listed = self._shown[0] == layer and self._has(layer, self._shown[1])
        self._shown = (layer, label)
        self._delegate.current = self._shown
        if not (listed and self._has(layer, label)):
            self._list()
        self.setCurrentIndex(self._find(layer, label))
        self.setToolTip(self._tip())
        # A tool tip would be read out, with its tags.
        self.setAccessibleDescription(str(self.currentData(DESCRIPTION) or ""))

    def _list(self) -> None:
        model = QStandardItemModel(self)
        others = [each for each in LAYERS if each != self._shown[0]]
        for layer in (self._shown[0], *others):
            if layer in self._schemes.layers:
                for item in self._items(self._schemes.layers[layer]):
                    model.appendRow(item)
        self.setModel(model)

    def _has(self, layer: str, label: str) -> bool:
        scheme = self._schemes.layers.get(layer)
        offered = scheme.labels if scheme else ()
        return any(each.id == label and not each.retired for each in offered)

    def _items(self, scheme: Scheme) -> Iterator[QStandardItem]:
        title = of_scheme(scheme.title) or scheme.name
        heading = QStandardItem(title)
        heading.setData(LabelRow(scheme.layer, "", title), ROW)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        yield heading
        for label in scheme.labels:
            if not label.retired or (scheme.layer, label.id) == self._shown:
                yield self._item(scheme, label)

    def _item(self, scheme: Scheme, label: Label) -> QStandardItem:
        item = label_item(scheme, label, keys=())
        if label.retired:
            item.setText(tr("{name} (retired)", name=name_of(label)))
        item.setIcon(self._icon(scheme.layer, label.id))
        return item

    def _icon(self, layer: str, label: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(round(SWATCH.width() * ratio), round(SWATCH.height() * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_swatch(
            painter,
            QRect(QPoint(0, 0), SWATCH),
            style=self._styles(layer, label),
            colours=self.palette(),
        )
        painter.end()
        return QIcon(pixmap)

    def _find(self, layer: str, label: str) -> int:
        for at in range(self.count()):
            row = row_of(self.model().index(at, 0))
            if row is not None and (row.layer, row.label) == (layer, label):
                return at
        self.addItem(label)
        return self.count() - 1

    def _tip(self) -> str:
        layer, label = self._shown
        try:
            return tip(self._schemes.layer(layer).label(label))
        except UnknownLabel:
            return ""

    def _choose(self, at: int) -> None:
        row = row_of(self.model().index(at, 0))
        if row is None or not row.label or (row.layer, row.label) == self._shown:
            return
        self.setCurrentIndex(self._find(*self._shown))
        self.chosen.emit(row.layer, row.label)
