"""Reading the entries of a TOML table one by one, with a fault for each that is not as it must."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.message import joined, said

COLOUR = re.compile(r"#[0-9a-f]{6}")
WRONG = "?"  # stands for what a fault was already added for


class Faults:
    """The faults of one file, in the order of their finding."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[str] = []

    def add(self, message: str, line: int = 0) -> None:
        """A fault at that line, 0 when it is not known."""
        place = f"{self._name}:{line}" if line else self._name
        self._found.append(said("{place}: {fault}", place=place, fault=message))

    def __len__(self) -> int:
        return len(self._found)

    def __str__(self) -> str:
        return joined(self._found, "\n")


class Table:
    """A table of a TOML file; what is wrong in it is added to the faults, and never raised."""

    def __init__(self, content: Mapping[str, Any], faults: Faults, *, name: str, line: int) -> None:
        self._content = dict(content)
        self._name = name
        self._line = line
        self._faults = faults

    def fault(self, message: str) -> None:
        """Something is wrong in this table."""
        self._faults.add(_within(self._name, message), self._line)

    def text(self, key: str) -> str:
        """The text of that key, which must be there and say something."""
        if key not in self._content:
            self.fault(said("“{key}” is missing", key=key))
            return ""
        value = self.optional_text(key)
        if value == "":
            self.fault(said("“{key}” is empty", key=key))
        return value

    def optional_text(self, key: str) -> str:
        """The text of that key, which may be empty or missing."""
        value = self._content.pop(key, "")
        if not isinstance(value, str):
            self.fault(said("“{key}” must be text in quotation marks", key=key))
            return WRONG
        if value != value.strip():
            self.fault(said("“{key}” has white space at an edge", key=key))
        return value

    def truth(self, key: str) -> bool:
        """Whether that key is true; without it, no."""
        value = self._content.pop(key, False)
        if not isinstance(value, bool):
            self.fault(said("“{key}” must be true or false", key=key))
        return value is True

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts of that key, none without it."""
        value = self._content.pop(key, [])
        if isinstance(value, list) and all(isinstance(each, str) and each for each in value):
            return tuple(value)
        self.fault(said('“{key}” must be a list of texts, such as ["one", "two"]', key=key))
        return ()

    def lists(self, key: str) -> dict[str, tuple[str, ...]]:
        """The table of lists of texts of that key, empty without it."""
        inner = self._inner(key, {})
        return {each: inner.texts(each) for each in inner.unread()}

    def localized(self, key: str, *, optional: bool = False) -> dict[str, str]:
        """The texts of that key by UI language; English must be among them."""
        if key not in self._content:
            if not optional:
                self.fault(said("“{key}” is missing", key=key))
            return {}
        inner = self._inner(key, {"en": WRONG})
        found = {language: inner.text(language) for language in inner.unread()}
        if "en" not in found:
            self.fault(said('“{key}” has no English text, such as {{en = "…"}}', key=key))
        return found

    def colour(self, key: str) -> str:
        """The colour of that key as #rrggbb."""
        value = self.text(key)
        if value not in ("", WRONG) and not COLOUR.fullmatch(value):
            self.fault(said("“{key}” must be a colour such as #1d6bbf, in small letters", key=key))
        return value

    def tables(self, key: str, lines: list[int]) -> Iterator["Table"]:
        """The list of tables of that key; ``lines`` are where they begin, if that is known."""
        value = self._content.pop(key, [])
        if not (isinstance(value, list) and all(isinstance(each, dict) for each in value)):
            self.fault(said("“{key}” must be a list of tables", key=key))
            return
        known = lines if len(lines) == len(value) else [self._line] * len(value)
        for number, (each, line) in enumerate(zip(value, known, strict=True), 1):
            told = each.get("id", each.get("name"))
            name = (
                f"{key} “{told}”"
                if isinstance(told, str)
                else said("{key} number {number}", key=key, number=number)
            )
            yield Table(each, self._faults, name=_within(self._name, name), line=line)

    def unread(self) -> list[str]:
        """The keys that were not asked for yet."""
        return list(self._content)

    def refuse_the_rest(self) -> None:
        """Adds a fault for each key that was not asked for."""
        for key in self.unread():
            self.fault(said("“{key}” is no key that is known here", key=key))

    def _inner(self, key: str, instead: Mapping[str, Any]) -> "Table":
        value = self._content.pop(key, instead)
        if not isinstance(value, dict):
            self.fault(said("“{key}” must be a table in braces", key=key))
            value = instead
        name = _within(self._name, f"“{key}”")
        return Table(value, self._faults, name=name, line=self._line)


def _within(place: str, told: str) -> str:
    return joined((place, told), ": ") if place else told
