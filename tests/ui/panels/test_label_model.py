"""The tree of labels."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from annotator.app.schemes import Schemes
from annotator.ui.hiding import Hiding, Visibility
from annotator.ui.label_keys import label_keys
from annotator.ui.panels.label_model import (
    SEARCH,
    LabelRow,
    eye_of,
    label_model,
    mark_visibility,
    row_of,
)

HIDDEN, PARTLY = Visibility.HIDDEN, Visibility.PARTLY


@pytest.fixture
def model(schemes, keys):
    return label_model(schemes, lambda scheme, label: label_keys(scheme, label, keys=keys))


def rows(model: QStandardItemModel, parent: QModelIndex | None = None) -> list[Any]:
    below = parent or QModelIndex()
    return [row_of(model.index(at, 0, below)) for at in range(model.rowCount(below))]


def test_layers_hold_labels_and_families_hold_techniques(model, schemes):
    assert [row.layer for row in rows(model)] == ["entity", "claim", "framing"]
    entity, _, framing = (model.index(at, 0) for at in range(3))
    assert [row.label for row in rows(model, entity)][:2] == ["PER", "NORP"]
    families = rows(model, framing)
    assert [row.family for row in families] == [True] * 6
    below = rows(model, model.index(0, 0, framing))
    assert [row.keys for row in below] == [("1", str(at)) for at in range(1, 6)]


def test_every_label_that_can_be_given_is_there_once(model, schemes):
    def below(parent: QModelIndex | None = None) -> list[Any]:
        found = rows(model, parent)
        at = parent or QModelIndex()
        return found + [it for n in range(len(found)) for it in below(model.index(n, 0, at))]

    shown = [(row.layer, row.label) for row in below() if row.label]
    wanted = [(it.layer, label.id) for it in schemes.layers.values() for label in it.labels]
    assert sorted(shown) == sorted(wanted)


def test_a_retired_label_is_not_offered(schemes):
    entity = schemes.layer("entity")
    labels = tuple(replace(label, retired=label.id == "PER") for label in entity.labels)
    fewer = Schemes({"entity": replace(entity, labels=labels)}, {})
    model = label_model(fewer, lambda scheme, label: ())
    assert "PER" not in [row.label for row in rows(model, model.index(0, 0))]
    assert len(rows(model)) == 1


def test_an_item_tells_its_name_key_and_meaning_to_those_who_do_not_see(model):
    person = model.index(0, 0, model.index(0, 0))
    assert person.data(Qt.ItemDataRole.AccessibleTextRole) == "Person, key P"
    assert "human being" in person.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert person.data(SEARCH) == "person per per"
    assert "human being" in person.data(Qt.ItemDataRole.ToolTipRole)
    assert row_of(person) == LabelRow("entity", "PER", "Person", ("P",))


def test_a_heading_cannot_be_chosen(model):
    assert model.index(0, 0).flags() == Qt.ItemFlag.ItemIsEnabled


def test_every_line_gets_an_eye_and_says_what_is_hidden(model, schemes):
    hiding = Hiding(schemes)
    person, framing = model.index(0, 0, model.index(0, 0)), model.index(2, 0)
    assert eye_of(person) is None
    hiding.toggle_label("entity", "PER")
    hiding.toggle_label("framing", "Doubt")
    mark_visibility(model, hiding.visibility)
    family = model.index(0, 0, framing)
    assert [eye_of(it) for it in (person, framing, family)] == [HIDDEN, PARTLY, PARTLY]
    spoken = [it.data(Qt.ItemDataRole.AccessibleTextRole) for it in (person, framing, family)]
    assert spoken[0] == "Person, key P, hidden"
    assert spoken[1] == "Layer Framing, partly hidden"
    assert spoken[2] == "Attack on reputation, key 1, partly hidden"
    hiding.show_all()
    mark_visibility(model, hiding.visibility)
    assert person.data(Qt.ItemDataRole.AccessibleTextRole) == "Person, key P"


def test_only_lines_that_change_are_told(model, schemes):
    hiding = Hiding(schemes)
    mark_visibility(model, hiding.visibility)
    told: list[Any] = []
    model.dataChanged.connect(lambda first, last: told.append(row_of(first)))
    hiding.toggle_label("entity", "PER")
    mark_visibility(model, hiding.visibility)
    assert {row.label for row in told} == {"PER", ""}
