"""How likely a run of letters is in a language, from the letter statistics of langdetect."""

import json
from collections import Counter
from functools import cache
from importlib.resources import files
from math import log

# The statistics know the old Romanian letters with a cedilla only.
_SAME = str.maketrans("șț", "şţ")
_UNSEEN = 1e-6


class Letters:
    """The letters of one language: how often each follows the two before it."""

    def __init__(self, counts: Counter[str]) -> None:
        self._counts = counts
        self._single = sum(count for gram, count in counts.items() if len(gram) == 1)
        self._starts = sum(
            count for gram, count in counts.items() if len(gram) == 2 and gram[0] == " "
        )
        self._costs: dict[str, float] = {}

    def cost(self, before: str, letter: str) -> float:
        """The negative logarithm of the chance of that lower-case letter.

        ``before`` is the two letters before it, one and a blank before that, or a blank.
        """
        gram = before + letter
        cost = self._costs.get(gram)
        if cost is None:
            cost = self._costs[gram] = -log(self._chance(before, letter))
        return cost

    def _chance(self, before: str, letter: str) -> float:
        before, letter = before.translate(_SAME), letter.translate(_SAME)
        counts, last = self._counts, before[-1]
        single = counts[letter] / self._single
        pair = counts[last + letter] / max(self._starts if last == " " else counts[last], 1)
        if len(before) == 1:
            return 0.85 * pair + 0.15 * single + _UNSEEN
        triple = counts[before + letter] / max(counts[before], 1)
        return 0.7 * triple + 0.25 * pair + 0.05 * single + _UNSEEN


@cache
def letters_of(language: str) -> Letters:
    """The letters of the language of that code, which langdetect must know."""
    profile = json.loads((files("langdetect") / "profiles" / language).read_text("utf-8"))
    counts: Counter[str] = Counter()
    for gram, count in profile["freq"].items():
        counts[gram.lower()] += count
    return Letters(counts)
