"""Which shared libraries the bundle asks a Linux for, and how new its C library must be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bundle.running import said

# What is loaded only when there is something to do for it, and may then fail in peace.
_OPTIONAL = re.compile(r"/plugins/(?:printsupport|wayland-|platformthemes|platforms/libqwayland)")
_WAYLAND = re.compile(r"^libQt6Wayland")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)")


@dataclass(frozen=True, slots=True)
class Binary:
    """A program or library: its place in the bundle, the libraries it names, its C library."""

    place: str
    needed: frozenset[str]
    glibc: tuple[int, ...]

    @property
    def name(self) -> str:
        return self.place.rpartition("/")[2]

    @property
    def is_optional(self) -> bool:
        return bool(_OPTIONAL.search(self.place) or _WAYLAND.match(self.name))


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to come from the system: always, and for parts that may be missing."""

    always: tuple[str, ...]
    sometimes: tuple[str, ...]
    glibc: str


def binaries(folder: Path) -> list[Binary]:
    """Every program and library below that folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            text = said(["objdump", "-p", str(path)])
            found.append(read(path.relative_to(folder).as_posix(), text))
    return found


def read(place: str, headers: str) -> Binary:
    """The binary whose private headers objdump has written like that."""
    versions = [tuple(map(int, each.split("."))) for each in _GLIBC.findall(headers)]
    return Binary(place, frozenset(_NEEDED.findall(headers)), max(versions, default=(0,)))


def needs(found: Iterable[Binary], links: Iterable[str] = ()) -> Needs:
    """What those binaries ask the system for; `links` are further names of theirs."""
    listed = list(found)
    own = {each.name for each in listed} | set(links)
    always = {name for each in listed if not each.is_optional for name in each.needed} - own
    sometimes = {name for each in listed if each.is_optional for name in each.needed} - own
    # The loader of the C library stands for itself.
    always = {name for name in always if not name.startswith("ld-linux")}
    newest = max((each.glibc for each in listed), default=(0,))
    return Needs(
        tuple(sorted(always)), tuple(sorted(sometimes - always)), ".".join(map(str, newest))
    )


def unneeded(found: Iterable[Binary]) -> list[str]:
    """Libraries that nothing in the bundle asks for; the loader opens Python's by its name."""
    listed = list(found)
    asked = {name for each in listed for name in each.needed}
    plain = re.compile(r"(?:^|/)_internal/lib(?!python)[^/]+\.so[.\d]*$|/Qt/lib/lib[^/]+$")
    return [it.place for it in listed if plain.search(it.place) and it.name not in asked]
