"""The numbers of a text, so that 12 000, 12.000 and 12 ezer are the same one."""

import re

from annotator.analysis.dated import without_days
from annotator.analysis.spelling import folded

SMALLEST = 10
_NUMBER = re.compile(
    r"(?<![\w.,:/])(\d{1,3}(?:[., \u00a0\u202f]\d{3})+|\d+)([.,]\d{1,2})?(?![\d:/]|[.,]\d)"
    r"(?:[\s\u00a0]([^\W\d_]{3,14}))?"
)
_NO_DIGIT = re.compile(r"\D")
_TIMES = {
    "ezer": 3, "mii": 3, "mie": 3, "χιλιαδ": 3, "thou": 3, "тыся": 3, "тися": 3, "taus": 3,
    "tysi": 3, "mill": 6, "milio": 6, "мили": 6, "хиля": 3, "εκατ": 6, "милл": 6, "міль": 6,
    "mrd": 9, "bill": 9, "δισε": 9, "millia": 9, "miliar": 9, "милли": 6, "миллиа": 9, "мільяр": 9,
}  # fmt: skip
YEARS = range(1900, 2101)


def numbers_in(text: str) -> frozenset[str]:
    """The numbers of at least 10 and those with a fraction, but no years, in plain digits."""
    found = set()
    for whole, fraction, word in _NUMBER.findall(without_days(text)):
        value = _value(whole, fraction, times=_times(word))
        if value and not _is_year(whole, value):
            found.add(value)
    return frozenset(found)


def _times(word: str) -> int:
    plain = folded(word)
    return next((_TIMES[head] for n in (6, 5, 4) if (head := plain[:n]) in _TIMES), 0)


def _value(whole: str, fraction: str, *, times: int) -> str:
    digits = _NO_DIGIT.sub("", whole)[:15]
    decimals = fraction[1:]
    if times:
        digits, decimals = digits + decimals[:times].ljust(times, "0"), ""
    digits = digits.lstrip("0") or "0"
    if decimals:
        return f"{digits}.{decimals}"
    return digits if int(digits) >= SMALLEST else ""


def _is_year(whole: str, value: str) -> bool:
    return whole == value and len(value) == 4 and int(value) in YEARS
