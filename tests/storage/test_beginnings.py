"""A compacted project is repaired from its snapshot, else from its archives, else from tables."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from annotator.storage.beginnings import ARCHIVED, LOST, ROLLED_BACK
from annotator.storage.payload_archive import archives
from annotator.storage.store import Store
from annotator.storage.tables import LINE
from tests.storage.test_compacting import undo
from tests.storage.test_faults import break_open
from tests.storage.test_repairing import mend, overwrite, root_of

LOG = (
    "SELECT seq, id, mark, grp, annotator, time, hlc FROM act ORDER BY seq",
    "SELECT seq, id, act, kind, article, target, hlc FROM event ORDER BY seq",
)
NO_SNAPSHOT = "UPDATE snapshot_part SET packed = zeroblob(5) WHERE name = 'span'"


@pytest.fixture
def whole(compacted, dump):
    """What is in the compacted project, for comparing."""
    return everything(compacted, dump)


def everything(store: Store, dump: Any) -> Any:
    database = store._database
    lines = database.rows(LINE.dump_sql)
    return dump(database), [database.rows(sql) for sql in LOG], lines


@pytest.fixture
def mended(compacted, dump):
    """Damages and repairs it: what came of that, and what is in the new project."""

    def run(*damage, spoil=lambda path: None):
        if damage:
            break_open(compacted, *damage)
        compacted.close()
        spoil(compacted.path)
        found = mend(compacted.path)
        with closing(Store.open(compacted.path.with_name("new.sqlite"))) as store:
            held = everything(store, dump)
            assert undo(store, "u_1")
            assert undo(store, "u_2") or not found.log.acts
            return found, held

    return run


def test_a_sound_compacted_project_becomes_the_same_one(mended, whole):
    found, made = mended()
    assert made == whole
    assert (found.log.acts, found.log.why_not, found.notes) == (15, "", [])
    assert found.differences == []


@pytest.mark.parametrize("table", ["span", "article", "line", "history", "span_count"])
def test_tables_that_are_destroyed_are_made_from_the_snapshot(mended, whole, table):
    found, made = mended(spoil=lambda path: overwrite(path, root_of(path, table)))
    assert not found.log.why_not
    assert made == whole


def test_a_damaged_snapshot_is_made_up_for_by_the_archive(mended, whole):
    found, made = mended(NO_SNAPSHOT, "UPDATE span SET note = 'X'")
    assert found.notes == [ARCHIVED]
    assert (found.log.acts, found.log.why_not) == (15, "")
    # Nothing is fixed any more.
    assert len(made[0].pop("history")) > len(whole[0].pop("history"))
    assert made == whole


@pytest.mark.parametrize("table", ["snapshot", "snapshot_part"])
def test_without_the_archive_it_is_made_anew_from_the_tables(mended, whole, table):
    def spoil(path):
        overwrite(path, root_of(path, table))
        for archive in archives(path):
            archive.write_bytes(b"spoilt")

    found, made = mended(spoil=spoil)
    assert found.notes == [ROLLED_BACK]
    assert (found.log.acts, found.log.why_not) == (15, "")
    assert made == whole


def test_without_all_of_them_the_tables_are_all_there_is(mended, whole):
    def spoil(path):
        for archive in archives(path):
            archive.unlink()
        overwrite(path, root_of(path, "review"))

    found, made = mended(NO_SNAPSHOT, spoil=spoil)
    assert (found.log.acts, found.notes) == (0, [LOST])
    assert "act 1: ArticleAdded" in found.log.why_not
    assert made[0]["span"] == whole[0]["span"]
    assert made[0]["article"] == whole[0]["article"]


def test_tables_that_do_not_follow_from_each_other_are_not_rolled_back(mended):
    def spoil(path):
        for archive in archives(path):
            archive.unlink()

    found, _ = mended(NO_SNAPSHOT, "DELETE FROM article_label", spoil=spoil)
    assert found.log.acts == 0


def test_old_acts_that_were_lost_do_not_matter_to_the_tables(mended, whole):
    found, made = mended("DELETE FROM event WHERE act IN (3, 4)")
    assert found.log.acts == 13
    assert made[0]["span"] == whole[0]["span"]
    assert made[0]["history"] == whole[0]["history"]


def test_an_article_whose_text_was_lost_goes_out_of_the_snapshot_too(mended, make):
    found, made = mended(f"DELETE FROM text WHERE sha256 <> '{make.article().sha256}'")
    assert [article.source for article, _ in found.articles] == ["harbour.example"]
    assert len(made[0]["article"]) == 1
    assert found.log.acts == 15 - 4


def test_a_list_of_tables_that_was_lost_is_found_after_shrinking_too(compacted, dump, whole):
    assert compacted.shrink(lambda: True)
    compacted.close()
    overwrite(compacted.path, 1, b"\xff" * 4096)
    found = mend(compacted.path)
    assert "The list of tables was destroyed" in found.notes[-1]
    with closing(Store.open(compacted.path.with_name("new.sqlite"))) as store:
        assert everything(store, dump) == whole


def test_a_project_that_was_never_compacted_has_no_beginning(worked, dump):
    break_open(worked, "UPDATE event SET payload = '{}' WHERE act = 9")
    worked.close()
    found = mend(worked.path)
    assert (found.log.acts, found.notes) == (8, [])


def test_a_project_older_than_snapshots_lacks_none(filled):
    filled.close()
    with closing(sqlite3.connect(filled.path)) as opened:
        opened.executescript("DROP TABLE snapshot_part; DROP TABLE snapshot;")
        opened.execute("PRAGMA user_version = 6")
    assert not any(reading.missing for reading in mend(filled.path).readings)
