"""The documents of a DocBin of spaCy: their texts, and the spans of their entities and groups."""

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, BinaryIO

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.span import Range
from annotator.formats.docbin_writing import BEGINS, INSIDE, DocSpan
from annotator.formats.msgpack import BadMessage, unpacked
from annotator.formats.spacy_strings import (
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    ORTH,
    SYMBOLS,
    string_number,
)

LARGEST = 1 << 30
_CHUNK = 1 << 20
_NAMES = {SYMBOLS[each]: each for each in ("TAG", "POS", "LEMMA", "MORPH", "DEP", "HEAD")}
SENTENCE = SYMBOLS["SENT_START"]
NO_DOCBIN = said("this is no DocBin of spaCy, or it is damaged")
_SPAN = struct.Struct(">QQQllll")


@dataclass(frozen=True, slots=True)
class ReadDoc:
    """A document: its text, entities, and spans by the names of their groups.

    A text that is not ``exact`` has a blank between any two tokens. ``tokens`` are code points of
    it, and ``passed`` what its tokens have besides, which is not read.
    """

    text: str
    tokens: tuple[Range, ...]
    passed: tuple[str, ...]
    exact: bool
    ents: list[DocSpan]
    groups: dict[str, list[DocSpan]]
    user_data: Mapping[Any, Any]


def read_docbin(stream: BinaryIO) -> Iterator[ReadDoc]:
    """The documents in their order; nothing in the file is run.

    Raises UserError for what is no such file, or unpacks to more than a gigabyte.
    """
    try:
        message = unpacked(_unpacked_bytes(stream))
        file = _File(message)
        for number in range(file.count):
            yield file.doc(number)
    except (BadMessage, struct.error, KeyError, IndexError, TypeError, ValueError) as error:
        raise UserError(
            said(
                "{no_docbin} ({name}: {error})",
                no_docbin=NO_DOCBIN,
                name=type(error).__name__,
                error=error,
            )
        ) from None


def _unpacked_bytes(stream: BinaryIO) -> bytes:
    unpacking = zlib.decompressobj()
    found = bytearray()
    try:
        while chunk := stream.read(_CHUNK):
            found += unpacking.decompress(chunk, LARGEST - len(found) + 1)
            if len(found) > LARGEST:
                raise UserError(
                    said("unpacks to more than a gigabyte: split it into several files")
                )
        if not unpacking.eof:
            raise UserError(said("{no_docbin} (it is cut off)", no_docbin=NO_DOCBIN))
    except zlib.error:
        raise UserError(NO_DOCBIN) from None
    return bytes(found)


class _File:
    """The columns of a file."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        attributes = message["attrs"]
        self._width = len(attributes)
        self._column = {each: at for at, each in enumerate(attributes)}
        if ORTH not in self._column:
            raise ValueError("it has no words")
        lengths = message["lengths"]
        self._lengths = struct.unpack(f"<{len(lengths) // 4}i", lengths)
        if min(self._lengths, default=0) < 0:
            raise ValueError("a length is negative")
        self._starts = [0, *accumulate(self._lengths)]
        self._tokens, self._spaces = message["tokens"], message["spaces"]
        self._flags = message.get("flags") or []
        self._groups = message.get("span_groups") or []
        self._user_data = message.get("user_data") or []
        self._strings = {string_number(each): each for each in message["strings"]}
        self._strings |= {number: name for name, number in SYMBOLS.items()} | {0: ""}

    @property
    def count(self) -> int:
        return len(self._lengths)

    def doc(self, number: int) -> ReadDoc:
        start, past = self._starts[number], self._starts[number + 1]
        exact = not _at(self._flags, number, default={}).get("has_unknown_spaces")
        words = [self._strings[each] for each in self._values(ORTH, start=start, past=past)]
        spaces = self._spaces[start:past]
        if len(spaces) != len(words):
            raise ValueError("it is cut off")
        pieces = [
            word + (" " if space or not exact else "")
            for word, space in zip(words, spaces, strict=True)
        ]
        starts = [0, *accumulate(map(len, pieces))]
        ends = [at + len(word) for at, word in zip(starts, words, strict=False)]
        places = _Places(starts, ends)
        return ReadDoc(
            "".join(pieces),
            tuple(Range(*each) for each in zip(starts, ends, strict=False)),
            tuple(self._passed(start, past)),
            exact,
            list(self._ents(start, past, places=places)),
            dict(self._spans(_at(self._groups, number, default=b""), places)),
            _user_data(_at(self._user_data, number, default=None)),
        )

    def _passed(self, start: int, past: int) -> Iterator[str]:
        """The attributes that say something of those tokens and are not read."""
        for attribute, name in _NAMES.items():
            if any(self._values(attribute, start=start, past=past)):
                yield name
        if 1 in self._values(SENTENCE, start=start, past=past)[1:]:
            yield "beginnings of sentences"

    def _values(self, attribute: int, *, start: int, past: int) -> Sequence[int]:
        """One attribute of those tokens, all 0 where the file has none."""
        column = self._column.get(attribute)
        if column is None:
            return [0] * (past - start)
        part = self._tokens[8 * start * self._width : 8 * past * self._width]
        return struct.unpack(f"<{(past - start) * self._width}Q", part)[column :: self._width]

    def _ents(self, start: int, past: int, *, places: "_Places") -> Iterator[DocSpan]:
        iobs = self._values(ENT_IOB, start=start, past=past)
        labels = self._values(ENT_TYPE, start=start, past=past)
        bases = self._values(ENT_KB_ID, start=start, past=past)
        ids = self._values(ENT_ID, start=start, past=past)
        first = -1
        for at in range(past - start + 1):
            goes_on = (
                at < past - start
                and iobs[at] == INSIDE
                and first >= 0
                and labels[at] == labels[first]
            )
            if first >= 0 and not goes_on:
                numbers = ids[first], bases[first], labels[first]
                yield self._span(numbers, (first, at), places=places)
                first = -1
            if at < past - start and iobs[at] in (BEGINS, INSIDE) and first < 0:
                first = at

    def _spans(self, data: bytes, places: "_Places") -> Iterator[tuple[str, list[DocSpan]]]:
        groups = unpacked(data) if data else []
        named: list[tuple[bytes, list[str]]] = (
            list(groups.items()) if isinstance(groups, dict) else [(each, []) for each in groups]
        )
        for group, names in named:
            message = unpacked(group)
            spans = []
            for row in message["spans"]:
                *numbers, first, past, _, _ = _SPAN.unpack(row)
                spans.append(self._span(numbers, (first, past), places=places))
            for name in names or [message["name"]]:
                yield str(name), spans

    def _span(
        self, numbers: Sequence[int], place: tuple[int, int], *, places: "_Places"
    ) -> DocSpan:
        """What its id, its entity and its label are; ids may be numbers that are no strings."""
        span_id, base, label = numbers
        first, past = place
        if not 0 <= first < past <= len(places.ends):
            raise ValueError("a span is outside of its document")
        return DocSpan(
            self._strings[label],
            first,
            past,
            places.starts[first],
            places.ends[past - 1],
            self._strings.get(span_id, str(span_id)),
            self._strings.get(base, ""),
        )


@dataclass(frozen=True, slots=True)
class _Places:
    """Where each token begins and ends, in code points."""

    starts: list[int]
    ends: list[int]


def _at(values: Sequence[Any], number: int, *, default: Any) -> Any:
    return values[number] if number < len(values) else default


def _user_data(data: bytes | None) -> Mapping[Any, Any]:
    try:
        found = unpacked(data) if data else {}
    except BadMessage:  # it may hold whatever a program of theirs has put there
        return {}
    return found if isinstance(found, dict) else {}
