"""Where one was in each article of a project, and what of it was read, in a file of the user's."""

import hashlib
import json
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.span import Range, Ranges

FORMAT = "annotator-places/1"
MOST = 1000
OLDEST = 366
_DAY = 24 * 60 * 60

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """How one left an article: the caret, the first position in view, and what was read.

    Positions are code points.
    """

    caret: int = 0
    top: int = 0
    read: Ranges = ()


@dataclass(frozen=True, slots=True)
class _Kept:
    """A place and the day of its last use, counted from 1970."""

    place: Place
    used: int


class ReadingPlaces:
    """The places of one project, of that id; they are in its file in the folder after ``save``.

    Those of the ``MOST`` articles used last are kept, and none that was not used in ``OLDEST``
    days. ``now`` tells the time in seconds since 1970.
    """

    def __init__(
        self, folder: Path, project_id: str, *, now: Callable[[], float] = time.time
    ) -> None:
        # An id comes out of a file, and might be anything but the name of one.
        name = hashlib.sha256(project_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self.path = folder / f"{name}.json"
        self._project = project_id
        self._now = now
        self._kept = _read(self.path, project_id)
        self._changed = False

    def of(self, article: str) -> Place | None:
        """How that article was left, None when it was never open or that is forgotten."""
        kept = self._kept.get(article)
        return kept.place if kept else None

    def remember(self, article: str, place: Place) -> None:
        """Keep how an article is left; it is the one used last."""
        kept = _Kept(place, self._today())
        self._changed |= self._kept.pop(article, None) != kept
        self._kept[article] = kept

    def save(self) -> None:
        """Have it all in the file; that costs nothing when nothing changed.

        A file that cannot be written is logged and costs nothing else.
        """
        if not self._changed:
            return
        self._forget_old()
        try:
            _write(self.path, self._project, kept=self._kept)
            self._changed = False
        except OSError as error:
            log.warning("The reading places could not be written: %s", error)

    def _today(self) -> int:
        return int(self._now() // _DAY)

    def _forget_old(self) -> None:
        last = list(self._kept.items())[-MOST:]
        oldest = self._today() - OLDEST
        self._kept = {article: kept for article, kept in last if kept.used >= oldest}


def _read(path: Path, project: str) -> dict[str, _Kept]:
    try:
        return _parsed(json.loads(path.read_text("utf-8")), project)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The reading places could not be read and start afresh: %s", error)
        return {}


def _parsed(found: object, project: str) -> dict[str, _Kept]:
    match found:
        case {"format": str(name), "project": str(whose), "articles": dict(articles)} if (
            name == FORMAT and whose == project
        ):
            return {article: _kept(each) for article, each in articles.items()}
        case _:
            raise ValueError("the file holds something else")


def _kept(found: object) -> _Kept:
    match found:
        case [*numbers, list(read)] if len(numbers) == 3:
            used, caret, top = map(_count, numbers)
            return _Kept(Place(caret, top, tuple(map(_range, read))), used)
        case _:
            raise ValueError("the place of an article is not as it was written")


def _range(found: object) -> Range:
    match found:
        case [start, end]:
            read = Range(_count(start), _count(end))
        case _:
            read = Range(0, 0)
    if read.start >= read.end:
        raise ValueError("what was read of an article is not as it was written")
    return read


def _count(found: object) -> int:
    if type(found) is not int or found < 0:
        raise ValueError(f"{found!r} is no position")
    return found


def _write(path: Path, project: str, *, kept: dict[str, _Kept]) -> None:
    articles = {article: _row(each.place, each.used) for article, each in kept.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    content = {"format": FORMAT, "project": project, "articles": articles}
    temporary.write_text(json.dumps(content), "utf-8")
    temporary.replace(path)


def _row(place: Place, used: int) -> tuple[object, ...]:
    return (used, place.caret, place.top, place.read)
