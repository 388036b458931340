"""Tries what `make package` has made: `python3 packaging/smoke.py [folder|tar|deb|appimage]…`.

The folder app is tried on this system without a display, which is quick. The others are unpacked
and installed in a bare system without Python, worked in by real clicks, and taken away again.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import setup_environment as system
from bundle.plan import Plan, plan_of
from bundle.running import BuildFault, need, run
from trying import journeys, places
from trying.places import Place
from trying.screen import TOOLS, screen

OPTION = "opt/annotator"
PATIENCE = 5


def main(arguments: Sequence[str]) -> int:
    """Try the parts that are named, or all that lie in dist; the exit code."""
    plan = plan_of(system.ROOT)
    try:
        parts = parts_of(plan, arguments)
        for part in parts:
            began = time.monotonic()
            for said in TRIALS[part](plan):
                print(f"{part:9}{said}", flush=True)
            print(f"{part:9}all is well, after {time.monotonic() - began:.0f} s", flush=True)
    except (system.SetUpError, BuildFault) as error:
        system.say(str(error))
        return 1
    return 0


def parts_of(plan: Plan, asked: Sequence[str]) -> list[str]:
    """What is tried; BuildFault when there is nothing, or something that is not there."""
    there = [part for part, pattern in FILES.items() if list(plan.dist.glob(pattern))]
    missing = [part for part in asked if part not in there]
    if missing or not there:
        raise BuildFault(
            f"there is no {', '.join(missing) or 'package'} in dist: type make package"
        )
    if asked or places.can_be_bare():
        return list(asked) or there
    system.say("only root on Linux can try packages in a bare system: the folder is tried alone")
    return [part for part in there if part == "folder"]


def try_folder(plan: Plan) -> list[str]:
    """The folder app on this system: its resources, its self-test, and its demo unseen."""
    with places.here() as place:
        program = str(plan.folder / "annotator")
        return [
            resources(plan, plan.folder),
            journeys.test_itself(place, program),
            journeys.demo_unseen(place, program),
            nothing_but(place.home, {"unseen"}),
        ]


def try_tar(plan: Plan) -> list[str]:
    """The archive, unpacked in a bare system where only the libraries are that it asks for."""
    archive = only(plan, "tar")

    def bring(place: Place) -> str:
        folder = place.root / OPTION
        folder.mkdir(parents=True)
        unpacked = places.unpack(archive, folder)
        return place.inside(unpacked / "annotator")

    def take_away(place: Place) -> None:
        run(["rm", "-r", str(place.root / OPTION)])

    return try_bare(plan, bring, take_away)


def try_deb(plan: Plan) -> list[str]:
    """The package, installed in a bare system and purged."""
    archive = only(plan, "deb")

    def bring(place: Place) -> str:
        target = place.root / "tmp" / archive.name
        target.write_bytes(archive.read_bytes())
        place.run("dpkg", "--install", place.inside(target))
        target.unlink()
        return "/usr/bin/annotator"

    def take_away(place: Place) -> None:
        place.run("dpkg", "--purge", "annotator")

    return try_bare(plan, bring, take_away)


def try_appimage(plan: Plan) -> list[str]:
    """The one file, in a bare system: unpacked by itself, then through FUSE where there is some."""
    archive = only(plan, "appimage")
    unpacked: list[str] = []

    def bring(place: Place) -> str:
        program = place.inside(Path(shutil.copy(archive, place.root / "opt")))
        looked_into(place, program)
        unpacked.append(journeys.test_itself(place, program, "--appimage-extract-and-run"))
        nothing_unpacked(place)
        return program

    def take_away(place: Place) -> None:
        (place.root / "opt" / archive.name).unlink()
        nothing_unpacked(place)

    said = try_bare(plan, bring, take_away, besides=", fuse3")
    return [f"unpacked into a temporary folder: {unpacked[0]}", *said]


def looked_into(place: Place, program: str) -> None:
    """Raise BuildFault when what desktops look for at the top of an AppImage is not there."""
    for name in ("AppRun", "annotator.desktop", "annotator.png", ".DirIcon"):
        place.run("sh", "-c", f"cd && '{program}' --appimage-extract {name}")
        if not (place.home / "squashfs-root" / name).exists():
            raise BuildFault(f"there is no {name} in the AppImage")
    shutil.rmtree(place.home / "squashfs-root")


def nothing_unpacked(place: Place) -> None:
    """Raise BuildFault when an AppImage has left something where it was unpacked or shown."""
    end = time.monotonic() + PATIENCE
    while left := sorted(each.name for each in (place.root / "tmp").glob("*annotator-*")):
        # What shows the files goes a moment after the program.
        if time.monotonic() < end:
            time.sleep(0.1)
            continue
        raise BuildFault(f"left in the folder for temporary files: {', '.join(left)}")


def try_bare(
    plan: Plan,
    bring: Callable[[Place], str],
    take_away: Callable[[Place], object],
    *,
    besides: str = "",
) -> list[str]:
    """Bring the program there, try it, take it away, and look for what is left of it.

    `besides` names packages that are there besides those that the .deb asks for.
    """
    need({**TOOLS, **places.TOOLS})
    with places.bare(plan.root / "build" / "bare" / "root.tar") as place, screen() as shown:
        places.install(place, "satisfy", depends(plan) + besides)
        before = place.files()
        program = bring(place)
        said = [
            journeys.test_itself(place, program),
            journeys.demo_unseen(place, program),
            journeys.demo_by_hand(
                place, program, screen=shown, schemes=plan.root / "resources" / "schemes"
            ),
        ]
        take_away(place)
        left = sorted(place.files() - before)
        if left:
            raise BuildFault(f"left behind: {', '.join(left[:20])}")
        return [*said, "taken away again, nothing is left but what is the person's"]


def depends(plan: Plan) -> str:
    """What the packages ask for, as the .deb says it."""
    deb = only(plan, "deb")
    return run(["dpkg-deb", "--field", str(deb), "Depends"]).strip()


def resources(plan: Plan, folder: Path) -> str:
    """Look whether every resource of the source tree is in the folder app."""
    top = plan.root / "resources"
    # The sources of the translations stay at home.
    files = (path for path in top.rglob("*") if path.is_file() and path.suffix != ".ts")
    wanted = {path.relative_to(top) for path in files}
    (inside,) = (path for path in folder.rglob("resources") if (path / "schemes").is_dir())
    lacking = sorted(str(path) for path in wanted if not (inside / path).is_file())
    if lacking:
        raise BuildFault(f"not in the package: {', '.join(lacking)}")
    return f"resources: all {len(wanted)} are there"


def nothing_but(home: Path, wanted: set[str]) -> str:
    """Look whether the program wrote anything into that home that nobody wished for."""
    # Fontconfig and Mesa keep what they have read of fonts and shaders there.
    found = {path.name for path in home.iterdir()} - {".cache"}
    own = {".config", ".local"} & found
    if found - wanted - own:
        raise BuildFault(f"left in the home: {', '.join(sorted(found - wanted - own))}")
    return "left in the home: " + ", ".join(sorted(found))


def only(plan: Plan, part: str) -> Path:
    """The one file of that part; BuildFault when there is none or there are several."""
    found = list(plan.dist.glob(FILES[part]))
    if len(found) != 1:
        raise BuildFault(f"there is not one {part} in dist but {len(found)}")
    return found[0]


FILES = {
    "folder": "annotator/annotator",
    "tar": "annotator-*.tar.gz",
    "deb": "annotator_*.deb",
    "appimage": "Annotator-*.AppImage",
}
TRIALS = {"folder": try_folder, "tar": try_tar, "deb": try_deb, "appimage": try_appimage}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
