"""The .deb: what stands where in it, what it needs of a system, and how its bytes stay the same."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bundle import contents, desktop, linux_desktop
from bundle.elf import Needs
from bundle.plan import Plan
from bundle.running import BuildFault, run, said

MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
TOOLS = {"dpkg-deb": "dpkg", "dpkg-query": "dpkg"}
# Thai words have no spaces: Qt breaks their lines with libthai where it is there.
RECOMMENDED = ("libthai0", "shared-mime-info", "desktop-file-utils")
INSIDE = Path("usr/lib/annotator")


@dataclass(frozen=True, slots=True)
class Control:
    """What dpkg is told of the package; the size is in bytes."""

    version: str
    architecture: str
    size: int
    depends: Sequence[str]
    recommends: Sequence[str]

    def text(self) -> str:
        """The file DEBIAN/control."""
        return "\n".join(
            (
                "Package: annotator",
                f"Version: {self.version}",
                f"Architecture: {self.architecture}",
                "Maintainer: The Annotator authors <nobody@annotator.invalid>",
                f"Installed-Size: {-(-self.size // 1024)}",
                f"Depends: {', '.join(self.depends)}",
                f"Recommends: {', '.join(self.recommends)}",
                "Section: text",
                "Priority: optional",
                f"Description: {desktop.summary()}",
                " Annotator shows one to four articles side by side and lets you mark",
                " named entities, claims and the techniques of propaganda framing in them, in any",
                " script, by mouse or keyboard. All work lies in one file; it leaves as JSONL or",
                " in the formats of other tools.",
                "",
            )
        )


def version(plain: str) -> str:
    """Debian's form of a Python version: what comes before a release sorts before it."""
    for mark in (".dev", "a", "b", "rc"):
        before, found, rest = plain.partition(mark)
        if found and rest.isdigit():
            return f"{before}~{mark.lstrip('.')}{rest}"
    return plain


def depends(needs: Needs, packages: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """What the package depends on and recommends, when those packages hold the libraries.

    Raises BuildFault for a library that must be there and that no package holds.
    """
    missing = sorted(set(needs.always) - set(packages))
    if missing:
        raise BuildFault(f"no package of this system holds {', '.join(missing)}")
    must = {_everywhere(packages[name]) for name in needs.always} - {"libc6"}
    may = {_everywhere(packages[name]) for name in needs.sometimes if name in packages}
    wished = [*sorted(may - must - {"libc6"}), *RECOMMENDED]
    return [f"libc6 (>= {needs.glibc})", *sorted(must)], wished


def _everywhere(package: str) -> str:
    # The packages that came with 64-bit time provide the old name; older systems know only that.
    return package.partition(":")[0].removesuffix("t64")


def packages_of(libraries: Iterable[str]) -> dict[str, str]:
    """The Debian package of each of those libraries, by its name; those of none are left out."""
    places: dict[str, str] = {}
    for line in said(["/sbin/ldconfig", "-p"]).splitlines():
        named, arrow, target = line.strip().partition(" => ")
        if arrow:
            places.setdefault(named.split(" ")[0], target)
    found = {}
    for library in libraries:
        place = places.get(library)
        if place and (package := _owner(Path(place))):
            found[library] = package
    return found


def _owner(place: Path) -> str | None:
    for path in dict.fromkeys((place, place.resolve())):
        for name in dict.fromkeys((str(path), str(path).removeprefix("/usr"), f"/usr{path}")):
            answer = said(["dpkg-query", "-S", name])
            if answer:
                return answer.partition(": ")[0].split(",")[0]
    return None


def make_tree(plan: Plan, tree: Path, *, needs: Needs) -> None:
    """Lay out everything that the package holds, below the folder `tree`."""
    if tree.exists():
        shutil.rmtree(tree)
    tree.mkdir(parents=True)
    shutil.copytree(plan.folder, tree / INSIDE, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/annotator").symlink_to("../lib/annotator/annotator")
    linux_desktop.install(plan, tree / "usr/share")
    _document(plan, tree / "usr/share/doc/annotator")
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    must, may = depends(needs, packages_of((*needs.always, *needs.sometimes)))
    control = Control(
        version=version(plan.version),
        architecture=MACHINES[plan.machine],
        size=sum(path.stat().st_size for path in files),
        depends=must,
        recommends=may,
    )
    sums = [f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in files]
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control.text(), encoding="utf-8")
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")


def _document(plan: Plan, folder: Path) -> None:
    folder.mkdir(parents=True)
    changes = (plan.root / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    licence = (plan.root / "LICENSE").read_text(encoding="utf-8")
    places = f"/{INSIDE.as_posix()}/_internal/annotator/resources/licences"
    (folder / "copyright").write_text(
        f"Annotator is under the Apache License 2.0, which follows. What was bundled with it was\n"
        f"made by others; their licences, and what Qt's asks for, are in\n{places}\n\n{licence}",
        encoding="utf-8",
    )


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def pack(plan: Plan, tree: Path, target: Path) -> None:
    """Make the .deb of that tree; the same tree gives the same bytes."""
    contents.settle(tree, plan.epoch)
    options = ["--root-owner-group", "--threads-max=1", "-Zxz"]
    os.environ["SOURCE_DATE_EPOCH"] = str(plan.epoch)
    run(["dpkg-deb", *options, "--build", str(tree), str(target)])
