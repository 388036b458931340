"""The window of backups says what is in each, and what would change."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.app.backups import Backup, Contents, Known, Reason
from annotator.app.settings import BACKUP_COUNT, BACKUP_FOLDER, BACKUPS, Settings
from annotator.ui.dialogs.backups import BackupsDialog, difference_said, reason_said

TIME = datetime(2026, 11, 22, 10, tzinfo=UTC)
NOW = Contents("p", 5, articles=3, spans=40, acts=9, last="t_9")


def known(
    contents: Contents | None,
    now: Contents | None = NOW,
    *,
    name: str = "b",
    reason: Reason = "opening",
) -> Known:
    return Known(Backup(Path(name), TIME, "0" * 8, reason, 12_345), contents, now)


def before(articles: int = 3, spans: int = 40, acts: int = 8, last: str = "t_8") -> Contents:
    return Contents("p", 5, articles=articles, spans=spans, acts=acts, last=last)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (known(NOW), "nothing"),
        (known(before()), "−1 act"),
        (known(before(4, 35, 7)), "+1 article, −5 spans, −2 acts"),
        (known(before(acts=9)), "other acts"),
        (known(None), "cannot be read"),
        (known(before(), None), "the project cannot be read"),
    ],
)
def test_what_differs_is_said_in_words(found: Known, said: str) -> None:
    assert difference_said(found) == said


def test_every_reason_has_words() -> None:
    reasons: tuple[Reason, ...] = ("opening", "migration", "import", "merge", "asked", "unchecked")
    assert len({reason_said(each) for each in reasons}) == len(reasons)


@pytest.fixture
def shown(qtbot: QtBot, settings: Settings) -> Iterator[BackupsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = BackupsDialog(Path("war.sqlite"), settings, parent=parent)
    dialog.show()
    yield dialog
    dialog.close()


def fill(dialog: BackupsDialog, *all_: Known) -> None:
    dialog.begin(can_make=True)
    for each in all_:
        dialog.add(each)
    dialog.end()


def test_the_newest_that_differs_is_chosen_and_enter_restores_it(shown: BackupsDialog) -> None:
    wished: list[Path] = []
    shown.restore_requested.connect(wished.append)
    fill(shown, known(NOW, name="same"), known(before(), name="this"), known(before(), name="old"))
    QTest.keyClick(shown._tree, Qt.Key.Key_Return)
    QTest.keyClick(shown._tree, Qt.Key.Key_Return)
    assert wished == [Path("this")]


def test_what_cannot_be_read_cannot_be_restored(shown: BackupsDialog) -> None:
    wished: list[Path] = []
    shown.restore_requested.connect(wished.append)
    fill(shown, known(None))
    assert not shown._restore.isEnabled()
    shown._wish()
    assert wished == []
    item = shown._tree.topLevelItem(0)
    assert item is not None
    texts = [item.text(column) for column in (2, 5)]
    assert texts == ["unknown", "cannot be read"]


def test_a_path_in_a_tool_tip_is_no_html(shown: BackupsDialog) -> None:
    fill(shown, known(NOW, name="<img src='x'>"))
    item = shown._tree.topLevelItem(0)
    assert item is not None
    assert item.toolTip(0) == "<qt>&lt;img src=&#x27;x&#x27;&gt;</qt>"


def test_the_same_as_now_is_chosen_when_there_is_nothing_else(shown: BackupsDialog) -> None:
    fill(shown, known(NOW))
    assert shown._restore.isEnabled()


def test_choices_count_at_once(shown: BackupsDialog, settings: Settings) -> None:
    shown._on.click()
    shown._most.setValue(7)
    assert (settings.get(BACKUPS), settings.get(BACKUP_COUNT)) == (False, 7)
    assert "They go to a folder beside each project, and take at most 2,000 MB." in (
        shown._where.text().replace("2000", "2,000")
    )
    settings.set(BACKUP_FOLDER, "/far")
    shown.show_settings()
    assert shown._where.text().startswith("They go to /far, ")
    shown._beside.click()
    assert settings.get(BACKUP_FOLDER) == ""
    assert not shown._beside.isEnabled()
