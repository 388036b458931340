"""An article: its immutable text's identity, its metadata, and what is marked about its parts."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

Status = Literal["new", "in_progress", "done", "skipped"]
STATUSES: tuple[Status, ...] = ("new", "in_progress", "done", "skipped")
ReviewState = Literal["open", "done"]
RegionKind = Literal["boilerplate", "header", "title", "caption", "byline"]
REGION_KINDS: tuple[RegionKind, ...] = ("boilerplate", "header", "title", "caption", "byline")

SURE_OF_LANGUAGE = 0.9
"""From this confidence on, a language that was found in a text is taken as it is."""


def text_sha256(text: str) -> str:
    """The hex SHA-256 of the text in UTF-8, which is the identity of an article."""
    return sha256(text.encode("utf-8")).hexdigest()


def article_id(sha: str) -> str:
    """The id of the article with that ``text_sha256``: the same text is the same article."""
    return "a_" + sha[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article's metadata; its text is kept apart and never changes.

    ``published`` is "", YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is known. ``file_sha256``,
    ``encoding`` and ``signature`` (the hex of a byte order mark) let the text be turned back into
    the bytes of the file it came from. ``length`` is in code points. ``topics`` are those under
    which it was published, in the words of its source.
    """

    id: str
    sha256: str
    length: int
    title: str = ""
    language: str = ""
    published: str = ""
    source: str = ""
    url: str = ""
    author: str = ""
    file: str = ""
    event: str = ""
    encoding: str = "utf-8"
    signature: str = ""
    file_sha256: str = ""
    language_confidence: float = 0.0
    topics: tuple[str, ...] = ()

    @property
    def is_language_unsure(self) -> bool:
        """Whether a person should look at the language; who gives one is sure, and so is a file."""
        return not self.language or 0 < self.language_confidence < SURE_OF_LANGUAGE


TOPICS = ";"
"""What stands between topics where several are written as one text."""


def topics_of(text: str) -> tuple[str, ...]:
    """The topics in such a text, each once and without white space around it."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.split(TOPICS)))))


def topics_text(topics: tuple[str, ...]) -> str:
    """Such a text."""
    return f"{TOPICS} ".join(topics)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the text that is not (only) body, in code points: marked, never cut."""

    kind: RegionKind
    start: int
    end: int
    origin: str = "auto"


@dataclass(frozen=True, slots=True)
class ArticleLabel:
    """A label of the whole article, such as its genre."""

    scheme: str
    label: str
    annotator: str


@dataclass(frozen=True, slots=True)
class StatusMark:
    """How far an annotator is with an article; who has none is at "new"."""

    annotator: str
    state: Status


@dataclass(frozen=True, slots=True)
class Review:
    """That an annotator has read an article for a layer: no span then means there is none."""

    layer: str
    annotator: str
    state: ReviewState


def overall_status(marks: tuple[StatusMark, ...]) -> Status:
    """One status for an article that several annotators work on: that of the one furthest behind.

    Nobody has begun: "new". All have skipped it: "skipped". Some have skipped: they do not count.
    """
    states = {mark.state for mark in marks}
    if not states:
        return "new"
    if states == {"skipped"}:
        return "skipped"
    states.discard("skipped")
    if states == {"done"}:
        return "done"
    return "new" if states == {"new"} else "in_progress"
