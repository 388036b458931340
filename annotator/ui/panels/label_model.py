"""The labels of all layers as a tree: layer, family, label."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from annotator.app.schemes import Schemes
from annotator.domain.scheme import Label, Scheme, in_language
from annotator.domain.span import LAYERS
from annotator.ui.label_text import name_of, search_text, tip
from annotator.ui.translation import tr

ROW = Qt.ItemDataRole.UserRole + 1
SEARCH = Qt.ItemDataRole.UserRole + 2

KeysOf = Callable[[Scheme, Label], tuple[str, ...]]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One line of the palette; ``label`` is "" for the heading of a layer.

    ``keys`` are the keys to press one after the other, as they are shown.
    """

    layer: str
    label: str
    name: str
    keys: tuple[str, ...] = ()
    family: bool = False


def row_of(index: Index) -> LabelRow | None:
    """What stands in that line of a model of labels."""
    row = index.data(ROW)
    return row if isinstance(row, LabelRow) else None


def label_model(schemes: Schemes, keys_of: KeysOf, *, language: str = "en") -> QStandardItemModel:
    """A model of all labels that can be given, in the order of their schemes."""
    model = QStandardItemModel()
    for layer in LAYERS:
        scheme = schemes.layers.get(layer)
        if scheme is not None:
            model.appendRow(_layer_item(scheme, keys_of, language=language))
    return model


def _layer_item(scheme: Scheme, keys_of: KeysOf, *, language: str) -> QStandardItem:
    title = in_language(scheme.title, language) or scheme.name
    heading = QStandardItem(title)
    heading.setData(LabelRow(scheme.layer, "", title), ROW)
    heading.setData(tr("Layer {name}", name=title), Qt.ItemDataRole.AccessibleTextRole)
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
    items: dict[str, QStandardItem] = {}
    offered = [label for label in scheme.labels if not label.retired]
    for label in offered:
        items[label.id] = label_item(scheme, label, keys=keys_of(scheme, label), language=language)
    for label in offered:
        above = [items[parent] for parent in label.parents if parent in items]
        (above[0] if above else heading).appendRow(items[label.id])
    return heading


def label_item(
    scheme: Scheme, label: Label, *, keys: tuple[str, ...], language: str = "en"
) -> QStandardItem:
    """One label as an item of such a model."""
    name = name_of(label, language)
    item = QStandardItem(name)
    item.setEditable(False)
    item.setData(LabelRow(scheme.layer, label.id, name, keys, label.group), ROW)
    item.setData(search_text(label, language), SEARCH)
    item.setToolTip(tip(label, language))
    spoken = tr("{name}, key {keys}", name=name, keys=" ".join(keys)) if keys else name
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    definition = in_language(label.definition, language)
    item.setData(definition, Qt.ItemDataRole.AccessibleDescriptionRole)
    return item
