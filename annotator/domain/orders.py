"""What in a text gives orders to whatever shows it: to a terminal, to a page, or to its line."""

from unicodedata import category

_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the order of all that follows on the line, which a title could do to the rest."""
_NO_CHARACTERS = frozenset("\ufffe\uffff")


def without_orders(text: str) -> str:
    """The text on one line, with a replacement character for each that ends, controls or turns it.

    What no XML may hold is replaced too.
    """
    return "".join("\N{REPLACEMENT CHARACTER}" if _orders(each) else each for each in text)


def _orders(character: str) -> bool:
    return category(character) in _CONTROLS or character in TURNING or character in _NO_CHARACTERS
