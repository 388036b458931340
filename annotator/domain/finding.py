"""Finding words in a text as a reader sees them: blind to case, accents and the kinds of quotes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, dropwhile, islice, pairwise
from unicodedata import category, combining, is_normalized, normalize

from annotator.domain.span import Range

MOST = 1_000_000
BLOCK, LONGEST = 128, 10

Blocks = frozenset[int]

# Signs that readers and keyboards do not tell apart, though Unicode does; after them letters with
# a stroke, the Turkish i, other forms of alef, yeh and kaf, and the final letters of Hebrew.
_ALIKE = {
    "'": "‘’‚‛‹›′`´ʼ׳՚\u1fbd\u1fbf＇",
    '"': "“”„‟«»″〝〞〟״＂",
    "-": "‐‑‒–—―−⁃־﹘﹣－",
    "/": "\u2044",
    **dict(zip("dhilot", "đħıłøŧ", strict=True)),
    "\u064a": "\u06cc\u0649",
    **dict(zip("\u0627\u0643", "\u0671\u06a9", strict=True)),
    **dict(zip("\u05db\u05de\u05e0\u05e4\u05e6", "\u05da\u05dd\u05df\u05e3\u05e5", strict=True)),
}
_BASES = str.maketrans({sign: base for base, signs in _ALIKE.items() for sign in signs})


def _characters(*extents: tuple[int, int]) -> frozenset[str]:
    """All characters from the first to the last code of each extent."""
    return frozenset(chr(code) for first, last in extents for code in range(first, last + 1))


_JOINER, _JOINERS = "\u200d", "\u200c\u200d"
_SKIN_TONES = _characters((0x1F3FB, 0x1F3FF))
# Soft hyphen, joiners, marks of direction, variation selectors, the bar that lengthens Arabic.
_UNSEEN = _SKIN_TONES | _characters(
    *((code, code) for code in (0xAD, 0x034F, 0x061C, 0x0640, 0x07FA, 0x180F, 0xFEFF)),
    *((0x17B4, 0x17B5), (0x180B, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F)),
    *((0xFE00, 0xFE0F), (0xFFF9, 0xFFFB), (0xE0100, 0xE01EF)),
)
# Vowels and finals inside a Korean syllable, vowel and voice signs, and tags of flags: they go
# with what is before them, though Unicode does not call them marks.
_INNER = _characters((0x1160, 0x11FF), (0xD7B0, 0xD7FB), (0xE0020, 0xE007F)) | set("ำຳﾞﾟ")
_ODD = _UNSEEN | _INNER | set(map(chr, _BASES))
_LONE_KOREAN = _characters((0x3131, 0x318E), (0xFFA0, 0xFFDC))
_FLAG_LETTER, _FLAGS_BEFORE = "[\U0001f1e6-\U0001f1ff]", 16
# Where Unicode keeps what has several forms, and marks; a test holds this against all of it.
_PLACES = (
    *((0, 0x33FF), (0xA000, 0xABFF), (0xD780, 0xD7FF), (0xF900, 0x11FFF), (0x13400, 0x1347F)),
    *((0x16000, 0x16FFF), (0x1B000, 0x1FFFF), (0x2F800, 0x2FA7F), (0xE0000, 0xE01FF)),
)


def find_all(text: str, wanted: str, *, most: int = MOST) -> Sequence[Range]:
    """Where the text has what is wanted: in order, not overlapping, in code points.

    At most that many of them, from the start. See ``pattern_of`` for what counts as found.
    """
    pattern = _pattern(wanted, _blocks_of(text))
    # Without a step in Python for each: one letter may be there half a million times.
    found = islice(pattern.finditer(text), most) if pattern else ()
    return list(map(Range._make, map(re.Match.span, found)))


def pattern_of(wanted: str) -> re.Pattern[str] | None:
    """An expression that matches what is wanted in any text, or None when nothing is wanted.

    Alike are letters of either case, with and without accents, points and harakat, composed or
    not, ligatures and what they join; the kinds of quotes, of hyphens, and of white space, of
    which one run is like any other. Invisible characters count for nothing. Vowel signs, viramas
    and tones count, as they make another syllable. White space at an edge of what is wanted asks
    for it, or an edge of the text, beside the match. Accents or white space alone want nothing.

    A match is of whole characters with their marks: neither half a ligature nor a part of an emoji
    that is joined of several.
    """
    return _pattern(wanted, _all_blocks())


@lru_cache(maxsize=32)
def _pattern(wanted: str, blocks: Blocks) -> re.Pattern[str] | None:
    keys = _keys(wanted)
    inner = "".join(dropwhile(lambda key: key == " " or _is_bound(key), keys))
    if not inner:
        return None
    left = " " in keys[: len(keys) - len(inner)]
    composer = _Composer(inner.rstrip(" "), _forms(blocks))
    return re.compile(composer.expression(left=left, right=inner.endswith(" ")))


def bases(character: str) -> str:
    """The letters that it is like, " " for white space, "" when it counts for nothing."""
    return _bases(character)


# ---------------------------------------------------------------- blocks


@cache
def _all_blocks() -> Blocks:
    return frozenset(n for first, last in _PLACES for n in range(first // BLOCK, last // BLOCK + 1))


@lru_cache(maxsize=4)
def _blocks_of(text: str) -> Blocks:
    """The blocks of characters that the text has, of those where there are several forms.

    A pattern without the letters of all other scripts is found several times as fast.
    """
    seen, place = {0}, 0
    while found := re.compile(_other_than(seen)).search(text, place):
        seen.add(ord(found[0]) // BLOCK)
        place = found.end()
    return frozenset(seen)


def _other_than(blocks: Iterable[int]) -> str:
    """A class of the characters that have several forms and are in none of those blocks."""
    plain = pairwise((-1, *chain.from_iterable(_PLACES), 0x110000))
    extents = [(last + 1, first - 1) for last, first in islice(plain, 0, None, 2)]
    extents += [(n * BLOCK, n * BLOCK + BLOCK - 1) for n in blocks]
    return "[^" + "".join(f"{chr(a)}-{chr(b)}" for a, b in extents if a <= b) + "]"


# ---------------------------------------------------------------- forms


@dataclass(frozen=True, slots=True)
class _Forms:
    """Characters by the base, or bases, that they stand for.

    Those that count for nothing are ``passed``; ``bound`` ones count, and go with what is before.
    """

    of: dict[str, str]
    passed: str
    bound: str


@lru_cache(maxsize=8)
def _forms(blocks: Blocks) -> _Forms:
    of: defaultdict[str, str] = defaultdict(str)
    every = [_forms_in(block) for block in blocks]
    for bases, forms in chain.from_iterable(it.of.items() for it in every):
        of[bases] += forms
    return _Forms(of, "".join(it.passed for it in every), "".join(it.bound for it in every))


@cache
def _forms_in(block: int) -> _Forms:
    run = "".join(map(chr, range(block * BLOCK, block * BLOCK + BLOCK)))
    of: defaultdict[str, str] = defaultdict(str)
    even = run == run.casefold() and is_normalized("NFKD", run) and _ODD.isdisjoint(run)
    if even and not any(category(each)[0] == "M" for each in run):
        return _Forms(of, "", "")
    for character in run:
        if (bases := _bases(character)) != character:
            of[bases] += character
    passed = of.pop("", "")
    return _Forms(of, passed, "".join(filter(_is_bound, run)))


def _bases(character: str) -> str:
    """What is left of a character when case, accents and forms do not count."""
    if character.isspace():
        return " "
    if _is_passed(character):
        return ""
    if character in _LONE_KOREAN:
        return character
    if is_normalized("NFKD", character):
        return character.casefold().translate(_BASES)
    bare = _bare(_bare(character).casefold())
    if " " in bare:  # an accent that stands alone, or a phrase
        bare = character
    return bare.translate(_BASES)


def _bare(text: str) -> str:
    return "".join([each for each in normalize("NFKD", text) if not _is_passed(each)])


def _is_passed(character: str) -> bool:
    return character in _UNSEEN or (not character.isalnum() and _is_accent(character))


def _is_accent(mark: str) -> bool:
    """Whether it is a mark above, below or through a letter that makes no other syllable of it.

    The combining classes of those that do are 0 for vowel signs, 8 for the voicing of kana, 9 for
    viramas, and 84 to 132 for vowels and tones of South and South East Asia.
    """
    place = combining(mark)
    if not place:
        return category(mark) == "Me"
    return place >= 200 or (place <= 36 and place not in {8, 9})


def _is_bound(character: str) -> bool:
    mark = not character.isalnum() and category(character)[0] == "M"
    return character in _INNER or (mark and not _is_passed(character))


def _is_extending(character: str) -> bool:
    """Whether it is passed over and yet belongs to the character before it."""
    return category(character)[0] == "M" or character in _SKIN_TONES or character in _JOINERS


def _is_picture(character: str) -> bool:
    return category(character) in {"So", "Sm"}


# ---------------------------------------------------------------- expressions


def _keys(wanted: str) -> str:
    """The bases of what is wanted, one blank for a run of them, and joiners inside emoji."""
    raw = "".join(each if each == _JOINER else _bases(each) for each in wanted)
    kept = (each for n, each in enumerate(raw) if each != _JOINER or _is_joined(raw, n))
    return re.sub(" +", " ", "".join(kept))


def _is_joined(keys: str, place: int) -> bool:
    around = keys[max(place - 1, 0) : place] + keys[place + 1 : place + 2]
    return len(around) == 2 and all(map(_is_picture, around))


class _Composer:
    """Writes the expression for some keys, as one class of characters for each of them.

    What stands for several keys at once is in the class of the first. A group tells when it was
    that, and then the keys that it stands for too are skipped. So each character of a text can be
    taken in one way only, and nothing is ever tried twice.
    """

    def __init__(self, keys: str, forms: _Forms) -> None:
        self._keys = keys
        self._forms = forms
        self._groups = 0
        self._skipping: defaultdict[int, list[int]] = defaultdict(list)

    def expression(self, *, left: bool, right: bool) -> str:
        """The expression, with white space asked for on these sides."""
        first, *rest = (self._part(place) for place in range(len(self._keys)))
        # Conditions stand behind the first class: one that an expression begins with is found fast.
        return first + self._start(left=left) + "".join(rest) + self._end(right=right)

    def _part(self, place: int) -> str:
        key = self._keys[place]
        if key == " ":
            return rf"{self._passing(place)}\s{_class(self._forms.passed, white=True)}*+"
        longer = self._longer(place)
        options = (key, self._forms.of.get(key, ""), *longer.values())
        part = self._passing(place) + _class("".join(options))
        for length, several in longer.items():
            self._groups += 1
            one = _class(several)
            part += f"(?:(?<=({one}))|(?<!{one}))"
            for covered in range(place + 1, place + length):
                self._skipping[covered].append(self._groups)
        for group in self._skipping[place]:
            part = f"(?({group})|{part})"
        return part

    def _longer(self, place: int) -> dict[int, str]:
        """The characters that stand for several keys from there on, by how many."""
        found = {}
        for length in range(2, min(LONGEST, len(self._keys) - place) + 1):
            keys = self._keys[place : place + length]
            if forms := self._forms.of.get(keys, "") + _syllable(keys):
                found[length] = forms
        return found

    def _passing(self, place: int) -> str:
        """What may stand before that key and counts for nothing."""
        return _some(self._passed_after(self._keys[place - 1])) if place else ""

    def _passed_after(self, key: str) -> str:
        passed = self._forms.passed
        return passed.replace(_JOINER, "") if _is_picture(key) else passed

    def _start(self, *, left: bool) -> str:
        conditions = r"(?<!\S[\s\S])" if left else ""
        if _is_picture(self._keys[0]):
            conditions += rf"(?<!{_JOINER}[\s\S])"
        if re.match(_FLAG_LETTER, self._keys):
            # A flag is two letters, so an even number of them must be before it.
            runs = (_FLAG_LETTER * count for count in range(1, 2 * _FLAGS_BEFORE, 2))
            one_of = "|".join(f"(?<=(?<!{_FLAG_LETTER}){run})" for run in runs)
            conditions += f"(?:{one_of})"
        return conditions

    def _end(self, *, right: bool) -> str:
        last = self._keys[-1]
        own = _some("".join(filter(_is_extending, self._passed_after(last))))
        bound = self._forms.bound + (_JOINER if _is_picture(last) else "")
        conditions = f"(?!{_class(bound)})" if bound else ""
        letters = re.search(f"{_FLAG_LETTER}*$", self._keys)
        if letters and len(letters[0]) % 2:
            conditions += f"(?!{_FLAG_LETTER})"
        if right:
            conditions += rf"(?={_some(self._forms.passed)}(?:\s|\Z))"
        return own + conditions


def _syllable(keys: str) -> str:
    """The Korean syllable of these two or three parts, "" when they make none."""
    made = normalize("NFC", keys) if "\u1100" <= keys[0] <= "\u1112" else ""
    return made if len(made) == 1 else ""


def _some(characters: str) -> str:
    return f"{_class(characters)}*+" if characters else ""


def _class(characters: str, *, white: bool = False) -> str:
    """A class of these characters, and of white space with them if that is wanted."""
    codes = sorted(set(map(ord, characters)))
    starts = [code for before, code in pairwise((-2, *codes)) if code != before + 1]
    ends = [code for code, after in pairwise((*codes, -2)) if after != code + 1]
    extents = (
        re.escape(chr(a)) + (f"-{re.escape(chr(b))}" if a < b else "")
        for a, b in zip(starts, ends, strict=True)
    )
    return f"[{chr(92) + 's' if white else ''}{''.join(extents)}]"
