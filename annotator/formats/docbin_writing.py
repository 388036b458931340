"""A DocBin of spaCy, put together document by document in files of its own, and then written."""

import struct
import zlib
from array import array
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from tempfile import TemporaryFile
from types import TracebackType
from typing import BinaryIO, Self

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.msgpack import bytes_head, list_head, map_head, packed
from annotator.formats.spacy_strings import (
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    ORTH,
    string_number,
)

VERSION = "0.1"
ATTRIBUTES = [ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID]
INSIDE, OUTSIDE, BEGINS = 1, 2, 3
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class DocSpan:
    """A span from token ``first`` up to ``past``, and in code points; ``entity`` is a base's id."""

    label: str
    first: int
    past: int
    start: int
    end: int
    id: str = ""
    entity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """A document: words with a blank behind them or not; ``ents`` are in order and apart."""

    words: Sequence[str]
    spaces: Sequence[bool]
    ents: Sequence[DocSpan]
    groups: Mapping[str, Sequence[DocSpan]]
    user_data: Mapping[str, str]


class DocBinFile:
    """Takes documents, of which it keeps the strings alone in memory, and writes all at the end."""

    def __init__(self) -> None:
        self._files = ExitStack()
        self._tokens, self._spaces = self._file(), self._file()
        self._groups, self._user_data = self._file(), self._file()
        self._lengths = array("i")
        self._strings = {""}

    def add(self, doc: Doc) -> None:
        """One more document."""
        self._tokens.write(struct.pack(f"<{len(doc.words) * len(ATTRIBUTES)}Q", *self._rows(doc)))
        self._spaces.write(bytes(doc.spaces))
        self._groups.write(packed(self._group_bytes(doc.groups)))
        self._user_data.write(packed(packed(dict(doc.user_data))))
        self._lengths.append(len(doc.words))

    def write(self, stream: BinaryIO) -> None:
        """The whole file; raises UserError when there is more than one can hold."""
        count = len(self._lengths)
        lengths = struct.pack(f"<{count}i", *self._lengths)
        out = _Compressed(stream)
        try:
            out.add(map_head(10) + packed("version") + packed(VERSION))
            out.add(packed("attrs") + packed(ATTRIBUTES))
            out.add_file(packed("tokens") + bytes_head(self._tokens.tell()), self._tokens)
            out.add_file(packed("spaces") + bytes_head(self._spaces.tell()), self._spaces)
        except OverflowError:
            message = said("This is more than one file of spaCy can hold: export it in parts.")
            raise UserError(message) from None
        out.add(packed("lengths") + packed(lengths))
        out.add(packed("strings") + packed(sorted(self._strings)))
        out.add(packed("cats") + list_head(count) + packed({}) * count)
        out.add(packed("flags") + list_head(count) + packed({"has_unknown_spaces": False}) * count)
        out.add_file(packed("span_groups") + list_head(count), self._groups)
        out.add_file(packed("user_data") + list_head(count), self._user_data)
        out.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._files.close()

    def _file(self) -> BinaryIO:
        return self._files.enter_context(TemporaryFile())

    def _number(self, text: str) -> int:
        self._strings.add(text)
        return string_number(text)

    def _rows(self, doc: Doc) -> list[int]:
        """The attributes of each token."""
        width = len(ATTRIBUTES)
        found = [0] * (len(doc.words) * width)
        found[0::width] = map(self._number, doc.words)
        found[1::width] = [OUTSIDE] * len(doc.words)
        for ent in doc.ents:
            rest = [self._number(each) for each in (ent.label, ent.entity, ent.id)]
            for at in range(ent.first, ent.past):
                iob = BEGINS if at == ent.first else INSIDE
                found[at * width + 1 : (at + 1) * width] = [iob, *rest]
        return found

    def _group_bytes(self, groups: Mapping[str, Sequence[DocSpan]]) -> bytes:
        made = {self._group(name, spans): [name] for name, spans in groups.items()}
        return packed(made) if made else packed([])

    def _group(self, name: str, spans: Sequence[DocSpan]) -> bytes:
        rows = [
            struct.pack(
                ">QQQllll",
                *(self._number(text) for text in (each.id, each.entity, each.label)),
                each.first,
                each.past,
                each.start,
                each.end,
            )
            for each in spans
        ]
        return packed({"name": name, "attrs": {}, "spans": rows})


class _Compressed:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._zlib = zlib.compressobj()

    def add(self, data: bytes) -> None:
        self._stream.write(self._zlib.compress(data))

    def add_file(self, head: bytes, file: BinaryIO) -> None:
        self.add(head)
        file.seek(0)
        while chunk := file.read(_CHUNK):
            self.add(chunk)

    def end(self) -> None:
        self._stream.write(self._zlib.flush())
