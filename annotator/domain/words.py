"""Words of texts and of queries as an index of a corpus holds them, in every script."""

import re
from dataclasses import dataclass
from unicodedata import category

from annotator.domain.finding import bases

# Han, kana, Thai, Lao, Khmer, Myanmar: written without a space between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17df\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_QUERY_PARTS = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+)')
MOST_PARTS = 16


class _Folding(dict[int, str]):
    """From each character to its part of a word, or to white space; filled as it is asked."""

    def __missing__(self, code: int) -> str:
        found = self[code] = "".join(map(_in_words, bases(chr(code))))
        return found


class _Alike(dict[int, str]):
    """From each character to the letters that it is like; filled as it is asked."""

    def __missing__(self, code: int) -> str:
        found = self[code] = bases(chr(code))
        return found


_FOLDING, _ALIKE = _Folding(), _Alike()


def _in_words(letter: str) -> str:
    if letter.isalnum() or category(letter)[0] == "M" or category(letter) == "Co":
        return letter
    # A picture, or another sign that is no punctuation, is a word of its own.
    return f" {letter} " if letter > "\x7f" and category(letter)[0] == "S" else " "


def alike(text: str) -> str:
    """The text without case and accents, all else as it is."""
    return text.translate(_ALIKE)


def indexed(text: str) -> str:
    """The words of a text with a space between two, alike where ``finding`` finds them alike.

    Runs of a script that has no spaces are cut into overlapping pairs, and its last letter.
    """
    return _UNSPACED.sub(_pairs, text.translate(_FOLDING))


def _pairs(run: re.Match[str]) -> str:
    letters = run[0]
    return " " + " ".join([letters[n : n + 2] for n in range(len(letters))]) + " "


@dataclass(frozen=True, slots=True)
class Part:
    """Words that must stand one after the other, the last one perhaps only a beginning."""

    words: tuple[str, ...]
    begins: bool

    @property
    def inner(self) -> str:
        """The letters that may also stand inside a word, "" when they must begin one."""
        alone = self.begins and len(self.words) == 1 and len(self.words[0]) >= 3
        return self.words[0] if alone else ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word of a query, or what stands in quotes there: as it was typed, and its parts."""

    typed: str
    parts: tuple[Part, ...]


def wanted(query: str) -> tuple[Wanted, ...]:
    """What each word of a query wants, and each phrase in quotes; () when nothing can be found.

    Of a very long query the first words count.
    """
    typed = [(found[1] or found[2] or "").strip() for found in _QUERY_PARTS.finditer(query)]
    each = (Wanted(one, tuple(_parts(one))) for one in dict.fromkeys(typed) if one)
    return tuple(one for one in each if one.parts)[:MOST_PARTS]


def _parts(typed: str) -> list[Part]:
    folded = typed.translate(_FOLDING)
    found = []
    for n, stretch in enumerate(re.split(f"({_UNSPACED.pattern})", folded)):
        if n % 2:
            found.append(_unspaced(stretch))
        elif words := tuple(stretch.split()):
            found.append(Part(words, begins=True))
    return found


def _unspaced(run: str) -> Part:
    if len(run) == 1:
        return Part((run,), begins=True)
    return Part(tuple(run[n : n + 2] for n in range(len(run) - 1)), begins=False)
