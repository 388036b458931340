"""What Windows and macOS are told, as far as it can be tried without them."""

import plistlib
import re
import zipfile
from pathlib import Path

import pytest
from bundle import mac, windows
from bundle.plan import Plan

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1.0rc2", (0, 1, 0, 0)), ("1", (1, 0, 0, 0))],
)
def test_versions_are_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert windows.version_numbers(version) == numbers


def test_the_version_resource_is_the_expression_that_pyinstaller_reads() -> None:
    def made(*arguments: object, **named: object) -> tuple[object, ...]:
        return (*arguments, named)

    names = (
        *("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"),
        *("VarFileInfo", "VarStruct"),
    )
    read = eval(windows.version_resource("1.2.3"), dict.fromkeys(names, made))
    assert "(1, 2, 3, 0)" in str(read)
    assert "040904b0" in str(read)


def test_the_installer_knows_all_that_it_is_told_and_nothing_else() -> None:
    script = (PACKAGING / "windows" / "annotator.iss").read_text(encoding="utf-8")
    told = set(re.findall(r"/D(\w+)=", (PACKAGING / "bundle" / "windows.py").read_text("utf-8")))
    assert set(re.findall(r"\{#(\w+)\}", script)) == told
    assert "uninsdeletekey" in script


def test_the_zip_of_the_same_folder_is_the_same(tmp_path: Path) -> None:
    plan = Plan(tmp_path, "1.2", 1_700_000_000, "x86_64")
    plan.folder.mkdir(parents=True)
    (plan.folder / "annotator.exe").write_bytes(b"program")
    target = plan.dist / "annotator-1.2-windows-x86_64.zip"
    windows.make_zip(plan)
    first = target.read_bytes()
    (plan.folder / "annotator.exe").touch()
    windows.make_zip(plan)
    assert target.read_bytes() == first
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["annotator-1.2/annotator.exe"]


def test_a_mac_is_told_of_project_files_and_the_four_languages() -> None:
    read = plistlib.loads(plistlib.dumps(mac.properties("1.2")))
    assert read["CFBundleLocalizations"] == ["en", "hu", "ro", "el"]
    (kind,) = read["CFBundleDocumentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.disable-library-validation"] is True
