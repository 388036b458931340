"""The numbers that spaCy has for strings: its own symbols, and MurmurHash64A for all others."""

from functools import lru_cache

_MIX, _SHIFT, _ALL = 0xC6A4A7935BD1E995, 47, 2**64 - 1
_FIRST = """
    IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM
    LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT
    IS_CURRENCY
"""
_SECOND = """
    ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD
    SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT
    SCONJ SYM VERB X EOL SPACE
"""
_LAST = """
    PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY
    QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm
    conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn
    npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive
    preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _
"""


def _symbols() -> dict[str, int]:
    flags = (f"FLAG{number}" for number in range(19, 64))
    deprecated = (f"DEPRECATED{number:03}" for number in range(1, 277))
    names = [*_FIRST.split(), *flags, *_SECOND.split(), *deprecated, *_LAST.split()]
    return {name: number for number, name in enumerate(names, 1)}


SYMBOLS = _symbols()
"""Strings that have small numbers of their own, from 1, with these numbers."""
ORTH, ENT_IOB, ENT_TYPE, SPACY = (
    SYMBOLS[name] for name in ("ORTH", "ENT_IOB", "ENT_TYPE", "SPACY")
)
ENT_KB_ID, ENT_ID = SYMBOLS["ENT_KB_ID"], SYMBOLS["ENT_ID"]


@lru_cache(maxsize=65_536)
def string_number(text: str) -> int:
    """The number of a string, 0 for ""."""
    if not text:
        return 0
    return SYMBOLS.get(text) or murmur_hash(text.encode())


def murmur_hash(data: bytes, seed: int = 1) -> int:
    """MurmurHash64A of the bytes."""
    found = seed ^ (len(data) * _MIX & _ALL)
    whole = len(data) // 8 * 8
    for at in range(0, whole, 8):
        part = int.from_bytes(data[at : at + 8], "little") * _MIX & _ALL
        part = (part ^ part >> _SHIFT) * _MIX & _ALL
        found = (found ^ part) * _MIX & _ALL
    if whole < len(data):
        found = (found ^ int.from_bytes(data[whole:], "little")) * _MIX & _ALL
    found = (found ^ found >> _SHIFT) * _MIX & _ALL
    return found ^ found >> _SHIFT
