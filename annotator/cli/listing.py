"""`annotator list` and `annotator stats`: what a project holds, for people and for programs."""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from annotator.app.library import ArticleRow, Library, Total
from annotator.app.progress import Day, Group, Reading, Statuses, progress_of
from annotator.app.session import Session
from annotator.cli.console import say, say_json
from annotator.cli.path_argument import path_of
from annotator.domain.article import STATUSES, overall_status
from annotator.domain.span import LAYERS

LONGEST = 20
"""How many lines of a count are for people; a program gets all of them."""

Parts = Mapping[str, int | Mapping[str, int]]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    for name, run, about in (
        ("list", run_list, "list the articles of a project"),
        ("stats", run_stats, "count a project's articles and spans"),
    ):
        parser = commands.add_parser(name, help=about, description=about.capitalize() + ".")
        parser.add_argument("project", type=path_of, help="the project file")
        parser.add_argument("--json", action="store_true", help="as JSON, for a program")
        parser.set_defaults(run=run)


def run_list(arguments: argparse.Namespace) -> int:
    """One line, or one object, for each article."""
    session = Session.open(arguments.project, "", read_only=True)
    try:
        rows = sorted(session.library.rows(), key=lambda row: (row.article.file, row.article.id))
    finally:
        session.close()
    if arguments.json:
        say_json([_listed(row) for row in rows])
    else:
        for row in rows:
            say(_line(row))
    return 0


def run_stats(arguments: argparse.Namespace) -> int:
    """How many articles and spans there are, of which kinds."""
    session = Session.open(arguments.project, "", read_only=True)
    try:
        counted = _counted(session.library)
    finally:
        session.close()
    if arguments.json:
        say_json(counted)
        return 0
    say(f"articles {counted['articles']}")
    say(f"spans {counted['spans']}")
    for heading, counts in counted.items():
        if not isinstance(counts, int):
            say("")
            say(heading.replace("_", " "))
            _say_counts(counts)
    return 0


def _say_counts(counts: Parts) -> None:
    further = 0
    for place, (name, count) in enumerate(counts.items()):
        if isinstance(count, int):
            say(f"  {name or '(none)':<40} {count:>8}")
        elif place < LONGEST:
            parts = "  ".join(f"{part.replace('_', ' ')} {n}" for part, n in count.items() if n)
            say(f"  {name or '(none)':<40} {parts or '–'}")
        else:
            further += 1
    if further:
        say(f"  … and {further} more; --json gives all of them")


def _listed(row: ArticleRow) -> dict[str, object]:
    article = row.article
    return {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "language_unsure": article.is_language_unsure,
        "published": article.published,
        "file": article.file,
        "source": article.source,
        "event": article.event,
        "status": overall_status(row.statuses),
        "spans": {layer: row.counts.get(layer, 0) for layer in LAYERS},
    }


def _line(row: ArticleRow) -> str:
    article = row.article
    spans = "/".join(str(row.counts.get(layer, 0)) for layer in LAYERS)
    status = overall_status(row.statuses)
    name = article.title or article.file
    language = article.language + "?" * article.is_language_unsure
    return (
        f"{article.id}  {language:<5} {article.published or '-':<10} "
        f"{status:<11} {spans:>9}  {name}"
    )


def _counted(library: Library) -> dict[str, int | Parts]:
    progress = progress_of(library)
    assert progress is not None  # nobody calls it off
    totals = library.span_totals()
    labels = Counter({f"{each.layer}/{each.label}": each.count for each in progress.labels})
    languages = Counter({each.name: each.statuses.total for each in progress.languages})
    return {
        "articles": progress.articles.total,
        "spans": progress.spans,
        "articles_by_language": _sorted(languages),
        "articles_by_status": _statuses(progress.articles),
        "spans_by_language": _by(totals, "language"),
        "spans_by_layer": {str(layer): progress.layer(layer) for layer in LAYERS},
        "spans_by_label": _sorted(labels),
        "spans_by_annotator": _by(totals, "annotator"),
        "spans_by_origin": _by(totals, "origin"),
        "status_by_language": _status_by_group(progress.languages),
        "status_by_event": _status_by_group(progress.events),
        "read_by_layer": _readings(progress.readings, "read"),
        "nothing_found_by_layer": _readings(progress.readings, "nothing"),
        "done_by_day": _days(progress.days),
    }


def _statuses(statuses: Statuses) -> dict[str, int]:
    return {status: statuses.of(status) for status in STATUSES}


def _status_by_group(groups: Iterable[Group]) -> dict[str, dict[str, int]]:
    return {group.name: _statuses(group.statuses) for group in groups}


def _readings(readings: Iterable[Reading], field: str) -> dict[str, dict[str, int]]:
    """By layer and annotator; a layer that nobody has read is there too."""
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict, {each: {} for each in LAYERS})
    for reading in readings:
        counts[reading.layer][reading.annotator] = getattr(reading, field)
    return dict(counts)


def _days(days: Iterable[Day]) -> dict[str, dict[str, int]]:
    """The days of the last weeks on which an article became done."""
    return {day.day.isoformat(): dict(day.done) for day in days if day.done}


def _by(totals: Iterable[Total], field: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for total in totals:
        counts[getattr(total, field)] += total.count
    return _sorted(counts)


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
