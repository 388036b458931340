"""The log: every act with its events, and which of them can be undone and redone."""

from collections.abc import Iterator
from typing import Literal

from annotator.domain.events import Event
from annotator.domain.history import Act

GroupState = Literal["", "done", "undone"]


class Log:
    """What has been done in a project, in order."""

    def last_done(self) -> Act | None:
        """The first act of the step that an undo would take back."""
        raise NotImplementedError

    def last_undone(self) -> Act | None:
        """The first act of the step that a redo would do again."""
        raise NotImplementedError

    def group_state(self, group: str) -> GroupState:
        """Whether that step is done, undone, or neither known nor to be redone any more: ""."""
        raise NotImplementedError

    def events_of(self, group: str) -> tuple[Event, ...]:
        """The events of all acts that did that step, in order."""
        raise NotImplementedError

    def acts(self) -> Iterator[Act]:
        """All acts, the first one first."""
        raise NotImplementedError

    def acts_of_article(self, article: str, limit: int) -> tuple[Act, ...]:
        """The acts that touched that article, the last one first, at most so many."""
        raise NotImplementedError
