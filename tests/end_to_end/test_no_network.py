"""The real program, from import to export and with its window, never asks for the network."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import annotator
from tests.faults.corpus import by_hand

pytestmark = pytest.mark.end_to_end

# Whatever asks ends the program at once: nothing can catch that.
SHIM = """
import os, sys

def forbid(event, args):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        os.write(2, f"FORBIDDEN {event} {args!r}".encode())
        os._exit(97)
    if event == "socket.__new__" and int(args[1]) in INET:
        os.write(2, f"FORBIDDEN {event} {args!r}".encode())
        os._exit(97)

import socket
INET = {int(socket.AF_INET), int(socket.AF_INET6)}
sys.addaudithook(forbid)

from annotator.__main__ import main

codes = [main(each) for each in COMMANDS]
loaded = [each for each in sys.modules if each.endswith(("QtNetwork", "QtWebEngineCore"))]
print(codes, loaded)
maps = open("/proc/self/maps").read() if os.path.exists("/proc/self/maps") else ""
assert "Qt6Network" not in maps and "Qt6WebEngine" not in maps
"""
CLIENTS = {"socket", "ssl", "http", "ftplib", "smtplib", "xmlrpc", "asyncio", "socketserver"}


def test_the_program_never_asks_for_the_network(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    page = by_hand()["html"].replace(
        b"<article>",
        b'<article><img src="http://192.0.2.1/x.png"><base href="http://192.0.2.1/">'
        b'<link rel="stylesheet" href="http://192.0.2.1/x.css">',
    )
    (folder / "page.html").write_bytes(page)
    (folder / "word.docx").write_bytes(by_hand()["docx"])
    project, out = str(tmp_path / "p.sqlite"), str(tmp_path / "out.jsonl")
    commands = [
        ["import", project, str(folder)],
        ["export", project, out],
        ["verify", project, out],
        ["search", project, "ferry"],
        ["demo", "--headless", "--out", str(tmp_path / "demo")],
    ]
    done = subprocess.run(
        [sys.executable, "-c", SHIM.replace("COMMANDS", repr(commands))],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=os.environ | {"ANNOTATOR_HOME": str(tmp_path / "home"), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[0, 0, 0, 0, 0] []"


def test_no_module_of_ours_has_the_means() -> None:
    root = Path(annotator.__file__).parent
    faults = []
    keeps_others_from_it = "web_page.py: socket"
    shows_folders_alone = "showing_folders.py: PySide6.QtGui.QDesktopServices"
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [it.name for it in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{it.name}" for it in node.names]
            faults += [f"{path.name}: {name}" for name in names if _is_client(name)]
    assert sorted(faults) == [shows_folders_alone, keeps_others_from_it]


def _is_client(name: str) -> bool:
    parts = name.split(".")
    return (
        parts[0] in CLIENTS
        or name.startswith("urllib.request")
        or any(part in {"QtNetwork", "QDesktopServices", "QtWebEngineCore"} for part in parts)
    )
