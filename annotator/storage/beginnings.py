"""Where a damaged log that was compacted begins: at its snapshot, or at what stands in for that."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.errors import ProjectError
from annotator.domain.events import RegionsChanged, reverse
from annotator.domain.message import said
from annotator.storage import article_lines, payload_archive, projection, snapshots
from annotator.storage.checked import span_fault
from annotator.storage.codec import NO_PAYLOAD, decoded
from annotator.storage.database import Database
from annotator.storage.known import ids, known
from annotator.storage.last_known import forget
from annotator.storage.rows import article_of_row
from annotator.storage.salvage import Salvage, scratch
from annotator.storage.snapshots import Snapshot
from annotator.storage.tables import ARTICLE, PROJECTED
from annotator.storage.texts import Texts

_WITHOUT = f"SELECT coalesce(max(act), 0) FROM event WHERE payload = '{NO_PAYLOAD}'"
_LATER = "SELECT kind, payload FROM event WHERE act > ? ORDER BY seq DESC"

ARCHIVED = said(
    "The log's snapshot was damaged: what it stood for came from the archive beside it."
)
ROLLED_BACK = said("The log's snapshot was damaged: it was made anew from the tables.")
LOST = said(
    "The log's snapshot was damaged, and not all archives of the project lie beside it: put them "
    "there and repair it again, or go on with what the tables give."
)


@dataclass(slots=True)
class Beginning:
    """The snapshot, the tables as they were then, and the articles whose texts were lost."""

    snapshot: Snapshot
    tables: Database
    lost: dict[str, Article] = field(default_factory=dict)


class Beginnings:
    """Looks for the beginning of a log that was salvaged; the texts must be kept already."""

    def __init__(self, salvage: Salvage, into: Database, *, folder: Path) -> None:
        """``folder`` is for what is thrown away afterwards."""
        self._salvage = salvage
        self._into = into
        self._folder = folder
        self._snapshot = snapshots.newest(salvage.database)
        self.note = ""
        """What has to be said of the beginning that was found."""

    @contextmanager
    def found(self, project: Path, *, now: str) -> Iterator[Beginning | None]:
        """The best one, None where the log begins at its first act, or cannot be begun."""
        if not self._is_compacted():
            yield None
            return
        room = scratch(self._folder / "begun.sqlite", self._into.path)
        try:
            room.rows("PRAGMA foreign_keys = ON")
            texts = self._into.each("SELECT sha256, text FROM text")
            room.run("INSERT INTO text (sha256, text) VALUES (?, ?)", texts)
            room.rows("BEGIN")
            yield self._loaded(room) or self._stand_in(room, project, now=now)
        finally:
            room.close()

    def _is_compacted(self) -> bool:
        reading = self._salvage.readings.get("snapshot")
        return reading is not None and not (reading.whole and self._snapshot is None)

    def _stand_in(self, room: Database, project: Path, *, now: str) -> Beginning | None:
        if self._refilled(project):
            self.note = ARCHIVED
            return None
        beginning = self._rolled_back(room, now=now)
        self.note = ROLLED_BACK if beginning else LOST
        return beginning

    # ------------------------------------------------------------------ the snapshot itself

    def _loaded(self, room: Database) -> Beginning | None:
        if self._snapshot is None:
            return None
        # Whether articles have their texts is looked at afterwards.
        room.rows("PRAGMA defer_foreign_keys = ON")
        try:
            snapshots.load(self._snapshot, self._salvage.database, into=room)
        except ProjectError:
            projection.clear(room)
            return None
        return self._checked(Beginning(self._snapshot, room))

    def _checked(self, beginning: Beginning) -> Beginning | None:
        """Without the articles whose texts were lost; None where a span is off its text."""
        room, texts = beginning.tables, Texts(beginning.tables)
        for row in room.rows(ARTICLE.select_sql):
            article = room.made_of(row, article_of_row)
            if room.row("SELECT 1 FROM text WHERE sha256 = ?", article.sha256) is None:
                beginning.lost[article.id] = article
                forget(article.id, room)
        for article_id in ids(room):
            there = known(article_id, room)
            assert there is not None
            text = texts.of(there.article.sha256)
            if any(span_fault(span, text) for span in there.spans):
                projection.clear(room)
                return None
        return beginning

    # ------------------------------------------------------------------ the archives

    def _refilled(self, project: Path) -> bool:
        """Whether each event has its payload again."""
        salvaged = self._salvage.database
        salvaged.run("DROP TRIGGER event_no_update")
        sql = f"UPDATE event SET payload = ? WHERE id = ? AND payload = '{NO_PAYLOAD}'"
        for path in payload_archive.archives(project):
            try:
                pairs = ((payload, event) for event, payload in payload_archive.payloads(path))
                salvaged.run(sql, pairs)
            except ProjectError:
                continue  # another kind of file
        return not salvaged.value(_WITHOUT)

    # ------------------------------------------------------------------ the tables

    def _rolled_back(self, room: Database, *, now: str) -> Beginning | None:
        """What the tables were at the last act without payloads, if all of them are there."""
        salvaged = self._salvage.database
        if not self._salvage.is_whole(*(table.name for table in PROJECTED)):
            return None
        act = max(salvaged.value(_WITHOUT), self._snapshot.act if self._snapshot else 0)
        try:
            for table in PROJECTED:
                room.run(table.insert_sql, salvaged.each(snapshots.ordered(table)))
            room.run(snapshots.COUNT_SPANS)
            article_lines.begin(room)
            for kind, payload in salvaged.rows(_LATER, act):
                event = decoded(kind, payload, text_of=Texts(room).of)
                projection.apply((reverse(event),), room)
        except (RuntimeError, ValueError, KeyError, sqlite3.IntegrityError):
            return None
        self._mark_lines(room)
        made = self._snapshot or Snapshot(act, now, "", "")
        return self._checked(Beginning(made, room))

    def _mark_lines(self, room: Database) -> None:
        """Say of lines what can be seen of what persons said of them: which they marked."""
        room.run("UPDATE line SET mark = 0")
        for article in list(ids(room)):
            there = known(article, room)
            assert there is not None
            marked = RegionsChanged(article, (), there.regions)
            marks = article_lines.said(Texts(room).of(there.article.sha256), (marked,))
            article_lines.remark(article, marks, database=room)
