"""Every way in which a log can be broken is told in a line of its own."""

import re

import pytest

from annotator.domain.events import SpanAdded, SpanRemoved, reverse
from annotator.storage.log_faults import LogFaults
from tests.storage.test_faults import break_open, faults


@pytest.fixture
def undone(filled, make):
    """The project after its last step was undone, redone, and another one undone and given up."""
    last = filled.log.events_of("t_4")
    back = tuple(reverse(each) for each in reversed(last))
    filled.commit(make.act("t_5", "undo", group="t_4"), back)
    filled.commit(make.act("t_6", "redo", group="t_4"), last)
    span = make.span("s_3", (0, 3))
    filled.commit(make.act("t_7"), (SpanAdded(span),))
    filled.commit(make.act("t_8", "undo", group="t_7"), (SpanRemoved(span),))
    filled.commit(make.act("t_9", group="t_7"), (SpanAdded(span),))
    return filled


def test_a_log_with_undo_and_redo_is_sound(undone):
    assert faults(undone) == []


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ("DELETE FROM event WHERE act = 5", "act 5 has no events: what it did was lost"),
        ("DELETE FROM event WHERE act = 5", "the log has lost events 5 to 5"),
        (
            "DELETE FROM event WHERE act = 2; DELETE FROM act WHERE seq = 2",
            "the log has lost acts 2 to 2",
        ),
        ("UPDATE event SET act = 1 WHERE seq = 7", "event 7 stands among those of a later act"),
        ("UPDATE event SET id = 'x.1' WHERE seq = 3", "event 3 does not have the id of its act"),
        ("UPDATE act SET hlc = '1-u_x' WHERE seq = 3", "act 3 is not that of its annotator"),
        ("UPDATE event SET payload = '{}' WHERE seq = 2", "event 2 of act 2 cannot be read: Span"),
        ("UPDATE event SET kind = 'Sing' WHERE seq = 2", "event 2 of act 2 cannot be read: Sing"),
        ("UPDATE event SET target = 'x' WHERE seq = 2", "event 2 of act 2 is not about what it"),
        ("UPDATE event SET article = 'x' WHERE seq = 2", "event 2 of act 2 is not about what it"),
        ("UPDATE act SET grp = 't_1' WHERE seq = 8", "the log contradicts itself: act 8: The st"),
        (
            "UPDATE event SET payload = replace(payload, 'PER', 'ORG') WHERE seq = 8",
            "act 8 does not undo what its step did",
        ),
        (
            "UPDATE event SET payload = replace(payload, 'same', 'other') WHERE seq = 6",
            "act 6 does not redo what its step did",
        ),
        ("UPDATE history SET seq = 5 WHERE seq = 9", "the steps of undo are not those of the log"),
    ],
)
def test_each_fault_is_found(undone, damage, expected):
    break_open(undone, *damage.split("; "))
    found = faults(undone)
    assert any(re.search(expected, line) for line in found), found


def test_what_cannot_be_read_is_passed_over(undone):
    break_open(undone, "UPDATE event SET payload = '{}' WHERE seq IN (3, 5)")
    log = LogFaults(undone._database)
    assert len(list(log.readable())) == 7
    assert len(log.unreadable) == 2
    assert not any("redo what" in line or "undo what" in line for line in faults(undone))


def test_a_scheme_that_the_log_has_in_another_version_is_found(filled, make):
    from annotator.domain.events import SchemeChanged

    before = make.schemes[1]
    after = type(before)(before.name, "2", before.layer, "# another")
    filled.commit(make.act("t_9"), (SchemeChanged(before, after),))
    assert faults(filled) == []
    break_open(filled, "UPDATE scheme SET version = '1' WHERE name = 'entity'")
    assert faults(filled) == ["scheme entity: the log has version 2 of it"]
