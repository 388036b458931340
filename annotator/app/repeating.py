"""Lines that stand in several articles of a source are marked as boilerplate in all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.app.library import Library
from annotator.domain.article import Article
from annotator.domain.commands.regions import (
    LineKind,
    MarkRepeatedLines,
    SpreadLines,
    is_body,
    is_open,
    touched_lines,
)
from annotator.domain.repeated_lines import ENOUGH, is_repeatable, line_key, repeatable_lines
from annotator.domain.span import Range

MOST_OF_A_TEXT = 0.5
Lines = Mapping[str, frozenset[int]]


def repeated_lines(library: Library, lines: Mapping[Article, frozenset[int]]) -> MarkRepeatedLines:
    """What is to be marked after these articles came in, of which the numbers of lines are given.

    Those that were there before are looked through, too, for lines of which there are enough only
    now. An article that mostly repeats others is a copy of one, and stays as it is.
    """
    sources: defaultdict[str, dict[str, frozenset[int]]] = defaultdict(dict)
    for article, own in lines.items():
        sources[article.source][article.id] = own
    found: dict[str, tuple[Range, ...]] = {}
    for source, arrived in sources.items():
        for where, keys in _furniture(library, source, arrived=arrived).items():
            if places := tuple(_places(library, where, keys=keys)):
                found[where] = places
    return MarkRepeatedLines(tuple(sorted(found.items())))


def _furniture(library: Library, source: str, *, arrived: Lines) -> dict[str, set[int]]:
    """For each article the numbers of its lines that are furniture, as far as that is new."""
    every = frozenset().union(*arrived.values())
    known = {
        key: repeats
        for key, repeats in library.repeats(source, every).items()
        if repeats.is_furniture
    }
    found: defaultdict[str, set[int]] = defaultdict(set)
    for article, keys in arrived.items():
        for key in keys & known.keys():
            found[article].add(key)
    for key, repeats in known.items():
        new = sum(key in keys for keys in arrived.values())
        if not repeats.marked and repeats.articles - new < ENOUGH:
            for article in library.articles_with(source, key):
                found[article].add(key)
    return found


def _ranges(text: str, keys: frozenset[int]) -> Iterator[Range]:
    for line in repeatable_lines(text):
        if line_key(line.text) in keys:
            yield Range(line.start, line.end)


def _places(library: Library, article: str, *, keys: Iterable[int]) -> Iterator[Range]:
    text, regions = library.text(article), tuple(library.regions(article))
    places = list(_ranges(text, frozenset(keys)))
    if sum(end - start for start, end in places) > MOST_OF_A_TEXT * len(text):
        return
    titles = [region for region in regions if region.kind == "title"]
    for place in places:
        titled = any(each.start <= place.start < each.end for each in titles)
        if is_body(regions, place) and not titled:
            yield place


@dataclass(frozen=True, slots=True)
class SameLines:
    """The lines at one place of an article, by their numbers, in the others of its source.

    ``articles`` are those others in which no person has said what the lines are.
    """

    articles: Mapping[str, frozenset[int]]

    def spread(self, library: Library, kind: LineKind) -> SpreadLines:
        """What makes these lines of that kind; it names the articles alone where they are not."""
        found = []
        for article, keys in sorted(self.articles.items()):
            regions = tuple(library.regions(article))
            lines = _ranges(library.text(article), keys)
            if places := tuple(each for each in lines if is_open(regions, each, kind=kind)):
                found.append((article, places))
        return SpreadLines(tuple(found), kind)


def same_lines(library: Library, article: str, *, place: Range) -> SameLines:
    """Where else in the article's source the lines stand that a stretch of its text touches."""
    source = library.article(article).source
    lines = touched_lines(library.text(article), place.start, end=place.end)
    found: defaultdict[str, set[int]] = defaultdict(set)
    for key in {line_key(line.text) for line in lines if is_repeatable(line.text)}:
        for other in library.articles_unsaid(source, key):
            if other != article:
                found[other].add(key)
    return SameLines({other: frozenset(keys) for other, keys in found.items()})
