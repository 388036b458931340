"""The last check before a span is written: do its ranges and quote agree with the text?"""

from collections.abc import Callable, Iterable

from annotator.domain.errors import BadOffsets
from annotator.domain.events import ArticleAdded, Event, SpanAdded, SpanChanged
from annotator.domain.message import said
from annotator.domain.span import Span, checked_ranges, envelope


def check_spans(events: Iterable[Event], text_of: Callable[[str], str]) -> None:
    """Raises BadOffsets for a span that does not agree with the text of its article.

    ``text_of`` gives the text of an article that was there before these events.
    """
    arrived: dict[str, str] = {}
    for event in events:
        if isinstance(event, SpanAdded) and (known := arrived.get(event.span.article)) is not None:
            _check(event.span, known)  # an import brings a hundred thousand of them
            continue
        match event:
            case ArticleAdded(article, text):
                arrived[article.id] = text
            case SpanAdded(span) | SpanChanged(_, span):
                known = arrived.get(span.article)
                _check(span, text_of(span.article) if known is None else known)
            case _:
                pass


def _check(span: Span, text: str) -> None:
    if fault := span_fault(span, text):
        raise BadOffsets(said("The span {span} cannot be kept: {fault}", span=span.id, fault=fault))


def span_fault(span: Span, text: str) -> str:
    """Where the span does not agree with the text, "" when it does."""
    ranges = span.ranges
    if len(ranges) == 1:  # as of nearly every span: one look is enough
        start, end = ranges[0]
        if 0 <= start < end <= len(text) and span.quote == text[start:end]:
            return ""
    try:
        checked_ranges(span.ranges, len(text))
    except BadOffsets as error:
        return str(error)
    if span.quote != envelope(span.ranges, text):
        return said("The text at {start}–{end} is not its quote.", start=span.start, end=span.end)
    return ""
