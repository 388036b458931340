"""What the commands say and how: answers to stdout, messages and progress to stderr."""

import json
import sys
import time
from unicodedata import category

_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the order of all that follows on the line, which a title could do to the rest."""
_ORDERS = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *map(ord, _TURNING))}
"""What json leaves as it is, though a terminal takes it for a command or turns the line."""


def say(line: str) -> None:
    """One line of the answer."""
    sys.stdout.write(f"{_on_one_line(line)}\n")


def say_json(answer: object) -> None:
    """The answer for a program: UTF-8, not escaped but for what gives a terminal orders."""
    written = json.dumps(answer, ensure_ascii=False, indent=2)
    sys.stdout.write(written.translate(_ORDERS) + "\n")


def complain(line: str) -> None:
    """One line about what is wrong."""
    sys.stderr.write(f"{_on_one_line(line)}\n")


def _on_one_line(text: str) -> str:
    # A title may hold what a terminal takes for the end of a line, or for a command.
    return "".join("\N{REPLACEMENT CHARACTER}" if _orders(each) else each for each in text)


def _orders(character: str) -> bool:
    return category(character) in _CONTROLS or character in _TURNING


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
