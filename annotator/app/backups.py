"""Backups of a project: verified copies, made by themselves, kept by age, and put back."""

import hashlib
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, get_args

from annotator.app.backup_rotation import kept
from annotator.app.paths import data_dir
from annotator.app.people import settings
from annotator.app.presence import check_reachable, is_file
from annotator.app.settings import (
    BACKUP_COUNT,
    BACKUP_FOLDER,
    BACKUP_MEGABYTES,
    BACKUPS,
    Settings,
)
from annotator.domain.errors import ProjectError, UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.storage.copying import Contents, GoOn, Unsound, contents_of, copy
from annotator.storage.durable import discard_old_drafts
from annotator.storage.restoring import restore

__all__ = ["Backup", "Backups", "Contents", "Known", "Reason", "Unsound", "make_before_migration"]

Reason = Literal["opening", "migration", "import", "merge", "compaction", "asked", "unchecked"]
"""What a backup was made before or at; one that is unchecked is of a project with faults."""

SUFFIX = "-backups"
MEGABYTE = 1_000_000
ROOM = 32 * MEGABYTE
_TIME = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-([0-9a-f]{8})-([a-z]+)\.sqlite")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file, when (UTC) and why it was made, and its size in bytes.

    ``project`` stands for the id of the project in the file's name.
    """

    path: Path
    time: datetime
    project: str
    reason: Reason
    size: int


@dataclass(frozen=True, slots=True)
class Known:
    """A backup with what is in it, None when it cannot be read, and what was in the project."""

    backup: Backup
    contents: Contents | None
    now: Contents | None

    @property
    def is_same(self) -> bool:
        """Whether the project holds no act more or less."""
        ours, theirs = self.now, self.contents
        return ours is not None and theirs is not None and ours.last == theirs.last


def _go_on() -> bool:
    return True


def _now() -> datetime:
    return datetime.now(UTC)


class Backups:
    """The backups of the project at one path, whether it is there or not; any thread may ask.

    They lie in a folder beside the project, named after it, so that they move with its folder and
    are found without the program; or where the settings say, or in the user's data folder where
    nothing can be written, then in a folder of their own for each project's path. Their names sort
    by time and tell projects apart by their ids, so that no two are ever mixed.
    """

    def __init__(
        self, project: Path, known: Settings | None = None, *, now: Callable[[], datetime] = _now
    ) -> None:
        self.project = Path(os.path.realpath(project))
        self._settings = known or settings()
        self._now = now

    # ------------------------------------------------------------------ what is there

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where backups may lie; the first one that can be written takes the next one."""
        path = os.fsencode(self.project)
        own = f"{self.project.stem}-{hashlib.sha256(path).hexdigest()[:12]}"
        folder = self._settings.get(BACKUP_FOLDER)
        chosen = (Path(folder).expanduser() / own,) if folder else ()
        beside = self.project.with_name(self.project.name + SUFFIX)
        return (*chosen, beside, data_dir() / "backups" / own)

    def all(self) -> list[Backup]:
        """All that are there, the newest first, also of another project that had this name."""
        found = [each for folder in self.folders for each in _in_folder(folder)]
        return sorted(found, key=lambda each: (each.time, each.path.name), reverse=True)

    def of_project(self) -> list[Backup]:
        """Those of the project at the path; all, as long as it cannot be read."""
        now = self.contents()
        return [each for each in self.all() if now is None or each.project == _tag(now)]

    def known(self) -> Iterator[Known]:
        """The same one by one, with what is in them."""
        now = self.contents()
        for backup in self.of_project():
            yield Known(backup, _readable(backup.path), now)

    def contents(self) -> Contents | None:
        """What is in the project now, None when it cannot be read."""
        return _readable(self.project)

    # ------------------------------------------------------------------ making one

    def make(self, reason: Reason, go_on: GoOn = _go_on) -> Backup | None:
        """Make one if the last act of the project is not that of the newest one; None if it is.

        Nor is one made of a project without acts, or where they are switched off, unless one was
        asked for. Raises ProjectError, Unsound for a project that has faults, and Cancelled.
        Backups that are too old or too many are removed afterwards, and only then.
        """
        if not self._settings.get(BACKUPS) and reason != "asked":
            return None
        contents = contents_of(self.project)
        if not contents.acts or self._is_last(contents):
            return None
        made = self._make_somewhere(reason, _tag(contents), go_on=go_on)
        self._rotate(self._good(made.project), max(1, self._settings.get(BACKUP_COUNT)))
        return made

    def make_before_migration(self) -> None:
        """Make one of a project that is about to get a newer schema; raises ProjectError.

        One that has faults is copied too, as it is: it is no good one, and pushes none out.
        """
        try:
            self.make("migration")
        except Unsound as error:
            log.warning("A backup was not checked: %s", error)
            made = self._make_somewhere("unchecked", _tag(contents_of(self.project)))
            alike = [each for each in self.all() if each.reason == "unchecked"]
            self._rotate([each for each in alike if each.project == made.project], 1)

    def make_if_possible(self, reason: Reason, go_on: GoOn = _go_on) -> str:
        """The same as ``make``, for work that goes on all the same: what went wrong, or ""."""
        try:
            self.make(reason, go_on)
        except UserError as error:
            return said("no backup was made: {error}", error=error)
        return ""

    def _good(self, tag: str) -> list[Backup]:
        return [each for each in self.all() if each.project == tag and each.reason != "unchecked"]

    def _is_last(self, contents: Contents) -> bool:
        newest = next(iter(self._good(_tag(contents))), None)
        there = _readable(newest.path) if newest else None
        return there is not None and there.last == contents.last

    def _make_somewhere(self, reason: Reason, tag: str, *, go_on: GoOn = _go_on) -> Backup:
        faults: list[ProjectError] = []
        for folder in self.folders:
            try:
                return self._made(folder, f"{tag}-{reason}", go_on=go_on)
            except Unsound:
                raise
            except ProjectError as error:
                faults.append(error)
            except OSError as error:
                faults.append(
                    ProjectError(
                        said("{folder}: {reason}.", folder=folder, reason=reason_of(error))
                    )
                )
        raise faults[0]

    def _made(self, folder: Path, rest: str, *, go_on: GoOn) -> Backup:
        folder.mkdir(parents=True, exist_ok=True)
        discard_old_drafts(folder)
        self._check_room(folder)
        # Each is younger than those before, by its name too, even when the clock was set back.
        last = max((each.time + timedelta(seconds=1) for each in self.all()), default=self._now())
        path = folder / f"{max(last, self._now()).strftime(_TIME)}-{rest}.sqlite"
        copy(self.project, path, checked=not rest.endswith("unchecked"), go_on=go_on)
        made = _backup(path)
        assert made is not None
        return made

    def _check_room(self, folder: Path) -> None:
        size = self.project.stat().st_size
        if shutil.disk_usage(folder).free < size + max(ROOM, size // 4):
            # Else the next act would find the disk full.
            raise ProjectError(
                said(
                    "{folder}: there is too little room for a backup; make room on that "
                    "disk, or choose another folder for backups.",
                    folder=folder,
                )
            )

    def _rotate(self, alike: list[Backup], most: int) -> None:
        size = self._settings.get(BACKUP_MEGABYTES) * MEGABYTE
        staying = {each.path for each in kept(alike, self._now(), most=most, size=size)}
        for each in alike:
            if each.path not in staying:
                with suppress(OSError):
                    each.path.unlink()

    # ------------------------------------------------------------------ putting one back

    def find(self, name: str) -> Path:
        """The backup of that path, or of a name that begins so; raises UserError."""
        if is_file(Path(name)):
            return Path(name)
        found = [each.path for each in self.of_project() if each.path.name.startswith(name)]
        if not name or len(found) != 1:
            many = (
                said("{count} backups have a name that begins so", count=len(found))
                if found
                else said("no such backup")
            )
            check_reachable(Path(name))
            raise ProjectError(
                said("{name}: {many}; “annotator restore --list” lists them.", name=name, many=many)
            )
        return found[0]

    def newest(self) -> Path:
        """The newest good backup of the project; raises ProjectError without one, or if unsure."""
        good = [each for each in self.of_project() if each.reason != "unchecked"]
        if not good:
            raise ProjectError(said("{project}: there is no backup of it.", project=self.project))
        if len({each.project for each in good}) > 1:
            raise ProjectError(
                said(
                    "{project}: there are backups of several projects of this name; choose "
                    "one of those that “annotator restore --list” lists with --from.",
                    project=self.project,
                )
            )
        return good[0].path

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the place of the project; where what was there is kept, if it was.

        Raises ProjectError; then nothing has changed. The search index finds by itself that it
        is out of step, and is made anew.
        """
        return restore(self.project, backup, now=self._now().strftime("%Y-%m-%dT%H:%M:%SZ"))


def make_before_migration(path: Path) -> None:
    """Make a backup of a project that is about to get a newer schema; raises ProjectError."""
    Backups(path).make_before_migration()


def _in_folder(folder: Path) -> list[Backup]:
    try:
        found = [_backup(path) for path in folder.iterdir()]
    except OSError:
        return []
    return [each for each in found if each is not None]


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match[3] not in get_args(Reason):
        return None
    try:
        clock = match[1][10:-1].replace("-", ":")
        time = datetime.fromisoformat(match[1][:10] + clock).replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    reason: Reason = next(each for each in get_args(Reason) if each == match[3])
    return Backup(path, time, match[2], reason, size)


def _tag(contents: Contents) -> str:
    # An id comes out of a file, and might be anything but a part of a name.
    return hashlib.sha256(contents.project.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _readable(path: Path) -> Contents | None:
    try:
        return contents_of(path)
    except ProjectError:
        return None
