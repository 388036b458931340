"""The log of a damaged project, act by act, as far as it is unbroken, into a new project."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice, zip_longest

from annotator.domain.article import Article
from annotator.domain.errors import ProjectError
from annotator.domain.events import (
    ArticleAdded,
    Event,
    LinkAdded,
    RegionsChanged,
    SpanAdded,
    SpanChanged,
    article_of,
    reverse,
)
from annotator.domain.history import Act
from annotator.domain.message import said
from annotator.storage import projection, snapshots, steps
from annotator.storage.beginnings import Beginning
from annotator.storage.checked import span_fault
from annotator.storage.clock import hlc
from annotator.storage.codec import decoded, encoded
from annotator.storage.database import Database
from annotator.storage.deeds import Deed, Deeds
from annotator.storage.log_faults import OF_STEP
from annotator.storage.rows import Row
from annotator.storage.salvage import Salvage
from annotator.storage.tables import ACT, EVENT
from annotator.storage.texts import Texts

_AT_ONCE = 2_000


@dataclass(slots=True)
class Copied:
    """How far the log was unbroken: ``why_not`` is what broke it, "" when all of it was taken.

    ``lost`` are the articles whose texts are not there any more, by their ids.
    """

    acts: int = 0
    events: int = 0
    why_not: str = ""
    lost: dict[str, Article] = field(default_factory=dict)


class LogCopy:
    """Copies the log into an empty project that has the texts already; its tables follow."""

    def __init__(
        self,
        salvage: Salvage,
        into: Database,
        *,
        step: Callable[[str, int], None],
        beginning: Beginning | None = None,
    ) -> None:
        self._beginning = beginning
        self._deeds = Deeds(salvage)
        self._into = into
        self._step = step
        self._texts = Texts(into)
        self._arrived: dict[str, str] = {}
        self._placed: dict[str, str] = {}
        self._seq = self._tick = 0
        self._uids: dict[int, str] = dict(into.rows("SELECT id, uid FROM annotator"))
        self.copied = Copied()

    def run(self) -> Copied:
        """Copy what there is; a transaction must be open."""
        if self._beginning is not None and not self._begun(self._beginning):
            self.copied.why_not = said("what its snapshot stands for cannot be kept")
            return self.copied
        batch: list[Deed] = []
        size = 0
        for deed in self._with_texts():
            batch.append(deed)
            size += len(deed.events)
            if size >= _AT_ONCE:
                if not self._take(batch):
                    return self.copied
                batch, size = [], 0
        if batch:
            self._take(batch)
        return self.copied

    def _take(self, batch: list[Deed]) -> bool:
        self._arrived.clear()
        self._placed.clear()
        if self._written(batch):
            self._step("log", sum(len(deed.events) for deed in batch))
            return True
        for deed in batch:
            if not self._written([deed]):
                self.copied.why_not = said(
                    "act {act} does not follow from those before it", act=deed.act[0]
                )
                return False
        return True

    def _written(self, batch: list[Deed]) -> bool:
        events = [event for deed in batch for event in deed.events]
        self._into.rows("SAVEPOINT deeds")
        try:
            self._write(batch, events)
        except (RuntimeError, ValueError, sqlite3.IntegrityError):
            self._into.rows("ROLLBACK TO deeds")
            self._into.rows("RELEASE deeds")
            return False
        self._into.rows("RELEASE deeds")
        self._seq += len(batch)
        self.copied.acts += len(batch)
        self.copied.events += len(events)
        return True

    def _write(self, batch: list[Deed], events: list[Event]) -> None:
        numbered = list(enumerate(batch, self._seq + 1))
        self._insert(numbered)
        projection.apply(events, self._into)
        for seq, deed in numbered:
            act = deed.as_act
            steps.mark(act, seq, database=self._into)
            if act.mark != "do" and not self._turns(act, seq, events=deed.events):
                raise ValueError(f"act {seq} does not {act.mark} what its step did")

    def _insert(self, numbered: list[tuple[int, Deed]]) -> None:
        self._into.insert(
            ACT, ((seq, *deed.act[1:8], self._time(deed.act[8], deed)) for seq, deed in numbered)
        )
        self._into.insert(
            EVENT, (row for seq, deed in numbered for row in self._entries(deed, seq))
        )

    def _turns(self, act: Act, seq: int, *, events: tuple[Event, ...]) -> bool:
        """Whether an undo takes back just what its step did, or a redo does just that again."""
        begun = steps.first_act(act.group, self._into)
        rows = self._into.rows(f"{OF_STEP} ORDER BY event.seq", act.group, begun, seq)
        did = tuple(decoded(kind, payload, text_of=lambda _: "") for kind, payload in rows)
        return events == (tuple(map(reverse, reversed(did))) if act.mark == "undo" else did)

    # ------------------------------------------------------------------ the snapshot

    def _begun(self, beginning: Beginning) -> bool:
        self.copied.lost |= beginning.lost
        self._into.rows("SAVEPOINT beginning")
        try:
            self._begin(beginning)
        except (ProjectError, RuntimeError, ValueError, sqlite3.IntegrityError):
            self._into.rows("ROLLBACK TO beginning")
            self._into.rows("RELEASE beginning")
            self._seq = self.copied.events = 0
            return False
        self._into.rows("RELEASE beginning")
        self.copied.acts = self._seq
        return True

    def _begin(self, beginning: Beginning) -> None:
        """Take over what is left of the acts of the snapshot, and what the tables were then."""
        for deeds in self._batches(self._deeds.fixed(beginning.snapshot.act, lost=beginning.lost)):
            self._insert(list(enumerate(deeds, self._seq + 1)))
            self._seq += len(deeds)
            count = sum(len(deed.rows) for deed in deeds)
            self.copied.events += count
            self._step("log", count)
        if self._seq:
            parts = snapshots.parts_of(beginning.tables)
            made = replace(beginning.snapshot, act=self._seq)
            snapshots.write(made, parts, database=self._into)
            snapshots.restore(self._into, into=self._into)

    @staticmethod
    def _batches(deeds: Iterator[Deed]) -> Iterator[list[Deed]]:
        while batch := list(islice(deeds, _AT_ONCE)):
            yield batch

    def _entries(self, deed: Deed, seq: int) -> Iterator[Row]:
        """The events' rows, with the ids, articles and targets that the events themselves give."""
        act = deed.act[1]
        for place, (row, event) in enumerate(zip_longest(deed.rows, deed.events), 1):
            key = row[1] if row[1].startswith(f"{act}.") else f"{act}.{place}"
            where = encoded(event)[1:3] if event else row[4:6]
            yield (key, seq, row[3], *where, row[6], self._time(row[7], deed))

    def _time(self, found: str, deed: Deed) -> str:
        digits, _, uid = found.partition("-")
        if len(digits) == len(hlc(0, "")) - 1 and digits.isdecimal():
            self._tick = max(self._tick, int(digits))
            own = self._uids.get(deed.act[6], uid)
            return found if own == uid else f"{digits}-{own}"
        self._tick += 1
        return hlc(self._tick, self._uids.get(deed.act[6], uid))

    # ------------------------------------------------------------------ reading

    def _with_texts(self) -> Iterator[Deed]:
        """The deeds without what is about articles whose texts were lost."""
        lost = self.copied.lost
        for deed in self._deeds.after(self._beginning.snapshot.act if self._beginning else 0):
            for event in deed.events:
                if isinstance(event, ArticleAdded) and not self._has_text(event.article):
                    lost[event.article.id] = event.article
            kept = [n for n, event in enumerate(deed.events) if article_of(event) not in lost]
            events = tuple(deed.events[n] for n in kept)
            if fault := self._fault(events):
                self.copied.why_not = said("act {act}: {fault}", act=deed.act[0], fault=fault)
                return
            if events:
                yield Deed(deed.act, tuple(deed.rows[n] for n in kept), events)
        self.copied.why_not = self._deeds.why_not

    def _has_text(self, article: Article) -> bool:
        self._arrived[article.id] = article.sha256
        found = self._into.row("SELECT 1 FROM text WHERE sha256 = ?", article.sha256)
        return found is not None

    def _fault(self, events: tuple[Event, ...]) -> str:
        for event in events:
            match event:
                case SpanAdded(span) | SpanChanged(_, span):
                    if fault := span_fault(span, self._text(span.article)):
                        return said("span {span}: {fault}", span=span.id, fault=fault)
                    self._placed[span.id] = span.article
                case LinkAdded(link):
                    if self._article_of(link.target) not in ("", link.target_article):
                        return said(
                            "link {link} does not end in its target's article", link=link.id
                        )
                case RegionsChanged(article, _, after):
                    if any(each.end > len(self._text(article)) for each in after):
                        return said("article {article}: a region passes the text", article=article)
                case _:
                    continue
        return ""

    def _article_of(self, span: str) -> str:
        sql = "SELECT article.id FROM span JOIN article ON article.key = article WHERE span.id = ?"
        return str(self._placed.get(span) or self._into.value(sql, span) or "")

    def _text(self, article: str) -> str:
        sha256 = self._arrived.get(article) or self._into.value(
            "SELECT sha256 FROM article WHERE id = ?", article
        )
        return self._texts.of(sha256) if sha256 else ""
