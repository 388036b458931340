"""Where in the log the last session begins, and up to which act steps of undo can be fixed."""

from annotator.storage import snapshots
from annotator.storage.database import Database

PAUSE = 4 * 60 * 60 * 1_000_000
"""Whoever comes back after so many microseconds begins a session; a break for lunch does not."""

_TICKS = "SELECT seq, CAST(substr(hlc, 1, 20) AS INTEGER) AS tick FROM act"
_BEGINNING = (
    "SELECT max(seq) FROM (SELECT seq, tick - lag(tick, 1, 0) OVER (ORDER BY seq) AS pause"
    f" FROM ({_TICKS})) WHERE pause >= ?"
)
_WITHIN = f"SELECT min(seq) FROM ({_TICKS}) WHERE tick >= (SELECT max(tick) FROM ({_TICKS})) - ?"
_FIRST_OF_GROUPS = (
    "SELECT min((SELECT min(seq) FROM act AS first WHERE first.grp = act.grp AND seq > :fixed))"
    " FROM act WHERE seq >= :first"
)
_FIRST_UNDONE = "SELECT min(seq) FROM history WHERE state = 'undone'"


def last_session(database: Database) -> int:
    """The number of the act with which the last session begins; 0 where there is no act.

    A session is a run of acts without a pause of four hours in it, so it goes on when the program
    is closed and opened in between. The log's own time tells, which never goes back.
    """
    return int(database.value(_BEGINNING, PAUSE) or 0)


def first_within(microseconds: int, database: Database) -> int:
    """The number of the first act within that time before the last one; 0 where there is no act.

    Not before now: a clock that was wrong once, or a long holiday, would count.
    """
    return int(database.value(_WITHIN, microseconds) or 0)


def fixable(first: int, database: Database) -> int:
    """The last act whose step can be fixed so that all from the act ``first`` on stays undoable.

    No step reaches across it, and none that can be redone begins before it. 0 where nothing can be
    fixed that is not fixed already.
    """
    fixed = snapshots.fixed(database)
    undone: int | None = database.value(_FIRST_UNDONE)
    beyond = 1 + database.value("SELECT coalesce(max(seq), 0) FROM act")
    first = min(first, undone or beyond, beyond)
    while (begun := _begun(first, fixed=fixed, database=database)) < first:
        first = begun
    return first - 1 if first - 1 > fixed else 0


def _begun(first: int, *, fixed: int, database: Database) -> int:
    """The first act of all steps of which an act from that one on is."""
    ((found,),) = database.named(_FIRST_OF_GROUPS, {"first": first, "fixed": fixed})
    return first if found is None else int(found)
