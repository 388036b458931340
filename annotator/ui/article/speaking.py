"""Says to a screen reader what the caret has come into and left, and on request what is there."""

from collections.abc import Callable, Iterable, Sequence
from typing import assert_never

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.article import Region, RegionKind
from annotator.ui.article.style import StyleOf
from annotator.ui.article.view import ArticleView
from annotator.ui.translation import counted, tr

PAUSE_MS = 150
LONGEST_QUOTE = 60
MOST = 5

Voice = Callable[[QWidget, str], None]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say that text when it has finished what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


class Speaking(QObject):
    """The voice of one article view.

    It speaks when the caret has come to rest, so that a key that is held down is followed by one
    announcement, and only for the view that has the keyboard; it does nothing at all while
    ``listened`` says that nobody would hear it.
    """

    def __init__(
        self,
        view: ArticleView,
        styles: StyleOf,
        *,
        voice: Voice = announce,
        listened: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._styles = styles
        self._voice = voice
        self._listened = listened
        self._here: tuple[str, ...] = ()
        self._chosen = ""
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._speak)
        view.position_changed.connect(self._wait)
        view.span_selected.connect(self._choose)

    def describe(self, regions: Sequence[Region], *, language: str = "") -> str:
        """What is at the caret, in words, which is also said at once.

        Its place, the selection, the spans with the smallest first, and those of the regions of
        the article, in code points, that it stands in; then what is to be said of the language.
        """
        self.hush()
        self._remember()
        view, caret = self._view, self._view.caret()
        length = len(view.stored_text())
        if not length:
            text = tr("There is no text here.")
        else:
            line = view.line_number()
            parts = [
                tr("line {line}, character {caret}", line=line, caret=caret),
                *self._selection(),
                *(self._named(self._here or self._selected()) or [tr("no span")]),
                *(_region_name(it.kind) for it in regions if it.start <= caret < it.end),
                *filter(None, (language,)),
            ]
            text = tr("; ").join(parts)
        if self._listened():
            self._voice(view, text)
        return text

    def set_styles(self, styles: StyleOf) -> None:
        """Take the names of labels from these styles."""
        self._styles = styles

    def hush(self) -> None:
        """Keep to oneself what was about to be said."""
        self._soon.stop()

    def _selected(self) -> tuple[str, ...]:
        """The selected span: after tagging the caret stands behind it."""
        selected = self._view.selected_span()
        return (selected,) if selected else ()

    def _selection(self) -> list[str]:
        count = sum(end - start for start, end in self._view.selection())
        return (
            [counted(count, "{count} character selected", "{count} characters selected")]
            if count
            else []
        )

    # ------------------------------------------------------------------ listening

    def _wait(self) -> None:
        # For every step of the caret: nothing may be worked out here.
        if self._listened():
            self._soon.start()

    def _choose(self, span: str) -> None:
        self._chosen = span
        self._wait()

    def _speak(self) -> None:
        before, chosen = self._here, self._chosen
        self._remember()
        entered = [it for it in self._here if it not in before and it != chosen]
        left = [it for it in before if it not in self._here and self._view.has_span(it)]
        parts = [tr("end of {label}", label=self._label(it)) for it in left[:MOST]]
        if chosen and self._view.has_span(chosen):
            parts.append(tr("selected: {span}", span=self._name(chosen)))
        parts += self._named(entered)
        if parts and self._view.hasFocus():
            self._voice(self._view, tr("; ").join(parts))

    def _remember(self) -> None:
        self._here = tuple(self._view.spans_at(self._view.caret()))
        self._chosen = ""

    # ------------------------------------------------------------------ words

    def _named(self, spans: Iterable[str]) -> list[str]:
        every = list(spans)
        named = [self._name(span) for span in every[:MOST]]
        if len(every) > MOST:
            named.append(tr("and {count} more", count=len(every) - MOST))
        return named

    def _label(self, span: str) -> str:
        mark = self._view.mark_of(span)
        return self._styles(mark.layer, mark.label).name

    def _name(self, span: str) -> str:
        label, quote = self._label(span), _short(self._view.quote_of(span))
        ranges = self._view.mark_of(span).ranges
        part = sum(start <= self._view.caret() for start, _ in ranges)
        if part < 2:
            return tr("{label}: {quote}", label=label, quote=quote)
        return tr(
            "{label}, part {part} of {count}: {quote}",
            label=label, part=part, count=len(ranges), quote=quote,
        )  # fmt: skip


def _short(quote: str) -> str:
    """The first words of a quote, on one line."""
    line = " ".join(quote.split())
    if len(line) <= LONGEST_QUOTE:
        return line
    words = line[:LONGEST_QUOTE].rsplit(" ", 1)[0]
    return f"{words}…"


def _region_name(kind: RegionKind) -> str:
    match kind:
        case "boilerplate":
            return tr("boilerplate")
        case "header":
            return tr("header")
        case "title":
            return tr("title")
        case "caption":
            return tr("caption")
        case "byline":
            return tr("byline")
        case _:
            assert_never(kind)
