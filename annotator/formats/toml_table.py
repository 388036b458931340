"""Reading the entries of a TOML table one by one, with a fault for each that is not as it must."""

import re
from collections.abc import Mapping
from typing import Any

COLOUR = re.compile(r"#[0-9a-f]{6}")
_REQUIRED = "\0"


class Faults:
    """The faults of one file, in the order of their finding."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[str] = []

    def add(self, message: str, line: int = 0) -> None:
        """A fault at that line, 0 when it is not known."""
        place = f"{self._name}:{line}" if line else self._name
        self._found.append(f"{place}: {message}")

    def __len__(self) -> int:
        return len(self._found)

    def __str__(self) -> str:
        return "\n".join(self._found)


class Table:
    """A table of a TOML file; what is wrong in it is added to the faults, and never raised."""

    def __init__(self, content: Mapping[str, Any], name: str, line: int, faults: Faults) -> None:
        self._content = dict(content)
        self._name = name
        self._line = line
        self._faults = faults

    def fault(self, message: str) -> None:
        """Something is wrong in this table."""
        self._faults.add(f"{self._name}: {message}" if self._name else message, self._line)

    def text(self, key: str, *, default: str = _REQUIRED, may_be_empty: bool = False) -> str:
        """The text of that key, which must be there unless it has a default."""
        value = self._content.pop(key, default)
        if value is _REQUIRED:
            self.fault(f"“{key}” is missing")
        elif not isinstance(value, str):
            self.fault(f"“{key}” must be text in quotation marks")
        elif value != value.strip() or not (value or may_be_empty or value is default):
            self.fault(f"“{key}” is empty or has white space at an edge")
        else:
            return value
        return ""

    def one_of[T: str](self, key: str, values: tuple[T, ...]) -> T:
        raise NotImplementedError
