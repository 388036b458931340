"""A program that annotates as fast as it can and prints the id of each act that is saved."""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from annotator.app.session import Session, warm_up
from annotator.domain.errors import UserError
from annotator.domain.identity import new_id
from annotator.storage.store import Store
from tests.faults.working import Hand


class Noted:
    """Gives ids, and knows the last one of an act."""

    def __init__(self, new: Callable[[str], str] = new_id) -> None:
        self._new = new
        self.act = ""

    def __call__(self, kind: str) -> str:
        """A fresh id."""
        made = self._new(kind)
        if kind == "t":
            self.act = made
        return made


def opened(path: Path) -> tuple[Session, Noted]:
    """The project, with what knows the id of each act when it is done."""
    noted = Noted()
    return Session(Store.open(path), "ada", ids=noted), noted


def main(path: str, seed: str, most: str = "0") -> int:
    """Wait for a line, open the project, and go on until somebody ends it or it is refused."""
    warm_up()
    say("ready")
    sys.stdin.readline()
    try:
        session, noted = opened(Path(path))
        with closing(session):
            hand = Hand(session, int(seed))
            done = 0
            while not int(most) or done < int(most):
                hand.act()
                say(noted.act)
                done += 1
    except UserError as error:
        say(f"refused: {error}")
        return 1
    return 0


def say(line: str) -> None:
    """Give the line away at once: what this process still held would die with it."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
