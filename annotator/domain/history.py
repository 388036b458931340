"""Which acts can be undone and redone: one line of acts for a whole project."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, assert_never

from annotator.domain.errors import NothingToUndo
from annotator.domain.message import said

MarkKind = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person or an import did: a step of undo, with one or many events.

    ``kind`` is the command's name, such as "AddSpan", and ``detail`` what it was about, such as
    "PER"; both serve the Edit menu. Acts that share a ``group`` are undone together, as one step;
    for an undo or a redo, ``group`` names the step that is taken back or done again.
    """

    id: str
    mark: MarkKind
    kind: str
    detail: str
    group: str
    annotator: str
    time: str


@dataclass(slots=True)
class History:
    """The steps that are done and those that were undone, the last one last."""

    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    given_up: tuple[str, ...] = field(default=(), compare=False)
    """The steps that were undone and that the last act left no way to redo."""
    _known: set[str] = field(default_factory=set, compare=False, repr=False)

    def mark(self, act: Act) -> None:
        """Follow one more act; raises NothingToUndo when it undoes or redoes out of order."""
        match act.mark:
            case "do":
                # A list of a year's steps would take too long to look through each time.
                if act.group not in self._known:
                    self.done.append(act.group)
                    self._known.add(act.group)
                self.given_up = tuple(self.undone)
                self.undone.clear()
            case "undo":
                self.undone.append(_taken(self.done, act.group))
                self._known.discard(act.group)
            case "redo":
                self.done.append(_taken(self.undone, act.group))
                self._known.add(act.group)
            case _:
                assert_never(act.mark)

    def fix(self) -> None:
        """Let no step so far be undone or redone any more."""
        self.given_up = (*self.done, *self.undone)
        self.done.clear()
        self.undone.clear()
        self._known.clear()


def _taken(steps: list[str], group: str) -> str:
    if not steps or steps[-1] != group:
        raise NothingToUndo(said("The steps of this project's history are out of order."))
    return steps.pop()


def history_of(acts: Iterable[Act]) -> History:
    """Where a project stands after those acts."""
    history = History()
    for act in acts:
        history.mark(act)
    return history
