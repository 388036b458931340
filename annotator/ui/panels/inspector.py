"""The inspector: all that is known about the selected span, to be changed in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QStackedLayout, QWidget

from annotator.app.library import Library
from annotator.domain.changes import Changes, Kind
from annotator.domain.span import Span
from annotator.ui.article.guarded import guarded, nothing
from annotator.ui.article.style import StyleOf
from annotator.ui.panels.span_candidates import OFFERED, Candidate, candidates
from annotator.ui.panels.span_page import SpanPage
from annotator.ui.panels.text_fields import ENTER
from annotator.ui.paragraph_language import language_said_at
from annotator.ui.translation import tr


class InspectorPanel(QWidget):
    """Shows one span and wishes for changes of it; the first argument is always its id."""

    relabel_requested = Signal(str, str, str)  # span, layer, label
    resize_requested = Signal(str, object)  # span, Ranges in code points
    note_requested = Signal(str, str)  # span, note
    confidence_requested = Signal(str, str)  # span, confidence
    entity_requested = Signal(str, str)  # span, entity
    attribute_requested = Signal(str, str, object)  # span, attribute, values
    delete_requested = Signal(str)
    goto_requested = Signal(str)
    left = Signal()  # by Enter or Esc; all that was typed has been handed over

    def __init__(self, library: Library, changed: SignalInstance, *, styles: StyleOf) -> None:
        super().__init__()
        self._library = library
        self._span = ""
        self._article = ""
        self._stale = False
        self._names_spans = False
        self._page = SpanPage(library.schemes, styles)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        # The fields in it take the keyboard, and it follows them.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page)
        self._nothing = _hint()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._scroll)
        self.setAccessibleName(tr("Inspector"))
        self._join()
        changed.connect(self._follow)

    def show_span(self, span: str) -> None:
        """Show that span, or how to select one for ""; what is being edited is handed over."""
        if span == self._span:
            return
        self.commit()
        self._span = span
        self._read(fresh=True)

    def shown_span(self) -> str:
        """The id of the span that is shown, or ""."""
        return self._span

    def commit(self) -> None:
        """Hand over what is still being edited, before a window or a project is closed."""
        if self._span:
            self._page.commit()

    def focus_note(self) -> None:
        """Put the keyboard into the note."""
        if self._span:
            self._page.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self._page.note)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._span:
            self._page.label.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self._page.label)

    def set_styles(self, styles: StyleOf) -> None:
        """Draw the labels in those styles from now on."""
        self._page.set_styles(styles)
        self._read(fresh=False)

    @guarded(nothing)
    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._read(fresh=False)

    @guarded(nothing)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc that a field passed on: hands over and is left."""
        on_button = isinstance(self.focusWidget(), QAbstractButton)
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and not on_button):
            self.commit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _join(self) -> None:
        page = self._page
        page.label.chosen.connect(
            lambda layer, label: self.relabel_requested.emit(self._span, layer, label)
        )
        page.extent.chosen.connect(lambda ranges: self.resize_requested.emit(self._span, ranges))
        page.note.committed.connect(lambda note: self.note_requested.emit(self._span, note))
        page.confidence.chosen.connect(
            lambda confidence: self.confidence_requested.emit(self._span, confidence)
        )
        page.entity.committed.connect(lambda entity: self.entity_requested.emit(self._span, entity))
        page.attributes.requested.connect(
            lambda name, values: self.attribute_requested.emit(self._span, name, values)
        )
        page.goto.clicked.connect(lambda: self.goto_requested.emit(self._span))
        page.delete.clicked.connect(self._delete)

    def _delete(self) -> None:
        self.commit()
        self.delete_requested.emit(self._span)

    def _follow(self, changes: Changes) -> None:
        if not self._span or not changes.touch(self._article, Kind.SPANS, Kind.ARTICLES):
            return
        if self._span in changes.spans or not changes.spans or self._names_spans:
            self._stale = True
            if self.isVisible():
                self._read(fresh=False)

    def _read(self, *, fresh: bool) -> None:
        self._stale = False
        if not self._span or not self._library.has_span(self._span):
            self._span = self._article = ""
            self._pages.setCurrentWidget(self._nothing)
            return
        span = self._library.span(self._span)
        self._article = span.article
        self._show(span, fresh=fresh)
        self._pages.setCurrentWidget(self._scroll)
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def _show(self, span: Span, *, fresh: bool) -> None:
        text = self._library.text(span.article)
        found = self._candidates(span, text)
        language = language_said_at(self._library, span.article, position=span.start)
        self._page.show_span(span, text, spans=found, fresh=fresh, language=language)

    def _candidates(self, span: Span, text: str) -> Sequence[Candidate]:
        asked = self._library.scheme(span.layer).attributes_of(span.label)
        self._names_spans = any(attribute.kind == "span" for attribute in asked)
        if not self._names_spans:
            return ()
        named = [self._library.mark(each.value, article=span.article) for each in span.attributes]
        near = self._library.marks_near(span, OFFERED)
        found = {mark.id: mark for mark in (*near, *named) if mark is not None}
        return candidates(found.values(), span, text=text)


def _hint() -> QLabel:
    hint = QLabel(
        tr(
            "No span is selected.\n\nClick on a marked stretch of text, or press J and K to go "
            "from span to span; Tab goes through those that lie upon each other."
        )
    )
    hint.setTextFormat(Qt.TextFormat.PlainText)
    hint.setWordWrap(True)
    hint.setMargin(12)
    hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return hint
