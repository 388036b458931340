"""The menu of languages calls each by its own name."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.language_menu import LanguageMenu


def test_the_one_that_was_chosen_is_ticked_and_others_are_wished_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.language_menu.system_language", lambda: "ro")
    known = ["hu"]
    menu = LanguageMenu(lambda: known[0])
    qtbot.addWidget(menu)
    texts = [each.text() for each in menu.actions()]
    assert texts == ["As the system: română", "English", "magyar", "română", "Ελληνικά"]
    assert [each.isChecked() for each in menu.actions()] == [False, False, True, False, False]
    with qtbot.waitSignal(menu.chosen) as wished:
        menu.actions()[4].trigger()
    assert wished.args == ["el"]
    known[0] = ""
    menu.aboutToShow.emit()
    assert menu.actions()[0].isChecked()
