"""The language of a text: the same text always gives the same answer."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Protocol

from annotator.domain.article import Region

FEWEST_LETTERS = 20
CODE_POINTS = 500
_warming = Lock()


@dataclass(frozen=True, slots=True)
class Guess:
    """A language code such as "hu" or "zh-cn", "" when unknown, and how sure it is, up to 1.0."""

    language: str
    confidence: float


UNKNOWN = Guess("", 0.0)


def detect_language(text: str) -> Guess:
    """The language that most of the text's first 500 characters are in.

    Safe to call from several threads. Texts of fewer than 20 letters have no language.
    """
    head = unicodedata.normalize("NFC", text.strip()[:CODE_POINTS])
    if sum(map(str.isalpha, head)) < FEWEST_LETTERS:
        return UNKNOWN
    with _warming:
        langdetect = _langdetect()
    try:
        best = langdetect.detect_langs(head)[0]
    except langdetect.LangDetectException:
        return UNKNOWN  # a script that it knows nothing of
    return Guess(best.lang, round(best.prob, 4))


def body(text: str, regions: Iterable[Region]) -> str:
    """The text without what stands in the regions."""
    kept, reached = [], 0
    for region in sorted(regions, key=lambda each: (each.start, each.end)):
        kept.append(text[reached : region.start])
        reached = max(reached, region.end)
    return "".join((*kept, text[reached:]))


class _Language(Protocol):
    lang: str
    prob: float


class _Langdetect(Protocol):
    LangDetectException: type[Exception]

    def detect_langs(self, text: str) -> list[_Language]: ...


@cache
def _langdetect() -> _Langdetect:
    """The library with its profiles loaded and its dice fixed.

    Its first use is not safe: called from several threads at once it answers wrongly, since it
    hands out its factory before the profiles are in. So one caller warms it up behind a lock.
    """
    import langdetect

    langdetect.DetectorFactory.seed = 0
    langdetect.detect("The first call loads the profiles of all languages.")
    loaded: _Langdetect = langdetect
    return loaded
