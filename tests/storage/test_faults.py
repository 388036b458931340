"""The self-test finds each kind of fault, says it in one line, and survives any damage."""

import random
import re
import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Region
from annotator.domain.errors import ProjectError
from annotator.domain.events import (
    ArticleAdded,
    ArticleRemoved,
    RegionsChanged,
    SpanAdded,
    SpanRemoved,
)
from annotator.storage import projection
from annotator.storage.faults import Inspection, replay
from annotator.storage.log import Log
from annotator.storage.store import Store
from annotator.storage.texts import Texts

OTHER = "Another article, about the harbour."


def break_open(store: Store, *statements: str) -> None:
    """Change the tables behind the back of the schema's guards."""
    database = store._database
    database.rows("PRAGMA foreign_keys = OFF")
    guards = database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for name, _ in guards:
        database.rows(f"DROP TRIGGER {name}")
    for statement in statements:
        database.run(statement)
    for _, sql in guards:
        database.rows(sql)
    database.rows("PRAGMA foreign_keys = ON")


def faults(store: Store) -> list[str]:
    found = list(store.faults())
    assert all(line and "\n" not in line for line in found)
    return found


def test_a_sound_project_has_none(filled):
    assert faults(filled) == []


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ("UPDATE text SET text = 'Other words.'", "the text .* is not what it was"),
        ("UPDATE text SET text = CAST(x'61ff' AS TEXT)", "the text .* is not what it was"),
        ("DELETE FROM text", "article: row 1 refers to a text that is not there"),
        ("UPDATE article SET length = 7", "article a_.*: its text has 75 characters, not 7"),
        ("UPDATE article SET title = 'X'", "article a_.*: the log does not have it so"),
        ("UPDATE span SET quote = 'Mayor' WHERE id = 's_1'", "span s_1: .* is not its quote"),
        ("UPDATE span SET ranges = '[[4,99]]' WHERE id = 's_1'", "span s_1: .*passes the text"),
        ("UPDATE span SET \"end\" = 10 WHERE id = 's_1'", "span s_1: its start and end are not"),
        ("UPDATE span SET ranges = '[[4, 9]]' WHERE id = 's_1'", "span s_1: its start and end"),
        ("UPDATE span SET ranges = '[[x]]' WHERE id = 's_1'", "the project is damaged"),
        ("UPDATE span SET note = 'new' WHERE id = 's_1'", "span s_1 .*: the log does not have"),
        ("DELETE FROM span WHERE id = 's_2'", "span s_2 .*: the log has it so, but the table"),
        ("DELETE FROM span WHERE id = 's_2'", "link: row 1 refers to a span that is not there"),
        ("UPDATE span_count SET n = 9 WHERE layer = 'claim'", "span_count a_.* claim 9: the log"),
        ("UPDATE link SET article = 9", "link l_1: it does not begin in its article"),
        ("UPDATE link SET target_article = 'a_9'", "link l_1: it does not end in its target's"),
        ("UPDATE line SET mark = 1", "article a_.*: the log has its lines marked in another way"),
        ("DELETE FROM line", "article a_.*: its lines are not those of its text"),
        ("UPDATE history SET state = 'undone'", "the steps of undo are not those of the log"),
        (
            "UPDATE act SET mark = 'undo' WHERE seq = 2",
            "the log contradicts itself: act 2: The steps",
        ),
        ("UPDATE event SET payload = '{}' WHERE act = 2", "event 2 of act 2 cannot be read: SpanA"),
        ("UPDATE event SET payload = '{}' WHERE act = 2", "so the tables cannot be compared"),
        (
            "UPDATE event SET kind = 'SpanRemoved' WHERE seq = 2",
            "the log contradicts itself: 1 ",
        ),
        ("UPDATE event SET act = 99 WHERE seq = 2", "event: row 2 refers to a act that is not"),
        ("DELETE FROM event WHERE seq = 1", "the log contradicts itself: NOT NULL"),
    ],
)
def test_each_damage_is_found(filled, damage, expected):
    break_open(filled, damage)
    found = faults(filled)
    assert any(re.search(expected, line) for line in found), found


def test_a_region_past_the_text_is_found(filled, make):
    event = RegionsChanged(make.article().id, (), (Region("title", 70, 80),))
    filled.commit(make.act("t_9"), (event,))
    assert faults(filled) == [f"article {event.article}: its title at 70–80 passes the text"]


def test_a_trigger_made_meanwhile_is_found(filled):
    filled._database.rows("CREATE TRIGGER t AFTER INSERT ON link BEGIN SELECT 1; END")
    assert faults(filled) == ["trigger t is not one of ours"]


def test_a_broken_index_is_found(filled):
    filled.close()
    # Ours defends its schema where Python can tell SQLite to.
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(source)', '(kind)')"
            " WHERE name = 'link_source'"
        )
    with pytest.raises(ProjectError, match="index link_source is changed"):
        Store.open(filled.path)


def test_faults_do_not_change_the_project(filled, dump):
    before = dump(filled._database)
    filled.close()
    with closing(Store.open(filled.path, read_only=True)) as store:
        assert faults(store) == []
        assert dump(store._database) == before


@pytest.mark.parametrize("seed", range(8))
def test_any_damage_is_told_and_none_ends_in_a_traceback(filled, make, seed):
    dice = random.Random(seed)
    for number in range(20):
        text = f"{number} {OTHER}" * 20
        filled.commit(make.act(f"x_{number}"), (ArticleAdded(make.article(text), text),))
    filled.close()
    content = bytearray(filled.path.read_bytes())
    for _ in range(dice.choice([1, 10, 100])):
        content[dice.randrange(100, len(content))] = dice.randrange(256)
    filled.path.write_bytes(content)
    with suppress(ProjectError), closing(Store.open(filled.path)) as store:
        faults(store)


@settings(max_examples=8)
@given(st.data())
def test_what_is_replayed_is_what_was_done(make, memory, dump, script, data):
    with closing(memory()) as database, closing(memory()) as again:
        log = Log(database, Texts(database), clock=lambda: 0)
        drawn = script(data.draw)
        for number in range(data.draw(st.integers(1, 5))):
            events = drawn.events(8)
            log.append(make.act(f"t_{number}"), events)
            projection.apply(events, database)
        assert list(Inspection(database).faults()) == []
        again.rows("PRAGMA foreign_keys = OFF")
        replay(log.replay(), again)
        assert dump(again) | {"history": dump(database)["history"]} == dump(database)


def test_many_events_are_replayed_in_batches(filled, make, dump, monkeypatch):
    monkeypatch.setattr("annotator.storage.faults._BATCH", 2)
    before = dump(filled._database)
    filled.rebuild()
    assert dump(filled._database) == before
    assert faults(filled) == []


@pytest.mark.parametrize("batch", [1, 2, 3, 4, 5, 7, 30])
def test_counts_hold_when_an_article_goes_and_comes_back_within_a_batch(
    store, make, dump, monkeypatch, batch
):
    article, text = make.article(), make.text
    spans = [make.span(f"s_{n}", (n, n + 2)) for n in range(3)]
    come = (ArticleAdded(article, text), *map(SpanAdded, spans))
    gone = (*map(SpanRemoved, spans), ArticleRemoved(article, text))
    store.commit(make.act("t_0"), come)
    store.commit(make.act("t_1"), gone)
    store.commit(make.act("t_2"), come)
    store.commit(make.act("t_3"), (SpanRemoved(spans[1]),))
    monkeypatch.setattr("annotator.storage.faults._BATCH", batch)
    assert store.annotations.counts(article.id) == {spans[0].layer: 2}
    assert faults(store) == []
    before = dump(store._database)
    store.rebuild()
    assert dump(store._database) == before
