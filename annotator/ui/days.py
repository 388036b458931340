"""Days and times, as they are written in the language of the window."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from annotator.ui.translation import tr


def day_said(date: str) -> str:
    """A day, a month or a year, given as 2026-03-01, 2026-03 or 2026; other texts stay."""
    found = QDate.fromString(date, Qt.DateFormat.ISODate)
    if found.isValid():
        return QLocale().toString(found, _day())
    month = QDate.fromString(f"{date}-01", Qt.DateFormat.ISODate)
    if month.isValid():
        #: A month in the pattern of Qt's QLocale: hu "yyyy. MM.", ro "MM.yyyy", el "M/yyyy"
        return QLocale().toString(month, tr("yyyy-MM"))
    return date


def time_said(moment: QDateTime) -> str:
    """A day with the time of this place, to the minute."""
    #: A day and a time in the pattern of Qt's QLocale: hu "yyyy. MM. dd. HH:mm"
    return QLocale().toString(moment.toLocalTime(), tr("yyyy-MM-dd HH:mm"))


def day_and_month(month: int, day: int) -> str:
    """A day of any year."""
    #: A day of a month in the pattern of Qt's QLocale: hu "MMMM d."
    return QLocale().toString(QDate(2024, month, day), tr("d MMMM"))


def short_day(date: QDate) -> str:
    """A day of a year that is known, as short as can be."""
    #: A day of a month, shortened, in the pattern of Qt's QLocale: hu "MMM d."
    return QLocale().toString(date, tr("d MMM"))


def _day() -> str:
    #: A day in the pattern of Qt's QLocale: hu "yyyy. MM. dd.", ro "dd.MM.yyyy", el "d/M/yyyy"
    return tr("yyyy-MM-dd")
