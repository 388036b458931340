"""What stands beside an article: the map of its spans and hits, and what of it was read."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer

from annotator.domain.mark import Mark
from annotator.domain.span import Ranges
from annotator.ui.article.guarded import guarded
from annotator.ui.article.overview import Overview
from annotator.ui.article.seen import Seen
from annotator.ui.article.view import ArticleView
from annotator.ui.soon import Soon

LOOK_MS = 200


class Margin(QObject):
    """Keeps the overview of one view in step with it, and notes what is read."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._seen = Seen("")
        self._waiting: list[tuple[Sequence[Mark], Sequence[Mark]]] = []
        self._soon = Soon(self._show_changes, self)
        layout = view.page_layout()
        self.overview = Overview(view, layout)
        view.put_beside(self.overview)
        # What a person looks at for a moment only is not read.
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self.overview.place_requested.connect(self._go)
        view.drawn_anew.connect(self._show_article)
        view.marks_changed.connect(self._change)
        view.hits_changed.connect(self.overview.show_hits)
        view.styles_changed.connect(self.overview.set_styles)
        view.scrolled.connect(self._scrolled)
        layout.documentSizeChanged.connect(self._heights_changed)
        view.verticalScrollBar().rangeChanged.connect(self._show_view)
        self.overview.installEventFilter(self)

    def read(self) -> Ranges:
        """What of the article was read, in code points."""
        return self._seen.read

    def add_read(self, read: Ranges) -> None:
        """Count that as read too, as from another day."""
        self._seen.add(read)
        self._show_seen()

    # ------------------------------------------------------------------ in step

    def _show_article(self, drawn: Sequence[Mark]) -> None:
        index, text = self._view.span_index(), self._view.stored_text()
        self._waiting.clear()
        if text is not self._seen.text:
            self._seen = Seen(text)
            self.overview.show_text(index.starts, index.length)
        self.overview.show_spans(drawn)
        self._show_seen()
        self._scrolled()

    def _change(self, went: Sequence[Mark], came: Sequence[Mark]) -> None:
        # The article itself is to be painted first.
        self._waiting.append((went, came))
        self._soon.ask()

    def _show_changes(self) -> None:
        waiting, self._waiting = self._waiting, []
        for went, came in waiting:
            self.overview.change_spans(went, came)

    def _scrolled(self) -> None:
        self._show_view()
        self._looking.start()

    def _show_view(self) -> None:
        bar = self._view.verticalScrollBar()
        self.overview.show_view(bar.value(), bar.value() + self._view.viewport().height())

    def _heights_changed(self) -> None:
        self.overview.heights_changed()
        self._scrolled()

    def _go(self, share: float) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.page_layout().documentSize()
        bar.setValue(round(share * height.height() - self._view.viewport().height() / 2))

    # ------------------------------------------------------------------ what is read

    def _look(self) -> None:
        reading = self._view.isVisible() and self._view.isActiveWindow()
        in_view = self._view.text_in_view() if reading else ()
        if self._seen.look(in_view, int(time.monotonic() * 1000)):
            self._show_seen()
        if not self._seen.is_waiting():
            self._looking.stop()

    def _show_seen(self) -> None:
        self.overview.show_seen([self._view.qt_range(each) for each in self._seen.read])

    @guarded(lambda: False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks again once somebody may be reading who was not before."""
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.Show}:
            self._looking.start()
        return False
