"""From wishes to commands: what is done to the spans of the article that has the focus."""

from collections.abc import Callable

from annotator.app.session import Session
from annotator.domain.commands import Command
from annotator.domain.commands.spans import (
    AddSpan,
    Relabel,
    RemoveSpans,
    ResizeSpan,
    SetAttribute,
    SetConfidence,
    SetEntity,
    SetNote,
)
from annotator.domain.errors import DuplicateSpan, UserError
from annotator.domain.span import Confidence, Layer, Ranges, trimmed_ranges
from annotator.ui.article.movement import Edge, Unit
from annotator.ui.panes import Panes
from annotator.ui.translation import told, tr

QUOTED = 80
Say = Callable[[str], None]
Reveal = Callable[[str, str], str]  # shows a label that was hidden; what to say of it
Handlers = dict[str, Callable[[], object]]


class Doer:
    """Carries commands out; what refuses is said, and nothing else happens."""

    def __init__(self, session: Session, say: Say) -> None:
        self._session = session
        self.say = say

    def do(self, command: Command) -> bool:
        """Whether it was done."""
        try:
            self._session.do(command)
        except UserError as error:
            self.say(told(str(error)))
            return False
        return True


class Tagging:
    """Labels, borders and deletion, for the pane that has the focus."""

    def __init__(self, session: Session, panes: Panes, *, doer: Doer, reveal: Reveal) -> None:
        self._session = session
        self._panes = panes
        self._doer = doer
        self._reveal = reveal
        self._last: tuple[Layer, str] | None = None

    # ------------------------------------------------------------------ labels

    def give(self, layer: Layer, label: str, *, further: bool = False) -> None:
        """Tag the selection; without one, relabel the selected span or add to its labels."""
        view = self._panes.current.view
        ranges = view.selection()
        span = view.selected_span()
        self._last = (layer, label)
        # A span that nobody could see would be given.
        revealed = self._reveal(layer, label) if ranges or span else ""
        if ranges:
            self._add(ranges, layer, label=label)
        elif span and further:
            self._add(self._session.library.span(span).ranges, layer, label=label)
        elif span:
            self._doer.do(Relabel((span,), layer, label))
        else:
            self._doer.say(tr("Select some text first, or a span to change its label."))
        if revealed:
            self._doer.say(revealed)

    def repeat(self) -> None:
        """Give the label that was given last."""
        if self._last is None:
            self._doer.say(tr("No label was given yet."))
        else:
            self.give(*self._last)

    def _add(self, ranges: Ranges, layer: Layer, *, label: str) -> None:
        pane = self._panes.current
        library, article = self._session.library, pane.article
        if not article:
            return
        trimmed = trimmed_ranges(ranges, library.text(article))
        identity = (article, self._session.annotator, layer, label, trimmed)
        try:
            self._session.do(AddSpan(article, ranges, layer, label))
        except DuplicateSpan as error:
            self._doer.say(told(str(error)))
        except UserError as error:
            self._doer.say(told(str(error)))
            return
        pane.view.clear_selection()
        span = library.span_with(identity)
        if span is not None:
            pane.view.select_span(span.id)

    # ------------------------------------------------------------------ the selected span

    def delete(self, span: str = "") -> None:
        """Delete that span, or the selected one, and say which."""
        span = span or self._panes.current.view.selected_span()
        if not span:
            self._doer.say(tr("Select a span first."))
            return
        gone = self._session.library.span(span)
        if self._doer.do(RemoveSpans((span,))):
            self._doer.say(
                tr(
                    "Deleted {label}: {quote}. Undo brings it back.",
                    label=gone.label,
                    quote=shortened(gone.quote),
                )
            )

    def resize(self, span: str, ranges: Ranges) -> None:
        """Give a span another extent."""
        if not self._doer.do(ResizeSpan(span, ranges)):
            self._panes.current.view.set_marks(
                self._session.library.marks(self._panes.current.article)
            )

    def move_border(self, edge: Edge, unit: Unit, *, direction: int) -> None:
        """Move one border of the selected span by a step."""
        view = self._panes.current.view
        span = view.selected_span()
        if not span:
            self._doer.say(tr("Select a span first."))
            return
        ranges = view.resized(span, edge=edge, unit=unit, direction=direction)
        if ranges is None:
            self._doer.say(tr("The border cannot go further."))
        else:
            self._doer.do(ResizeSpan(span, ranges))

    def relabel(self, span: str, layer: Layer, *, label: str) -> None:
        """Give that span another label."""
        self._doer.do(Relabel((span,), layer, label))

    def note(self, span: str, note: str) -> None:
        """Write a note on that span."""
        self._doer.do(SetNote(span, note))

    def confidence(self, span: str, confidence: Confidence) -> None:
        """Say how sure one is of that span."""
        self._doer.do(SetConfidence(span, confidence))

    def entity(self, span: str, entity: str) -> None:
        """Say which entity that span names."""
        self._doer.do(SetEntity(span, entity))

    def attribute(self, span: str, name: str, *, values: tuple[str, ...]) -> None:
        """Set an attribute of that span."""
        self._doer.do(SetAttribute(span, name, tuple(values)))

    # ------------------------------------------------------------------ the table's side

    def handlers(self) -> Handlers:
        """What the actions on spans do, by the name of the action."""
        letter, word = Unit.CHARACTER, Unit.WORD
        return {
            "start.left": self._border(Edge.START, letter, direction=-1),
            "start.right": self._border(Edge.START, letter, direction=1),
            "end.left": self._border(Edge.END, letter, direction=-1),
            "end.right": self._border(Edge.END, letter, direction=1),
            "start.word_left": self._border(Edge.START, word, direction=-1),
            "start.word_right": self._border(Edge.START, word, direction=1),
            "end.word_left": self._border(Edge.END, word, direction=-1),
            "end.word_right": self._border(Edge.END, word, direction=1),
            "tag.repeat": self.repeat,
            "tag.delete": self.delete,
        }

    def _border(self, edge: Edge, unit: Unit, *, direction: int) -> Callable[[], None]:
        return lambda: self.move_border(edge, unit, direction=direction)


def bound(call: Callable[..., object], *arguments: object) -> Callable[[], object]:
    """The call with its arguments, as a handler of an action."""
    return lambda: call(*arguments)


def shortened(quote: str) -> str:
    """A quote as a message can hold it."""
    return quote if len(quote) <= QUOTED else f"{quote[:QUOTED]}…"
