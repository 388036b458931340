"""The offer shows one thing at a time, and wishes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.ui.repair_offer import RepairOffer


@pytest.fixture
def offer(qtbot: QtBot) -> RepairOffer:
    made = RepairOffer()
    qtbot.addWidget(made)
    return made


def shown(offer: RepairOffer) -> list[str]:
    return [each.text() for each in offer.findChildren(QPushButton) if not each.isHidden()]


def test_there_is_none_before_something_is_damaged(offer: RepairOffer) -> None:
    assert offer.isHidden()


def test_a_damaged_project_can_be_repaired_or_left(offer: RepairOffer, qtbot: QtBot) -> None:
    offer.offer(Path("folder") / "<b>mine.sqlite")
    assert not offer.isHidden()
    assert offer.said().startswith("<b>mine.sqlite is damaged\n")
    assert shown(offer) == ["Repair into a new file…", "Not now"]
    with qtbot.waitSignal(offer.repair_requested):
        offer.repair.click()
    offer.put_away.click()
    assert offer.isHidden()


def test_a_repair_that_goes_on_can_be_called_off(offer: RepairOffer, qtbot: QtBot) -> None:
    offer.show_progress("Reading…")
    assert shown(offer) == ["Cancel"]
    assert not offer.progress.isHidden()
    with qtbot.waitSignal(offer.cancel_requested):
        offer.cancel.click()
    offer.show_refusal("It was called off.")
    assert offer.said().endswith("It was called off.")
    assert shown(offer) == ["Repair into a new file…", "Not now"]


def test_the_report_can_be_read_and_copied(offer: RepairOffer, qtbot: QtBot) -> None:
    offer.show_report("new.sqlite", "<i>one</i>\ntwo")
    assert offer.report() == "<i>one</i>\ntwo"
    assert shown(offer) == ["Open the new project", "Copy the report", "Close"]
    offer.copy.click()
    assert QGuiApplication.clipboard().text() == "<i>one</i>\ntwo"
    with qtbot.waitSignal(offer.open_requested):
        offer.open.click()


def test_all_of_it_has_a_name(offer: RepairOffer) -> None:
    for widget in (offer, offer.progress, offer._report):
        assert widget.accessibleName()
