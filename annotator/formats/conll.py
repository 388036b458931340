"""CoNLL-2003: a token a line with its tag, and beside it where each token stands in the text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from tempfile import TemporaryFile
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.conll_rows import ConllRows
from annotator.formats.foreign import ForeignFormat, read_foreign
from annotator.formats.offset_sidecar import copied, header_line, row_line
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.tags import Extent, bilou, iob2
from annotator.formats.tokenised import Row, Tokenising, exports_of, layer_of

CONLL_2003 = "conll-2003"
_TAG_END = rb"(?:O|[BIESLUM]-[^\s]+)"
_LINE = re.compile(
    # A line of two to five columns whose third or last one is a tag.
    rb"[^\s]+(?:[ \t]+[^\s]+){0,3}[ \t]+" + _TAG_END + rb"[ \t]*\r?$"
    rb"|\d+\t[^\t\n]+\t" + _TAG_END + rb"\t[^\n]*$"
)
_COMMENT = re.compile(rb"#\s*\w[\w:.\- ]*(?:=|$)")
_UNSAFE = re.compile(r"[\s,]+")
Tags = Callable[[int, Sequence[Extent]], list[str]]


class Conll:
    """Reads columns with any tags of tokens, and writes four of them with IOB2 or BILOU.

    With ``names`` of a crosswalk the labels leave as those of its inventory.
    """

    suffixes: tuple[str, ...]
    offset_unit = "tokens"
    is_folder: ClassVar[bool] = False

    def __init__(self, *, is_bilou: bool = False, names: str = "") -> None:
        self.name = names or ("bilou" if is_bilou else "conll")
        self._tags: Tags = bilou if is_bilou else iob2
        self._names = names
        self.title = _title("BILOU" if is_bilou else "IOB2", fixed=bool(names))
        self.suffixes = (".bilou",) if is_bilou else (".conll", ".bio", ".iob", ".iob2")

    def sniff(self, head: bytes) -> bool:
        """Whether its first lines are tokens with tags in columns."""
        found = 0
        for line in head.removeprefix(b"\xef\xbb\xbf").split(b"\n")[:-1] or [head]:
            if not line.strip() or _COMMENT.match(line):
                continue
            if not _LINE.match(line):
                return False
            found += 2 if line.startswith(b"-DOCSTART-") else 1
        return found > 1

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The documents of the file, each an article.

        With the offsets that stand beside a file of ours their texts are what they were, without
        them words are joined by blanks and sentences by line ends, which a note says.
        """
        try:
            rows = ConllRows(source, context)
            of = ForeignFormat(name=self.name, is_sure=True)
            yield from read_foreign(rows.articles, of=of, context=context)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        yield from rows.notes()

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the sentences of each article, and beside them the offsets of their tokens."""
        crosswalk = context.crosswalks[self._names] if self._names else None
        layer = crosswalk.layer if crosswalk else layer_of(context)
        labels = safe_labels(exports_of(context, layer, crosswalk=crosswalk))
        tokenising = Tokenising(context, (layer,), crosswalk=crosswalk)
        written = 0
        with TemporaryFile() as sidecar:
            sidecar.write(header_line({safe: label for label, safe in labels.items()}))
            with out.main() as stream:
                for record in records:
                    stream.write(b"-DOCSTART- -X- -X- O\n\n")
                    for row in tokenising.rows(tokenising.flat(tokenising.article(record))):
                        stream.write(self._sentence(row, labels))
                        sidecar.write(row_line(row))
                    written += 1
            copied(sidecar, out)
        return written

    def _sentence(self, row: Row, labels: dict[str, str]) -> bytes:
        spans = [(labels[each.label], each.first, each.past) for each in row.spans]
        tags = self._tags(len(row.tokens), spans)
        lines = (f"{word} -X- _ {tag}\n" for word, tag in zip(row.words, tags, strict=True))
        return ("".join(lines) + "\n").encode()


def safe_labels(exports: Iterable[str]) -> dict[str, str]:
    """For each label one that can stand in a column: without white space or commas, and unlike.

    Only those that need it are changed.
    """
    exports = list(exports)
    found = {each: each for each in exports if not _UNSAFE.search(each)}
    taken = set(found)
    for each in exports:
        if each in found:
            continue
        wanted = safe = _UNSAFE.sub("_", each)
        number = 2
        while safe in taken:
            safe = f"{wanted}_{number}"
            number += 1
        found[each] = safe
        taken.add(safe)
    return found


def _title(kind: str, *, fixed: bool) -> str:
    if fixed:
        return said("CoNLL columns with {kind} tags and its four labels, a token a line", kind=kind)
    return said("CoNLL columns with {kind} tags, a token a line", kind=kind)
