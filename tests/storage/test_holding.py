"""A project is held by one window, and others are told by whom."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from annotator.storage import holding
from annotator.storage.holding import Holder, Holding, hold

NOW = "2026-11-22T10:00:00Z"
HERE = datetime.fromisoformat(NOW).astimezone().strftime("%Y-%m-%d %H:%M")
HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from annotator.storage.holding import hold
assert hold(Path(sys.argv[1]), "before").release
os._exit(9)
"""


def held(path: Path, now: str = NOW) -> Holding:
    found = hold(path, now)
    assert isinstance(found, Holding)
    return found


def test_the_second_one_is_told_who_was_first(path, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "ada")
    monkeypatch.setattr("platform.node", lambda: "desk")
    first = held(path)
    assert hold(path, "later") == Holder("ada", "desk", os.getpid(), NOW)
    assert str(hold(path, "later")) == f"ada on desk since {HERE}"
    first.release()
    first.release()
    assert list(path.parent.iterdir()) == []
    held(path, "later").release()


def test_a_link_leads_to_the_same_project(tmp_path):
    (tmp_path / "real").touch()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    first = held(tmp_path / "real")
    assert isinstance(hold(tmp_path / "link", NOW), Holder)
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="links want rights there")
def test_no_link_leads_to_a_file_of_somebody(path, tmp_path):
    letter = tmp_path / "letter"
    letter.write_text("My own words.")
    Path(f"{path}-open").symlink_to(letter)
    assert hold(path, NOW) is None
    assert letter.read_text() == "My own words."


def test_who_was_killed_holds_nothing(path):
    done = subprocess.run([sys.executable, "-c", HOLD_AND_DIE, str(path)], check=False)
    assert done.returncode == 9
    assert Path(f"{path}-open").exists()
    held(path).release()
    assert not Path(f"{path}-open").exists()


def test_where_nothing_can_be_written_there_is_nothing_to_hold(tmp_path):
    assert hold(tmp_path / "none" / "p", NOW) is None


def test_a_drive_without_locks_is_open_to_all(path, monkeypatch):
    def fail(descriptor: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(holding, "_lock", fail)
    assert hold(path, NOW) is None
    assert hold(path, NOW) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"user": 1}', b"\xff"])
def test_a_file_that_says_nothing_still_locks(path, content):
    first = held(path)
    Path(f"{path}-open").write_bytes(content)
    assert str(hold(path, NOW)) == "another program"
    first.release()


def test_who_removes_the_file_at_the_last_moment_does_not_confuse(path, monkeypatch):
    there = iter([False, True])
    monkeypatch.setattr(holding, "_is_there", lambda *_: next(there))
    held(path).release()
    monkeypatch.setattr(holding, "_is_there", lambda *_: False)
    assert hold(path, NOW) is None


def test_a_user_without_a_name(path, monkeypatch):
    def nobody() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nobody)
    first = held(path)
    assert str(hold(path, NOW)).startswith("another program on ")
    first.release()
