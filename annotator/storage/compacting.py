"""The log compacted: a snapshot stands for the payloads of old events, which go into an archive."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from annotator.domain.errors import Cancelled, ProjectError
from annotator.domain.message import said
from annotator.storage import payload_archive, projection, sessions, snapshots, steps
from annotator.storage.codec import NO_PAYLOAD
from annotator.storage.database import Database
from annotator.storage.failures import project_error
from annotator.storage.faults import differing, empty_like, replay
from annotator.storage.log import Log
from annotator.storage.snapshots import Snapshot
from annotator.storage.tables import LINE, PROJECTED, SPAN_COUNT

T = TypeVar("T")
GoOn = Callable[[str, int], bool]
"""Told what is being done ("archive", "replay", "check", "shrink") and how far; whether to go on.

What is counted are events, and when the file is made smaller, nothing.
"""

# Progress by days is counted from what is said of statuses, and a scheme stands in no snapshot.
_GOING = (
    f"act <= ?1 AND payload <> '{NO_PAYLOAD}' AND kind <> 'StatusChanged' AND seq NOT IN"
    " (SELECT max(seq) FROM event WHERE kind = 'SchemeChanged' GROUP BY target)"
)
_PLANNED = f"SELECT count(*), coalesce(sum(length(payload)), 0) FROM event WHERE {_GOING}"
_ROWS = f"SELECT {', '.join(payload_archive.COLUMNS)} FROM event WHERE {_GOING} ORDER BY seq"
_TAKE = f"UPDATE event SET payload = '{NO_PAYLOAD}' WHERE {_GOING}"
_STEPS = (
    "SELECT count(*) FILTER (WHERE seq <= ?1), count(*) FILTER (WHERE seq > ?1) FROM history"
    " WHERE state = 'done'"
)
_EVERY = 2_000
_DIFFERENT = said(
    "the log and the tables do not agree, so nothing was changed; “annotator verify” tells where"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done: up to which act, what goes, and what stays undoable.

    ``size`` is that of the payloads, in characters. ``steps`` can be undone now and not any more
    then, ``staying`` steps can still be; ``last`` and ``first`` are the UTC times of the last act
    that is fixed and of the first one that is not.
    """

    upto: int
    events: int
    size: int
    steps: int
    staying: int
    last: str
    first: str

    def as_json(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "events": self.events,
            "fixed_steps": self.steps,
            "fixed_until": self.last,
            "undoable_steps": self.staying,
            "undoable_since": self.first,
        }


def plan(first: int, database: Database) -> Plan | None:
    """What can be done so that all from the act ``first`` on stays undoable; None for nothing."""
    upto = sessions.fixable(first, database)
    ((events, size),) = database.rows(_PLANNED, upto)
    if not events:
        return None
    ((steps_going, staying),) = database.rows(_STEPS, upto)
    time = "SELECT time FROM act WHERE seq = ?"
    return Plan(
        upto,
        events=events,
        size=size,
        steps=steps_going,
        staying=staying,
        last=str(database.value(time, upto)),
        first=str(database.value(time, upto + 1) or ""),
    )


class Compaction:
    """Compacts the log of a project that is open, in one transaction."""

    def __init__(self, database: Database, log: Log, *, made: str, go_on: GoOn) -> None:
        """``made`` is the UTC time now."""
        self._database = database
        self._log = log
        self._made = made
        self._go_on = go_on

    def run(self, what: Plan, *, project: str) -> Path:
        """Do it, and say where the archive lies; ``project`` is the id of the project.

        Raises ProjectError, also when log and tables do not agree, and Cancelled; then nothing has
        changed.
        """
        path = payload_archive.free_path(self._database.path)
        try:
            with self._database.writing():
                archive = self._archived(path, what, project=project)
                with closing(_room(self._database)) as room, room.writing():
                    snapshot = Snapshot(what.upto, self._made, path.name, archive.sha256)
                    self._snapshot(snapshot, room)
                    self._database.run(_TAKE, [(what.upto,)])
                    steps.fix(what.upto, self._database)
                    self._check(room, after=what.upto)
        except BaseException:
            if not self._is_done(what):
                # One that cannot be removed does no harm: the next one has another name.
                with suppress(OSError):
                    path.unlink()
            raise
        return path

    def _is_done(self, what: Plan) -> bool:
        """Whether it was done all the same, or that cannot be known."""
        try:
            return snapshots.fixed(self._database) >= what.upto
        except ProjectError:
            return True

    def _archived(self, path: Path, what: Plan, *, project: str) -> payload_archive.Archive:
        after = snapshots.fixed(self._database)
        head = {"project": project, "after": after, "upto": what.upto, "made": self._made}
        rows = self._told("archive", self._database.each(_ROWS, what.upto))
        return payload_archive.write(path, head, rows=rows)

    def _snapshot(self, snapshot: Snapshot, room: Database) -> None:
        """Do again what was done up to that act, and keep what comes of it."""
        after = snapshots.restore(self._database, into=room)
        events = self._log.replay(after=after, upto=snapshot.act)
        replay(self._told("replay", events), room)
        snapshots.write(snapshot, snapshots.parts_of(room), database=self._database)

    def _check(self, room: Database, *, after: int) -> None:
        """Make the tables from what is left of the log, and compare them with those there are."""
        projection.clear(room)
        snapshots.restore(self._database, into=room)
        replay(self._told("check", self._log.replay(after=after)), room)
        for table in (*PROJECTED, SPAN_COUNT, LINE):
            ours, logged = (each.each(table.dump_sql) for each in (self._database, room))
            for _ in differing(table, ours=ours, logged=logged):
                raise project_error(self._database.path, _DIFFERENT)

    def _told(self, what: str, things: Iterable[T]) -> Iterator[T]:
        for number, thing in enumerate(things):
            if number % _EVERY == 0 and not self._go_on(what, number):
                raise Cancelled(said("It was called off; nothing has changed."))
            yield thing


def _room(project: Database) -> Database:
    """Empty tables with the texts of the project, to be thrown away."""
    room = empty_like(project)
    # So that the lines of an article that leaves go with it.
    room.rows("PRAGMA foreign_keys = ON")
    sql = "SELECT sha256, text FROM text"
    room.run("INSERT INTO text (sha256, text) VALUES (?, ?)", project.each(sql))
    return room
