"""The command line as a whole."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from annotator import __version__
from annotator.app.paths import HOME, config_dir
from annotator.cli.parser import COMMANDS, run
from annotator.cli.requests import OpenWindow, Refuse, RunDemo, RunSelfTest
from annotator.domain.errors import UserError
from tests.cli.conftest import Annotator


@pytest.mark.parametrize("arguments", [["--help"], ["-h"]])
def test_help_lists_every_command_with_what_it_does(
    annotator: Annotator, arguments: list[str]
) -> None:
    ran = annotator(*arguments)
    assert ran.code == 0
    listed = {line.split()[0]: line for line in ran.out.splitlines() if line.startswith("    ")}
    assert all(len(listed[command].split()) > 2 for command in COMMANDS)
    assert "opens the window" in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(annotator: Annotator, command: str) -> None:
    ran = annotator(command, "--help")
    assert ran.code == 0
    assert ran.out.startswith(f"usage: annotator {command}")


def test_the_version_is_said(annotator: Annotator) -> None:
    assert annotator("--version").out == f"annotator {__version__}\n"


# ---------------------------------------------------------------- the window


def test_a_bare_call_and_a_project_file_open_the_window() -> None:
    assert run([]) == OpenWindow(None)
    assert run(["p.sqlite"]) == OpenWindow(Path("p.sqlite"))
    assert run(["./list"]) == OpenWindow(Path("list"))


def test_the_demo_is_a_wish_for_a_window() -> None:
    assert run(["demo"]) == RunDemo(Path("annotator-demo"), headless=False)
    assert run(["demo", "--out", "d", "--headless"]) == RunDemo(Path("d"), headless=True)


def test_the_self_test_is_a_wish_for_a_window() -> None:
    assert run(["--self-test"]) == RunSelfTest()


def test_where_everything_lies_can_be_said_before_the_command(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, "")
    assert run([f"--home={tmp_path / 'h'}", "p.sqlite"]) == OpenWindow(Path("p.sqlite"))
    assert config_dir() == tmp_path / "h" / "config"
    assert annotator("--home", str(tmp_path / "i"), "formats").code == 0
    assert config_dir() == tmp_path / "i" / "config"
    assert annotator("--home", str(tmp_path / "i"), "--portable", "formats").code == 2


def test_a_home_that_cannot_be_written_is_refused(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, "")
    (tmp_path / "file").touch()
    home = str(tmp_path / "file" / "home")
    refused = run(["--home", home])
    assert isinstance(refused, Refuse)
    assert refused.said.startswith(f"{home}: cannot be written")
    ran = annotator("--home", home, "formats")
    assert (ran.code, ran.out, len(ran.complaints)) == (1, "", 1)
    assert annotator("--portable", "formats").code == 1, "Python runs it here"


@pytest.mark.parametrize(
    "arguments",
    [
        ["imprt", "p.sqlite", "a.txt"],
        ["--colour"],
        ["p.sqlite", "q.sqlite"],
        ["--self-test", "p.sqlite"],
    ],
)
def test_bad_usage_is_two_and_says_which_commands_there_are(
    annotator: Annotator, arguments: list[str]
) -> None:
    ran = annotator(*arguments)
    assert ran.code == 2
    assert ran.err.startswith("usage: annotator")


def test_a_mistyped_command_becomes_no_project(
    annotator: Annotator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = annotator("improt")
    assert ran.code == 2
    assert "there is no command or project file “improt”; commands: demo, import," in ran.err
    Path("improt").touch()
    assert run(["improt"]) == OpenWindow(Path("improt"))


# ---------------------------------------------------------------- how a command ends


def ending(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let every command end with that error."""

    def failing(*_: object) -> NoReturn:
        raise error

    monkeypatch.setattr("annotator.cli.formats.known_formats", failing)


def test_an_error_of_the_world_is_said_line_by_line(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending(monkeypatch, UserError("mine.toml:3: one thing\nmine.toml:9: another"))
    ran = annotator("formats")
    assert (ran.code, ran.out) == (1, "")
    assert ran.complaints == ["mine.toml:3: one thing", "mine.toml:9: another"]


def test_an_error_of_the_disk_is_said(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending(monkeypatch, OSError(28, "No space left on device", "/tmp/x"))
    ran = annotator("formats")
    assert (ran.code, ran.complaints) == (1, ["annotator: /tmp/x: No space left on device"])
    ending(monkeypatch, OSError("something"))
    assert annotator("formats").complaints == ["annotator: stdout: something"]


def test_who_stops_a_command_is_told_what_is_kept(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending(monkeypatch, KeyboardInterrupt())
    ran = annotator("formats")
    assert (ran.code, ran.err) == (130, "annotator: interrupted; what was done until now is kept\n")


def test_a_mistake_of_ours_is_not_hidden(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        annotator("formats")


def test_who_has_read_enough_is_not_complained_to(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending(monkeypatch, BrokenPipeError())
    ran = annotator("formats")
    assert (ran.code, ran.out, ran.err) == (1, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_pipe_that_is_closed_early_brings_no_traceback() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "formats"],
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_what_is_left_in_the_buffer_goes_nowhere(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stdout that cannot be flushed is turned away before the interpreter tries again."""

    class Full:
        def write(self, text: str) -> int:
            return len(text)

        def flush(self) -> NoReturn:
            raise OSError(28, "No space left on device")

        def fileno(self) -> int:
            return 1

    turned: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "dup2", lambda *pair: turned.append(pair))
    monkeypatch.setattr(sys, "stdout", Full())
    assert run(["formats"]) == 1
    assert [to for _, to in turned] == [1]
