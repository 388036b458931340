"""The files by which a Linux desktop knows the program, laid out below its `share` folder."""

from __future__ import annotations

import gzip
import shutil
import sys
from pathlib import Path

from bundle import desktop, icons, man, metainfo
from bundle.plan import Plan
from bundle.running import need, run

TOOLS = {"desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}


def install(plan: Plan, share: Path) -> None:
    """Write desktop entry, icons, MIME type, metadata and manual page below `share`; checked.

    Raises BuildFault when desktop-file-validate or appstreamcli object.
    """
    need(TOOLS)
    entry = _written(share / "applications/annotator.desktop", desktop.entry())
    told = (plan.root / "CHANGELOG.md").read_text(encoding="utf-8")
    about = _written(
        share / f"metainfo/{metainfo.IDENTIFIER}.metainfo.xml",
        metainfo.metainfo(told, version=plan.version, epoch=plan.epoch),
    )
    run(["desktop-file-validate", str(entry)])
    run(["appstreamcli", "validate", "--no-net", "--strict", str(about)])
    _from_program(plan, share)
    svg = plan.root / "resources/icons/annotator.svg"
    places = {f"{side}x{side}": plan.made / "icons" / f"{side}.png" for side in icons.SIZES}
    for size, source in {"scalable": svg, **places}.items():
        target = share / "icons/hicolor" / size / "apps" / f"annotator{source.suffix}"
        target.parent.mkdir(parents=True)
        shutil.copyfile(source, target)


def _from_program(plan: Plan, share: Path) -> None:
    """What only the program itself can say: its commands, and the number of its files."""
    if str(plan.root) not in sys.path:
        sys.path.insert(0, str(plan.root))
    from annotator.cli.parser import parser
    from annotator.storage.schema import APPLICATION_ID

    _written(share / "mime/packages/annotator.xml", desktop.mime(APPLICATION_ID))
    page = man.page(parser(), version=plan.version, epoch=plan.epoch)
    target = share / "man/man1/annotator.1.gz"
    target.parent.mkdir(parents=True)
    target.write_bytes(gzip.compress(page.encode(), 9, mtime=0))


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path
