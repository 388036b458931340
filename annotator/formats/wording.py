"""How foreign values are shown where something else might be made of them than text."""

import json

from annotator.domain.message import Message, said, with_texts

SHOWN_LENGTH = 60
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "'")


def shown(value: object) -> str:
    """The value as JSON writes it, but short, on one line and without half characters."""
    match value:
        case str():
            cut = value if len(value) <= SHOWN_LENGTH else value[:SHOWN_LENGTH] + "…"
            return printable(json.dumps(cut, ensure_ascii=False))
        case dict():
            return said("an object")
        case list():
            return "a list"
        case _:
            return str(json.dumps(value))[:SHOWN_LENGTH]


def printable(text: str) -> str:
    """The text with what ends a line, controls or cannot be encoded written as an escape."""
    return "".join(each if each == " " or each.isprintable() else _escaped(each) for each in text)


def bounded(text: str, length: int) -> str:
    """The text on one line, of that many letters before escapes and no more.

    A message that is short enough stays one.
    """
    if isinstance(text, Message) and len(text) <= length:
        return with_texts(text, printable)
    return printable(text if len(text) <= length else text[:length] + "…")


def guarded(cell: str) -> str:
    """The cell of a table as no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def unguarded(cell: str) -> str:
    """What ``guarded`` was given."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULAS) else cell


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
