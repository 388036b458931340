"""Project files damaged at random: each is verified and repaired, and what was kept is counted.

Stand-alone: ``python -m tests.faults.damage [RUNS]``.
"""

import random
import sys
import tempfile
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path

from annotator.app.repairing import repair
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.commands.spans import SetNote
from annotator.domain.errors import UserError
from tests.app.conftest import news_record
from tests.faults.table import Row, lines

PAGE = 4096
ARTICLES = 60
KINDS = ("bytes", "cleared pages", "noise", "cut short", "swapped pages", "beginning")


def run(runs: int = 500, *, quick: bool = False, seed: int = 0) -> list[Row]:
    """A row for each kind of damage, with the numbers of the runs in which we failed.

    We fail with an exception that is no UserError, a damaged file that changes, a new file with
    faults of which the report says nothing, or content that differs while verify says nothing.
    """
    done: Counter[str] = Counter()
    failed: defaultdict[str, list[str]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        whole = _project(Path(folder) / "whole.sqlite")
        for number in range(30 if quick else runs):
            dice = random.Random(seed * 1_000_003 + number)
            kind = KINDS[number % len(KINDS)]
            path = Path(folder) / "damaged.sqlite"
            path.write_bytes(harmed(whole.read_bytes(), kind, dice=dice))
            done[kind] += 1
            if not _holds(path, whole):
                failed[kind].append(f"run {number} of seed {seed}")
    return [
        Row(f"damage: {kind}", done[kind], wrong=tuple(failed[kind]))
        for kind in KINDS
        if done[kind]
    ]


def _project(path: Path) -> Path:
    with closing(Session.create(path, "ada")) as session:
        for first in range(1, ARTICLES, 10):
            records = tuple(news_record(number) for number in range(first, first + 10))
            session.do(ImportArticles(records))
        for number in range(1, ARTICLES, 3):
            session.do(SetNote(f"s_{number}_ada", f"note {number}"))
        session.undo()
    return path


def harmed(content: bytes, kind: str, *, dice: random.Random) -> bytes:
    """The file after damage of that kind."""
    made = bytearray(content)
    pages = range(len(made) // PAGE)
    some = dice.sample(pages, dice.choice([1, 2, 5]))
    match kind:
        case "bytes":
            for _ in range(dice.choice([1, 10, 100, 1000])):
                made[dice.randrange(len(made))] ^= dice.randrange(1, 256)
        case "cut short":
            del made[dice.randrange(1, len(made)) :]
        case "swapped pages":
            one, other = (page * PAGE for page in dice.sample(pages, 2))
            made[one : one + PAGE], made[other : other + PAGE] = (
                made[other : other + PAGE],
                made[one : one + PAGE],
            )
        case "beginning":
            size = dice.choice([16, 100, 512, PAGE, 2 * PAGE])
            made[:size] = dice.randbytes(size)
        case _:
            for page in some:
                noise = bytes(PAGE) if kind == "cleared pages" else dice.randbytes(PAGE)
                made[page * PAGE : (page + 1) * PAGE] = noise
    return bytes(made)


def _holds(path: Path, whole: Path) -> bool:
    before, new = path.read_bytes(), path.with_name("new.sqlite")
    new.unlink(missing_ok=True)
    faults = list(verify(path))
    try:
        report = repair(path, new, go_on=lambda *_: True)
    except UserError:
        return bool(faults) and path.read_bytes() == before and not new.exists()
    said = "\n".join(report.lines())
    if path.read_bytes() != before or not all(fault in said for fault in verify(new)):
        return False
    return bool(faults) or _contents(new) == _contents(whole)


def _contents(path: Path) -> list[object]:
    with closing(Session.examine(path)) as session:
        return [session.library.record(article) for article in session.library.article_ids()]


def main(arguments: list[str]) -> int:
    """Print the table; answer 1 when anything was lost that should not have been."""
    rows = run(int(arguments[0]) if arguments else 500)
    sys.stdout.write("\n".join(lines(rows)) + "\n")
    return 0 if all(row.good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
