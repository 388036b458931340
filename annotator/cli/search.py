"""`annotator search`: where a project's articles have some words."""

import argparse
from collections.abc import Iterator

from annotator.app.searching import Hit, IndexLost, Searching
from annotator.app.session import Session
from annotator.cli.console import ProgressLine, complain, say, say_json
from annotator.cli.path_argument import path_of

AT_ONCE = 1000


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "search",
        help="find words in the texts of a project",
        description="Find the articles that have every word, blind to case and accents, at the "
        "beginnings of words and inside them; “a phrase” stands in quotes.",
    )
    parser.add_argument("project", type=path_of, help="the project file")
    parser.add_argument("query", nargs="+", metavar="QUERY", help="words, and phrases in quotes")
    parser.add_argument("--limit", type=_count, default=0, metavar="N", help="at most N articles")
    parser.add_argument("--json", action="store_true", help="as JSON, for a program")
    parser.set_defaults(run=run_search)


def run_search(arguments: argparse.Namespace) -> int:
    """One line, or one object, for each article that was found."""
    session = Session.open(arguments.project, "", read_only=True)
    searching = session.searching()
    try:
        try:
            hits = _all(searching, " ".join(arguments.query))
        except IndexLost:
            hits = _all(searching, " ".join(arguments.query))
    finally:
        searching.close()
        session.close()
    hits = hits[: arguments.limit or None]
    if arguments.json:
        say_json([_told(hit) for hit in hits])
    else:
        for hit in hits:
            say(_line(hit))
        if not hits:
            complain("nothing found")
    return 0


def _count(text: str) -> int:
    if (number := int(text)) < 1:
        raise ValueError
    return number


def _all(searching: Searching, query: str) -> list[Hit]:
    if searching.is_behind():
        _update(searching)
    return list(_hits(searching, query))


def _update(searching: Searching) -> None:
    line = ProgressLine("indexing")
    try:
        searching.update(line.show)
    finally:
        line.clear()


def _hits(searching: Searching, query: str) -> Iterator[Hit]:
    start = 0
    while start >= 0:
        found = searching.find(query, start=start, most=AT_ONCE)
        yield from found.hits
        start = found.after


def _told(hit: Hit) -> dict[str, object]:
    article = hit.article
    return {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "file": article.file,
        "count": hit.count,
        "found": hit.find,
        "start": hit.place.start,
        "end": hit.place.end,
        "snippet": hit.snippet,
        "marked": list(hit.marked),
        "in_title": hit.in_title,
    }


def _line(hit: Hit) -> str:
    article = hit.article
    name = article.title or article.file
    return (
        f"{article.id}  {article.language or '?':<5} {article.published or '-':<10} "
        f"{hit.count:>4}  {name}  |  {hit.snippet}"
    )
