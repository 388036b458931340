"""Which articles of a project belong together: on one event, or largely the same text."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.analysis import copies
from annotator.analysis.event_names import event_name
from annotator.analysis.packed import PackedTraits
from annotator.analysis.pairing import MIN_SCORE, Corpus, EventPair, Shared, pairs
from annotator.analysis.reasons import reasons_of
from annotator.analysis.traits import Material, traits_of
from annotator.app.library import Library
from annotator.domain.article import Article, Region
from annotator.domain.reasons import Reason, SameText

__all__ = ["MIN_SCORE", "Findings", "Pair", "event_for", "find_pairs", "groups_of_copies"]

NO_BODY = frozenset({"boilerplate", "header", "byline", "caption"})
TOLD_EVERY = 50
AT_HAND = 200
NAMES = 4
GoOn = Callable[[int, int], bool]
"""Is told how many of how many steps are done; what it answers says whether to go on."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, by their ids in order, that belong together.

    ``score`` is from 0 to 1 and ``why`` says why; ``overlap`` is the share of the shorter
    text that is in the other, 0 unless they are largely the same. ``names`` are those in both.
    """

    first: str
    second: str
    score: float
    why: tuple[Reason, ...]
    overlap: float = 0.0
    names: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[str, str]:
        """Both ids."""
        return self.first, self.second


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, the best first; ``whole`` is False when it was called off before its end."""

    pairs: tuple[Pair, ...]
    copies: tuple[Pair, ...]
    whole: bool = True


def find_pairs(
    library: Library, *, min_score: float = MIN_SCORE, go_on: GoOn = lambda _done, _of: True
) -> Findings:
    """All pairs with at least that score, and all near-duplicates.

    Articles that are largely the same text are near-duplicates and no pair. What an annotator has
    rejected is left out.
    """
    search = _Search(library, go_on)
    if not search.read():
        return Findings((), (), whole=False)
    rejected = library.rejected_pairs()
    same = list(search.copies())
    doubles = {pair.articles for pair in same}
    wanted = [pair for pair in search.pairs(min_score) if pair.articles not in doubles]
    return Findings(
        pairs=tuple(sorted(_without(wanted, rejected), key=lambda p: (-p.score, p.articles))),
        copies=tuple(sorted(_without(same, rejected), key=lambda p: (-p.overlap, p.articles))),
        whole=search.whole,
    )


class _Search:
    """What is known of the articles while they are compared; of their texts only a few."""

    def __init__(self, library: Library, go_on: GoOn) -> None:
        self._library = library
        self._go_on = go_on
        self._ids = sorted(library.article_ids())
        self._traits = PackedTraits()
        self._sketches: list[tuple[str, Sequence[int]]] = []
        self._shingles = lru_cache(AT_HAND)(self._shingled)
        self.whole = True

    def read(self) -> bool:
        """Read all articles; False when that was called off."""
        for done, key in enumerate(self._ids):
            if not self._tell(done):
                return False
            material = material_of(self._library.article(key), self._library)
            self._traits.append(traits_of(material))
            if found := copies.shingles(material.body):
                self._sketches.append((key, array("I", copies.sketch(found))))
        return True

    def copies(self) -> Iterator[Pair]:
        """The near-duplicates."""
        places = {key: at for at, key in enumerate(self._ids)}
        for done, (first, second) in enumerate(copies.suspects(self._sketches)):
            if done % TOLD_EVERY == 0 and not self._tell(len(self._ids)):
                return
            share = copies.overlap(self._shingles(first), self._shingles(second))
            if share >= copies.MIN_OVERLAP:
                why = (SameText(round(share, 3)),)
                things = self._traits[places[first]].things
                names = tuple(it.form for it in things if it.kind == "name")
                yield Pair(first, second, 1.0, why, round(share, 3), names[:NAMES])

    def pairs(self, min_score: float) -> Iterator[Pair]:
        """The reports on one event."""
        if not self.whole:
            return
        corpus = Corpus(self._traits)
        size = len(self._ids)
        found = pairs(corpus, min_score=min_score, go_on=lambda done: self._tell(size + done))
        yield from map(_reasoned, found)

    def _tell(self, done: int) -> bool:
        if done % TOLD_EVERY == 0 or done == len(self._ids):
            self.whole = self.whole and self._go_on(done, 2 * len(self._ids))
        return self.whole

    def _shingled(self, article: str) -> frozenset[int]:
        library = self._library
        return copies.shingles(without(library.text(article), library.regions(article)))


def material_of(article: Article, library: Library) -> Material:
    """What is compared of an article: its body, and what its entity spans quote."""
    body = without(library.text(article.id), library.regions(article.id))
    quotes = library.entity_quotes(article.id)
    return Material(article.id, body, article.language, article.published, tuple(quotes))


def without(text: str, regions: Iterable[Region]) -> str:
    """The text without what stands in regions that are no body; a title stays."""
    kept, reached = [], 0
    for region in sorted(regions, key=lambda each: (each.start, each.end)):
        if region.kind in NO_BODY:
            kept.append(text[reached : region.start])
            reached = max(reached, region.end)
    return "".join((*kept, text[reached:]))


def _reasoned(pair: EventPair) -> Pair:
    shared: Shared = pair.shared
    names = shared.names or shared.places
    return Pair(pair.first, pair.second, pair.score, reasons_of(shared), names=names)


def _without(pairs: Iterable[Pair], rejected: frozenset[tuple[str, str]]) -> Iterator[Pair]:
    return (pair for pair in pairs if pair.articles not in rejected)


def groups_of_copies(findings: Findings) -> list[tuple[str, ...]]:
    """The articles that hang together as near-duplicates, group by group."""
    return copies.grouped(pair.articles for pair in findings.copies)


def event_for(articles: Iterable[Article], names: Iterable[str], *, taken: Iterable[str]) -> str:
    """The event that these articles shall have: one that one of them has, else a new one.

    A new one is named after the earliest of their days and what they all name.
    """
    known = tuple(articles)
    there = sorted(each.event for each in known if each.event)
    if there:
        return there[0]
    days = sorted((each.published for each in known if each.published), key=lambda d: (-len(d), d))
    return event_name(days[0] if days else "", tuple(names), taken=frozenset(taken))
