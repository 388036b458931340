"""An article with all that is known and marked about it, as formats read and write it."""

import re
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
from annotator.domain.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One article, whole: what one line of JSONL holds."""

    article: Article
    text: str
    labels: tuple[ArticleLabel, ...] = ()
    statuses: tuple[StatusMark, ...] = ()
    spans: tuple[Span, ...] = ()
    regions: tuple[Region, ...] = ()
    links: tuple[Link, ...] = ()
    reviewed: tuple[Review, ...] = ()


NOT_ARTICLE = frozenset({"boilerplate", "header"})
_VISIBLE = re.compile(r"[^\n\r\u2028\u2029]")


def without_boilerplate(record: Record) -> tuple[Record, int]:
    """The record with its boilerplate and header blanked out, and how many spans that cost.

    Each of their characters becomes one space, line ends stay, so that all offsets stay valid. A
    span that touches a blanked part is left out, with the links that begin at it.
    """
    blanked = [region for region in record.regions if region.kind in NOT_ARTICLE]
    text = record.text
    for region in blanked:
        part = _VISIBLE.sub(" ", text[region.start : region.end])
        text = text[: region.start] + part + text[region.end :]
    spans = tuple(span for span in record.spans if not _touches(span, blanked))
    kept = {span.id for span in spans}
    cleared = replace(
        record,
        article=replace(record.article, sha256=text_sha256(text)),
        text=text,
        spans=spans,
        links=tuple(link for link in record.links if link.source in kept),
    )
    return cleared, len(record.spans) - len(spans)


def _touches(span: Span, regions: list[Region]) -> bool:
    return any(span.start < region.end and region.start < span.end for region in regions)
