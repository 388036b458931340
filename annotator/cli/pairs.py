"""`annotator pairs`: articles that report the same event, and those that are nearly the same."""

import argparse
from collections import defaultdict

from annotator.app.library import Library
from annotator.app.pairing import MIN_SCORE, Findings, Pair, find_pairs, groups_of_copies
from annotator.app.session import Session
from annotator.cli.console import ProgressLine, say, say_json
from annotator.cli.path_argument import path_of
from annotator.cli.reason_words import in_words
from annotator.domain.article import Article


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    about = "find articles that report the same event, and near-duplicates"
    parser = commands.add_parser("pairs", help=about, description=about.capitalize() + ".")
    parser.add_argument("project", type=path_of, help="the project file")
    parser.add_argument("--json", action="store_true", help="as JSON, for a program")
    parser.add_argument(
        "--min-score",
        type=_share,
        default=MIN_SCORE,
        metavar="N",
        help=f"leave out pairs below this, from 0 to 1 (default {MIN_SCORE})",
    )
    parser.set_defaults(run=run)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 0 to 1")
    return share


def run(arguments: argparse.Namespace) -> int:
    """The pairs, the best first; then the near-duplicates."""
    session = Session.open(arguments.project, "", read_only=True)
    progress = ProgressLine("comparing")
    try:
        with session.snapshot():
            findings = find_pairs(
                session.library, min_score=arguments.min_score, go_on=progress.show
            )
            progress.clear()
            if arguments.json:
                say_json(_listed(findings, session.library))
            else:
                _tell(findings, session.library)
    finally:
        session.close()
    return 0


def _listed(findings: Findings, library: Library) -> list[dict[str, object]]:
    """One object for each pair; ``near_duplicate`` tells the two kinds apart."""
    group_of = {article: group for group in groups_of_copies(findings) for article in group}
    return [
        {
            "articles": list(pair.articles),
            "files": [library.article(each).file for each in pair.articles],
            "score": pair.score,
            "why": in_words(pair.why),
            "near_duplicate": near,
            "overlap": pair.overlap,
            "group": list(group_of[pair.first] if near else pair.articles),
            "event": _event(pair, library),
        }
        for near, pairs in ((False, findings.pairs), (True, findings.copies))
        for pair in pairs
    ]


def _event(pair: Pair, library: Library) -> str:
    """The event to which both belong already, "" for none."""
    one, other = (library.article(each).event for each in pair.articles)
    return one if one == other else ""


def _tell(findings: Findings, library: Library) -> None:
    for pair in findings.pairs:
        say(f"{pair.score:.2f}  {' + '.join(_names(pair, library))}")
        say(f"      {in_words(pair.why)}")
    groups = groups_of_copies(findings)
    place = {article: at for at, group in enumerate(groups) for article in group}
    within: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in findings.copies:
        within[place[pair.first]].append(pair)
    for at, group in enumerate(groups):
        say(f"nearly the same text: {len(group)} articles")
        for pair in within[at]:
            say(f"      {pair.overlap:.0%}  {' + '.join(_names(pair, library))}")


def _names(pair: Pair, library: Library) -> list[str]:
    return [_name(library.article(each)) for each in pair.articles]


def _name(article: Article) -> str:
    language = f" [{article.language}]" if article.language else ""
    return f"{article.title or article.file or article.id}{language}"
