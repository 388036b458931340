"""The log holds every act with its events and knows what can be undone and redone."""

from types import SimpleNamespace

import pytest

from annotator.domain.errors import ProjectError
from annotator.domain.events import (
    ArticleAdded,
    Event,
    SpanAdded,
    SpanChanged,
    reverse,
)
from annotator.storage.clock import tick_of
from annotator.storage.store import Store

OTHER = "Another article, about the harbour."


def added(make: SimpleNamespace, *names: str) -> tuple[Event, ...]:
    return tuple(SpanAdded(make.span(f"s_{name}", (4, 9), label=name)) for name in names)


def undo(store: Store, make: SimpleNamespace, key: str, *, group: str) -> None:
    events = tuple(reverse(each) for each in reversed(store.log.events_of(group)))
    store.commit(make.act(key, "undo", group=group), events)


def redo(store: Store, make: SimpleNamespace, key: str, *, group: str) -> None:
    store.commit(make.act(key, "redo", group=group), store.log.events_of(group))


def test_a_new_project_has_nothing_to_undo(store):
    assert store.log.last_done() is None
    assert store.log.last_undone() is None
    assert store.log.group_state("g") == ""
    assert store.log.events_of("g") == ()
    assert list(store.log.acts()) == []


def test_undo_and_redo_survive_a_restart(filled, make):
    undo(filled, make, "t_5", group="t_4")
    filled.close()
    store = Store.open(filled.path)
    assert store.log.last_done() == make.act("t_3")
    assert store.log.last_undone() == make.act("t_4", kind="LinkSpans")
    assert [store.log.group_state(each) for each in ("t_3", "t_4")] == ["done", "undone"]
    redo(store, make, "t_6", group="t_4")
    assert store.log.last_undone() is None
    assert store.annotations.has_link("l_1")
    assert [each.mark for each in store.log.acts()] == ["do"] * 4 + ["undo", "redo"]
    store.close()


def test_acts_of_one_group_are_one_step_named_after_the_first(filled, make):
    first = make.act("t_5", group="g", kind="ImportArticles", detail="7")
    filled.commit(first, added(make, "A", "B"))
    filled.commit(make.act("t_6", group="g"), added(make, "C"))
    assert filled.log.last_done() == first
    assert filled.log.events_of("g") == added(make, "A", "B", "C")
    undo(filled, make, "t_7", group="g")
    assert filled.log.last_undone() == first
    assert not filled.annotations.has_span("s_A")


def test_the_texts_of_articles_come_back_with_their_events(filled, make):
    event = ArticleAdded(make.article(OTHER, title="H"), OTHER)
    filled.commit(make.act("t_5"), (event,))
    assert filled.log.events_of("t_5") == (event,)
    undo(filled, make, "t_6", group="t_5")
    assert not filled.articles.has(event.article.id)
    assert filled.log.events_of("t_5") == (event,)


def test_a_group_that_was_given_up_counts_from_its_new_beginning(filled, make):
    filled.commit(make.act("t_5", group="g"), added(make, "A"))
    undo(filled, make, "t_6", group="g")
    filled.commit(make.act("t_7", group="g"), added(make, "B"))
    assert filled.log.events_of("g") == added(make, "B")
    undo(filled, make, "t_8", group="g")
    assert filled.log.last_done() == make.act("t_4", kind="LinkSpans")


@pytest.mark.parametrize(
    ("mark", "group"), [("undo", "t_3"), ("undo", "t_none"), ("redo", "t_4"), ("redo", "t_none")]
)
def test_what_is_out_of_order_is_refused_and_changes_nothing(filled, make, dump, mark, group):
    before = dump(filled._database)
    with pytest.raises(ValueError, match="is not the last step"):
        filled.commit(make.act("t_9", mark, group=group), added(make, "A"))
    assert dump(filled._database) == before
    assert len(list(filled.log.acts())) == 4


def test_a_new_act_ends_what_could_be_redone(filled, make):
    undo(filled, make, "t_5", group="t_4")
    filled.commit(make.act("t_6"), added(make, "A"))
    assert filled.log.last_undone() is None
    assert filled.log.group_state("t_4") == ""


def test_each_tick_comes_after_the_last_whatever_the_clock_says(path, make):
    times = iter([5_000_000, 4_000_000, 4_000_000, 9_000_000])
    store = Store.create(path, schemes=(), now=make.now, clock=lambda: next(times))
    store.commit(make.act("t_1"), (ArticleAdded(make.article(), make.text),))
    store.commit(make.act("t_2", annotator="bea"), added(make, "A", "B"))
    store.commit(make.act("t_3"), ())
    store.commit(make.act("t_4"), added(make, "C"))
    rows = store._database.rows("SELECT hlc FROM act UNION ALL SELECT hlc FROM event ORDER BY 1")
    ticks = [tick_of(row[0]) for row in rows]
    assert ticks == [*range(5_000_000, 5_000_006), 9_000_000, 9_000_001]
    assert len({row[0][21:] for row in rows}) == 2
    store.close()


def test_each_annotator_keeps_one_uid(filled, make):
    filled.commit(make.act("t_5", annotator="bea"), added(make, "A"))
    filled.commit(make.act("t_6", annotator="ada"), added(make, "B"))
    rows = filled._database.rows("SELECT uid, name FROM annotator ORDER BY id")
    assert [row[1] for row in rows] == ["ada", "bea"]
    assert len({row[0] for row in rows}) == 2


def test_the_log_replays_without_texts(filled, make):
    first, *rest = filled.log.replay()
    assert first == ArticleAdded(make.article(title="Lodva", language="en"), "")
    assert [type(each).__name__ for each in rest] == ["SpanAdded", "SpanAdded", "LinkAdded"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET kind = 'SpanAdopted' WHERE act = 2",
        "UPDATE event SET payload = '{}' WHERE act = 2",
        "UPDATE event SET payload = '{not JSON}' WHERE act = 2",
        # 100,000 brackets, which Python's JSON gives up on.
        "UPDATE event SET payload = '{\"a\":' || replace(hex(zeroblob(50000)), '0', '[') || '}'",
    ],
)
def test_a_damaged_event_is_told(filled, statement):
    filled._database.rows("DROP TRIGGER event_no_update")
    filled._database.run(statement)
    with pytest.raises(ProjectError, match="damaged"):
        filled.log.events_of("t_2")


def damage(store: Store, statement: str) -> None:
    store._database.rows("PRAGMA ignore_check_constraints = ON")
    store._database.rows("DROP TRIGGER act_no_update")
    store._database.run(statement)


def test_a_damaged_act_is_told(filled, make):
    damage(filled, "UPDATE act SET mark = 'forget'")
    for ask in (filled.log.last_done, lambda: list(filled.log.acts())):
        with pytest.raises(ProjectError, match="damaged"):
            ask()


def test_a_step_that_another_act_began_is_told(filled):
    damage(filled, "UPDATE act SET grp = 'another'")
    with pytest.raises(ProjectError, match="damaged"):
        filled.log.last_done()


def test_a_damaged_clock_is_told(filled, make):
    damage(filled, "UPDATE act SET hlc = 'noon'")
    with pytest.raises(ProjectError, match="damaged"):
        filled.commit(make.act("t_5"), added(make, "A"))


def test_an_iteration_given_up_may_outlive_the_store(filled):
    acts = filled.log.acts()
    assert next(acts).id == "t_1"
    filled.close()
    # An error here would only be written to stderr, and fail the test by its warning.
    del acts


def test_a_change_is_kept_with_what_was_before(filled, make):
    before = filled.annotations.span("s_1")
    after = make.span("s_1", (0, 9), label="ROLE", note="\0 \r\n 🙂")
    filled.commit(make.act("t_5"), (SpanChanged(before, after),))
    assert filled.log.events_of("t_5") == (SpanChanged(before, after),)
