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
        match event:
            case ArticleAdded(article, text):
                arrived[article.id] = text
            case SpanAdded(span) | SpanChanged(_, span):
                known = arrived.get(span.article)
                if fault := span_fault(span, text_of(span.article) if known is None else known):
                    raise BadOffsets(
                        said("The span {span} cannot be kept: {fault}", span=span.id, fault=fault)
                    )
            case _:
                pass


def span_fault(span: Span, text: str) -> str:
    """Where the span does not agree with the text, "" when it does."""
    try:
        checked_ranges(span.ranges, len(text))
    except BadOffsets as error:
        return str(error)
    if span.quote != envelope(span.ranges, text):
        return said("The text at {start}–{end} is not its quote.", start=span.start, end=span.end)
    return ""
