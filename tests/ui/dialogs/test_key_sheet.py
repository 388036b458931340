"""The keys in groups and columns."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.actions import ActionSpec
from annotator.ui.dialogs.key_sheet import (
    Group,
    columns,
    groups,
    matching,
    mouse,
    plain_text,
    sheet_html,
)

SPECS = (
    ActionSpec("open", "&Open…", "&File", ("Ctrl+O",)),
    ActionSpec("undo", "Undo", "&Edit", ("Ctrl+Z",)),
    ActionSpec("quit", "Quit", "&File", ("Ctrl+Q", "Alt+F4")),
    ActionSpec("log", "Where the log is", "&Help"),
)
KEYS = {spec.name: spec.keys for spec in SPECS}


def test_actions_with_a_key_stand_under_their_menu():
    assert groups(SPECS, KEYS) == (
        Group("File", (("Open", ("Ctrl+O",)), ("Quit", ("Ctrl+Q", "Alt+F4")))),
        Group("Edit", (("Undo", ("Ctrl+Z",)),)),
    )


def test_a_changed_key_is_the_one_shown():
    changed = groups(SPECS, {**KEYS, "undo": ("F9",), "log": ("F1",)})
    assert [group.title for group in changed] == ["File", "Edit", "Help"]
    assert changed[1].rows == (("Undo", ("F9",)),)


def test_every_word_of_a_search_must_be_found_in_action_menu_or_key():
    everything = groups(SPECS, KEYS)
    assert matching(everything, "") == everything
    assert matching(everything, "FILE qu") == (Group("File", (("Quit", ("Ctrl+Q", "Alt+F4")),)),)
    assert matching(everything, "ctrl+z") == (everything[1],)
    assert matching(everything, "open undo") == ()


@given(st.lists(st.integers(1, 30), max_size=12), st.integers(1, 5))
def test_columns_keep_all_groups_in_their_order(sizes, count):
    given_groups = [Group(str(at), (("x", ("A",)),) * size) for at, size in enumerate(sizes)]
    made = columns(given_groups, count)
    assert [group for column in made for group in column] == given_groups
    assert len(made) <= count


def test_columns_are_of_about_the_same_height():
    made = columns([Group(str(at), (("x", ("A",)),) * 8) for at in range(6)], 3)
    assert [len(column) for column in made] == [2, 2, 2]


def test_nothing_is_taken_for_html():
    sheet = sheet_html([[Group("<i>", (("a & b", ("<",)),))]])
    assert "&lt;i&gt;" in sheet
    assert "a &amp; b" in sheet
    assert "<b>&lt;</b>" in sheet


def test_marks_for_the_keyboard_are_not_shown():
    assert plain_text("&Save && go…") == "Save & go"


def test_a_key_is_never_broken_and_several_stand_below_each_other():
    sheet = sheet_html([[Group("Go", (("Back", ("Alt+Shift+Right", "F5")),))]])
    assert '<td align="right" style="white-space: nowrap"><b>Alt+Shift+Right<br>F5</b>' in sheet


def test_what_the_mouse_does_is_found_too():
    assert ("Select one more range", ("Ctrl+drag",)) in mouse().rows
    assert matching([mouse()], "double list") == (
        Group("Mouse", (("Open from the list", ("double click",)),)),
    )
