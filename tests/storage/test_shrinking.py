"""What nothing needs is given back, where the file lies, or nothing changes."""

from contextlib import closing

import pytest

from annotator.domain.errors import ProjectError
from annotator.domain.events import ArticleAdded
from annotator.storage.store import Store
from tests.storage.conftest import new_act, new_article
from tests.storage.test_faults import break_open


@pytest.fixture
def wide(filled):
    """A project with much room that nothing needs."""
    text = "A long text. " * 100_000
    filled.commit(new_act("t_9"), (ArticleAdded(new_article(text), text),))
    filled._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    break_open(filled, "DELETE FROM text WHERE length(text) > 9999")
    filled._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return filled


def test_the_same_file_becomes_smaller(wide, dump):
    before, there = dump(wide._database), wide.path.stat()
    with closing(Store.open(wide.path, read_only=True)) as reader:
        assert wide.shrink(lambda: True)
        after = wide.path.stat()
        assert after.st_ino == there.st_ino
        assert after.st_size < there.st_size / 4
        assert dump(reader._database) == dump(wide._database) == before


def test_it_can_be_called_off(wide, dump, monkeypatch):
    monkeypatch.setattr("annotator.storage.shrinking._STEPS", 1)
    before, size = dump(wide._database), wide.path.stat().st_size
    assert not wide.shrink(lambda: False)
    assert (dump(wide._database), wide.path.stat().st_size) == (before, size)
    assert wide.shrink(lambda: True)


def test_who_only_reads_cannot(wide):
    wide.close()
    with closing(Store.open(wide.path, read_only=True)) as reader, pytest.raises(ProjectError):
        reader.shrink(lambda: True)
