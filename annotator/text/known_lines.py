"""Lines that are surely no article, by their wording: navigation, credits, bylines and times."""

import re
import unicodedata
from dataclasses import dataclass

from annotator.domain.article import RegionKind
from annotator.text.datelines import dateline

LONGEST = 200
LONGEST_CAPTION = 600
# As they read without accents and capitals.
_NAVIGATION = """
ajanlott video | cimkek | elkuldom | friss | hirdetes | iratkozz fel hirlevelunkre | kapcsolodo |
kapcsolodo cikkek | kovess minket a facebookon | kuldes | legolvasottabb | megnezem | megosztas |
megosztom | nepszeru | nezd meg a legfrissebb cikkeinket a cimlapon! | nyomtatas |
olvasoi sztorik | osszes | szoljon hozza | tovabbi cikkek |
aboneaza-te | aboneaza-te la newsletter | alte stiri | articole similare | cele mai citite |
citeste mai mult | citeste mai multe | citeste si | comentarii | distribuie | etichete | live tv |
mai multe stiri | publicitate | recomandarile redactiei | stirile zilei |
te-ar putea interesa si | top citite | trimite | ultimele stiri | vezi si |
ακολουθηστε μασ στο google news | αποστολη | αφηστε σχολιο | δειτε επισησ | δημοφιλη |
διαβαστε ακομα | διαβαστε επισησ | διαβαστε περισσοτερα | διαφημιση | εγγραφειτε στο newsletter |
εκτυπωση | ετικετεσ | κοινοποιηση | μοιραστειτε | ολεσ οι ειδησεισ | περισσοτερα | ροη ειδησεων |
σχετικα | σχετικα αρθρα | τελευταια νεα |
advertisement | all rights reserved | comments | follow us | home | latest | latest news |
leave a comment | log in | menu | more from | most popular | most read | newsletter | newsletters |
read also | read more | related | related articles | search | share | share this article |
sign in | sign up | skip to content | sponsored | subscribe | tags | trending | watch live |
you may also like
"""
NAVIGATION = frozenset(" ".join(each.split()) for each in _NAVIGATION.split("|"))
_TIME_NAMES = r"published|updated|data publicarii|data actualizarii|frissitve|δημοσιευση|ενημερωση"
_AGENCY = re.compile(
    r"(getty images|reuters|afp|epa|ap|mti|agerpres|profimedia( images)?|shutterstock|eurokinissi)"
    r"(\s*/\s*\w[\w .-]{0,40})?",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(kiemelt kép|borítókép|képünkön|fotó|foto|kép|φωτογραφία|φωτο|εικόνα|photo|photograph"
    r"|image|picture)\s*:\s*\S",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\b(sursa foto|fotó|foto|φωτογραφία|photo|photograph)\s*:\s*\S",
    re.IGNORECASE,
)
# Read on: what stands behind these is the title of another article.
_TEASER = re.compile(
    r"(olvassa el|olvasd el|ezt is olvassa|kapcsolodo(?: cikk)?|citeste si|cititi si|vezi si"
    r"|va recomandam|διαβαστε(?: επισησ| ακομα| και)?|δειτε(?: επισησ| και)?|read (?:also|more)"
    r"|related|see also|more on this)\s*:\s*\S.*"
)
_AGENCIES = (
    r"getty(?: images)?|reuters|afp|epa|ap(?: photo)?|mti|tass|xinhua|dpa|ansa|anadolu|agerpres"
    r"|profimedia(?: images)?|shutterstock|eurokinissi|intime|istock|unsplash"
    r"|wikimedia(?: commons)?"
)
_CREDIT_AT_END = re.compile(
    rf"(?:^|[/|:©(–—-])\s*(?:{_AGENCIES})\s*(?:/\s*\w[\w .-]{{0,30}})?\)?$", re.IGNORECASE
)
_EDITOR = re.compile(r"(?:editor|szerkeszto|szerk\.?|redactor|επιμελεια|edited by)\s*:\s*\S.{0,40}")
_BYLINE = re.compile(
    r"(?:admin|írta\s*:|szerző\s*:|autor\s*:|scris de|de|συντάκτης\s*:|συντάκτρια\s*:|γράφει [οη]"
    r"|από την|by|author\s*:)\s+(?P<name>.{3,60}?)(?: in \w+)?",
    re.IGNORECASE,
)
# In Greek a man's name changes behind these: the line is known, the name is not.
_BYLINE_INFLECTED = re.compile(r"(?:του|της|από τον)\s+(?P<name>.{3,60})", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:(?:forrás|sursa|source|πηγή)\s*:|με πληροφορίες από)\s*(?P<name>\S.{1,40})", re.IGNORECASE
)
_TIME = re.compile(
    rf"(?:(?:{_TIME_NAMES})\s*:\s*)+(?:\S.{{0,30}})?"
    # In whatever language: a year, an hour, and some words that may be a month's name.
    r"|(?=.{8,60}$)(?=.*\b(19|20)\d\d\b)(?=.*\b\d\d?[:.]\d\d\b)[\w.,:–|-]+(?:\s+[\w.,:–|-]+){1,8}"
)
_SEPARATOR = re.compile(r"\s*[|›»•·]\s*|\s+[/>]\s+|\s{2,}")
LONGEST_ITEM = 24


@dataclass(frozen=True, slots=True)
class KnownLine:
    """What a line surely is; ``author``, ``source`` or ``published`` is what it tells."""

    kind: RegionKind
    author: str = ""
    source: str = ""
    published: str = ""


def known_line(line: str, *, in_head: bool) -> KnownLine | None:
    """What the line is if that is sure; bylines and times count only above the body."""
    if len(line) > LONGEST:
        told = len(line) <= LONGEST_CAPTION and _PICTURE.match(line)
        return KnownLine("caption") if told else None
    plain = folded(line)
    if plain.rstrip(" :") in NAVIGATION or _TEASER.fullmatch(plain) or _is_menu(line):
        return KnownLine("boilerplate")
    if found := _SOURCE.fullmatch(unicodedata.normalize("NFC", line)):
        return KnownLine("byline", source=found["name"].strip(" .()"))
    if _AGENCY.fullmatch(line) or _is_credit(line):
        return KnownLine("caption")
    if _EDITOR.fullmatch(plain):
        return KnownLine("byline")
    return _known_in_head(line) if in_head else None


def _known_in_head(line: str) -> KnownLine | None:
    line = unicodedata.normalize("NFC", line)
    if (found := _BYLINE.fullmatch(line)) and _is_name(found["name"]):
        return KnownLine("byline", author=found["name"])
    if (found := _BYLINE_INFLECTED.fullmatch(line)) and _is_name(found["name"]):
        return KnownLine("byline")
    if (date := dateline(line)) is not None:
        return KnownLine("header", published=date)
    return KnownLine("header") if _TIME.fullmatch(folded(line)) else None


def folded(text: str) -> str:
    """The text without accents and capitals, also in Greek, for comparing."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each)).casefold()


def _is_credit(line: str) -> bool:
    return any((_PICTURE.match(line), _CREDIT.search(line), _CREDIT_AT_END.search(line)))


def _is_menu(line: str) -> bool:
    items = [item for item in _SEPARATOR.split(line) if item]
    if len(items) < 2 or max(map(len, items)) > LONGEST_ITEM:
        return False
    return len(items) > 2 or all(folded(item) in NAVIGATION for item in items)


def _is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 4 and all(
        word[0].isupper() and word.strip(".").replace("-", "").replace("’", "").isalpha()
        for word in words
    )
