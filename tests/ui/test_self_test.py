"""The program tries itself, window and all."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.app import paths
from annotator.app.checks import Check
from annotator.app.paths import HOME, config_dir
from annotator.ui import self_test
from annotator.ui.self_test import run_self_test


@pytest.fixture(autouse=True)
def offscreen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def files_in(folder: Path) -> set[Path]:
    return set(folder.rglob("*")) if folder.exists() else set()


@pytest.mark.end_to_end
def test_it_works_and_leaves_nothing_behind(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    home = Path(os.environ["HOME"])
    before = files_in(home)
    hook = sys.excepthook
    assert run_self_test() == 0, capsys.readouterr().out
    first, *lines, last = capsys.readouterr().out.splitlines()
    assert first.startswith("annotator ")
    assert all(line.startswith("ok ") for line in lines)
    for name in ("icons", "window", "tag by mouse", "undo", "export that verifies", "no mistake"):
        assert any(line.startswith(f"ok      {name}") for line in lines), name
    assert last == "all is well"
    assert HOME not in os.environ
    assert sys.excepthook is hook
    assert (files_in(home), files_in(tmp_path)) == (before, set())


@pytest.mark.end_to_end
def test_it_fails_when_a_resource_is_missing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "program" / "resources"
    shutil.copytree(paths.resource("icons").parent, copied)
    (copied / "icons" / "annotator.svg").unlink()
    package = tmp_path / "program" / "annotator" / "app"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    monkeypatch.setattr(self_test, "checks_without_window", lambda *_: iter(()))
    assert run_self_test() == 1
    said = capsys.readouterr().out
    assert "failed  Qt: FileNotFoundError: resources/icons/annotator.svg" in said
    assert said.splitlines()[-1].startswith("something does not work")


def test_what_qt_met_and_what_was_logged_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mistakes: list[str] = []

    def checks(folder: Path) -> list[Check]:
        def raised() -> str:
            said = self_test._application(mistakes)
            error = ZeroDivisionError("in a slot")
            sys.excepthook(type(error), error, None)
            return said

        return [
            Check("Qt", raised),
            Check("mistakes", lambda: self_test._none_of(mistakes)),
            Check("home", lambda: str(config_dir().is_relative_to(folder))),
        ]

    monkeypatch.setenv(HOME, "/before")
    monkeypatch.setattr(self_test, "_checks", checks)
    monkeypatch.setattr(self_test, "_show_log", lambda: sys.stderr.write("the log\n"))
    assert run_self_test() == 1
    said = capsys.readouterr()
    assert "failed  mistakes: ZeroDivisionError: in a slot" in said.out
    assert "ok      home: True" in said.out
    assert said.err == "the log\n"
    assert os.environ[HOME] == "/before"
