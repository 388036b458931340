"""What a bundle asks of a Linux is read from the headers of its libraries."""

from bundle import elf

XCB = """
Dynamic Section:
  NEEDED               libQt6Gui.so.6
  NEEDED               libX11.so.6
  NEEDED               ld-linux-x86-64.so.2

Version References:
  required from libc.so.6:
    0x09691a75 0x00 03 GLIBC_2.9
    0x069691b8 0x00 02 GLIBC_2.28
"""


def test_the_headers_name_libraries_and_the_newest_c_library() -> None:
    read = elf.read("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", XCB)
    assert read.needed == {"libQt6Gui.so.6", "libX11.so.6", "ld-linux-x86-64.so.2"}
    assert read.glibc == (2, 28)


def test_what_the_bundle_has_is_not_asked_for_and_printing_may_be_missing() -> None:
    printing = "_internal/PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"
    found = [
        elf.read("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", XCB),
        elf.read("_internal/libQt6Gui.so.6", "  NEEDED               libm.so.6\n"),
        elf.read(
            printing, "  NEEDED               libcups.so.2\n  NEEDED               libm.so.6\n"
        ),
    ]
    needs = elf.needs(found)
    assert needs == elf.Needs(("libX11.so.6", "libm.so.6"), ("libcups.so.2",), "2.28")


def test_a_library_that_nothing_asks_for_is_found() -> None:
    found = [
        elf.read("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", XCB),
        elf.read("_internal/libX11.so.6", ""),
        elf.read("_internal/libspare.so.1", ""),
        elf.read("_internal/libpython3.11.so.1.0", ""),
        elf.read("_internal/lxml/etree.so", ""),
    ]
    assert elf.unneeded(found) == ["_internal/libspare.so.1"]
