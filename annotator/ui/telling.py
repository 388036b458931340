"""What the status bar tells about the article that has the focus, and what is selected in it."""

from annotator.app.library import Library
from annotator.domain.span import LAYERS, Span
from annotator.ui.isolated import isolated
from annotator.ui.label_text import name_of
from annotator.ui.panes import Panes
from annotator.ui.status_bar import StatusBar
from annotator.ui.tagging import shortened
from annotator.ui.translation import counted, tr
from annotator.ui.wording import layer_name


class Telling:
    """Keeps the status bar in step with the panes."""

    def __init__(self, library: Library, panes: Panes, status: StatusBar) -> None:
        self._library = library
        self._panes = panes
        self._status = status
        self._said = ""

    def saved(self, *, read_only: bool) -> None:
        """Tell that all is saved, or that nothing can be."""
        self._status.show_saved(read_only=read_only)

    def facts(self) -> None:
        """Tell the article's language and how many spans it has."""
        article = self._panes.current.article
        if not article or not self._library.has_article(article):
            self._status.show_article("", "")
            return
        row = self._library.row(article)
        counts = [f"{layer_name(layer)} {row.counts.get(layer, 0)}" for layer in LAYERS]
        language = row.article.language + "?" * row.article.is_language_unsure
        self._status.show_article(language, "  ".join(counts))

    def position(self, *_: object) -> None:
        """Tell where the caret is, and how much is selected."""
        view = self._panes.current.view
        ranges = view.selection()
        caret = view.caret()
        text = tr("Line {line} · character {caret}", line=view.line_number(), caret=caret)
        if ranges:
            count = sum(end - start for start, end in ranges)
            text = counted(
                count, "{count} selected · {place}", "{count} selected · {place}", place=text
            )
        self._status.show_position(text if self._panes.current.article else "")

    def span(self) -> None:
        """Tell the label and the quote of the selected span; without one, no longer of another."""
        span = self._panes.selected_span()
        if span is not None:
            self._say(self._words(span))
        elif self._status.said() == self._said:
            self._status.hush()

    def elsewhere(self, places: str, span: str = "") -> None:
        """Tell where that span is found too, after its own words."""
        if places and self._library.has_span(span):
            self._say(f"{self._words(self._library.span(span))} · {places}")
        elif places:
            self._status.say(places)

    def _say(self, text: str) -> None:
        self._said = text
        self._status.say(text)

    def _words(self, span: Span) -> str:
        label = self._library.scheme(span.layer).label(span.label)
        return f"{isolated(name_of(label))}: {isolated(shortened(span.quote))}"
