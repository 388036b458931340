"""Commands on the parts of an article: which of its lines are body, and what the others are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from annotator.domain.article import REGION_KINDS, Region, RegionKind
from annotator.domain.errors import UserError
from annotator.domain.events import ArticleChanged, Event, RegionsChanged
from annotator.domain.lines import TextLine, text_lines
from annotator.domain.message import said
from annotator.domain.span import Range
from annotator.domain.state import Stamp, State

BY_HAND = "manual"
BY_REPETITION = "repeated"
LONGEST_INDENT = 200
LineKind = RegionKind | Literal["body"]
LINE_KINDS: tuple[LineKind, ...] = ("body", *REGION_KINDS)


@dataclass(frozen=True, slots=True)
class MarkLines:
    """Say what the lines are that a stretch of an article's text touches, in code points.

    A line that is the title gives the article its title.
    """

    article: str
    start: int
    end: int
    kind: LineKind

    @property
    def detail(self) -> str:
        """What they are now."""
        return self.kind

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The regions with these lines as said; raises UserError where there is no line."""
        article = state.article(self.article)
        lines = touched_lines(state.text(self.article), self.start, end=self.end)
        if not lines:
            raise UserError(said("There is nothing on this line that could be marked."))
        if self.kind == "title" and len(lines) > 1:
            raise UserError(said("A title is one line: select less of the text."))
        before = tuple(state.regions(self.article))
        after = tuple(sorted(self._marked(before, lines), key=_place))
        if before == after:
            return ()
        changed = RegionsChanged(self.article, before, after)
        titled = replace(article, title=lines[0].text) if self.kind == "title" else article
        return (changed,) if titled == article else (changed, ArticleChanged(article, titled))

    def _marked(self, before: tuple[Region, ...], lines: list[TextLine]) -> Iterator[Region]:
        start, end = lines[0].start, lines[-1].end
        for region in before:
            if self.kind != "title" or region.kind != "title":
                yield from without(region, start, end=end)
        if self.kind != "body":
            for line in lines:
                yield Region(self.kind, line.start, line.end, BY_HAND)


@dataclass(frozen=True, slots=True)
class MarkRepeatedLines:
    """Mark lines as boilerplate that were found in several articles: places in each of them."""

    lines: tuple[tuple[str, tuple[Range, ...]], ...]

    @property
    def detail(self) -> str:
        """In how many articles."""
        return str(len(self.lines))

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """Each article's regions with those lines."""
        return tuple(_with_more(article, places, state=state) for article, places in self.lines)


@dataclass(frozen=True, slots=True)
class SpreadLines:
    """Say of lines in several articles what they are: places in each of them.

    Where a person has said what a line is, that stays; so does a title.
    """

    lines: tuple[tuple[str, tuple[Range, ...]], ...]
    kind: LineKind

    @property
    def detail(self) -> str:
        """What they are now."""
        return self.kind

    def events(self, state: State, stamp: Stamp) -> tuple[Event, ...]:
        """The regions of each article in which something changes."""
        found = (self._spread(article, places, state=state) for article, places in self.lines)
        return tuple(each for each in found if each.before != each.after)

    def _spread(self, article: str, places: tuple[Range, ...], *, state: State) -> RegionsChanged:
        before = tuple(state.regions(state.article(article).id))
        after = before
        for place in places:
            if is_open(before, place, kind=self.kind):
                kept = _outside(after, place)
                more = () if self.kind == "body" else (Region(self.kind, *place, BY_REPETITION),)
                after = (*kept, *more)
        return RegionsChanged(article, before, tuple(sorted(after, key=_place)))


def _outside(regions: Iterable[Region], place: Range) -> Iterator[Region]:
    for region in regions:
        yield from without(region, place.start, end=place.end)


def is_open(regions: tuple[Region, ...], place: Range, *, kind: LineKind) -> bool:
    """Whether a line may still become of that kind: it is not yet, and no person has said so."""
    inside = [each for each in regions if each.start < place.end and place.start < each.end]
    if any(each.origin == BY_HAND or each.kind == "title" for each in inside):
        return False
    kinds = {each.kind for each in inside}
    return bool(kinds) if kind == "body" else kinds != {kind}


def kind_of_line(regions: tuple[Region, ...], line: TextLine | Range) -> LineKind:
    """What a line is: the kind of the region in which it begins, or body."""
    kinds = (each.kind for each in regions if each.start <= line.start < each.end)
    return next(kinds, "body")


def _with_more(article: str, places: tuple[Range, ...], *, state: State) -> RegionsChanged:
    before = tuple(state.regions(state.article(article).id))
    more = (Region("boilerplate", *place, BY_REPETITION) for place in places)
    return RegionsChanged(article, before, tuple(sorted((*before, *more), key=_place)))


def touched_lines(text: str, start: int, *, end: int) -> list[TextLine]:
    """The lines with text that the stretch touches; an empty one touches the line it stands in."""
    found = []
    for line in text_lines(text):
        if line.start > max(start, end) + LONGEST_INDENT:
            break
        reaches = start < line.end or start == end == line.end
        if line.text and reaches and _indent(text, line) <= max(start, end - 1):
            found.append(line)
    return found


def _indent(text: str, line: TextLine) -> int:
    """Where the white space begins in which the line begins."""
    head = text[max(0, line.start - LONGEST_INDENT) : line.start]
    return line.start - (len(head) - len(head.rstrip(" \t")))


def without(region: Region, start: int, *, end: int) -> Iterator[Region]:
    """What is left of a region when a stretch of the text is taken out of it."""
    if region.end <= start or end <= region.start:
        yield region
        return
    if region.start < start:
        yield replace(region, end=start)
    if end < region.end:
        yield replace(region, start=end)


def is_body(regions: tuple[Region, ...], line: TextLine | Range) -> bool:
    """Whether less than half of a line lies in regions other than the title."""
    inside = sum(
        max(0, min(line.end, region.end) - max(line.start, region.start))
        for region in regions
        if region.kind != "title"
    )
    return 2 * inside < line.end - line.start


def _place(region: Region) -> tuple[int, int, str, str]:
    return region.start, region.end, region.kind, region.origin
