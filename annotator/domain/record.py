"""An article with all that is known and marked about it, as formats read and write it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.article import (
    Article,
    ArticleLabel,
    Region,
    Review,
    StatusMark,
    text_sha256,
)
from annotator.domain.link import Link
from annotator.domain.span import Span, freed


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One article, whole: what one line of JSONL holds.

    ``page`` are the bytes of the page that the text was extracted from, b"" when the text is that
    of the file itself or the page is kept elsewhere; it is in no JSONL.
    """

    article: Article
    text: str
    labels: tuple[ArticleLabel, ...] = ()
    statuses: tuple[StatusMark, ...] = ()
    spans: tuple[Span, ...] = ()
    regions: tuple[Region, ...] = ()
    links: tuple[Link, ...] = ()
    reviewed: tuple[Review, ...] = ()
    page: bytes = b""


def with_spans(record: Record, spans: Iterable[Span]) -> Record:
    """The record with those of its spans alone.

    Links that begin or, in the same article, end at another one are left out; attributes that
    name another one keep its quote instead.
    """
    kept = {span.id: span for span in spans}
    quotes = {span.id: span.quote for span in record.spans if span.id not in kept}
    here = record.article.id
    return replace(
        record,
        spans=tuple(freed(span, quotes) for span in kept.values()),
        links=tuple(
            link
            for link in record.links
            if link.source in kept and (link.target in kept or link.target_article != here)
        ),
    )


NOT_ARTICLE = frozenset({"boilerplate", "header"})
_VISIBLE = re.compile(r"[^\n\r\u2028\u2029]")


def without_boilerplate(record: Record) -> tuple[Record, int]:
    """The record with its boilerplate and header blanked out, and how many spans that cost.

    Each of their characters becomes one space, line ends stay, so that all offsets stay valid. A
    span that touches a blanked part is left out (see ``with_spans``).
    """
    text = record.text
    for region in record.regions:
        if region.kind in NOT_ARTICLE:
            part = _VISIBLE.sub(" ", text[region.start : region.end])
            text = text[: region.start] + part + text[region.end :]
    spans = [span for span in record.spans if not in_boilerplate(span, record.regions)]
    cleared = replace(
        with_spans(record, spans),
        article=replace(record.article, sha256=text_sha256(text)),
        text=text,
    )
    return cleared, len(record.spans) - len(spans)


def in_boilerplate(span: Span, regions: Iterable[Region]) -> bool:
    """Whether the span touches boilerplate or the header."""
    return any(
        region.kind in NOT_ARTICLE and span.start < region.end and region.start < span.end
        for region in regions
    )
