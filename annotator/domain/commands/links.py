"""Commands on links between spans: link and unlink."""

from dataclasses import dataclass

from annotator.domain.errors import DuplicateSpan, UserError
from annotator.domain.events import Event, LinkAdded, LinkRemoved
from annotator.domain.link import Link
from annotator.domain.message import said
from annotator.domain.state import Stamp, State


@dataclass(frozen=True, slots=True)
class LinkSpans:
    """Relate two spans, of one article or of two, such as two tellings of the same claim."""

    source: str
    target: str
    kind: str

    @property
    def detail(self) -> str:
        """The kind of link."""
        return self.kind

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The new link; raises DuplicateSpan when these two are linked so already."""
        source, target = state.span(self.source), state.span(self.target)
        if not self.kind:
            raise UserError(said("A link needs a kind, such as same_claim."))
        if source.id == target.id:
            raise UserError(said("A span cannot be linked with itself."))
        if any(
            (link.source, link.target, link.kind) == (source.id, target.id, self.kind)
            for link in state.links_of(source.id)
        ):
            raise DuplicateSpan(said("These two spans are linked so already."))
        link = Link(
            id=stamp.new_id("l"),
            article=source.article,
            kind=self.kind,
            source=source.id,
            target=target.id,
            target_article=target.article,
            annotator=stamp.annotator,
        )
        return (LinkAdded(link),)


@dataclass(frozen=True, slots=True)
class UnlinkSpans:
    """Take a link away."""

    link: str

    @property
    def detail(self) -> str:
        """Nothing: the act's name says it all."""
        return ""

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The link gone."""
        return (LinkRemoved(state.link(self.link)),)
