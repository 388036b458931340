"""A damaged project that is opened is offered to be repaired, beside all else on the start page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui import file_dialogs, repairing
from annotator.ui.jobs import ThreadRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.repair_offer import RepairOffer
from annotator.ui.repairing import Repairs

MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def damaged(project_path: Path) -> Path:
    content = bytearray(project_path.read_bytes())
    content[100:4000] = b"\xff" * 3900
    project_path.write_bytes(content)
    return project_path


def offer_of(window: MainWindow) -> RepairOffer:
    return window._start.offer


def test_a_damaged_project_is_offered_repaired_and_opened(
    make_window: MakeWindow, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, new = make_window(), damaged.with_name("bridge-repaired.sqlite")
    asked: list[str] = []

    def ask(_: object, *, start: str, **__: object) -> Path:
        asked.append(start)
        return new

    monkeypatch.setattr(file_dialogs, "ask_new", ask)
    before = damaged.read_bytes()
    assert not window.open_project(damaged)
    assert offer_of(window).isVisible()
    assert "bridge.sqlite is damaged" in offer_of(window).said()
    offer_of(window).repair.click()
    assert asked == [str(new)]
    assert "3 articles" in offer_of(window).report()
    assert not window.repairs.busy
    offer_of(window).open.click()
    assert window.workspace.session.path == new
    assert len(window.workspace.session.library.article_ids()) == 3
    assert damaged.read_bytes() == before


def test_where_another_project_is_open_it_is_said_where_the_offer_waits(
    make_window: MakeWindow, damaged: Path, tmp_path: Path
) -> None:
    window = make_window()
    assert window.create_project(tmp_path / "good.sqlite")
    assert not window.open_project(damaged)
    assert window.has_project
    assert not offer_of(window).isVisible()
    assert "the start page offers a repair" in window.said()
    window.close_project()
    assert offer_of(window).isVisible()


def test_other_faults_are_only_said(make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    assert not window.open_project(tmp_path / "gone.sqlite")
    assert offer_of(window).isHidden()
    assert not window.repairs.is_offered


def test_a_dialog_that_is_left_changes_nothing(
    make_window: MakeWindow, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.open_project(damaged)
    assert window.repairs.is_offered
    monkeypatch.setattr(file_dialogs, "ask_new", lambda *_, **__: None)
    offer_of(window).repair.click()
    assert "is damaged" in offer_of(window).said()
    assert not offer_of(window).repair.isHidden()


@pytest.fixture
def repairs(qtbot: QtBot, damaged: Path, thread_runner: ThreadRunner) -> Repairs:
    offer = RepairOffer()
    qtbot.addWidget(offer)
    made = Repairs(offer, offer, thread_runner)
    made.offer(damaged)
    return made


def test_progress_is_shown_and_a_repair_can_be_called_off(
    repairs: Repairs, damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(repairing, "EVERY", 1)
    monkeypatch.setattr(repairs.offered, "show_progress", told.append)
    new = damaged.with_name("new.sqlite")
    repairs.cancel()
    repairs.start(new)
    assert repairs.busy
    repairs.offer(damaged.with_name("another.sqlite"))
    qtbot.waitUntil(lambda: not repairs.busy)
    assert new.exists()
    assert told[0] == "Reading the damaged file: 0 rows"
    assert told[-1] == "Checking the new file…"
    repairs.start(damaged.with_name("second.sqlite"))
    repairs.cancel()
    qtbot.waitUntil(lambda: not repairs.busy)
    assert "called off" in repairs.offered.said()
    assert not damaged.with_name("second.sqlite").exists()


def test_a_refusal_and_a_mistake_are_said(
    repairs: Repairs, damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    repairs.start(damaged)
    qtbot.waitUntil(lambda: not repairs.busy)
    assert "of this name already" in repairs.offered.said()
    monkeypatch.setattr("annotator.app.repairing.repair", lambda *_, **__: 1 / 0)
    with qtbot.captureExceptions() as raised:
        repairs.start(damaged.with_name("new.sqlite"))
        qtbot.waitUntil(lambda: not repairs.busy)
    assert [each[0] for each in raised] == [ZeroDivisionError]
    assert "mistake in the program" in repairs.offered.said()
