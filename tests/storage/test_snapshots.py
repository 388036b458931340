"""A snapshot gives the tables back as they were, or says that it is not what it was."""

import json
import zlib
from contextlib import closing
from dataclasses import replace

import pytest

from annotator.domain.errors import DamagedProject
from annotator.storage import projection, snapshots
from annotator.storage.snapshots import Snapshot
from annotator.storage.tables import ARTICLE, LINE
from tests.storage.test_faults import break_open

SNAPSHOT = Snapshot(15, "2026-11-22T10:00:00Z", "p-archive-1.jsonl.gz", "a" * 64)


@pytest.fixture
def kept(worked):
    """The project with a snapshot of all its acts, of which no payload has gone yet."""
    with worked._database.writing():
        parts = snapshots.parts_of(worked._database)
        snapshots.write(SNAPSHOT, parts, database=worked._database)
    return worked._database


def test_the_tables_come_back_as_they_were(kept, dump):
    before = dump(kept), kept.rows(LINE.dump_sql), kept.rows("SELECT id FROM article ORDER BY key")
    with kept.writing():
        projection.clear(kept)
        assert kept.value("SELECT count(*) FROM line") == 0
        assert snapshots.restore(kept, into=kept) == 15
    after = dump(kept), kept.rows(LINE.dump_sql), kept.rows("SELECT id FROM article ORDER BY key")
    assert after == before


def test_they_come_without_texts_too(kept, memory, dump):
    with closing(memory()) as room:
        room.rows("PRAGMA foreign_keys = OFF")
        with room.writing():
            assert snapshots.restore(kept, into=room) == 15
        assert dump(room) | {"history": []} == dump(kept) | {"history": []}


def test_without_a_snapshot_the_log_begins_at_its_first_act(worked, memory):
    database = worked._database
    assert (snapshots.newest(database), snapshots.fixed(database)) == (None, 0)
    with closing(memory()) as room:
        assert snapshots.restore(database, into=room) == 0


def test_a_snapshot_knows_itself_and_what_was_said_of_lines(kept):
    newest = snapshots.newest(kept)
    assert newest is not None
    assert replace(newest, sha256="") == SNAPSHOT
    assert snapshots.fixed(kept) == 15
    ((marks,),) = (each.values() for each in [snapshots.marks_of(newest, kept)])
    assert list(marks.values()) == [1]


def test_many_rows_are_packed_in_several_parts(kept, monkeypatch, dump):
    monkeypatch.setattr(snapshots, "_AT_ONCE", 1)
    parts = list(snapshots.parts_of(kept))
    assert [part.name for part in parts].count("span") == 2
    assert {part.rows for part in parts} == {1}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE snapshot_part SET packed = zeroblob(9) WHERE name = 'span'",
        "UPDATE snapshot_part SET rows = 9 WHERE name = 'span'",
        "UPDATE snapshot_part SET name = 'text' WHERE name = 'span'",
        "DELETE FROM snapshot_part WHERE name = 'region'",
        "UPDATE snapshot SET sha256 = 'none'",
    ],
)
def test_a_damaged_snapshot_is_never_loaded(kept, worked, memory, damage):
    break_open(worked, damage)
    with closing(memory()) as room, pytest.raises(DamagedProject, match="snapshot of act 15"):
        snapshots.restore(kept, into=room)


def test_parts_that_make_no_sense_are_not_loaded_though_their_sum_is_right(
    kept, memory, monkeypatch
):
    monkeypatch.setattr(snapshots, "_LARGEST", 2**16)
    deep, long = (zlib.compress(each) for each in (b"[" * 5000, b" " * 2**17 + b"[[]]"))
    parts = [("span", b"no"), ("nothing", b""), ("span", deep), ("span", long)]
    for part in (snapshots.Part(name, 1, packed) for name, packed in parts):
        with kept.writing():
            at = snapshots.fixed(kept)
            kept.run("DELETE FROM event WHERE 0")
            sql = "INSERT INTO act SELECT ?, ?, mark, kind, detail, grp, annotator, time, hlc"
            kept.run(f"{sql} FROM act WHERE seq = 1", [(at + 1, f"t_{at}")])
            snapshots.write(replace(SNAPSHOT, act=at + 1), [part], database=kept)
        assert kept.rows("SELECT DISTINCT act FROM snapshot_part") == [(at + 1,)]
        with closing(memory()) as room, pytest.raises(DamagedProject):
            snapshots.restore(kept, into=room)


def test_rows_of_before_a_column_was_there_come_back_too(worked, dump):
    database, before = worked._database, dump(worked._database)
    parts = []
    for part in snapshots.parts_of(database):
        rows = json.loads(zlib.decompress(part.packed))
        if part.name == ARTICLE.name:
            rows = [row[:-1] for row in rows]
        parts.append(part._replace(packed=zlib.compress(json.dumps(rows).encode())))
    with database.writing():
        snapshots.write(SNAPSHOT, parts, database=database)
        projection.clear(database)
        snapshots.restore(database, into=database)
    assert dump(database) == before
