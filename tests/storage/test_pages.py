"""Pages are kept exactly, small, once, and for ever; a damaged one is told."""

import zlib
from contextlib import closing
from hashlib import sha256

import pytest

from annotator.domain.errors import NotFound, ProjectError
from annotator.domain.events import ArticleAdded, ArticleRemoved
from annotator.storage.pages import Pages
from annotator.storage.store import Store
from tests.storage.conftest import TEXT, new_act, new_article

PAGE = b"<html>" + b"<p>The mayor of Lodva</p>" * 99 + b"\0\xff</html>"
SHA = sha256(PAGE).hexdigest()


def test_pages_come_back_exactly_and_are_kept_once(memory):
    with closing(memory()) as database:
        pages = Pages(database)
        pages.keep([PAGE, b"", PAGE])
        pages.keep([PAGE])
        assert pages.of(SHA) == PAGE
        assert pages.of("00") == b""
        assert set(pages.ids()) == {SHA, sha256(b"").hexdigest()}
        assert database.value("SELECT max(length(packed)) FROM page") < len(PAGE) / 9


@pytest.mark.parametrize("packed", [b"", b"no", zlib.compress(b"other"), zlib.compress(PAGE)[:-9]])
def test_a_damaged_page_is_told(memory, packed):
    with closing(memory()) as database:
        database.run("INSERT INTO page VALUES (?, ?)", [(SHA, packed)])
        with pytest.raises(ProjectError, match="damaged"):
            Pages(database).of(SHA)


def test_a_page_comes_with_its_article_and_stays_through_undo(store):
    article = new_article(file_sha256=SHA)
    store.commit(new_act("t_1"), (ArticleAdded(article, TEXT, PAGE),))
    assert store.articles.page(article.id) == PAGE
    store.commit(new_act("t_2"), (ArticleRemoved(article, TEXT),))
    with pytest.raises(NotFound):
        store.articles.page(article.id)
    store.commit(new_act("t_3"), (ArticleAdded(article, TEXT),))
    assert store.articles.page(article.id) == PAGE
    store.rebuild()
    with closing(Store.open(store.path, read_only=True)) as again:
        assert again.articles.page(article.id) == PAGE
        assert list(again.faults()) == []


def test_the_self_test_sees_a_damaged_page(store):
    store.commit(new_act("t_1"), (ArticleAdded(new_article(), TEXT, PAGE),))
    store._database.rows("DROP TRIGGER page_no_update")
    store._database.run("UPDATE page SET packed = x'00'")
    assert f"the page {SHA} is not what it was when it came in" in list(store.faults())


def test_an_article_of_another_kind_of_file_has_none(filled):
    (row,) = filled.articles.all()
    assert filled.articles.page(row.article.id) == b""
