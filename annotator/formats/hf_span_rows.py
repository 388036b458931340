"""The rows of a data set of articles with spans: ours, or those that came in with their keys."""

from collections.abc import Mapping, Sequence

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.features import OFFSET, STRING, type_of_value
from annotator.formats.hf_layout import MORE
from annotator.formats.json_articles import json_value
from annotator.formats.json_rows import Object, kept_line
from annotator.formats.losses import Loss, Losses
from annotator.formats.own_rows import OwnRows, Page, own_rows

FEATURES: dict[str, object] = {
    "id": STRING,
    "language": STRING,
    "text": STRING,
    "spans": [{"start": OFFSET, "end": OFFSET, "label": STRING, "layer": STRING}],
}
KEPT = "hf-spans"


class SpanRows:
    """The rows of one file, which all have the keys of its first article."""

    def __init__(self, page: Page, losses: Losses) -> None:
        self._page = page
        self._losses = losses
        self._first: Object | None = None
        self._has_begun = False

    def row(self, record: Record, spans: Sequence[Object]) -> Object:
        """One more row, with these spans."""
        article = record.article
        kept = _kept(record, self._page)
        if not self._has_begun:
            self._first, self._has_begun = kept, True
        ours = {"id": article.id, "language": article.language, "text": record.text}
        if kept is not None:
            if self._first is not None and [*kept] == [*self._first]:
                return {**kept, "spans": _spans_now(kept, spans)}
            self._losses.note(Loss("dropped", MORE, article.id))
        made: Object = {**ours, "spans": list(spans)}
        if self._first is None:
            return made
        return {name: made.get(name, type(value)()) for name, value in self._first.items()}

    @property
    def features(self) -> Mapping[str, object]:
        """The types of the columns, as ``datasets.Features.from_dict`` takes them."""
        first = self._first or {}
        if not first:
            return FEATURES
        kept = {name: type_of_value(value) for name, value in first.items()}
        spans = kept["spans"] if first.get("spans") else FEATURES["spans"]
        return {**kept, "spans": spans}


def row_page(row: Object) -> OwnRows | None:
    """What is kept of a row that came in, None for one of ours and one that could not leave."""
    lines = b"" if [*row] == [*FEATURES] else kept_line(row)
    return OwnRows(tokens=(), format=KEPT, lines=lines) if lines else None


def _kept(record: Record, page: Page) -> Object | None:
    own = own_rows(record, page)
    if own is None or own.format != KEPT:
        return None
    try:
        value = json_value(own.lines.decode())
    except (UserError, UnicodeDecodeError):
        return None
    return value if isinstance(value, dict) and value.get("text") == record.text else None


def _spans_now(kept: Object, spans: Sequence[Object]) -> list[Object]:
    """Its spans that are still there, as they were, and then the new ones with the same keys."""
    now = {_key(span): span for span in spans}
    given = kept.get("spans")
    before = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    stayed = [span for span in before if _key(span) in now]
    known = {_key(span) for span in before}
    keys = dict.fromkeys(name for span in before for name in span) or dict.fromkeys(SPAN_KEYS)
    new = [
        {name: value for name, value in span.items() if name in keys or name in SPAN_KEYS}
        for key, span in now.items()
        if key not in known
    ]
    return stayed + new


SPAN_KEYS = ("start", "end", "label")


def _key(span: Object) -> tuple[object, ...]:
    return tuple(span.get(name) for name in SPAN_KEYS)
