"""A search index that is not what it says it is, is told; one that is behind is not."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.events import ArticleAdded
from annotator.storage.search_faults import search_faults
from annotator.storage.search_index import SearchIndex


@pytest.fixture
def index(filled, make, tmp_path):
    path = tmp_path / "project.sqlite-search"
    with closing(SearchIndex(path, filled.project_id)) as made:
        made.add([(make.article().sha256, make.text)])
        made.set_position(filled.log.position())
    return path


def changed(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute(statement)
        opened.commit()


def test_an_index_in_step_has_no_faults(index, filled):
    before = index.read_bytes()
    assert list(search_faults(index, filled)) == []
    assert index.read_bytes() == before


def test_an_index_that_is_behind_or_old_has_none(index, filled, make):
    text = "One more."
    filled.commit(make.act("t_9"), (ArticleAdded(make.article(text), text),))
    assert list(search_faults(index, filled)) == []
    changed(index, "DELETE FROM state WHERE key = 'seq'")
    assert list(search_faults(index, filled)) == []
    changed(index, "PRAGMA user_version = 99")
    assert list(search_faults(index, filled)) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("PRAGMA application_id = 5", "it is none of Annotator's"),
        ("DROP TABLE term", "its tables are not those of this version"),
        ("UPDATE state SET value = 'p_x' WHERE key = 'project'", "it belongs to another project"),
        ("UPDATE doc SET here = 0", "it says that it is in step, but lacks 1 texts"),
        (
            "INSERT INTO doc (sha256, here, title) VALUES ('x', 1, '')",
            "it says that it is in step, but has 1 texts that are no longer there",
        ),
    ],
)
def test_each_fault_is_told(index, filled, statement, said):
    changed(index, statement)
    assert list(search_faults(index, filled)) == [said]


@pytest.mark.parametrize("place", [0, 2])
def test_a_damaged_index_is_told(index, filled, place):
    content = bytearray(index.read_bytes())
    content[place * 4096 : place * 4096 + 4000] = b"\xff" * 4000
    index.write_bytes(content)
    (fault,) = search_faults(index, filled)
    assert fault.startswith(("it cannot be read: ", "it is damaged: "))
