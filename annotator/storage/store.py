"""A project file: one door for reading it, one for writing it, and its self-test."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from annotator.domain.events import Event
from annotator.domain.history import Act
from annotator.domain.identity import new_id
from annotator.domain.scheme import SchemeSource
from annotator.storage import creating, projection, sessions, snapshots
from annotator.storage.annotations import Annotations, Total
from annotator.storage.article_lines import ArticleLines
from annotator.storage.articles import ArticleRow, Articles
from annotator.storage.checked import check_spans
from annotator.storage.clock import Clock, microseconds
from annotator.storage.compacting import Compaction, GoOn, Plan, plan
from annotator.storage.counts import Counts
from annotator.storage.database import Database
from annotator.storage.failures import DAMAGED, project_error
from annotator.storage.faults import Inspection, replay
from annotator.storage.listing import Listing
from annotator.storage.log import Log
from annotator.storage.opening import BeforeMigration, opened
from annotator.storage.shrinking import shrink
from annotator.storage.tables import PROJECT, SCHEME
from annotator.storage.texts import Texts

__all__ = ["ArticleRow", "Plan", "SchemeSource", "Store", "Total", "warm_up"]


class Store:
    """An open project; it belongs to the thread that opened it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        texts = Texts(database)
        self.path = database.path
        self.read_only = database.read_only
        self.articles = Articles(database, texts)
        self.listing = Listing(database)
        self.counts = Counts(database)
        self.annotations = Annotations(database)
        self.lines = ArticleLines(database)
        self.log = Log(database, texts, clock=clock)
        values: dict[str, str] = dict(database.rows("SELECT key, value FROM project"))
        self.project_id = values.get("id", "")
        self.created = values.get("created", "")

    @staticmethod
    def create(
        path: Path, *, schemes: Sequence[SchemeSource], now: str, clock: Clock = microseconds
    ) -> "Store":
        """A new project at that path, made at the UTC time ``now``.

        Raises ProjectError, also when there is a file of that name already.
        """
        rows = [(each.name, each.version, each.layer, each.source, now) for each in schemes]

        def fill(database: Database) -> None:
            own = {"id": new_id("p"), "created": now, "offset_unit": "codepoint"}
            database.insert(PROJECT, own.items())
            database.insert(SCHEME, rows)

        creating.create(path, fill)
        return Store.open(path, clock=clock)

    @staticmethod
    def open(
        path: Path,
        *,
        read_only: bool = False,
        examined: bool = False,
        clock: Clock = microseconds,
        before_migration: BeforeMigration = lambda _: None,
    ) -> "Store":
        """The project at that path; one that cannot be written opens with ``read_only`` set.

        ``before_migration`` is called with its path before an older schema is changed. Raises
        ProjectError for what is not there, not a project, newer, or damaged; to be ``examined``,
        indexes and triggers may be others, and no file changes.
        """
        database = opened(
            path, read_only=read_only, examined=examined, before_migration=before_migration
        )
        try:
            return Store(database, clock)
        except BaseException:
            database.close()
            raise

    def schemes(self) -> tuple[SchemeSource, ...]:
        """The label schemes of the project, in the order in which they came into it."""
        rows = self._database.rows("SELECT name, version, layer, source FROM scheme ORDER BY rowid")
        # A damaged page may have anything where a text should be.
        texts = ([each if isinstance(each, str) else "" for each in row] for row in rows)
        return tuple(SchemeSource(*row) for row in texts)

    def commit(self, act: Act, events: Sequence[Event]) -> None:
        """Write an act and what it changes to the disk, all or nothing.

        Raises ProjectError when the file cannot be written, BadOffsets for a span that does not
        agree with its text, DamagedProject for an undo or redo of what the tables do not hold as
        the log says; a plain exception when another act does not follow from what is there.
        """
        with self._database.writing():
            check_spans(events, self.articles.text)
            self.log.append(act, events)
            try:
                projection.apply(events, self._database)
            except (RuntimeError, sqlite3.IntegrityError) as error:
                if act.mark == "do":
                    raise
                raise project_error(self.path, DAMAGED) from error

    def snapshot(self) -> AbstractContextManager[None]:
        """While it lasts, all reading sees the project as it was at its beginning.

        Nothing can be written meanwhile through this store; another one may write.
        """
        return self._database.snapshot()

    def faults(self) -> Iterator[str]:
        """What is wrong with the project, one line each; nothing when it is sound."""
        return Inspection(self._database).faults()

    def rebuild(self) -> None:
        """Make all tables anew from the log; raises ProjectError when it cannot be read."""
        with self._database.writing():
            projection.clear(self._database)
            after = snapshots.restore(self._database, into=self._database)
            replay(self.log.replay(after=after), self._database)
            self.log.remark()

    def first_undoable(self, keep: int) -> int:
        """The first act of the last session, or of so many microseconds before the last act.

        It is the earlier one of the two (``storage.sessions``), 0 where there is no act.
        """
        database = self._database
        return min(sessions.last_session(database), sessions.first_within(keep, database))

    def plan(self, first: int) -> Plan | None:
        """What a compaction does that leaves all from that act on undoable; None for nothing."""
        return plan(first, self._database)

    def compact(self, what: Plan, *, now: str, go_on: GoOn) -> Path:
        """Compact the log, at the UTC time ``now``; where the archive of the payloads lies.

        Raises ProjectError and Cancelled; then nothing has changed.
        """
        compaction = Compaction(self._database, self.log, made=now, go_on=go_on)
        return compaction.run(what, project=self.project_id)

    def shrink(self, go_on: Callable[[], bool]) -> bool:
        """Make the file as small as what is in it; False when called off. Raises ProjectError."""
        return shrink(self._database, go_on)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def warm_up() -> None:
    """Load what the first writing needs, which takes 0.1 s; any thread may do it."""
    import sqlite_utils  # noqa: F401
