"""The main job on the sample project, as the demo proves it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotator.app.demo import DEMO_PAIR
from annotator.app.people import settings as own_settings
from annotator.app.settings import RECENT
from annotator.app.verifying import verify
from annotator.ui import demo
from annotator.ui.demo import SIZE, run_demo


@pytest.fixture(autouse=True)
def offscreen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.mark.end_to_end
def test_it_leaves_a_project_a_jsonl_and_a_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run_demo(out, headless=True) == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    jsonl, picture = out / "sample.jsonl", out / "screenshot.png"
    assert str(jsonl) in said
    assert str(picture) in said
    assert list(verify(jsonl)) == []
    lines = jsonl.read_text("utf-8")
    assert all(name in lines for name in DEMO_PAIR)
    assert QImage(str(picture)).size() == QSize(*SIZE)
    assert own_settings().get(RECENT) == []
    assert run_demo(out, headless=True) == 0, "a second time, on what the first one left"


@pytest.mark.end_to_end
def test_what_does_not_come_out_right_fails_the_demo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "verify", lambda path: iter([f"{path}: a quote is wrong"]))
    assert run_demo(tmp_path, headless=True) == 1
    assert "a quote is wrong" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert run_demo(blocked / "out", headless=True) == 1
    assert capsys.readouterr().err.startswith("annotator: ")
