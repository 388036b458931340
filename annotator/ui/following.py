"""Panes that follow the one that is scrolled."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.ui.pane import Pane
from annotator.ui.panes_beside import PanesBeside, others_of

# What in the second pane matches what is read in the first one, as a share of its body.
Matching = Callable[[Pane, Pane], float]


def by_place(read: Pane, other: Pane) -> float:
    """The same share of the body."""
    del other
    return read.view.body_place()


def alt_is_held() -> bool:
    """Whether the Alt key is down, with which a pane is scrolled alone."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)


@dataclass(slots=True)
class _Stand:
    """How a pane stands while it shows an article.

    ``offset`` is by how much of its body it is ahead of the others. ``moved_to`` is the share at
    which it arrived when it was moved, None after a scrolling of its own. While it is ``arriving``
    the article is still brought to where somebody left it.
    """

    article: str
    offset: float = 0.0
    moved_to: float | None = None
    arriving: bool = False


class Following:
    """Lets panes follow the one that is scrolled.

    The place of each follows from that of the leader alone, so that nothing drifts. A pane that is
    scrolled alone leads nobody; it keeps its offset as long as it shows the same article. One that
    shows another article stays where that is opened until somebody scrolls.
    """

    def __init__(
        self, panes: PanesBeside, matching: Matching, *, alone: Callable[[], bool]
    ) -> None:
        self.on = False
        self._panes = panes
        self._matching = matching
        self._alone = alone
        self._moving = False
        self._stands: WeakKeyDictionary[Pane, _Stand] = WeakKeyDictionary()

    def switch(self, *, on: bool) -> None:
        """Begin with all panes at the place of the one that has the focus, or end."""
        self.on = on
        self._stands.clear()
        for pane in self._panes.all():
            self._stands[pane] = _Stand(pane.article)
        if on and self._panes.current.article:
            self._lead(self._panes.current)

    def notice(self, pane: Pane) -> bool:
        """Whether the pane has just come to another article."""
        stand = self._stands.get(pane)
        if stand is not None and stand.article == pane.article:
            return False
        self._stands[pane] = _Stand(pane.article, arriving=bool(pane.article))
        return bool(pane.article)

    def all_have_arrived(self) -> None:
        """Articles that were opened stand where they belong."""
        for stand in self._stands.values():
            stand.arriving = False

    def scrolled(self, pane: Pane) -> None:
        """A pane came to stand elsewhere."""
        stand = self._stand(pane)
        if not self.on or self._moving or stand.arriving or not pane.article:
            return
        if stand.moved_to == pane.view.body_place():  # it tells late that it has followed
            return
        stand.moved_to = None
        if not self._alone():
            self._lead(pane)
        elif others := others_of(self._panes, pane):
            self._shift(pane, beside=others[0])

    @contextmanager
    def moved(self, pane: Pane, *, beside: Pane) -> Iterator[None]:
        """What scrolls a pane in between moves no other; it is beside the second one then."""
        with self._nobody_follows():
            yield
        if self.on:
            self._shift(pane, beside=beside)
        self._stand(pane).moved_to = pane.view.body_place()

    def _lead(self, leader: Pane) -> None:
        ahead = self._stand(leader).offset
        for pane in others_of(self._panes, leader):
            stand = self._stand(pane)
            wanted = self._matching(leader, pane) - ahead + stand.offset
            share = min(1.0, max(0.0, wanted))
            # Boilerplate has the share of the edge beside it: who stands there stays.
            if share != pane.view.body_place():
                with self._nobody_follows():
                    pane.view.show_body_place(share)
                stand.moved_to = pane.view.body_place()

    def _shift(self, pane: Pane, *, beside: Pane) -> None:
        matching = self._matching(beside, pane) - self._stand(beside).offset
        self._stand(pane).offset = pane.view.body_place() - matching

    def _stand(self, pane: Pane) -> _Stand:
        self.notice(pane)
        return self._stands[pane]

    @contextmanager
    def _nobody_follows(self) -> Iterator[None]:
        was, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = was
