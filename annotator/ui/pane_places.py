"""Where one is in the articles that panes show, and where one was in those that they showed."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.app.reading_places import Place, ReadingPlaces
from annotator.domain.span import joined_ranges
from annotator.ui.pane import Pane


@dataclass(frozen=True, slots=True)
class Opened:
    """What a pane shows, to be found again later; ``focused`` is the pane that has the focus."""

    article: str
    caret: int = 0
    top: int = 0
    zoom: int = 100
    focused: bool = False


def opened_in(pane: Pane, *, focused: bool) -> Opened:
    """What a pane shows now."""
    view = pane.view
    return Opened(pane.article, view.caret(), view.top_position(), view.zoom(), focused)


class PanePlaces:
    """Keeps the place of an article when a pane leaves it."""

    def __init__(self, places: ReadingPlaces) -> None:
        self._places = places

    def opened(self, article: str, zoom: int) -> Opened:
        """How the article is to be shown: where one was in it the last time, in that size."""
        place = self._places.of(article) or Place()
        return Opened(article, place.caret, place.top, zoom)

    def arrive(self, pane: Pane) -> None:
        """Count as read what was read before of the article that the pane shows."""
        if place := self._places.of(pane.article):
            pane.margin.add_read(place.read)

    def leave(self, pane: Pane) -> None:
        """Remember where one is in the article that the pane shows, if it shows any."""
        if not pane.article:
            return
        view, before = pane.view, self._places.of(pane.article) or Place()
        # Another pane may show the same article, and something else of it be read there.
        read = joined_ranges([*before.read, *pane.margin.read()])
        self._places.remember(pane.article, Place(view.caret(), view.top_position(), read))

    def keep(self, panes: Iterable[Pane]) -> None:
        """Have the places of all of them on disk."""
        for pane in panes:
            self.leave(pane)
        self._places.save()
