"""What of Qt, of Python and of the libraries goes into the bundle, and what stays out."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

# Imported behind a condition, by name or inside a function that PyInstaller does not see.
HIDDEN = (
    *("pypdfium2", "pypdfium2_raw", "PySide6.QtSvg", "PySide6.QtTest"),
    *("msgspec._utils", "msgspec.json", "msgspec.inspect", "msgspec.structs"),
)

# Data of these libraries beside what PyInstaller's own hooks bring.
DATA = ("justext", "trafilatura", "tld", "courlan", "htmldate")

# What no path of the program reaches. There is no network in it, so TLS stays out. pyarrow stays
# out for its 150 MB: the format parquet says what is missing, and pip has it.
EXCLUDED = (
    *("tkinter", "unittest", "doctest", "pydoc", "pdb", "idlelib", "lib2to3", "ensurepip", "venv"),
    *("pip", "setuptools", "_distutils_hack", "pkg_resources", "wheel", "distutils"),
    *("pytest", "_pytest", "hypothesis", "pytestqt", "xdist", "coverage"),
    *("numpy", "pandas", "pyarrow", "IPython", "PIL", "matplotlib", "apsw", "orjson", "spacy"),
    *("sqlite3.test", "test", "curses", "readline", "asyncio", "multiprocessing", "xmlrpc"),
    *("lxml.isoschematron", "lxml.objectify", "lxml.html.html5parser", "jsonschema.benchmarks"),
    *("tld.tests", "jsonschema.tests", "ssl", "_ssl", "_hashlib", "OpenSSL", "cryptography"),
    *("brotli", "zstandard", "h2", "socks", "pycurl"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL"),
)

# By kind, the plugins of Qt that stay, on whatever system they are there.
PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"xdgdesktopportal"},
    "iconengines": {"svgicon"},
    "imageformats": {"svg", "ico"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
LANGUAGES = ("en", "hu", "ro", "el")

# Of what a Linux has of its own, only this comes along: what not every desktop has installed
# (Qt's helpers for X11), and what Python was built with. Everything else has to be
# the system's own: drivers, fonts, printing, its message bus.
FROM_LINUX = re.compile(
    r"lib(?:python3.*|sqlite3|ffi|z|bz2|lzma|mpdec"
    r"|xkbcommon|xkbcommon-x11|xcb-(?:cursor|icccm|image|keysyms|randr|render|render-util|shape"
    r"|shm|sync|util|xfixes|xkb|xinput))\.so(?:\.[\d.]+)?"
)
_UNUSED_QT = re.compile(
    r"(?:lib)?(?:Qt6|Qt)(?:Qml|Quick|Network|OpenGL|Sql|Pdf|VirtualKeyboard|EglF|Egl|Labs|Wl"
    r"|WaylandCompositor|WaylandEgl|UiTools|Designer|Help|Concurrent|Xml)\w*(?:\..+)?"
)
_PLUGIN = re.compile(r"(?:^|/)PySide6/(?:Qt/)?plugins/([^/]+)/([^/]+?)\.(?:so|dll|dylib)$")
_QT_TRANSLATION = re.compile(r"(?:^|/)PySide6/(?:Qt/)?translations/([^/]+)$")
_BABEL = re.compile(r"(?:^|/)babel/locale-data/([^/]+)\.dat$")
_NEVER_READ = re.compile(
    r"(?:^|/)(?:tests?|benchmarks|__pycache__)/|\.(?:pyi|pxd|h|c|rng|rnc|md)$|/data/tei_corpus\.dtd$"
)
# What pip writes down of an installation: where it was, and hashes of files that name it.
_OF_PIP = re.compile(r"\.dist-info/(?:RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|licenses/)")
_KEPT_DATA = re.compile(r"^annotator/resources/")


def stays(place: str, source: str = "") -> bool:
    """Whether the file at that place of the bundle, taken from that source, goes into it."""
    path, origin = place.replace("\\", "/"), source.replace("\\", "/")
    if _KEPT_DATA.match(path):
        return True
    plugin = _PLUGIN.search(path)
    if plugin:
        kind, name = plugin[1], plugin[2].removeprefix("lib")
        names = {name, name.removeprefix("q")}
        return not PLUGINS.get(kind, set()).isdisjoint(names)
    translation = _QT_TRANSLATION.search(path)
    if translation:
        return any(translation[1] == f"qtbase_{code}.qm" for code in LANGUAGES)
    locale = _BABEL.search(path)
    if locale:
        return locale[1] == "root" or locale[1].split("_")[0] in LANGUAGES
    name = PurePosixPath(path).name
    if _is_of_linux(origin):
        return FROM_LINUX.fullmatch(name) is not None
    unread = _NEVER_READ.search(path) or _OF_PIP.search(path)
    return not unread and not _UNUSED_QT.fullmatch(name)


def _is_of_linux(source: str) -> bool:
    return source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")) and (
        "/site-packages/" not in source
        and "/dist-packages/" not in source
        and "/lib-dynload/" not in source
    )
