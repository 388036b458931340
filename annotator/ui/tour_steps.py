"""What the tour shows, one card after the other, on the sample project."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.ui.docks import Docks
from annotator.ui.menus import Menus
from annotator.ui.sample_pair import open_pair
from annotator.ui.tour_card import Link
from annotator.ui.translation import tr
from annotator.ui.workspace import Workspace

Until = Literal["", "tagged", "undone"]


@dataclass(frozen=True, slots=True)
class Spot:
    """What a card points at: a widget, or a rectangle of it in its own coordinates."""

    widget: QWidget
    rect: QRect | None = None


@dataclass(frozen=True, slots=True)
class TourStep:
    """One card; ``spot`` brings into view what it points at.

    With ``hands_on`` the keyboard goes to the article, and the card goes on by itself when a
    person has done what it asks for, ``until`` then.
    """

    title: str
    text: str
    spot: Callable[[], Spot]
    links: tuple[Link, ...] = ()
    hands_on: bool = False
    until: Until = ""


class TourSteps:
    """Knows where everything is in one window with the sample project."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, *, docks: Docks, menus: Menus
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._docks = docks
        self._menus = menus

    def all(self) -> tuple[TourStep, ...]:
        """The cards in their order."""
        return (
            self._list(),
            self._panes(),
            self._tagging(),
            self._undo(),
            self._finding(),
            self._export(),
        )

    # ------------------------------------------------------------------ the cards

    def _list(self) -> TourStep:
        return TourStep(
            tr("The list of articles"),
            tr(
                "All articles of the project stand here, with their language, date and how far "
                "you are. Type above it to narrow it. Return opens an article, Ctrl+Return opens "
                "it beside the others."
            ),
            lambda: self._dock("list"),
        )

    def _panes(self) -> TourStep:
        def spot() -> Spot:
            open_pair(self._workspace)
            return Spot(self._workspace.panes)

        return TourStep(
            tr("Side by side"),
            tr(
                "These two articles report the same event, in Hungarian and in Romanian. Up to "
                "four stand beside each other; {next} goes to the next one, and {together} lets "
                "them scroll together.",
                next=self._key("pane.next"),
                together=self._key("view.together"),
            ),
            spot,
        )

    def _tagging(self) -> TourStep:
        text = tr(
            "Now you: drag the mouse across a name in the left article, or press Space on a word. "
            "Then press {person} if it is a person, {organisation} if it is an organisation, or "
            "choose a label on the right. {here} brings the keyboard to this card.",
            person=self._key("label.entity.PER"),
            organisation=self._key("label.entity.ORG"),
            here=self._key("help.tour"),
        )
        if self._workspace.session.read_only:
            text = tr(
                "A name is selected with the mouse or with Space, and one key labels it. At the "
                "moment this project can only be read, because it is open elsewhere."
            )
        return TourStep(
            tr("Select, and press one key"), text, self._article, hands_on=True, until="tagged"
        )

    def _undo(self) -> TourStep:
        return TourStep(
            tr("Everything can be undone"),
            tr(
                "Press {undo} to take your last step back, and {redo} to do it again. Every step "
                "is saved at once, and can be undone tomorrow too.",
                undo=self._key("edit.undo"),
                redo=self._key("edit.redo"),
            ),
            lambda: self._menu("Edit"),
            hands_on=True,
            until="undone",
        )

    def _finding(self) -> TourStep:
        return TourStep(
            tr("What belongs together"),
            tr(
                "Articles on the same event are found and listed here. {search} searches all "
                "articles at once, in every script, whatever the case and the accents.",
                search=self._key("find.everywhere"),
            ),
            lambda: self._dock("events"),
            links=(
                (tr("Events"), lambda: self._docks.bring_up("events")),
                (tr("Search"), self._menus.actions["find.everywhere"].trigger),
            ),
        )

    def _export(self) -> TourStep:
        return TourStep(
            tr("Take it with you"),
            tr(
                "File ▸ Export… ({export}) writes JSONL and many other formats, for all articles "
                "or some of them. F1 says what a label means, and ? shows all keys.",
                export=self._key("file.export"),
            ),
            lambda: self._menu("File"),
            links=((tr("Export…"), self._menus.actions["file.export"].trigger),),
        )

    # ------------------------------------------------------------------ where things are

    def _dock(self, name: str) -> Spot:
        self._docks.bring_up(name)
        return Spot(self._docks.dock(name))

    def _article(self) -> Spot:
        if not self._workspace.panes.current.article:
            open_pair(self._workspace)
        return Spot(self._workspace.panes.current)

    def _menu(self, name: str) -> Spot:
        bar = self._window.menuBar()
        place = bar.actionGeometry(self._menus.menus[name].menuAction())
        # Some systems draw the menu bar outside of the window.
        return Spot(bar, place) if place.isValid() else Spot(self._workspace.panes)

    def _key(self, action: str) -> str:
        shortcut = self._menus.actions[action].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText) or tr("a key of your own")
