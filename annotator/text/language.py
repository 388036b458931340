"""The language of a text: the same text always gives the same answer."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from threading import Lock
from typing import Protocol

from annotator.domain.article import Region
from annotator.domain.lines import TextLine, text_lines
from annotator.text.shape import width

FEWEST_LETTERS = 20
FEW_LETTERS = 40
MOST_OF_FEW = 0.85
CODE_POINTS = 500
PART_LETTERS = 50
PART_CODE_POINTS = 250
SURE_OF_A_PART = 0.95
MOST_LINES = 1000
AROUND = 2000
# The codes that langdetect gives.
_LANGUAGES = """
af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr ne nl
no pa pl pt ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh-cn zh-tw
"""
LANGUAGES = tuple(_LANGUAGES.split())
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

    Safe to call from several threads. Texts of fewer than 20 letters have no language, and of one
    of fewer than 40 letters it is never sure.
    """
    return _detected(text.strip()[:CODE_POINTS])


def _detected(text: str) -> Guess:
    head = unicodedata.normalize("NFC", text)
    letters = [each for each in head if each.isalpha()]
    if len(letters) < FEWEST_LETTERS or _script(letters) not in SCRIPTS:
        return UNKNOWN
    with _warming:
        langdetect = _langdetect()
    try:
        best = langdetect.detect_langs(head)[0]
    except langdetect.LangDetectException:
        return UNKNOWN  # letters that it knows nothing of
    most = MOST_OF_FEW if width("".join(letters)) < FEW_LETTERS else 1.0
    return Guess(best.lang, min(round(best.prob, 4), most))


def warm_up() -> None:
    """Load the statistics of all languages, which takes a quarter of a second."""
    with _warming:
        _langdetect()


def is_warm() -> bool:
    """Whether the statistics are loaded, so that an answer takes but a millisecond."""
    return _langdetect.cache_info().currsize > 0


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, ``text[start:end]`` in code points, that is in another language."""

    start: int
    end: int
    language: str


def parts_in_other_languages(
    text: str, regions: Iterable[Region], *, language: str
) -> Iterator[Part]:
    """The paragraphs of the body that are surely not in that language, and which one it is.

    A paragraph of fewer than 50 letters is never sure; of a long one only its beginning counts, and
    of a long text its first thousand lines.
    """
    apart = tuple(regions)
    for line in islice(text_lines(text), MOST_LINES):
        if not any(each.start < line.end and line.start < each.end for each in apart):
            yield from _part(line, language)


def part_at(text: str, regions: Iterable[Region], *, position: int, language: str) -> Part | None:
    """The paragraph at that position if it is one of the body and surely in another language."""
    start = max(0, position - AROUND)
    near = text[start : position + AROUND]
    here = position - start
    line = next((each for each in text_lines(near) if each.end >= here), None)
    if line is None or line.start > here:
        return None
    if any(each.start - start < line.end and line.start < each.end - start for each in regions):
        return None
    part = next(_part(line, language), None)
    return part and Part(part.start + start, part.end + start, part.language)


def _part(line: TextLine, language: str) -> Iterator[Part]:
    head = line.text[:PART_CODE_POINTS]
    if sum(map(str.isalpha, head)) < PART_LETTERS:
        return
    guess = _detected(head)
    if guess.language not in ("", language) and guess.confidence >= SURE_OF_A_PART:
        yield Part(line.start, line.end, guess.language)


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
