"""What a Linux desktop is told, and that it knows a project by what is in it."""

import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path

import pytest
from bundle import desktop

from annotator.app.session import Session
from annotator.storage.schema import APPLICATION_ID

NAMES = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def test_the_entry_opens_project_files() -> None:
    read = RawConfigParser()
    read.optionxform = str  # type: ignore[method-assign,assignment]
    read.read_string(desktop.entry())
    entry = read["Desktop Entry"]
    assert entry["Exec"] == "annotator %f"
    assert entry["MimeType"] == f"{desktop.MIME};"
    # Qt tells the desktop this name for the windows (ui/launch.py).
    assert entry["StartupWMClass"] == "annotator"
    assert {f"Comment[{code}]" for code in ("hu", "ro", "el")} <= set(entry)
    assert all(entry[key].endswith(";") for key in entry if key.startswith(("Keyw", "Categ")))


def test_the_magic_number_is_in_every_project(tmp_path: Path) -> None:
    project = tmp_path / "a.sqlite"
    Session.create(project, "Ada").close()
    head = project.read_bytes()[:100]
    root = ET.fromstring(desktop.mime(APPLICATION_ID))
    match = root.find(".//m:match/m:match", NAMES)
    assert match is not None
    at = int(match.attrib["offset"])
    assert int.from_bytes(head[at : at + 4], "big") == int(match.attrib["value"], 16)
    outer = root.find(".//m:magic/m:match", NAMES)
    assert outer is not None
    assert head.startswith(outer.attrib["value"].replace("\\0", "\0").encode())


def test_it_weighs_more_than_the_name_of_the_file() -> None:
    # From 80 on the content counts more than the ending, which other programs' files have, too.
    magic = ET.fromstring(desktop.mime(1)).find(".//m:magic", NAMES)
    assert magic is not None and int(magic.attrib["priority"]) >= 80


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs the validator")
def test_the_validator_has_nothing_to_say(tmp_path: Path) -> None:
    entry = tmp_path / "annotator.desktop"
    entry.write_text(desktop.entry(), encoding="utf-8")
    done = subprocess.run(
        ["desktop-file-validate", entry],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert (done.returncode, done.stdout) == (0, "")
