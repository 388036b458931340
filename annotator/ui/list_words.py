"""The words that one types above the list, looked for in what is known about each article."""

from collections.abc import Sequence

from annotator.app.library import Listing
from annotator.domain.words import alike

STEP = 4000
KNOWN_STEP = 40_000
_BETWEEN = "\x00"


class Looking:
    """Looks through some thousand articles at a time, and remembers what it has read of them."""

    def __init__(self, listing: Listing) -> None:
        self.words: tuple[str, ...] = ()
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
        """Those of the first articles that have all the words; all of them without a word."""
        self._left = keys if self.words else ()
        return self.further() if self.words else keys

    def further(self) -> list[int]:
        """Those of the next articles that have all the words."""
        # What is known already is looked through ten times faster.
        step = KNOWN_STEP if len(self._known) >= len(self._left) else STEP
        keys, self._left = self._left[:step], self._left[step:]
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
