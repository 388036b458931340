"""Without a project the window says how to begin."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.settings import RECENT, Settings
from annotator.ui.start_page import StartPage
from annotator.ui.translation import tr, use_language
from tests.ui.longer import longer_texts


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> StartPage:
    made = StartPage(settings)
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
        ("Show me around", "tour_requested"),
    ],
)
def test_each_button_wishes(page: StartPage, qtbot: QtBot, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, text).click()


def test_recent_projects_are_listed_and_worked_with(
    page: StartPage, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert page.recent.isHidden() and not page._empty.isHidden()
    (tmp_path / "a.sqlite").touch()
    settings.set(RECENT, [str(tmp_path / name) for name in ("a.sqlite", "gone.sqlite")])
    page.refresh()
    assert not page.recent.isHidden() and page._empty.isHidden()
    with qtbot.waitSignal(page.recent_requested) as wished:
        page.recent.itemDoubleClicked.emit(page.recent.item(0))
    assert wished.args == [str(tmp_path / "a.sqlite")]
    page.recent.setCurrentRow(1)
    button(page, "Pin to the top").click()
    assert page.recent.item(0).text().startswith("gone.sqlite · pinned")
    assert button(page, "Unpin").isEnabled()
    button(page, "Remove from the list").click()
    button(page, "Remove from the list").click()
    assert settings.get(RECENT) == []
    assert page.recent.isHidden()


def test_what_tells_that_there_are_none_stands_below_its_head(
    qtbot: QtBot, settings: Settings
) -> None:
    use_language("hu")
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    qtbot.waitExposed(page)
    texts = {each.text(): each for each in page.findChildren(QLabel)}
    assert "Annotator" in texts  # the name, and not what a person is called
    head = texts[tr("Recent projects")]
    assert page._empty.y() - head.geometry().bottom() < head.height()
    assert abs(head.y() - button(page, tr("New project…")).y()) < head.height()


@pytest.mark.parametrize("size", [(900, 560), (1400, 850)])
@pytest.mark.parametrize("room", [nullcontext, longer_texts])
def test_the_text_is_shown_whole(
    qtbot: QtBot,
    settings: Settings,
    size: tuple[int, int],
    room: Callable[[], AbstractContextManager[None]],
) -> None:
    with room():
        page = StartPage(settings)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
    assert page.horizontalScrollBar().maximum() == page.verticalScrollBar().maximum() == 0
    page.hide()
