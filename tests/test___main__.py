"""The program as it is started."""

import io
import os
import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from annotator import __main__ as program
from annotator.__main__ import main


def window(monkeypatch: pytest.MonkeyPatch, module: str, function: str) -> list[Any]:
    """Stand in for a module of the window; what it was asked for."""
    asked: list[Any] = []
    stand_in = ModuleType(module)

    def answer(*arguments: object, **named: object) -> int:
        asked.append((*arguments, *named.values()))
        return 7

    setattr(stand_in, function, answer)
    monkeypatch.setitem(sys.modules, module, stand_in)
    return asked


def test_a_bare_call_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = window(monkeypatch, "annotator.ui.launch", "open_window")
    assert main([]) == 7
    assert main(["p.sqlite"]) == 7
    assert asked == [(None,), (Path("p.sqlite"),)]


def test_the_self_test_runs_with_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = window(monkeypatch, "annotator.ui.self_test", "run_self_test")
    assert main(["--self-test"]) == 7
    assert asked == [()]


def test_a_place_that_cannot_be_written_is_said_in_a_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = window(monkeypatch, "annotator.ui.refusal", "refuse")
    (tmp_path / "file").touch()
    assert main(["--home", str(tmp_path / "file" / "home")]) == 7
    assert len(asked) == 1


def test_the_demo_runs_in_the_window_or_offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = window(monkeypatch, "annotator.ui.demo", "run_demo")
    assert main(["demo", "--out", "d", "--headless"]) == 7
    assert asked == [(Path("d"), True)]


def test_a_command_answers_with_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator", "list", "no.sqlite"])
    assert main() == 1
    assert "no.sqlite: there is no such file" in capsys.readouterr().err


def test_what_is_said_is_utf_8_and_never_fails_for_its_characters(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bytes_out = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(bytes_out, encoding="ascii"))
    assert main(["list", str(tmp_path / "Ωραία \udce9.sqlite")]) == 1
    sys.stderr.flush()
    assert "Ωραία".encode() in bytes_out.getvalue()


def test_a_program_without_a_terminal_starts_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = window(monkeypatch, "annotator.ui.launch", "open_window")
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main([]) == 7
    assert asked == [(None,)]
    sys.stdout.close()
    sys.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes them")
def test_a_stream_that_is_closed_hinders_nothing_but_an_export_into_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A text of our own.")

    def annotator(command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["sh", "-c", f'"$0" -m annotator {command}', sys.executable],
            capture_output=True,
            check=False,
            timeout=60,
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(Path(program.__file__).parent.parent)},
        )

    done = annotator("import p.sqlite a.txt 2>&-")
    assert (done.returncode, done.stdout) == (0, b"imported 1, skipped 0, failed 0\n")
    done = annotator("list p.sqlite >&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    done = annotator("export p.sqlite - >&-")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "stdout: is closed; give a file name instead of “-”.\n"


def test_started_as_a_script_it_ends_with_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator", "list", "no.sqlite"])
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(program.__file__), run_name="__main__")
    assert end.value.code == 1


def test_the_module_is_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "--version"],
        capture_output=True,
        check=True,
        timeout=60,
        cwd=Path(program.__file__).parent.parent,
    )
    assert done.stdout.decode().startswith("annotator ")
