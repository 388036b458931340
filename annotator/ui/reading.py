"""Moving about in the article that has the focus: caret, selection, spans, zoom."""

from collections.abc import Callable

from annotator.ui.article.movement import Unit
from annotator.ui.article.page import ZOOM_STEP
from annotator.ui.article.view import ArticleView
from annotator.ui.panes import Panes
from annotator.ui.tagging import Handlers, Say
from annotator.ui.translation import tr


class Reading:
    """What the actions of reading do, for the pane that has the focus."""

    def __init__(self, panes: Panes, say: Say) -> None:
        self._panes = panes
        self._say = say

    @property
    def _view(self) -> ArticleView:
        return self._panes.current.view

    def handlers(self) -> Handlers:
        """What each action does, by its name."""
        moves = {
            "move.sentence": (Unit.SENTENCE, 1, False),
            "move.sentence_back": (Unit.SENTENCE, -1, False),
            "extend.sentence": (Unit.SENTENCE, 1, True),
            "extend.sentence_back": (Unit.SENTENCE, -1, True),
            "move.paragraph": (Unit.PARAGRAPH, 1, False),
            "move.paragraph_back": (Unit.PARAGRAPH, -1, False),
            "extend.paragraph": (Unit.PARAGRAPH, 1, True),
            "extend.paragraph_back": (Unit.PARAGRAPH, -1, True),
            "select.more": (Unit.WORD, 1, True),
        }
        return {
            **{
                name: self._mover(unit, direction, extend=extend)
                for name, (unit, direction, extend) in moves.items()
            },
            "select.word": self._on_view(ArticleView.select_word),
            "select.sentence": self._on_view(ArticleView.select_sentence),
            "go.next": lambda: self._next(1),
            "go.previous": lambda: self._next(-1),
            "go.cycle": lambda: self._cycle(1),
            "go.cycle_back": lambda: self._cycle(-1),
            "edit.copy": self._on_view(ArticleView.copy),
            "edit.select_all": self._on_view(ArticleView.selectAll),
            "tag.keep": self._on_view(ArticleView.keep_range),
            "tag.escape": self._escape,
            "zoom.in": lambda: self._zoom(self._view.zoom() + ZOOM_STEP),
            "zoom.out": lambda: self._zoom(self._view.zoom() - ZOOM_STEP),
            "zoom.reset": lambda: self._zoom(100),
        }

    def _on_view(self, act: Callable[[ArticleView], object]) -> Callable[[], object]:
        return lambda: act(self._view)

    def _mover(self, unit: Unit, direction: int, *, extend: bool) -> Callable[[], None]:
        return lambda: self._view.move_caret(unit, direction, extend=extend)

    def _cycle(self, direction: int) -> None:
        if not self._view.cycle_spans(direction):
            self._next(direction)

    def _next(self, direction: int) -> None:
        if not self._view.next_span(direction):
            self._say(tr("There is no further span in this direction."))

    def _escape(self) -> None:
        find_bar = self._panes.current.find_bar
        if not find_bar.isHidden():
            find_bar.leave()
        elif self._view.selection():
            self._view.clear_selection()
        else:
            self._view.select_span("")

    def _zoom(self, percent: int) -> None:
        self._view.set_zoom(percent)
