"""Dates and languages as tables write them, in the form in which articles keep them."""

import re
from unicodedata import combining, normalize

from annotator.domain.article import TOPICS, topics_of
from annotator.domain.dates import is_date

_YEAR_FIRST = re.compile(r"(\d{4})(?:([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?)(?:[T\s,].*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?(?:[\s,].*)?", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]+)*", re.IGNORECASE | re.ASCII)
_LANGUAGES = {
    "hun": "hu", "hungarian": "hu", "magyar": "hu", "maghiara": "hu", "ουγγρικα": "hu",
    "ron": "ro", "rum": "ro", "romanian": "ro", "roman": "ro", "romana": "ro", "ρουμανικα": "ro",
    "ell": "el", "gre": "el", "greek": "el", "gorog": "el", "greaca": "el", "ελληνικα": "el",
    "eng": "en", "english": "en", "angol": "en", "engleza": "en", "αγγλικα": "en",
}  # fmt: skip


def folded(text: str) -> str:
    """The text without case, accents and all that is neither a letter nor a digit."""
    parts = normalize("NFD", text).casefold()
    return "".join(each for each in parts if each.isalnum() and not combining(each))


def date_of(text: str) -> str:
    """The date as YYYY, YYYY-MM or YYYY-MM-DD, "" when it is none or could be two.

    03/04/2025 is the third of April here and the fourth of March there; 3.4.2025 is not.
    """
    text = text.strip()
    if is_date(text):
        return text
    return next(filter(is_date, (_year_first(text), _day_first(text), _of_mail(text))), "")


def _year_first(text: str) -> str:
    if found := _YEAR_FIRST.fullmatch(text):
        return f"{found[1]}-{int(found[3]):02d}-{int(found[4]):02d}"
    if found := _COMPACT.fullmatch(text):
        return "-".join(found.groups())
    return ""


def _day_first(text: str) -> str:
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return ""
    day, month = int(found[1]), int(found[3])
    if found[2] != "." and day != month:
        if day <= 12 and month <= 12:
            return ""
        if month > 12:
            day, month = month, day
    return f"{found[4]}-{month:02d}-{day:02d}"


def _of_mail(text: str) -> str:
    from email.utils import parsedate_to_datetime  # which brings much along

    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def topics_in(text: str) -> tuple[str, ...]:
    """The topics in a cell: with semicolons or bars between them, or else with commas."""
    between = next((each for each in (TOPICS, "|") if each in text), ",")
    return topics_of(text.replace(between, TOPICS))


def language_of(text: str) -> str:
    """The language as two letters, "" when it is not understood."""
    text = text.strip()
    if found := _CODE.fullmatch(text):
        return found[1].lower()
    return _LANGUAGES.get(folded(text), "")
