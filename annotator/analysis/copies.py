"""Articles that are largely the same text, such as copies of one agency report."""

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import combinations, pairwise
from zlib import crc32

from annotator.analysis.spelling import folded

WORDS = 3
SKETCH = 24
FEWEST_WORDS = 20
MIN_OVERLAP = 0.5
MOST_OF_ONE = 30
LIKELY = 0.2
PARTS = 16
"""So many times the sketches are gone through, each time for a part of their numbers."""
# Letters of scripts without blanks count one by one.
_WORD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")


def shingles(text: str) -> frozenset[int]:
    """The runs of three words of a text, each as a number; the same ones on every machine."""
    words = _WORD.findall(folded(text) if text.isascii() else text.casefold())
    if len(words) < FEWEST_WORDS:
        return frozenset()
    lines = map(" ".join, zip(*(words[at:] for at in range(WORDS)), strict=False))
    return frozenset(map(crc32, "\n".join(lines).encode("utf-8", "surrogatepass").split(b"\n")))


def sketch(found: Iterable[int]) -> tuple[int, ...]:
    """The smallest of them: two texts with much in common have some of these in common too."""
    return tuple(nsmallest(SKETCH, found))


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter one that is in the other, from 0 to 1."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer else 0.0


def suspects(sketches: Iterable[tuple[str, Sequence[int]]]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that may be copies, by their ids in order, for ``overlap`` to decide.

    Where very many have one run of words, each is paired with its neighbours and the first only.
    Those that share no more than a sentence, such as what a source puts everywhere, are no such
    pairs: reading their texts would take longer than all else.
    """
    known = sorted((article, array("I", smallest)) for article, smallest in sketches)
    seen: set[tuple[int, int]] = set()
    for part in range(PARTS):
        having: defaultdict[int, list[int]] = defaultdict(list)
        for at, (_, smallest) in enumerate(known):
            for each in smallest:
                if each % PARTS == part:
                    having[each].append(at)
        for places in having.values():
            for one, other in _paired(places):
                if (one, other) not in seen and guess(known[one][1], known[other][1]) >= LIKELY:
                    seen.add((one, other))
                    yield known[one][0], known[other][0]


def guess(one: Sequence[int], other: Sequence[int]) -> float:
    """About what ``overlap`` will say of the texts with these sketches."""
    # Up to the lesser of their ends both sketches hold all that there is.
    end = min(one[-1], other[-1])
    fewer = min(bisect_right(one, end), bisect_right(other, end))
    return len({*one}.intersection(other)) / fewer


def _paired(places: list[int]) -> Iterator[tuple[int, int]]:
    if len(places) > MOST_OF_ONE:
        yield from ((places[0], each) for each in places[1:])
        yield from pairwise(places)
    else:
        yield from combinations(places, 2)


def grouped(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The articles that hang together by these pairs, each group in the order of ids."""
    parent: dict[str, str] = {}

    def top(article: str) -> str:
        while parent.setdefault(article, article) != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    for one, other in pairs:
        first, second = sorted((top(one), top(other)))
        parent[second] = first
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for article in sorted(parent):
        groups[top(article)].append(article)
    return [tuple(each) for each in groups.values()]
