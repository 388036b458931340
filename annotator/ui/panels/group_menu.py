"""The menu in which one chooses by what the list is grouped."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from annotator.domain.choice import GroupBy
from annotator.ui.tagging import bound
from annotator.ui.translation import tr

WAYS: tuple[GroupBy, ...] = ("", "event", "near_duplicates", "language")


def group_name(by: GroupBy) -> str:
    """By what the list is grouped, in a word."""
    names: dict[GroupBy, str] = {
        #: The list is grouped by nothing
        "": tr("Nothing"),
        "event": tr("Event"),
        "near_duplicates": tr("Near-duplicates"),
        "language": tr("Language"),
    }
    return names[by]


def fill_group_menu(menu: QMenu, current: GroupBy, *, choose: Callable[[GroupBy], object]) -> None:
    """Put the ways to group into a menu, by digit; the present one is ticked and chosen."""
    ways = QActionGroup(menu)
    for number, by in enumerate(WAYS, 1):
        action = menu.addAction(f"&{number}  {group_name(by)}", bound(choose, by))
        action.setCheckable(True)
        action.setChecked(by == current)
        ways.addAction(action)
        if by == current:
            menu.setActiveAction(action)
