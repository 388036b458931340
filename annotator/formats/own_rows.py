"""How a file of another tool cuts an article: kept with it, so that it leaves as it came."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, pairwise
from typing import Any

from annotator.domain.article import text_sha256
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.json_articles import json_value

KIND = "annotator-rows/1"
LARGEST = 2**27
_BEGINS = f'{{"kind":"{KIND}"'.encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRows:
    """The tokens of an article, in code points, and how many each of its rows has; () for none.

    ``lines`` are the rows as a file of that ``format`` had them, b"" where only the cuts are kept,
    and ``more`` is what the format keeps besides.
    """

    tokens: tuple[Range, ...]
    rows: tuple[int, ...] = ()
    format: str = ""
    lines: bytes = b""
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def starts(self) -> list[int]:
        """The first token of each row."""
        return [0, *accumulate(self.rows)][:-1]

    def encoded(self, text: str) -> bytes:
        """What is kept beside that text, which it cuts; b"" for more than can be.

        So it is for half a character, which no file of ours may have.
        """
        ends = (0, *chain.from_iterable(self.tokens))
        try:
            head = {
                "kind": KIND,
                "sha256": text_sha256(text),
                "format": self.format,
                "cuts": [after - before for before, after in pairwise(ends)],
                "rows": self.rows,
                "more": self.more,
            }
            written = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
        except UnicodeEncodeError:
            return b""
        found = written + b"\n" + self.lines
        return found if len(found) <= LARGEST else b""


Page = Callable[[str], bytes]
"""From the id of an article to what is kept beside its text, b"" for nothing."""


def own_rows(record: Record, page: Page) -> OwnRows | None:
    """How the file cuts the article that it came from; None where nothing says so.

    So it is as well when the text is not that any longer, as without its boilerplate.
    """
    found = record.page or page(record.article.id)
    if not found.startswith(_BEGINS):
        return None
    head, _, lines = found.partition(b"\n")
    try:
        value = json_value(head.decode())
    except (UserError, UnicodeDecodeError):
        return None
    match value:
        case {
            "sha256": str(sha),
            "format": str(name),
            "cuts": list(cuts),
            "rows": list(rows),
            "more": dict(more),
        } if sha == record.article.sha256 and _are_counts(cuts) and _are_counts(rows):
            tokens = _tokens(cuts)
            if sum(rows) not in (0, len(tokens)) or any(
                it.end > len(record.text) for it in tokens[-1:]
            ):
                return None
            return OwnRows(tokens=tokens, rows=tuple(rows), format=name, lines=lines, more=more)
        case _:
            return None


def _are_counts(values: Sequence[object]) -> bool:
    return all(isinstance(each, int) and each >= 0 for each in values)


def _tokens(cuts: Sequence[int]) -> tuple[Range, ...]:
    ends = list(accumulate(cuts))
    return tuple(Range(*each) for each in zip(ends[::2], ends[1::2], strict=False))
