"""All that tables say of an article, also where some of it makes no sense."""

from collections.abc import Iterator

from annotator.domain.article import ArticleLabel, Region
from annotator.domain.differences import Known
from annotator.domain.link import Link
from annotator.domain.span import Span
from annotator.storage.database import Database
from annotator.storage.rows import article_of_row, link_of_row, span_of_row
from annotator.storage.tables import ARTICLE, LINK, OF_ARTICLE, SPAN


def ids(database: Database) -> Iterator[str]:
    """The ids of all articles, in the order in which they came."""
    for (article,) in database.rows("SELECT id FROM article ORDER BY key"):
        yield str(article)


def known(article: str, database: Database) -> Known | None:
    """What is known of that article, None when it is not there."""
    row = database.row(f"{ARTICLE.select_sql} WHERE id = ?", article)
    if row is None:
        return None

    def of(table: str, columns: str) -> list[tuple[str, ...]]:
        sql = f"SELECT {columns} FROM {table} WHERE article = {OF_ARTICLE} ORDER BY {columns}"
        return database.rows(sql, article)

    return Known(
        article=database.made_of(row, article_of_row),
        regions=_regions(article, database),
        labels=frozenset(ArticleLabel(*row) for row in of("article_label", _LABEL)),
        statuses=frozenset((row[0], row[1]) for row in of("status", "annotator, state")),  # type: ignore[misc]
        reviewed=frozenset((row[0], row[1]) for row in of("review", "layer, annotator")),
        rejected=frozenset((row[0], row[1]) for row in of("rejected_pair", "other, annotator")),
        spans=tuple(_spans(article, database)),
        links=tuple(_links(article, database)),
    )


_LABEL = "scheme, label, annotator"


def _regions(article: str, database: Database) -> tuple[Region, ...]:
    rows = database.rows(
        f'SELECT kind, start, "end", origin FROM region WHERE article = {OF_ARTICLE} ORDER BY key',
        article,
    )
    return tuple(Region(*row) for row in rows)


def _spans(article: str, database: Database) -> Iterator[Span]:
    sql = f"{SPAN.select_sql} WHERE span.article = {OF_ARTICLE} ORDER BY span.key"
    for row in database.rows(sql, article):
        try:
            yield span_of_row(row)
        except (KeyError, TypeError, ValueError):
            continue  # whoever compares finds that it is not there


def _links(article: str, database: Database) -> Iterator[Link]:
    sql = f"{LINK.select_sql} WHERE link.article = {OF_ARTICLE} ORDER BY link.key"
    return (link_of_row(row) for row in database.rows(sql, article))
