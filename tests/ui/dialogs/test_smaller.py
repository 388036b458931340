"""The window that makes a project smaller says before what can then no longer be undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.app.compacting import Outcome
from annotator.storage.compacting import Plan
from annotator.ui.dialogs.smaller import SmallerDialog, outcome_said, plan_said

PLAN = Plan(
    9,
    events=40,
    size=124_000_000,
    steps=1_234,
    staying=1,
    last="2026-11-15T11:08:31Z",
    first="2026-11-16T11:08:27Z",
)
OUTCOME = Outcome(
    PLAN, before=435_000_000, after=250_000_000, archive=Path("war-archive-1.jsonl.gz"),
    archived=16_000_000, backup=None,
)  # fmt: skip


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[SmallerDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SmallerDialog(Path("war.sqlite"), parent)
    dialog.show()
    yield dialog
    dialog.close()


def test_what_would_be_done_is_said_before(shown: SmallerDialog) -> None:
    assert not shown.isModal()
    shown.show_looking()
    assert not shown.begin.isEnabled()
    shown.show_plan(PLAN)
    assert "1,234 steps up to 11/15/26" in shown.said()
    assert "can then no longer be undone" in shown.said()
    assert "1 step since 11/16/26" in shown.said()
    assert shown.begin.isEnabled()
    shown.show_plan(None)
    assert "There is nothing to do" in shown.said()
    assert not shown.begin.isEnabled()


def test_it_wishes_and_does_nothing_itself(shown: SmallerDialog) -> None:
    wishes: list[object] = []
    shown.days_changed.connect(wishes.append)
    shown.begin_requested.connect(wishes.append)
    shown.cancel_requested.connect(lambda: wishes.append("cancel"))
    shown.show_plan(PLAN)
    shown.days.setValue(3)
    QTest.keyClick(shown.begin, Qt.Key.Key_Space)
    shown.show_progress("Writing…", 10, total=40)
    assert shown.progress.value() == 10
    assert not shown.days.isEnabled() and shown.begin.isHidden()
    QTest.keyClick(shown.cancel, Qt.Key.Key_Space)
    assert wishes == [3, 3, "cancel"]
    shown.show_end("Done.")
    assert shown.said() == "Done."
    assert shown.progress.isHidden() and not shown.put_away.isHidden()
    QTest.keyClick(shown.put_away, Qt.Key.Key_Space)
    assert not shown.isVisible()


def test_what_came_of_it_is_said() -> None:
    said = outcome_said(OUTCOME)
    assert "war-archive-1.jsonl.gz" in said
    assert "kept its size" not in said
    assert "kept its size, and what is free in it is used first: no room" in outcome_said(
        replace(OUTCOME, large="no room")
    )
    assert "nothing to do" in plan_said(None)
