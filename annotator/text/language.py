"""The language of a text: the same text always gives the same answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.article import Region


@dataclass(frozen=True, slots=True)
class Guess:
    """A language code such as "hu" or "zh-cn", "" when unknown, and how sure it is, up to 1.0."""

    language: str
    confidence: float


def detect_language(text: str) -> Guess:
    """The language that most of the text's first 500 characters are in.

    Safe to call from several threads.
    """
    raise NotImplementedError


def body(text: str, regions: Iterable[Region]) -> str:
    """The text without what stands in the regions."""
    raise NotImplementedError
