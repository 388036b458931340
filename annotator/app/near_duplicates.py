"""Which articles are largely the same text: found once, kept beside the project, and in step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from annotator.analysis import copies
from annotator.app.derived_file import LOST, IndexLost, opened
from annotator.app.pairing import without
from annotator.app.paths import data_dir
from annotator.storage.copy_index import CopyIndex
from annotator.storage.log import COMING_AND_GOING
from annotator.storage.search_opening import Broken
from annotator.storage.store import Store

__all__ = ["IndexLost", "NearDuplicates"]

Progress = Callable[[int, int], bool]
"""Told how many steps are done, of how many; answers whether to go on."""

BATCH = 200
_KEPT_TEXTS = 256
_KINDS = (*COMING_AND_GOING, "RegionsChanged")


def _go_on(done: int, total: int) -> bool:
    return done <= total


class NearDuplicates:
    """The near-duplicates of an open project; it belongs to the same thread as the project.

    They follow from the texts, from what in them is body, and from the pairs that were rejected.
    Raises IndexLost when what was kept turns out to be damaged, ProjectError when it cannot be
    read.
    """

    def __init__(self, store: Store, home: Path | None = None) -> None:
        self._store = store
        self._home = home or data_dir() / "search"
        self._index: CopyIndex | None = None

    def close(self) -> None:
        """Let go of what is kept; the next question opens it again."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def is_behind(self) -> bool:
        """Whether articles came or went, or their bodies changed, since it was in step."""
        with self._opened() as index:
            position = index.position()
            return position is None or self._store.log.may_have_moved(position, kinds=_KINDS)

    def groups(self) -> dict[str, str]:
        """The group of each article that has near-duplicates, both by id.

        A group goes by the smallest id of its articles. What is answered is quick, and as of when
        it was in step; see ``is_behind``.
        """
        return {article: group[0] for group in copies.grouped(self.pairs()) for article in group}

    def pairs(self) -> Iterator[tuple[str, str]]:
        """What ``groups`` follow from: the pairs that are largely the same, by their ids in order.

        Of very many that are alike not all pairs are there, but enough to tie them together.
        """
        with self._opened() as index:
            pairs = index.pairs(copies.MIN_OVERLAP)
        ids = self._store.articles.ids_of_texts(text for pair in pairs for text in pair)
        rejected = self._store.articles.rejected_pairs()
        known = (sorted((ids[a], ids[b])) for a, b in pairs if a in ids and b in ids)
        return ((one, other) for one, other in known if (one, other) not in rejected)

    def update(self, progress: Progress = _go_on) -> bool:
        """Bring it in step; False when it was called off. What is done by then stays done.

        The project is only read, a few texts at a time.
        """
        with self._opened() as index:
            # What comes after this is taken in by the next one.
            now = self._store.log.position()
            there, known = self._store.articles.bodies(), index.bodies()
            gone = known.keys() - there.keys()
            new = {text: body for text, body in there.items() if known.get(text) != body}
            if gone or new:
                # What is called off must be gone on with, though nothing else changes.
                index.unsettle()
                index.remove(gone)
            if not self._sketch(index, progress, new=new):
                return False
            if index.position() is None and not self._compare(index, progress, done=len(new)):
                return False
            index.set_position(now)
            return True

    def _sketch(self, index: CopyIndex, progress: Progress, *, new: dict[str, int]) -> bool:
        texts = list(new)
        for done in range(0, len(texts), BATCH):
            if not progress(done, len(texts)):
                return False
            some = texts[done : done + BATCH]
            index.keep((each, new[each], copies.sketch(self._shingles(each))) for each in some)
        return True

    def _compare(self, index: CopyIndex, progress: Progress, *, done: int) -> bool:
        compared = index.compared()
        found = copies.suspects(index.sketches())
        suspects = sorted(pair for pair in found if pair not in compared)
        shingles = lru_cache(_KEPT_TEXTS)(self._shingles)
        for at in range(0, len(suspects), BATCH):
            if not progress(done + at, done + len(suspects)):
                return False
            index.keep_overlaps(
                (one, other, copies.overlap(shingles(one), shingles(other)))
                for one, other in suspects[at : at + BATCH]
            )
        return progress(done + len(suspects), done + len(suspects))

    def _shingles(self, sha256: str) -> frozenset[int]:
        return copies.shingles(self._body(sha256))

    def _body(self, sha256: str) -> str:
        found = self._store.articles.of_texts((sha256,))
        return "".join(
            without(text, self._store.articles.regions(article.id)) for article, text in found
        )

    @contextmanager
    def _opened(self) -> Iterator[CopyIndex]:
        if self._index is None:
            self._index = opened(self._store, self._home, opening=CopyIndex)
        try:
            yield self._index
        except Broken as error:
            index, self._index = self._index, None
            with suppress(OSError):
                index.discard()
            raise IndexLost(LOST) from error
