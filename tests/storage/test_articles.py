"""What is known about articles is read as it was written, and in a set order."""

from dataclasses import replace

import pytest

from annotator.domain.article import ArticleLabel, Region, Review, StatusMark
from annotator.domain.errors import NotFound, ProjectError
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleRemoved,
    RegionsChanged,
    ReviewChanged,
    SpanAdded,
    StatusChanged,
)
from annotator.storage.known import known

OTHER = "Another article, about the harbour."


@pytest.fixture
def key(filled, make):
    """The id of an article with something of each kind about it."""
    found = make.article().id
    events = (
        ArticleAdded(make.article(OTHER), OTHER),
        RegionsChanged(found, (), (Region("caption", 9, 12), Region("title", 3, 9, "ada"))),
        ArticleLabelAdded(found, ArticleLabel("genre", "satire", "bea")),
        ArticleLabelAdded(found, ArticleLabel("genre", "opinion", "ada")),
        StatusChanged(found, "bea", "new", "done"),
        StatusChanged(found, "ada", "new", "in_progress"),
        ReviewChanged(found, "framing", "ada", "open", "done"),
        ReviewChanged(found, "claim", "ada", "open", "done"),
    )
    filled.commit(make.act("t_9"), events)
    return found


def test_an_article_is_found_by_its_id_and_its_text(filled, make, key):
    article = filled.articles.article(key)
    assert article == make.article(title="Lodva", language="en")
    assert filled.articles.has(key)
    assert filled.articles.of_text(article.sha256) == key
    assert filled.articles.text(key) == make.text


def test_what_is_about_it_stands_in_order(filled, key):
    articles = filled.articles
    assert articles.regions(key) == (Region("title", 3, 9, "ada"), Region("caption", 9, 12))
    assert [each.label for each in articles.labels(key)] == ["opinion", "satire"]
    assert articles.statuses(key) == (StatusMark("ada", "in_progress"), StatusMark("bea", "done"))
    assert (articles.status(key, "bea"), articles.status(key, "eve")) == ("done", "new")
    assert articles.reviews(key) == (
        Review("claim", "ada", "done"),
        Review("framing", "ada", "done"),
    )


def test_the_list_holds_all_of_them_as_they_came(filled, make, key):
    first, second = filled.articles.all()
    assert first.article == filled.articles.article(key)
    assert first.statuses == filled.articles.statuses(key)
    assert first.counts == {"claim": 1, "entity": 1} == filled.annotations.counts(key)
    assert (second.article, second.statuses, second.counts) == (make.article(OTHER), (), {})
    assert filled.articles.ids() == [key, second.article.id]
    assert filled.articles.count() == 2


def test_an_empty_project_has_none(store):
    assert (store.articles.all(), store.articles.ids(), store.articles.count()) == ([], [], 0)


def test_what_is_not_there_is_not_found(store):
    articles = store.articles
    for ask in (articles.article, articles.text):
        with pytest.raises(NotFound, match="There is no article a_none in this project"):
            ask("a_none")
    assert not articles.has("a_none")
    assert articles.of_text("0" * 64) == ""
    assert articles.status("a_none", "ada") == "new"
    for ask in (articles.regions, articles.labels, articles.statuses, articles.reviews):
        assert ask("a_none") == ()


def test_changed_metadata_is_read_at_once(filled, make):
    before = filled.articles.article(make.article().id)
    after = replace(before, title="= 1 + '2\0", published="2026-11", language_confidence=0.1)
    filled.commit(make.act("t_9"), (ArticleChanged(before, after),))
    assert filled.articles.article(before.id) == after


def test_an_article_may_leave_and_come_back_while_its_text_stays(store, make):
    added = ArticleAdded(make.article(), make.text)
    store.commit(make.act("t_1"), (added,))
    store.commit(make.act("t_2"), (ArticleRemoved(added.article, added.text),))
    assert not store.articles.has(added.article.id)
    assert store.articles.of_text(added.article.sha256) == ""
    assert store._database.value("SELECT count(*) FROM text") == 1
    store.commit(make.act("t_3"), (added, SpanAdded(make.span("s", (4, 9)))))
    assert store.articles.text(added.article.id) == make.text
    assert list(store.faults()) == []


def test_a_text_that_is_lost_is_told_as_damage(filled, make):
    database = filled._database
    database.rows("PRAGMA foreign_keys = OFF")
    database.rows("DROP TRIGGER text_no_delete")
    database.run("DELETE FROM text")
    filled.articles._texts.of.cache_clear()
    with pytest.raises(ProjectError, match="damaged"):
        filled.articles.text(make.article().id)


@pytest.mark.parametrize("topics", ["[" * 5000 + "]" * 5000, "[x]", "[1]", "[[]]"])
def test_topics_that_are_none_are_told_as_damage(filled, make, topics):
    filled._database.run("UPDATE article SET topics = ?", [(topics,)])
    articles, article = filled.articles, make.article()
    for ask in (
        lambda: articles.article(article.id),
        articles.all,
        lambda: articles.of_texts([article.sha256]),
        lambda: known(article.id, filled._database),
    ):
        with pytest.raises(ProjectError, match="damaged"):
            ask()


def test_titles_ids_and_bodies_go_by_the_text(filled, make, key):
    articles = filled.articles
    sha = articles.article(key).sha256
    assert articles.titles()[sha] == "Lodva"
    assert articles.ids_of_texts([sha, "gone"]) == {sha: key}
    before = articles.bodies()
    assert set(before) == set(articles.texts())
    was = articles.regions(key)
    titled = RegionsChanged(key, was, (*was, Region("title", 13, 15)))
    filled.commit(make.act("t_10"), (titled,))
    assert articles.bodies() == before
    filled.commit(make.act("t_11"), (RegionsChanged(key, titled.after, was[:1]),))
    assert articles.bodies()[sha] != before[sha]
