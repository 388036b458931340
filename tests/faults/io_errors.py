"""Lets each single writing of each kind of act fail, and looks at what is left of the project."""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.session import Session, warm_up
from annotator.domain.commands.spans import AddSpan, SetNote
from annotator.domain.errors import ProjectError
from annotator.domain.span import Range
from tests.faults import shim
from tests.faults.annotate import Noted, opened
from tests.faults.examining import acts_of, examined
from tests.faults.old_projects import CURRENT, versions, write_old
from tests.faults.shim import Fault, Shim
from tests.faults.table import Row, row_of_json
from tests.faults.working import bring, record

FAULTS = {
    "an I/O error": Fault("fail", errno.EIO),
    "an I/O error from then on": Fault("fail", errno.EIO, lasting=True),
    "a full disk": Fault("fail", errno.ENOSPC, lasting=True),
    "a full disk after half a write": Fault("short", errno.ENOSPC, lasting=True),
    "a quota": Fault("fail", errno.EDQUOT, lasting=True),
    "half a write": Fault("short"),
    "kill -9": Fault("kill"),
}
QUICK = ("an I/O error", "a full disk after half a write", "kill -9")
QUICK_STEP = 31
MOST = 5000


@dataclass(slots=True)
class Tally:
    """What came out of one kind of fault so far."""

    times: int = 0
    acts: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Case:
    """A project in a folder of its own, and what was done in it: ``saved`` acts, in order."""

    path: Path
    saved: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    session: Session | None = None
    noted: Noted = field(default_factory=Noted)

    def open(self) -> Session:
        """Open the project and keep it for what follows."""
        self.session, self.noted = opened(self.path)
        return self.session

    def did(self, act: Callable[[], object]) -> None:
        """Do it; from now on it counts as saved."""
        act()
        self.saved.append(self.noted.act)


def _add(case: Case, start: int = 5) -> None:
    session = case.session or case.open()
    article = record(0).article.id
    case.did(lambda: session.do(AddSpan(article, (Range(start, start + 9),), "entity", "PER")))


def _act(case: Case) -> None:
    _add(case)


def _undo_and_redo(case: Case) -> None:
    assert case.session is not None
    case.did(case.session.undo)
    case.did(case.session.redo)


def _import(case: Case) -> None:
    session = case.session
    assert session is not None
    case.did(lambda: bring(session, range(50, 70), sentences=60))


def _close(case: Case) -> None:
    session, case.session = case.session, None
    assert session is not None
    session.close()


def _reopen(case: Case) -> None:
    case.open()
    _close(case)


def _rebuild(case: Case) -> None:
    assert case.session is not None
    case.session._store.rebuild()


def _compact(case: Case) -> None:
    """All but the last act, and the room that it leaves is given back."""
    assert case.session is not None
    store = case.session._store
    plan = store.plan(store.log.position()[0])
    assert plan is not None
    store.compact(plan, now="2026-11-22T10:00:00Z", go_on=lambda *_: True)
    store.shrink(lambda: True)


def _work(case: Case) -> None:
    """Enough acts that pages are brought home from the -wal in between."""
    session = case.session
    assert session is not None
    session._store._database.rows("PRAGMA wal_autocheckpoint = 20")
    for start in range(40, 52, 3):
        _add(case, start)
    span = session.library.spans(record(0).article.id)[0].id
    case.did(lambda: session.do(SetNote(span, "a note")))


def _create(case: Case) -> None:
    Session.create(case.path.with_name("new.sqlite"), "ada").close()


SCENES: dict[str, tuple[str, Callable[[Case], None]]] = {
    # The project before it, and what is done; all but "closed" and "old" ones are open.
    "add a span": ("open", _act),
    "undo and redo": ("open", _undo_and_redo),
    "import": ("open", _import),
    "work on": ("open", _work),
    "compact": ("open", _compact),
    "close": ("open", _close),
    "open": ("closed", _reopen),
    "build the tables anew": ("open", _rebuild),
    "create": ("closed", _create),
    **{f"migrate from m{each:03}": (f"{each}", _reopen) for each in versions() if each < CURRENT},
}


def run(*, quick: bool = False) -> Iterator[Row]:
    """A row for each kind of fault, over all kinds of acts and all their writings."""
    if reason := shim.why_not():
        yield Row("a fault at every write", skipped=reason)
        return
    said = shim.inside(__name__, "quick" if quick else "all")
    for line in said.splitlines():
        yield row_of_json(json.loads(line))


def main(mode: str) -> int:
    """What runs inside: print a row for each kind of fault."""
    warm_up()
    with TemporaryDirectory(prefix="annotator-faults-") as name:
        folder = Path(name)
        made = _made(folder)
        old = {each: write_old(made / f"{each}.sqlite", each) for each in versions()}
        watch = folder / "case"
        place = _Place(made, old, watch, Shim(watch), mode == "quick")
        for kind in QUICK if mode == "quick" else FAULTS:
            tally = Tally()
            for scene in SCENES:
                _scene(scene, FAULTS[kind], tally, place)
            print(json.dumps({"kind": f"{kind} at every write", **asdict(tally)}), flush=True)
    return 0


@dataclass(frozen=True, slots=True)
class _Place:
    made: Path
    old: Mapping[int, tuple[str, ...]]
    watch: Path
    shim: Shim
    quick: bool


def _made(folder: Path) -> Path:
    """The folder of a project of some articles and spans."""
    made = folder / "made"
    made.mkdir()
    with_acts = Case(made / "now.sqlite")
    Session.create(with_acts.path, "ada").close()
    session = with_acts.open()
    bring(session, range(3))
    for start in (3, 20, 30):
        _add(with_acts, start)
    session.close()
    return made


def _scene(scene: str, fault: Fault, tally: Tally, place: _Place) -> None:
    """Let the first, second, … writing of it fail, until it needs no more."""
    step = QUICK_STEP if place.quick else 1
    for call in range(2 if place.quick else 1, MOST, step):
        case = _prepared(scene, place)
        fired = _done(SCENES[scene][1], case, fault=fault, call=call, here=place.shim)
        if not fired:
            _end(case)
            return
        tally.times += 1
        found = examined(case.path, case.saved)
        tally.acts += len(case.saved)
        where = f"{scene}, write {call}"
        tally.lost += (f"{where}: {act}" for act in found.lost)
        tally.wrong += (f"{where}: {each}" for each in (*case.wrong, *found.wrong))
        if (new := case.path.with_name("new.sqlite")).exists():
            tally.wrong += (f"{where}: the new project: {each}" for each in examined(new, ()).wrong)
        left = [each.name for each in place.watch.iterdir() if each.name.startswith(".annotator")]
        # Who is killed tidies nothing up.
        if left and fault.way != "kill" and not fault.lasting:
            tally.wrong.append(f"{where}: {left} was left behind")
    tally.wrong.append(f"{scene}: it never needed fewer than {MOST} writes")


def _prepared(scene: str, place: _Place) -> Case:
    shutil.rmtree(place.watch, ignore_errors=True)
    place.watch.mkdir()
    start = SCENES[scene][0]
    source = f"{start}.sqlite" if start.isdigit() else "now.sqlite"
    case = Case(Path(shutil.copy(place.made / source, place.watch / "p.sqlite")))
    if start.isdigit():
        case.saved += place.old[int(start)]
        return case
    session = case.open()
    case.saved += acts_of(session)
    if start == "closed":
        session.close()
        case.session = None
    return case


def _done(do: Callable[[Case], None], case: Case, *, fault: Fault, call: int, here: Shim) -> bool:
    """Whether the fault struck; what was saved and what was wrong then stands in the case."""
    if fault.way == "kill":
        return _killed(do, case, fault=fault, call=call, here=here)
    here.arm(fault, call)
    try:
        do(case)
    except ProjectError as error:
        if not str(error).startswith(f"{case.path.parent}") or not str(error).endswith("."):
            case.wrong.append(f"it says too little: {error}")
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        case.wrong.append(f"it stumbled: {type(error).__name__}: {error}")
    fired = bool(here.disarm())
    if fired:
        _go_on(case)
    return fired


def _go_on(case: Case) -> None:
    """Work on when the fault is over, as somebody does who has made room."""
    if case.session is None:
        return
    try:
        _add(case, 60)
    except ProjectError as error:
        # It may want to be opened anew, but must say so.
        if "again" not in str(error):
            case.wrong.append(f"it does not go on: {error}")
    except Exception as error:  # noqa: BLE001
        case.wrong.append(f"it stumbled afterwards: {type(error).__name__}: {error}")
    _end(case)


def _end(case: Case) -> None:
    if case.session is not None:
        with suppress(ProjectError):
            case.session.close()


def _killed(do: Callable[[Case], None], case: Case, *, fault: Fault, call: int, here: Shim) -> bool:
    """Do it in a child that is killed at that writing, and learn from it what it had saved."""
    was_open = case.session is not None
    _end(case)
    case.session = None
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _in_child(
                do, case, was_open=was_open, pipe=said, arm=lambda: here.arm(fault, call)
            )
        finally:
            os._exit(code)
    os.close(said)
    with os.fdopen(heard) as stream:
        case.saved += stream.read().split()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        case.wrong.append("it stumbled before it was killed")
    return os.WIFSIGNALED(status)


def _in_child(
    do: Callable[[Case], None],
    case: Case,
    *,
    was_open: bool,
    pipe: int,
    arm: Callable[[], None],
) -> int:
    def say(ids: list[str]) -> None:
        for each in ids:
            os.write(pipe, f"{each}\n".encode())

    case.saved = _Told(say)
    if was_open:
        case.open()
    arm()
    do(case)
    return 0


class _Told(list[str]):
    """A list that tells what is put into it at once."""

    def __init__(self, say: Callable[[list[str]], None]) -> None:
        super().__init__()
        self._say = say

    def append(self, act: str) -> None:
        super().append(act)
        self._say([act])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
