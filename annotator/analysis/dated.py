"""Days and years that a text names, and the days on which an article can be from."""

import re
from calendar import monthrange
from datetime import date
from functools import cache
from typing import NamedTuple

from annotator.analysis.spelling import folded

# The first letters of the months, without accents; several languages share many of them.
_MONTHS = """
janu ianu ιανο janv genn ener янва січн styc ocak
febr φεβρ fevr febb февр люто luty lute suba
marc mart μαρτ mars marz март бере
apri απρι avri abri апре квіт kwie nisa
maju mai μαιο may maj magg mayo мая май трав maja
juni iuni ιουν june juin giug июня июнь черв czer hazi
juli iuli ιουλ july juil lugl июля июль липн lipc temm
augu αυγο aout agos авгу серп sier
szep sept σεπτ sett сент вере wrze eylu
okto octo οκτω otto octu октя жовт pazd ekim
nove noie νοεμ novi нояб лист listo kasi
dece δεκε deze dici дека груд grud aral
"""
# Those that are written with a capital letter, by the languages that do so.
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
δευτερα δευτερασ τριτη τριτησ τεταρτη τεταρτησ πεμπτη πεμπτησ παρασκευη παρασκευησ
σαββατο σαββατου κυριακη κυριακησ
"""
_WORD = r"[^\W\d_]+"
_DAY_MONTH = re.compile(rf"(?<![\d.,])(\d{{1,2}})\.?(?:st|nd|rd|th|η|ης)?\s+(?:de\s+)?({_WORD})")
_MONTH_DAY = re.compile(rf"({_WORD})\s+(\d{{1,2}})(?![\d:])(?![.,]\d)")
_NUMERIC = re.compile(
    r"(?<!\d)(?:((?:19|20)\d\d)[.\-/]\s?(\d\d?)[.\-/]\s?(\d\d?)"
    r"|(\d\d?)[.\-/]\s?(\d\d?)[.\-/]\s?((?:19|20)\d\d))(?!\d)"
)
_YEAR = re.compile(r"(?<![\d.,])((?:19|20)\d\d)(?![\d%]|[.,]\d)")
LONGEST_MONTH = 12
_DIGITS = re.compile(r"\d+")
BESIDE = 18


class Day(NamedTuple):
    """A day of some year."""

    month: int
    day: int


class Days(NamedTuple):
    """A stretch of days, both ends in it, as ``date.toordinal`` counts them."""

    first: int
    last: int

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@cache
def _months() -> dict[str, int]:
    lines = _MONTHS.strip().splitlines()
    return {name: number for number, line in enumerate(lines, 1) for name in line.split()}


def around_digits(text: str) -> str:
    """What stands around the digits of a text: all that days, years and numbers are found in."""
    parts: list[str] = []
    end = 0
    for found in _DIGITS.finditer(text):
        blank = text.find(" ", found.end() + BESIDE)
        stop = len(text) if blank < 0 else blank
        if stop <= end:
            continue
        start = max(end, text.rfind(" ", 0, max(0, found.start() - BESIDE)))
        if start > end:
            parts.append(" … ")
        parts.append(text[start:stop])
        end = stop
    return "".join(parts)


def month_of(word: str) -> int:
    """The number of the month of that name, in any case of the languages known; 0 for none."""
    plain, known = folded(word), _months()
    if len(plain) > LONGEST_MONTH:
        return 0
    return next((known[n] for n in (plain, plain[:5], plain[:4]) if n in known), 0)


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(_WEEKDAYS.split())


def is_of_calendar(word: str) -> bool:
    """Whether the word is a weekday or a month, which says nothing that dates do not."""
    return folded(word) in _weekdays() or month_of(word) > 0


def days_in(text: str) -> frozenset[Day]:
    """The days that the text names, without their years."""
    found = {Day(month_of(name), int(day)) for day, name in _DAY_MONTH.findall(text)}
    found |= {Day(month_of(name), int(day)) for name, day in _MONTH_DAY.findall(text)}
    for parts in _NUMERIC.findall(text):
        month, day = (parts[1], parts[2]) if parts[0] else (parts[4], parts[3])
        found.add(Day(int(month), int(day)))
    return frozenset(each for each in found if 1 <= each.month <= 12 and 1 <= each.day <= 31)


def without_days(text: str) -> str:
    """The text without the days that it names, so that they are not taken for numbers."""
    text = _NUMERIC.sub(" ", text)
    text = _DAY_MONTH.sub(lambda found: _unless_month(found, 2), text)
    return _MONTH_DAY.sub(lambda found: _unless_month(found, 1), text)


def _unless_month(found: re.Match[str], group: int) -> str:
    return " " if month_of(found[group]) else found[0]


def latest_year(text: str) -> int:
    """The latest year that the text names, 0 for none."""
    return max(map(int, _YEAR.findall(text)), default=0)


def days_of(published: str) -> Days | None:
    """The days that "YYYY", "YYYY-MM" or "YYYY-MM-DD" stands for; None for ""."""
    if not published:
        return None
    parts = [int(each) for each in published.split("-")]
    year, months = parts[0], parts[1:2]
    first, last = (months[0], months[0]) if months else (1, 12)
    if len(parts) == 3:
        day = date(year, first, parts[2]).toordinal()
        return Days(day, day)
    end = date(year, last, monthrange(year, last)[1])
    return Days(date(year, first, 1).toordinal(), end.toordinal())
