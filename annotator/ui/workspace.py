"""All that belongs to one open project: its views, and the board on which they are joined."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.paths import data_dir
from annotator.app.reading_places import ReadingPlaces
from annotator.app.session import Session
from annotator.app.settings import SHOW_POPUP, ZOOM, Settings
from annotator.app.views import Views
from annotator.domain.changes import Changes, Kind
from annotator.domain.span import Layer, Ranges, Span
from annotator.ui.actions import Keys, Need, label_actions
from annotator.ui.article.style import StyleOf
from annotator.ui.article_acts import ArticleActs
from annotator.ui.article_menu import ArticleMenu
from annotator.ui.bridge import Bridge
from annotator.ui.languages import Languages
from annotator.ui.line_marking import LineMarking
from annotator.ui.looking import Looking
from annotator.ui.pane import Pane
from annotator.ui.panels.article_list import ArticleList
from annotator.ui.panels.inspector import InspectorPanel
from annotator.ui.panels.palette import PalettePanel
from annotator.ui.panes import MOST, Panes
from annotator.ui.popup import LabelPopup
from annotator.ui.reading import Reading
from annotator.ui.soon import Soon
from annotator.ui.status_bar import StatusBar
from annotator.ui.tagging import Doer, Handlers, Tagging, bound
from annotator.ui.telling import Telling
from annotator.ui.translation import tr
from annotator.ui.undoing import Undoing

KEEP_PLACES_MS = 2_000


class Workspace(QObject):
    """A project on the screen; ``possible`` tells which needs of actions are met."""

    possible = Signal(object)  # frozenset[Need]
    undo_named = Signal(str, str)  # what undo and redo would do, "" for nothing
    properties_requested = Signal(str)  # article

    def __init__(
        self,
        session: Session,
        window: QWidget,
        *,
        settings: Settings,
        styles: StyleOf,
        keys: Keys,
        status: StatusBar,
    ) -> None:
        super().__init__(window)
        self.session = session
        self._settings = settings
        library = session.library
        self._bridge = Bridge(session, self)
        changed = self._bridge.changed
        self.doer = Doer(session, status.say)
        self.panes = Panes(
            library,
            changed,
            annotator=self._annotator,
            styles=styles,
            places=ReadingPlaces(data_dir() / "places", session.project_id),
            zoom=settings.get(ZOOM),
        )
        self.looking = Looking(
            session, self.panes, bridge=self._bridge, settings=settings, say=status.say
        )
        views = Views(settings, session.project_id)
        self.list = ArticleList(library, changed, annotator=self._annotator, views=views)
        self.palette = PalettePanel(
            library.schemes, keys, styles=styles, hiding=self.looking.hiding
        )
        self.inspector = InspectorPanel(library, changed, styles=styles)
        self.popup = LabelPopup(library.schemes, keys, styles=styles, parent=window)
        self.tagging = Tagging(
            session, self.panes, doer=self.doer, reveal=self.looking.hiding.reveal
        )
        self.articles = ArticleActs(session, self.panes, doer=self.doer)
        self.languages = Languages(session, self.panes, doer=self.doer)
        self.languages.told.connect(status.show_language)
        self.lines = LineMarking(session, self.panes, doer=self.doer)
        self.menu = ArticleMenu(
            self.panes,
            self.popup,
            tagging=self.tagging,
            lines=self.lines,
            write_note=self._write_note,
        )
        self._telling = Telling(library, self.panes, status)
        self._undoing = Undoing(
            session, say=status.say, before=self.inspector.commit, show=self.looking.show_changed
        )
        self._reading = Reading(self.panes, self.doer.say)
        self._beside = Soon(self._show_beside, self)
        self._possible: frozenset[Need] = frozenset()
        self._keep_places = QTimer(self, singleShot=True, interval=KEEP_PLACES_MS)
        self._keep_places.timeout.connect(self.panes.remember_places)
        self._join()
        changed.connect(self._changed)

    def start(self) -> None:
        """Tell for the first time what is there."""
        self.looking.start()
        self._telling.saved(read_only=self.session.read_only)
        self._show_article()
        self._tell_undo()

    @property
    def changed(self) -> SignalInstance:
        """The signal that tells of every change."""
        return self._bridge.changed

    def label_in_question(self) -> tuple[str, str]:
        """Layer and label that help is about: the palette's when one works there, or the span's."""
        span = self.panes.selected_span()
        focused = QApplication.focusWidget()
        in_palette = focused is not None and self.palette.isAncestorOf(focused)
        if in_palette or span is None:
            return self.palette.current_label()
        return span.layer, span.label

    def take_focus(self) -> None:
        """Put the keyboard where one goes on: into the article, or into the list without one."""
        current = self.panes.current
        (current.view.setFocus if current.article else self.list.take_focus)()

    def _annotator(self) -> str:
        return self.session.annotator

    # ------------------------------------------------------------------ the board

    def _join(self) -> None:
        panes, tagging, inspector = self.panes, self.tagging, self.inspector
        panes.focused.connect(self._focus_moved)
        panes.article_shown.connect(self._show_article)
        panes.refused.connect(self.doer.say)
        panes.span_selected.connect(self._span_selected)
        panes.selection_finished.connect(self._selection_finished)
        panes.selection_changed.connect(self._telling.position)
        panes.selection_changed.connect(self.popup.dismiss)
        panes.position_changed.connect(self._telling.position)
        panes.moved.connect(self._keep_places.start)
        self.looking.together.told.connect(self._telling.elsewhere)
        panes.resize_requested.connect(tagging.resize)
        panes.menu_requested.connect(self.menu.show)
        panes.close_requested.connect(panes.close_pane)
        panes.status_requested.connect(
            lambda article, status: self.articles.set_status([article], status)
        )
        panes.properties_requested.connect(self.properties_requested)
        self.list.open_requested.connect(self.open)
        self.list.open_beside_requested.connect(panes.open_beside)
        self.list.status_requested.connect(self.articles.set_status)
        self.list.remove_requested.connect(self.articles.remove)
        self.palette.label_requested.connect(
            lambda layer, label, further: self._give(layer, label, further=further)
        )
        self.popup.label_chosen.connect(self._give)
        inspector.relabel_requested.connect(
            lambda span, layer, label: tagging.relabel(span, layer, label=label)
        )
        inspector.resize_requested.connect(tagging.resize)
        inspector.note_requested.connect(tagging.note)
        inspector.confidence_requested.connect(tagging.confidence)
        inspector.entity_requested.connect(tagging.entity)
        inspector.attribute_requested.connect(
            lambda span, name, values: tagging.attribute(span, name, values=values)
        )
        inspector.delete_requested.connect(tagging.delete)
        inspector.goto_requested.connect(self._go_to)
        inspector.left.connect(self.take_focus)

    def _changed(self, changes: Changes) -> None:
        self._telling.saved(read_only=self.session.read_only)
        self._tell_undo()
        self.languages.follow(changes)
        if changes.touch(self.panes.current.article, *Kind):
            self._telling.facts()
            self._beside.ask()

    # ------------------------------------------------------------------ articles

    def open(self, article: str) -> None:
        """Show an article in the pane that has the focus, and go there."""
        self.panes.open(article)
        self.panes.current.view.setFocus()

    def open_neighbour(self, direction: int) -> None:
        """Show the next article of the list, or with -1 the one before."""
        article = self.list.neighbour(self.panes.current.article, direction)
        if article:
            self.open(article)
        else:
            self.doer.say(tr("There is no further article in the list."))

    def _focus_moved(self, _: Pane) -> None:
        self._show_article()
        self._beside.ask()

    def _show_article(self) -> None:
        article = self.panes.current.article
        if article:
            self.list.show_current(article)
        self._telling.facts()
        self._telling.position()
        self._tell_possible()

    # ------------------------------------------------------------------ spans

    def _span_selected(self, _: str) -> None:
        self._tell_possible()
        self._beside.ask()
        self._telling.span()

    def _show_beside(self) -> None:
        """Show in the panels what is selected in the article."""
        span = self.panes.selected_span()
        self.inspector.show_span(span.id if span else "")
        self._mark_label(span)

    def _mark_label(self, span: Span | None) -> None:
        self.palette.set_current(span.layer if span else "", span.label if span else "")

    def _selection_finished(self, ranges: Ranges) -> None:
        if ranges and self._settings.get(SHOW_POPUP) and not self.session.read_only:
            self.popup.open_all(self._selection_point(), take_focus=False)

    def _selection_point(self) -> QPoint:
        view = self.panes.current.view
        return view.viewport().mapToGlobal(view.cursorRect().bottomLeft())

    def _give(self, layer: Layer, label: str, *, further: bool = False) -> None:
        self.tagging.give(layer, label, further=further)
        self.panes.current.view.setFocus()

    def _go_to(self, span: str) -> None:
        self.panes.current.view.select_span(span)
        self.panes.current.view.setFocus()

    def _open_family(self, family: str) -> None:
        if self._has_something_to_label():
            self.popup.open_family(family, self._selection_point())

    def _open_popup(self) -> None:
        if self._has_something_to_label():
            self.popup.open_all(self._selection_point())

    def _has_something_to_label(self) -> bool:
        view = self.panes.current.view
        found = bool(view.selection() or view.selected_span())
        if not found:
            self.doer.say(tr("Select some text first, or a span to change its label."))
        return found

    def _write_note(self) -> None:
        self._beside.now()
        self.inspector.focus_note()

    def _inspect(self) -> None:
        self._beside.now()
        self.inspector.focus_first()

    # ------------------------------------------------------------------ undo

    def undo(self) -> None:
        """Take the last step back and say which."""
        self._undoing.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last, and say which."""
        self._undoing.redo()

    def _tell_undo(self) -> None:
        self.undo_named.emit(*self._undoing.names())

    # ------------------------------------------------------------------ actions

    def _tell_possible(self) -> None:
        needs = {Need.NOTHING, Need.PROJECT}
        writable = not self.session.read_only
        if writable:
            needs.add(Need.WRITABLE)
        if self.panes.current.article:
            needs.add(Need.ARTICLE)
            if self.panes.selected_span() is not None:
                needs.add(Need.SPAN)
        if needs != self._possible:
            self._possible = frozenset(needs)
            self.possible.emit(self._possible)

    def handlers(self) -> Handlers:
        """What the actions of a project do, by their names."""
        panes: Handlers = {}
        for number in range(1, MOST + 1):
            panes[f"pane.{number}"] = bound(self.panes.focus, number - 1)
            panes[f"panes.{number}"] = bound(self.panes.show_count, number)
        return {
            **self.tagging.handlers(),
            **self._reading.handlers(),
            **self.looking.handlers(),
            **panes,
            **self.articles.handlers(),
            **self.lines.handlers(),
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "article.filter": self.list.focus_filter,
            "article.language": self.languages.choose,
            "article.next": lambda: self.open_neighbour(1),
            "article.previous": lambda: self.open_neighbour(-1),
            "article.properties": lambda: self.properties_requested.emit(
                self.panes.current.article
            ),
            "tag.popup": self._open_popup,
            "tag.note": self._write_note,
            "tag.inspect": self._inspect,
            "pane.next": lambda: self.panes.focus_next(1),
            "pane.previous": lambda: self.panes.focus_next(-1),
            "pane.close": lambda: self.panes.close_pane(self.panes.current),
        }

    def label_handlers(self) -> Handlers:
        """What the keys of labels and families do, by the names of their actions."""
        found: Handlers = {}
        for spec in label_actions(self.session.library.schemes):
            _, layer, label = spec.name.split(".", 2)
            family = self.session.library.schemes.layer(layer).label(label).group
            found[spec.name] = (
                bound(self._open_family, label)
                if family
                else bound(self.tagging.give, layer, label)
            )
        return found

    def further_handlers(self) -> Handlers:
        """The same with Shift held: a label is added to the extent of the selected span."""
        found: Handlers = {}
        for spec in label_actions(self.session.library.schemes):
            _, layer, label = spec.name.split(".", 2)
            if not self.session.library.schemes.layer(layer).label(label).group:
                found[spec.name] = lambda layer=layer, label=label: self.tagging.give(  # type: ignore[misc]
                    layer, label, further=True
                )
        return found

    # ------------------------------------------------------------------ looks and end

    def set_styles(self, styles: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        for view in (self.panes, self.palette, self.inspector, self.popup):
            view.set_styles(styles)

    def set_annotator(self, name: str) -> None:
        """Act under that name from now on, and show how far its bearer is."""
        self.session.annotator = name
        self.list.refresh()
        self.panes.refresh()

    def set_keys(self, keys: Keys) -> None:
        """Show other keys beside the labels."""
        self.palette.set_keys(keys)
        self.popup.set_keys(keys)

    def close(self) -> None:
        """Hand over what is being edited, and close the project."""
        self.inspector.commit()
        self._keep_places.stop()
        self._beside.forget()
        self.lines.stop()
        self.looking.close()
        self.languages.stop()
        self.panes.remember_places()
        self.panes.let_go()
        self.session.close()
