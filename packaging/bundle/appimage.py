"""The AppImage: the folder app with its desktop files in one file that starts itself."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from bundle import appimage_runtime, contents, licences, linux_desktop
from bundle.licences import Entry
from bundle.plan import Plan
from bundle.running import run

TOOLS = {"mksquashfs": "squashfs-tools"}
MACHINES = {"x86_64": "x86_64", "aarch64": "aarch64"}
_RUN = """#!/bin/sh
# Starts the program from wherever this file system was put.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/annotator/annotator" "$@"
"""


def make(plan: Plan) -> Path:
    """Make it, with the runtime that APPIMAGE_RUNTIME names, else by appimagetool, else with ours.

    Raises SetUpError where ours cannot be compiled.
    """
    target = plan.dist / f"Annotator-{plan.version}-{MACHINES[plan.machine]}.AppImage"
    target.unlink(missing_ok=True)
    given, tool = os.environ.get("APPIMAGE_RUNTIME"), shutil.which("appimagetool")
    if given:
        return pack(plan, make_folder(plan), target, Path(given))
    if tool:
        run([tool, "--no-appstream", str(make_folder(plan)), str(target)], ARCH=plan.machine)
        return target
    runtime = appimage_runtime.build(plan)
    folder = make_folder(plan, appimage_runtime.entries(plan))
    return pack(plan, folder, target, runtime)


def make_folder(plan: Plan, more: Sequence[Entry] = ()) -> Path:
    """Lay out the AppDir in build, with the licences of what comes along besides the program."""
    folder = plan.root / "build" / "Annotator.AppDir"
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(plan.folder, folder / "usr/lib/annotator", symlinks=True)
    if more:
        (listed,) = folder.rglob(licences.LIST)
        licences.add(more, listed.parent)
    linux_desktop.install(plan, folder / "usr/share")
    (folder / "AppRun").write_text(_RUN, encoding="utf-8")
    (folder / "AppRun").chmod(0o755)
    shutil.copyfile(
        folder / "usr/share/applications/annotator.desktop", folder / "annotator.desktop"
    )
    shutil.copyfile(plan.made / "icons/256.png", folder / "annotator.png")
    (folder / ".DirIcon").symlink_to("annotator.png")
    contents.settle(folder, plan.epoch)
    return folder


def pack(plan: Plan, folder: Path, target: Path, runtime: Path) -> Path:
    """That runtime, and behind it the AppDir as a file system."""
    image = plan.root / "build" / "annotator.squashfs"
    image.unlink(missing_ok=True)
    run(
        [
            *("mksquashfs", str(folder), str(image), "-root-owned", "-noappend", "-no-xattrs"),
            *("-comp", "zstd", "-Xcompression-level", "19", "-no-progress", "-quiet"),
        ],
        SOURCE_DATE_EPOCH=str(plan.epoch),
    )
    target.write_bytes(runtime.read_bytes() + image.read_bytes())
    target.chmod(0o755)
    return target
