"""Full-text search over a project: its index is kept in step, and hits are found in the texts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.app.derived_file import LOST, IndexLost, opened, places
from annotator.app.paths import data_dir
from annotator.app.presence import is_there
from annotator.domain.article import Article
from annotator.domain.message import said
from annotator.domain.snippets import found_in, snippet
from annotator.domain.span import Range
from annotator.domain.words import Wanted, wanted
from annotator.storage.log import COMING_AND_GOING
from annotator.storage.search_faults import search_faults
from annotator.storage.search_index import SearchIndex, TooSlow
from annotator.storage.search_opening import Broken
from annotator.storage.store import Store

__all__ = ["Found", "Hit", "IndexLost", "Progress", "Searching"]

Progress = Callable[[int, int], bool]
"""Told how many texts are done, of how many; answers whether to go on."""

BATCH = 200
MANY = 2000
PAGE = 100
PATIENCE = 20.0
RANKED, COUNTED = 400, 1000
_KINDS = (*COMING_AND_GOING, "ArticleChanged")


def _go_on(done: int, total: int) -> bool:
    return done <= total


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found.

    ``find`` is what the find bar finds ``count`` times in its text, first at ``place``; ``marked``
    is where that is in the snippet. All in code points. With ``in_title`` not all that was wanted
    stands in the text: the place is its beginning, and the rest is about the title.
    """

    article: Article
    find: str
    count: int
    place: Range
    snippet: str
    marked: Range
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Some of the articles that were found, of about ``total``, or of ``more`` than that.

    ``after`` is where to go on from, -1 when there are no more. ``too_many`` says that the query
    is too broad to be answered in time; there are no hits then.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    after: int = -1
    too_many: bool = False
    more: bool = False


class Searching:
    """Finds in an open project; it belongs to the same thread as the project.

    Raises IndexLost when the index turns out to be damaged, ProjectError when it cannot be read.
    """

    def __init__(self, store: Store, home: Path | None = None) -> None:
        self._store = store
        self._home = home or data_dir() / "search"
        self._index: SearchIndex | None = None

    def close(self) -> None:
        """Let go of the index; the next question opens it again."""
        if self._index is not None:
            self._index.close()
            self._index = None

    # ------------------------------------------------------------------ in step

    def is_behind(self) -> bool:
        """Whether the index does not have all texts, or has some that are no longer there."""
        with self._opened() as index:
            position = index.position()
            return position is None or self._store.log.may_have_moved(position, kinds=_KINDS)

    def update(self, progress: Progress = _go_on) -> bool:
        """Bring the index in step, made anew if need be; False when it was called off.

        What is done by then stays done. The project is only read, a few texts at a time.
        """
        with self._opened() as index:
            # What comes after this is taken in by the next one.
            now = self._store.log.position()
            there, known = self._store.articles.titles(), index.titles()
            new = {text: title for text, title in there.items() if known.get(text) != title}
            if not self._take_in(new, progress):
                return False
            if len(new) >= MANY:
                index.gather()
            if gone := known.keys() - there.keys():
                index.remove(gone)
            index.set_position(now)
            return True

    def _take_in(self, titles: Mapping[str, str], progress: Progress) -> bool:
        texts = list(titles)
        with self._opened() as index:
            for done in range(0, len(texts), BATCH):
                if not progress(done, len(texts)):
                    return False
                found = self._store.articles.of_texts(texts[done : done + BATCH])
                index.add(((article.sha256, text) for article, text in found), titles=titles)
        return progress(len(texts), len(texts))

    @contextmanager
    def _opened(self) -> Iterator[SearchIndex]:
        if self._index is None:
            self._index = opened(self._store, self._home, opening=SearchIndex)
        try:
            yield self._index
        except Broken as error:
            index, self._index = self._index, None
            with suppress(OSError):
                index.discard()
            raise IndexLost(LOST) from error

    def places(self) -> tuple[Path, Path]:
        """Where the index may lie: beside the project, or else in the user's own folder."""
        return places(self._store, self._home)

    def faults(self) -> Iterator[str]:
        """What is wrong with the file of the index, a line each; one that is behind is not wrong.

        It is only read. Whatever is wrong with it, it is made anew when something is looked for.
        """
        for path in self.places():
            if is_there(path):
                for fault in search_faults(path, self._store):
                    yield said(
                        "the search index {path}: {fault}; it will be made anew",
                        path=path.name,
                        fault=fault,
                    )

    # ------------------------------------------------------------------ finding

    def find(
        self, query: str, *, start: int = 0, most: int = PAGE, seconds: float = PATIENCE
    ) -> Found:
        """The articles that have every word of the query, and each phrase in quotes.

        They stand in the text or in the title.

        Words are found at the beginnings of words, and from three letters on inside them, blind to
        case and accents. The best stand first, or with very many those that came in first. Only
        what is in the index is found; see ``is_behind``.
        """
        wants = wanted(query)
        if not wants:
            return Found()
        with self._opened() as index:
            try:
                match = index.query(wants, seconds=seconds)
                # To count half of a large corpus would take longer than to show the first hits.
                enough = max(COUNTED, start + most)
                keys = index.matching(match, most=enough + 1, seconds=seconds)
                more = len(keys) > enough
                if len(keys) <= RANKED:
                    keys = index.best(match, keys, seconds=seconds)
                texts = index.of_keys(keys[start : start + most])
            except TooSlow:
                return Found(too_many=True)
        hits = tuple(_hits(self._store.articles.of_texts(texts), wants))
        total = min(len(keys), enough)
        after = start + most if start + most < len(keys) else -1
        # Only on one page that holds all is it known how many were no true hits.
        return Found(hits, len(hits) if start == 0 and after < 0 else total, after, more=more)


def _hits(found: Sequence[tuple[Article, str]], wants: Sequence[Wanted]) -> Iterator[Hit]:
    finds = [each.typed for each in wants]
    if len(finds) > 1:
        # What stands there just as it was typed is what was looked for.
        finds = [" ".join(finds), *finds]
    places = _places([text for _, text in found], finds)
    titles = _places([article.title for article, _ in found], finds)
    for (article, text), own, heading in zip(found, places, titles, strict=True):
        each = list(zip(own, heading, strict=True))[-len(wants) :]
        if all(there for there, _ in each):
            first = next(k for k, hits in enumerate(own) if hits)
            place = own[first][0]
            yield Hit(article, finds[first], len(own[first]), place, *snippet(text, place))
        elif all(there or above for there, above in each):
            first = next(k for k, hits in enumerate(heading) if hits)
            shown = snippet(article.title, heading[first][0])
            yield Hit(article, finds[first], len(heading[first]), Range(0, 0), *shown, True)


def _places(texts: Sequence[str], finds: Sequence[str]) -> Iterator[list[list[Range]]]:
    """For each text where it has each of what is looked for."""
    columns = [found_in(texts, each) for each in finds]
    return ([column[n] for column in columns] for n in range(len(texts)))
