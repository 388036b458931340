"""The order of the steps: what is made before freezing, the folder app, and the packages of it."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Sequence

import setup_environment as system

from bundle import appimage, contents, debian, elf, icons, mac, sizes, windows
from bundle.plan import Plan, plan_of
from bundle.running import BuildFault, need, run

LINUX_TOOLS = {"objdump": "binutils", "strip": "binutils"}
LARGEST = 90_000_000
SPARED = frozenset({"appimage"})
"""What is left out, with a word why, where this system cannot have it."""


def make(parts: Sequence[str]) -> None:
    """Make those parts in dist; all that this system can have when none is named.

    Raises BuildFault and SetUpError.
    """
    plan = plan_of(system.ROOT)
    known = STEPS.get(sys.platform, {"folder": folder})
    unknown = sorted(set(parts) - set(known))
    if unknown:
        raise BuildFault(f"no such part: {', '.join(unknown)}; here are: {', '.join(known)}")
    for name in parts or known:
        if name != "folder" and not plan.folder.is_dir():
            folder(plan)
        try:
            known[name](plan)
        except system.SetUpError as error:
            if parts or name not in SPARED:
                raise
            system.say(f"left out: {name}. {error}")
    tell(plan)


def folder(plan: Plan) -> None:
    """The folder app: the program with all it needs, in dist/annotator."""
    if sys.platform == "linux":
        need(LINUX_TOOLS)
    system.say("freezing …")
    prepare(plan)
    work = plan.root / "build" / "pyinstaller"
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(work / "dist"), "--workpath", str(work)),
        str(plan.root / "packaging" / "annotator.spec"),
    ]
    run(
        command,
        PYTHONHASHSEED="1",
        SOURCE_DATE_EPOCH=str(plan.epoch),
        ANNOTATOR_BUILD=str(plan.made),
        ANNOTATOR_VERSION=plan.version,
    )
    plan.dist.mkdir(exist_ok=True)
    for old, made in ((plan.folder, "annotator"), (plan.app, "Annotator.app")):
        if old.exists():
            shutil.rmtree(old)
        if (work / "dist" / made).exists():
            shutil.move(work / "dist" / made, old)
    licences = plan.dist / "LICENSES"
    if licences.exists():
        shutil.rmtree(licences)
    shutil.copytree(plan.made / "resources" / "licences", licences)
    contents.settle(plan.folder, plan.epoch)
    if sys.platform == "linux":
        check(plan)


def prepare(plan: Plan) -> None:
    """Make what the spec asks for: icons, and what Windows shows of the program."""
    (plan.made / "resources").mkdir(parents=True, exist_ok=True)
    icons.make_icons(plan.root / "resources/icons/annotator.svg", plan.made / "icons")
    text = windows.version_resource(plan.version)
    (plan.made / "version.txt").write_text(text, encoding="utf-8")


def check(plan: Plan) -> None:
    """Raise BuildFault when a library came along that nothing in the folder asks for."""
    spare = elf.unneeded(elf.binaries(plan.folder))
    if spare:
        raise BuildFault(f"nothing asks for {', '.join(spare)}: see packaging/bundle/choice.py")


def tar(plan: Plan) -> None:
    """The folder app, to unpack anywhere."""
    top = f"annotator-{plan.version}"
    target = plan.dist / f"{top}-linux-{plan.machine}.tar.gz"
    contents.write_tar(plan.folder, target, top=top, epoch=plan.epoch)


def deb(plan: Plan) -> None:
    """The package for Debian, Ubuntu and what comes from them."""
    need(debian.TOOLS)
    tree = plan.root / "build" / "deb"
    debian.make_tree(plan, tree, needs=needs_of(plan))
    name = f"annotator_{debian.version(plan.version)}_{debian.MACHINES[plan.machine]}.deb"
    debian.pack(plan, tree, plan.dist / name)


def image(plan: Plan) -> None:
    """The folder app in one file that starts itself; SetUpError where it cannot be made."""
    need(appimage.TOOLS)
    appimage.make(plan)


def needs_of(plan: Plan) -> elf.Needs:
    """What the folder app asks of a Linux."""
    links = {path.name for path in plan.folder.rglob("*") if path.is_symlink()}
    return elf.needs(elf.binaries(plan.folder), links)


def tell(plan: Plan) -> None:
    """Write what was made, with hashes and sizes; BuildFault when a package is too large."""
    packages = [path for path in sorted(plan.dist.iterdir()) if path.suffix in PACKAGES]
    differing = write_contents(plan)
    sums = [f"{contents.digest(path)}  {path.name}\n" for path in packages]
    (plan.dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    glibc = needs_of(plan).glibc if sys.platform == "linux" else ""
    told = sizes.table(sizes.measure(plan.folder), packages, glibc=glibc)
    (plan.dist / "sizes.txt").write_text(told, encoding="utf-8")
    print(told, end="")
    large = [path.name for path in packages if path.stat().st_size > LARGEST]
    if differing:
        raise BuildFault(f"the same commit gave something else before: {', '.join(differing)}")
    if large:
        raise BuildFault(f"larger than {LARGEST / 1e6:.0f} MB: {', '.join(large)}")


def write_contents(plan: Plan) -> list[str]:
    """Write the content list; the places that the last list of the same commit had otherwise."""
    target = plan.dist / "contents.txt"
    before = target.read_text(encoding="utf-8").splitlines() if target.exists() else [""]
    python = platform.python_version()
    head = f"# Annotator {plan.version}, commit {plan.commit}, Python {python}, {plan.machine}"
    lines = [head, *contents.listing(plan.folder)]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    is_same = bool(plan.commit) and before[0] == head
    return contents.differing(before, lines) if is_same else []


PACKAGES = frozenset({".gz", ".deb", ".AppImage", ".zip", ".exe", ".dmg"})
STEPS: dict[str, dict[str, Callable[[Plan], object]]] = {
    "linux": {"folder": folder, "tar": tar, "deb": deb, "appimage": image},
    "win32": {"folder": folder, "zip": windows.make_zip, "installer": windows.make_installer},
    "darwin": {"folder": folder, "dmg": mac.make_image},
}
