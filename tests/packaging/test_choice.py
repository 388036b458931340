"""What goes into the bundle: only the parts of Qt and of a Linux that the program uses."""

import pytest
from bundle import choice

PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "place",
    [
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/platforms/libqwayland.so",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        f"{PLUGINS}/iconengines/libqsvgicon.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_hu.qm",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6PrintSupport.dll",
        "babel/locale-data/ro_MD.dat",
        "babel/locale-data/root.dat",
        "langdetect/profiles/el",
        "jsonschema-4.26.0.dist-info/METADATA",
        "annotator/resources/samples/tests/about.md",
    ],
)
def test_what_is_used_stays(place: str) -> None:
    assert choice.stays(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{PLUGINS}/platforms/libqvnc.so",
        f"{PLUGINS}/platformthemes/libqgtk3.so",
        f"{PLUGINS}/sqldrivers/libqsqlite.so",
        f"{PLUGINS}/tls/libqopensslbackend.so",
        f"{PLUGINS}/xcbglintegrations/libqxcb-glx-integration.so",
        f"{PLUGINS}/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/designer_hu.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\Qt6Network.dll",
        "babel/locale-data/zu.dat",
        "tld/tests/res/names.txt",
        "lxml/includes/xpath.pxd",
        "jsonschema-4.26.0.dist-info/RECORD",
    ],
)
def test_what_is_not_used_stays_out(place: str) -> None:
    assert not choice.stays(place)


@pytest.mark.parametrize(
    ("library", "comes"),
    [
        ("libxcb-cursor.so.0", True),
        ("libsqlite3.so.0", True),
        ("libpython3.13.so.1.0", True),
        ("libxcb.so.1", False),
        ("libGL.so.1", False),
        ("libstdc++.so.6", False),
        ("libcups.so.2", False),
        ("libssl.so.3", False),
    ],
)
def test_of_a_linux_only_what_not_every_desktop_has(library: str, comes: bool) -> None:
    assert choice.stays(library, f"/usr/lib/x86_64-linux-gnu/{library}") is comes


def test_what_pip_has_installed_is_not_of_the_system() -> None:
    place = "lxml/etree.cpython-311-x86_64-linux-gnu.so"
    assert choice.stays(place, f"/usr/lib/python3/dist-packages/{place}")
