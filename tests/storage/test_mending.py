"""What the new project would not take is left out piece by piece, and said."""

from contextlib import closing

import pytest

from annotator.storage.database import Database
from annotator.storage.mending import Mending, Supply
from annotator.storage.salvage import salvage, scratch
from annotator.storage.wreck import Wreck
from tests.storage.test_faults import break_open

SUPPLY = Supply((), "2026-11-22T10:00:00Z", is_sound=lambda _: True)


@pytest.fixture
def mend(filled, memory, tmp_path):
    """Mends the project after some damage; the new database is closed afterwards."""
    into = memory()

    def run(*damage):
        break_open(filled, *damage)
        filled.close()
        wreck, room = Wreck(filled.path), scratch(tmp_path / "s.sqlite", filled.path)
        with closing(wreck), closing(room):
            found = salvage(wreck, room, step=lambda *_: None)
            mending = Mending(wreck, found, into=into, folder=tmp_path)
            return mending.run(lambda *_: None, SUPPLY), into

    yield run
    into.close()


def ids(into: Database, table: str) -> list[str]:
    return [row[0] for row in into.rows(f"SELECT id FROM {table} ORDER BY 1")]


def test_what_the_whole_log_says_otherwise_is_put_right_and_told(mend):
    mended, into = mend("UPDATE article SET title = 'X'", "UPDATE span SET note = 'new'")
    assert into.value("SELECT title FROM article") == "Lodva"
    assert len(mended.differences) == 2 + 4
    assert any("the log does not have it so" in each for each in mended.differences)


def test_a_link_whose_source_is_gone_is_told(mend):
    mended, into = mend("DELETE FROM event", "UPDATE span SET quote = '?' WHERE id = 's_2'")
    assert ids(into, "span") == ["s_1"]
    assert ids(into, "link") == []
    assert mended.links == ["l_1"]
    assert [span.id for span in mended.spans] == ["s_2"]


def test_a_link_ends_in_the_article_of_its_target(mend, make):
    _, into = mend("DELETE FROM event", "UPDATE link SET target_article = 'a_9'")
    assert into.value("SELECT target_article FROM link") == make.article().id


def test_what_the_tables_lack_goes(mend):
    mended, into = mend(
        "UPDATE event SET payload = '{}' WHERE seq = 4",
        "DELETE FROM link",
        "DELETE FROM span WHERE id = 's_2'",
    )
    assert (mended.log.acts, mended.from_tables) == (3, 1)
    assert ids(into, "span") == ["s_1"]


def test_an_article_that_the_tables_lack_goes(mend):
    mended, into = mend(
        "UPDATE event SET payload = '{}' WHERE seq = 4",
        "DELETE FROM link", "DELETE FROM span", "DELETE FROM line", "DELETE FROM span_count",
        "DELETE FROM article",
    )  # fmt: skip
    assert mended.from_tables == 3
    assert ids(into, "article") == []


def test_an_article_without_a_text_is_lost_also_in_the_tables(mend):
    mended, into = mend("DELETE FROM event", "DELETE FROM text")
    ((article, spans),) = mended.articles
    assert (article.title, spans) == ("Lodva", 2)
    assert ids(into, "article") == []


def test_what_is_refused_does_not_take_the_rest_with_it(mend):
    mended, into = mend(
        "UPDATE event SET payload = '{}' WHERE seq = 4",
        "DELETE FROM link",
        "UPDATE article SET title = 'Another'",
        # Each now has the place of the other, which neither can take first.
        "UPDATE span SET id = 'x' WHERE id = 's_1'",
        "UPDATE span SET id = 's_1' WHERE id = 's_2'",
        "UPDATE span SET id = 's_2' WHERE id = 'x'",
    )
    assert [each.split(":")[0] for each in mended.refused] == ["SpanChanged", "SpanChanged"]
    assert into.value("SELECT title FROM article") == "Another"
    assert into.rows("SELECT layer FROM span ORDER BY id") == [("entity",), ("claim",)]
