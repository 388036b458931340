"""Creating a project file: it appears whole under its name, or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

from annotator.domain.errors import NameTaken
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage import schema
from annotator.storage.database import Database, connect, set_journal
from annotator.storage.drives import is_on_network
from annotator.storage.durable import discard, draft_beside, is_taken, sync_folder
from annotator.storage.failures import project_error, told
from annotator.storage.opening import waits_beside

_TAKEN = said("there is a file of this name already; open it, or choose another name")


def create(path: Path, fill: Callable[[Database], None]) -> None:
    """Make a project file with what ``fill`` writes into it; raises ProjectError.

    An existing file is never overwritten: that is the error NameTaken.
    """
    if os.path.lexists(path):
        raise _taken(path)
    for suffix in ("-wal", "-journal"):
        # SQLite would take these pages for those of the new file, or delete them.
        if waits_beside(path, suffix):
            raise project_error(
                path,
                said(
                    "a file of this name ending in {suffix} was left by another project, which "
                    "may need it; move it away, or choose another name",
                    suffix=suffix,
                ),
            )
    draft = draft_beside(path)
    try:
        _write(path, draft, fill=fill)
        _publish(draft, path)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise project_error(
            path, said("it cannot be created: {reason}", reason=reason_of(error))
        ) from error
    finally:
        discard(draft)


def _taken(path: Path) -> NameTaken:
    return NameTaken(*project_error(path, _TAKEN).args)


def _write(path: Path, draft: Path, *, fill: Callable[[Database], None]) -> None:
    with told(path):
        connection = connect(draft, "mode=rwc")
        try:
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(connection, schema.MIGRATIONS)
            database = Database(path, connection, read_only=False)
            with database.writing():
                fill(database)
            set_journal(connection, is_on_network(path))
        finally:
            connection.close()


def _publish(draft: Path, path: Path) -> None:
    try:
        # Unlike a renaming, a link never replaces a file that has just appeared there.
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk has links.
        if is_taken(path):
            raise FileExistsError(path) from None
        draft.rename(path)
    # The new name must outlast a power failure too.
    sync_folder(path.parent)
