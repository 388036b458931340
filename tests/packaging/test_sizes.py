"""The table of sizes counts every byte once."""

from pathlib import Path

import pytest
from bundle import sizes


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("annotator", "Program and Python modules, packed"),
        ("annotator-cli.exe", "Program and Python modules, packed"),
        ("_internal/annotator/resources/licences/lxml/LICENSE.txt", "Licences"),
        ("_internal/annotator/resources/icons/add.svg", "Our resources"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "Unicode data of Qt (ICU)"),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", "Qt"),
        ("_internal/PySide6/Qt6Gui.dll", "Qt"),
        ("_internal/PySide6/QtGui.abi3.so", "PySide6 and Shiboken"),
        ("_internal/libxcb-cursor.so.0", "C++, X11 and other system libraries"),
        ("_internal/libpython3.11.so.1.0", "Python"),
        ("_internal/regex/_regex.so", "Other libraries of Python"),
    ],
)
def test_which_part_a_file_is_of(place: str, part: str) -> None:
    assert sizes.part_of(place) == part


def test_parts_add_up_and_links_count_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "annotator"
    (folder / "_internal" / "lxml").mkdir(parents=True)
    (folder / "annotator").write_bytes(b"x" * 300)
    (folder / "_internal" / "lxml" / "etree.so").write_bytes(b"y" * 100)
    (folder / "_internal" / "etree.so").symlink_to("lxml/etree.so")
    found = sizes.measure(folder)
    assert [(each.part, each.files, each.raw) for each in found] == [
        ("Program and Python modules, packed", 1, 300),
        ("lxml", 1, 100),
    ]
    package = tmp_path / "annotator.tar.gz"
    package.write_bytes(b"z" * 100)
    told = sizes.table(found, [package], glibc="2.35")
    assert "75.0%" in told and "25.0%" in told
    assert "glibc 2.35" in told
