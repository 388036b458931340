"""The table of actions: each name once, each key once, and a menu for every row."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.app.settings import KEYS, Settings
from annotator.ui.actions import ACTIONS, ActionSpec, conflicts, keys_of, label_actions
from annotator.ui.menus import MENUS

BARE_KEYS = {f"F{n}" for n in (1, 2, 3, 4, 6, 7, 8, 9, 11)} | {
    f"Shift+F{n}" for n in (1, 3, 6, 7, 8)
}


@pytest.fixture(scope="module")
def schemes() -> Schemes:
    return parsed(shipped_schemes())


@pytest.fixture(scope="module")
def specs(schemes: Schemes) -> tuple[ActionSpec, ...]:
    return (*ACTIONS, *label_actions(schemes))


def test_names_are_unique_and_every_menu_exists(specs: tuple[ActionSpec, ...]) -> None:
    names = [spec.name for spec in specs]
    assert len(set(names)) == len(names)
    assert {spec.menu for spec in specs} == set(MENUS)


def test_no_two_actions_share_a_key(specs: tuple[ActionSpec, ...]) -> None:
    assert conflicts(specs, {}) == []


def test_keys_are_known_to_qt(specs: tuple[ActionSpec, ...]) -> None:
    for key in (key for spec in specs for key in spec.keys):
        sequence = QKeySequence(key)
        assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == key


def test_a_key_that_types_something_works_only_in_an_article(
    specs: tuple[ActionSpec, ...],
) -> None:
    for spec in specs:
        for key in spec.keys:
            if not key.startswith(("Ctrl+", "Alt+")) and key not in BARE_KEYS:
                assert spec.scope == "article", f"{key} of {spec.name}"
    assert [spec.scope for spec in specs if spec.keys[:1] == ("F2",)] == ["article"]


def test_labels_have_their_keys_and_families_one_each(schemes: Schemes) -> None:
    keys = {spec.name: spec.keys for spec in label_actions(schemes)}
    assert keys["label.entity.PER"] == ("P",)
    assert keys["label.claim.Claim"] == ("C",)
    families = [family.id for family in schemes.layer("framing").families()]
    assert [keys[f"label.framing.{each}"] for each in families] == [(d,) for d in "123456"]
    assert not any(name == "label.framing.Loaded_Language" for name in keys)


def test_a_person_can_change_a_key_and_take_one_away(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set(KEYS, {"edit.redo": "Alt+R", "tag.repeat": "", "gone.since": "X"})
    keys = keys_of(ACTIONS, settings)
    assert keys["edit.redo"] == ("Alt+R",)
    assert keys["tag.repeat"] == ()
    assert keys["edit.undo"] == ("Ctrl+Z",)
    assert set(keys) == {spec.name for spec in ACTIONS}


def test_a_conflict_names_the_key_and_all_who_want_it(specs: tuple[ActionSpec, ...]) -> None:
    keys = {"tag.repeat": ("P",), "go.next": ("P", "J")}
    (conflict,) = conflicts(specs, keys)
    assert conflict == ("P", ("tag.repeat", "go.next", "label.entity.PER"))
