"""One to four articles beside each other, one of which has the focus."""

import gc
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from annotator.app.library import Library
from annotator.app.reading_places import ReadingPlaces
from annotator.domain.changes import Changes, Kind
from annotator.domain.errors import UserError
from annotator.domain.span import Span
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.marked_page import Labels
from annotator.ui.article.style import StyleOf, TextLook
from annotator.ui.list_models import ARTICLES_MIME, dragged_articles
from annotator.ui.pane import Pane
from annotator.ui.pane_places import Opened, PanePlaces, opened_in
from annotator.ui.translation import told, tr

MOST = 4
SHIFT = Qt.KeyboardModifier.ShiftModifier
SIGNS = frozenset(map(ord, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
EVERYTHING = (Kind.METADATA, Kind.STATUS, Kind.SPANS, Kind.REGIONS, Kind.REVIEWS)


class Panes(QWidget):
    """The panes of a project; tells what happens in the one that has the focus."""

    focused = Signal(object)  # Pane
    article_shown = Signal(str)
    refused = Signal(str)  # why an article cannot be shown
    span_selected = Signal(str)
    selection_finished = Signal(object)  # Ranges
    selection_changed = Signal(object)  # Ranges
    position_changed = Signal(int)
    resize_requested = Signal(str, object)  # span, Ranges
    menu_requested = Signal(QPoint, str)
    close_requested = Signal(object)  # Pane
    properties_requested = Signal(str)
    status_requested = Signal(str, str)  # article, status
    arranged = Signal()  # panes came or went
    moved = Signal()  # one of them was scrolled, or shows something else

    def __init__(
        self,
        library: Library,
        changed: SignalInstance,
        *,
        annotator: Callable[[], str],
        styles: StyleOf,
        places: ReadingPlaces,
        zoom: int = 100,
    ) -> None:
        super().__init__()
        self._library = library
        self._annotator = annotator
        self._styles = styles
        self._zoom = zoom
        self._places = PanePlaces(places)
        self._look = TextLook()
        self._hidden: Labels = frozenset()
        self._folded = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._splitter)
        self._panes: list[Pane] = []
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Articles"))
        self._current = self._add_pane()
        self._current.set_focused(True)
        changed.connect(self._changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    # ------------------------------------------------------------------ panes

    @property
    def current(self) -> Pane:
        """The pane that has the focus, or had it last."""
        return self._current

    def selected_span(self) -> Span | None:
        """The span that is selected in the pane that has the focus."""
        selected = self._current.view.selected_span()
        return self._library.span(selected) if self._library.has_span(selected) else None

    def all(self) -> Sequence[Pane]:
        """The panes from left to right."""
        return tuple(self._panes)

    def show_count(self, count: int) -> None:
        """Have that many panes; those furthest to the right go first, the focused one last."""
        count = max(1, min(MOST, count))
        while len(self._panes) < count:
            self._add_pane()
        while len(self._panes) > count:
            spare = next(p for p in reversed(self._panes) if p is not self._current)
            self.close_pane(spare)
        self._share_room()

    def close_pane(self, pane: Pane) -> None:
        """Take a pane away; the last one is only emptied."""
        if len(self._panes) == 1:
            self._places.leave(pane)
            pane.clear()
            self.article_shown.emit("")
            return
        self._places.leave(pane)
        pane.quotes.end()
        place = self._panes.index(pane)
        self._panes.remove(pane)
        if pane is self._current:
            self.focus(max(0, place - 1))
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()
        QTimer.singleShot(0, self, gc.collect)
        self._number()
        self._share_room()
        self.arranged.emit()

    def focus(self, place: int) -> None:
        """Give the focus to the pane at that place, from 0; one that is not there is left alone."""
        if 0 <= place < len(self._panes):
            self._set_current(self._panes[place])
            self._current.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_next(self, direction: int) -> None:
        """Give the focus to the next pane, or with -1 to the previous one, going round."""
        self.focus((self._panes.index(self._current) + direction) % len(self._panes))

    def _add_pane(self) -> Pane:
        pane = Pane(self._library, self._annotator, styles=self._styles)
        pane.view.set_zoom(self._zoom)
        pane.view.set_text_look(self._look)
        pane.view.set_hidden(self._hidden)
        pane.view.set_folded(self._folded)
        self._join(pane)
        self._splitter.addWidget(pane)
        if self._panes:
            QWidget.setTabOrder(self._panes[-1].view, pane.view)
        self._panes.append(pane)
        self._number()
        self._share_room()
        self.arranged.emit()
        return pane

    def _join(self, pane: Pane) -> None:
        view = pane.view
        for theirs, ours in (
            (view.span_selected, self.span_selected),
            (view.selection_finished, self.selection_finished),
            (view.selection_changed, self.selection_changed),
            (view.position_changed, self.position_changed),
        ):
            theirs.connect(self._telling(pane, ours))
        view.resize_requested.connect(self.resize_requested)
        view.context_menu_requested.connect(self.menu_requested)
        view.zoom_of_all_requested.connect(self.zoom_all)
        view.scrolled.connect(self.moved)
        pane.close_requested.connect(lambda: self.close_requested.emit(pane))
        pane.quotes.damaged.connect(lambda said: self._refuse(pane, said))
        pane.properties_requested.connect(self.properties_requested)
        pane.status_requested.connect(self.status_requested)
        pane.pressed.connect(lambda: self.focus(self._panes.index(pane)))

    def _telling(self, pane: Pane, signal: SignalInstance) -> Callable[[object], None]:
        def tell(what: object) -> None:
            if pane is self._current:
                signal.emit(what)

        return tell

    def _number(self) -> None:
        for number, pane in enumerate(self._panes, 1):
            pane.header.set_number(number, of=len(self._panes))

    def _share_room(self) -> None:
        self._splitter.setSizes([1000] * len(self._panes))

    def _set_current(self, pane: Pane) -> None:
        if pane is self._current:
            return
        for each in self._panes:
            each.set_focused(each is pane)
        self._current = pane
        self.focused.emit(pane)
        self.article_shown.emit(pane.article)
        self.span_selected.emit(pane.view.selected_span())

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        for pane in self._panes:
            if now is not None and pane.isAncestorOf(now):
                self._set_current(pane)

    # ------------------------------------------------------------------ articles

    def open(self, article: str) -> None:
        """Show an article in the pane that has the focus, where one was in it the last time."""
        self._show(self._current, self._places.opened(article, self._current.view.zoom()))

    def open_beside(self, article: str) -> None:
        """Show an article in a new pane, or with four of them in the last other one.

        One that is open already is only given the focus.
        """
        there = next((n for n, pane in enumerate(self._panes) if pane.article == article), None)
        if there is not None:
            self.focus(there)
            return
        empty = next((pane for pane in self._panes if not pane.article), None)
        if empty is None and len(self._panes) < MOST:
            empty = self._add_pane()
        if empty is None:
            empty = next(p for p in reversed(self._panes) if p is not self._current)
        self._set_current(empty)
        self.open(article)
        self._current.view.setFocus()

    def opened(self) -> list[Opened]:
        """What each pane shows, from left to right."""
        return [opened_in(pane, focused=pane is self._current) for pane in self._panes]

    def reopen(self, opened: Sequence[Opened]) -> None:
        """Show again what was open; articles that are gone leave an empty pane."""
        self.show_count(len(opened) or 1)
        for pane, each in zip(self._panes, opened, strict=False):
            if self._library.has_article(each.article):
                self._show(pane, each)
            pane.view.set_zoom(each.zoom)
        for place, each in enumerate(opened[: len(self._panes)]):
            if each.focused and each.article:
                self.focus(place)

    def remember_places(self) -> None:
        """Have on disk where one is in the articles that are open."""
        self._places.keep(self._panes)

    def let_go(self) -> None:
        """Ask the project for nothing more: it is about to be closed."""
        for pane in self._panes:
            pane.quotes.end()

    def _show(self, pane: Pane, opened: Opened) -> None:
        self._places.leave(pane)
        try:
            pane.show_article(opened.article)
        except UserError as error:
            self._refuse(pane, told(str(error)))
            return
        pane.view.set_caret(opened.caret)
        self._places.arrive(pane)
        if opened.top:
            pane.view.scroll_to(opened.top)
        if pane is self._current:
            self.article_shown.emit(opened.article)

    def _refuse(self, pane: Pane, why: str) -> None:
        pane.clear()
        self.refused.emit(why)
        if pane is self._current:
            self.article_shown.emit("")

    # ------------------------------------------------------------------ looks

    def set_styles(self, styles: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        self._styles = styles
        for pane in self._panes:
            pane.set_styles(styles)

    def set_text_look(self, look: TextLook) -> None:
        """Show all articles in that font, that wide and with that leading."""
        self._look = look
        for pane in self._panes:
            pane.view.set_text_look(look)

    def set_zoom(self, percent: int) -> None:
        """Show all articles in that size, and further ones too."""
        self._zoom = percent
        self.zoom_all(percent)

    def zoom_all(self, percent: int) -> None:
        """Show all articles that are open in that size."""
        for pane in self._panes:
            pane.view.set_zoom(percent)

    def set_hidden(self, hidden: Labels) -> None:
        """Draw no spans of these layers and labels in any pane."""
        self._hidden = hidden
        for pane in self._panes:
            pane.view.set_hidden(hidden)

    def set_folded(self, folded: bool) -> None:
        """Fold what is not body in all panes, or show it."""
        self._folded = folded
        for pane in self._panes:
            pane.view.set_folded(folded)

    # ------------------------------------------------------------------ what comes from elsewhere

    def _changed(self, changes: Changes) -> None:
        for pane in self._panes:
            if not pane.article:
                continue
            if changes.touch(pane.article, Kind.ARTICLES):
                self._came_or_went(pane)
            elif changes.touch(pane.article, *EVERYTHING):
                pane.refresh(changes)

    def refresh(self) -> None:
        """Show the headers afresh, as for another annotator."""
        for pane in self._panes:
            pane.refresh(Changes(frozenset(), frozenset()))

    def _came_or_went(self, pane: Pane) -> None:
        if not self._library.has_article(pane.article):
            pane.clear()
            if pane is self._current:
                self.article_shown.emit("")

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Does what a sign stands for that is typed with Shift, where Qt itself does not see it."""
        typed = QKeySequence(event.keyCombination().key() | event.modifiers() & ~SHIFT)
        if event.modifiers() & SHIFT and event.key() in SIGNS:
            for action in self.actions():
                if action.isEnabled() and typed in action.shortcuts():
                    action.trigger()
                    return
        super().keyPressEvent(event)

    @guarded(nothing)
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ARTICLES_MIME):
            event.acceptProposedAction()

    @guarded(nothing)
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(ARTICLES_MIME):
            event.acceptProposedAction()

    @guarded(nothing)
    def dropEvent(self, event: QDropEvent) -> None:
        articles = dragged_articles(event.mimeData())
        if not articles:
            return
        point = self._splitter.mapFrom(self, event.position().toPoint())
        for pane in self._panes:
            if pane.geometry().contains(point):
                self._set_current(pane)
        self.open(articles[0])
        for article in articles[1:MOST]:
            self.open_beside(article)
        event.acceptProposedAction()
