"""How far a project is: what the window of progress and `annotator stats` tell alike."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from annotator.analysis.progress import (
    Day,
    Group,
    LabelCount,
    Progress,
    Reading,
    Statuses,
    by_day,
    by_event,
    by_language,
    statuses_of,
)
from annotator.app.library import Library
from annotator.domain.span import LAYERS

__all__ = [
    "DAYS",
    "Day",
    "Group",
    "LabelCount",
    "Progress",
    "Reading",
    "Statuses",
    "progress_of",
]

DAYS = 28
GoOn = Callable[[], bool]


def progress_of(
    library: Library,
    *,
    annotator: str = "",
    today: date | None = None,
    go_on: GoOn = lambda: True,
) -> Progress | None:
    """How far the annotator is, and where he has not begun the others; "" for all together.

    It takes a second for a million spans. ``go_on`` is asked between its parts; None when it says
    no.
    """
    last = today or datetime.now(UTC).astimezone().date()
    counts = library.counts
    articles = counts.articles(me=annotator)
    if not go_on():
        return None
    # A day more, for the zones of the world.
    since = (last - timedelta(days=DAYS + 1)).isoformat()
    days = by_day(counts.done(since=since), last=last, days=DAYS)
    if not go_on():
        return None
    readings = sorted((Reading(*each) for each in counts.readings()), key=_by_layer)
    labels = tuple(LabelCount(*each) for each in counts.spans())
    return Progress(
        articles=statuses_of(articles),
        languages=by_language(articles),
        events=by_event(articles),
        labels=labels,
        readings=tuple(readings),
        days=days,
    )


def _by_layer(reading: Reading) -> tuple[int, str]:
    known = [*LAYERS, reading.layer]
    return known.index(reading.layer), reading.annotator
