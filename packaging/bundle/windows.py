"""What Windows shows of the program, its zip, and its installer."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from bundle.plan import Plan
from bundle.running import BuildFault, run

COMPANY = "The Annotator authors"
DESCRIPTION = "Annotator"
# English of the USA, and Unicode: what the strings below are in.
_LANGUAGE, _CHARSET = 0x0409, 1200


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers, as Windows counts versions; what comes after the numbers is not counted."""
    numbers = [int(each) for each in re.match(r"[\d.]*", version)[0].split(".") if each]  # type: ignore[index]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(version: str) -> str:
    """The version resource of the executables, as PyInstaller reads it."""
    numbers = version_numbers(version)
    told = {
        "CompanyName": COMPANY,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": "annotator",
        "LegalCopyright": f"{COMPANY}. Apache License 2.0",
        "OriginalFilename": "annotator.exe",
        "ProductName": "Annotator",
        "ProductVersion": version,
    }
    strings = ",\n        ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([
      StringTable({f"{_LANGUAGE:04x}{_CHARSET:04x}"!r}, [
        {strings},
      ]),
    ]),
    VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CHARSET}])]),
  ],
)
"""


def make_zip(plan: Plan) -> None:
    """The folder app, to unpack anywhere; the same folder gives the same bytes."""
    top = f"annotator-{plan.version}"
    day = datetime.fromtimestamp(plan.epoch, UTC)
    target = plan.dist / f"{top}-windows-{plan.machine}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(plan.folder.rglob("*")):
            if path.is_file():
                place = f"{top}/{path.relative_to(plan.folder).as_posix()}"
                info = zipfile.ZipInfo(place, day.timetuple()[:6])
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, path.read_bytes())


def make_installer(plan: Plan) -> None:
    """The installer, by Inno Setup; BuildFault where that is not installed."""
    compiler = _compiler()
    if compiler is None:
        raise BuildFault("the installer wants Inno Setup 6 (its ISCC.exe on the PATH)")
    run(
        [
            str(compiler),
            "/Qp",
            f"/DVersion={plan.version}",
            f"/DNumbers={'.'.join(map(str, version_numbers(plan.version)))}",
            f"/DFolder={plan.folder}",
            f"/DIcon={plan.made / 'icons' / 'annotator.ico'}",
            f"/DLicense={plan.root / 'LICENSE'}",
            f"/O{plan.dist}",
            f"/Fannotator-{plan.version}-windows-{plan.machine}-setup",
            str(plan.root / "packaging" / "windows" / "annotator.iss"),
        ]
    )


def _compiler() -> Path | None:
    found = shutil.which("iscc")
    if found:
        return Path(found)
    for name in ("ProgramFiles(x86)", "ProgramFiles"):
        place = Path(os.environ.get(name, "")) / "Inno Setup 6" / "ISCC.exe"
        if os.environ.get(name) and place.is_file():
            return place
    return None
