"""The language of a text: the same text always gives the same answer."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Protocol

from annotator.domain.article import Region

FEWEST_LETTERS = 20
CODE_POINTS = 500
# Those of langdetect's languages: asked about another, it names one of them and is quite sure.
# fmt: off
SCRIPTS = frozenset((
    "LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "GUJARATI",
    "GURMUKHI", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "THAI", "HANGUL", "HIRAGANA",
    "KATAKANA", "CJK",
))
# fmt: on
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
    letters = [each for each in head if each.isalpha()]
    if len(letters) < FEWEST_LETTERS or _script(letters) not in SCRIPTS:
        return UNKNOWN
    with _warming:
        langdetect = _langdetect()
    try:
        best = langdetect.detect_langs(head)[0]
    except langdetect.LangDetectException:
        return UNKNOWN  # letters that it knows nothing of
    return Guess(best.lang, round(best.prob, 4))


def body(text: str, regions: Iterable[Region]) -> str:
    """The text without what stands in the regions."""
    kept, reached = [], 0
    for region in sorted(regions, key=lambda each: (each.start, each.end)):
        kept.append(text[reached : region.start])
        reached = max(reached, region.end)
    return "".join((*kept, text[reached:]))


def _script(letters: list[str]) -> str:
    """The script of most of the letters, by the first word of their Unicode names."""
    scripts = Counter(unicodedata.name(each, "").split(" ")[0] for each in letters)
    return scripts.most_common(1)[0][0]


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
