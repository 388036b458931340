"""How a word sounds, roughly, whatever script and spelling it is written in."""

import re
import unicodedata
from functools import lru_cache

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_NO_LETTER = re.compile("[^a-z]")
_TWICE = re.compile(r"(.)\1+")


def _rules(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs from "what>by ..."; they are applied in that order."""
    return tuple((old, new) for old, _, new in (each.partition(">") for each in text.split()))


# fmt: off
_BY_SCRIPT = {
    "el": _rules(
        "γγ>ng γκ>g γξ>nx γχ>nh ντ>d τζ>j τσ>c ου>u αι>e ει>i οι>i υι>i αυ>av ευ>ev γι>i γε>ie α>a"
        " β>v γ>g δ>d ε>e ζ>z η>i θ>t ι>i κ>k λ>l μ>m ν>n ξ>ks ο>o π>p ρ>r σ>s τ>t υ>i φ>f χ>h ψ>ps"
        " ω>o"
    ),
    "ru": _rules(
        "дж>j ж>zh х>h ц>c ч>ch ш>sh щ>sh ю>iu я>ia ы>i й>i ё>e э>e ь> ъ> є>ie ї>i і>i ґ>g ј>j љ>l"
        " њ>n ћ>ch ђ>j џ>j ў>u а>a б>b в>v г>g д>d е>e з>z и>i к>k л>l м>m н>n о>o п>p р>r с>s т>t"
        " у>u ф>f"
    ),
}
_BY_LANGUAGE = {
    "hu": _rules("dzs>j dz>z cs>ch sz>S zs>zh gy>d ny>n ty>t ly>l cz>c s>sh S>s"),
    "ro": _rules("che>ke chi>ki ghe>ge ghi>gi ț>c ţ>c ș>sh ş>sh"),
    "pl": _rules("szcz>sh sz>sh cz>ch rz>zh ł>l ch>h"),
    "de": _rules("tsch>ch sch>sh dsch>j ie>i"),
    "tr": _rules("ş>sh ç>ch c>j"),
}
_ANY = _rules(
    "sch>sh tch>ch ph>f ck>k qu>k x>ks w>v y>i j>i q>k sh>s kh>h zh>s ch>k z>s c>k th>t dh>d f>v"
    " ei>i ie>i"
)
_LETTERS = str.maketrans({
    "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "e", "œ": "e", "ı": "i", "ð": "d", "þ": "t",
    "ς": "σ",
})
# fmt: on


@lru_cache(200_000)
def folded(text: str) -> str:
    """The text in small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_LETTERS)


def script_language(word: str, language: str) -> str:
    """The language whose rules hold for the word: that of its script, or the one given."""
    if word.isascii():
        return language
    if _GREEK.search(word):
        return "el"
    return "ru" if _CYRILLIC.search(word) else language


@lru_cache(200_000)
def skeleton(word: str, language: str) -> str:
    """The word's sounds in plain letters, such as "putin" for Putin, Putyin, Πούτιν and Путин.

    What is in a script that is not known here stays as it is, in small letters.
    """
    spoken = script_language(word, language)
    if spoken in _BY_SCRIPT:
        # A Cyrillic й must not lose its breve before the rules have seen it.
        text = word.lower() if spoken == "ru" else folded(word)
        if spoken == "el":
            text = "b" + text[2:] if text.startswith("μπ") else text
        text = _applied(_BY_SCRIPT[spoken], text)
    else:
        text = _applied(_BY_LANGUAGE.get(spoken, ()), word.lower())
    plain = _NO_LETTER.sub("", _applied(_ANY, folded(text)))
    return _TWICE.sub(r"\1", plain) or folded(word)


def romanised(word: str) -> str:
    """The word in the letters a to z, to be read, for an id."""
    text = folded(word)
    text = _applied(_BY_SCRIPT.get(script_language(text, ""), ()), text)
    return re.sub("[^a-z0-9]", "", text)


def _applied(rules: tuple[tuple[str, str], ...], text: str) -> str:
    for old, new in rules:
        if old in text:
            text = text.replace(old, new)
    return text
