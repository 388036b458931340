"""Which short lines stand in which articles, and what a person said of them."""

from collections.abc import Iterable, Iterator, Mapping

from annotator.domain.article import Region
from annotator.domain.events import ArticleAdded, Event, RegionsChanged
from annotator.domain.repeated_lines import Repeats, covered_keys, line_keys
from annotator.storage.database import Database
from annotator.storage.tables import OF_ARTICLE

BY_HAND = "manual"
AT_ONCE = 500


def keep(events: Iterable[Event], database: Database) -> None:
    """Bring the lines up to these events, whose articles and texts are written already.

    The rows of an article that leaves go with it; nothing is said of those of one that comes back,
    also where both happen in these events.
    """
    for run in _runs(events):
        if isinstance(run, RegionsChanged):
            _mark(run, database)
        else:
            database.run(
                "INSERT OR REPLACE INTO line (key, article) VALUES (?, ?)",
                sorted(row for added in run for row in _rows(added, database)),
            )


def begin(database: Database) -> None:
    """Make the lines of all articles that are there, where there are none: nothing is said yet."""
    for key, text in database.each(
        "SELECT article.key, text FROM article JOIN text ON text.sha256 = article.sha256"
    ):
        rows = ((line, key) for line in sorted(line_keys(text)))
        database.run("INSERT OR IGNORE INTO line (key, article) VALUES (?, ?)", rows)


def remark(article: str, marks: Mapping[int, int], *, database: Database) -> None:
    """Say of lines of an article, by their numbers, what a person had said of them."""
    sql = f"UPDATE line SET mark = ? WHERE key = ? AND article = {OF_ARTICLE}"
    database.run(sql, [(mark, line, article) for line, mark in marks.items()])


def _runs(events: Iterable[Event]) -> Iterator[list[ArticleAdded] | RegionsChanged]:
    """Articles that come in one after the other, and changes by hand in between."""
    run: list[ArticleAdded] = []
    for event in events:
        if isinstance(event, ArticleAdded):
            run.append(event)
        elif isinstance(event, RegionsChanged) and says_something(event):
            yield run
            run = []
            yield event
    yield run


def says_something(event: RegionsChanged) -> bool:
    """Whether a person did that, or took back what the program had marked."""
    by_hand = any(each.origin == BY_HAND for each in (*event.before, *event.after))
    return by_hand or not set(event.before) <= set(event.after)


def _rows(added: ArticleAdded, database: Database) -> Iterator[tuple[int, int]]:
    key = database.value("SELECT key FROM article WHERE id = ?", added.article.id)
    if key is not None:  # it may have left in the same breath
        text = added.text or _text(added.article.id, database)
        yield from ((line, key) for line in line_keys(text))


def _mark(event: RegionsChanged, database: Database) -> None:
    marks = _marks(_text(event.article, database), event)
    remark(event.article, marks, database=database)


def said(
    text: str, events: Iterable[RegionsChanged], *, before: Mapping[int, int] | None = None
) -> dict[int, int]:
    """The mark of each line of an article after these events, which all say something of it.

    ``before`` are marks of some lines that were there before.
    """
    marks = dict.fromkeys(line_keys(text), 0) | dict(before or {})
    for event in events:
        changed = _marks(text, event)
        marks.update((line, mark) for line, mark in changed.items() if line in marks)
    return marks


def _marks(text: str, event: RegionsChanged) -> dict[int, int]:
    before, after = covered_keys(text, event.before), covered_keys(text, event.after)
    by_hand = covered_keys(text, _of(event.after, by_hand=True))
    found = covered_keys(text, _of(event.before, by_hand=False))
    marks = dict.fromkeys(before | after, 0)
    marks.update(dict.fromkeys(found - after, -1))
    marks.update(dict.fromkeys(by_hand, 1))
    return marks


def _of(regions: tuple[Region, ...], *, by_hand: bool) -> tuple[Region, ...]:
    return tuple(each for each in regions if (each.origin == BY_HAND) is by_hand)


def _text(article: str, database: Database) -> str:
    sql = "SELECT text FROM text JOIN article ON article.sha256 = text.sha256 WHERE article.id = ?"
    return str(database.value(sql, article) or "")


class ArticleLines:
    """The lines of a project by their numbers (``domain.repeated_lines.line_key``)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def repeats(self, source: str, lines: Iterable[int]) -> Mapping[int, Repeats]:
        """How often each of these lines stands in articles of that source, and what was said."""
        found: dict[int, Repeats] = {}
        wanted = sorted(set(lines))
        for at in range(0, len(wanted), AT_ONCE):
            part = wanted[at : at + AT_ONCE]
            rows = self._database.rows(
                "SELECT line.key, count(*), sum(mark = 1), sum(mark = -1) FROM line"
                " JOIN article ON article.key = line.article"
                f" WHERE line.key IN ({', '.join('?' * len(part))}) AND source = ?"
                " GROUP BY line.key",
                *part,
                source,
            )
            found.update((key, Repeats(*counts)) for key, *counts in rows)
        return found

    def articles_with(self, source: str, line: int) -> tuple[str, ...]:
        """The articles of that source in which the line stands, in the order they came in."""
        rows = self._database.rows(
            "SELECT article.id FROM line JOIN article ON article.key = line.article"
            " WHERE line.key = ? AND source = ? ORDER BY article.key",
            line,
            source,
        )
        return tuple(row[0] for row in rows)

    def unsaid(self, source: str, line: int) -> tuple[str, ...]:
        """Those of them in which no person has said what the line is."""
        rows = self._database.rows(
            "SELECT article.id FROM line JOIN article ON article.key = line.article"
            " WHERE line.key = ? AND source = ? AND mark = 0 ORDER BY article.key",
            line,
            source,
        )
        return tuple(row[0] for row in rows)
