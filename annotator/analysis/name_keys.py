"""Keys under which one name is found in several languages, scripts and grammatical cases."""

import re
from functools import lru_cache

from annotator.analysis.spelling import folded, script_language, skeleton

SHORTEST = 3
FEWEST_CONSONANTS = 4
_SUFFIXES = {
    "hu": "nak nek val vel ban ben ba be on en ra re rol tol hoz hez nal nel ert kent ig ek ok ak"
    " at et ot t n k a e i ja je ul",
    "ro": "ului ul ei ilor lor lui ii le ele a e i u l",
    "el": "ου ος ον ης ων ους οι ο η α ς ν",
    "ru": "ого ому ом ой ым ою ами ах а у е ы и ю я ем",
    "pl": "iego iemu ego emu em owi ie a u y i",
    "en": "s",
}
_BY_LENGTH = {
    language: tuple(sorted(map(folded, endings.split()), key=len, reverse=True))
    for language, endings in _SUFFIXES.items()
}
# Putyin + val is Putyinnal, Trump + val is Trumppal.
_ASSIMILATED = re.compile(r"(.{2,}?)(.)\2[ae]l")
_VOWELS = re.compile("[aeiou]")
_LAST_VOWEL = re.compile("(?<=.{4})[aeiou]$")


@lru_cache(200_000)
def name_keys(word: str, language: str) -> frozenset[str]:
    """The keys of a word: two words may be one name if they have one in common.

    Endings that the language puts behind names are taken off in every way that leaves three
    letters. The key that begins with "*" is the consonants of a longer word, for Trump and Τραμπ.
    """
    language = script_language(word, language)
    found: set[str] = set()
    for base in _bases(word, language):
        found.add(whole_key(base, language))
    long_enough = {key for key in found if len(key) >= SHORTEST}
    consonants = _VOWELS.sub("", min(found, key=lambda key: (len(key), key)))
    if len(consonants) >= FEWEST_CONSONANTS:
        long_enough.add("*" + consonants)
    return frozenset(long_enough)


def whole_key(word: str, language: str) -> str:
    """The key of a word that has no ending."""
    return _LAST_VOWEL.sub("", skeleton(word, language))


def _bases(word: str, language: str) -> set[str]:
    bare = word.lower().replace("’", "-").replace("'", "-").strip("-")
    once = _stripped(bare, language, shortest=1)
    twice = {shorter for each in once for shorter in _stripped(each, language, shortest=2)}
    return {bare} | once | twice


def _stripped(word: str, language: str, *, shortest: int) -> set[str]:
    """The word without one of the endings of at least so many letters."""
    plain = folded(word)
    if len(plain) != len(word):
        return set()
    found = {
        word[: -len(ending)].rstrip("-")
        for ending in _BY_LENGTH.get(language, ())
        if len(ending) >= shortest
        and len(word) - len(ending) >= SHORTEST + (len(ending) == 1)
        and plain.endswith(ending)
    }
    if language == "hu" and (assimilated := _ASSIMILATED.fullmatch(plain)):
        found.add(word[: len(assimilated[1]) + 1])
    return {each for each in found if len(each) >= SHORTEST}
