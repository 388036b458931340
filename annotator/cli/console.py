"""What the commands say and how: answers to stdout, messages and progress to stderr."""

import json
import sys
import time

from annotator.domain.orders import TURNING, without_orders

_ORDERS = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *map(ord, TURNING))}
"""What json leaves as it is, though a terminal takes it for a command or turns the line."""


def say(line: str) -> None:
    """One line of the answer."""
    sys.stdout.write(f"{without_orders(line)}\n")


def say_json(answer: object) -> None:
    """The answer for a program: UTF-8, not escaped but for what gives a terminal orders."""
    written = json.dumps(answer, ensure_ascii=False, indent=2)
    sys.stdout.write(written.translate(_ORDERS) + "\n")


def complain(line: str) -> None:
    """One line about what is wrong."""
    sys.stderr.write(f"{without_orders(line)}\n")


class ProgressLine:
    """A line on stderr that grows in place, on a terminal only."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._terminal = sys.stderr.isatty()
        self._told = 0.0

    def show(self, done: int, total: int = 0) -> bool:
        """Tell how far it is, at most ten times a second; always goes on."""
        now = time.monotonic()
        if self._terminal and now - self._told >= 0.1:
            self._told = now
            of = f" of {total:,}" if total else ""
            sys.stderr.write(f"\r{self._what} {done:,}{of}\x1b[K")
            sys.stderr.flush()
        return True

    def clear(self) -> None:
        """Take the line away."""
        if self._terminal and self._told:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
