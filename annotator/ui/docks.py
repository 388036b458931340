"""The panels beside the articles: each can be moved, let float, hidden, and comes back."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from annotator.ui.translation import tr

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
LIST_WIDTH, PALETTE_WIDTH = 400, 290
LIST_SHARE, PALETTE_SHARE = 0.28, 0.2
_WIDTHS = {"list": (LIST_WIDTH, LIST_SHARE), "palette": (PALETTE_WIDTH, PALETTE_SHARE)}
NARROWEST = 190
SLACK = 8
CROWDED = 0.45
"""The share of the window that the articles have at least before panels give way to them."""
PALETTE_HEIGHT, INSPECTOR_HEIGHT = 420, 340


class Docks:
    """The list and, when asked for, events on the left; the palette and the inspector right."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._away: frozenset[str] = frozenset()
        self._docks = {
            "list": self._dock("list", tr("Articles"), area=LEFT),
            "search": self._dock("search", tr("Search"), area=LEFT),
            "palette": self._dock("palette", tr("Labels"), area=RIGHT),
            "inspector": self._dock("inspector", tr("Inspector"), area=RIGHT),
            "events": self._dock("events", tr("Events"), area=LEFT),
        }
        self._docks["events"].hide()

    def _dock(self, name: str, title: str, *, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(QWidget())
        dock.setMinimumWidth(NARROWEST)
        dock.setHidden(name == "search")
        self._window.addDockWidget(area, dock)
        return dock

    def arrange(self) -> None:
        """Put the panels where they stand in a new window."""
        left, above, below = (self._docks[name] for name in ("list", "palette", "inspector"))
        widths = [_wanted(name, self._window.width()) for name in ("list", "palette")]
        self._window.resizeDocks([left, above], widths, Qt.Orientation.Horizontal)
        heights = [PALETTE_HEIGHT, INSPECTOR_HEIGHT]
        self._window.resizeDocks([above, below], heights, Qt.Orientation.Vertical)

    def follow_width(self, before: int) -> None:
        """Keep to their share of a window that was so wide ``before``, in pixels.

        In a narrower window panels give way where they crowd the articles; in a wider one those
        that had only their share grow. What a person made wider or narrower stays so.
        """
        now, beside = self._window.width(), dict[str, QDockWidget]()
        for names in (("list", "search", "events"), ("palette", "inspector")):
            there = (self._docks[name] for name in names)
            docked = [each for each in there if each.isVisible() and not each.isFloating()]
            if docked:
                beside[names[0]] = docked[0]
        # Qt takes what is missing from the articles, perhaps only after this.
        crowded = now - sum(each.width() for each in beside.values()) < CROWDED * now
        for name, dock in beside.items():
            width, wanted = dock.width(), _wanted(name, now)
            had = abs(width - _wanted(name, before)) <= SLACK or width <= NARROWEST + SLACK
            if (now > before and had and width < wanted) or (crowded and width > wanted):
                self._window.resizeDocks([dock], [wanted], Qt.Orientation.Horizontal)
        if (layout := self._window.layout()) is not None:
            layout.activate()

    def dock(self, name: str) -> QDockWidget:
        """The panel of that name, shown or not."""
        return self._docks[name]

    def bring_up(self, name: str) -> None:
        """Show a panel, in front of others in its place; one that was hidden shares its side."""
        dock = self._docks[name]
        if dock.isHidden():
            dock.show()
            area = self._window.dockWidgetArea(dock)
            beside = [d for d in self._docks.values() if self._window.dockWidgetArea(d) == area]
            sharing = [each for each in beside if each.isVisible() and not each.isFloating()]
            self._window.resizeDocks(sharing, [1000] * len(sharing), Qt.Orientation.Vertical)
        dock.raise_()

    def toggles(self) -> Mapping[str, QAction]:
        """What shows and hides each panel, by the name of the action."""
        return {f"view.{name}": dock.toggleViewAction() for name, dock in self._docks.items()}

    def fill(self, views: Mapping[str, QWidget]) -> None:
        """Show those views in the panels of these names; what was in them is deleted."""
        for name, view in views.items():
            old = self._docks[name].widget()
            self._docks[name].setWidget(view)
            if old is not None:
                old.deleteLater()

    def put_away(self) -> None:
        """Hide the panels that are shown, as long as there is nothing to show in them."""
        shown = [name for name, dock in self._docks.items() if not dock.isHidden()]
        self._away |= frozenset(shown)
        for name in shown:
            self._docks[name].hide()

    def bring_back(self) -> None:
        """Show the panels again that were put away."""
        for name in self._away:
            self._docks[name].show()
        self._away = frozenset()

    def empty(self) -> None:
        """Show nothing in the panels, as without a project."""
        self.fill({name: QWidget() for name in self._docks})


def _wanted(name: str, window: int) -> int:
    """How wide that panel stands in a window of that width, in pixels."""
    most, share = _WIDTHS[name]
    return max(NARROWEST, min(most, round(share * window)))
