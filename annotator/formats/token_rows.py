"""Rows of tokens as files have them, on their way to articles: exact with offsets, else rebuilt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.message import said
from annotator.formats.extracted import Metadata, Origin
from annotator.formats.foreign import ForeignArticle, ForeignSpan
from annotator.formats.protocol import ReadProblem
from annotator.formats.tags import Extent
from annotator.formats.wording import shown

Offsets = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRow:
    """One row of a file: its words and the spans on them.

    ``article`` is what rows of one article share. With ``text`` and ``offsets``, in its code
    points, the row is exact; ``start`` is where it begins in the article, -1 for a text that is a
    line of its own.
    """

    line: int
    article: str
    words: tuple[str, ...]
    spans: tuple[Extent, ...] = ()
    text: str | None = None
    offsets: Offsets = ()
    start: int = -1
    language: str = ""

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
    rows: Iterable[TokenRow | ReadProblem], *, origin: Origin, name: str
) -> Iterator[ForeignArticle | ReadProblem]:
    """The articles of those rows; a row with a fault is a problem, and not its article's others.

    Rows of one article must stand together. Without a text of their own words are joined by
    blanks, and rows by line ends.
    """
    article: list[TokenRow] = []
    for row in rows:
        if isinstance(row, ReadProblem):
            yield row
        elif fault := fault_of(row):
            yield ReadProblem(name, row.line, fault)
        else:
            yield from _passing(row, name)
            if article and not _goes_on(article, row):
                yield _article(article, origin, name=name)
                article = []
            article.append(row)
    if article:
        yield _article(article, origin, name=name)


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


def _article(rows: list[TokenRow], origin: Origin, *, name: str) -> ForeignArticle:
    pieces: list[str] = []
    spans: list[ForeignSpan] = []
    at = 0
    for row in rows:
        exact = row if row.is_exact else _rebuilt(row)
        text = exact.text or ""
        if pieces and row.start < 0:
            text, shift = "\n" + text, 1
        else:
            shift = 0
        for label, first, past in exact.spans:
            if not _is_inside(exact, (first, past)):
                continue
            place = (at + shift + exact.offsets[first][0], at + shift + exact.offsets[past - 1][1])
            spans.append(ForeignSpan(label=label, numbers=(place,), line=row.line))
        pieces.append(text)
        at += len(text)
    return ForeignArticle(
        text="".join(pieces),
        origin=origin,
        name=name,
        line=rows[0].line,
        metadata=Metadata(language=rows[0].language),
        spans=tuple(spans),
    )


def _rebuilt(row: TokenRow) -> TokenRow:
    text = " ".join(row.words)
    ends = []
    at = 0
    for word in row.words:
        ends.append((at, at + len(word)))
        at += len(word) + 1
    return replace(row, text=text, offsets=tuple(ends))
