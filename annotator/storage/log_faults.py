"""The self-test of the log: holes, acts without events, what cannot be read, undo that strays."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import zip_longest

from annotator.domain.errors import NothingToUndo
from annotator.domain.events import Event, RegionsChanged, reverse
from annotator.domain.history import Act, History
from annotator.domain.message import said
from annotator.storage import article_lines, snapshots
from annotator.storage.codec import NO_PAYLOAD, Entry, UnreadableEvent, decoded, encoded
from annotator.storage.database import Database
from annotator.storage.rows import Row
from annotator.storage.steps import StepState

Marks = dict[str, dict[int, int]]
"""By article and number of a line, what a person said of it."""

_HOLES = (
    "SELECT seq, before FROM (SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM {})"
    " WHERE seq <> before + 1"
)
_EMPTY = (
    "SELECT seq FROM act WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.act = act.seq)"
    " ORDER BY seq"
)
_ASTRAY = (
    "SELECT seq FROM (SELECT seq, act, lag(act, 1, 0) OVER (ORDER BY seq) AS before FROM event)"
    " WHERE act < before"
)
_STRANGE = (
    "SELECT event.seq FROM event JOIN act ON act.seq = event.act"
    " WHERE substr(event.id, 1, length(act.id) + 1) <> act.id || '.' ORDER BY event.seq"
)
_TIMELESS = "SELECT '{0}', seq FROM {0} WHERE hlc NOT GLOB '" + "[0-9]" * 20 + "-*' ORDER BY seq"
_NOBODY = (
    "SELECT act.seq FROM act JOIN annotator ON annotator.id = act.annotator"
    " WHERE substr(hlc, instr(hlc, '-') + 1) <> uid ORDER BY act.seq"
)
_ACTS = (
    "SELECT seq, id, mark, kind, detail, grp, '', time FROM act"
    " WHERE mark IN ('do', 'undo', 'redo') ORDER BY seq"
)
_SAID = (
    "SELECT kind, article, payload FROM event WHERE act > ? AND (kind = 'ArticleAdded'"
    " OR (kind = 'RegionsChanged'"
    """ AND (payload LIKE '%"manual"%' OR payload NOT LIKE '%"before":[],%'))) ORDER BY +seq"""
)
OF_STEP = (
    "SELECT event.kind, payload FROM event JOIN act ON act.seq = event.act"
    " WHERE grp = ? AND mark = 'do' AND act.seq BETWEEN ? AND ?"
)


class LogFaults:
    """Looks through the log of an open project."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._history = History()
        self._fixed = -1
        self._begun: dict[str, int] = {}
        self.unreadable: list[str] = []
        """The faults of the events that ``readable`` has passed over, a line each."""

    def rows(self) -> Iterator[str]:
        """What is wrong with acts and events as rows: some are missing, or do not belong."""
        for table, things in (("act", said("acts")), ("event", said("events"))):
            for seq, before in self._database.rows(_HOLES.format(table)):
                yield said(
                    "the log has lost {things} {first} to {last}",
                    things=things,
                    first=before + 1,
                    last=seq - 1,
                )
        for (seq,) in self._database.rows(_EMPTY):
            yield said("act {seq} has no events: what it did was lost", seq=seq)
        for (seq,) in self._database.rows(_ASTRAY):
            yield said("event {seq} stands among those of a later act", seq=seq)
        for (seq,) in self._database.rows(_STRANGE):
            yield said("event {seq} does not have the id of its act", seq=seq)
        for sql in map(_TIMELESS.format, ("act", "event")):
            for table, seq in self._database.rows(sql):
                yield said("{table} {seq} has no time that could be compared", table=table, seq=seq)
        for (seq,) in self._database.rows(_NOBODY):
            yield said("act {seq} is not that of its annotator", seq=seq)

    @property
    def fixed(self) -> int:
        """The last act that is in a snapshot: of what it did no payload has to be there."""
        if self._fixed < 0:
            self._fixed = snapshots.fixed(self._database)
        return self._fixed

    def readable(self) -> Iterator[Event]:
        """All events behind the snapshot that can be read, articles without texts.

        Of those that cannot be read, and are not without a payload before it, there are faults.
        """
        self.unreadable.clear()
        rows = self._database.each(
            "SELECT seq, act, kind, article, target, payload FROM event ORDER BY seq"
        )
        for seq, act, *entry in rows:
            # On a page that was damaged a number may be anything.
            fixed = isinstance(act, int) and act <= self.fixed
            if fixed and entry[3] == NO_PAYLOAD:
                continue
            try:
                event = decoded(entry[0], entry[3], text_of=lambda _: "")
                if _strays(encoded(event), entry):
                    self.unreadable.append(
                        said("event {seq} of act {act} is not about what it says", seq=seq, act=act)
                    )
            except UnreadableEvent as error:
                self.unreadable.append(
                    said(
                        "event {seq} of act {act} cannot be read: {error}",
                        seq=seq,
                        act=act,
                        error=error,
                    )
                )
                continue
            if not fixed:
                yield event

    def marks(self) -> tuple[Marks, dict[str, list[RegionsChanged]]]:
        """What persons had said of lines at the snapshot, and what they said of them since.

        By articles, since these came, as far as it can be read; raises ProjectError for a snapshot
        that is damaged.
        """
        marked: defaultdict[str, list[RegionsChanged]] = defaultdict(list)
        snapshot = snapshots.newest(self._database)
        before = snapshots.marks_of(snapshot, self._database) if snapshot else {}
        for kind, article, payload in self._database.each(_SAID, self.fixed):
            if kind == "ArticleAdded":
                marked.pop(article, None)
                before.pop(article, None)
                continue
            with suppress(UnreadableEvent):
                event = _event((kind, payload))
                if isinstance(event, RegionsChanged) and article_lines.says_something(event):
                    marked[article].append(event)
        return before, marked

    # ------------------------------------------------------------------ undo

    def steps(self) -> Iterator[str]:
        """Where acts undo or redo what is not to be, or something else than their step did."""
        for seq, *values in self._database.each(_ACTS):
            act = Act(*values)
            try:
                self._history.mark(act)
            except NothingToUndo as error:
                yield said("the log contradicts itself: act {seq}: {error}", seq=seq, error=error)
                return
            if seq <= self.fixed:
                self._fix(seq)
            elif act.mark == "do":
                for group in self._history.given_up:
                    self._begun.pop(group, None)
                self._begun.setdefault(act.group, seq)
            elif not self._follows(act, seq):
                yield said("act {seq} does not {mark} what its step did", seq=seq, mark=act.mark)
        yield from self._table()

    def _fix(self, seq: int) -> None:
        if seq == self.fixed:
            self._history.fix()

    def _follows(self, act: Act, seq: int) -> bool:
        order = "DESC" if act.mark == "undo" else "ASC"
        begun = self._begun.get(act.group, seq)
        done = self._database.each(f"{OF_STEP} ORDER BY event.seq {order}", act.group, begun, seq)
        sql = "SELECT kind, payload FROM event WHERE act = ? ORDER BY seq"
        try:
            return all(map(self._is(act), zip_longest(done, self._database.each(sql, seq))))
        except UnreadableEvent:
            return True  # that is told of the event

    def _is(self, act: Act) -> Callable[[tuple[Row | None, Row | None]], bool]:
        def same(rows: tuple[Row | None, Row | None]) -> bool:
            did, does = rows
            if did is None or does is None:
                return False
            event = _event(did)
            return (reverse(event) if act.mark == "undo" else event) == _event(does)

        return same

    def _table(self) -> Iterator[str]:
        rows = self._database.rows("SELECT grp, seq, state FROM history ORDER BY seq")
        done, undone = self._history.done, list(reversed(self._history.undone))
        if not (
            _are(rows, "done", groups=done)
            and _are(rows, "undone", groups=undone)
            and all(self._begun.get(group) == seq for group, seq, _ in rows)
        ):
            yield said("the steps of undo are not those of the log")


def _event(row: Row) -> Event:
    return decoded(row[0], row[1], text_of=lambda _: "")


def _are(rows: list[Row], state: StepState, *, groups: list[str]) -> bool:
    return [group for group, _, found in rows if found == state] == groups


def _strays(entry: Entry, found: list[str]) -> bool:
    return [entry.article, entry.target] != found[1:3]
