"""The .deb says what it needs, in words that old and new systems understand."""

import pytest
from bundle import debian
from bundle.debian import Control
from bundle.elf import Needs
from bundle.running import BuildFault

NEEDS = Needs(("libX11.so.6", "libc.so.6", "libglib-2.0.so.0"), ("libcups.so.2", "libx.so"), "2.35")
PACKAGES = {
    "libX11.so.6": "libx11-6:amd64",
    "libc.so.6": "libc6:amd64",
    "libglib-2.0.so.0": "libglib2.0-0t64:amd64",
    "libcups.so.2": "libcups2t64:amd64",
}


def test_the_control_file_has_what_dpkg_asks_for() -> None:
    text = Control("1.2", "amd64", 1025, ["libc6 (>= 2.35)", "libx11-6"], ["libthai0"]).text()
    fields = dict(line.split(": ", 1) for line in text.splitlines() if line[0] != " ")
    assert fields["Package"] == "annotator"
    assert fields["Installed-Size"] == "2"
    assert fields["Depends"] == "libc6 (>= 2.35), libx11-6"
    assert fields["Recommends"] == "libthai0"
    assert text.endswith(".\n")
    assert all(len(line) <= 80 for line in text.splitlines() if line[0] == " ")


def test_libraries_become_packages_and_the_c_library_gets_its_version() -> None:
    must, may = debian.depends(NEEDS, PACKAGES)
    assert must == ["libc6 (>= 2.35)", "libglib2.0-0", "libx11-6"]
    assert may == ["libcups2", *debian.RECOMMENDED]
    assert "libthai0" in may


def test_a_library_that_must_be_there_and_that_nobody_has_is_a_fault() -> None:
    with pytest.raises(BuildFault, match="holds libX11"):
        debian.depends(NEEDS, {"libc.so.6": "libc6", "libglib-2.0.so.0": "libglib2.0-0"})


@pytest.mark.parametrize(
    ("plain", "debians"),
    [("1.2.3", "1.2.3"), ("1.0rc1", "1.0~rc1"), ("1.0b2", "1.0~b2"), ("1.0.dev3", "1.0~dev3")],
)
def test_what_comes_before_a_release_sorts_before_it(plain: str, debians: str) -> None:
    assert debian.version(plain) == debians
