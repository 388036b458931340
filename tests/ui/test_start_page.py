"""Without a project the window says how to begin."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.start_page import SHOWN, StartPage


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    return made


def button(page: StartPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("New project…", "new_requested"),
        ("Open project…", "open_requested"),
        ("Try the sample project", "sample_requested"),
    ],
)
def test_each_button_wishes(page: StartPage, qtbot: QtBot, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, text).click()


def test_recent_projects_that_are_still_there_can_be_opened(
    page: StartPage, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "a & b.sqlite"
    there.touch()
    page.show_recent([str(tmp_path / "gone.sqlite"), str(there)])
    (recent,) = page._recent
    assert recent.text() == "a && b.sqlite"
    with qtbot.waitSignal(page.recent_requested) as wished:
        recent.click()
    assert wished.args == [str(there)]


def test_the_list_is_short_and_made_anew(page: StartPage, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.sqlite" for n in range(SHOWN + 3)]
    for path in paths:
        path.touch()
    page.show_recent([str(path) for path in paths])
    assert len(page._recent) == SHOWN
    page.show_recent([str(paths[0])])
    assert [each.text() for each in page._recent] == ["0.sqlite"]
    page.show_recent([])
    assert page._heading.isHidden()


def test_the_text_is_shown_whole(page: StartPage, qtbot: QtBot) -> None:
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    for label in page.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
    page.hide()
