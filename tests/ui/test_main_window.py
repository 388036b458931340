"""The window: one project at a time, kept as it was, and everything reachable from its menus."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.schemes import grown
from annotator.app.settings import ANNOTATOR, RECENT, Settings
from annotator.domain.commands.schemes import ChangeScheme
from annotator.ui.actions import ACTIONS, label_actions
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.file_dialogs import FileDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.recent_menu import RecentMenu
from annotator.ui.theme import apply_theme
from tests.ui.dragging import drag_enter, drop_event

CTRL = Qt.KeyboardModifier.ControlModifier
MakeWindow = Callable[[], MainWindow]


def panel(window: MainWindow, name: str) -> QDockWidget:
    found = window.findChild(QDockWidget, name)
    assert found is not None
    return found


def action(window: MainWindow, name: str) -> Any:
    return window._menus.actions[name]


# ---------------------------------------------------------------- projects


def test_without_a_project_there_is_a_start_page(make_window: MakeWindow) -> None:
    window = make_window()
    assert window._start.isVisible()
    assert not window.has_project
    assert not action(window, "file.export").isEnabled()
    assert not action(window, "edit.undo").isEnabled()
    assert action(window, "file.new").isEnabled()
    with pytest.raises(RuntimeError):
        _ = window.workspace


def test_a_project_can_be_made_and_is_remembered(
    make_window: MakeWindow, tmp_path: Path, settings: Settings
) -> None:
    window, path = make_window(), tmp_path / "new.sqlite"
    assert window.create_project(path)
    assert window.workspace.list._hint.isVisible()
    assert window.windowTitle().startswith("new.sqlite")
    assert settings.get(RECENT) == [str(path)]
    assert not window.create_project(path)
    assert "already" in window.said()
    assert window.workspace.session.path == path


def test_what_is_no_project_is_refused_and_the_old_one_stays(
    window: MainWindow, tmp_path: Path, project_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    other.write_text("this is no project, whatever its name says", "utf-8")
    assert not window.open_project(other)
    assert not window.open_project(tmp_path / "gone.sqlite")
    assert "gone.sqlite" in window.said()
    assert window.workspace.session.path == project_path


def test_another_project_takes_the_place_of_the_first(hand: Any, tmp_path: Path) -> None:
    first = hand.session.path
    hand.drag("ellenzék")
    hand.press("o")
    article = hand.article("bridge_hu.txt")
    assert hand.window.create_project(tmp_path / "second.sqlite")
    hand.settle()
    assert list(hand.session.library.rows()) == []
    assert not action(hand.window, "article.done").isEnabled()
    assert hand.window.open_project(first)
    assert [span.label for span in hand.session.library.spans(article)] == ["ORG"]
    assert len(hand.window.findChildren(QWidget, "label.entity.PER")) == 0


def test_without_articles_the_keyboard_is_in_the_list_all_the_same(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.create_project(tmp_path / "second.sqlite")
    assert window.focusWidget() is window.workspace.list._filter


def test_the_open_project_can_be_opened_again(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    assert hand.window.open_project(hand.session.path), hand.window.said()
    hand.settle()
    assert hand.window.workspace.panes.current.article == article
    hand.drag("ellenzék")
    hand.press("o")
    assert [span.label for span in hand.spans()] == ["ORG"]


def test_closing_a_project_shows_the_start_page_with_it_on_top(
    window: MainWindow, project_path: Path
) -> None:
    action(window, "file.close").trigger()
    assert not window.has_project
    assert window._start.isVisible()
    current = window._start.recent.current()
    assert current is not None and current.path == str(project_path)
    assert window.windowTitle() == "Annotator"
    action(window, "file.close").trigger()


def test_the_sample_project_opens_with_its_articles(make_window: MakeWindow) -> None:
    window = make_window()
    action(window, "file.sample").trigger()
    assert len(window.workspace.session.library.rows()) >= 8
    assert window.workspace.session.annotator == "anna"


def test_a_sample_that_cannot_be_made_is_said(
    make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("ANNOTATOR_HOME", str(blocked))
    window = make_window()
    assert not window.open_sample()
    assert window.said()


# ---------------------------------------------------------------- restart


def test_panes_carets_zoom_and_panels_survive_a_restart(
    make_window: MakeWindow, project_path: Path, qtbot: QtBot
) -> None:
    first = make_window()
    first.open_project(project_path)
    ids = {r.article.file: r.article.id for r in first.workspace.session.library.rows()}
    first.workspace.open(ids["bridge_hu.txt"])
    first.workspace.panes.open_beside(ids["bridge_el.txt"])
    first.workspace.panes.current.view.set_caret(12)
    first.workspace.panes.current.view.set_zoom(140)
    action(first, "view.palette").trigger()
    assert not panel(first, "palette").isVisible()
    first.close()

    second = make_window()
    second.open_project(project_path)
    qtbot.wait(5)
    opened = second.workspace.panes.opened()
    assert [each.article for each in opened] == [ids["bridge_hu.txt"], ids["bridge_el.txt"]]
    assert (opened[1].caret, opened[1].zoom) == (12, 140)
    assert not panel(second, "palette").isVisible()
    assert panel(second, "inspector").isVisible()


def test_undo_survives_a_restart(make_window: MakeWindow, project_path: Path) -> None:
    first = make_window()
    first.open_project(project_path)
    article = first.workspace.session.library.rows()[0].article.id
    first.workspace.articles.set_status([article], "done")
    first.close()
    second = make_window()
    second.open_project(project_path)
    assert action(second, "edit.undo").text() == "Undo marking as done"
    action(second, "edit.undo").trigger()
    assert second.workspace.session.library.status(article, "anna") == "new"
    assert action(second, "edit.redo").text() == "Redo marking as done"


# ---------------------------------------------------------------- menus


def test_every_action_of_the_table_is_in_a_menu(window: MainWindow) -> None:
    labels = label_actions(window.workspace.session.library.schemes)
    assert set(window._menus.actions) == {spec.name for spec in (*ACTIONS, *labels)}


@pytest.fixture
def any_theme(qapp: QApplication) -> Iterator[None]:
    """Lets the theme be changed, and looks like the system again afterwards."""
    yield
    apply_theme(qapp, "system")


def test_every_action_can_be_done_without_a_mistake(
    hand: Any, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, any_theme: None
) -> None:
    """None may raise, with a span selected and with nothing but an empty pane."""
    monkeypatch.setattr(FileDialog, "ask", lambda _: [])
    left_out = {"file.quit", "file.close", "file.sample", "view.fullscreen", "article.remove"}
    names = [spec.name for spec in ACTIONS if spec.name not in left_out]
    article, window = hand.article("bridge_hu.txt"), hand.window
    hand.drag("ellenzék")
    hand.press("o")
    (span,) = hand.spans()
    for prepared in (True, False):
        for name in names:
            if prepared:
                window.workspace.panes.open(article)
                window.workspace.panes.current.view.select_span(span.id)
            else:
                window.workspace.panes.current.clear()
            window._menus.actions[name].setEnabled(True)
            window._menus.actions[name].trigger()
            window.workspace.popup.hide()
    qtbot.wait(1)
    for each in QApplication.topLevelWidgets():
        if each is not hand.window:
            each.close()
    assert hand.session.library.rows()


def test_the_menu_of_recent_projects_opens_them(
    window: MainWindow, tmp_path: Path, project_path: Path
) -> None:
    window.create_project(tmp_path / "second.sqlite")
    file_menu = window._menus.menus["File"]
    recent = next(iter(window.findChildren(RecentMenu)))
    assert recent.menuAction() in file_menu.actions()
    recent.aboutToShow.emit()
    recent.actions()[1].trigger()
    assert window.workspace.session.path == project_path


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_F7, "list"),
        (Qt.Key.Key_F8, "palette"),
        (Qt.Key.Key_F9, "inspector"),
    ],
)
def test_panels_hide_and_come_back_by_a_key(hand: Any, key: Qt.Key, name: str) -> None:
    dock = panel(hand.window, name)
    hand.press(key)
    assert not dock.isVisible()
    hand.press(key)
    assert dock.isVisible()


def test_new_labels_are_shown_once_an_import_has_brought_them(hand: Any, qtbot: QtBot) -> None:
    window = hand.window
    source = window.workspace.session.library.schemes.sources["entity"]
    opened = window.workspace.panes.opened()
    window.workspace.session.do(ChangeScheme(source, grown(source, ["Ship"])))

    def is_offered() -> bool:
        scheme = window.workspace.palette._schemes.layer("entity")
        return "Ship" in {each.id for each in scheme.labels}

    qtbot.waitUntil(is_offered)
    assert window.workspace.panes.opened() == opened
    window.workspace.session.undo()
    qtbot.waitUntil(lambda: not is_offered())


def test_the_log_is_said_without_a_window(window: MainWindow) -> None:
    action(window, "help.log").trigger()
    assert "log" in window.said()


# ---------------------------------------------------------------- files dropped on the window


def drop(window: MainWindow, paths: list[Path]) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = drag_enter(QPoint(5, 5), data)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, drop_event(QPoint(5, 5), data))
    return enter.isAccepted()


def test_files_dropped_on_the_window_are_shown_before_they_are_imported(
    window: MainWindow, tmp_path: Path
) -> None:
    new = tmp_path / "új cikk.txt"
    new.write_text("Egy új cikk a hídról.\n", "utf-8")
    assert drop(window, [new])
    (preview,) = window.findChildren(ImportPreview)
    assert preview.isVisible() and preview.model.counts() == (1, 1)
    assert len(window.workspace.session.library.rows()) == 3
    preview.begin.click()
    assert window.said().startswith("Imported 1")
    files = {row.article.file for row in window.workspace.session.library.rows()}
    assert "új cikk.txt" in files


def test_a_name_that_no_file_can_have_cannot_be_dropped(window: MainWindow) -> None:
    """A place that another program names may say anything, such as file:///a%00b."""
    assert not drop(window, [Path("/a\0b.txt")])
    assert "Only files and folders" in window.said()


def test_without_a_project_files_cannot_be_dropped(make_window: MakeWindow, tmp_path: Path) -> None:
    assert not drop(make_window(), [tmp_path])


def test_a_project_that_is_dropped_is_opened(
    make_window: MakeWindow, project_path: Path, tmp_path: Path
) -> None:
    window = make_window()
    assert drop(window, [project_path])
    assert window.workspace.session.path == project_path
    assert not drop(window, [project_path, tmp_path])
    assert "alone" in window.said()


# ---------------------------------------------------------------- the keyboard


def test_the_list_is_reached_and_left_by_keys(hand: Any, qtbot: QtBot) -> None:
    hand.press("l", held=CTRL)
    assert hand.window.workspace.list._filter.hasFocus()
    for letter in "bridge_ro":
        hand.press(letter)
    hand.press(Qt.Key.Key_Return)
    assert hand.view.hasFocus()
    assert hand.window.workspace.panes.current.article == hand.article("bridge_ro.txt")


def test_ctrl_return_in_the_list_opens_beside(hand: Any) -> None:
    hand.press("l", held=CTRL)
    for letter in "bridge_el":
        hand.press(letter)
    table = hand.window.workspace.list.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return, CTRL)
    hand.settle()
    panes = hand.window.workspace.panes.all()
    assert [p.article for p in panes] == [
        hand.article("bridge_hu.txt"),
        hand.article("bridge_el.txt"),
    ]


def test_everything_one_can_work_with_has_a_name(hand: Any) -> None:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTextEdit

    kinds = (QLineEdit, QComboBox, QAbstractItemView, QTextEdit)
    nameless = [
        each
        for each in hand.window.findChildren(QWidget)
        if isinstance(each, kinds) and each.isVisible() and not each.accessibleName()
        if not isinstance(each, QHeaderView)
    ]
    assert nameless == []


def test_without_a_name_the_users_own_is_taken(
    make_window: MakeWindow, settings: Settings, tmp_path: Path
) -> None:
    settings.set(ANNOTATOR, "")
    window = make_window()
    window.create_project(tmp_path / "new.sqlite")
    assert window.workspace.session.annotator


def test_tab_goes_from_the_list_through_the_panes_to_the_panels(hand: Any) -> None:
    hand.window.workspace.panes.open_beside(hand.article("bridge_ro.txt"))
    workspace = hand.window.workspace
    found: list[str] = []
    rooms = {
        "list": [workspace.list],
        "panes": [pane.view for pane in workspace.panes.all()],
        "palette": [workspace.palette],
        "inspector": [workspace.inspector],
    }
    widget = workspace.list._filter
    for _ in range(500):
        for name, views in rooms.items():
            if any(view is widget or view.isAncestorOf(widget) for view in views):
                found += [] if found[-1:] == [name] else [name]
        widget = widget.nextInFocusChain()
        if widget is workspace.list._filter:
            break
    assert found[:4] == ["list", "panes", "palette", "inspector"]


def test_without_a_project_there_are_no_panels(
    make_window: MakeWindow, project_path: Path, settings: Settings
) -> None:
    window = make_window()
    panels = window.findChildren(QDockWidget)
    assert not any(each.isVisible() for each in panels)
    assert window.open_project(project_path)
    hidden = {each.objectName() for each in panels if not each.isVisible()}
    assert hidden == {"search", "events"}
    action(window, "view.palette").trigger()
    window.close_project()
    assert not any(each.isVisible() for each in panels)
    window.close()
    again = make_window()
    assert again.open_project(project_path)
    shown = {each.objectName() for each in again.findChildren(QDockWidget) if each.isVisible()}
    assert shown == {"list", "inspector"}
