"""Shift and the key of a label: a further label on the same extent."""

from typing import Any

from PySide6.QtCore import Qt

from annotator.ui.actions import ACTIONS, keys_of, label_actions
from annotator.ui.further_keys import FurtherKeys


def test_with_shift_a_label_is_added(hand: Any) -> None:
    hand.open("bridge_hu.txt")
    hand.drag("Zsombolyi") if "Zsombolyi" in hand.view.stored_text() else hand.drag("zsombolyi")
    hand.press("g")
    hand.press("o", held=Qt.KeyboardModifier.ShiftModifier)
    assert sorted(span.label for span in hand.spans()) == ["GPE", "ORG"]


def test_other_keys_take_the_place_of_those_before(hand: Any, settings: Any) -> None:
    workspace = hand.window.workspace
    before = len(workspace.panes.actions())
    labels = label_actions(workspace.session.library.schemes)
    keys = dict(keys_of((*ACTIONS, *labels), settings))
    further = FurtherKeys()
    further.give(workspace, keys)
    given = len(workspace.panes.actions()) - before
    assert given > 5
    keys["label.entity.PER"] = ()
    further.give(workspace, keys)
    assert len(further._actions) == given - 1
    further.take_away()
    assert further._actions == []
