"""The list of articles: those that are wanted, in an order, and what is shown of a few of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from string import punctuation
from typing import get_args

from annotator.domain.article import STATUSES, SURE_OF_LANGUAGE, StatusMark
from annotator.domain.choice import Choice, Order
from annotator.domain.words import alike
from annotator.storage.articles import ArticleRow
from annotator.storage.database import Database
from annotator.storage.rows import article_of_row
from annotator.storage.tables import ARTICLE_COLUMNS

_STATUS = """coalesce(
    (SELECT state FROM status WHERE status.article = article.key AND annotator = :me),
    (SELECT CASE WHEN max(state = 'in_progress') THEN 'in_progress'
                 WHEN max(state = 'done') THEN 'done'
                 WHEN count(*) THEN 'skipped' END FROM status WHERE status.article = article.key),
    'new')"""
_RANKS = " ".join(f"WHEN '{status}' THEN {rank}" for rank, status in enumerate(STATUSES))
_HAS_SPAN = "EXISTS (SELECT 1 FROM span WHERE span.article = article.key AND {})"
_LABEL = _HAS_SPAN.format("layer = :layer AND label = :label")

_CONDITIONS = {
    "language": "language = :language",
    "first": "published >= :first",
    # Dates are as precise as they are known.
    "last": "published <> '' AND substr(published, 1, length(:last)) <= :last",
    "source": "source = :source",
    "event": "event = :event",
    "status": f"{_STATUS} = :status",
    "annotator": _HAS_SPAN.format("annotator = :annotator"),
    "with_note": _HAS_SPAN.format("note <> ''"),
    "unsure_language": "(language = '' OR (language_confidence > 0"
    f" AND language_confidence < {SURE_OF_LANGUAGE}))",
    "low_confidence": _HAS_SPAN.format("confidence = 'low'"),
    "unread": "NOT EXISTS (SELECT 1 FROM status WHERE status.article = article.key"
    " AND annotator = :me) AND NOT EXISTS (SELECT 1 FROM review"
    " WHERE review.article = article.key AND annotator = :me)",
}
_NAME = "coalesce(nullif(title, ''), nullif(file, ''), id)"
_ORDERS: dict[Order, str] = {
    "language": "language",
    "published": "published",
    "status": f"CASE {_STATUS} {_RANKS} END",
    **{
        layer: "coalesce((SELECT n FROM span_count"
        f" WHERE span_count.article = article.key AND layer = '{layer}'), 0)"
        for layer in get_args(Order)[-3:]
    },
}
_AROUND = f"{punctuation} "
AT_ONCE = 500
_SEARCHED = "title, file, language, source, event, published, author"


class Listing:
    """Articles by the keys that they have in this file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self, *, me: str, order: Order, down: bool) -> list[int]:
        """The keys of all articles in that order; ``me`` is whose statuses count."""
        if order == "title":
            names = self._database.rows(f"SELECT key, {_NAME} FROM article")
            return [key for _, key in sorted(map(_by_name, names), reverse=down)]
        way = "DESC" if down else "ASC"
        sql = f"SELECT key FROM article ORDER BY {_ORDERS[order]} {way}, key {way}"
        return [row[0] for row in self._database.named(sql, {"me": me})]

    def chosen(self, keys: Sequence[int], choice: Choice, *, me: str) -> list[int]:
        """Those of some articles that are wanted, in the same order."""
        asked = [name for name in _CONDITIONS if getattr(choice, name)]
        conditions = [_CONDITIONS[name] for name in asked]
        if choice.label:
            conditions.append(f"NOT {_LABEL}" if choice.without_label else _LABEL)
        if not conditions:
            return list(keys)
        among = ", ".join(map(str, map(int, keys)))
        sql = f"SELECT key FROM article WHERE key IN ({among}) AND {' AND '.join(conditions)}"
        layer, _, label = choice.label.partition("/")
        values = {"me": me, "layer": layer, "label": label}
        values.update((name, getattr(choice, name)) for name in asked)
        found = {row[0] for row in self._database.named(sql, values)}
        return [key for key in keys if key in found]

    def key(self, article: str) -> int | None:
        """The key of the article of that id."""
        found: int | None = self._database.value("SELECT key FROM article WHERE id = ?", article)
        return found

    def column(self, name: str) -> dict[int, str]:
        """The language, source or event of all articles that have one, by their keys."""
        _check_column(name)
        sql = f"SELECT key, {name} FROM article WHERE {name} <> ''"
        return dict(self._database.rows(sql))

    def keys_of(self, articles: Iterable[str]) -> dict[str, int]:
        """The keys of the articles of those ids, as far as they are there."""
        found: dict[str, int] = {}
        wanted = sorted(set(articles))
        for at in range(0, len(wanted), AT_ONCE):
            part = wanted[at : at + AT_ONCE]
            sql = f"SELECT id, key FROM article WHERE id IN ({', '.join('?' * len(part))})"
            found.update(self._database.rows(sql, *part))
        return found

    def rows(self, keys: Sequence[int]) -> dict[int, ArticleRow]:
        """What is shown of the articles with those keys; those that are gone are left out."""
        among = f"({', '.join(map(str, map(int, keys)))})"
        statuses: defaultdict[int, list[StatusMark]] = defaultdict(list)
        for key, annotator, state in self._database.rows(
            "SELECT article, annotator, state FROM status"
            f" WHERE article IN {among} ORDER BY article, annotator"
        ):
            statuses[key].append(StatusMark(annotator, state))
        counts: defaultdict[int, dict[str, int]] = defaultdict(dict)
        for key, layer, n in self._database.rows(
            f"SELECT article, layer, n FROM span_count WHERE article IN {among}"
        ):
            counts[key][layer] = n
        columns = ", ".join(ARTICLE_COLUMNS)
        return {
            key: ArticleRow(
                self._database.made_of(tuple(row), article_of_row),
                tuple(statuses.get(key, ())),
                counts.get(key, {}),
            )
            for key, *row in self._database.rows(
                f"SELECT key, {columns} FROM article WHERE key IN {among}"
            )
        }

    def searched(self, keys: Sequence[int]) -> dict[int, str]:
        """What the list's own field looks through for each of those articles."""
        among = f"({', '.join(map(str, map(int, keys)))})"
        rows = self._database.rows(f"SELECT key, {_SEARCHED} FROM article WHERE key IN {among}")
        return {key: "\n".join(parts) for key, *parts in rows}

    def values(self, column: str, *, most: int = 200) -> list[str]:
        """What articles have as their language, source or event, the commonest first."""
        _check_column(column)
        rows = self._database.rows(
            f"SELECT {column} FROM article WHERE {column} <> ''"
            f" GROUP BY {column} ORDER BY count(*) DESC, {column} LIMIT ?",
            most,
        )
        return [row[0] for row in rows]

    def annotators(self) -> list[str]:
        """Who has done anything in the project."""
        return [row[0] for row in self._database.rows("SELECT name FROM annotator ORDER BY name")]


def _check_column(name: str) -> None:
    if name not in {"language", "source", "event"}:
        raise ValueError(f"{name} is no such column")


def _by_name(row: tuple[int, str]) -> tuple[str, int]:
    """Where an article stands by its name: blind to accents, case and what is around the words."""
    key, name = row
    folded = alike(name)
    return folded.lstrip(_AROUND) or folded, key
