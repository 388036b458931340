"""The actions of the table as menus and keys of the window."""

from collections.abc import Callable, Iterable, Mapping
from unicodedata import decomposition

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.ui.actions import ActionSpec, Keys, Need
from annotator.ui.label_keys import key_sequence
from annotator.ui.translation import noted, tr, translated

MENUS = (
    noted("File"),
    noted("Edit"),
    noted("Article"),
    #: A menu: mark stretches of text with labels
    noted("Tag"),
    #: A menu: go to spans, sentences, paragraphs
    noted("Go"),
    noted("Labels"),
    #: A menu: what is shown, and how
    noted("View"),
    noted("Help"),
)
_PANES = noted("Panes")
SUBMENUS = {
    "event": noted("Articles on the same event"),
    "line": noted("This line"),
    "pane": _PANES,
    "panes": _PANES,
    #: A menu: larger and smaller letters in the articles
    "zoom": noted("Size of the text"),
    "theme": noted("Colours"),
}
"""Menus within a menu, by the first part of the names of what stands in them."""
BREAKS_BEFORE = frozenset(
    {
        "file.import",
        "file.export",
        "file.close",
        "edit.name",
        "article.next",
        "article.done",
        "article.read_entity",
        "article.properties",
        "event.find",
        "article.remove",
        "tag.delete",
        "line.toggle",
        "start.left",
        "go.cycle",
        "select.word",
        "move.sentence",
        "pane.1",
        "panes.1",
        "view.together",
        "view.fold",
        "zoom.in",
        "theme.system",
        "view.popup",
        "help.tour",
    }
)
Handlers = Mapping[str, Callable[[], object]]


class Menus:
    """One QAction for each row of the table; those of the scope "article" work in one widget."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._specs: dict[str, ActionSpec] = {}
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._within: dict[str, QMenu] = {}
        taken: set[str] = set()
        for title in MENUS:
            self.menus[title] = window.menuBar().addMenu(_with_key(translated(title), taken))

    def add(
        self,
        specs: Iterable[ActionSpec],
        handlers: Handlers,
        *,
        keys: Keys,
        ready: Mapping[str, QAction] | None = None,
    ) -> None:
        """Put actions into their menus, those of ``ready`` as Qt made them.

        Raises KeyError for one that nothing handles.
        """
        made = ready or {}
        for spec in specs:
            action = made.get(spec.name) or self._made(spec, handlers[spec.name])
            action.setText(translated(spec.text))
            action.setObjectName(spec.name)
            if spec.scope == "article":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._specs[spec.name] = spec
            self.actions[spec.name] = action
            if spec.name in BREAKS_BEFORE:
                self._innermost(spec).addSeparator()
            self._menu_of(spec).addAction(action)
        self.set_keys(keys)

    def insert_menu(self, before: str, menu: QMenu) -> None:
        """Put a menu before the action of that name, or before the menu in which that stands."""
        spec = self._specs[before]
        inner, outer = self._menu_of(spec), self.menus[spec.menu]
        outer.insertMenu(self.actions[before] if inner is outer else inner.menuAction(), menu)

    def _innermost(self, spec: ActionSpec) -> QMenu:
        """The menu in which it stands as far as there is one yet."""
        title = SUBMENUS.get(spec.name.partition(".")[0], "")
        return self._within.get(title, self.menus[spec.menu])

    def _menu_of(self, spec: ActionSpec) -> QMenu:
        title = SUBMENUS.get(spec.name.partition(".")[0])
        if title is None:
            return self.menus[spec.menu]
        if title not in self._within:
            self._within[title] = self.menus[spec.menu].addMenu(translated(title))
        return self._within[title]

    def _made(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        action = QAction(self._window)
        action.triggered.connect(without_argument(handler))
        return action

    def remove(self, specs: Iterable[ActionSpec]) -> None:
        """Take actions away, as those of a project that is closed."""
        for spec in specs:
            self._specs.pop(spec.name)
            action = self.actions.pop(spec.name)
            self._menu_of(spec).removeAction(action)
            action.setParent(None)
            action.deleteLater()

    def set_keys(self, keys: Keys) -> None:
        """Do the actions by these keys from now on."""
        for name, action in self.actions.items():
            wanted = keys.get(name, self._specs[name].keys)
            action.setShortcuts([key_sequence(key) for key in wanted])

    def set_article_widget(self, widget: QWidget) -> None:
        """Say where the actions of the scope "article" work."""
        for name, action in self.actions.items():
            if self._specs[name].scope == "article":
                widget.addAction(action)

    def set_checked(self, name: str, checked: bool) -> None:
        """Tick an action that stands for a choice, or take the tick away."""
        self.actions[name].setCheckable(True)
        self.actions[name].setChecked(checked)

    def make_exclusive(self, names: Iterable[str]) -> None:
        """Let only one of these actions be ticked at a time."""
        group = QActionGroup(self._window)
        for name in names:
            self.actions[name].setCheckable(True)
            group.addAction(self.actions[name])

    def name_undo(self, undo: str, redo: str) -> None:
        """Say in the Edit menu what undo and redo would do, "" for nothing."""
        for name, text in (
            ("edit.undo", tr("Undo {act}", act=undo) if undo else tr("Undo")),
            ("edit.redo", tr("Redo {act}", act=redo) if redo else tr("Redo")),
        ):
            self.actions[name].setText(text)

    def set_possible(self, needs: frozenset[Need]) -> None:
        """Grey out what cannot be done now."""
        for name, action in self.actions.items():
            action.setEnabled(self._specs[name].need in needs)


def without_argument(handler: Callable[[], object]) -> Callable[[bool], None]:
    """The handler as a slot of ``triggered``, which also says whether the action is checked."""

    def call(checked: bool = False) -> None:
        del checked
        handler()

    return call


def _with_key(title: str, taken: set[str]) -> str:
    """The title of a menu with the first letter for Alt that is not taken; it is taken then."""
    for at, letter in enumerate(title):
        if letter.isalpha() and not decomposition(letter) and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{title[:at]}&{title[at:]}"
    return title
