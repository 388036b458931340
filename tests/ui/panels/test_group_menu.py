"""The ways to group the list, by digit."""

from typing import Any

from PySide6.QtWidgets import QMenu

from annotator.ui.panels.group_menu import WAYS, fill_group_menu, group_name


def test_each_way_has_a_digit_and_the_present_one_is_ticked(qtbot: Any) -> None:
    chosen: list[str] = []
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_group_menu(menu, "event", choose=chosen.append)
    texts = [action.text() for action in menu.actions()]
    assert texts == [f"&{n}  {group_name(by)}" for n, by in enumerate(WAYS, 1)]
    assert [action.isChecked() for action in menu.actions()] == [False, True, False, False]
    for action in menu.actions():
        action.trigger()
    assert tuple(chosen) == WAYS
