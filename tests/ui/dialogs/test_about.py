"""About shows each part with its licence, and the text of the one that is chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator import __version__
from annotator.app.licences import Part
from annotator.ui.dialogs.about import About


@pytest.fixture
def about(qtbot: QtBot, tmp_path: Path) -> About:
    written = tmp_path / "LICENSE"
    written.write_text("Do <b>what</b> you like.\n", encoding="utf-8")
    parts = (
        Part("Annotator", __version__, "Apache-2.0"),
        Part("libfree", "1.2", "MIT", "https://free.example", (written,)),
        Part("libgone", "3", "MIT", "", (tmp_path / "gone",)),
    )
    made = About(parts)
    qtbot.addWidget(made)
    return made


def test_the_first_part_is_the_program(about: About) -> None:
    assert about.text() == "Annotator is under the licence Apache-2.0."
    said = [each.text() for each in about.findChildren(QLabel)]
    assert any(f"Annotator {__version__}" in each and "LGPL" in each for each in said)


def test_a_part_that_is_chosen_shows_its_licence(about: About) -> None:
    about.choose("libfree")
    assert about.text() == "https://free.example\n\nDo <b>what</b> you like."
    about.choose("libgone")
    assert "gone cannot be read" in about.text()


def test_nothing_in_it_is_taken_for_html(about: About) -> None:
    shown = [each for each in about.findChildren(QLabel) if each.text()]
    assert {each.textFormat() for each in shown} == {Qt.TextFormat.PlainText}
