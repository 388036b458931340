"""A line that holds a date and nothing else, in figures or with the names of months."""

import re
import unicodedata
from collections.abc import Iterator

from annotator.domain.dates import is_date

LONGEST = 120
_HOUR = r"\d\d?[:.]\d\d(?:[:.]\d\d)?"
# As they read without accents and capitals; the Greek ones in both cases.
_MONTHS = """
januar jan | februar febr feb | marcius marc | aprilis apr | majus maj | junius jun | julius jul |
augusztus aug | szeptember szept | oktober okt | november nov | december dec ;
ianuarie ian | februarie | martie mar | aprilie | mai | iunie iun | iulie iul | august |
septembrie sept | octombrie oct | noiembrie noi | decembrie ;
ιανουαριου ιανουαριοσ ιαν | φεβρουαριου φεβρουαριοσ φεβ | μαρτιου μαρτιοσ μαρ |
απριλιου απριλιοσ απρ | μαιου μαιοσ μαι | ιουνιου ιουνιοσ ιουν | ιουλιου ιουλιοσ ιουλ |
αυγουστου αυγουστοσ αυγ | σεπτεμβριου σεπτεμβριοσ σεπ | οκτωβριου οκτωβριοσ οκτ |
νοεμβριου νοεμβριοσ νοε | δεκεμβριου δεκεμβριοσ δεκ ;
january | february | march | april | may | june | july | august | september sep | october |
november | december
"""
MONTHS = {
    name: number
    for language in _MONTHS.split(";")
    for number, names in enumerate(language.split("|"), 1)
    for name in names.split()
}
_WORDS = """
    hetfo kedd szerda csutortok pentek szombat vasarnap luni marti miercuri joi vineri sambata
    duminica δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη monday tuesday wednesday
    thursday friday saturday sunday mon tue wed thu fri sat sun
    kozzeteve megjelent frissitve modositva letrehozva datum publicat publicarii actualizat
    actualizarii data ora la de δημοσιευση δημοσιευθηκε ενημερωση τελευταια ημερομηνια ωρα στισ
    published updated posted modified last date on at am pm utc gmt cet cest eet eest h μμ πμ
"""
_ASIDE = frozenset(_WORDS.split())
_MONTH = r"(?P<month>[^\W\d_]{3,11})\.?"
_NAMED = (
    rf"(?P<year>(?:19|20)\d\d)\.?\s+{_MONTH}(?:\s+(?P<day>\d\d?)(?!\d)\.?)?",
    rf"(?P<day>\d\d?)\.?(?:η|ης)?\s+(?:de\s+)?{_MONTH},?\s+(?P<year>(?:19|20)\d\d)",
    rf"{_MONTH}\s+(?:(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s+)?(?P<year>(?:19|20)\d\d)",
)
_NUMERIC = (
    r"(?P<year>(?:19|20)\d\d)\s?[.\-/]\s?(?P<month>\d\d?)\s?[.\-/]\s?(?P<day>\d\d?)\.?",
    r"(?P<day>\d\d?)(?P<mark>[.\-/])\s?(?P<month>\d\d?)(?P=mark)\s?(?P<year>(?:19|20)\d\d)",
)
_DATES = tuple(re.compile(rf"(?<!\d){each}(?!\d)") for each in (*_NUMERIC, *_NAMED))
_ISO_TIME = re.compile(rf"(?:\bt)?{_HOUR}(?:\s?z|\s?[+-]\d\d:?\d\d)?")
_WORD = re.compile(r"[^\W_]+")


def dateline(line: str) -> str | None:
    """The date of a line of nothing but dates and times: "" when unsure which, None for others.

    It is as precise as it is told: YYYY-MM or YYYY-MM-DD. Of several the first in time counts,
    since what is published is corrected later.
    """
    if len(line) > LONGEST or not any(each.isdigit() for each in line):
        return None
    rest, found = _plain(line), []
    for pattern in _DATES:
        for date, part in _dates_in(pattern, rest):
            found.append(date)
            rest = rest.replace(part, " ", 1)
    if not found or not _is_aside(rest):
        return None
    return min(found) if all(found) else ""


def _plain(line: str) -> str:
    decomposed = unicodedata.normalize("NFD", line)
    bare = "".join(each for each in decomposed if not unicodedata.combining(each)).casefold()
    # Other scripts' figures are figures, too.
    return "".join(str(unicodedata.digit(each, each)) if each.isdigit() else each for each in bare)


def _dates_in(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    for match in pattern.finditer(text):
        parts = match.groupdict()
        month = parts["month"] if parts["month"].isdigit() else MONTHS.get(parts["month"], 0)
        if not month:
            continue
        date = f"{parts['year']}-{int(month):02}"
        if parts["day"]:
            date += f"-{int(parts['day']):02}"
        yield date if is_date(date) and not _is_ambiguous(parts) else "", match[0]


def _is_ambiguous(parts: dict[str, str]) -> bool:
    """Whether it may as well be the month that comes first, as with a stroke in English."""
    day, month = int(parts["day"] or 0), parts["month"]
    return parts.get("mark") == "/" and month != parts["day"] and max(day, int(month)) <= 12


def _is_aside(rest: str) -> bool:
    """Whether there is nothing but times, days of the week and names of fields."""
    return all(word in _ASIDE for word in _WORD.findall(_ISO_TIME.sub(" ", rest)))
