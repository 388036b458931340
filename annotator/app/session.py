"""The one door for writing: a project that is open, and what is done to it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.backups import make_before_migration
from annotator.app.known_projects import Known, is_known
from annotator.app.library import Library
from annotator.app.schemes import SHIPPED, Schemes, fault_of, parsed, shipped_schemes
from annotator.app.searching import Searching
from annotator.domain.changes import Changes, Kind, changes_of
from annotator.domain.commands import Command
from annotator.domain.errors import NothingToUndo, ProjectError, UserError
from annotator.domain.events import Event, reverse
from annotator.domain.history import Act, MarkKind
from annotator.domain.identity import NewId, new_id
from annotator.domain.message import said
from annotator.domain.scheme import SchemeSource
from annotator.domain.state import Stamp
from annotator.storage.compacting import GoOn, Plan
from annotator.storage.drives import is_on_network
from annotator.storage.holding import Holder, Holding, hold
from annotator.storage.recovery import recover
from annotator.storage.soundness import check_sound
from annotator.storage.store import Store, warm_up

if TYPE_CHECKING:
    from annotator.app.near_duplicates import NearDuplicates

__all__ = ["Session", "utc_now", "warm_up"]

Listener = Callable[[Changes], None]
Clock = Callable[[], str]
Names = Collection[str]
DAY = 24 * 60 * 60 * 1_000_000
"""In microseconds."""


def utc_now() -> str:
    """The time as it is written in a project: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Session:
    """An open project. Every act is one transaction, and on disk when its method returns."""

    def __init__(
        self,
        store: Store,
        annotator: str,
        *,
        clock: Clock = utc_now,
        ids: NewId = new_id,
        schemes: Schemes | None = None,
        known: Known | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._listeners: list[Listener] = []
        self.held: Holding | Holder | None = None
        """The lock of a window, or who else has it; ``close`` lets it go."""
        self._known = known
        self.annotator = annotator
        self.recovered = 0
        """How many acts of a session that was cut off were brought home at the opening."""
        self.library = Library(store, parsed(store.schemes()) if schemes is None else schemes)

    @classmethod
    def create(cls, path: Path, annotator: str, *, schemes: Names = SHIPPED) -> "Session":
        """A new project with those shipped schemes; raises ProjectError, also when it exists."""
        now = utc_now()
        store = Store.create(path, schemes=shipped_schemes(schemes), now=now)
        return cls._of(store, annotator, known=Known(path))

    @classmethod
    def open(
        cls, path: Path, annotator: str, *, read_only: bool = False, trusted: bool = False
    ) -> "Session":
        """The project in that file; raises ProjectError.

        A file that this program did not leave as it is now is checked first, unless it is
        ``trusted``.
        """
        if not trusted:
            _check(path)
        known = None if trusted else Known(path)
        return cls._opened(path, annotator, read_only=read_only, known=known)

    @classmethod
    def _opened(
        cls, path: Path, annotator: str, *, read_only: bool, known: Known | None
    ) -> "Session":
        store = Store.open(
            path, read_only=read_only, before_migration=lambda _: make_before_migration(path)
        )
        return cls._of(store, annotator, known=known)

    @classmethod
    def create_alone(cls, path: Path, annotator: str, *, schemes: Names = SHIPPED) -> "Session":
        """A new project for a window; raises ProjectError, also when it exists."""
        cls.create(path, annotator, schemes=schemes).close()
        return cls.open_alone(path, annotator)

    @classmethod
    def open_alone(cls, path: Path, annotator: str) -> "Session":
        """The same for a window: read-only while ``holder`` has the project open; ProjectError."""
        held = hold(path, utc_now())
        try:
            is_held = isinstance(held, Holder)
            # First: to look at a file is to bring home what waits beside it.
            recovered = 0 if is_held else recover(path)
            _check(path)
            session = cls._opened(path, annotator, read_only=is_held, known=Known(path))
        except BaseException:
            if isinstance(held, Holding):
                held.release()
            raise
        session.recovered = recovered
        session.held = held
        return session

    @classmethod
    def examine(cls, path: Path) -> "Session":
        """The project in that file, only to be asked for its faults; raises ProjectError."""
        store = Store.open(path, read_only=True, examined=True)
        try:
            sound = [each for each in _schemes(store) if not fault_of(each)]
            return cls(store, "", schemes=parsed(sound))
        except BaseException:
            store.close()
            raise

    @classmethod
    def _of(cls, store: Store, annotator: str, *, known: Known | None) -> "Session":
        try:
            return cls(store, annotator, known=known)
        except BaseException:
            store.close()
            raise

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._store.path

    @property
    def project_id(self) -> str:
        """The project's id, which stays when its file is moved."""
        return self._store.project_id

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._store.read_only

    @property
    def holder(self) -> str:
        """Who else has the project open, where and since when; "" for nobody."""
        return str(self.held) if isinstance(self.held, Holder) else ""

    @property
    def is_on_network(self) -> bool:
        """Whether the file lies on a drive of another machine."""
        return is_on_network(self.path)

    def listen(self, listener: Listener) -> None:
        """Be told of every change, after it is on disk."""
        self._listeners.append(listener)

    def do(self, command: Command, *, group: str = "") -> Changes:
        """Carry a command out; acts of the same group are one step of undo.

        Raises a UserError when the command refuses; then nothing has changed.
        """
        self._refuse_read_only()
        events = command.events(self.library, self._stamp())
        if not events:
            return Changes(frozenset(), frozenset())
        joined = self.joinable(group) if group else ""
        return self._commit(
            "do", events, kind=type(command).__name__, detail=command.detail, group=joined
        )

    def check(self, command: Command) -> None:
        """Raises the UserError that ``do`` would raise for what the command asks."""
        command.events(self.library, self._stamp())

    def undo(self) -> Changes:
        """Take the last step back; raises NothingToUndo."""
        self._refuse_read_only()
        act = self._store.log.last_done()
        if act is None:
            raise NothingToUndo(self._nothing_to_undo())
        events = tuple(reverse(each) for each in reversed(self._store.log.events_of(act.group)))
        return self._commit("undo", events, kind=act.kind, detail=act.detail, group=act.group)

    def redo(self) -> Changes:
        """Do the step again that was taken back last; raises NothingToUndo."""
        self._refuse_read_only()
        act = self._store.log.last_undone()
        if act is None:
            raise NothingToUndo(said("There is nothing to redo."))
        events = self._store.log.events_of(act.group)
        return self._commit("redo", events, kind=act.kind, detail=act.detail, group=act.group)

    def _nothing_to_undo(self) -> str:
        if not self.made_smaller:
            return said("There is nothing to undo.")
        day = self.made_smaller.partition("T")[0]
        return said("Nothing older can be undone: the project was made smaller on {day}.", day=day)

    @property
    def made_smaller(self) -> str:
        """The UTC time when older steps were fixed by a compaction; "" when none are."""
        snapshot = self._store.log.snapshot()
        return snapshot.made if snapshot else ""

    def next_undo(self) -> Act | None:
        """The act that ``undo`` would take back."""
        return self._store.log.last_done()

    def next_redo(self) -> Act | None:
        """The act that ``redo`` would do again."""
        return self._store.log.last_undone()

    def new_group(self) -> str:
        """A name for acts that shall be undone together."""
        return self._ids("g")

    def joinable(self, group: str) -> str:
        """That group while an act can still join it, else a new one.

        A step that was undone is over, and so is one after which another was done: to undo both
        in any order would take back what the other stands on.
        """
        last = self._store.log.last_done()
        if self._store.log.group_state(group) == "" or (last and last.group == group):
            return group
        return self.new_group()

    def reader(self) -> "Session":
        """The same project opened once more to be read in another thread; close it there."""
        return Session.open(self.path, self.annotator, read_only=True, trusted=True)

    def searching(self) -> Searching:
        """Full-text search in the project, for the thread of this session; close it first."""
        return Searching(self._store)

    def near_duplicates(self) -> "NearDuplicates":
        """The near-duplicates of the project, for the thread of this session; close it first."""
        from annotator.app.near_duplicates import NearDuplicates

        return NearDuplicates(self._store)

    def snapshot(self) -> AbstractContextManager[None]:
        """Within it the library answers from one moment, whatever is written meanwhile."""
        return self._store.snapshot()

    def compaction(self, keep_days: int) -> Plan | None:
        """What ``compact`` would do now; None for nothing.

        The last session stays undoable, and all of so many days before the last act.
        """
        return self._store.plan(self._store.first_undoable(keep_days * DAY))

    def compact(self, plan: Plan, go_on: GoOn) -> Path:
        """Put the payloads of old events into an archive, and say where that lies.

        Raises ProjectError and Cancelled; then nothing has changed.
        """
        self._refuse_read_only()
        return self._store.compact(plan, now=self._clock(), go_on=go_on)

    def shrink(self, go_on: Callable[[], bool]) -> bool:
        """Make the file as small as what is in it; False when called off. Raises ProjectError."""
        return self._store.shrink(go_on)

    def faults(self) -> Iterator[str]:
        """All that is found wrong with the file, a line each."""
        yield from self._store.faults()
        yield from filter(None, map(fault_of, _schemes(self._store)))
        yield from self.searching().faults()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._listeners.clear()
        try:
            self._store.close()
        finally:
            if self._known is not None:
                self._known.remember()
            if isinstance(self.held, Holding):
                self.held.release()

    def _stamp(self) -> Stamp:
        return Stamp(self.annotator, self._clock(), self._ids)

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise ProjectError(
                said("{path} is opened read-only: nothing can be changed in it.", path=self.path)
            )

    def _commit(
        self, mark: MarkKind, events: tuple[Event, ...], *, kind: str, detail: str, group: str
    ) -> Changes:
        identity = self._ids("t")
        act = Act(identity, mark, kind, detail, group or identity, self.annotator, self._clock())
        try:
            self._store.commit(act, events)
        except UnicodeEncodeError as error:
            half = f"U+{ord(error.object[error.start]):04X}"
            raise UserError(
                said("{half} is half a character: take it out and try again.", half=half)
            ) from None
        changes = changes_of(events)
        if Kind.SCHEMES in changes.kinds:
            self.library.schemes = parsed(self._store.schemes())
        for listener in tuple(self._listeners):
            listener(changes)
        return changes


def _schemes(store: Store) -> Sequence[SchemeSource]:
    try:
        return store.schemes()
    except ProjectError:
        return ()  # the self-test tells what is wrong with their table


def _check(path: Path) -> None:
    if not is_known(path):
        check_sound(path)
