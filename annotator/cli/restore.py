"""`annotator restore`: the backups of a project, and one of them put in its place."""

import argparse
from datetime import UTC

from annotator.app.backups import Backups, Contents, Known
from annotator.cli.console import complain, say, say_json
from annotator.cli.path_argument import path_of


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "restore",
        help="put a backup in the place of a project, or list the backups",
        description="Put the newest backup, or another one, in the place of a project. What was "
        "there is kept beside it, whatever is wrong with it.",
    )
    parser.add_argument("project", type=path_of, help="the project file, which may be lost")
    parser.add_argument("--list", action="store_true", help="only say which backups there are")
    parser.add_argument(
        "--from",
        dest="backup",
        default="",
        metavar="BACKUP",
        help="a backup's path, or the beginning of its name in the list (default: the newest)",
    )
    parser.add_argument("--json", action="store_true", help="as JSON, for a program")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List the backups, or restore one and say where the old file is."""
    backups = Backups(arguments.project)
    if arguments.list:
        _list(backups, as_json=arguments.json)
        return 0
    backup = backups.find(arguments.backup) if arguments.backup else backups.newest()
    kept = backups.restore(backup)
    if arguments.json:
        say_json({"restored": str(backup), "kept": str(kept or "")})
        return 0
    say(f"restored {backup}")
    if kept is not None:
        say(f"what was there is kept as {kept}")
    return 0


def _list(backups: Backups, *, as_json: bool) -> None:
    known = list(backups.known())
    if as_json:
        say_json([_told(each) for each in known])
        return
    for each in known:
        say(_line(each))
    if not known:
        complain("there are no backups")


def _told(known: Known) -> dict[str, object]:
    found = known.contents
    return {
        "path": str(known.backup.path),
        "time": known.backup.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "reason": known.backup.reason,
        "size": known.backup.size,
        "readable": found is not None,
        "same": known.is_same,
        "articles": found.articles if found else 0,
        "spans": found.spans if found else 0,
        "acts": found.acts if found else 0,
    }


def _line(known: Known) -> str:
    backup = known.backup
    time = backup.time.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    head = f"{backup.path.name}  {time}  {backup.size / 1e6:8.1f} MB"
    found = known.contents
    if found is None:
        return f"{head}  cannot be read"
    counts = f"{found.articles} articles, {found.spans} spans, {found.acts} acts"
    return f"{head}  {counts}  {_difference(found, known)}"


def _difference(found: Contents, known: Known) -> str:
    now = known.now
    if now is None:
        return "(the project cannot be read)"
    if known.is_same:
        return "(as the project is now)"
    return f"({found.acts - now.acts:+} acts, {found.spans - now.spans:+} spans)"
