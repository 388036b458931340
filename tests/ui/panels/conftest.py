"""What the tests of the panels stand on: the shipped schemes and a real project."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.schemes import Schemes, parsed, shipped_schemes
from annotator.app.session import Session
from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.commands.spans import AddSpan
from annotator.domain.record import Record
from annotator.domain.span import Layer, Range
from annotator.ui.actions import label_actions
from annotator.ui.article.style import StyleOf
from annotator.ui.label_styles import label_styles

TEXT = (
    "Az őrség parancsnoka, Kovács-Nagy Bálint szerint a híd – tette hozzá – holnap nyílik.\n"
    "Η Ελένη Παπαδοπούλου 😀 διαφωνεί.\r\nقال الناطق إن الجسر مغلق."
)


class Project:
    """A project with one article; ``mark`` adds a span to it."""

    def __init__(self, session: Session, article: str) -> None:
        self.session = session
        self.article = article

    def mark(self, layer: Layer, label: str, *quotes: str) -> str:
        """The id of a new span of the stretches of text with those quotes."""
        ranges = tuple(Range(at := TEXT.index(each), at + len(each)) for each in quotes)
        before = {span.id for span in self.session.library.spans(self.article)}
        self.session.do(AddSpan(self.article, ranges, layer, label))
        after = {span.id for span in self.session.library.spans(self.article)}
        return (after - before).pop()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    session = Session.create(tmp_path / "project.sqlite", "anna")
    sha = text_sha256(TEXT)
    article = Article(id=article_id(sha), sha256=sha, length=len(TEXT), title="A híd")
    session.do(ImportArticles((Record(article=article, text=TEXT),)))
    yield Project(session, article.id)
    session.close()


@pytest.fixture(scope="session")
def schemes() -> Schemes:
    return parsed(shipped_schemes())


@pytest.fixture(scope="session")
def styles(schemes: Schemes) -> StyleOf:
    return label_styles(schemes, dark=False)


@pytest.fixture(scope="session")
def keys(schemes: Schemes) -> dict[str, tuple[str, ...]]:
    return {spec.name: spec.keys for spec in label_actions(schemes)}
