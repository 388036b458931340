"""`annotator list` and `annotator stats`: what a project holds, for people and for programs."""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.app.library import ArticleRow, Library, Total
from annotator.app.session import Session
from annotator.cli.console import say, say_json
from annotator.domain.article import STATUSES, overall_status
from annotator.domain.span import LAYERS


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    for name, run, about in (
        ("list", run_list, "list the articles of a project"),
        ("stats", run_stats, "count a project's articles and spans"),
    ):
        parser = commands.add_parser(name, help=about, description=about.capitalize() + ".")
        parser.add_argument("project", type=Path, help="the project file")
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
        if isinstance(counts, dict):
            say("")
            say(heading.replace("_", " "))
            for name, count in counts.items():
                say(f"  {name or '(none)':<40} {count:>8}")
    return 0


def _listed(row: ArticleRow) -> dict[str, object]:
    article = row.article
    return {
        "id": article.id,
        "title": article.title,
        "language": article.language,
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
    return (
        f"{article.id}  {article.language or '?':<5} {article.published or '-':<10} "
        f"{status:<11} {spans:>9}  {name}"
    )


def _counted(library: Library) -> dict[str, int | dict[str, int]]:
    rows = library.rows()
    totals = library.span_totals()
    statuses = Counter(overall_status(row.statuses) for row in rows)
    return {
        "articles": len(rows),
        "spans": sum(total.count for total in totals),
        "articles_by_language": _sorted(Counter(row.article.language for row in rows)),
        "articles_by_status": {status: statuses[status] for status in STATUSES},
        "spans_by_language": _by(totals, "language"),
        "spans_by_layer": {layer: _by(totals, "layer").get(layer, 0) for layer in LAYERS},
        "spans_by_label": _labels(totals),
        "spans_by_annotator": _by(totals, "annotator"),
        "spans_by_origin": _by(totals, "origin"),
    }


def _by(totals: Iterable[Total], field: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for total in totals:
        counts[getattr(total, field)] += total.count
    return _sorted(counts)


def _labels(totals: Iterable[Total]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for total in totals:
        counts[f"{total.layer}/{total.label}"] += total.count
    return _sorted(counts)


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
