"""How large the packages are that `make package` has made, and what makes up the folder app."""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.table import Lines, Shown, met

ROOT = Path(__file__).resolve().parents[2]
AIM = 90_000_000
SUFFIXES = frozenset({".gz", ".deb", ".AppImage", ".zip", ".exe", ".dmg"})


def run() -> Iterator[Shown]:
    """The parts of dist/annotator, and each package against it and against the aim."""
    dist = ROOT / "dist"
    if not (dist / "annotator").is_dir():
        yield Lines("Packages", ["  there are none: make package"])
        return
    sys.path.insert(0, str(ROOT / "packaging"))
    from bundle import sizes

    packages = sorted(path for path in dist.iterdir() if path.suffix in SUFFIXES)
    parts = sizes.measure(dist / "annotator")
    yield Lines("What the folder app is made of", sizes.table(parts, packages).splitlines())
    yield Lines("Sizes", list(_verdicts(packages)))
    whole, libraries = sum(each.raw for each in parts), _bytes(_installed())
    if libraries:
        share = f"{whole / 1e6:.0f} MB of {libraries / 1e6:.0f} MB, {whole / libraries:.2f} of it"
        yield Lines(
            "Against the same libraries as pip installs them, without Python", [f"  {share}"]
        )


def _verdicts(packages: list[Path]) -> Iterator[str]:
    for path in packages:
        size = path.stat().st_size
        yield met(size <= AIM, f"{path.name} ≤ {AIM / 1e6:.0f} MB", f"{size / 1e6:.1f} MB")


def _installed() -> list[Path]:
    """What pip has put into the environment of the build."""
    return [
        path
        for folder in (ROOT / "build" / "package").glob("[lL]ib/**/site-packages")
        for path in folder.rglob("*")
        if path.is_file() and path.parts[len(folder.parts)].lower() not in _TOOLS
    ]


_TOOLS = frozenset({"pip", "pyinstaller", "_pyinstaller_hooks_contrib", "setuptools", "hatchling"})


def _bytes(paths: list[Path]) -> int:
    return sum(path.stat().st_size for path in paths)
