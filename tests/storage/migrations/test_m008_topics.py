"""A project of an older version gets a column for the topics of its articles."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.events import ArticleChanged
from annotator.domain.history import Act
from annotator.storage.store import Store

OLD = Path(__file__).parent.parent / "data" / "m001.sql"


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the first version, as it was written then."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD.read_text("utf-8"))
    return path


def test_older_articles_have_no_topics_and_can_get_some(old: Path) -> None:
    with closing(Store.open(old)) as store:
        (row,) = store.articles.all()
        assert row.article.topics == ()
        changed = replace(row.article, topics=("ports", "a; b"))
        act = Act("t_1", "do", "EditArticle", "topics", "t_1", "anna", "2026-11-22T10:00:00Z")
        store.commit(act, [ArticleChanged(row.article, changed)])
        assert list(store.faults()) == []
    with closing(Store.open(old)) as store:
        assert store.articles.article(row.article.id) == changed
        store.rebuild()
        assert store.articles.article(row.article.id) == changed
        assert list(store.faults()) == []


def test_the_column_holds_a_list(old: Path) -> None:
    Store.open(old).close()
    with closing(sqlite3.connect(old)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE article SET topics = 'ports'")
