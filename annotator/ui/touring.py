"""A short tour through the sample project, which begins when asked for and can be left at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from annotator.domain.changes import Changes, Kind
from annotator.ui.article.guarded import guarded
from annotator.ui.article.view import ArticleView
from annotator.ui.docks import Docks
from annotator.ui.menus import Menus
from annotator.ui.soon import Soon
from annotator.ui.tour_card import TourCard, TourRing
from annotator.ui.tour_place import card_place
from annotator.ui.tour_steps import Spot, TourStep, TourSteps
from annotator.ui.translation import tr
from annotator.ui.workspace import Workspace

_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class Touring(QObject):
    """Shows the cards one after the other over the window; it never begins by itself."""

    def __init__(self, window: QMainWindow, say: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._say = say
        self._tour: _Tour | None = None

    @property
    def is_on(self) -> bool:
        """Whether a card is shown."""
        return self._tour is not None

    def begin(self, workspace: Workspace, *, docks: Docks, menus: Menus) -> None:
        """Show the first card in the sample project, which is open."""
        steps = TourSteps(self._window, workspace, docks=docks, menus=menus).all()
        self._tour = _Tour(self._window, workspace, steps=steps)
        self._tour.left.connect(self.leave)
        self._tour.go(0)

    def focus(self) -> None:
        """Put the keyboard on the card."""
        if self._tour is not None:
            self._tour.focus()

    def leave(self) -> None:
        """Take the card away, wherever the tour is."""
        tour, self._tour = self._tour, None
        if tour is not None:
            tour.end()
            self._say(
                tr("The tour is over. Help ▸ Show me around begins it again, whenever you like.")
            )


class _Tour(QObject):
    """One walk through the cards."""

    left = Signal()

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        *,
        steps: tuple[TourStep, ...],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._steps = steps
        self._at = 0
        self._spans = 0
        self._spot = Spot(workspace.panes)
        self._ring = TourRing(window)
        self._card = TourCard(window)
        self._card.next_requested.connect(lambda: self.go(self._at + 1))
        self._card.back_requested.connect(lambda: self.go(self._at - 1))
        self._card.leave_requested.connect(self.left)
        self._soon = Soon(self._place, self)
        workspace.changed.connect(self._changed)
        _application().installEventFilter(self)

    def focus(self) -> None:
        """Put the keyboard on the card."""
        self._card.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Take everything away; the keyboard goes back to the article."""
        _application().removeEventFilter(self)
        self._workspace.changed.disconnect(self._changed)
        self._soon.forget()
        focused = QApplication.focusWidget()
        if focused is not None and self._card.isAncestorOf(focused):
            self._workspace.take_focus()
        for each in (self._ring, self._card):
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self.deleteLater()

    # ------------------------------------------------------------------ the cards

    def go(self, number: int, *, by_itself: bool = False) -> None:
        """Show the card at that place, from 0; past the last one the tour is over."""
        if number >= len(self._steps):
            self.left.emit()
            return
        back = number < self._at
        self._at = max(0, number)
        step = self._steps[self._at]
        self._spot = step.spot()
        self._spans = self._count()
        self._card.show_step(step.title, step.text, links=step.links)
        self._card.show_place(self._at + 1, len(self._steps))
        self._place()
        self._soon.ask()
        self._give_keyboard(step, back=back, by_itself=by_itself)

    def _give_keyboard(self, step: TourStep, *, back: bool, by_itself: bool) -> None:
        if by_itself:
            self._card.speak()
        elif step.hands_on:
            self._workspace.panes.current.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._card.speak()
        else:
            button = self._card.back if back and self._card.back.isEnabled() else self._card.next
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changes: Changes) -> None:
        if Kind.SPANS not in changes.kinds:
            return
        before, self._spans = self._spans, self._count()
        done = {"tagged": self._spans > before, "undone": self._spans < before}
        if done.get(self._steps[self._at].until):
            self.go(self._at + 1, by_itself=True)

    def _count(self) -> int:
        library = self._workspace.session.library
        shown = [pane.article for pane in self._workspace.panes.all() if pane.article]
        return sum(len(list(library.spans(article))) for article in shown)

    # ------------------------------------------------------------------ where they stand

    def _place(self) -> None:
        target = self._target()
        if target.isEmpty():
            self._ring.hide()
            target = self._room()
        else:
            self._ring.surround(target)
        self._card.setGeometry(card_place(self._card.wanted_size(), target, within=self._room()))
        self._card.show()
        self._card.raise_()

    def _room(self) -> QRect:
        return self._window.rect()

    def _target(self) -> QRect:
        widget = self._spot.widget
        if not isValid(widget) or not widget.isVisible() or widget.window() is not self._window:
            return QRect()
        rect = self._spot.rect or widget.rect()
        return QRect(widget.mapTo(self._window, rect.topLeft()), rect.size())

    # ------------------------------------------------------------------ what Qt calls

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees what moves in the window, and Esc where it would do nothing else."""
        kind = event.type()
        if kind in _MOVES:
            if self._concerns(watched):
                self._soon.ask()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.ShortcutOverride and self._is_idle(watched):
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress and self._is_idle(watched):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _concerns(self, watched: QObject) -> bool:
        target = self._spot.widget
        if not isinstance(watched, QWidget) or not isValid(target):
            return False
        return watched is target or watched is self._window or watched.isAncestorOf(target)

    def _is_idle(self, watched: QObject) -> bool:
        """Whether it is an article in which nothing is selected, with nothing open over it."""
        return (
            isinstance(watched, ArticleView)
            and not watched.selection()
            and not watched.selected_span()
            and not self._workspace.popup.isVisible()
        )


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
