"""Lines that are surely no article, by their wording: navigation, credits, bylines and times."""

import re
import unicodedata
from dataclasses import dataclass

from annotator.domain.article import RegionKind
from annotator.domain.dates import is_date

LONGEST = 200
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
_CREDIT = re.compile(
    r"^(kiemelt kép|borítókép|képünkön|fotó|foto|kép|φωτογραφία|φωτο|εικόνα|photo|photograph"
    r"|image|picture)\s*:\s*\S|\b(sursa foto|fotó|foto|φωτογραφία|photo|photograph)\s*:\s*\S",
    re.IGNORECASE,
)
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
_DAY = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s?[.\-/]\s?(?P<month>\d\d?)\s?[.\-/]\s?(?P<day>\d\d?)\.?"
    r"(?:,?\s+\d\d?[:.]\d\d)?",
    re.ASCII,
)
_TIME = re.compile(
    rf"(?:(?:{_TIME_NAMES})\s*:\s*)+(?:\S.{{0,30}})?"
    r"|[0-9]{1,2}\.? \w{3,12} [0-9]{4}(?:,? [0-9]{1,2}[:.][0-9]{2})?"
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
        return None
    if folded(line).rstrip(" :") in NAVIGATION or _is_menu(line):
        return KnownLine("boilerplate")
    if _AGENCY.fullmatch(line) or _CREDIT.search(line):
        return KnownLine("caption")
    if found := _SOURCE.fullmatch(unicodedata.normalize("NFC", line)):
        return KnownLine("byline", source=found["name"].strip(" .()"))
    return _known_in_head(line) if in_head else None


def _known_in_head(line: str) -> KnownLine | None:
    line = unicodedata.normalize("NFC", line)
    if (found := _BYLINE.fullmatch(line)) and _is_name(found["name"]):
        return KnownLine("byline", author=found["name"])
    if (found := _BYLINE_INFLECTED.fullmatch(line)) and _is_name(found["name"]):
        return KnownLine("byline")
    if found := _DAY.fullmatch(line):
        day = f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
        return KnownLine("header", published=day if is_date(day) else "")
    return KnownLine("header") if _TIME.fullmatch(folded(line)) else None


def folded(text: str) -> str:
    """The text without accents and capitals, also in Greek, for comparing."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(each for each in decomposed if not unicodedata.combining(each)).casefold()


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
