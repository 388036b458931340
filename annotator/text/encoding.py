"""From a file's bytes to its text and back: nothing is changed, replaced or dropped on the way."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text such that ``signature`` and ``text.encode(encoding)`` are the file's bytes again.

    ``encoding`` is the name of the Python codec and ``signature`` the hex of the byte order mark,
    or "". ``certain`` is false where other encodings would have been possible; ``note`` is what
    a person should know about it.
    """

    text: str
    encoding: str
    signature: str
    certain: bool
    note: str


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of those bytes, in the encoding that is named or else in the one that is found.

    Raises UserError when they are no text, or not in that encoding.
    """
    raise NotImplementedError
