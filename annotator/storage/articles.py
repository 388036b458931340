"""What the project knows about its articles."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from zlib import crc32

from annotator.domain.article import Article, ArticleLabel, Region, Review, Status, StatusMark
from annotator.domain.errors import NotFound
from annotator.domain.message import said
from annotator.storage.database import Database
from annotator.storage.failures import DAMAGED, project_error
from annotator.storage.pages import Pages
from annotator.storage.rows import article_of_row, compact
from annotator.storage.tables import ARTICLE_COLUMNS, OF_ARTICLE
from annotator.storage.texts import Texts

AT_ONCE = 500
_COLUMNS = ", ".join(ARTICLE_COLUMNS)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it; ``counts`` holds the number of spans of each layer."""

    article: Article
    statuses: tuple[StatusMark, ...]
    counts: Mapping[str, int]


class Articles:
    """The articles of a project, in the order in which they came into it."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts
        self._pages = Pages(database)

    def all(self) -> list[ArticleRow]:
        """Every article with its statuses and counts."""
        statuses: defaultdict[int, list[StatusMark]] = defaultdict(list)
        for key, annotator, state in self._database.rows(
            "SELECT article, annotator, state FROM status ORDER BY article, annotator"
        ):
            statuses[key].append(StatusMark(annotator, state))
        counts: defaultdict[int, dict[str, int]] = defaultdict(dict)
        for key, layer, n in self._database.rows(
            "SELECT article, layer, n FROM span_count ORDER BY article, layer"
        ):
            counts[key][layer] = n
        return [
            ArticleRow(
                self._database.made_of(tuple(row), article_of_row),
                tuple(statuses.get(key, ())),
                counts.get(key, {}),
            )
            for key, *row in self._database.rows(
                f"SELECT key, {_COLUMNS} FROM article ORDER BY key"
            )
        ]

    def ids(self) -> list[str]:
        """The ids of all articles."""
        return [row[0] for row in self._database.rows("SELECT id FROM article ORDER BY key")]

    def count(self) -> int:
        """How many there are."""
        return int(self._database.value("SELECT count(*) FROM article"))

    def has(self, article: str) -> bool:
        """Whether there is an article of that id."""
        return self._database.row("SELECT 1 FROM article WHERE id = ?", article) is not None

    def article(self, article: str) -> Article:
        """The article of that id; raises NotFound."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM article WHERE id = ?", article)
        if row is None:
            raise _missing(article)
        return self._database.made_of(row, article_of_row)

    def known(self, column: Literal["id", "sha256"], values: Collection[str]) -> frozenset[str]:
        """Those of these values that articles have in that column."""
        # One question for hundreds of them: an import asks for all that it brings.
        rows = self._database.rows(
            f"SELECT {column} FROM article WHERE {column} IN (SELECT value FROM json_each(?))",
            compact(list(values)),
        )
        return frozenset(row[0] for row in rows)

    def of_text(self, sha256: str) -> str:
        """The id of the article with that ``text_sha256``, "" when there is none."""
        found = self._database.value("SELECT id FROM article WHERE sha256 = ?", sha256)
        return str(found or "")

    def texts(self) -> list[str]:
        """The ``text_sha256`` of all articles, in their order."""
        return [row[0] for row in self._database.rows("SELECT sha256 FROM article ORDER BY key")]

    def titles(self) -> dict[str, str]:
        """The titles of all articles, by their ``text_sha256``, in their order."""
        return dict(self._database.rows("SELECT sha256, title FROM article ORDER BY key"))

    def bodies(self) -> dict[str, int]:
        """For the ``text_sha256`` of each article a number that stays as long as its body does.

        A title is of the body; what stands in any other region is not.
        """
        rows = self._database.rows(
            "SELECT sha256, (SELECT group_concat(place)"
            " FROM (SELECT start || '-' || \"end\" AS place FROM region"
            " WHERE region.article = article.key AND kind <> 'title'"
            ' ORDER BY start, "end")) FROM article ORDER BY key'
        )
        return {sha256: crc32((places or "").encode()) for sha256, places in rows}

    def ids_of_texts(self, texts: Iterable[str]) -> dict[str, str]:
        """The ids of the articles with those ``text_sha256``, as far as they are there."""
        found: dict[str, str] = {}
        wanted = sorted(set(texts))
        for at in range(0, len(wanted), AT_ONCE):
            part = wanted[at : at + AT_ONCE]
            among = ", ".join("?" * len(part))
            sql = f"SELECT sha256, id FROM article WHERE sha256 IN ({among})"
            found.update(self._database.rows(sql, *part))
        return found

    def of_texts(self, texts: Sequence[str]) -> list[tuple[Article, str]]:
        """The articles with those ``text_sha256``, in their order, each with its text.

        Those that are no longer there are left out.
        """
        columns = ", ".join(f"article.{column}" for column in ARTICLE_COLUMNS)
        found = {}
        for sha256 in texts:
            row = self._database.row(
                f"SELECT {columns}, text FROM article JOIN text USING (sha256) WHERE sha256 = ?",
                sha256,
            )
            if row is not None:
                article = self._database.made_of(row[:-1], article_of_row)
                found[sha256] = (article, str(row[-1]))
        return list(found.values())

    def text(self, article: str) -> str:
        """The article's text; raises NotFound."""
        sha256 = self._database.value("SELECT sha256 FROM article WHERE id = ?", article)
        if sha256 is None:
            raise _missing(article)
        try:
            return self._texts.of(sha256)
        except KeyError as error:
            raise project_error(self._database.path, DAMAGED) from error

    def page(self, article: str) -> bytes:
        """The page that the article's text was extracted from, b"" for another kind of file.

        Raises NotFound, and ProjectError when it is damaged.
        """
        return self._pages.of(self.article(article).file_sha256)

    def regions(self, article: str) -> tuple[Region, ...]:
        """The article's regions, in the order of the text."""
        order = 'start, "end", kind, origin'
        rows = self._of("region", article, columns='kind, start, "end", origin', order=order)
        return tuple(Region(*row) for row in rows)

    def labels(self, article: str) -> tuple[ArticleLabel, ...]:
        """The labels of the article as a whole, by scheme, label and annotator."""
        columns = "scheme, label, annotator"
        rows = self._of("article_label", article, columns=columns, order=columns)
        return tuple(ArticleLabel(*row) for row in rows)

    def status(self, article: str, annotator: str) -> Status:
        """How far that annotator is with the article, which is "new" for an unknown one."""
        state: Status | None = self._database.value(
            f"SELECT state FROM status WHERE article = {OF_ARTICLE} AND annotator = ?",
            article,
            annotator,
        )
        return state or "new"

    def statuses(self, article: str) -> tuple[StatusMark, ...]:
        """How far each annotator is who has begun, by annotator."""
        rows = self._of("status", article, columns="annotator, state", order="annotator")
        return tuple(StatusMark(*row) for row in rows)

    def reviews(self, article: str) -> tuple[Review, ...]:
        """What has been read for which layer and by whom, by layer and annotator."""
        columns = "layer, annotator, state"
        rows = self._of("review", article, columns=columns, order=columns)
        return tuple(Review(*row) for row in rows)

    def rejections(self, article: str) -> tuple[tuple[str, str], ...]:
        """The articles that make no pair with this one, whose id comes first, and who said so."""
        columns = "other, annotator"
        rows = self._of("rejected_pair", article, columns=columns, order=columns)
        return tuple((row[0], row[1]) for row in rows)

    def rejected_pairs(self) -> frozenset[tuple[str, str]]:
        """All pairs of articles that somebody has rejected."""
        rows = self._database.rows(
            "SELECT article.id, other FROM rejected_pair"
            " JOIN article ON article.key = rejected_pair.article"
        )
        return frozenset((row[0], row[1]) for row in rows)

    def _of(self, table: str, article: str, *, columns: str, order: str) -> list[tuple[Any, ...]]:
        return self._database.rows(
            f"SELECT {columns} FROM {table} WHERE article = {OF_ARTICLE} ORDER BY {order}", article
        )


def _missing(article: str) -> NotFound:
    return NotFound(
        said("There is no article {article} in this project (any more).", article=article)
    )
