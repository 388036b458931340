"""How a release of foreign files counts positions, found out from what it says of its spans."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from annotator.domain.message import said
from annotator.formats.offset_finding import Found, Quoted, Spans
from annotator.formats.offset_units import Counting, countings

SHOWN = 3
ENOUGH = 200
"""So many texts with spans tell all ways apart that are unlike in most texts."""


@dataclass(frozen=True, slots=True)
class Decision:
    """How the release counts; None where a person must say, and ``candidates`` is what can be.

    The best stand first. ``fitting`` has how many of the ``spans`` fit each of them, by its name.
    """

    counting: Counting | None
    candidates: tuple[Counting, ...]
    spans: int
    fitting: Mapping[str, int]

    def __str__(self) -> str:
        """One sentence for a person."""
        if self.counting:
            if not self.spans:
                return said(
                    "There are no spans; positions would be read as {units}.", units=self.counting
                )
            return said(
                "{share} fit {units}.", share=self._share(self.counting), units=self.counting
            )
        if not self.candidates:
            return said(
                "None of {spans:,} spans fits its text, however positions are counted: see whether "
                "the spans were made on these very texts.",
                spans=self.spans,
            )
        return said(
            "The spans do not settle how positions are counted: say --offset-unit {units}.",
            units=reduce(_either, map(self._candidate, self.candidates[:SHOWN])),
        )

    def _candidate(self, counting: Counting) -> str:
        return said(
            "{name} ({units}: {share} fit)",
            name=counting.name,
            units=counting,
            share=self._share(counting),
        )

    def _share(self, counting: Counting) -> str:
        return said(
            "{fitting:,} of {spans:,} spans",
            fitting=self.fitting[counting.name],
            spans=self.spans,
        )


def _either(one: str, other: str) -> str:
    return said("{one} or {other}", one=one, other=other)


class Evidence:
    """Which ways of counting fit the spans of a whole release; it keeps counts, not texts.

    Ways that find the same range for each span are one way. ``documented`` is what the format
    says, and is taken wherever nothing speaks against it.
    """

    def __init__(
        self, documented: Counting, *, hypotheses: Iterable[Counting] = countings()
    ) -> None:
        self._ways = tuple(dict.fromkeys((documented, *hypotheses)))
        self._of_file = {signed: _of_file(self._ways, signed=signed) for signed in (False, True)}
        self._kinds = [0] * len(self._ways)
        self._fits = [0] * len(self._ways)
        self._halves = [0] * len(self._ways)
        self._placed = [0] * len(self._ways)
        self._quoted = self._fitting = self._unquoted = 0
        self._texts = 0

    def add(self, text: str, spans: Iterable[Quoted], *, signed: bool = False) -> None:
        """Count the spans of one text; ``signed`` when its file had a byte order mark."""
        counted = Spans(text, spans)
        self._quoted += len(counted.quoted)
        self._unquoted += len(counted.unquoted)
        if self._texts >= ENOUGH and self._is_perfect(counted, signed=signed):
            self._add_to_all(counted)
            return
        self._texts += bool(counted.quoted or counted.unquoted)
        found = [counted.found(counting) for counting in self._of_file[signed]]
        for each, ways in zip(found, self._of_file[signed].values(), strict=True):
            fits = len(each.quoted) - each.quoted.count(None)
            placed = len(each.unquoted) - each.unquoted.count(None)
            for way in ways:
                self._fits[way] += fits
                self._halves[way] += each.halves
                self._placed[way] += placed
        self._tell_apart(found, list(self._of_file[signed].values()))
        self._fitting += sum(map(any, zip(*(each.quoted for each in found), strict=True)))

    def _is_perfect(self, spans: Spans, *, signed: bool) -> bool:
        """Whether no way can be better for this text than the documented one."""
        found = spans.found(self._ways[0].of_file(signed=signed))
        every = (*found.quoted, *found.unquoted)
        return None not in every and found.halves == 2 * len(found.unquoted)

    def _add_to_all(self, spans: Spans) -> None:
        """Count a text as if it fitted all ways, which takes nothing from the documented one."""
        quoted, unquoted = len(spans.quoted), len(spans.unquoted)
        self._fitting += quoted
        for way in range(len(self._ways)):
            self._fits[way] += quoted
            self._placed[way] += unquoted
            self._halves[way] += 2 * unquoted

    def _tell_apart(self, found: Sequence[Found], ways: Sequence[Sequence[int]]) -> None:
        """Divide the kinds of ways by what they found."""
        ranges = [(each.quoted, each.unquoted) for each in found]
        groups = [ranges.index(each) for each in ranges]
        if len(set(groups)) > 1:
            kinds: dict[tuple[int, int], int] = {}
            for group, members in zip(groups, ways, strict=True):
                for way in members:
                    kind = (self._kinds[way], group)
                    self._kinds[way] = kinds.setdefault(kind, len(kinds))

    def decide(self) -> Decision:
        """What all the spans together show.

        With quotes a way wins when each span that fits in any way fits in this one, and at least
        half of them do. Where that leaves several, or without quotes, the documented one is
        taken, unless another one of them puts clearly more ends at the edges of words, or finds a
        part of the text for clearly more spans; if the documented one is not among them, a person
        must say.
        """
        # The first way of each kind: the documented one is the first of all, then the simplest.
        ways = [self._kinds.index(kind) for kind in sorted(set(self._kinds), key=self._kinds.index)]
        left = ways
        if self._quoted:
            left = [way for way in ways if self._fits[way] == self._fitting]
            if not self._fitting or 2 * self._fitting < self._quoted:
                left = []
        if len(left) == 1 or (0 in left and not self._is_beaten(left)):
            chosen = left[0]
            even = [way for way in left if self._score(way) >= self._score(chosen)]
            return self._decision(self._ways[chosen], even)
        best = sorted(left or ways, key=self._score, reverse=True)
        return self._decision(None, [way for way in best if self._score(way)])

    def _is_beaten(self, left: Sequence[int]) -> bool:
        """Whether the documented way is: by at least 3 spans and by more than 2 % of them."""
        edges = max(self._halves[way] for way in left) - self._halves[0]
        places = max(self._placed[way] for way in left) - self._placed[0]
        most = max(edges / 2, places)
        return most >= 3 and most > 0.02 * self._unquoted

    def _score(self, way: int) -> int:
        return 2 * self._fits[way] + self._halves[way]

    def _decision(self, counting: Counting | None, ways: Sequence[int]) -> Decision:
        return Decision(
            counting,
            tuple(self._ways[way] for way in ways),
            self._quoted + self._unquoted,
            {self._ways[way].name: self._score(way) // 2 for way in ways},
        )


def _of_file(ways: Sequence[Counting], *, signed: bool) -> dict[Counting, list[int]]:
    """What the ways come to in a file, and which of them do."""
    found: dict[Counting, list[int]] = {}
    for n, way in enumerate(ways):
        found.setdefault(way.of_file(signed=signed), []).append(n)
    return found
