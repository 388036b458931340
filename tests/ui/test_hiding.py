"""What is hidden, and what a person is told of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.ui.hiding import Hiding, Visibility

SCHEMES = parsed(shipped_schemes())
FAMILY = "Distraction"
MEMBERS = frozenset(it.id for it in SCHEMES.layer("framing").members(FAMILY))
LABELS = tuple((layer, label.id) for layer, it in SCHEMES.layers.items() for label in it.labels)
ROWS = (*LABELS, *((layer, "") for layer in SCHEMES.layers))


@pytest.fixture
def hiding(qapp):
    return Hiding(SCHEMES)


def shown(hiding: Hiding) -> set[tuple[str, str]]:
    return {each for each in LABELS if not hiding.hides(*each)}


def told(signal) -> list:
    heard: list = []
    signal.connect(heard.append)
    return heard


def test_at_first_all_is_shown(hiding):
    assert shown(hiding) == set(LABELS)
    assert (hiding.hidden(), hiding.count(), hiding.state()) == (frozenset(), 0, [])
    assert hiding.visibility("framing") is Visibility.SHOWN


def test_a_label_is_hidden_and_shown_again(hiding):
    changes, words = told(hiding.changed), told(hiding.said)
    hiding.toggle_label("entity", "PER")
    assert hiding.hides("entity", "PER")
    assert not hiding.hides("entity", "ORG")
    assert not hiding.hides("entity", "")
    assert hiding.visibility("entity") is Visibility.PARTLY
    hiding.toggle_label("entity", "PER")
    assert changes == [frozenset({("entity", "PER")}), frozenset()]
    assert words == ["Person: hidden in all panes.", "Person: shown again."]


def test_a_layer_is_hidden_whole(hiding):
    hiding.toggle_label("framing", "Doubt")
    hiding.toggle_layer("framing")
    assert hiding.hidden() == {("framing", "")}
    assert hiding.hides("framing", "Doubt")
    assert hiding.hides("framing", "")
    assert hiding.count() == len(SCHEMES.layer("framing").labels)
    assert hiding.names() == (SCHEMES.layer("framing").title["en"],)
    hiding.toggle_layer("framing")
    assert not hiding.hidden()


def test_a_label_shown_out_of_a_hidden_layer_leaves_the_others_hidden(hiding):
    hiding.toggle_layer("entity")
    hiding.toggle_label("entity", "GPE")
    assert shown(hiding) & {it for it in LABELS if it[0] == "entity"} == {("entity", "GPE")}
    assert hiding.visibility("entity") is Visibility.PARTLY
    hiding.toggle_label("entity", "GPE")
    assert hiding.hidden() == {("entity", "")}


def test_a_family_takes_its_members_along(hiding):
    hiding.toggle_label("framing", FAMILY)
    assert {label for _, label in hiding.hidden()} == MEMBERS | {FAMILY}
    one = min(MEMBERS)
    hiding.toggle_label("framing", one)
    assert hiding.visibility("framing", FAMILY) is Visibility.PARTLY
    assert hiding.visibility("framing", one) is Visibility.SHOWN
    hiding.toggle_label("framing", FAMILY)
    assert hiding.visibility("framing", FAMILY) is Visibility.HIDDEN
    hiding.toggle_label("framing", FAMILY)
    assert not hiding.hidden()


@pytest.mark.parametrize(
    ("row", "left"),
    [
        (("claim", ""), {it for it in LABELS if it[0] == "claim"}),
        (("entity", "PER"), {("entity", "PER")}),
        (("framing", FAMILY), {("framing", it) for it in MEMBERS | {FAMILY}}),
    ],
)
def test_only_one_is_shown_and_the_second_time_all_again(hiding, row, left):
    words = told(hiding.said)
    hiding.only(*row)
    assert shown(hiding) == left
    hiding.only(*row)
    assert shown(hiding) == set(LABELS)
    assert words[1] == "All labels are shown again."
    assert "all other labels are hidden" in words[0]


def test_a_label_that_is_given_is_shown_again_and_that_is_said(hiding):
    hiding.toggle_layer("framing")
    assert hiding.reveal("framing", "Doubt") == "Casting doubt was hidden and is shown again."
    assert not hiding.hides("framing", "Doubt")
    assert hiding.hides("framing", FAMILY)
    assert hiding.reveal("framing", "Doubt") == ""


def test_showing_all_when_nothing_is_hidden_says_nothing(hiding):
    changes, words = told(hiding.changed), told(hiding.said)
    hiding.show_all()
    assert not changes + words


def test_what_no_scheme_knows_is_passed_over(hiding):
    changes = told(hiding.changed)
    hiding.toggle_layer("sentiment")
    hiding.toggle_label("entity", "DRAGON")
    hiding.only("entity", "DRAGON")
    assert hiding.reveal("entity", "DRAGON") == ""
    hiding.restore(["entity/DRAGON", "sentiment/", "nonsense", "/", ""])
    assert not changes
    assert hiding.visibility("entity", "DRAGON") is Visibility.SHOWN


def test_a_retired_label_counts_because_its_spans_are_hidden_too(qapp):
    entity = SCHEMES.layer("entity")
    labels = tuple(replace(it, retired=it.id == "PER") for it in entity.labels)
    hiding = Hiding(Schemes({"entity": replace(entity, labels=labels)}, {}))
    hiding.only("entity", "ORG")
    assert hiding.hides("entity", "PER")
    assert hiding.count() == len(labels) - 1
    assert "Person" in hiding.names()


@given(st.lists(st.tuples(st.sampled_from(["toggle", "only", "reveal"]), st.sampled_from(ROWS))))
def test_whatever_is_done_it_is_remembered_and_the_pairs_mean_what_is_hidden(acts):
    hiding = Hiding(SCHEMES)
    for act, row in acts:
        if act == "toggle":
            was_hidden = hiding.visibility(*row) is Visibility.HIDDEN
            hiding.toggle_label(*row)
            after = Visibility.SHOWN if was_hidden else Visibility.HIDDEN
            assert hiding.visibility(*row) is after
        elif act == "only":
            hiding.only(*row)
        elif row[1]:
            hiding.reveal(*row)
            assert not hiding.hides(*row)
    pairs = hiding.hidden()
    assert {it for it in LABELS if it in pairs or (it[0], "") in pairs} == set(LABELS) - shown(
        hiding
    )
    assert hiding.count() == len(LABELS) - len(shown(hiding))
    assert bool(hiding.names()) == bool(hiding.count())
    again = Hiding(SCHEMES)
    again.restore(hiding.state())
    assert again.hidden() == pairs
    assert again.state() == hiding.state()
