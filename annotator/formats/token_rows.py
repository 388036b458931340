"""Rows of tokens as files have them, on their way to articles: exact with offsets, else rebuilt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.message import said
from annotator.domain.span import Range
from annotator.formats.extracted import Metadata, Origin
from annotator.formats.foreign import ForeignArticle, ForeignSpan
from annotator.formats.own_rows import OwnRows
from annotator.formats.protocol import ReadProblem
from annotator.formats.tags import Extent
from annotator.formats.wording import shown

Offsets = tuple[tuple[int, int], ...]
EMPTY = said("there is a token without a letter, so the text is cut anew when it leaves")


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRow:
    """One row of a file: its words and the spans on them.

    ``article`` is what rows of one article share. With ``text`` and ``offsets``, in its code
    points, the row is exact; ``start`` is where it begins in the article, -1 for a text that is a
    line of its own. ``kept`` is the row as the file has it, where its format can write that again,
    and ``more`` what it needs for that besides, the same for all rows of an article.
    """

    line: int
    article: str
    words: tuple[str, ...]
    spans: tuple[Extent, ...] = ()
    text: str | None = None
    offsets: Offsets = ()
    start: int = -1
    language: str = ""
    kept: bytes = b""
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_exact(self) -> bool:
        """Whether its text is the one that the tokens were cut from."""
        return self.text is not None


def fault_of(row: TokenRow) -> str:
    """Why the row cannot be read, "" when it can."""
    if row.text is None:
        return ""
    if len(row.offsets) != len(row.words):
        return said(
            "there are {count} tokens and {offsets} offsets",
            count=len(row.words),
            offsets=len(row.offsets),
        )
    for word, (start, end) in zip(row.words, row.offsets, strict=True):
        if not 0 <= start < end <= len(row.text) or row.text[start:end] != word:
            return said(
                "the token {word} is not at {start}–{end} of the text",
                word=shown(word),
                start=start,
                end=end,
            )
    return ""


def found_offsets(words: Iterable[str], text: str) -> Offsets | None:
    """Where the words stand in the text, one after the other; None when one of them does not."""
    found = []
    at = 0
    for word in words:
        start = text.find(word, at)
        if start < 0:
            return None
        at = start + len(word)
        found.append((start, at))
    return tuple(found)


def articles_of(
    rows: Iterable[TokenRow | ReadProblem], *, origin: Origin, name: str, of: str = ""
) -> Iterator[ForeignArticle | ReadProblem]:
    """The articles of those rows; a row with a fault is a problem, and not its article's others.

    Rows of one article must stand together. Without a text of their own words are joined by
    blanks, and rows by line ends. ``of`` is the format in which rows are kept.
    """
    article: list[TokenRow] = []
    for row in rows:
        if isinstance(row, ReadProblem):
            yield row
        elif fault := fault_of(row):
            yield ReadProblem(name, row.line, fault)
        else:
            yield from _passing(row, name)
            if "" in row.words:
                yield ReadProblem(name, row.line, EMPTY, fatal=False)
            if article and not _goes_on(article, row):
                yield _article(article, origin, name=name, of=of)
                article = []
            article.append(row)
    if article:
        yield _article(article, origin, name=name, of=of)


def _passing(row: TokenRow, name: str) -> Iterator[ReadProblem]:
    """The spans that end past the tokens, which are left out."""
    for label, first, past in row.spans:
        if not _is_inside(row, (first, past)):
            tokens = said("the {count} tokens", count=len(row.words))
            message = said(
                "the span {label} {first}–{past} is left out: it passes {tokens}",
                label=shown(label),
                first=first,
                past=past,
                tokens=tokens,
            )
            yield ReadProblem(name, row.line, message, fatal=False, refused=1)


def _is_inside(row: TokenRow, tokens: tuple[int, int]) -> bool:
    first, past = tokens
    return 0 <= first < past <= len(row.words)


def _goes_on(article: list[TokenRow], row: TokenRow) -> bool:
    last = article[-1]
    if row.article != last.article or (row.start < 0) != (last.start < 0):
        return False
    return row.start < 0 or row.start == last.start + len(last.text or "")


def _article(rows: list[TokenRow], origin: Origin, *, name: str, of: str) -> ForeignArticle:
    pieces: list[str] = []
    spans: list[ForeignSpan] = []
    tokens: list[Range] = []
    at = 0
    for row in rows:
        exact = row if row.is_exact else _rebuilt(row)
        text = exact.text or ""
        if pieces and row.start < 0:
            text, shift = "\n" + text, 1
        else:
            shift = 0
        here = [Range(at + shift + start, at + shift + end) for start, end in exact.offsets]
        tokens += here
        for label, first, past in exact.spans:
            if not _is_inside(exact, (first, past)):
                continue
            place = (here[first].start, here[past - 1].end)
            spans.append(ForeignSpan(label=label, numbers=(place,), line=row.line))
        pieces.append(text)
        at += len(text)
    text = "".join(pieces)
    return ForeignArticle(
        text=text,
        origin=origin,
        name=name,
        line=rows[0].line,
        metadata=Metadata(language=rows[0].language),
        spans=tuple(spans),
        page=lambda: _page(rows, text, tokens=tuple(tokens), of=of),
    )


def _page(rows: list[TokenRow], text: str, *, tokens: tuple[Range, ...], of: str) -> bytes:
    if any(start == end for start, end in tokens):
        return b""
    counts = tuple(len(row.words) for row in rows)
    own = OwnRows(tokens=tokens, rows=counts)
    if of and all(row.kept for row in rows):
        lines = b"".join(row.kept for row in rows)
        own = replace(own, format=of, lines=lines, more=rows[0].more)
    return own.encoded(text)


def _rebuilt(row: TokenRow) -> TokenRow:
    text = " ".join(row.words)
    ends = []
    at = 0
    for word in row.words:
        ends.append((at, at + len(word)))
        at += len(word) + 1
    return replace(row, text=text, offsets=tuple(ends))
