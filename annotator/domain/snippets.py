"""What a list of search results shows of each text: a line around the hit, and where it is."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from annotator.domain.finding import find_all
from annotator.domain.span import Range

BEFORE, AFTER = 50, 110
TOGETHER = 200_000
_BETWEEN = "\x00"


def found_in(texts: Sequence[str], typed: str) -> list[list[Range]]:
    """Where each text has what was typed, as ``find_all`` finds it, in code points."""
    found: list[list[Range]] = []
    # Making an expression for the letters of a text takes longer than finding in a short one.
    for run in _runs(texts):
        found += _found_in_run(run, typed)
    return found


def _runs(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    first, length = 0, 0
    for n, text in enumerate(texts):
        if length and length + len(text) > TOGETHER:
            yield texts[first:n]
            first, length = n, 0
        length += len(text)
    if first < len(texts):
        yield texts[first:]


def _found_in_run(texts: Sequence[str], typed: str) -> Iterable[list[Range]]:
    found: list[list[Range]] = [[] for _ in texts]
    ends, end = [], -1
    for text in texts:
        end += len(text) + 1
        ends.append(end)
    at = 0
    for hit in find_all(_BETWEEN.join(texts), typed):
        while hit.start >= ends[at]:
            at += 1
        start = ends[at] - len(texts[at])
        if hit.end <= ends[at]:
            found[at].append(Range(hit.start - start, hit.end - start))
    return found


def snippet(text: str, hit: Range) -> tuple[str, Range]:
    """Some words around a hit on one line, and where in them it is; both in code points."""
    start, end = _word_start(text, hit.start - BEFORE), _word_end(text, hit.end + AFTER)
    before = " ".join(text[min(start, hit.start) : hit.start].split())
    inner = " ".join(text[hit.start : hit.end].split()) or text[hit.start : hit.end]
    after = " ".join(text[hit.end : max(end, hit.end)].split())
    before = ("… " if start > 0 else "") + before
    after += " …" if end < len(text) else ""
    if before and text[hit.start - 1].isspace() and not before.endswith(" "):
        before += " "
    if after and text[hit.end : hit.end + 1].isspace():
        after = " " + after.lstrip()
    return before + inner + after, Range(len(before), len(before) + len(inner))


def _word_start(text: str, position: int) -> int:
    if position <= 0:
        return 0
    spaces = (n for n in range(position, position + BEFORE // 2) if text[n].isspace())
    return next(islice(spaces, 1), position)


def _word_end(text: str, position: int) -> int:
    if position >= len(text):
        return len(text)
    spaces = (n for n in range(position, position - AFTER // 2, -1) if text[n].isspace())
    return next(islice(spaces, 1), position)
