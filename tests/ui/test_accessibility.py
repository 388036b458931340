"""What a screen reader finds in the whole window and in every dialog, and where the keyboard goes.

There is no way from Python to overhear what Qt tells a screen reader, so the tree is read here,
and tests/ui/article/test_speaking.py listens at the last door before Qt.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QTreeView, QWidget

import annotator.ui.dialogs
from annotator.app.demo import create_demo
from annotator.app.mapping import Columned, Glimpse, all_fields
from annotator.app.previewing import Preview
from annotator.app.settings import ANNOTATOR, Settings
from annotator.ui.article.speaking import Speaking
from annotator.ui.article.style import TextLook
from annotator.ui.article.view import ArticleView
from annotator.ui.dialogs.crash_window import CrashWindow
from annotator.ui.dialogs.import_preview import ImportPreview
from annotator.ui.dialogs.problems import ProblemsDialog
from annotator.ui.dialogs.text_look import TextLookDialog
from annotator.ui.jobs import DirectRunner
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.label_tree import LabelTree
from annotator.ui.translation import tr

Role = QAccessible.Role
BUTTONS = {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.MenuItem}
CELLS = {Role.Cell, Role.TreeItem, Role.ListItem, Role.ColumnHeader}
# A focusable thing of these roles says nothing of what can be done with it.
SHAPELESS = {Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Grouping, Role.LayeredPane}
# Qt itself gives these no better one.
QTS_OWN = ("QKeySequenceEdit",)
LETTER = re.compile(r"\w")
TAG = re.compile(r"</?(qt|p|b|i|u|br)\b", re.IGNORECASE)
MOST_ITEMS = 200


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a screen reader finds; ``path`` says where, for a person."""

    path: str
    kind: str
    role: QAccessible.Role
    name: str
    value: str
    description: str
    label: str
    written: str
    focusable: bool
    focused: bool
    children: "tuple[Node, ...]"

    def below(self) -> "Iterator[Node]":
        yield self
        for child in self.children:
            yield from child.below()

    @property
    def called(self) -> str:
        """Under Linux the name of a combo box is its value, and its label comes from beside it."""
        if self.role is not Role.ComboBox or self.name != self.value:
            return self.name or self.label
        return self.label or self.description


def read(found: QAccessibleInterface, above: str = "") -> Node:
    """The visible part of a tree of accessible things."""
    thing = found.object()
    path = f"{above}/{_place(found, thing)}"
    children = [found.child(at) for at in range(min(found.childCount(), MOST_ITEMS))]
    state = found.state()
    label = " ".join(
        each[0].text(QAccessible.Text.Name)
        for each in found.relations(QAccessible.RelationFlag.Label)
    )
    return Node(
        path,
        type(thing).__name__,
        found.role(),
        found.text(QAccessible.Text.Name),
        found.text(QAccessible.Text.Value),
        found.text(QAccessible.Text.Description),
        label,
        thing.text().replace("&", "") if isinstance(thing, QLabel) else "",
        bool(state.focusable) and not _passes_on(thing),
        bool(state.focused),
        tuple(read(it, path) for it in children if _is_there(it)),
    )


def _is_there(found: QAccessibleInterface) -> bool:
    thing = found.object()
    if isinstance(thing, QWidget):
        return thing.isVisible()
    # Rows that are scrolled away are there; menus that are closed are read when they are opened.
    return found.role() in CELLS - {Role.ColumnHeader} or not found.state().invisible


def _passes_on(thing: QObject | None) -> bool:
    return isinstance(thing, QWidget) and thing.focusProxy() is not None


def _place(found: QAccessibleInterface, thing: QObject | None) -> str:
    kind = type(thing).__name__ if thing is not None else found.role().name
    return f"{kind}({found.text(QAccessible.Text.Name)[:25]})"


def tree_of(widget: QWidget) -> Node:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return read(found)


def faults(top: Node) -> list[str]:
    """What would leave a person in the dark who does not see the screen."""
    found = []
    for node in top.below():
        found += [f"{node.path}: {fault}" for fault in _faults_of(node)]
        seen = [
            (it.role, it.called) for it in node.children if it.focusable and it.role != Role.Cell
        ]
        twice = {each for each in seen if seen.count(each) > 1 and each[0] not in CELLS}
        found += [f"{node.path}: several {role.name} are called “{name}”" for role, name in twice]
    return found


def _faults_of(node: Node) -> Iterator[str]:
    if (node.focusable or node.role is Role.ComboBox) and not node.called:
        yield f"{node.role.name} can be used and has no name"
    if node.focusable and node.role in SHAPELESS and node.kind not in QTS_OWN:
        yield f"it takes the keyboard as {node.role.name}, which says nothing"
    if node.role in BUTTONS and not LETTER.search(node.name):
        yield f"{node.role.name} without a name in words: “{node.name}”"
    is_read = node.focusable or node.role is Role.ColumnHeader
    if node.role in CELLS and is_read and not node.name:
        yield f"{node.role.name} without a text"
    if node.role is Role.ColumnHeader and len(node.name) == 1:
        yield f"the column is called “{node.name}” and nothing more"
    if node.role is Role.ComboBox and not (node.value or node.label or node.name):
        yield "a choice without a value"
    if TAG.search(node.description):
        yield f"HTML would be read out: {node.description[:40]}"
    if node.written and node.written not in node.name.replace("&", ""):
        yield f"“{node.written[:40]}” is written there, and “{node.name}” is said"


def forbid(found: Iterable[str]) -> None:
    """Fail with every fault on its own line."""
    listed = sorted(set(found))
    if listed:
        pytest.fail("\n  ".join([f"{len(listed)} faults:", *listed]), pytrace=False)


# ------------------------------------------------------------------ the window


@pytest.fixture
def opened(qapp, tmp_path_factory) -> Iterator[MainWindow]:
    """A window with the sample project.

    Qt is told that a screen reader listens: without one it does not follow what rows come and go.
    """
    QAccessible.setActive(True)
    home = tmp_path_factory.mktemp("accessibility")
    settings = Settings(home / "settings.json")
    settings.set(ANNOTATOR, "anna")
    window = MainWindow(settings, DirectRunner())
    window.resize(1300, 800)
    assert window.open_project(create_demo(home / "sample", "anna")), window.said()
    yield window
    window.close()
    window.deleteLater()
    QAccessible.setActive(False)


@pytest.fixture
def sample(opened, qtbot) -> Iterator[MainWindow]:
    """That window with one article open and a claim of it selected."""
    opened.show()
    opened.activateWindow()
    workspace = opened.workspace
    library = workspace.session.library
    marked = next(row.article.id for row in library.rows() if row.counts.get("claim"))
    workspace.panes.show_count(1)
    workspace.open(marked)
    claim = next(span for span in library.spans(marked) if span.layer == "claim")
    workspace.panes.current.view.select_span(claim.id)
    workspace.take_focus()
    qtbot.waitUntil(workspace.panes.current.view.hasFocus)
    qtbot.waitUntil(lambda: workspace.inspector.shown_span() == claim.id)
    yield opened
    workspace.palette.hiding.show_all()
    # Qt would take a window that was hidden while it was active for the active one for ever.
    away = QWidget()
    qtbot.addWidget(away)
    away.show()
    away.activateWindow()
    qtbot.waitUntil(away.isActiveWindow)
    opened.hide()
    opened.statusBar().hush()
    for voice in opened.findChildren(Speaking):
        voice.hush()


def test_everything_in_the_window_has_a_name_a_role_and_a_value(sample):
    sample.workspace.palette.hiding.toggle_layer("claim")
    sample.workspace.panes.show_count(2)
    fields = [it for it in sample.findChildren(QLineEdit) if it.isClearButtonEnabled()]
    for field in fields:
        field.setText("a")
    QApplication.processEvents()
    found = faults(tree_of(sample))
    for field in fields:
        field.clear()
    assert fields
    forbid(found)


def test_the_window_without_a_project_has_names_too(make_window):
    forbid(faults(tree_of(make_window())))


def test_the_small_palette_has_names_too(sample):
    popup = sample.workspace.popup
    sample.workspace.handlers()["tag.popup"]()
    QApplication.processEvents()
    assert popup.isVisible()
    forbid(faults(tree_of(popup)))
    popup.leave()


def test_every_menu_says_what_can_be_done(sample):
    for menu in sample.menuBar().findChildren(QMenu):
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert all(LETTER.search(name) for name in names), menu.title()
        assert len(names) == len(set(names)), menu.title()


def test_the_tree_says_which_labels_are_hidden_and_which_families_are_folded(sample):
    tree = sample.workspace.palette.findChild(LabelTree)
    sample.workspace.palette.hiding.toggle_label("entity", "PER")
    tree.setCurrentIndex(tree.index_of("framing", "Call"))
    tree.collapse(tree.currentIndex())
    items = [it for it in tree_of(tree).below() if it.role is Role.TreeItem]
    names = [it.name for it in items]
    assert "Person, key P, hidden" in names
    assert "Layer Entities, partly hidden" in names
    folded, open_ = _item(tree, "Call").state(), _item(tree, "Distraction").state()
    assert (folded.expandable, folded.expanded) == (1, 0)
    assert (open_.expandable, open_.expanded) == (1, 1)
    tree.expandAll()


def _item(tree: QTreeView, name: str) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(tree)
    items = (found.child(at) for at in range(found.childCount()))
    return next(it for it in items if it.text(QAccessible.Text.Name).startswith(name))


def test_the_article_that_has_the_keyboard_says_so(sample, qtbot):
    sample.workspace.panes.show_count(2)
    library = sample.workspace.session.library
    one, other = [row.article for row in library.rows()][:2]
    sample.workspace.open(one.id)
    sample.workspace.panes.open_beside(other.id)
    for shown in (one, other):
        press("F6")
        qtbot.wait(5)
        texts = [it for it in tree_of(sample).below() if it.role is Role.EditableText]
        focused = [it for it in texts if it.focused and it.name.startswith("Article")]
        assert [it.name for it in focused] == [f"Article: {shown.title}"]
        assert focused[0].value


# ------------------------------------------------------------------ the dialogs


def _by(action: str) -> Callable[[MainWindow], QDialog]:
    def open_(window: MainWindow) -> QDialog:
        before = set(_dialogs())
        window._menus.actions[action].trigger()
        (made,) = set(_dialogs()) - before
        return made

    return open_


def _dialogs() -> list[QDialog]:
    return [
        it for it in QApplication.topLevelWidgets() if isinstance(it, QDialog) and it.isVisible()
    ]


def _text_look(window: MainWindow) -> QDialog:
    made = TextLookDialog(TextLook(), 100, parent=window)
    made.show()
    return made


def _problems(window: MainWindow) -> QDialog:
    made = ProblemsDialog(window, title=tr("What the import found"))
    made.show_problems("2 files were not imported.", ["a.txt: it is empty", "b.txt: it is no text"])
    return made


def _import_preview(window: MainWindow) -> QDialog:
    file = Preview(path=Path("a.txt"), format="text", encoding="utf-8", title="A", articles=1)
    columned = Columned(
        Glimpse(("mi", "id"), ({"mi": "Egy híd."},)),
        all_fields({"text": "mi"}),
        all_fields({}),
    )
    table = Preview(path=Path("b.csv"), format="csv", articles=1, columned=columned)
    made = ImportPreview(lambda path, options: file, window)
    made.model.add([table, file])
    made.finish(limited=False)
    made.show()
    return made


def _crash_window(window: MainWindow) -> QDialog:
    dialog = CrashWindow(window)
    dialog.show_mistake("ValueError in a test", log=Path("log"))
    return dialog


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "about": _by("help.about"),
    "backups": _by("file.backups"),
    "cheat_sheet": _by("help.keys"),
    "crash_window": _crash_window,
    "export": _by("file.export"),
    "import_preview": _import_preview,
    "keys": _by("edit.keys"),
    "label_help": _by("help.label"),
    "name": _by("edit.name"),
    "preferences": _by("edit.preferences"),
    "problems": _problems,
    "progress": _by("view.progress"),
    "properties": _by("article.properties"),
    "smaller": _by("file.smaller"),
    "text_look": _by("view.text"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name_and_is_reached_by_tab(sample, qtbot, name):
    dialog = DIALOGS[name](sample)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    try:
        assert dialog.windowTitle()
        found = faults(tree_of(dialog))
        ring = around(dialog, Qt.Key.Key_Tab)
        found += [f"Tab does not reach {_named(it)}" for it in wanted(dialog) - set(ring)]
        forbid(found)
    finally:
        dialog.close()


def test_every_dialog_is_looked_at():
    folder = Path(next(iter(annotator.ui.dialogs.__path__)))
    with_dialog = {it.stem for it in folder.glob("*.py") if "(QDialog)" in it.read_text("utf-8")}
    assert with_dialog == set(DIALOGS)


# ------------------------------------------------------------------ the keyboard


def press(keys: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, keys)


def around(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the keyboard comes by pressing that key, until it is where it was or in an article."""
    QApplication.processEvents()
    start = QApplication.focusWidget()
    if start is None:
        window.focusNextChild()
        start = QApplication.focusWidget()
    found: list[QWidget] = []
    while len(found) < 200:
        at = QApplication.focusWidget()
        assert at is not None
        found.append(at)
        if isinstance(at, ArticleView):
            break
        QTest.keyClick(at, key)
        if QApplication.focusWidget() is start:
            break
        assert QApplication.focusWidget() is not at, f"the keyboard is caught in {_named(at)}"
    return found


def wanted(window: QWidget) -> set[QWidget]:
    """What a person may work in who has a keyboard only."""
    policy = Qt.FocusPolicy.TabFocus
    return {
        it
        for it in window.findChildren(QWidget)
        if it.isVisible() and it.isEnabled() and it.focusPolicy() & policy == policy
        if it.window() is window and it.focusProxy() is None and _takes_tab(it)
    }


def _takes_tab(widget: QWidget) -> bool:
    # Of a group of which one can be chosen, Tab reaches the chosen one and the arrows the others.
    group = getattr(widget, "group", None)
    chosen = group().checkedButton() if callable(group) and group() else None
    return chosen is None or chosen is widget


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__}({widget.accessibleName() or widget.objectName()})"


def test_tab_goes_from_the_list_to_the_article_and_back_through_all_panels(sample, qtbot):
    sample.workspace.palette.hiding.toggle_layer("entity")
    view = sample.workspace.panes.current.view
    view.setFocus()
    # Inside an article Tab goes through the spans; the list is the way out.
    press("Ctrl+L")
    forward = around(sample, Qt.Key.Key_Tab)
    assert forward[-1] is view
    press("Ctrl+L")
    back = around(sample, Qt.Key.Key_Backtab)
    assert back[-1] is view
    assert len(wanted(sample)) > 20
    missed = wanted(sample) - {*forward, *back}
    forbid(f"Tab does not reach {_named(it)}" for it in missed)


def test_tab_goes_round_where_no_article_is_open(make_window, project_path, qtbot):
    window = make_window()
    assert window.open_project(project_path), window.said()
    qtbot.wait(5)
    press("Ctrl+L")
    ring = around(window, Qt.Key.Key_Tab)
    missed = wanted(window) - set(ring)
    forbid(f"Tab does not reach {_named(it)}" for it in missed)


def test_the_keys_of_panes_go_round(sample, qtbot):
    sample.workspace.panes.show_count(3)
    views = [pane.view for pane in sample.workspace.panes.all()]
    assert len(views) == 3
    sample.workspace.panes.focus(0)
    visited = []
    for _ in views:
        press("F6")
        visited.append(sample.workspace.panes.current.view)
    assert visited == [*views[1:], views[0]]
    press("Shift+F6")
    assert sample.workspace.panes.current.view is views[-1]
