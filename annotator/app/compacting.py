"""A project made smaller: what can then no longer be undone, and the backup before it."""

import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.app.backups import MEGABYTE, ROOM, Backups
from annotator.app.presence import is_file
from annotator.app.session import Session, utc_now
from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.storage.compacting import GoOn, Plan
from annotator.storage.restoring import held

__all__ = ["KEEP_DAYS", "GoOn", "Outcome", "Plan", "compact"]

KEEP_DAYS = 7
"""So many days stay undoable where nobody says another number."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: sizes in bytes, and where the archive and the backup lie.

    ``large`` says why the file has kept its size, "" when it has not.
    """

    plan: Plan
    before: int
    after: int
    archive: Path
    archived: int
    backup: Path | None
    large: str = ""

    def as_json(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "before": self.before,
            "after": self.after,
            **self.plan.as_json(),
            "archive": str(self.archive),
            "archive_size": self.archived,
            "backup": str(self.backup or ""),
            "kept_its_size": self.large,
        }


def compact(path: Path, *, keep_days: int, go_on: GoOn) -> Outcome | None:
    """Compact the log of a project that nobody has open; None when there is nothing to do.

    The last session stays undoable, and what was done in so many days before it ended. Raises
    ProjectError, Unsound for a project with faults, and Cancelled; then nothing has changed.
    """
    path = Path(os.path.realpath(path))
    with held(path, utc_now()):
        before = path.stat().st_size if is_file(path) else 0
        with closing(Session.open(path, "")) as session:
            plan = session.compaction(keep_days)
            if plan is None:
                return None
            _check_room(path)
            made = Backups(path).make("compaction", lambda: go_on("backup", 0))
            archive = session.compact(plan, go_on)
            large = _shrunk(session, go_on)
        return Outcome(
            plan,
            before=before,
            after=path.stat().st_size,
            archive=archive,
            archived=archive.stat().st_size,
            backup=made.path if made else None,
            large=large,
        )


def _check_room(path: Path) -> None:
    needed = 2 * path.stat().st_size + ROOM
    if shutil.disk_usage(path.parent).free < needed:
        raise ProjectError(
            said(
                "{path}: there is too little room to make it smaller; it needs {room} MB for that "
                "time.",
                path=path,
                room=round(needed / MEGABYTE),
            )
        )


def _shrunk(session: Session, go_on: GoOn) -> str:
    """Give back the room; why that was not done, "" when it was."""
    try:
        done = session.shrink(lambda: go_on("shrink", 0))
    except ProjectError as error:
        return str(error)
    return "" if done else said("it was called off")
