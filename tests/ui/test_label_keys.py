"""The keys that stand beside a label."""

import pytest

from annotator.app.schemes import parsed, shipped_schemes
from annotator.ui.actions import ACTIONS, label_actions
from annotator.ui.label_keys import action_of, key_sequence, label_keys, shown_key
from annotator.ui.translation import use_language


@pytest.fixture(scope="module")
def schemes():
    return parsed(shipped_schemes())


def test_the_names_of_the_actions_are_those_of_the_table(schemes):
    names = {spec.name for spec in label_actions(schemes)}
    assert action_of("entity", "PER") in names
    assert action_of("framing", "Distraction") in names
    assert action_of("entity", "PER") not in {spec.name for spec in ACTIONS}


def test_a_technique_is_given_by_the_key_of_its_family_and_its_own(schemes):
    framing = schemes.layer("framing")
    keys = {action_of("framing", "Distraction"): ("F3",)}
    assert label_keys(framing, framing.label("Red_Herring"), keys=keys) == ("F3", "2")
    assert label_keys(framing, framing.label("Distraction"), keys=keys) == ("F3",)


def test_a_label_without_a_key_has_none(schemes):
    entity = schemes.layer("entity")
    assert label_keys(entity, entity.label("PER"), keys={}) == ()
    assert label_keys(entity, entity.label("PER"), keys={action_of("entity", "PER"): ()}) == ()
    framing = schemes.layer("framing")
    assert label_keys(framing, framing.label("Red_Herring"), keys={}) == ()


def test_a_key_is_written_as_the_platform_does():
    assert shown_key(("Ctrl+Shift+P", "F3")) in {"Ctrl+Shift+P", "⇧⌘P"}
    assert shown_key(()) == ""


@pytest.mark.parametrize("language", ["en", "hu", "ro", "el"])
def test_no_key_of_the_table_becomes_another_one_in_another_language(qapp, language):
    # In Hungarian Return is called Enter, as the one of the number pad is.
    try:
        use_language(language)
        for spec in ACTIONS:
            read = [key_sequence(key) for key in spec.keys]
            assert [each.toString(each.SequenceFormat.PortableText) for each in read] == [
                *spec.keys
            ]
    finally:
        use_language("en")
