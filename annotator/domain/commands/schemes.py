"""Commands on the label schemes of a project."""

from dataclasses import dataclass

from annotator.domain.errors import UserError
from annotator.domain.events import Event, SchemeChanged
from annotator.domain.message import said
from annotator.domain.scheme import SchemeSource
from annotator.domain.state import Stamp, State


@dataclass(frozen=True, slots=True)
class ChangeScheme:
    """Put another version of a scheme in the place of the one that the project has."""

    before: SchemeSource
    after: SchemeSource

    @property
    def detail(self) -> str:
        """The scheme's name."""
        return self.after.name

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The change, unless it is none; raises UserError when it is another scheme."""
        if self.before == self.after:
            return ()
        if (self.before.name, self.before.layer) != (self.after.name, self.after.layer):
            raise UserError(
                said(
                    "“{after}” is another scheme than “{before}”.",
                    after=self.after.name,
                    before=self.before.name,
                )
            )
        return (SchemeChanged(self.before, self.after),)
