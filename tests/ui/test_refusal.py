"""Why the program does not start."""

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui import refusal
from annotator.ui.refusal import refuse


def test_it_is_said_in_a_window_and_on_stderr(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(refusal, "use_language", lambda _: None)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    assert refuse("the stick is full") == 1
    assert shown == ["the stick is full"]
    assert capsys.readouterr().err == "annotator: the stick is full\n"


def test_without_a_display_there_is_no_window(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusal, "has_display", lambda: False)
    assert refuse("no") == 1
    assert capsys.readouterr().err == "annotator: no\n"
