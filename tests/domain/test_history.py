"""Which steps are done and which undone, as a line of acts tells it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import NothingToUndo
from annotator.domain.history import Act, History, MarkKind, history_of


def act(mark: MarkKind, group: str) -> Act:
    return Act(f"t_{mark}_{group}", mark, "AddSpan", "PER", group, "ada", "2026-11-22T10:00:00Z")


def told(*acts: str) -> History:
    """The history of acts written as "do a", "undo a", "redo a"."""
    marks = (each.split() for each in acts)
    return history_of(act(mark, group) for mark, group in marks)  # type: ignore[arg-type]


def test_nothing_has_happened_at_first() -> None:
    assert history_of([]) == History([], [])


def test_what_was_done_last_is_undone_first_and_redone_last() -> None:
    history = told("do a", "do b", "do c", "undo c", "undo b")
    assert history == History(["a"], ["c", "b"])
    assert told("do a", "do b", "do c", "undo c", "undo b", "redo b") == History(["a", "b"], ["c"])


def test_acts_of_one_group_are_one_step() -> None:
    assert told("do a", "do g", "do g", "do g") == History(["a", "g"], [])
    assert told("do a", "do g", "do g", "undo g") == History(["a"], ["g"])


def test_a_new_act_ends_what_could_be_redone() -> None:
    assert told("do a", "do b", "undo b", "do c") == History(["a", "c"], [])


def test_a_given_up_group_may_begin_again() -> None:
    assert told("do g", "undo g", "do a", "do g") == History(["a", "g"], [])


@pytest.mark.parametrize(
    "acts",
    [
        ("undo a",),
        ("redo a",),
        ("do a", "do b", "undo a"),
        ("do a", "undo a", "undo a"),
        ("do a", "redo a"),
        ("do a", "do b", "undo b", "undo a", "redo b"),
    ],
)
def test_acts_out_of_order_are_refused(acts: tuple[str, ...]) -> None:
    with pytest.raises(NothingToUndo, match="out of order"):
        told(*acts)


@given(st.lists(st.sampled_from(["do", "undo", "redo"])))
def test_every_line_of_acts_that_a_person_can_make_is_followed(wishes: list[MarkKind]) -> None:
    history, done, undone = History(), list[str](), list[str]()
    for number, wish in enumerate(wishes):
        if wish == "do":
            done.append(str(number))
            undone.clear()
            history.mark(act("do", str(number)))
        elif wish == "undo" and done:
            undone.append(done.pop())
            history.mark(act("undo", undone[-1]))
        elif wish == "redo" and undone:
            done.append(undone.pop())
            history.mark(act("redo", done[-1]))
        assert (history.done, history.undone) == (done, undone)
