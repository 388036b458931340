"""What a project must still be after a fault: all there, whole, and able to undo."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.errors import UserError
from annotator.domain.record import Record

STEPS = 3
"""So many steps are undone and done again."""


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of the acts in the file, those that are lost, and what else is wrong."""

    acts: tuple[str, ...]
    lost: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


def acts_of(session: Session) -> tuple[str, ...]:
    """The ids of all acts, in order."""
    return tuple(act.id for act in session._store.log.acts())


def examined(path: Path, saved: Sequence[str], *, more: int = 1) -> Found:
    """Open the project as the next start would, and look at all of it.

    ``saved`` are the ids of the acts that must be in it, in that order; after them there may be
    that many ``more``: one that was cut off may be there whole, if nobody called it saved.
    """
    try:
        with closing(Session.open(path, "ada")) as session:
            acts = acts_of(session)
            turned = _turned(session)
            after = acts_of(session)
    except UserError as error:
        return Found((), tuple(saved), (f"it cannot be opened: {error}",))
    wrong = [*turned, *list(verify(path))[:3]]
    lost = tuple(act for act in saved if act not in set(acts))
    if not lost and acts[: len(saved)] != tuple(saved):
        wrong.append("its acts are in another order than they were done")
    if len(acts) > len(saved) + more:
        wrong.append(f"{len(acts) - len(saved)} acts more than were done")
    return Found(after, lost, tuple(wrong))


def state_of(session: Session) -> list[Record]:
    """All that is in a project, but for what undo and redo know."""
    library = session.library
    return [library.record(row.article.id) for row in library.rows()]


def _turned(session: Session) -> list[str]:
    """Take some steps back and do them again: what is wrong then."""
    before = state_of(session)
    steps = 0
    while steps < STEPS and session.next_undo() and _is_small(session):
        session.undo()
        steps += 1
    if steps and state_of(session) == before:
        return ["undo changed nothing"]
    for _ in range(steps):
        session.redo()
    return [] if state_of(session) == before else ["redo did not bring back what was there"]


def _is_small(session: Session) -> bool:
    # Taking the import back would take everything back.
    act = session.next_undo()
    return act is not None and act.kind != "ImportArticles"
