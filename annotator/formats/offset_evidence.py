"""How a release of foreign files counts positions, found out from what it says of its spans."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import category

from annotator.domain.span import Range
from annotator.formats.offset_tables import Tables
from annotator.formats.offset_units import Counting, Positions, countings

SHOWN = 3
_BLANKS = re.compile(r"\s+")
_INSIDE_WORDS = "\u00ad\u200c\u200d"
# Han, kana, Thai, Lao, Myanmar, Khmer: written without a space between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17df\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a file says of one span: its numbers as they stand there, and the text, if it has it."""

    start: int
    end: int
    quote: str | None


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
                return f"There are no spans; positions would be read as {self.counting}."
            return f"{self._share(self.counting)} fit {self.counting}."
        if not self.candidates:
            return (
                f"None of {self.spans:,} spans fits its text, however positions are counted: see"
                " whether the spans were made on these very texts."
            )
        shown = [
            f"{each.name} ({each}: {self._share(each)} fit)" for each in self.candidates[:SHOWN]
        ]
        return (
            "The spans do not settle how positions are counted: say --offset-unit "
            + " or ".join(shown)
            + "."
        )

    def _share(self, counting: Counting) -> str:
        return f"{self.fitting[counting.name]:,} of {self.spans:,} spans"


def same_quote(found: str, quoted: str) -> bool:
    """Whether they are equal, any run of white space being as good as one blank."""
    if found == quoted:
        return True
    return found.split() == quoted.split() and _BLANKS.sub(" ", found) == _BLANKS.sub(" ", quoted)


class Evidence:
    """Which ways of counting fit the spans of a whole release; it keeps counts, not texts.

    Ways that find the same range for each span are one way. ``documented`` is what the format
    says, and is taken wherever nothing speaks against it.
    """

    def __init__(
        self, documented: Counting, *, hypotheses: Iterable[Counting] = countings()
    ) -> None:
        self._ways = tuple(dict.fromkeys((documented, *hypotheses)))
        self._kinds = [0] * len(self._ways)
        self._fits = [0] * len(self._ways)
        self._halves = [0] * len(self._ways)
        self._quoted = self._fitting = self._unquoted = 0

    def add(self, text: str, spans: Iterable[Quoted], *, signed: bool = False) -> None:
        """Count the spans of one text; ``signed`` when its file had a byte order mark."""
        tables = Tables(text)
        quoted: list[Quoted] = []
        unquoted: list[Quoted] = []
        for each in spans:
            (unquoted if each.quote is None else quoted).append(each)
        readings = self._readings(tables, signed=signed)
        ranges = []
        for positions, ways in readings:
            found = [_quoted_range(text, positions, each) for each in quoted]
            free = [positions.range(each.start, each.end) for each in unquoted]
            halves = sum(_halves(text, each) for each in free if each)
            for way in ways:
                self._fits[way] += len(found) - found.count(None)
                self._halves[way] += halves
            ranges.append((found, free))
        self._tell_apart([ways for _, ways in readings], ranges)
        self._quoted += len(quoted)
        self._unquoted += len(unquoted)
        self._fitting += sum(map(any, zip(*(found for found, _ in ranges), strict=True)))

    def _readings(self, tables: Tables, *, signed: bool) -> list[tuple[Positions, list[int]]]:
        """The ways of counting that differ for the text, and which of ours each one stands for."""
        readings: dict[tuple[int, int, bool], tuple[Positions, list[int]]] = {}
        for n, way in enumerate(self._ways):
            counting = way.of_file(signed=signed)
            table = tables.of(counting.unit, folded=counting.folded)
            key = (id(table), counting.shift, counting.inclusive)
            if key not in readings:
                readings[key] = (Positions(tables.text, counting, tables=tables), [])
            readings[key][1].append(n)
        return list(readings.values())

    def _tell_apart(self, ways: Sequence[Sequence[int]], ranges: Sequence[object]) -> None:
        """Divide the kinds of ways by what they found."""
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
        taken, unless another one of them puts clearly more ends at the edges of words; if the
        documented one is not among them, a person must say.
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
        halves = max(self._halves[way] for way in left) - self._halves[0]
        return halves >= 2 * 3 and halves > 2 * 0.02 * self._unquoted

    def _score(self, way: int) -> int:
        return 2 * self._fits[way] + self._halves[way]

    def _decision(self, counting: Counting | None, ways: Sequence[int]) -> Decision:
        return Decision(
            counting,
            tuple(self._ways[way] for way in ways),
            self._quoted + self._unquoted,
            {self._ways[way].name: self._score(way) // 2 for way in ways},
        )


def _quoted_range(text: str, positions: Positions, span: Quoted) -> Range | None:
    found = positions.range(span.start, span.end)
    if found is None or not same_quote(text[found.start : found.end], span.quote or ""):
        return None
    return found


def _halves(text: str, place: Range) -> int:
    """2 for a range from one edge of a word to another, 1 with white space at its ends, else 0."""
    start, end = place
    if not (_is_edge(text, start) and _is_edge(text, end)):
        return 0
    return 1 if text[start].isspace() or text[end - 1].isspace() else 2


def _is_edge(text: str, position: int) -> bool:
    if position in (0, len(text)):
        return True
    before, after = text[position - 1], text[position]
    if category(after)[0] == "M" or after in _INSIDE_WORDS:
        return before.isspace()
    if _is_in_word(before) and _is_in_word(after):
        return bool(_UNSPACED.match(before) or _UNSPACED.match(after))
    return before + after != "\r\n"


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or category(sign)[0] == "M" or sign in _INSIDE_WORDS
