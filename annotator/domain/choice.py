"""Which articles of a project one wants to see in a list, and in which order."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, Self

Order = Literal["title", "language", "published", "status", "entity", "claim", "framing"]
GroupBy = Literal["", "event", "near_duplicates", "language"]
"""By what articles stand together in a list; "" is by nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What must be true of an article; what is empty asks for nothing.

    ``first`` and ``last`` are dates of any precision: 2025 as the last one takes all of that year.
    ``label`` is a layer and a label with a slash between, which a span must have or, with
    ``without_label``, none may have. ``annotator`` must have marked something in it. Statuses, and
    ``unread``, are those of whoever asks. ``low_confidence`` is that of a span; ``unsure_language``
    asks for articles whose language a person should look at.
    """

    language: str = ""
    first: str = ""
    last: str = ""
    source: str = ""
    event: str = ""
    status: str = ""
    label: str = ""
    without_label: bool = False
    annotator: str = ""
    with_note: bool = False
    low_confidence: bool = False
    unsure_language: bool = False
    unread: bool = False

    def __bool__(self) -> bool:
        """Whether it asks for anything."""
        return self != Choice()

    def text(self) -> str:
        """The choice as settings keep it."""
        asked = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(asked, ensure_ascii=False)

    @classmethod
    def of_text(cls, text: str) -> Self:
        """The choice that was kept so; what is not understood asks for nothing."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(found, dict):
            return cls()
        known: dict[str, type] = {each.name: type(each.default) for each in fields(cls)}
        asked: dict[str, Any] = {
            name: value for name, value in found.items() if type(value) is known.get(name)
        }
        return cls(**asked)
