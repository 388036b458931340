"""CoNLL-2003: a token a line with its tag, and beside it where each token stands in the text."""

import re
from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from typing import ClassVar

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.conll_rows import ConllRows
from annotator.formats.conll_writing import KEPT, ColumnWriting
from annotator.formats.foreign import ForeignFormat, read_foreign
from annotator.formats.offset_sidecar import copied, header_line, row_line
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.tags import KINDS
from annotator.formats.tokenised import Tokenising, exports_of, layer_of

CONLL_2003 = "conll-2003"
_TAG_END = rb"(?:O|[BIESLUM]-[^\s]+)"
_LINE = re.compile(
    # A line of two to five columns whose third or last one is a tag.
    rb"[^\s]+(?:[ \t]+[^\s]+){0,3}[ \t]+" + _TAG_END + rb"[ \t]*\r?$"
    rb"|\d+\t[^\t\n]+\t" + _TAG_END + rb"\t[^\n]*$"
)
_COMMENT = re.compile(rb"#\s*\w[\w:.\- ]*(?:=|$)")
_UNSAFE = re.compile(r"[\s,]+")


class Conll:
    """Reads columns with any tags of tokens, and writes them with tags of one kind.

    What came from such a file leaves with its columns and rows, else there are four. With ``names``
    of a crosswalk the labels leave as those of its inventory.
    """

    suffixes: tuple[str, ...]
    offset_unit = "tokens"
    is_folder: ClassVar[bool] = False

    def __init__(self, kind: str = "iob2", *, names: str = "") -> None:
        self.name = names or (KEPT if kind == "iob2" else kind)
        self._kind = kind
        self._names = names
        self.title = _title(kind.upper(), fixed=bool(names))
        usual = (".conll", ".bio", ".iob", ".iob2")
        self.suffixes = usual if kind == "iob2" else (f".{kind}",)

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
            rows = ConllRows(source, context, kind=self._kind)
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
        tokenising = Tokenising(context, (layer,), crosswalk=crosswalk, of=KEPT, kind="columns")
        writing = ColumnWriting(KINDS[self._kind], labels, losses=context.losses)
        written = 0
        with TemporaryFile() as sidecar:
            sidecar.write(header_line({safe: label for label, safe in labels.items()}))
            with out.main() as stream:
                for record in records:
                    article = tokenising.flat(tokenising.article(record))
                    rows = list(tokenising.rows(article))
                    stream.write(writing.article(article, rows))
                    sidecar.writelines(map(row_line, rows))
                    written += 1
            copied(sidecar, out)
        return written


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
