"""What the project knows about its articles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.article import Article, ArticleLabel, Region, Review, Status, StatusMark


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it; ``counts`` holds the number of spans of each layer."""

    article: Article
    statuses: tuple[StatusMark, ...]
    counts: Mapping[str, int]


class Articles:
    """The articles of a project, in the order in which they came into it."""

    def all(self) -> list[ArticleRow]:
        """Every article with its statuses and counts."""
        raise NotImplementedError

    def ids(self) -> list[str]:
        """The ids of all articles."""
        raise NotImplementedError

    def count(self) -> int:
        """How many there are."""
        raise NotImplementedError

    def has(self, article: str) -> bool:
        """Whether there is an article of that id."""
        raise NotImplementedError

    def article(self, article: str) -> Article:
        """The article of that id; raises NotFound."""
        raise NotImplementedError

    def of_text(self, sha256: str) -> str:
        """The id of the article with that ``text_sha256``, "" when there is none."""
        raise NotImplementedError

    def text(self, article: str) -> str:
        """The article's text; raises NotFound."""
        raise NotImplementedError

    def regions(self, article: str) -> tuple[Region, ...]:
        """The article's regions, in the order of the text."""
        raise NotImplementedError

    def labels(self, article: str) -> tuple[ArticleLabel, ...]:
        """The labels of the article as a whole."""
        raise NotImplementedError

    def status(self, article: str, annotator: str) -> Status:
        """How far that annotator is with the article."""
        raise NotImplementedError

    def statuses(self, article: str) -> tuple[StatusMark, ...]:
        """How far each annotator is who has begun."""
        raise NotImplementedError

    def reviews(self, article: str) -> tuple[Review, ...]:
        """What has been read for which layer and by whom."""
        raise NotImplementedError
