"""The tables that follow from the log: their columns, and what tells one row from another."""

from dataclasses import dataclass
from typing import Any

ARTICLE_COLUMNS = (
    "id",
    "sha256",
    "length",
    "title",
    "language",
    "published",
    "source",
    "url",
    "author",
    "file",
    "event",
    "encoding",
    "signature",
    "file_sha256",
    "language_confidence",
    "topics",
)
SPAN_COLUMNS = (
    "id",
    "article",
    "layer",
    "label",
    "start",
    "end",
    "ranges",
    "quote",
    "annotator",
    "origin",
    "confidence",
    "note",
    "entity",
    "attributes",
    "created",
    "updated",
)
LINK_COLUMNS = (
    "id",
    "article",
    "kind",
    "source",
    "target",
    "target_article",
    "annotator",
    "note",
)

OF_ARTICLE = "(SELECT key FROM article WHERE id = ?)"
"""How a column ``article`` gets from an article's id to the key by which tables refer to it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, and those among them that tell its rows apart and never change.

    Where it is ``keyed``, its column ``article`` refers to the key of an article; rows are given
    and taken with the article's id in its place. ``later`` is what the last columns hold in rows
    that were written before these columns were there.
    """

    name: str
    columns: tuple[str, ...]
    identity: tuple[str, ...]
    keyed: bool = False
    later: tuple[str, ...] = ()

    @property
    def conversions(self) -> dict[str, str]:
        """The columns whose value is not simply the one given."""
        return {"article": OF_ARTICLE} if self.keyed else {}

    @property
    def insert_sql(self) -> str:
        """The statement that adds one row."""
        names = ", ".join(f'"{column}"' for column in self.columns)
        values = ", ".join(self.conversions.get(column, "?") for column in self.columns)
        return f"INSERT INTO {self.name} ({names}) VALUES ({values})"

    @property
    def delete_sql(self) -> str:
        """The statement that removes the row of an identity."""
        return f"DELETE FROM {self.name} WHERE {self._where}"

    @property
    def update_sql(self) -> str:
        """The statement that gives the row of an identity, which comes last, other values."""
        changed = ", ".join(f'"{column}" = ?' for column in self.changing)
        return f"UPDATE {self.name} SET {changed} WHERE {self._where}"

    @property
    def changing(self) -> tuple[str, ...]:
        """The columns that may change."""
        return tuple(column for column in self.columns if column not in self.identity)

    @property
    def select_sql(self) -> str:
        """The query for its rows, to which a condition and an order can be added."""
        columns = ", ".join(
            "article.id" if column in self.conversions else f'{self.name}."{column}"'
            for column in self.columns
        )
        joined = f" JOIN article ON article.key = {self.name}.article" if self.keyed else ""
        return f"SELECT {columns} FROM {self.name}{joined}"

    @property
    def dump_sql(self) -> str:
        """The query for all rows in an order that depends on nothing but their content."""
        order = ", ".join(str(number + 1) for number in range(len(self.columns)))
        return f"{self.select_sql} ORDER BY {order}"

    def whole(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """The row as it is written today; what is too short or too long for that stays so."""
        missing = len(self.columns) - len(row)
        return (*row, *self.later[-missing:]) if 0 < missing <= len(self.later) else row

    @property
    def _where(self) -> str:
        return " AND ".join(
            f'"{column}" = {self.conversions.get(column, "?")}' for column in self.identity
        )


def _of_article(name: str, columns: tuple[str, ...], *identity: str) -> Table:
    return Table(name, columns, identity or columns, keyed=True)


ARTICLE = Table("article", ARTICLE_COLUMNS, ("id", "sha256"), later=("[]",))
REGION = _of_article("region", ("article", "kind", "start", "end", "origin"))
ARTICLE_LABEL = _of_article("article_label", ("article", "scheme", "label", "annotator"))
STATUS = _of_article("status", ("article", "annotator", "state"), "article", "annotator")
REVIEW = _of_article(
    "review", ("article", "layer", "annotator", "state"), "article", "layer", "annotator"
)
SPAN = _of_article("span", SPAN_COLUMNS, "id", "article")
LINK = _of_article("link", LINK_COLUMNS, "id", "article")
REJECTED_PAIR = _of_article("rejected_pair", ("article", "other", "annotator"))
SPAN_COUNT = _of_article("span_count", ("article", "layer", "n"), "article", "layer")

PROJECTED = (ARTICLE, REGION, ARTICLE_LABEL, STATUS, REVIEW, SPAN, LINK, REJECTED_PAIR)
"""What follows from the events, each table after those that it refers to."""

LINE = _of_article("line", ("article", "key", "mark"), "article", "key")

PROJECT = Table("project", ("key", "value"), ("key",))
SCHEME = Table("scheme", ("name", "version", "layer", "source", "added"), ("name", "version"))
ANNOTATOR = Table("annotator", ("uid", "name"), ("uid",))
ACT = Table(
    "act", ("seq", "id", "mark", "kind", "detail", "grp", "annotator", "time", "hlc"), ("seq",)
)
EVENT = Table("event", ("id", "act", "kind", "article", "target", "payload", "hlc"), ("id",))
SNAPSHOT = Table("snapshot", ("act", "made", "archive", "archive_sha256", "sha256"), ("act",))
SNAPSHOT_PART = Table("snapshot_part", ("act", "name", "rows", "packed"), ("act",))
