"""The rows of the .ann file that an article came with, by which its rows have their ids again."""

from collections.abc import Sequence

from annotator.domain.record import Record
from annotator.formats.kept_rows import kept_value
from annotator.formats.own_rows import Page

BRAT = "brat"
EQUAL = "*"  # which is no id


def kept_text(record: Record, page: Page) -> str:
    """The .ann file that the article came with, "" for another one."""
    match kept_value(record, page, of=BRAT):
        case (str(text), _):
            return text
        case _:
            return ""


class RowsBefore:
    """What stood in a file: new rows that say the same have the same ids and the same order."""

    def __init__(self, text: str) -> None:
        self._keys: dict[tuple[str, str], list[str]] = {}
        self._places: dict[str, int] = {}
        self._last: dict[str, int] = {}
        for place, line in enumerate(text.removeprefix("\ufeff").split("\n")):
            row = line.removesuffix("\r")
            key, _, rest = row.partition("\t")
            self._places.setdefault(_name(row), place)
            if key[1:].isascii() and key[1:].isdigit() and len(key) < 16:
                letter = key[0].replace("M", "A")  # modifications are old attributes
                self._keys.setdefault((letter, rest), []).append(key)
                self._last[letter] = max(self._last.get(letter, 0), int(key[1:]))

    def key(self, letter: str, rest: str) -> str:
        """The id of a row that says this, a new one with that letter where it is new."""
        if known := self._keys.get((letter, rest)):
            return known.pop(0)
        self._last[letter] = self._last.get(letter, 0) + 1
        return f"{letter}{self._last[letter]}"

    def ordered(self, rows: Sequence[str]) -> list[str]:
        """The rows as they stood there, then those that are new."""
        return sorted(rows, key=lambda row: self._places.get(_name(row), len(self._places)))


def _name(row: str) -> str:
    """What a row is known by: its id, or all of it where it has none."""
    key = row.partition("\t")[0]
    return row if key == EQUAL else key
