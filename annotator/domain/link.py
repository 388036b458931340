"""A link between two spans, of one article or of two."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A relation from the span ``source`` to the span ``target``, such as ``same_claim``."""

    id: str
    article: str
    kind: str
    source: str
    target: str
    target_article: str
    annotator: str
    note: str = ""
