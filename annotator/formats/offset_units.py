"""How files of other tools count positions, and those positions in code points."""

from dataclasses import dataclass, replace
from itertools import product

from annotator.domain.errors import BadOffsets, UserError
from annotator.domain.message import said
from annotator.domain.span import Range
from annotator.formats.offset_tables import UNITS, Table, Tables, Unit

_IN_WORDS: dict[Unit, str] = {
    "codepoint": said("code points"),
    "utf16": "UTF-16",
    "utf8": said("UTF-8 bytes"),
    "grapheme": said("grapheme clusters"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How a file counts the positions of its text.

    The end of a span is its last unit when ``inclusive``, otherwise one past it. ``folded``: CRLF
    is one unit. ``signature``: the byte order mark comes first, as one code point, one UTF-16
    unit, one cluster or three bytes.
    """

    unit: Unit = "codepoint"
    inclusive: bool = False
    folded: bool = False
    signature: bool = False

    @property
    def name(self) -> str:
        """What ``--offset-unit`` takes, such as ``utf16-inclusive``."""
        flags = ("inclusive", "folded", "signature")
        return "-".join((self.unit, *(flag for flag in flags if getattr(self, flag))))

    def __str__(self) -> str:
        """The same for a person, such as ``UTF-16 with inclusive ends``."""
        words = _IN_WORDS[self.unit]
        if self.inclusive:
            words = said("{units} with inclusive ends", units=words)
        if self.folded:
            words = said("{units}, CRLF as one", units=words)
        return said("{units}, after the byte order mark", units=words) if self.signature else words

    def of_file(self, *, signed: bool) -> "Counting":
        """The same for one file: where it has no byte order mark, none is counted."""
        return replace(self, signature=False) if self.signature and not signed else self

    @property
    def shift(self) -> int:
        """The units before the text."""
        return (3 if self.unit == "utf8" else 1) if self.signature else 0


def _all() -> list[Counting]:
    flags = sorted(product((False, True), repeat=3), key=sum)
    return [
        Counting(unit=unit, inclusive=inclusive, folded=folded, signature=signature)
        for signature, folded, inclusive in flags
        for unit in UNITS
    ]


_BY_NAME = {each.name: each for each in _all()}
# CRLF is one grapheme cluster, folded or not.
_DISTINCT = tuple(it for it in _BY_NAME.values() if not (it.folded and it.unit == "grapheme"))


def counting_named(name: str) -> Counting:
    """The way of counting of that name; raises UserError, which says what there is."""
    found = _BY_NAME.get(name.strip().lower())
    if found is None:
        units = ", ".join(UNITS)
        raise UserError(
            said(
                "There is no offset unit “{name}”. There are {units}, and each of them with "
                "-inclusive (ends are the last unit), -folded (CRLF is one) and -signature "
                "(the byte order mark counts) behind it, in this order, as in "
                "utf16-inclusive-folded.",
                name=name,
                units=units,
            )
        )
    return found


def countings() -> tuple[Counting, ...]:
    """All ways of counting that differ, the simplest first."""
    return _DISTINCT


class Positions:
    """The positions of one text as a file counts them.

    Only a text whose file has a byte order mark is counted with ``signature``, see ``of_file``.
    ``tables`` are those of the text where they are there already.
    """

    __slots__ = ("_known", "_past", "_shift", "_table", "_tables", "counting")

    def __init__(self, text: str, counting: Counting, *, tables: Tables | None = None) -> None:
        self.counting = counting
        self._tables = Tables(text) if tables is None else tables
        self._known = False
        self._table: Table | None = None
        self._past = 1 if counting.inclusive else 0
        self._shift = counting.shift

    def range(self, start: int, end: int) -> Range | None:
        """From the numbers of a file to code points.

        None when they are outside the text, empty, reversed, or cut a unit: a surrogate pair, the
        bytes of a character, CRLF that is one, or a cluster where those are counted.
        """
        start, end = start - self._shift, end - self._shift + self._past
        table = self._table if self._known else self._found_table()
        if table is None:
            inside = 0 <= start < end <= len(self._tables.text)
            return Range(start, end) if inside else None
        first, past = table.to_point(start), table.to_point(end)
        if first is None or past is None or first >= past:
            return None
        return Range(first, past)

    def point(self, start: int) -> int | None:
        """The code point at which a span begins, by the number of a file; None as for ranges."""
        table = self._table if self._known else self._found_table()
        unit = start - self._shift
        if table is None:
            return unit if 0 <= unit <= len(self._tables.text) else None
        return table.to_point(unit)

    def numbers(self, place: Range, /) -> tuple[int, int]:
        """From code points to the numbers of a file.

        Raises BadOffsets when the range is empty, outside the text, or cuts a cluster or a CRLF
        that counts as one.
        """
        if not 0 <= place.start < place.end <= len(self._tables.text):
            raise BadOffsets(said("{place} is empty or outside the text.", place=_shown(place)))
        table = self._table if self._known else self._found_table()
        first = place.start if table is None else table.to_unit(place.start)
        past = place.end if table is None else table.to_unit(place.end)
        if first is None or past is None:
            raise BadOffsets(
                said(
                    "{place} cuts what is one in {counting}.",
                    place=_shown(place),
                    counting=self.counting,
                )
            )
        return first + self._shift, past + self._shift - self._past

    def _found_table(self) -> Table | None:
        self._known = True
        self._table = self._tables.of(self.counting.unit, folded=self.counting.folded)
        return self._table


def _shown(place: Range) -> str:
    return said("The range {start}–{end}", start=place.start, end=place.end)
