"""Where the sentences of one paragraph begin and end, in code points."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

Extent = tuple[int, int]

# Abbreviations that a name or an example follows: no sentence ends with them. One that is written
# with a capital here is meant only so, because it is a word in another language otherwise.
_BEFORE_NAMES = {
    "hu": """dr ifj id özv prof szt br pl ill ún ui vö ld lsd kb cca szerk mb sz
        Gr Bp dipl hgy nb őrgy alez ezds vőrgy hdgy fhdgy szds""",
    "ro": """dl d-l dlui dna d-na dnei dra d-ra dr prof conf ing av arh ec acad asist lect sf pr
        str bl sc ap bd bd-ul b-dul bul șos sos jud mun com col lt cpt slt plt mr cms scms
        cca cf vs Gen Al""",
    "el": """κ κα κκ κος δρ καθ αγ βλ οδ λεωφ πλ πρβλ δηλ υπ υποστ ταξ αντ αντιστρ σμχος μητρ
        π.χ λ.χ αφοι αφοί""",
    "en": """Mr Mrs Ms Mx dr prof St Rev Fr Hon Gov Sen Rep Gen Lt Col Sgt Cpl Capt Cmdr Adm Maj
        Pres Messrs Mt Ft vs e.g i.e cf viz approx""",
}
# Abbreviations that numbers or small letters follow, or the next sentence.
_BEFORE_OTHERS = {
    "hu": """stb st vm vki ún jan febr márc ápr máj jún júl aug szept okt nov dec zrt kft bt nyrt rt
        kkt gr hg db old u ny fszt em ker krt hrsz tel tc mrd min isz i.e i.sz du de""",
    "ro": """etc ș.a ș.a.m.d a.c î.hr d.hr ian feb mar apr iun iul aug sept oct nov dec nr art
        alin lit pct pag vol cap ed ex mil mld tel et lei""",
    "el": """αρ αριθ αριθμ αρθ σελ τηλ ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπτ οκτ νοε δεκ τ.μ χλμ
        μ.χ π.Χ μ.Χ κ.ά κ.α κ.λπ κλπ κ.τ.λ κτλ κ.ο.κ εκατ δισ δισεκ τρισ χιλ στρ π.μ μ.μ κ.εκ""",
    "en": """No nos etc inc ltd co corp llc plc jr sr bros dept est jan feb mar apr jun jul
        aug sep sept oct nov dec vol pp fig ch ed al a.m p.m Ph.D mln bln min hr""",
}
# Words with which a sentence begins, and hardly ever a name.
_OPENERS = re.compile(
    r"(?:The|A|An|In|On|At|It|He|She|We|They|But|And|This|That|These|There|Then|When|If|As|For"
    r"|Az|Ez|Ezt|Erre|És|Egy|Nem|Ha|Most|Ezért|Majd|Azt|Így|Itt|Ott|Közben|Szerinte"
    r"|În|Din|Pe|Dar|Ea|Ei|Acest|Această|Aceasta|Cu|Nu|Și|După|S-a|Astfel"
    r"|Ο|Η|Το|Οι|Τα|Στη|Στο|Στην|Στον|Αυτό|Αυτή|Και|Δεν|Με|Για|Ένας|Μια|Μία|Όμως|Αλλά)\s"
)
_ORDINAL_LANGUAGES = frozenset({"hu", "de", "cs", "sk", "sl", "hr", "da", "nb", "no", "fi", "lv"})
_HUNGARIAN = re.compile(r"[őűŐŰ]|\b(?:az|és|hogy|nem|egy|volt)\b")
_GREEK = re.compile("[\u0370-\u037d\u037f-\u03ff\u1f00-\u1fff]")

# The display text of an article has U+200B where the stored one has CR or U+FEFF.
_BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200b\ufeff"
_BLANK_RUN = re.compile(f"[{re.escape(_BLANKS)}]*+")
_LINE_ENDS = "\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_SPACED = ".!?…‼⁇⁈⁉‽．;\u037e"  # white space must follow
_UNSPACED = "。！？｡।॥؟۔։።။។"
_CANDIDATE = re.compile(f"(?P<marks>[{_SPACED}{_UNSPACED}]++)|[{_LINE_ENDS}]")
_SPACED_CLOSERS = re.compile(r"""(?:[\u00a0\u202f]?["'”“»«’‘›‹)\]}]|[ ]?\[\d{1,3}\])*+""")
_FRENCH_CLOSERS = re.compile(rf"(?:\s?»)?{_SPACED_CLOSERS.pattern}")
_UNSPACED_CLOSERS = re.compile(r"""(?:["'”’»›)\]}」』）】》〉〕］｣]|\[\d{1,3}\])*+""")
_OPENING = re.compile(r"""(?:["'“”„«»‘’‚‹›(\[{¿¡*_][\u00a0\u202f]?)*+""")
_CONTINUING = frozenset(",;:)]}،؛、，")
_DASH = re.compile("[-‐-―−]")

_LOOK_BACK = 40
_LAST_WORD = re.compile(r"""[^\s\u200b("'„“”«»‘‚\[/]*\Z""")
_NUMBER = re.compile(r"(?:\d+[-–])?\d{1,4}")
_DATE_PART = re.compile(r"\d{1,2}[.:]")
_INITIAL = re.compile(r"[^\W\d_]|Sz|Zs|Cs|Gy|Ny|Ly|Ty|Dzs|Th|Ch|Ph|Chr|Χρ|Αθ|Ευ|Στ|Γρ|Δημ|Κων")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ROMAN = re.compile(r"[IVXL]+")
_BRAND = re.compile(r"[^\W\d_]{1,2}[A-Z]")


def sentence_ends(paragraph: str, *, language: str = "") -> list[int]:
    """The code points after which sentences end: behind closing quotes, before white space.

    The last one is the end of the text without its trailing white space. The language, as a code
    such as ``hu``, chooses one list of abbreviations; without it all of them hold.
    """
    text = paragraph.rstrip(_BLANKS)
    ordinals = language in _ORDINAL_LANGUAGES
    if not language:
        ordinals = _HUNGARIAN.search(text, 0, 2000) is not None
    reader = _Reader(text, language, ordinals)
    ends: list[int] = []
    start = reader.blank_end(0)
    for found in _CANDIDATE.finditer(text):
        end = reader.end(found, start)
        if start < end < len(text):
            ends.append(end)
            start = reader.blank_end(end)
    return [*ends, len(text)] if text else []


def sentence_spans(paragraph: str, *, language: str = "") -> list[Extent]:
    """The start and end of each sentence, in code points, without the white space between."""
    spans: list[Extent] = []
    start = 0
    for end in sentence_ends(paragraph, language=language):
        start = _blank_end(paragraph, start)
        spans.append((start, end))
        start = end
    return spans


def sentence_at(paragraph: str, position: int, *, language: str = "") -> Extent:
    """The sentence at that code point, in white space the one before it, without white space.

    Before the first sentence it is the first; where there is none, it is empty.
    """
    spans = sentence_spans(paragraph, language=language)
    if not spans:
        return position, position
    return spans[max(bisect_right(spans, position, key=lambda span: span[0]) - 1, 0)]


def _blank_end(text: str, position: int) -> int:
    return _match_end(_BLANK_RUN, text, at=position)


@cache
def _abbreviations(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Those before names and those before others: of one language if it has any, or else of all."""
    chosen = [language] if language in _BEFORE_NAMES else list(_BEFORE_NAMES)
    return (
        frozenset(word for code in chosen for word in _BEFORE_NAMES[code].split()),
        frozenset(word for code in chosen for word in _BEFORE_OTHERS[code].split()),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Judges the marks of a paragraph; ``ordinals`` are numbers with a full stop, as 3. is."""

    text: str
    language: str
    ordinals: bool

    def end(self, found: re.Match[str], start: int) -> int:
        """The end of the sentence from ``start`` that the mark or line end closes, or -1."""
        marks = found["marks"]
        if not marks:
            return start + len(self.text[start : found.start()].rstrip(_BLANKS))
        unspaced = marks[-1] in _UNSPACED
        end = _match_end(self._closers(found.start(), unspaced), self.text, at=found.end())
        following = self.blank_end(end)
        if self._is_cut(end) if unspaced else following == end:
            return -1
        if set(marks) <= {";", "\u037e"} and not self._is_greek(found.start()):
            return -1
        closed = end > found.end()
        if self._goes_on(following, closed=closed):
            return -1
        if marks == "." and not closed and self._abbreviates(found.start(), start):
            return -1
        return end

    def blank_end(self, position: int) -> int:
        return _blank_end(self.text, position)

    def _closers(self, mark: int, unspaced: bool) -> re.Pattern[str]:
        if unspaced:
            return _UNSPACED_CLOSERS
        apart = self.text[mark - 1 : mark].isspace()
        return _FRENCH_CLOSERS if apart else _SPACED_CLOSERS

    def _is_cut(self, position: int) -> bool:
        # A mark and what combines with it are one character to the reader.
        following = self.text[position : position + 1]
        return bool(following) and (
            unicodedata.category(following)[0] == "M" or following in "\u200c\u200d"
        )

    def _is_greek(self, position: int) -> bool:
        if self.language:
            return self.language == "el"
        return _GREEK.search(self.text, max(0, position - _LOOK_BACK), position) is not None

    def _goes_on(self, following: int, *, closed: bool) -> bool:
        """Whether the text there carries the sentence on, as in „Soha!” – mondta."""
        if self.text[following : following + 1] in _CONTINUING:
            return True
        if _DASH.match(self.text, following):
            after = self.blank_end(following + 1)
            return (closed and after > following + 1) or self._is_small(after)
        return self._is_small(following)

    def _is_small(self, position: int) -> bool:
        position = _match_end(_OPENING, self.text, at=position)
        small = self.text[position : position + 1].islower()
        return small and not _BRAND.match(self.text, position)

    def _abbreviates(self, stop: int, start: int) -> bool:
        """Whether the full stop belongs to the word before it and ends no sentence."""
        found = _LAST_WORD.search(self.text, max(start, stop - _LOOK_BACK), stop)
        bare = found[0] if found else ""
        word = unicodedata.normalize("NFC", bare).replace("ş", "ș").replace("ţ", "ț")
        alone = _match_end(_OPENING, self.text, at=start) >= stop - len(bare)
        after = _match_end(_OPENING, self.text, at=self.blank_end(stop + 1))
        following = unicodedata.normalize("NFC", self.text[after : after + 16])
        if _NUMBER.fullmatch(word):
            return alone or self._is_ordinal(word, following)
        if word[:1].isupper() and (_INITIAL.fullmatch(word) or _ROMAN.fullmatch(word)):
            return alone or not _OPENERS.match(following)
        return self._is_abbreviation(word, following)

    def _is_ordinal(self, number: str, following: str) -> bool:
        if _DATE_PART.match(following):
            return True
        if not self.ordinals:
            return False
        return following[:1].isdigit() or (len(number) < 4 and not _OPENERS.match(following))

    def _is_abbreviation(self, word: str, following: str) -> bool:
        before_names, before_others = _abbreviations(self.language)
        for form in (word, word.lower()):
            if form in before_names:
                return not _OPENERS.match(following)
            if form in before_others:
                return not following[:1].isupper()
        if not _DOTTED.fullmatch(word):
            return False
        return not (_OPENERS.match(following) if word.isupper() else following[:1].isupper())


def _match_end(pattern: re.Pattern[str], text: str, *, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
