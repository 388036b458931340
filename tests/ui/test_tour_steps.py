"""The cards name the keys that count here, and bring up what they point at."""

import pytest
from PySide6.QtWidgets import QDockWidget

from annotator.app.demo import create_demo
from annotator.app.settings import KEYS
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.tour_steps import TourSteps


@pytest.fixture
def steps(make_window, settings, tmp_path):
    settings.set(KEYS, {"edit.undo": "Ctrl+U", "edit.redo": ""})
    window = make_window()
    assert window.open_project(create_demo(tmp_path, "anna"))
    return TourSteps(window, window.workspace, docks=window._docks, menus=window._menus).all()


def test_there_are_six_and_each_can_be_pointed_at(steps):
    assert len(steps) == 6
    window = steps[0].spot().widget.window()
    for step in steps:
        spot = step.spot()
        assert spot.widget.isVisible() and spot.widget.window() is window, step.title
        assert step.title and step.text.endswith(".")
    assert [step.until for step in steps] == ["", "", "tagged", "undone", "", ""]


def test_they_name_the_keys_that_a_person_gave(steps):
    assert "Ctrl+U" in steps[3].text
    assert "a key of your own" in steps[3].text


def test_a_panel_that_is_closed_is_opened(steps):
    window = steps[0].spot().widget.window()
    panel = window.findChild(QDockWidget, "list")
    panel.close()
    assert steps[0].spot().widget is panel and panel.isVisible()


def test_further_buttons_lead_there(steps):
    window = steps[0].spot().widget.window()
    for (text, act), name in zip(steps[4].links, ("events", "search"), strict=True):
        panel = window.findChild(QDockWidget, name)
        panel.close()
        act()
        assert panel.isVisible(), text
    ((_, export),) = steps[5].links
    export()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None and dialog.isVisible() and not dialog.isModal()
    dialog.close()
