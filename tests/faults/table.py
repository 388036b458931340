"""What a trial of faults found, as the rows of one table of counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of fault: how often it was made, and what the program lost or did wrong then.

    ``acts`` were reported as saved and looked for afterwards. ``lost`` says each of them that was
    not there, ``wrong`` all else: a file that does not verify, an act half done, an undo that does
    not work, a message that says nothing. ``skipped`` says why the fault could not be made here.
    """

    kind: str
    times: int = 0
    acts: int = 0
    lost: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    skipped: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing was lost and nothing was wrong."""
        return not self.lost and not self.wrong


MOST = 5


def row_of_json(found: Mapping[str, Any]) -> Row:
    """The row that a process of its own has printed."""
    lost, wrong = (tuple(found[name]) for name in ("lost", "wrong"))
    return Row(found["kind"], found["times"], found["acts"], lost, wrong)


def row_of(found: Any, module: str) -> Row:
    """That row, also of a module that counts the cases and faults of readers."""
    if isinstance(found, Row):
        return found
    return Row(f"{module}: {found.reader}", found.cases, wrong=tuple(map(str, found.faults)))


def lines(rows: Sequence[Row]) -> list[str]:
    """The table, and below it the first of what was lost or wrong."""
    width = max([len(row.kind) for row in rows], default=5)
    said = [f"{'fault':{width}}  {'times':>7}  {'acts saved':>10}  {'lost':>5}  {'wrong':>5}"]
    for row in rows:
        counts = f"{row.times:>7,}  {row.acts:>10,}  {len(row.lost):>5}  {len(row.wrong):>5}"
        said.append(f"{row.kind:{width}}  {row.skipped or counts}")
    for row in rows:
        for word, faults in (("lost", row.lost), ("wrong", row.wrong)):
            said += [f"{row.kind}: {word}: {fault}" for fault in faults[:MOST]]
            if len(faults) > MOST:
                said.append(f"{row.kind}: {word}: … and {len(faults) - MOST:,} more")
    return said
