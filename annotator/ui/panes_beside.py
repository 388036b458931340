"""The panes of a window, as far as what joins them knows them."""

from collections.abc import Sequence
from typing import Protocol

from annotator.ui.pane import Pane


class PanesBeside(Protocol):
    """The panes of a window."""

    @property
    def current(self) -> Pane:
        """The pane that has the focus."""

    def all(self) -> Sequence[Pane]:
        """The panes from left to right."""


def others_of(panes: PanesBeside, pane: Pane) -> list[Pane]:
    """The other panes that have an article."""
    return [each for each in panes.all() if each is not pane and each.article]
