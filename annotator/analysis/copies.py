"""Articles that are largely the same text, such as copies of one agency report."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise
from zlib import crc32

from annotator.analysis.spelling import folded

WORDS = 3
SKETCH = 24
FEWEST_WORDS = 20
MIN_OVERLAP = 0.5
MOST_OF_ONE = 30
# Letters of scripts without blanks count one by one.
_WORD = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")


@dataclass(frozen=True, slots=True)
class CopyPair:
    """Two articles by their ids in order, and the share of the shorter one that is in the other."""

    first: str
    second: str
    overlap: float


def shingles(text: str) -> frozenset[int]:
    """The runs of three words of a text, each as a number; the same ones on every machine."""
    words = _WORD.findall(folded(text) if text.isascii() else text.casefold())
    if len(words) < FEWEST_WORDS:
        return frozenset()
    lines = map(" ".join, zip(*(words[at:] for at in range(WORDS)), strict=False))
    return frozenset(crc32(line.encode("utf-8", "surrogatepass")) for line in lines)


def sketch(found: Iterable[int]) -> tuple[int, ...]:
    """The smallest of them: two texts with much in common have some of these in common too."""
    return tuple(nsmallest(SKETCH, found))


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter one that is in the other, from 0 to 1."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer else 0.0


def suspects(sketches: Iterable[tuple[str, tuple[int, ...]]]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that may be copies, by their ids in order, for ``overlap`` to decide.

    Where very many have one run of words, each is paired with its neighbours and the first only.
    """
    having: defaultdict[int, list[str]] = defaultdict(list)
    for article, smallest in sketches:
        for each in smallest:
            having[each].append(article)
    seen: set[tuple[str, str]] = set()
    for articles in having.values():
        for pair in _paired(sorted(articles)):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _paired(articles: list[str]) -> Iterator[tuple[str, str]]:
    if len(articles) > MOST_OF_ONE:
        yield from ((articles[0], each) for each in articles[1:])
        yield from pairwise(articles)
        return
    for at, one in enumerate(articles):
        for other in articles[at + 1 :]:
            yield one, other


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
