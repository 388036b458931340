"""What a damaged log tells, act by act, as far as it is unbroken."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import get_args

from annotator.domain.events import Event
from annotator.domain.history import Act, MarkKind
from annotator.domain.message import said
from annotator.storage.codec import UnreadableEvent, decoded
from annotator.storage.database import Database
from annotator.storage.rows import Row
from annotator.storage.salvage import Salvage

_ACT = "act.seq, act.id, mark, act.kind, detail, grp, annotator, time, act.hlc"
_ACTS = f"SELECT {_ACT} FROM act WHERE seq > ? ORDER BY seq"
_EVENT = "event.seq, event.id, act, event.kind, article, target, payload, event.hlc"
_EVENTS = f"SELECT {_EVENT} FROM event WHERE act > ? ORDER BY seq"
_FIXED = (
    f"SELECT {_ACT}, {_EVENT} FROM event JOIN act ON act.seq = event.act WHERE act.seq <= ?"
    " ORDER BY act.seq, event.seq"
)
_MARKS = get_args(MarkKind)


@dataclass(frozen=True, slots=True)
class Deed:
    """An act with the rows of its events and with what they say."""

    act: Row
    rows: tuple[Row, ...]
    events: tuple[Event, ...]

    @property
    def as_act(self) -> Act:
        """The act; to whom it belongs does not matter for the order of steps."""
        _, key, mark, kind, detail, group, _, time, _ = self.act
        return Act(key, mark, kind, detail, group, "", time)


class Deeds:
    """Reads a salvaged log; ``why_not`` is what broke it, "" as long as nothing has."""

    def __init__(self, salvage: Salvage) -> None:
        self._salvage = salvage
        self.why_not = ""

    def fixed(self, act: int, *, lost: Mapping[str, object]) -> Iterator[Deed]:
        """What is left of the acts up to that one, of which nothing has to follow any more.

        Without what was about articles that are lost, and without what the events said.
        """
        rows = self._salvage.database.each(_FIXED, act)
        for _, group in groupby(rows, key=itemgetter(0)):
            both = [row for row in group if row[13] not in lost]
            if both:
                yield Deed(both[0][:9], tuple(row[9:] for row in both), ())

    def after(self, after: int) -> Iterator[Deed]:
        """The deeds behind that act, until the log is broken."""
        events = self._salvage.database.each(_EVENTS, after)
        ahead = next(events, None)
        place = ahead[0] - 1 if after and ahead else 0
        for number, act in enumerate(self._salvage.database.each(_ACTS, after), after + 1):
            rows: list[Row] = []
            while ahead is not None and ahead[2] == act[0] and ahead[0] == place + 1:
                rows.append(ahead)
                place += 1
                ahead = next(events, None)
            if fault := self._broken(act, number, rows=rows, follows=ahead, place=place):
                self.why_not = fault
                return
            try:
                yield Deed(act, tuple(rows), tuple(map(_event, rows)))
            except UnreadableEvent as error:
                self.why_not = said("act {number}: {error}", number=number, error=error)
                return
        if ahead is not None or not self._salvage.is_whole("act", "event"):
            self.why_not = said("its end was lost")

    def _broken(
        self, act: Row, number: int, *, rows: list[Row], follows: Row | None, place: int
    ) -> str:
        if act[0] != number:
            return said("act {number} was lost", number=number)
        if follows is None and not self._salvage.is_whole("event"):
            return said("act {number} may have had more events", number=number)
        if not rows or (follows is not None and (follows[0] != place + 1 or follows[2] <= act[0])):
            return said("events of act {number} were lost", number=number)
        return (
            ""
            if act[2] in _MARKS
            else said("act {number} cannot be to {act}", number=number, act=act[2])
        )


def _event(row: Row) -> Event:
    return decoded(row[3], row[6], text_of=lambda _: "")


def readable_events(database: Database) -> Iterator[Event]:
    """All events that can be read, whatever is missing between them."""
    for row in database.each(_EVENTS, 0):
        try:
            yield _event(row)
        except UnreadableEvent:
            continue  # what follows may be about something else
