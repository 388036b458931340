"""The AppImage: the folder app with its desktop files in one file that starts itself."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import setup_environment as system

from bundle import contents, linux_desktop
from bundle.plan import Plan
from bundle.running import run

TOOLS = {"mksquashfs": "squashfs-tools"}
MACHINES = {"x86_64": "x86_64", "aarch64": "aarch64"}
MISSING = (
    "no AppImage: the runtime that it begins with is in no package registry. Put appimagetool on "
    "the PATH, or name a type 2 runtime in APPIMAGE_RUNTIME; build/Annotator.AppDir is ready. The "
    "release workflow makes it."
)
_RUN = """#!/bin/sh
# Starts the program from wherever this file system was put.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/annotator/annotator" "$@"
"""


def make_folder(plan: Plan) -> Path:
    """Lay out the AppDir in build."""
    folder = plan.root / "build" / "Annotator.AppDir"
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(plan.folder, folder / "usr/lib/annotator", symlinks=True)
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


def pack(plan: Plan, folder: Path) -> Path | None:
    """The AppImage of that AppDir; None, with a word why, where nothing can begin it."""
    target = plan.dist / f"Annotator-{plan.version}-{MACHINES[plan.machine]}.AppImage"
    runtime, tool = os.environ.get("APPIMAGE_RUNTIME"), shutil.which("appimagetool")
    if runtime:
        image = plan.root / "build" / "annotator.squashfs"
        image.unlink(missing_ok=True)
        run(
            [
                *(
                    "mksquashfs",
                    str(folder),
                    str(image),
                    "-root-owned",
                    "-noappend",
                    "-no-progress",
                ),
                *("-comp", "zstd", "-Xcompression-level", "19", "-quiet"),
            ],
            SOURCE_DATE_EPOCH=str(plan.epoch),
        )
        target.write_bytes(Path(runtime).read_bytes() + image.read_bytes())
        target.chmod(0o755)
    elif tool:
        run([tool, "--no-appstream", str(folder), str(target)], ARCH=plan.machine)
    else:
        system.say(MISSING)
        return None
    return target
