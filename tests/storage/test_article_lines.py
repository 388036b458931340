"""Lines are counted by source, in step with the articles, and with what a person said of them."""

import pytest

from annotator.domain.article import Region
from annotator.domain.events import ArticleAdded, ArticleChanged, ArticleRemoved, RegionsChanged
from annotator.domain.repeated_lines import Repeats, line_key
from annotator.storage.store import Store

HOME = line_key("Home")
MENU = Region("boilerplate", 0, 4, "manual")
FOUND = Region("boilerplate", 0, 4)


@pytest.fixture
def articles(filled, make):
    """Three articles that begin alike."""
    made = [make.article(f"Home\n{word}") for word in ("One.", "Two.", "Three.")]
    events = [
        ArticleAdded(article, f"Home\n{word}")
        for article, word in zip(made, ("One.", "Two.", "Three."), strict=True)
    ]
    filled.commit(make.act("t_5"), events)
    return made


def repeats(store: Store) -> Repeats | None:
    return store.lines.repeats("", [HOME, line_key("Nowhere")]).get(HOME)


def test_lines_are_counted_and_go_with_their_article(filled, make, articles):
    assert repeats(filled) == Repeats(3)
    assert filled.lines.articles_with("", HOME) == tuple(each.id for each in articles)
    filled.commit(make.act("t_6"), [ArticleRemoved(articles[0], "Home\nOne.")])
    assert repeats(filled) == Repeats(2)
    assert list(filled.faults()) == []


def test_a_source_counts_on_its_own(filled, make, articles):
    other = make.article("Home\nOne.", source="The Post")
    filled.commit(make.act("t_6"), [ArticleChanged(articles[0], other)])
    assert repeats(filled) == Repeats(2)
    assert filled.lines.repeats("The Post", [HOME])[HOME] == Repeats(1)
    assert filled.lines.repeats("The Post", []) == {}


def test_what_a_person_says_is_kept_and_undone(filled, make, articles):
    first = articles[0].id
    filled.commit(make.act("t_6"), [RegionsChanged(first, (), (MENU,))])
    assert repeats(filled) == Repeats(3, marked=1)
    filled.commit(make.act("t_7"), [RegionsChanged(first, (MENU,), ())])
    assert repeats(filled) == Repeats(3)
    filled.commit(make.act("t_8"), [RegionsChanged(first, (), (FOUND,))])
    assert repeats(filled) == Repeats(3)
    filled.commit(make.act("t_9"), [RegionsChanged(first, (FOUND,), ())])
    assert repeats(filled) == Repeats(3, refused=1)
    filled.commit(make.act("t_10"), [RegionsChanged(first, (), (FOUND,))])
    filled.commit(make.act("t_11"), [RegionsChanged(first, (FOUND,), (MENU,))])
    assert repeats(filled) == Repeats(3, marked=1)


def test_all_of_it_is_made_anew_from_the_log(filled, make, articles):
    filled.commit(make.act("t_6"), [RegionsChanged(articles[1].id, (), (MENU,))])
    sql = "SELECT line.key, article.id, mark FROM line JOIN article ON article.key = article"
    before = sorted(filled._database.rows(sql))
    filled.rebuild()
    assert sorted(filled._database.rows(sql)) == before
    assert repeats(filled) == Repeats(3, marked=1)


def test_a_line_that_is_missing_is_a_fault(filled, articles):
    filled._database.run("DELETE FROM line WHERE key = ?", [(HOME,)])
    assert [each for each in filled.faults() if "its lines are not" in each]


def test_nothing_is_said_of_an_article_that_left_and_came_back(filled, make, articles):
    first, text = articles[0], "Home\nOne."
    filled.commit(make.act("t_6"), [RegionsChanged(first.id, (), (FOUND,))])
    gone = [RegionsChanged(first.id, (FOUND,), ()), ArticleRemoved(first, text)]
    filled.commit(make.act("t_7"), gone)
    filled.commit(
        make.act("t_8"), [ArticleAdded(first, text), RegionsChanged(first.id, (), (FOUND,))]
    )
    assert repeats(filled) == Repeats(3)
    filled.rebuild()
    assert repeats(filled) == Repeats(3)
    assert list(filled.faults()) == []
