"""The labels of all layers as a tree: layer, family, label."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from annotator.app.schemes import Schemes
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import LAYERS
from annotator.ui.hiding import Visibility
from annotator.ui.label_text import name_of, search_text, tip
from annotator.ui.translation import of_scheme, tr

ROW = Qt.ItemDataRole.UserRole + 1
SEARCH = Qt.ItemDataRole.UserRole + 2
EYE = Qt.ItemDataRole.UserRole + 3

KeysOf = Callable[[Scheme, Label], tuple[str, ...]]
VisibilityOf = Callable[[str, str], Visibility]
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


def eye_of(index: Index) -> Visibility | None:
    """How much of that line's spans is shown; None in a model in which nothing can be hidden."""
    eye = index.data(EYE)
    return eye if isinstance(eye, Visibility) else None


def mark_visibility(model: QStandardItemModel, visibility_of: VisibilityOf) -> None:
    """Give every line an eye that says how much of its spans is shown."""
    waiting = [model.item(at) for at in range(model.rowCount())]
    while waiting:
        item = waiting.pop()
        waiting += [item.child(at) for at in range(item.rowCount())]
        row = item.data(ROW)
        visibility = visibility_of(row.layer, row.label)
        if item.data(EYE) is not visibility:
            item.setData(visibility, EYE)
            item.setData(_spoken(row, visibility), Qt.ItemDataRole.AccessibleTextRole)


def label_model(schemes: Schemes, keys_of: KeysOf) -> QStandardItemModel:
    """A model of all labels that can be given, in the order of their schemes."""
    model = QStandardItemModel()
    for layer in LAYERS:
        scheme = schemes.layers.get(layer)
        if scheme is not None:
            model.appendRow(_layer_item(scheme, keys_of))
    return model


def _layer_item(scheme: Scheme, keys_of: KeysOf) -> QStandardItem:
    title = of_scheme(scheme.title) or scheme.name
    heading = QStandardItem(title)
    row = LabelRow(scheme.layer, "", title)
    heading.setData(row, ROW)
    heading.setData(_spoken(row, Visibility.SHOWN), Qt.ItemDataRole.AccessibleTextRole)
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
    items: dict[str, QStandardItem] = {}
    offered = [label for label in scheme.labels if not label.retired]
    for label in offered:
        items[label.id] = label_item(scheme, label, keys=keys_of(scheme, label))
    for label in offered:
        above = [items[parent] for parent in label.parents if parent in items]
        (above[0] if above else heading).appendRow(items[label.id])
    return heading


def label_item(scheme: Scheme, label: Label, *, keys: tuple[str, ...]) -> QStandardItem:
    """One label as an item of such a model."""
    name = name_of(label)
    item = QStandardItem(name)
    item.setEditable(False)
    row = LabelRow(scheme.layer, label.id, name, keys, label.group)
    item.setData(row, ROW)
    item.setData(search_text(label), SEARCH)
    item.setToolTip(tip(label))
    item.setData(_spoken(row, Visibility.SHOWN), Qt.ItemDataRole.AccessibleTextRole)
    definition = of_scheme(label.definition)
    item.setData(definition, Qt.ItemDataRole.AccessibleDescriptionRole)
    return item


def _spoken(row: LabelRow, visibility: Visibility) -> str:
    name = row.name if row.label else tr("Layer {name}", name=row.name)
    if row.keys:
        name = tr("{name}, key {keys}", name=name, keys=" ".join(row.keys))
    match visibility:
        case Visibility.SHOWN:
            return name
        case Visibility.PARTLY:
            return tr("{name}, partly hidden", name=name)
        case Visibility.HIDDEN:
            return tr("{name}, hidden", name=name)
        case _:
            assert_never(visibility)
