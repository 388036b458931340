"""The last session is what was done since the last long pause; no step is cut in two."""

import pytest

from annotator.domain.events import SpanAdded, SpanRemoved
from annotator.storage import sessions


def test_the_last_session_begins_after_the_last_pause(worked):
    assert sessions.last_session(worked._database) == 12


def test_a_break_for_lunch_ends_no_session(worked, calendar, make):
    calendar.now += sessions.PAUSE - 5_000_000
    worked.commit(make.act("t_20"), (SpanAdded(make.span("s_9", (0, 3))),))
    assert sessions.last_session(worked._database) == 12


def test_a_clock_that_is_set_back_ends_no_session(worked, calendar, make):
    calendar.now -= 10 * sessions.PAUSE
    worked.commit(make.act("t_20"), (SpanAdded(make.span("s_9", (0, 3))),))
    assert sessions.last_session(worked._database) == 12


def test_a_project_without_acts_has_no_session(store):
    assert sessions.last_session(store._database) == 0
    assert sessions.fixable(0, store._database) == 0


def test_acts_are_found_by_their_time_before_the_last_one(worked):
    database = worked._database
    assert sessions.first_within(10**14, database) == 1
    assert sessions.first_within(4 * 60 * 60 * 1_000_000, database) == 12
    assert sessions.first_within(0, database) == 15
    assert [worked.first_undoable(hours * 3_600_000_000) for hours in (0, 13, 30)] == [12, 8, 1]


def test_nothing_is_found_where_nothing_was_done(store):
    assert sessions.first_within(0, store._database) == 0
    assert store.plan(store.first_undoable(0)) is None


@pytest.mark.parametrize(
    ("first", "upto"),
    [(12, 11), (11, 10), (8, 7), (7, 4), (6, 4), (5, 4), (2, 1), (1, 0), (15, 14), (13, 11)],
)
def test_what_is_fixed_ends_between_two_steps(worked, first, upto):
    assert sessions.fixable(first, worked._database) == upto


def test_a_step_that_was_turned_in_the_last_session_stays_whole(worked, make):
    undone = worked.log.events_of("t_12")
    worked.commit(make.act("t_21", "undo", group="t_12"), tuple(map(_back, undone)))
    undone = worked.log.events_of("t_11")
    worked.commit(make.act("t_22", "undo", group="t_11"), tuple(map(_back, undone)))
    # Both can be redone, though only undoing was done since.
    assert sessions.fixable(17, worked._database) == 13


def _back(event):
    from annotator.domain.events import reverse

    return reverse(event)


def test_what_is_fixed_already_is_not_fixed_again(compacted, make):
    database = compacted._database
    assert sessions.fixable(12, database) == 0
    assert sessions.fixable(5, database) == 0
    assert sessions.fixable(15, database) == 14
    span = make.span("s_9", (0, 3))
    # A group of that name was fixed; this is another step.
    compacted.commit(make.act("t_30", group="t_1"), (SpanAdded(span),))
    compacted.commit(make.act("t_31"), (SpanRemoved(span),))
    assert sessions.fixable(16, database) == 15
    assert sessions.fixable(17, database) == 16
