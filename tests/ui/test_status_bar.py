"""The status bar says what happened, for a while, and where one is."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui import status_bar
from annotator.ui.status_bar import StatusBar


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[StatusBar]:
    monkeypatch.setattr(status_bar, "SAID_MS", 20)
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


def test_a_message_stays_for_a_while(bar: StatusBar, qtbot: QtBot) -> None:
    bar.say("Deleted.\nCtrl+Z brings it back.")
    assert bar.said() == "Deleted. Ctrl+Z brings it back."
    qtbot.waitUntil(lambda: bar.said() == "")


def test_at_the_end_nothing_more_is_said(bar: StatusBar) -> None:
    bar.say("Deleted.")
    bar.hush()
    assert bar.said() == ""
    assert not bar._silence.isActive()


def test_markup_in_a_message_is_shown_as_it_is(bar: StatusBar) -> None:
    bar.say("<b>bold</b>")
    assert bar._message.textFormat() == bar._message.textFormat().PlainText
    assert bar.said() == "<b>bold</b>"
    bar.say("")


def test_progress_can_be_cancelled_while_it_goes_on(bar: StatusBar, qtbot: QtBot) -> None:
    bar.show_progress("Importing: 3", 3, total=0)
    assert bar.cancel.isVisible()
    assert bar.said() == "Importing: 3"
    bar.show_progress("Exporting…", 3, total=10)
    assert (bar._progress.value(), bar._progress.maximum()) == (3, 10)
    with qtbot.waitSignal(bar.cancel.clicked):
        bar.cancel.click()
    bar.hide_progress()
    assert not bar.cancel.isVisible()
    assert bar.said() == ""


def test_what_was_said_before_does_not_wipe_out_the_progress(bar: StatusBar, qtbot: QtBot) -> None:
    bar.say("Deleted.")
    bar.show_progress("Importing: 3", 3, total=0)
    qtbot.wait(40)
    assert bar.said() == "Importing: 3"


def test_saved_with_the_time_or_read_only(bar: StatusBar) -> None:
    bar.show_saved(read_only=False)
    assert bar._saved.text().startswith("Saved · ")
    bar.show_saved(read_only=True)
    assert bar._saved.text() == "Read-only"


def test_the_facts_of_an_article_go_with_the_project(bar: StatusBar) -> None:
    bar.show_article("hu", "Entities 3")
    bar.show_position("Line 1")
    bar.show_saved(read_only=False)
    bar.clear_facts()
    labels = (bar._counts, bar._language, bar._position, bar._saved)
    assert [label.text() for label in labels] == ["", "", "", ""]
    assert all(label.accessibleDescription() for label in labels)
