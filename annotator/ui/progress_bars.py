"""The bars of the window of progress: what is counted, in words and in the looks of its parts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale

from annotator.app.library import Library
from annotator.app.progress import Day, Group, LabelCount, Progress, Reading, Statuses
from annotator.domain.article import STATUSES, Status
from annotator.domain.choice import Choice
from annotator.domain.errors import UnknownLabel
from annotator.domain.scheme import Label
from annotator.domain.span import LAYERS, Layer
from annotator.ui.days import short_day
from annotator.ui.label_text import name_of
from annotator.ui.panels.bar_model import Bar, Fill, Ink, Part
from annotator.ui.translation import counted, number, tr
from annotator.ui.wording import count_of_articles, language_name, layer_name, status_name

MOST_EVENTS, MOST_LABELS = 200, 40

INKS: dict[Status, Ink] = {
    "new": Ink("#5f6670", "#a9b0ba", Fill.OPEN),
    "in_progress": Ink("#a85400", "#ffb454", Fill.STRIPED),
    "done": Ink("#1c62b0", "#7ab7f5", Fill.SOLID),
    "skipped": Ink("#6a6f78", "#98a0ab", Fill.DOTTED),
}
LAYER_INKS = {
    "entity": Ink("#1c62b0", "#7ab7f5", Fill.SOLID),
    "claim": Ink("#7a3aa0", "#cf9df0", Fill.STRIPED),
    "framing": Ink("#9a2f2f", "#ff9d95", Fill.DOTTED),
}
PEOPLE_INKS = (
    INKS["done"],
    Ink("#a85400", "#ffb454", Fill.STRIPED),
    Ink("#1f6f4a", "#6fd3a3", Fill.DOTTED),
    Ink("#5f6670", "#a9b0ba", Fill.OPEN),
)
FOUND = Ink("#1f6f4a", "#6fd3a3", Fill.SOLID)
NOTHING = Ink("#5f6670", "#a9b0ba", Fill.OPEN)


def percent(count: int, total: int) -> str:
    """A share in per cent; what is more than nothing never says 0, what lacks any never 100."""
    share = round(100 * count / total) if total else 0
    if 0 < count < total:
        share = min(99, max(1, share))
    return tr("{share} %", share=number(share))


def headline(progress: Progress) -> str:
    """The whole project in one line."""
    articles = progress.articles
    return tr(
        "{articles} · {done} done ({share}) · {left} left · {spans}",
        articles=count_of_articles(articles.total),
        done=number(articles.done),
        share=percent(articles.done, articles.total),
        left=number(articles.left),
        spans=counted(progress.spans, "{count} span", "{count} spans"),
    )


def status_bars(progress: Progress) -> list[Bar]:
    """A bar for each status, which also says what its look means."""
    articles, found = progress.articles, []
    for status in STATUSES:
        count, name = articles.of(status), status_name(status)
        choice = Choice(status=status)
        figures = tr("{count} · {share}", count=number(count), share=percent(count, articles.total))
        part = Part(name, count, INKS[status], choice)
        found.append(Bar(name, (part,), figures, f"{name}: {figures}", choice=choice))
    return found


def language_bars(progress: Progress) -> list[Bar]:
    """A bar for each language, stacked by status."""
    return [
        _group_bar(
            language_name(group.name) if group.name else tr("Language unknown"),
            group,
            choice=Choice(language=group.name),
        )
        for group in progress.languages
    ]


def event_bars(progress: Progress) -> list[Bar]:
    """A bar for each event, stacked by status; of very many those with most left."""
    return [
        _group_bar(group.name, group, choice=Choice(event=group.name))
        for group in progress.events[:MOST_EVENTS]
    ]


def _group_bar(name: str, group: Group, *, choice: Choice) -> Bar:
    statuses = group.statuses
    figures = tr(
        "{done} of {total} done · {left} left",
        done=number(statuses.done),
        total=number(statuses.total),
        left=number(statuses.left),
    )
    beside = " ".join(group.languages)
    # There is no filter for articles of which that is not known.
    known = choice or None
    said = ", ".join(f"{status_name(each)} {number(statuses.of(each))}" for each in STATUSES)
    spoken = f"{name}{f' ({beside})' if beside else ''}: {figures}. {said}"
    parts = _status_parts(statuses, known)
    return Bar(name, parts, figures, spoken, beside=beside, choice=known)


def legends(progress: Progress) -> dict[str, list[tuple[str, Ink]]]:
    """What the parts of the stacked bars mean, by the names of the charts."""
    statuses = [(status_name(status), INKS[status]) for status in STATUSES]
    people = annotators(progress.days)
    known = list(zip(people, PEOPLE_INKS, strict=False))
    if len(people) > len(known):
        #: Other annotators
        known[-1] = (tr("others"), PEOPLE_INKS[-1])
    readings = [(tr("Something found"), FOUND), (tr("Nothing found"), NOTHING)]
    return {"languages": statuses, "events": statuses, "days": known, "readings": readings}


def _status_parts(statuses: Statuses, choice: Choice | None) -> tuple[Part, ...]:
    return tuple(
        Part(
            status_name(status),
            statuses.of(status),
            INKS[status],
            choice and replace(choice, status=status),
        )
        for status in STATUSES
    )


def label_bars(progress: Progress, library: Library) -> list[Bar]:
    """A bar for each layer with all its spans, then one for each of the commonest labels."""
    found = []
    for layer in LAYERS:
        count = progress.layer(layer)
        part = Part(layer_name(layer), count, LAYER_INKS[layer])
        said = counted(count, "{count} span", "{count} spans")
        name = tr("{layer}, all labels", layer=layer_name(layer))
        found.append(Bar(name, (part,), number(count), f"{name}: {said}"))
    names: dict[tuple[str, str], str] = {
        (layer, label.id): name_of(label) for layer in LAYERS for label in _labels(library, layer)
    }
    return found + [_label_bar(each, names) for each in progress.labels[:MOST_LABELS]]


def _label_bar(counts: LabelCount, names: Mapping[tuple[str, str], str]) -> Bar:
    name = names.get((counts.layer, counts.label), counts.label)
    layer = layer_name(counts.layer)
    choice = Choice(label=f"{counts.layer}/{counts.label}")
    part = Part(name, counts.count, LAYER_INKS[counts.layer], choice)
    said = counted(counts.count, "{count} span", "{count} spans")
    figures, spoken = number(counts.count), f"{name}, {layer}: {said}"
    return Bar(name, (part,), figures, spoken, beside=layer, choice=choice)


def reading_bars(progress: Progress) -> list[Bar]:
    """A bar for each layer and annotator who has read for it: with spans, and nothing found."""
    found = []
    for layer in LAYERS:
        of_layer = [each for each in progress.readings if each.layer == layer]
        if not of_layer:
            said = tr("not read yet", "for a layer")
            found.append(Bar(layer_name(layer), (), said, f"{layer_name(layer)}: {said}"))
        found += [_reading_bar(each) for each in of_layer]
    return found


def _reading_bar(reading: Reading) -> Bar:
    figures = tr(
        "{read} read · nothing found in {nothing}",
        read=number(reading.read),
        nothing=number(reading.nothing),
    )
    parts = (
        Part(tr("Something found"), reading.read - reading.nothing, FOUND),
        Part(tr("Nothing found"), reading.nothing, NOTHING),
    )
    name = layer_name(reading.layer)
    spoken = f"{name}, {reading.annotator}: {figures}"
    return Bar(name, parts, figures, spoken, beside=reading.annotator)


def day_bars(progress: Progress) -> list[Bar]:
    """A column for each of the last days, stacked by annotator; further ones share the last ink."""
    people = annotators(progress.days)
    return [_day_bar(day, people) for day in progress.days]


def _day_bar(day: Day, people: Sequence[str]) -> Bar:
    locale = QLocale()
    date = QDate(day.day.year, day.day.month, day.day.day)
    name = locale.toString(date, QLocale.FormatType.LongFormat)
    done = counted(day.total, "{count} article done", "{count} articles done")
    who = ", ".join(f"{each} {number(count)}" for each, count in day.done)
    spoken = f"{name}: {done}{f' ({who})' if who else ''}"
    counts = dict(day.done)
    parts = tuple(
        Part(each, counts.get(each, 0), PEOPLE_INKS[min(rank, len(PEOPLE_INKS) - 1)])
        for rank, each in enumerate(people)
    )
    monday = short_day(date) if day.day.weekday() == 0 else ""
    return Bar(name, parts, number(day.total), spoken, beside=monday)


def annotators(days: Iterable[Day]) -> list[str]:
    """Who has done anything on these days, the busiest one first."""
    counts: defaultdict[str, int] = defaultdict(int)
    for day in days:
        for name, count in day.done:
            counts[name] += count
    return sorted(counts, key=lambda name: (-counts[name], name))


def _labels(library: Library, layer: Layer) -> Sequence[Label]:
    try:
        return library.scheme(layer).labels
    except UnknownLabel:  # a project may have been made without that scheme
        return ()
