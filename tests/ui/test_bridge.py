"""One signal tells of every change, and of nothing that did not happen."""

from pathlib import Path

from annotator.app.session import Session
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.changes import Changes, Kind
from annotator.domain.commands.articles import EditArticle, ImportArticles
from annotator.domain.record import Record
from annotator.ui.bridge import Bridge

TEXT = "A híd áll."


def test_a_change_is_told_once_it_can_be_asked_for(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "project.sqlite", "anna")
    bridge = Bridge(session)
    told: list[tuple[Changes, str]] = []
    article = Article(id=article_id(sha := text_sha256(TEXT)), sha256=sha, length=len(TEXT))
    bridge.changed.connect(
        lambda changes: told.append((changes, session.library.article(article.id).title))
    )
    session.do(ImportArticles((Record(article=article, text=TEXT),)))
    session.do(EditArticle(article.id, "title", "A híd"))
    session.do(EditArticle(article.id, "title", "A híd"))
    session.close()
    touched = frozenset({article.id})
    assert told == [
        (Changes(touched, frozenset({Kind.ARTICLES})), ""),
        (Changes(touched, frozenset({Kind.METADATA})), "A híd"),
    ]
