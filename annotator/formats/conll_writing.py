"""From tokenised articles to columns: as they stood in the file they came from, or in ours."""

from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.message import said
from annotator.formats.conll_layout import (
    Layout,
    begins_document,
    is_token,
    kept_layout,
)
from annotator.formats.losses import Loss, Losses
from annotator.formats.own_rows import OwnRows
from annotator.formats.tags import Tags
from annotator.formats.tokenised import Row, Tokenised

KEPT = "conll"
"""What the kept rows of such a file are called, whichever of its formats reads it."""
MORE = said("further columns")


class ColumnWriting:
    """The lines of one file, whose columns are those of the first article.

    ``labels`` leads from export strings to what can stand in a column.
    """

    def __init__(self, tags: Tags, labels: Mapping[str, str], *, losses: Losses) -> None:
        self._tags = tags
        self._labels = labels
        self._losses = losses
        self._layout: Layout | None = None
        self._ends = ""

    def article(self, article: Tokenised, rows: Sequence[Row]) -> bytes:
        """The lines of one more article; its own further columns where they fit."""
        layout, lines = _own(article.own)
        is_first = self._layout is None
        self._layout = self._layout or layout or Layout()
        tags = [tag for row in rows for tag in self._row_tags(row)]
        if layout == self._layout:
            found = _tagged(lines, tags, layout=layout, joined=_joined(article, rows))
        else:
            if layout and layout.has_more:
                self._losses.note(Loss("dropped", MORE, article.record.article.id))
            found = self._made(rows, tags)
        # A file of others may have no marks of documents, and then nothing stands before the first.
        kept = lines if layout == self._layout else []
        if not ((kept and is_first) or _is_begun(kept)):
            found.insert(0, self._layout.begins)
        return self._apart("".join(found)).encode()

    def _row_tags(self, row: Row) -> list[str]:
        spans = [(self._labels[each.label], each.first, each.past) for each in row.spans]
        return self._tags(len(row.tokens), spans)

    def _made(self, rows: Iterable[Row], tags: Iterable[str]) -> list[str]:
        layout, left = self._layout or Layout(), iter(tags)
        found = []
        for row in rows:
            for number, word in enumerate(row.words, 1):
                found.append(layout.line(word, next(left), number=number))
            found.append("\n")
        return found

    def _apart(self, lines: str) -> str:
        """After an empty line, which a file of others may not end with."""
        before, self._ends = self._ends, lines[-4:]
        if not before or before.replace("\r", "").endswith("\n\n"):
            return lines
        return ("\n" if before.endswith("\n") else "\n\n") + lines


def _own(own: OwnRows | None) -> tuple[Layout | None, list[str]]:
    """The columns of the file that an article came from, and its lines there."""
    if own is None or own.format != KEPT:
        return None, []
    layout = kept_layout(own.more.get("layout"))
    lines = own.lines.decode(errors="replace").split("\n")
    kept = [line + "\n" for line in lines[:-1]] + lines[-1:]
    if sum(map(is_token, kept)) != len(own.tokens):
        return None, []
    return layout, kept


def _joined(article: Tokenised, rows: Sequence[Row]) -> frozenset[int]:
    """The tokens that began a row in their file and begin none any more: a span goes on there."""
    own = article.own
    begins = set(own.starts if own else ())
    at = 0
    for row in rows:
        begins.discard(at)
        at += len(row.tokens)
    return frozenset(begins)


def _tagged(
    lines: Iterable[str], tags: Sequence[str], *, layout: Layout, joined: frozenset[int]
) -> list[str]:
    """The lines with these tags; what stood between rows that are one now is left out."""
    found: list[str] = []
    between: list[str] = []
    at = 0
    for line in lines:
        if not is_token(line):
            between.append(line)
            continue
        found += [] if at in joined else between
        between = []
        ends = "\n" if line.endswith("\n") else ""
        found.append(_with_tag(line.removesuffix("\n"), tags[at], layout=layout) + ends)
        at += 1
    return found + between


def _with_tag(line: str, tag: str, *, layout: Layout) -> str:
    return line if layout.of(line.removesuffix("\r"))[1] == tag else layout.tagged(line, tag)


def _is_begun(lines: Iterable[str]) -> bool:
    """Whether a mark of a document stands before the first token."""
    for line in lines:
        if begins_document(line.rstrip("\r\n")):
            return True
        if is_token(line):
            return False
    return False
