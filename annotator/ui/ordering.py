"""The order in which names stand in a dictionary of the language of the window."""

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale


def in_order(names: Iterable[str]) -> list[str]:
    """The names as a dictionary has them: “Ádám” between “Abony” and “Agria”."""
    collator = QCollator(QLocale())
    return sorted(sorted(names), key=cmp_to_key(collator.compare))
