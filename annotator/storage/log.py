"""The log: every act with its events, and which of them can be undone and redone."""

from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from annotator.domain.events import ArticleAdded, Event
from annotator.domain.history import Act, MarkKind
from annotator.domain.identity import new_id
from annotator.storage import snapshots, steps
from annotator.storage.clock import Clock, hlc, next_tick, tick_of
from annotator.storage.codec import TextOf, decoded, encoded
from annotator.storage.database import Database
from annotator.storage.pages import Pages
from annotator.storage.rows import Row
from annotator.storage.snapshots import Snapshot
from annotator.storage.steps import StepState
from annotator.storage.tables import ACT, ANNOTATOR, EVENT
from annotator.storage.texts import Texts

COMING_AND_GOING = ("ArticleAdded", "ArticleRemoved")
"""The kinds of events by which articles come into a project and leave it."""

_MARKS = get_args(MarkKind)
_ACTS = (
    "SELECT act.id, mark, kind, detail, grp, annotator.name, time FROM act"
    " JOIN annotator ON annotator.id = act.annotator"
)
HIGHEST = 2**62
"""No act has so high a number."""

_BETWEEN = (
    "SELECT kind, payload FROM event WHERE +act > ?1 AND +act <= ?2"
    " AND seq > (SELECT coalesce(max(seq), 0) FROM event WHERE act <= ?1) ORDER BY seq"
)
_LAST_TICKS = " UNION ALL ".join(
    f"SELECT * FROM (SELECT hlc FROM {table} ORDER BY seq DESC LIMIT 1)"
    for table in ("act", "event")
)


class Log:
    """What has been done in a project, in order."""

    def __init__(self, database: Database, texts: Texts, *, clock: Clock) -> None:
        self._database = database
        self._pages = Pages(database)
        self._texts = texts
        self._clock = clock

    def last_done(self) -> Act | None:
        """The first act of the step that an undo would take back."""
        return self._first_act(steps.last("done", self._database))

    def last_undone(self) -> Act | None:
        """The first act of the step that a redo would do again."""
        return self._first_act(steps.last("undone", self._database))

    def group_state(self, group: str) -> StepState:
        """Whether that step is done, undone, or neither known nor to be redone any more: ""."""
        return steps.state_of(group, self._database)

    def events_of(self, group: str) -> tuple[Event, ...]:
        """The events of all acts that did that step, in order, with the texts of articles.

        A group whose step was undone, given up and begun anew counts from its new beginning.
        """
        rows = self._database.rows(
            "SELECT event.kind, payload FROM event JOIN act ON act.seq = event.act"
            " WHERE grp = ? AND mark = 'do' AND act.seq >= ? ORDER BY event.seq",
            group,
            steps.first_act(group, self._database) or 0,
        )
        return tuple(self._events(rows, self._texts.whole))

    def acts(self, *, after: int = 0) -> Iterator[Act]:
        """All acts behind that one, the first one first."""
        sql = f"{_ACTS} WHERE act.seq > ? ORDER BY act.seq"
        return self._database.made(_act, self._database.each(sql, after))

    def snapshot(self) -> Snapshot | None:
        """Where the log can be read from; no act before is undone any more."""
        return snapshots.newest(self._database)

    def replay(self, *, after: int = 0, upto: int = HIGHEST) -> Iterator[Event]:
        """The events of the acts behind one, up to another one; articles without their texts."""
        rows = self._database.each(_BETWEEN, after, upto)
        return self._events(rows, lambda _: "")

    def remark(self) -> None:
        """Make the steps of undo anew; a transaction must be open."""
        self._database.run("DELETE FROM history")
        fixed = snapshots.fixed(self._database)
        for seq, act in enumerate(self.acts(after=fixed), fixed + 1):
            steps.mark(act, seq, database=self._database)

    def append(self, act: Act, events: Sequence[Event]) -> None:
        """Write an act, its events and its articles' texts and pages; a transaction must be open.

        Raises ValueError for a text that is not the one its article names.
        """
        arrived = [event for event in events if isinstance(event, ArticleAdded)]
        self._texts.keep((event.article.sha256, event.text) for event in arrived)
        self._pages.keep(event.page for event in arrived if event.page)
        number, uid = self._annotator(act.annotator)
        tick = next_tick(self._clock(), self._last_tick())
        seq = 1 + self._database.value("SELECT coalesce(max(seq), 0) FROM act")
        names = (act.id, act.mark, act.kind, act.detail, act.group)
        self._database.run(ACT.insert_sql, [(seq, *names, number, act.time, hlc(tick, uid))])
        self._database.run(
            EVENT.insert_sql,
            (
                # The act's id is unique everywhere, so these are too.
                (f"{act.id}.{place}", seq, *encoded(event), hlc(tick + place, uid))
                for place, event in enumerate(events, 1)
            ),
        )
        steps.mark(act, seq, database=self._database)

    def position(self) -> tuple[int, str]:
        """The number and the id of the last act; (0, "") before the first one."""
        row = self._database.row("SELECT seq, id FROM act ORDER BY seq DESC LIMIT 1")
        return (row[0], row[1]) if row else (0, "")

    def may_have_moved(
        self, position: tuple[int, str], *, kinds: Sequence[str] = COMING_AND_GOING
    ) -> bool:
        """Whether events of these kinds happened since then; also if that act is not known."""
        seq, act = position
        if seq and not self._database.row("SELECT 1 FROM act WHERE seq = ? AND id = ?", seq, act):
            return True
        among = ", ".join("?" * len(kinds))
        moved = self._database.row(
            f"SELECT 1 FROM event WHERE act > ? AND kind IN ({among}) LIMIT 1", seq, *kinds
        )
        return moved is not None

    def _annotator(self, name: str) -> tuple[int, str]:
        sql = "SELECT id, uid FROM annotator WHERE name = ?"
        row = self._database.row(sql, name)
        if row is None:
            self._database.insert(ANNOTATOR, [(new_id("u"), name)])
            return self._annotator(name)
        return row[0], row[1]

    def _last_tick(self) -> int:
        rows = self._database.rows(_LAST_TICKS)
        return max(self._database.made(lambda row: tick_of(row[0]), rows), default=0)

    def _first_act(self, group: str | None) -> Act | None:
        if group is None:
            return None
        seq = steps.first_act(group, self._database)
        rows = self._database.rows(f"{_ACTS} WHERE seq = ?", seq)
        return next(self._database.made(lambda row: _act(row, group), rows), None)

    def _events(self, rows: Iterable[Row], text_of: TextOf) -> Iterator[Event]:
        return self._database.made(lambda row: decoded(row[0], row[1], text_of=text_of), rows)


def _act(row: Row, group: str = "") -> Act:
    if row[1] not in _MARKS:
        raise ValueError(f"an act cannot be to {row[1]}")
    if group and row[4] != group:
        raise ValueError(f"{row[4]} began no step of {group}")
    return Act(*row)
