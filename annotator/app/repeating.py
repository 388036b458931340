"""Lines that stand in several articles of a source are marked as boilerplate in all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from annotator.app.library import Library
from annotator.domain.article import Article
from annotator.domain.commands.regions import MarkRepeatedLines, is_body
from annotator.domain.repeated_lines import ENOUGH, line_key, repeatable_lines
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


def _places(library: Library, article: str, *, keys: Iterable[int]) -> Iterator[Range]:
    text, regions = library.text(article), tuple(library.regions(article))
    wanted = frozenset(keys)
    places = [
        Range(line.start, line.end)
        for line in repeatable_lines(text)
        if line_key(line.text) in wanted
    ]
    if sum(end - start for start, end in places) > MOST_OF_A_TEXT * len(text):
        return
    titles = [region for region in regions if region.kind == "title"]
    for place in places:
        titled = any(each.start <= place.start < each.end for each in titles)
        if is_body(regions, place) and not titled:
            yield place
