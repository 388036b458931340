"""Panes together: one is scrolled and the others follow; what one says echoes in the others."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from annotator.app.library import Library
from annotator.domain.changes import Changes
from annotator.ui.echoing import Echoing, Said
from annotator.ui.following import Following, Matching, alt_is_held, by_place
from annotator.ui.pane import Pane
from annotator.ui.panes_beside import PanesBeside
from annotator.ui.translation import tr

HOVER_DELAY = 150
ARRIVAL = 100


class Together(QObject):
    """Joins the panes of a window: their scrolling, when that is switched on, and their spans.

    Of a span over which the mouse stays for a moment, or else of the one that was selected last,
    the other panes mark what has the same label and quote, or names the same entity.
    """

    told = Signal(str, str)  # where a span is found too, and which one; "" when there is none
    switched = Signal(bool)

    def __init__(
        self,
        panes: PanesBeside,
        library: Library,
        *,
        changed: SignalInstance,
        matching: Matching = by_place,
        alone: Callable[[], bool] = alt_is_held,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._following = Following(panes, matching, alone=alone)
        self._echoing = Echoing(panes, library)
        self.arrival_timer = QTimer(self, singleShot=True, interval=ARRIVAL)
        self.arrival_timer.timeout.connect(self._following.all_have_arrived)
        self._joined: WeakKeyDictionary[Pane, bool] = WeakKeyDictionary()
        self._pointed: Said | None = None
        self._told = ("", "")
        self.hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY)
        self.hover_timer.timeout.connect(self._hover)
        changed.connect(self._changed)
        self.refresh()

    # ------------------------------------------------------------------ the board's side

    def refresh(self) -> None:
        """Take in that panes came or went, or that one of them shows another article."""
        for pane in self._panes.all():
            if pane not in self._joined:
                self._joined[pane] = True
                self._join(pane)
            if self._following.notice(pane):
                self.arrival_timer.start()
        self._echo()

    def scrolls_together(self) -> bool:
        """Whether the panes follow the one that is scrolled."""
        return self._following.on

    def set_scroll_together(self, on: bool) -> None:
        """Let the panes follow from now on, beginning with the one that has the focus, or not."""
        if on != self._following.on:
            self._following.switch(on=on)
            self.switched.emit(on)

    def show_counterparts(self) -> None:
        """Scroll the others to where they say the same, each time to the next such place.

        From then on the panes scroll together from there.
        """
        said = self._echoing.said
        if said is None:
            self.told.emit(tr("Select a span first, to find it in the other panes."), "")
            return
        for pane, position in self._echoing.next_places():
            with self._following.moved(pane, beside=said.pane):
                pane.view.scroll_to(position)
        places, _ = self._told
        self.told.emit(places or tr("There is no other pane with an article."), said.span)

    def silence(self) -> None:
        """Mark nothing any more, as before the project is closed."""
        self.hover_timer.stop()
        self.arrival_timer.stop()
        self._pointed = None
        self._echoing.hovered = self._echoing.selected = None
        self._echo()

    # ------------------------------------------------------------------ what the panes tell

    def _join(self, pane: Pane) -> None:
        view = pane.view
        view.scrolled.connect(lambda: self._scrolled(pane))
        view.drawn_anew.connect(lambda _: self._renew(pane))
        view.span_hovered.connect(lambda span: self._point(pane, span))
        view.span_selected.connect(lambda span: self._select(pane, span))

    def _renew(self, pane: Pane) -> None:
        self._echoing.renew(pane)
        self._echo()

    def _scrolled(self, pane: Pane) -> None:
        if self._following.notice(pane):
            self.arrival_timer.start()
        self._following.scrolled(pane)

    def _point(self, pane: Pane, span: str) -> None:
        # From one span to the next the mouse crosses what is between them.
        self._pointed = Said(pane, pane.article, span) if span else None
        if self._pointed == self._echoing.hovered:
            self.hover_timer.stop()
        else:
            self.hover_timer.start()

    def _hover(self) -> None:
        self._echoing.hovered = self._pointed
        self._echo()

    def _select(self, pane: Pane, span: str) -> None:
        selected = self._echoing.selected
        if span:
            self._echoing.selected = Said(pane, pane.article, span)
        elif selected is not None and selected.pane is pane:
            self._echoing.selected = None
        self._echo()

    def _changed(self, changes: Changes) -> None:
        self._echoing.forget(changes)
        self._echo()

    def _echo(self) -> None:
        self._tell(self._echoing.echo())

    def _tell(self, text: str) -> None:
        said = self._echoing.said
        now = (text, said.span if said and text else "")
        if now != self._told:
            self._told = now
            self.told.emit(*now)
