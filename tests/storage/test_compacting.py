"""A compaction takes payloads and nothing else: tables, history, undo and verification stay."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import Cancelled, ProjectError
from annotator.domain.events import SpanAdded, reverse
from annotator.domain.history import history_of
from annotator.storage import payload_archive, snapshots, steps
from annotator.storage.store import Store
from annotator.storage.tables import LINE
from tests.storage.conftest import NOW, Script, always, new_act, new_span
from tests.storage.test_faults import break_open

HISTORY = "SELECT seq, id, act, kind, article, target, hlc FROM event ORDER BY seq"


def state(store: Store, dump: Any) -> Any:
    database = store._database
    tables = {**dump(database), "line": database.rows(LINE.dump_sql)}
    tables.pop("history")
    return tables, database.rows("SELECT * FROM act"), database.rows(HISTORY)


def undo(store: Store, key: str) -> bool:
    act = store.log.last_done()
    if act is None:
        return False
    events = store.log.events_of(act.group)
    store.commit(new_act(key, "undo", group=act.group), tuple(map(reverse, reversed(events))))
    return True


def test_a_plan_says_what_goes_and_what_stays(worked):
    plan = worked.plan(worked.first_undoable(0))
    assert (plan.upto, plan.steps, plan.staying) == (11, 9, 2)
    # What is said of a status, and the last version of a scheme, stay readable.
    assert plan.events == 13 - 2
    assert plan.as_json()["undoable_since"] == NOW
    assert worked.plan(1) is None


def test_only_payloads_go_and_they_go_into_an_archive(worked, dump):
    database = worked._database
    before, texts = state(worked, dump), dict(database.rows("SELECT id, payload FROM event"))
    plan = worked.plan(worked.first_undoable(0))
    path = worked.compact(plan, now=NOW, go_on=always)
    assert state(worked, dump) == before
    after = dict(database.rows("SELECT id, payload FROM event"))
    gone = {event for event, payload in after.items() if payload == "{}"}
    assert len(gone) == plan.events
    assert dict(payload_archive.payloads(path)) == {event: texts[event] for event in gone}
    assert {event: after[event] for event in after.keys() - gone} == {
        event: texts[event] for event in texts.keys() - gone
    }
    snapshot = worked.log.snapshot()
    assert (snapshot.act, snapshot.made, snapshot.archive) == (11, NOW, path.name)
    assert list(worked.faults()) == []


def test_the_last_session_is_undone_and_redone_whole(compacted, dump):
    count = 0
    states = [state(compacted, dump)[0]]
    while undo(compacted, f"u_{count}"):
        count += 1
        states.append(state(compacted, dump)[0])
    assert count == 2
    assert list(compacted.faults()) == []
    for number in range(count):
        group = compacted.log.last_undone().group
        events = compacted.log.events_of(group)
        states.pop()
        compacted.commit(new_act(f"r_{number}", "redo", group=group), events)
        assert state(compacted, dump)[0] == states[-1]
    assert compacted.log.last_undone() is None
    assert list(compacted.faults()) == []


def test_a_rebuild_begins_at_the_snapshot(compacted, dump):
    before = state(compacted, dump), dump(compacted._database)
    break_open(compacted, "DELETE FROM span", "DELETE FROM history", "UPDATE line SET mark = 0")
    compacted.rebuild()
    assert (state(compacted, dump), dump(compacted._database)) == before


def test_it_is_done_again_and_again(compacted, calendar, dump):
    archives = [compacted.log.snapshot().archive]
    for number in range(3):
        calendar.sleep()
        span = new_span(f"s_2{number}", (number, number + 3))
        compacted.commit(new_act(f"t_2{number}"), (SpanAdded(span),))
        before = state(compacted, dump)
        plan = compacted.plan(compacted.first_undoable(0))
        archives.append(compacted.compact(plan, now=NOW, go_on=always).name)
        assert state(compacted, dump) == before
        assert list(compacted.faults()) == []
        kept = compacted._database.rows("SELECT DISTINCT act FROM snapshot_part")
        assert kept == [(plan.upto,)]
    assert archives == [f"project-archive-{number}.jsonl.gz" for number in range(1, 5)]
    assert compacted._database.value("SELECT count(*) FROM snapshot") == 4


def test_tables_that_differ_from_the_log_stop_it(worked, dump):
    plan = worked.plan(worked.first_undoable(0))
    for damage in (
        "UPDATE span SET note = 'X'",
        "UPDATE line SET mark = -1",
        "UPDATE span_count SET n = 9",
    ):
        worked._database.rows("SAVEPOINT whole")
        worked._database.rows(damage)
        before = state(worked, dump)
        worked._database.rows("RELEASE whole")
        with pytest.raises(ProjectError, match="do not agree, so nothing was changed"):
            worked.compact(plan, now=NOW, go_on=always)
        assert state(worked, dump) == before
        assert worked.log.snapshot() is None
        assert payload_archive.archives(worked.path) == []
        worked.rebuild()


@pytest.mark.parametrize("stage", ["archive", "replay", "check"])
def test_it_can_be_called_off_at_every_stage(worked, dump, stage):
    plan = worked.plan(worked.first_undoable(0))
    before = state(worked, dump), dump(worked._database)
    with pytest.raises(Cancelled, match="nothing has changed"):
        worked.compact(plan, now=NOW, go_on=lambda what, _: what != stage)
    assert (state(worked, dump), dump(worked._database)) == before
    assert payload_archive.archives(worked.path) == []
    assert list(worked.faults()) == []


def test_an_archive_stays_where_it_is_not_known_whether_it_was_done(worked, monkeypatch):
    def failing(*_: object) -> int:
        raise ProjectError("the disk is gone")

    plan = worked.plan(worked.first_undoable(0))
    monkeypatch.setattr(steps, "fix", failing)
    monkeypatch.setattr(snapshots, "fixed", lambda _: 0)
    with pytest.raises(ProjectError, match="disk is gone"):
        worked.compact(plan, now=NOW, go_on=always)
    assert payload_archive.archives(worked.path) == []

    def fix(*_: object) -> None:
        monkeypatch.setattr(snapshots, "fixed", failing)
        failing()

    monkeypatch.setattr(steps, "fix", fix)
    with pytest.raises(ProjectError, match="disk is gone"):
        worked.compact(plan, now=NOW, go_on=always)
    assert len(payload_archive.archives(worked.path)) == 1


def test_without_a_payload_the_log_cannot_be_changed_further(compacted):
    with closing(sqlite3.connect(compacted.path)) as connection:
        for change in (
            "UPDATE event SET payload = '{\"span\":{}}' WHERE seq = 1",
            "UPDATE event SET payload = '{}' WHERE act = 12",
            "UPDATE event SET payload = '{}', kind = 'X' WHERE seq = 1",
            "DELETE FROM event WHERE seq = 1",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="event is never changed"):
                connection.execute(change)


def test_a_payload_that_was_lost_behind_the_snapshot_is_a_fault(compacted):
    break_open(compacted, "UPDATE event SET payload = '{}' WHERE act = 12")
    assert any("of act 12 cannot be read" in each for each in compacted.faults())


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whenever_it_is_done_nothing_but_older_undo_changes(tmp_path, dump, data):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.sqlite"
    drawn = Script(data.draw)
    with closing(Store.create(path, schemes=(), now=NOW)) as store:
        count = data.draw(st.integers(3, 10))
        for number in range(count):
            way = data.draw(st.sampled_from(["do", "do", "undo", "redo", "compact"]))
            before = state(store, dump)
            if way == "do":
                if store.log.last_undone():
                    continue  # the script cannot be turned back
                store.commit(new_act(f"t_{number}"), drawn.events(5))
                continue
            if way == "compact":
                first = data.draw(st.integers(1, number + 1))
                plan = store.plan(first)
                kept = [it.id for it in list(store.log.acts())[first - 1 :]]
                known = history_of(store.log.acts()).done
                if plan is not None:
                    store.compact(plan, now=NOW, go_on=always)
                    done = [row[0] for row in store._database.rows(_DONE)]
                    assert done == known[len(known) - len(done) :]
                    assert len(done) == plan.staying
                    assert set(kept) & set(known) <= set(done)
                    assert state(store, dump) == before
            elif way == "undo" and store.log.last_done():
                undo(store, f"t_{number}")
            elif way == "redo" and (act := store.log.last_undone()):
                events = store.log.events_of(act.group)
                store.commit(new_act(f"t_{number}", "redo", group=act.group), events)
        before = state(store, dump), dump(store._database)
        store.rebuild()
        assert (state(store, dump), dump(store._database)) == before
        assert list(store.faults()) == []


_DONE = "SELECT grp FROM history WHERE state = 'done' ORDER BY seq"
