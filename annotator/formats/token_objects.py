"""Rows of tokens as JSON objects: with our columns they are exact, without them words alone."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.foreign import ForeignArticle, ForeignFormat, read_foreign
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import Object, kept_line, origin_of_file
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.tags import Extent
from annotator.formats.token_rows import TokenRow, articles_of
from annotator.formats.tokenised import Row, Tokenised

PLACE: dict[str, object] = {
    "article": {"dtype": "string", "_type": "Value"},
    "start": {"dtype": "int64", "_type": "Value"},
    "language": {"dtype": "string", "_type": "Value"},
    "text": {"dtype": "string", "_type": "Value"},
    "offsets": [[{"dtype": "int64", "_type": "Value"}]],
}
"""The columns that say where a row stands, with their types for ``datasets``."""
REBUILT = said(
    "there are no offsets, so the text is put together from the words, with blanks between"
)


@dataclass(frozen=True, slots=True)
class RowFormat:
    """A format of such objects: under which key the words stand, and what all of its rows share."""

    name: str
    words: str
    more: Mapping[str, Any] = field(default_factory=dict)


Spans = Callable[[Object, tuple[str, ...]], tuple[Extent, ...]]
"""The spans of an object with those words; raises UserError."""


def place_of(row: Row) -> Object:
    """Those columns of a row: its text, and the offsets of its tokens in code points of that."""
    return {
        "article": row.article,
        "start": row.cover.start,
        "language": row.language,
        "text": row.text,
        "offsets": row.offsets,
    }


def read_rows(
    rows: Callable[[], Iterable[tuple[int, Object] | ReadProblem]],
    source: Source,
    *,
    spans: Spans,
    of: RowFormat,
    context: ReadContext,
) -> Iterator[Record | ReadProblem]:
    """The articles of those objects.

    Where rows have no columns of ours each is an article, and a note says so; it is kept as it is.
    Raises OSError.
    """
    origin = origin_of_file(source)
    told: set[str] = set()

    def articles() -> Iterator[ForeignArticle | ReadProblem]:
        made = (_row(each, source, words=of.words, spans=spans) for each in rows())
        # Each is an article of its own, also where all of them stand on one line.
        found = (_with(each, of.more, number=number) for number, each in enumerate(made))
        for each in articles_of(_noticed(found, told), origin=origin, name=source.name, of=of.name):
            if isinstance(each, ForeignArticle):
                source.at_line(each.line)
            yield each

    yield from read_foreign(articles, of=ForeignFormat(name=of.name, is_sure=True), context=context)
    if not told:
        yield ReadProblem(source.name, 0, said("there is no row in it"))
    elif REBUILT in told:
        yield ReadProblem(source.name, 0, REBUILT, fatal=False)


def _with(
    row: TokenRow | ReadProblem, more: Mapping[str, Any], *, number: int
) -> TokenRow | ReadProblem:
    if isinstance(row, ReadProblem) or row.is_exact:
        return row
    return replace(row, article=str(number), more=more)


def kept_object(article: Tokenised, of: str) -> Object | None:
    """The only row of an article as a file of that format had it; None where there is none."""
    own = article.own
    if own is None or own.format != of or len(own.rows) != 1:
        return None
    try:
        value = json_value(own.lines.decode())
    except (UserError, UnicodeDecodeError):
        return None
    return value if isinstance(value, dict) else None


def _noticed(
    rows: Iterable[TokenRow | ReadProblem], told: set[str]
) -> Iterator[TokenRow | ReadProblem]:
    for each in rows:
        told.add(REBUILT if isinstance(each, TokenRow) and not each.is_exact else "")
        yield each


def _row(
    item: tuple[int, Object] | ReadProblem, source: Source, *, words: str, spans: Spans
) -> TokenRow | ReadProblem:
    if isinstance(item, ReadProblem):
        return item
    line, value = item
    try:
        tokens = _words(value, words)
        found = spans(value, tokens)
    except UserError as error:
        return ReadProblem(source.name, line, str(error))
    return _exact(value, line, tokens=tokens, spans=found) or TokenRow(
        line=line,
        article="",
        words=tokens,
        spans=found,
        kept=kept_line(value),
    )


def _words(value: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = value.get(key)
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise UserError(said('"{key}" is no list of words', key=key))
    return tuple(found)


def _exact(
    value: Object, line: int, *, tokens: tuple[str, ...], spans: Sequence[Extent]
) -> TokenRow | None:
    match value:
        case {"article": str(article), "start": int(start), "text": str(text), "offsets": list(at)}:
            pairs = tuple((first, past) for first, past in filter(_is_pair, at))
            return TokenRow(
                line=line,
                article=article,
                words=tokens,
                spans=tuple(spans),
                text=text,
                offsets=pairs,
                start=max(start, 0),
                language=str(value.get("language") or ""),
            )
        case _:
            return None


def _is_pair(value: Any) -> bool:
    match value:
        case [int(), int()]:
            return True
        case _:
            return False
