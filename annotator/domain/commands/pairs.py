"""Commands on pairs of articles that were proposed as reports on the same event."""

from dataclasses import dataclass

from annotator.domain.errors import UserError
from annotator.domain.events import Event, PairRejected
from annotator.domain.message import said
from annotator.domain.state import Stamp, State


@dataclass(frozen=True, slots=True)
class RejectPair:
    """Say that two articles are not on the same event, so that they are not proposed again."""

    first: str
    second: str

    @property
    def detail(self) -> str:
        """Nothing: the act's name says it all."""
        return ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The rejection, unless one has said so already; raises UserError for one article twice."""
        if self.first == self.second:
            raise UserError(said("An article makes no pair with itself."))
        first, second = sorted(state.article(each).id for each in (self.first, self.second))
        if (second, stamp.annotator) in state.rejections(first):
            return ()
        return (PairRejected(first, second, stamp.annotator),)
