"""The object of another tool that an article came as, kept so that what nobody changed stays."""

import json
from collections.abc import Mapping
from typing import Any

from annotator.domain.article import topics_text
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.columns import MAPPED, TEXT, fields_of
from annotator.formats.extracted import FIELDS
from annotator.formats.json_articles import json_value, leaves, words
from annotator.formats.losses import Loss, Losses
from annotator.formats.own_rows import OwnRows, Page, own_rows

Object = dict[str, Any]


def kept_page(value: object, text: str, *, of: str, more: Mapping[str, Any] | None = None) -> bytes:
    """What is kept beside that text of the value, b"" for one that could not leave again."""
    try:
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return b""
    return OwnRows(tokens=(), format=of, lines=written, more=more or {}).encoded(text)


def kept_value(record: Record, page: Page, *, of: str) -> tuple[Any, Mapping[str, Any]] | None:
    """The value that was kept of an article from that format, and what was kept with it."""
    own = own_rows(record, page)
    if own is None or own.format != of:
        return None
    try:
        return json_value(own.lines.decode()), own.more
    except (UserError, UnicodeDecodeError):
        return None


def row_page(row: Object, columns: Mapping[str, str], *, of: str, text: str) -> bytes:
    """What is kept of a row with a text; ``columns`` say what of it holds which field."""
    bare = _with(row, columns[TEXT], value=None)  # the text itself is kept already
    return kept_page(bare, text, of=of, more={"columns": dict(columns)})


def row_now(record: Record, page: Page, *, of: str, losses: Losses) -> Object | None:
    """The row as it came, with what is known of the article now; None where none is kept.

    It keeps its keys: fields that it has no place for are noted.
    """
    found = kept_value(record, page, of=of)
    if found is None or not isinstance(found[0], dict):
        return None
    row, columns = found[0], found[1].get("columns")
    if not isinstance(columns, dict) or TEXT not in columns or not {*columns} <= {*MAPPED}:
        return None
    about = leaves(row)
    if not all(isinstance(column, str) and column in about for column in columns.values()):
        return None
    before = fields_of({name: words(about[name]) for name in columns.values()}, columns).metadata
    now = {name: getattr(record.article, name) for name in FIELDS}
    now |= {"topics": topics_text(record.article.topics)}
    for field, column in columns.items():
        if field != TEXT and now[field] != getattr(before, field) and not _is_found(record, field):
            row = _with(row, column, value=now[field])
    without = [name for name in FIELDS if now[name] and name not in columns]
    if lost := [name for name in without if not _is_found(record, name)]:
        what = said("metadata of articles")
        losses.note(Loss("dropped", what, record.article.id, detail=", ".join(lost)))
    return _with(row, columns[TEXT], value=record.text)


def _is_found(record: Record, field: str) -> bool:
    """Whether it is a language that nobody has said."""
    return field == "language" and record.article.language_confidence < 1


def _with(row: Object, column: str, *, value: object) -> Object:
    """The row with another value at that place, whose keys are joined with dots."""
    if column in row:
        return {**row, column: value}
    for key, within in row.items():
        if isinstance(within, dict) and column.startswith(f"{key}."):
            rest = column.removeprefix(f"{key}.")
            return {**row, key: _with(within, rest, value=value)}
    return row
