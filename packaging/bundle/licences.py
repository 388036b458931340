"""The licences of what is bundled: whose each file is, what its owner allows, and the texts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
OURS = "annotator"
LIST = "bundled.json"
# Wheels that bring no text of theirs: the texts lie beside this folder.
TEXTS = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
# Whose files say something else than what the distribution says of itself.
CORRECTED = {"langdetect": "Apache-2.0"}
_CLASSIFIER = "License :: "
# GPL without an exception, where nothing else is offered; LGPL is not matched.
_GPL = re.compile(
    r"(?<![A-Za-z])A?GPL|(?<!Lesser )(?<!Library )General Public License", re.IGNORECASE
)
_EXCEPTION = re.compile(r"exception", re.IGNORECASE)


class LicenceFault(Exception):
    """Something must not be bundled as it is; the message says what and why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One part of the bundle that somebody has made: its terms, and where they are written."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]


def fault_of(entry: Entry) -> str | None:
    """Why it must not be bundled: its licence is missing, or leaves no way but the GPL."""
    if not entry.licence.strip():
        return f"{entry.name} {entry.version}: says nothing of its licence"
    if not entry.texts:
        return f"{entry.name} {entry.version}: brings no text of its licence ({entry.licence})"
    ways = re.split(r"\s+OR\s+|\s*/\s*|, or ", entry.licence)
    if all(_GPL.search(way) and not _EXCEPTION.search(way) for way in ways):
        return f"{entry.name} {entry.version}: is under {entry.licence}"
    return None


def check(entries: Iterable[Entry]) -> None:
    """Raise LicenceFault that names every part that must not be bundled."""
    faults = [fault for entry in entries if (fault := fault_of(entry))]
    if faults:
        raise LicenceFault("Not to be bundled:\n" + "\n".join(f"  {fault}" for fault in faults))


# ------------------------------------------------------------------ whose file is it


def entries_of(sources: Iterable[Path], *, root: Path) -> list[Entry]:
    """The parts from which those files come; files below `root` are ours.

    Raises LicenceFault for a file that belongs to nobody.
    """
    owners = _owners()
    found: dict[str, Entry] = {OURS: _ours(root), "Python": _python()}
    strangers: set[Path] = set()
    for source in sources:
        path = source.resolve()
        owner = owners.get(path)
        if owner is not None:
            found.setdefault(owner.name, of_distribution(owner))
        elif not _is_within(path, root) and not _is_pythons(path):
            strangers.add(path)
    if unicode := _unicode(owners):
        found[unicode.name] = unicode
    for path in sorted(strangers):
        entry = of_system(path)
        found.setdefault(entry.name, entry)
    return [found[name] for name in sorted(found, key=str.lower)]


def _unicode(owners: Mapping[Path, Distribution]) -> Entry | None:
    """ICU, which comes inside of PySide6 and has a licence of its own; PDFium brings its text."""
    libraries = [each for each in owners if each.name.startswith("libicudata.so.")]
    texts = [each for each in owners if each.name == "icu.txt"]
    if not libraries or not texts:
        return None
    version = libraries[0].name.rpartition(".")[2]
    return Entry("ICU", version, "Unicode-3.0", "https://icu.unicode.org", (texts[0],))


@cache
def _owners() -> dict[Path, Distribution]:
    owners = {}
    for distribution in distributions():
        # To ask the disk for each file where it really is would take most of the time.
        root = os.path.realpath(str(distribution.locate_file("")))
        for file in distribution.files or ():
            owners[Path(os.path.normpath(f"{root}/{file}"))] = distribution
    return owners


def _is_within(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder.resolve())


def _is_pythons(path: Path) -> bool:
    base = Path(sys.base_prefix).resolve()
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    standard = [base / "lib" / version, base / "Lib", base / "DLLs"]
    if base not in (Path("/"), Path("/usr"), Path("/usr/local")):
        standard.append(base)
    return any(_is_within(path, folder) for folder in standard) or bool(
        re.fullmatch(r"(?:lib)?python3[\d.]*\.(?:so[\d.]*|dll|dylib)", path.name)
    )


# ------------------------------------------------------------------ what each says


def of_distribution(distribution: Distribution) -> Entry:
    """What a Python distribution says of itself."""
    data = distribution.metadata
    urls = [each.partition(",")[2].strip() for each in data.get_all("Project-URL") or ()]
    return Entry(
        name=distribution.name,
        version=distribution.version,
        licence=CORRECTED.get(distribution.name)
        or licence_of(
            _first(data.get_all("License-Expression")),
            _first(data.get_all("License")),
            [each for each in data.get_all("Classifier") or () if each.startswith(_CLASSIFIER)],
        ),
        home=_first(data.get_all("Home-page")) or (urls[0] if urls else ""),
        texts=_texts_of(distribution),
    )


def _first(values: Sequence[str] | None) -> str:
    return values[0] if values else ""


def licence_of(expression: str, free: str, classifiers: Sequence[str]) -> str:
    """The licence in one line: the SPDX expression, else what was written, else the classifiers."""
    if expression.strip():
        return expression.strip()
    first = free.strip().partition("\n")[0].strip()
    if first and len(first) < 200:
        return first
    names = [each.rpartition(" :: ")[2] for each in classifiers]
    return " AND ".join(names)


def _texts_of(distribution: Distribution) -> tuple[Path, ...]:
    if distribution.name in TEXTS:
        return tuple(HERE / "licences" / name for name in TEXTS[distribution.name])
    found = []
    for file in distribution.files or ():
        in_info = any(part.endswith((".dist-info", ".egg-info")) for part in file.parts[:-1])
        named = re.match(r"(LICEN[CS]E|COPYING|NOTICE)", file.name, re.IGNORECASE)
        if in_info and ("licenses" in file.parts or named):
            found.append(Path(str(distribution.locate_file(file))))
    return tuple(sorted(found))


def _ours(root: Path) -> Entry:
    version = re.search(
        r'"([^"]+)"',
        (root / "annotator" / "__init__.py").read_text("utf-8").split("__version__")[1],
    )
    assert version
    return Entry("Annotator", version[1], "Apache-2.0", "", (root / "LICENSE",))


def _python() -> Entry:
    base, version = Path(sys.base_prefix), f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        base / "lib" / version / "LICENSE.txt",
        base / "LICENSE.txt",
        base / "lib" / version / "LICENSE",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"lib{version}" / "copyright",
    )
    texts = tuple(place for place in places if place.is_file())[:1]
    return Entry("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", texts)


# Libraries of the system by the beginning of their file name: what they are and their licence.
SYSTEM: Mapping[str, tuple[str, str]] = {
    "libsqlite3": ("SQLite", "Public domain"),
    "libffi": ("libffi", "MIT"),
    "libz.": ("zlib", "Zlib"),
    "libbz2": ("bzip2", "bzip2-1.0.6"),
    "liblzma": ("XZ Utils (liblzma)", "Public domain"),
    "libstdc++": ("GCC runtime (libstdc++)", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libgcc": ("GCC runtime (libgcc)", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libc.a": ("GNU C Library", "LGPL-2.1-or-later"),
    "libfuse3": ("libfuse", "LGPL-2.1-only"),
    "libsquashfuse": ("squashfuse", "BSD-2-Clause"),
    "libzstd": ("Zstandard", "BSD-3-Clause"),
    "libcrypto": ("OpenSSL", "Apache-2.0"),
    "libmpdec": ("mpdecimal", "BSD-2-Clause"),
    "libexpat": ("Expat", "MIT"),
    "libxkbcommon": ("libxkbcommon", "MIT"),
    "libxcb-cursor": ("xcb-util-cursor", "X11"),
    "libxcb-icccm": ("xcb-util-wm", "X11"),
    "libxcb-image": ("xcb-util-image", "X11"),
    "libxcb-keysyms": ("xcb-util-keysyms", "X11"),
    "libxcb-render-util": ("xcb-util-renderutil", "X11"),
    "libxcb-util": ("xcb-util", "X11"),
    "libxcb": ("libxcb", "X11"),
    "vcruntime": ("Microsoft Visual C++ runtime", "Microsoft redistributable"),
    "msvcp": ("Microsoft Visual C++ runtime", "Microsoft redistributable"),
    "ucrtbase": ("Microsoft Universal C runtime", "Microsoft redistributable"),
    "api-ms-win": ("Microsoft Universal C runtime", "Microsoft redistributable"),
}


def of_system(path: Path) -> Entry:
    """What is known of a library of the system; Debian's own word on it is the text.

    Raises LicenceFault for one that the table above does not know.
    """
    known = next((it for start, it in SYSTEM.items() if path.name.lower().startswith(start)), None)
    if known is None:
        raise LicenceFault(f"{path}: nobody said whose it is and under which licence")
    name, licence = known
    package, version = _package_of(path)
    copyright_file = Path("/usr/share/doc") / package / "copyright"
    shared = HERE / "licences" / "system.txt"
    text = copyright_file if package and copyright_file.is_file() else shared
    # What Debian says of it names this one without its text.
    lesser = (HERE / "licences" / "LGPL-2.1.txt",) if licence.startswith("LGPL-2.1") else ()
    return Entry(name, version, licence, "", (text, *lesser))


def _package_of(path: Path) -> tuple[str, str]:
    """Debian's package of that file and its version; both empty where there is none."""
    if shutil.which("dpkg-query") is None:
        return "", ""
    for place in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(
            ["dpkg-query", "-S", place], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            package = done.stdout.partition(": ")[0].split(",")[0]
            shown = ["dpkg-query", "-W", "-f", "${source:Upstream-Version}", package]
            version = subprocess.run(shown, capture_output=True, text=True, check=False).stdout
            return package.partition(":")[0], version
    return "", ""


# ------------------------------------------------------------------ what is written


def write(entries: Sequence[Entry], folder: Path) -> None:
    """Write the texts, and the list of them, which the program's About shows."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / "README.txt").write_bytes((HERE / "licences" / "README.txt").read_bytes())
    _list([_written(entry, folder) for entry in entries], folder)


def add(entries: Sequence[Entry], folder: Path) -> None:
    """Write more of them into a folder that `write` has made; what it has already stays."""
    listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
    names = {each["name"] for each in listed}
    listed += [_written(entry, folder) for entry in entries if entry.name not in names]
    _list(sorted(listed, key=lambda each: str(each["name"]).lower()), folder)


def _list(listed: Sequence[Mapping[str, object]], folder: Path) -> None:
    text = json.dumps(listed, indent=1, ensure_ascii=False) + "\n"
    (folder / LIST).write_text(text, encoding="utf-8", newline="\n")


def _written(entry: Entry, folder: Path) -> dict[str, object]:
    """Write the texts of one; what is listed of it."""
    own = re.sub(r"[^A-Za-z0-9.+-]+", "-", entry.name).strip("-")
    names = []
    for name, source in _named_apart(entry.texts):
        (folder / own).mkdir(exist_ok=True)
        (folder / own / name).write_bytes(source.read_bytes())
        names.append(f"{own}/{name}")
    return {
        "name": entry.name,
        "version": entry.version,
        "licence": entry.licence,
        "home": entry.home,
        "texts": names,
    }


def _named_apart(texts: Sequence[Path]) -> list[tuple[str, Path]]:
    """Each text with a name of its own; what comes from several folders keeps their names."""
    named, taken = [], set()
    for text in texts:
        name = text.name if text.suffix else f"{text.name}.txt"
        if name in taken:
            name = f"{text.parent.name}-{name}"
        taken.add(name)
        named.append((name, text))
    return named
