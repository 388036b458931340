"""Which 8-bit encoding a text is in, judged by what its words would be in each of them."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

from annotator.text.letters import Letters, letters_of

CENTRAL = ("hu", "ro", "pl", "cs", "sk", "hr", "sl", "sq")
WESTERN = ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi")
CYRILLIC = ("ru", "uk", "bg", "mk")
BALTIC = ("lt", "lv", "et")
# The encoding, the languages that were written in it, and how many nats it must win by, for being
# rarer than another that reads the same.
ENCODINGS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("cp1250", CENTRAL, 0.0),
    ("cp1252", WESTERN, 0.0),
    ("cp1253", ("el",), 0.0),
    ("cp1251", CYRILLIC, 0.0),
    ("cp1254", ("tr",), 0.5),
    ("cp1257", BALTIC, 0.5),
    ("iso8859-2", CENTRAL, 1.0),
    ("iso8859-16", ("ro", "hu", "pl", "hr", "sl"), 1.5),
    ("iso8859-15", WESTERN, 1.0),
    ("iso8859-7", ("el",), 1.0),
    ("koi8-r", ("ru", "bg"), 1.0),
    ("koi8-u", ("uk", "ru"), 1.5),
    ("iso8859-5", CYRILLIC, 2.0),
    ("iso8859-9", ("tr",), 2.0),
    ("cp852", CENTRAL, 4.0),
    ("cp737", ("el",), 4.0),
    ("cp866", ("ru", "bg"), 4.0),
)
WORDS = 300
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")
OTHER_SCRIPTS = ("el", "ru", "uk")
MOSTLY = 2
_USUAL = frozenset("„”“‘’‚«»‹›–—…€£·•§°№©®\xa0\xad")
_APART = frozenset("€£·•§°№©®")
_OPENING = frozenset("„«‚‹")
_CLOSING = frozenset("”»›")
_NO_LETTERS = frozenset("ªºµƒ")
UNDEFINED = "\uffff"
MARGIN = 8.0
COST_USUAL = 4.0
COST_UNUSUAL = 11.0
COST_MISPLACED = 5.0
COST_OTHER_SCRIPT = 15.0
COST_IMPOSSIBLE = 25.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that the bytes may be in; ``cost`` is in nats, the least is the best."""

    encoding: str
    cost: float
    characters: int

    @property
    def doubtful(self) -> bool:
        """Whether the words are hardly any of a language that was written in this encoding.

        Measured: texts of 80 such characters stay below 3.6 nats for each, single words below 8;
        Hebrew, Arabic, Chinese, the Mac encodings and two encodings in one begin at 4.4.
        """
        return self.cost > 4.1 * self.characters + 25.0


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """The encodings by how well they fit the words with bytes above 127, the best one first."""
    words = Counter(match.group() for match in _WORD.finditer(data)).most_common(WORDS)
    characters = sum(len(word) * count for word, count in words)
    in_latin = len(_ASCII_LETTER.findall(data)) > MOSTLY * len(_HIGH.findall(data))
    found = []
    for encoding, languages, handicap in ENCODINGS:
        if in_latin and languages[0] in OTHER_SCRIPTS:
            handicap += COST_OTHER_SCRIPT
        table = decoding_table(encoding)
        read = [(str(word, "latin-1").translate(table), n) for word, n in words]
        cost = min(_cost(read, letters_of(language)) for language in languages)
        found.append(Candidate(encoding, cost + handicap, characters))
    return tuple(sorted(found, key=lambda each: each.cost))


@cache
def decoding_table(encoding: str) -> dict[int, str]:
    """What the bytes above 127 stand for; what none stands for, and controls, are UNDEFINED."""
    table = {}
    for byte in range(128, 256):
        try:
            character = bytes((byte,)).decode(encoding)
        except UnicodeDecodeError:
            character = UNDEFINED
        control = unicodedata.category(character) == "Cc" and character != "\x85"
        table[byte] = UNDEFINED if control else character
    return table


def _cost(words: list[tuple[str, int]], letters: Letters) -> float:
    return sum(count * _word_cost(word, letters) for word, count in words)


def _word_cost(word: str, letters: Letters) -> float:
    cost, before, previous = 0.0, " ", ""
    for place, character in enumerate(word):
        if character.isalpha() and character not in _NO_LETTERS:
            lower = character.lower()[0]
            cost += letters.cost(before, lower)
            cost += COST_MISPLACED * (previous.islower() and character.isupper())
            cost += COST_MISPLACED * (previous.isalpha() and _latin(previous) != _latin(character))
            before = (before + lower)[-2:]
        else:
            cost += letters.cost(before, " ") if before != " " else 0.0
            cost += _symbol_cost(character, previous, following=word[place + 1 : place + 2])
            before = " "
        previous = character
    return cost + (letters.cost(before, " ") if before != " " else 0.0)


def _latin(letter: str) -> bool:
    return letter < "\u0250"


def _symbol_cost(symbol: str, previous: str, *, following: str) -> float:
    if symbol == UNDEFINED:
        return COST_IMPOSSIBLE
    if symbol not in _USUAL:
        return COST_UNUSUAL + COST_MISPLACED * (bool(previous) + bool(following))
    after_letter, before_letter = previous.isalpha(), following.isalpha()
    misplaced = (
        (symbol in _OPENING and after_letter)
        or (symbol in _CLOSING and before_letter)
        or (symbol == "’" and before_letter and not after_letter)
        or (symbol in _APART and (previous + following).strip() != "")
    )
    return COST_USUAL + COST_MISPLACED * misplaced
