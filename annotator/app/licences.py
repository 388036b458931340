"""Whose work the program stands on: each part with its version, licence and the licence's text."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from annotator import __version__
from annotator.app.paths import resource

PROGRAM = "Annotator"
LICENCE = "Apache-2.0"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program that has an author of its own; ``texts`` are files, often none."""

    name: str
    version: str
    licence: str
    home: str = ""
    texts: tuple[Path, ...] = ()


def parts() -> tuple[Part, ...]:
    """All parts, the program itself first.

    A frozen program brings the list of what was bundled with it; elsewhere it is what the
    libraries say that are installed.
    """
    try:
        listed = resource("licences", "bundled.json")
    except FileNotFoundError:
        return (Part(PROGRAM, __version__, LICENCE), *_installed())
    found = json.loads(listed.read_text(encoding="utf-8"))
    bundled = [_bundled(each, folder=listed.parent) for each in found]
    return tuple(sorted(bundled, key=lambda each: (each.name != PROGRAM, each.name.lower())))


def _bundled(row: dict[str, object], *, folder: Path) -> Part:
    texts = row["texts"]
    assert isinstance(texts, list)
    return Part(
        name=str(row["name"]),
        version=str(row["version"]),
        licence=str(row["licence"]),
        home=str(row["home"]),
        texts=tuple(folder / str(each) for each in texts),
    )


def _installed() -> Iterator[Part]:
    """What the program requires, what that requires in turn, by name."""
    found: dict[str, Distribution] = {}
    wanted = ["annotator"]
    while wanted:
        name = wanted.pop()
        try:
            known = distribution(name)
        except PackageNotFoundError:  # for another system, or the program was never installed
            continue
        if known.name.lower() not in found:
            found[known.name.lower()] = known
            wanted += [_name_of(each) for each in known.requires or () if "extra ==" not in each]
    found.pop("annotator", None)
    return (_part(found[name]) for name in sorted(found))


def _name_of(requirement: str) -> str:
    name = _NAME.match(requirement)
    assert name
    return name[0]


def _part(known: Distribution) -> Part:
    said = known.metadata
    written = (said.get_all("License-Expression") or said.get_all("License") or [""])[0]
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    texts = [
        Path(str(known.locate_file(file)))
        for file in known.files or ()
        if ".dist-info" in str(file) and re.match("(?i)licen[cs]e|copying|notice", file.name)
    ]
    line = written.strip().partition("\n")[0] or ", ".join(classified)
    home = (said.get_all("Home-page") or [""])[0]
    return Part(known.name, known.version, line, home, tuple(texts))
