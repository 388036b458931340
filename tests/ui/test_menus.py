"""Menus and keys from the table: greyed out, ticked, changed and taken away by name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.actions import ActionSpec, Need
from annotator.ui.menus import MENUS, Menus
from annotator.ui.translation import LANGUAGES, translated, use_language

SPECS = (
    ActionSpec("file.open", "Open", "File", ("Ctrl+O",), "window", Need.NOTHING),
    ActionSpec("file.export", "Export", "File", ("Ctrl+E",), "window", Need.PROJECT),
    ActionSpec("tag.repeat", "Repeat", "Tag", (".",), "article", Need.ARTICLE),
)


class Desk:
    """A window with menus, an article and another place to type in."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.done: list[str] = []
        self.menus = Menus(self.window)
        handlers = {spec.name: self.doer(spec.name) for spec in SPECS}
        self.menus.add(SPECS, handlers, keys={})
        middle = QWidget()
        layout = QVBoxLayout(middle)
        self.article, self.elsewhere = QLineEdit(), QLineEdit()
        self.article.setReadOnly(True)
        layout.addWidget(self.article)
        layout.addWidget(self.elsewhere)
        self.window.setCentralWidget(middle)
        self.menus.set_article_widget(self.article)

    def doer(self, name: str) -> Callable[[], object]:
        return lambda: self.done.append(name)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    return made


def test_every_menu_has_a_letter_of_its_own(desk: Desk) -> None:
    assert [menu.title() for menu in desk.menus.menus.values()] == ["&" + m for m in MENUS]
    assert len({title[0] for title in MENUS}) == len(MENUS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_menus_have_the_same_letter_in_any_language(desk: Desk, code: str) -> None:
    use_language(code)
    titles = [menu.title() for menu in Menus(desk.window).menus.values()]
    assert [title.replace("&", "") for title in titles] == [translated(each) for each in MENUS]
    letters = {title[title.index("&") + 1].casefold() for title in titles}
    assert len(letters) == len(MENUS)


def test_an_article_key_works_there_and_nowhere_else(desk: Desk, qtbot: QtBot) -> None:
    desk.elsewhere.setFocus()
    QTest.keyClicks(desk.elsewhere, ".")
    assert desk.done == []
    assert desk.elsewhere.text() == "."
    desk.article.setFocus()
    QTest.keyClicks(desk.article, ".")
    QTest.keyClick(desk.article, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["tag.repeat", "file.open"]


def test_what_cannot_be_done_is_grey_and_deaf(desk: Desk) -> None:
    desk.menus.set_possible(frozenset({Need.NOTHING}))
    assert [a.isEnabled() for a in desk.menus.actions.values()] == [True, False, False]
    desk.article.setFocus()
    QTest.keyClicks(desk.article, ".")
    assert desk.done == []


def test_keys_can_be_changed_and_come_back(desk: Desk) -> None:
    desk.menus.set_keys({"tag.repeat": ("R", "Alt+R"), "file.open": ()})
    shown = desk.menus.actions["tag.repeat"].shortcuts()
    assert shown == [QKeySequence("R"), QKeySequence("Alt+R")]
    assert desk.menus.actions["file.open"].shortcuts() == []
    desk.menus.set_keys({})
    assert desk.menus.actions["tag.repeat"].shortcuts() == [QKeySequence(".")]


def test_a_choice_carries_a_tick(desk: Desk) -> None:
    desk.menus.set_checked("file.open", True)
    assert desk.menus.actions["file.open"].isChecked()
    desk.menus.set_checked("file.open", False)
    assert not desk.menus.actions["file.open"].isChecked()


def test_an_action_of_qts_own_gets_its_row(desk: Desk) -> None:
    own = QAction("Panel", desk.window)
    spec = ActionSpec("view.list", "List", "View", ("F7",), "window", Need.NOTHING)
    desk.menus.add((spec,), {}, keys={}, ready={"view.list": own})
    assert desk.menus.menus["View"].actions() == [own]
    assert (own.text(), own.shortcuts()) == ("List", [QKeySequence("F7")])


def test_actions_of_a_project_go_with_it(desk: Desk) -> None:
    desk.menus.remove(SPECS[2:])
    assert desk.menus.menus["Tag"].actions() == []
    assert set(desk.menus.actions) == {"file.open", "file.export"}


def test_an_action_that_nothing_handles_is_our_mistake(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.menus.add((ActionSpec("go.next", "Next", "Go"),), {}, keys={})


def test_what_belongs_together_has_a_menu_of_its_own(desk: Desk) -> None:
    names = ("pane.1", "pane.2", "panes.1", "view.text", "theme.dark")
    specs = [ActionSpec(each, each, "View", (), "window", Need.NOTHING) for each in names]
    desk.menus.add(specs, dict.fromkeys(names, lambda: None), keys={})
    view = desk.menus.menus["View"]
    assert [each.text() for each in view.actions()] == ["", "Panes", "view.text", "Colours"]
    panes = view.actions()[1].menu()
    assert isinstance(panes, QMenu)
    assert [each.text() for each in panes.actions()] == ["pane.1", "pane.2", "", "panes.1"]
    language, further = QMenu("Language"), QMenu("Further")
    desk.menus.insert_menu("theme.dark", language)
    desk.menus.insert_menu("view.text", further)
    texts = [each.text() for each in view.actions()]
    assert texts == ["", "Panes", "Further", "view.text", "Language", "Colours"]
    desk.menus.remove(specs[2:3])
    assert [each.text() for each in panes.actions() if each.text()] == ["pane.1", "pane.2"]
