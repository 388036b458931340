"""The door to a project: all or nothing, on disk when it returns, whatever comes between."""

import os
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import annotator
from annotator.domain.errors import BadOffsets, DamagedProject, NotFound, ProjectError
from annotator.domain.events import (
    ArticleAdded,
    ArticleRemoved,
    Event,
    LinkAdded,
    SpanAdded,
    StatusChanged,
    reverse,
)
from annotator.domain.history import Act, history_of
from annotator.domain.span import Span
from annotator.storage import projection
from annotator.storage.store import Store, warm_up

OTHER = "Another article, about the harbour."


def state(store: Store, dump: Any) -> tuple[Any, ...]:
    rows = store._database.rows("SELECT * FROM act"), store._database.rows("SELECT * FROM event")
    return dump(store._database), *rows


# ---------------------------------------------------------------- making and opening


def test_a_project_knows_itself(path, make):
    with closing(Store.create(path, schemes=make.schemes, now=make.now)) as store:
        assert (store.path, store.created, store.read_only) == (path, make.now, False)
        identity = store.project_id
        assert identity.startswith("p_")
    with closing(Store.open(path, read_only=True)) as store:
        assert (store.project_id, store.read_only) == (identity, True)


def test_two_projects_are_two(path, store, make):
    other = path.with_name("other.sqlite")
    with closing(Store.create(other, schemes=(), now=make.now)) as found:
        assert found.project_id != store.project_id


def test_an_existing_project_is_not_made_again(filled, make):
    with pytest.raises(ProjectError, match="already"):
        Store.create(filled.path, schemes=(), now=make.now)
    assert filled.articles.count() == 1


def test_the_same_scheme_twice_makes_no_project(path, make):
    with pytest.raises(Exception, match="UNIQUE"):
        Store.create(path, schemes=make.schemes * 2, now=make.now)
    assert not path.exists()


def test_a_project_that_cannot_be_read_is_closed(path, store, monkeypatch):
    monkeypatch.setattr("annotator.storage.store.Log", None)
    with pytest.raises(TypeError):
        Store.open(path)


def test_closing_twice_does_no_harm(path, make):
    store = Store.create(path, schemes=(), now=make.now)
    store.close()
    store.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_warming_up_is_for_any_thread():
    thread = threading.Thread(target=warm_up)
    thread.start()
    thread.join()
    assert "sqlite_utils" in sys.modules


def test_reading_does_not_load_what_only_writing_needs(filled):
    filled.close()
    script = """
import sys
from pathlib import Path
from annotator.storage.store import Store
store = Store.open(Path(sys.argv[1]))
assert store.articles.all() and store.annotations.totals() and store.log.last_done()
store.close()
print("sqlite_utils" in sys.modules)
"""
    assert run(script, filled.path) == "False\n"


# ---------------------------------------------------------------- writing


def test_an_act_is_there_for_others_at_once(filled, make):
    with closing(Store.open(filled.path, read_only=True)) as reader:
        filled.commit(make.act("t_9"), (SpanAdded(make.span("s_9", (0, 3))),))
        assert reader.annotations.has_span("s_9")


def test_nothing_is_written_through_a_reader(filled, make):
    filled.close()
    with closing(Store.open(filled.path, read_only=True)) as reader:
        with pytest.raises(ProjectError, match="can only be read here"):
            reader.commit(make.act("t_9"), (SpanAdded(make.span("s_9", (0, 3))),))
        with pytest.raises(ProjectError, match="can only be read here"):
            reader.rebuild()


def test_what_is_refused_leaves_nothing_half_done(filled, make, dump):
    before = state(filled, dump)
    good = SpanAdded(make.span("s_9", (0, 3)))
    strange = replace(make.span("s_8", (0, 3)), quote="the")
    nowhere = make.span("s_8", (0, 3), text=OTHER)
    wrong = replace(make.article(OTHER), sha256="0" * 64)
    half = make.span("s_8", (4, 9), note="\ud83d")
    for act, event, error in (
        (make.act("t_9"), SpanAdded(strange), BadOffsets),
        (make.act("t_9"), SpanAdded(nowhere), NotFound),
        (make.act("t_9"), ArticleAdded(wrong, OTHER), ValueError),
        (make.act("t_9"), SpanAdded(half), UnicodeEncodeError),
        (make.act("t_9"), ArticleRemoved(make.article(), make.text), Exception),
        (make.act("t_9"), StatusChanged(good.span.article, "ada", "done", "new"), RuntimeError),
        (make.act("t_1"), StatusChanged(good.span.article, "ada", "new", "done"), Exception),
        (make.act("t_9", "undo", group="t_1"), good, ValueError),
    ):
        with pytest.raises(error):
            filled.commit(act, (good, event))
        assert state(filled, dump) == before
    assert list(filled.faults()) == []


def test_steps_that_do_not_fit_the_tables_are_told_as_damage(filled, make):
    added = SpanAdded(make.span("s_9", (0, 3)))
    filled.commit(make.act("t_9"), (added,))
    filled._database.run("DELETE FROM span WHERE id = 's_9'")
    before = filled.log.position()
    with pytest.raises(DamagedProject, match="damaged or cut short"):
        filled.commit(make.act("t_10", "undo", group="t_9"), (reverse(added),))
    assert filled.log.position() == before
    projection.apply((added,), filled._database)
    filled.commit(make.act("t_10", "undo", group="t_9"), (reverse(added),))
    projection.apply((added,), filled._database)
    with pytest.raises(DamagedProject, match="damaged or cut short"):
        filled.commit(make.act("t_11", "redo", group="t_9"), (added,))


def test_a_full_disk_leaves_nothing_half_done(filled, make, dump):
    before = state(filled, dump)
    database = filled._database
    database.rows(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + 10}")
    text = "A long article. " * 10_000
    events = (ArticleAdded(make.article(text), text), SpanAdded(make.span("s_9", (0, 3))))
    with pytest.raises(ProjectError, match="the disk is full; make room and try again"):
        filled.commit(make.act("t_9"), events)
    assert state(filled, dump) == before
    database.rows("PRAGMA max_page_count = 4294967294")
    filled.commit(make.act("t_9"), events)
    assert list(filled.faults()) == []


def test_a_snapshot_is_of_one_moment(filled, make):
    with closing(Store.open(filled.path, read_only=True)) as reader:
        with reader.snapshot():
            filled.commit(make.act("t_9"), (SpanAdded(make.span("s_9", (0, 3))),))
            assert not reader.annotations.has_span("s_9")
            assert len(reader.articles.all()[0].counts) == 2
        assert reader.annotations.has_span("s_9")


def test_a_second_store_reads_in_another_thread(filled, make):
    found: list[tuple[Span, ...]] = []

    def export():
        with closing(Store.open(filled.path, read_only=True)) as reader, reader.snapshot():
            found.extend(reader.annotations.spans(key) for key in reader.articles.ids())

    thread = threading.Thread(target=export)
    thread.start()
    thread.join()
    assert found == [filled.annotations.spans(make.article().id)]


def test_many_articles_come_in_at_once(store, make):
    texts = [f"{number}. {OTHER} 🙂" for number in range(100)]
    events: list[Event] = []
    for number, text in enumerate(texts):
        spans = [make.span(f"s_{number}_{at}", (at, at + 3), text=text) for at in range(3)]
        events += [ArticleAdded(make.article(text), text), *map(SpanAdded, spans)]
        events += [LinkAdded(make.link(f"l_{number}", spans[0], spans[1]))]
    store.commit(make.act("t_1", kind="ImportArticles"), events)
    rows = store.articles.all()
    assert [store.articles.text(row.article.id) for row in rows] == texts
    assert {tuple(row.counts.items()) for row in rows} == {(("entity", 3),)}
    assert store.log.events_of("t_1") == tuple(events)
    back = tuple(reverse(event) for event in reversed(events))
    store.commit(make.act("t_2", "undo", group="t_1"), back)
    assert store.articles.count() == 0
    assert list(store.faults()) == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_acts_undo_and_redo_leave_log_tables_and_history_in_step(
    tmp_path, make, script, dump, data
):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.sqlite"
    store = Store.create(path, schemes=(), now=make.now)
    drawn = script(data.draw)
    states: list[Any] = [(drawn, dump(store._database))]
    undone: list[Any] = []
    acts: list[Act] = []
    for number in range(data.draw(st.integers(1, 10))):
        way = data.draw(st.sampled_from(["do", "do", "undo", "redo", "open", "rebuild"]))
        key = f"t_{number}"
        before = dump(store._database)
        if way == "do":
            drawn = states[-1][0].copy()
            acts.append(make.act(key))
            store.commit(acts[-1], drawn.events(6))
            states.append((drawn, dump(store._database)))
            undone.clear()
        elif way == "undo" and len(states) > 1:
            group = store.log.last_done().group  # type: ignore[union-attr]
            acts.append(make.act(key, "undo", group=group))
            events = store.log.events_of(group)
            store.commit(acts[-1], tuple(reverse(event) for event in reversed(events)))
            undone.append(states.pop())
        elif way == "redo" and undone:
            group = store.log.last_undone().group  # type: ignore[union-attr]
            acts.append(make.act(key, "redo", group=group))
            store.commit(acts[-1], store.log.events_of(group))
            states.append(undone.pop())
        elif way == "open":
            store.close()
            store = Store.open(path)
            assert dump(store._database) == before
        elif way == "rebuild":
            store.rebuild()
            assert dump(store._database) == before
        tables = {**dump(store._database), "history": None}
        assert tables == {**states[-1][1], "history": None}
        assert list(store.log.acts()) == acts
        history = history_of(acts)
        assert store.log.last_done() == next(
            (each for each in acts if history.done and each.id == history.done[-1]), None
        )
        assert store.log.last_undone() == next(
            (each for each in acts if history.undone and each.id == history.undone[-1]), None
        )
    assert list(store.faults()) == []
    store.close()


# ---------------------------------------------------------------- kill -9

WRITE_UNTIL_KILLED = """
import os, random, select, signal, sys, time
from pathlib import Path
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.events import ArticleAdded, SpanAdded, reverse
from annotator.domain.history import Act
from annotator.domain.span import Range, Span
from annotator.storage.store import Store, warm_up

def write(path, out, run):
    store = Store.open(path)
    number = 0
    while True:
        number += 1
        text = f"{run}: text {number} of somebody who is about to be killed."
        sha = text_sha256(text)
        article = Article(id=article_id(sha), sha256=sha, length=len(text))
        span = Span(id=f"s_{run}_{number}", article=article.id, layer="entity", label="A",
                    ranges=(Range(0, 1),), quote=text[0], annotator="ada")
        events = (ArticleAdded(article, text), SpanAdded(span))
        act = Act(f"t_{run}_{number}", "do", "AddSpan", "", f"t_{run}_{number}", "ada", "now")
        store.commit(act, events)
        os.write(out, act.id.encode() + b"\\n")
        if number % 3 == 0:
            back = tuple(reverse(event) for event in reversed(events))
            undo = Act(f"u_{run}_{number}", "undo", "AddSpan", "", act.group, "ada", "now")
            store.commit(undo, back)
            os.write(out, undo.id.encode() + b"\\n")

warm_up()
for run in range(int(sys.argv[2])):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        write(Path(sys.argv[1]), writing, run)
    os.close(writing)
    if run % 2:  # on a busy machine the others may be killed before they begin
        select.select([reading], [], [], 20)
    time.sleep(random.uniform(0.01, 0.12))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        print(told.read(), end="")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a writer to kill")
def test_what_was_said_to_be_written_survives_kill_9(path, make):
    Store.create(path, schemes=(), now=make.now).close()
    told = run(WRITE_UNTIL_KILLED, path, "8").split()
    with closing(Store.open(path)) as store:
        written = [act.id for act in store.log.acts()]
        assert list(store.faults()) == []
    # Each run may have written one act of which it could no longer tell.
    assert set(told) <= set(written)
    assert told
    assert len(written) <= len(told) + 8


def run(script: str, path: Path, *more: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(Path(annotator.__file__).parent.parent)}
    command = [sys.executable, "-c", script, str(path), *more]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_scheme_on_a_damaged_page_is_one_without_a_text(path, make, monkeypatch):
    with closing(Store.create(path, schemes=(), now=make.now)) as store:
        rows = [("entity", 1, "entity", None), ("claim", "1.0", "claim", b"format")]
        monkeypatch.setattr(store._database, "rows", lambda *_: rows)
        found = [(each.name, each.version, each.source) for each in store.schemes()]
    assert found == [("entity", "", ""), ("claim", "1.0", "")]
