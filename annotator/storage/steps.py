"""The steps of undo as a table, kept in step with the log and bound to its order."""

from typing import Literal, assert_never

from annotator.domain.history import Act
from annotator.storage.database import Database

StepState = Literal["", "done", "undone"]

_LAST = {
    "done": "SELECT grp FROM history WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
    # Undone steps lie in the reverse order of their doing: the first of them is redone first.
    "undone": "SELECT grp FROM history WHERE state = 'undone' ORDER BY seq LIMIT 1",
}


def last(state: Literal["done", "undone"], database: Database) -> str | None:
    """The group that an undo, or a redo, would take next."""
    group: str | None = database.value(_LAST[state])
    return group


def state_of(group: str, database: Database) -> StepState:
    """Whether that group is done, undone, or not (any longer) a step: ""."""
    found: StepState | None = database.value("SELECT state FROM history WHERE grp = ?", group)
    return found or ""


def first_act(group: str, database: Database) -> int | None:
    """The seq of the act with which the step began."""
    found: int | None = database.value("SELECT seq FROM history WHERE grp = ?", group)
    return found


def mark(act: Act, seq: int, *, database: Database) -> None:
    """Follow one more act; raises ValueError when it undoes or redoes out of order."""
    match act.mark:
        case "do":
            database.run("DELETE FROM history WHERE state = 'undone'")
            if state_of(act.group, database) == "":
                sql = "INSERT INTO history (grp, seq, state) VALUES (?, ?, 'done')"
                database.run(sql, [(act.group, seq)])
        case "undo":
            _turn(act.group, before="done", after="undone", database=database)
        case "redo":
            _turn(act.group, before="undone", after="done", database=database)
        case _:
            assert_never(act.mark)


def fix(last: int, database: Database) -> None:
    """Let no step that began up to that act be undone any more."""
    database.run("DELETE FROM history WHERE seq <= ?", [(last,)])


def _turn(
    group: str,
    *,
    before: Literal["done", "undone"],
    after: Literal["done", "undone"],
    database: Database,
) -> None:
    if last(before, database) != group:
        raise ValueError(f"{group} is not the last step that is {before}")
    database.run("UPDATE history SET state = ? WHERE grp = ?", [(after, group)])
