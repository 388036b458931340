"""A new project out of a damaged one: from its log as far as that goes, else from its tables."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from annotator.domain import differences
from annotator.domain.article import Article, text_sha256
from annotator.domain.differences import Known
from annotator.domain.events import Event
from annotator.domain.history import Act
from annotator.domain.identity import new_id
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import Span
from annotator.storage import last_known, projection
from annotator.storage.beginnings import Beginnings
from annotator.storage.checked import span_fault
from annotator.storage.clock import microseconds
from annotator.storage.database import Database
from annotator.storage.deeds import readable_events
from annotator.storage.faults import differing
from annotator.storage.known import ids, known
from annotator.storage.log import Log
from annotator.storage.log_copy import Copied, LogCopy
from annotator.storage.pages import is_page
from annotator.storage.rows import Row
from annotator.storage.salvage import Salvage, Step, scratch
from annotator.storage.tables import ARTICLE, PROJECT, PROJECTED, SCHEME
from annotator.storage.texts import Texts
from annotator.storage.wreck import PAGE, TEXT, Reading, Wreck

KIND = "RepairProject"
"""The kind of the acts that bring what the tables say beyond the log."""

_BATCH = 500
_MOST = 200


@dataclass(frozen=True, slots=True)
class Supply:
    """What stands in for what was lost: label schemes, and the UTC time of the repair.

    ``is_sound`` says whether a scheme of the project can be read.
    """

    schemes: Sequence[SchemeSource]
    now: str
    is_sound: Callable[[SchemeSource], bool]


@dataclass(slots=True)
class Mended:
    """What came of it: how each table was read, how far the log went, and what is not there.

    ``articles`` are those of which the text was lost, each with the number of its spans that go
    with it; ``spans`` are further ones that do not agree with their texts, and ``links`` the ids of
    those that begin at no span; ``refused`` is what the new project would not take. ``notes`` are
    whole sentences.
    """

    readings: list[Reading] = field(default_factory=list)
    log: Copied = field(default_factory=Copied)
    articles: list[tuple[Article, int]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    differences: list[str] = field(default_factory=list)
    """Rows of tables that were not what the whole log says of them, the first of them."""
    from_tables: int = 0
    """How many events the tables gave beyond the log."""


class Mending:
    """Fills an empty project with what was salvaged of another one."""

    def __init__(
        self,
        wreck: Wreck,
        salvage: Salvage,
        *,
        into: Database,
        folder: Path,
        project: Path | None = None,
    ) -> None:
        """``folder`` is for what is thrown away afterwards; beside ``project`` archives may lie."""
        self._project = project or into.path
        self._wreck = wreck
        self._salvage = salvage
        self._into = into
        self._folder = folder
        self._texts = Texts(into)
        self._log = Log(into, self._texts, clock=microseconds)
        self._without_source: dict[str, Link] = {}
        self._spoilt: dict[str, Span] = {}
        self.mended = Mended(readings=list(salvage.readings.values()))

    def run(self, step: Step, supply: Supply) -> Mended:
        """Fill it; a transaction must be open."""
        self._keep_project(supply)
        self._keep_texts(step)
        self._keep_annotators()
        if self._copied(step, supply).why_not:
            self._complete()
            self._repair(supply.now, step)
        else:
            self.mended.differences = list(islice(self._differing(), _MOST))
        self._count_lost()
        return self.mended

    def _copied(self, step: Step, supply: Supply) -> Copied:
        beginnings = Beginnings(self._salvage, self._into, folder=self._folder)
        with beginnings.found(self._project, now=supply.now) as beginning:
            log = LogCopy(self._salvage, self._into, step=step, beginning=beginning)
            copied = self.mended.log = log.run()
        if beginnings.note:
            self.mended.notes.append(beginnings.note)
        return copied

    # ------------------------------------------------------------------ what no event brought

    def _keep_project(self, supply: Supply) -> None:
        old, new = self._salvage.database, self._into
        own = {"id": new_id("p"), "created": supply.now, "offset_unit": "codepoint"}
        found: dict[str, str] = dict(old.rows("SELECT key, value FROM project"))
        if "id" not in found:
            self.mended.notes.append(said("The project's id was lost: it has a new one."))
        new.insert(PROJECT, (own | found).items())
        new.insert(SCHEME, self._schemes(supply))

    def _schemes(self, supply: Supply) -> list[Row]:
        """The schemes that can be read; the program's own in place of others."""
        columns = ", ".join(SCHEME.columns)
        rows = self._salvage.database.rows(f"SELECT {columns} FROM scheme ORDER BY rowid")
        sound = [row for row in rows if supply.is_sound(SchemeSource(*row[:4]))]
        lost = [row[0] for row in rows if row not in sound]
        there = {row[0] for row in sound}
        for each in supply.schemes:
            if each.name not in there and (
                each.name in lost or not self._salvage.is_whole("scheme")
            ):
                message = said(
                    "The label scheme {name} was lost: the one of the program is in.",
                    name=each.name,
                )
                self.mended.notes.append(message)
                sound.append((each.name, each.version, each.layer, each.source, supply.now))
        for name in set(lost).difference(row[0] for row in sound):
            self.mended.notes.append(said("The label scheme {name} was lost.", name=name))
        return sound

    def _keep_texts(self, step: Step) -> None:
        texts, pages = Reading(TEXT.table), Reading(PAGE.table)
        self.mended.readings += [texts, pages]
        rows = (row for row in self._wreck.rows(TEXT, texts) if _counted(_is_text(row), texts))
        self._insert("INSERT OR IGNORE INTO text (sha256, text) VALUES (?, ?)", rows, step=step)
        rows = (row for row in self._wreck.rows(PAGE, pages) if _counted(is_page(*row), pages))
        self._insert("INSERT OR IGNORE INTO page (sha256, packed) VALUES (?, ?)", rows, step=step)

    def _insert(self, sql: str, rows: Iterator[tuple[object, ...]], *, step: Step) -> None:
        while batch := list(islice(rows, _BATCH)):
            self._into.run(sql, batch)
            step("read", len(batch))

    def _keep_annotators(self) -> None:
        old = self._salvage.database
        self._into.run(
            "INSERT INTO annotator (id, uid, name) VALUES (?, ?, ?)",
            old.rows("SELECT id, uid, name FROM annotator"),
        )
        for number, hlc in old.rows(
            "SELECT annotator, min(hlc) FROM act"
            " WHERE annotator NOT IN (SELECT id FROM annotator) GROUP BY annotator"
        ):
            # Behind the tick stands the uid, by which other projects know the same person.
            uid = hlc.partition("-")[2] or new_id("u")
            row = (number, uid, f"unknown {number}")
            self._into.run(
                "INSERT OR IGNORE INTO annotator (id, uid, name) VALUES (?, ?, ?)", [row]
            )
            self.mended.notes.append(
                said("The name of annotator {number} was lost.", number=number)
            )

    # ------------------------------------------------------------------ where the log is broken

    def _complete(self) -> None:
        """Bring the tables together with what can still be read of the log."""
        last_known.drop_orphans(self._salvage.database)
        if self._salvage.is_whole(*(table.name for table in PROJECTED)):
            return
        latest = scratch(self._folder / "said.sqlite", self._into.path)
        try:
            last_known.seed(self._salvage.database, latest)
            last_known.follow(readable_events(self._salvage.database), latest)
            last_known.fill(self._salvage, latest)
        finally:
            latest.close()

    def _repair(self, now: str, step: Step) -> None:
        group = new_id("g")
        act = Act(new_id("t"), "do", KIND, "", group, self._repairer(), now)
        for events in self._passes():
            rest = iter(events)
            while batch := list(islice(rest, _BATCH)):
                self._append(replace(act, id=new_id("t")), batch)
                step("tables", len(batch))

    def _repairer(self) -> str:
        # Whoever acted first: a name of its own would count as one more annotator.
        return str(self._into.value("SELECT name FROM annotator ORDER BY id LIMIT 1") or "repair")

    def _passes(self) -> Iterator[Iterable[Event]]:
        yield self._each(differences.links_gone)
        yield self._differences()
        yield self._each(differences.links_come)
        yield self._leaving()

    def _each(self, between: "differences.Between") -> Iterator[Event]:
        for article in list(ids(self._into)):
            before = known(article, self._into)
            if before is not None:
                yield from between(before, self._wanted(article) or Known(before.article))

    def _differences(self) -> Iterator[Event]:
        yield from self._each(differences.differences)
        there = set(ids(self._into))
        for article in ids(self._salvage.database):
            if article not in there and (after := self._wanted(article)) is not None:
                yield from differences.arrival(after, self._texts.of(after.article.sha256))

    def _leaving(self) -> Iterator[Event]:
        for article in list(ids(self._into)):
            here = known(article, self._into)
            if here is not None and self._wanted(article) is None:
                yield differences.departure(here)

    def _wanted(self, article: str) -> Known | None:
        """What the tables say of an article, without what does not agree with its text."""
        found = known(article, self._salvage.database)
        if found is None:
            return None
        try:
            text = self._texts.of(found.article.sha256)
        except KeyError:
            self.mended.log.lost[article] = found.article
            return None
        spans = tuple(span for span in found.spans if not span_fault(span, text))
        self._spoilt.update((span.id, span) for span in set(found.spans).difference(spans))
        regions = tuple(each for each in found.regions if each.end <= len(text))
        right = replace(found.article, length=len(text))
        links = tuple(self._links(found.links, {span.id for span in spans}))
        return replace(found, article=right, spans=spans, regions=regions, links=links)

    def _links(self, links: Iterable[Link], sources: set[str]) -> Iterator[Link]:
        for link in links:
            article = self._salvage.database.value(
                "SELECT article.id FROM span JOIN article ON article.key = span.article"
                " WHERE span.id = ?",
                link.target,
            )
            if link.source in sources:
                yield replace(link, target_article=article or link.target_article)
            else:
                self._without_source[link.id] = link

    def _append(self, act: Act, events: list[Event]) -> None:
        self._into.rows("SAVEPOINT events")
        try:
            self._log.append(act, events)
            projection.apply(events, self._into)
        except (RuntimeError, ValueError, sqlite3.IntegrityError) as error:
            self._into.rows("ROLLBACK TO events")
            self._into.rows("RELEASE events")
            self._append_parts(act, events, error=error)
            return
        self._into.rows("RELEASE events")
        self.mended.from_tables += len(events)

    def _append_parts(self, act: Act, events: list[Event], *, error: Exception) -> None:
        if len(events) == 1:
            self.mended.refused.append(
                said("{kind}: {error}", kind=type(events[0]).__name__, error=error)
            )
            return
        half = len(events) // 2
        for part in (events[:half], events[half:]):
            self._append(replace(act, id=new_id("t")), part)

    # ------------------------------------------------------------------ what is not there

    def _differing(self) -> Iterator[str]:
        """Where tables that could be read to their ends were not what the log says."""
        lost = self.mended.log.lost.keys()
        for table in PROJECTED:
            if self._salvage.is_whole(table.name, ARTICLE.name):
                at = table.columns.index("article" if table.keyed else "id")
                ours, logged = (
                    (row for row in database.each(table.dump_sql) if row[at] not in lost)
                    for database in (self._salvage.database, self._into)
                )
                yield from differing(table, ours=ours, logged=logged)

    def _count_lost(self) -> None:
        self.mended.links = sorted(self._without_source)
        self.mended.spans = [self._spoilt[key] for key in sorted(self._spoilt)]
        for key, article in self.mended.log.lost.items():
            if self._into.row("SELECT 1 FROM article WHERE id = ?", key) is None:
                self.mended.articles.append((article, self._spans_of(key)))

    def _spans_of(self, article: str) -> int:
        count = self._salvage.database.value(
            "SELECT count(*) FROM span JOIN article ON article.key = span.article"
            " WHERE article.id = ?",
            article,
        )
        return int(count)


def _is_text(row: tuple[object, ...]) -> bool:
    return isinstance(row[1], str) and text_sha256(row[1]) == row[0]


def _counted(right: bool, reading: Reading) -> bool:
    reading.read += right
    reading.spoilt += not right
    return right
