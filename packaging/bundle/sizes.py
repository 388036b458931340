"""What the bundle's bytes are made of."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# The first that fits a place in the bundle says which part it is of.
PARTS = (
    ("Licences", r"annotator/resources/licences/"),
    ("Our resources", r"annotator/resources/"),
    ("Unicode data of Qt (ICU)", r"libicu"),
    ("Plugins and translations of Qt", r"/Qt/(?:plugins|translations)/"),
    ("Qt", r"libQt6|Qt6\w+\.dll|Qt\w+\.framework"),
    ("PySide6 and Shiboken", r"PySide6|shiboken6|pyside6"),
    ("PDFium", r"pypdfium2"),
    ("lxml", r"/lxml/"),
    (
        "Main text of pages, and dates",
        r"trafilatura|justext|courlan|htmldate|/tld/|babel|dateparser|pytz|certifi",
    ),
    ("Languages (langdetect)", r"langdetect"),
    ("Program and Python modules, packed", r"^annotator(?:-cli)?(?:\.exe)?$"),
    ("Python", r"libpython|python3\d*\.dll|lib-dynload|base_library\.zip|/python3"),
    ("SQLite", r"sqlite3"),
    ("C++, X11 and other system libraries", r"/lib[^/]+\.(?:so[.\d]*|dll|dylib)$"),
    ("Other libraries of Python", r""),
)


@dataclass(frozen=True, slots=True)
class Size:
    """One part: its bytes as they lie there, and packed by itself (deflate)."""

    part: str
    files: int
    raw: int
    packed: int


def part_of(place: str) -> str:
    """The part that a file at that place of the bundle belongs to."""
    return next(name for name, pattern in PARTS if re.search(pattern, place))


def measure(folder: Path) -> list[Size]:
    """The parts of the folder app, the largest first; links count nothing."""
    files: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            files[part_of(path.relative_to(folder).as_posix())].append(path)
    found = [
        Size(part, len(paths), sum(it.stat().st_size for it in paths), sum(map(_packed, paths)))
        for part, paths in files.items()
    ]
    return sorted(found, key=lambda each: -each.raw)


def _packed(path: Path) -> int:
    return len(zlib.compress(path.read_bytes(), 6))


def table(sizes: Iterable[Size], packages: Iterable[Path], *, glibc: str = "") -> str:
    """The sizes in words: parts with shares, and each package beside the folder."""
    listed = list(sizes)
    raw, packed = sum(each.raw for each in listed), sum(each.packed for each in listed)
    lines = [f"{'part':<38}{'files':>6}{'MB':>9}{'share':>7}{'packed':>9}{'share':>7}"]
    whole = Size("All", sum(it.files for it in listed), raw, packed)
    lines += [
        f"{each.part:<38}{each.files:>6}{each.raw / 1e6:>9.2f}{each.raw / raw:>7.1%}"
        f"{each.packed / 1e6:>9.2f}{each.packed / packed:>7.1%}"
        for each in (*listed, whole)
    ]
    lines += ["", f"{'package':<48}{'MB':>9}{'of the folder':>15}"]
    for package in packages:
        size = package.stat().st_size
        lines.append(f"{package.name:<48}{size / 1e6:>9.2f}{size / raw:>15.1%}")
    if glibc:
        lines += ["", f"It wants a Linux with glibc {glibc} or newer."]
    return "\n".join(lines) + "\n"
