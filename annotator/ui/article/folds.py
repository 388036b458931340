"""Paragraphs that are not shown: folded boilerplate, and empty lines after the first of a run."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Lines = tuple[int, int]  # the first paragraph and the last one

_BLANK = "(?:[^\\S\n]|\u200b)*"
_RUN = re.compile(f"\n{_BLANK}(?:\n{_BLANK})+(?=\n|\\Z)")
_UNSEEN = re.compile("[\\s\u200b]+")


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs for which a single line stands, in the place of the first one."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many paragraphs it hides."""
        return self.last - self.first + 1


class Hidden:
    """Which paragraphs are not shown, and which of them a fold's line stands for."""

    def __init__(self, folds: Iterable[Fold] = (), empty: Iterable[Lines] = ()) -> None:
        self._folds = {fold.first: fold for fold in folds}
        gone = [(fold.first + 1, fold.last) for fold in self._folds.values() if fold.count > 1]
        self._gone = _joined([*gone, *empty])
        self._firsts = [first for first, _ in self._gone]

    def fold_at(self, paragraph: int) -> Fold | None:
        """The fold whose line stands in the place of that paragraph."""
        return self._folds.get(paragraph)

    def fold_of(self, paragraph: int) -> Fold | None:
        """The fold in which that paragraph lies."""
        first = self.shown_before(paragraph)
        fold = self._folds.get(first)
        return fold if fold is not None and paragraph <= fold.last else None

    def is_gone(self, paragraph: int) -> bool:
        """Whether nothing is shown in the place of that paragraph."""
        return self._run(paragraph) is not None

    def is_unread(self, paragraph: int) -> bool:
        """Whether the paragraph's own text is not shown."""
        return paragraph in self._folds or self._run(paragraph) is not None

    def shown_from(self, paragraph: int) -> int:
        """That paragraph, or the first one after it that has a place."""
        run = self._run(paragraph)
        return paragraph if run is None else run[1] + 1

    def shown_before(self, paragraph: int) -> int:
        """That paragraph, or the last one before it that has a place."""
        run = self._run(paragraph)
        return paragraph if run is None else run[0] - 1

    def read_from(self, paragraph: int) -> int:
        """That paragraph, or the first one after it whose own text is shown."""
        while True:
            shown = self.shown_from(paragraph)
            if (fold := self._folds.get(shown)) is None:
                return shown
            paragraph = fold.last + 1

    def read_before(self, paragraph: int) -> int:
        """That paragraph, or the last one before it whose own text is shown; -1 without one."""
        while (shown := self.shown_before(paragraph)) in self._folds:
            paragraph = shown - 1
        return shown

    def gone(self) -> Sequence[Lines]:
        """The runs of paragraphs that have no place."""
        return self._gone

    def folds(self) -> Iterable[Fold]:
        """All folds."""
        return self._folds.values()

    def _run(self, paragraph: int) -> Lines | None:
        place = bisect_right(self._firsts, paragraph) - 1
        if place < 0 or self._gone[place][1] < paragraph:
            return None
        return self._gone[place]


def empty_runs(shown: str, starts: Sequence[int]) -> list[Lines]:
    """All empty paragraphs of the text but the first of each run; positions are code points."""
    found: list[Lines] = []
    # A line end is put before the text, as each run is found by the one before it.
    for run in _RUN.finditer("\n" + shown):
        first = bisect_right(starts, run.start()) - 1
        last = bisect_right(starts, run.end() - 1) - 1
        found.append((first + 1, last))
    return found


def foldable(
    regions: Iterable[tuple[int, int]], shown: str, *, starts: Sequence[int]
) -> list[Fold]:
    """What can be folded: neighbouring paragraphs with nothing to read but those regions.

    Positions are code points; a paragraph that lies in a region only partly stays.
    """
    found: list[Lines] = []
    for start, end in sorted(regions):
        first = bisect_right(starts, start) - 1
        last = bisect_right(starts, max(start, end - 1)) - 1
        if _is_read(shown[starts[first] : start]):
            first += 1
        following = starts[last + 1] if last + 1 < len(starts) else len(shown)
        if _is_read(shown[end:following]):
            last -= 1
        if first <= last:
            found.append((first, last))
    return [Fold(*lines) for lines in _bridged(_joined(found), shown, starts=starts)]


def _bridged(runs: list[Lines], shown: str, *, starts: Sequence[int]) -> list[Lines]:
    """Runs with only empty lines between them are one."""
    bridged: list[Lines] = []
    for first, last in runs:
        if bridged:
            between = shown[starts[bridged[-1][1] + 1] : starts[first]]
            if not _is_read(between):
                bridged[-1] = (bridged[-1][0], last)
                continue
        bridged.append((first, last))
    return bridged


def _is_read(text: str) -> bool:
    return bool(_UNSEEN.sub("", text))


def _joined(runs: Iterable[Lines]) -> list[Lines]:
    joined: list[Lines] = []
    for first, last in sorted(runs):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined
