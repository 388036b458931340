"""Going through very many articles for those that are wanted, some thousand at a time."""

from collections.abc import Sequence

from annotator.app.library import Listing
from annotator.domain.choice import Choice
from annotator.domain.words import alike

FIRST, STEP = 500, 2000
"""So many that the first are shown at once, and then what takes a frame or two."""
KNOWN_STEP = 40_000
_BETWEEN = "\x00"


class Looking:
    """Wants articles of a choice with all words in what is known of them, which it remembers."""

    def __init__(self, listing: Listing) -> None:
        self.words: tuple[str, ...] = ()
        self.choice = Choice()
        self.me = ""
        self._listing = listing
        self._known: dict[int, str] = {}
        self._left: Sequence[int] = ()

    @property
    def goes_on(self) -> bool:
        """Whether there are articles that were not looked through."""
        return bool(self._left)

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._known.clear()

    def forget_one(self, key: int) -> None:
        """Read that article anew the next time."""
        self._known.pop(key, None)

    def begin(self, keys: list[int]) -> list[int]:
        """Those of the first articles that are wanted; all of them when nothing is asked."""
        asked = bool(self.words or self.choice)
        self._left = keys if asked else ()
        return self._next(FIRST) if asked else list(keys)

    def further(self) -> list[int]:
        """Those of the next articles that are wanted."""
        return self._next(STEP)

    def _next(self, step: int) -> list[int]:
        # What is known already is looked through ten times faster.
        quick = not self.choice and len(self._known) >= len(self._left)
        step = KNOWN_STEP if quick else step
        keys, self._left = self._left[:step], self._left[step:]
        if self.choice:
            keys = self._listing.chosen(keys, self.choice, me=self.me)
        return self._with_words(keys) if self.words else list(keys)

    def _with_words(self, keys: Sequence[int]) -> list[int]:
        new = [key for key in keys if key not in self._known]
        if new:
            found = self._listing.searched(new)
            # One long text is folded far quicker than thousands of short ones.
            joined = _BETWEEN.join(each.replace(_BETWEEN, " ") for each in found.values())
            texts = alike(joined).split(_BETWEEN)
            self._known.update(zip(found, texts, strict=True))
        return [key for key in keys if self._has_all(self._known.get(key, ""))]

    def _has_all(self, text: str) -> bool:
        return all(word in text for word in self.words)
