"""What a person can ask of a project: each command decides which events follow, or refuses."""

from typing import Protocol

from annotator.domain.events import Event
from annotator.domain.state import Stamp, State


class Command(Protocol):
    """A frozen dataclass whose class name is the name of the act."""

    @property
    def detail(self) -> str:
        """What the act is about, in a word or two for the Edit menu; may be ""."""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """What follows when this is done now; empty when nothing would change.

        Raises a UserError when it cannot be done.
        """
