"""Articles, spans and acts to write down, and scripts of events that follow from each other."""

import copy
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import strategies as st

from annotator.domain.article import (
    REGION_KINDS,
    STATUSES,
    Article,
    ArticleLabel,
    Region,
    article_id,
    text_sha256,
)
from annotator.domain.events import (
    ArticleAdded,
    ArticleChanged,
    ArticleLabelAdded,
    ArticleLabelRemoved,
    ArticleRemoved,
    Event,
    LinkAdded,
    LinkRemoved,
    RegionsChanged,
    ReviewChanged,
    SchemeChanged,
    SpanAdded,
    SpanChanged,
    SpanRemoved,
    StatusChanged,
)
from annotator.domain.history import Act, MarkKind
from annotator.domain.link import Link
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import CONFIDENCES, LAYERS, AttributeValue, Range, Span
from annotator.storage import schema
from annotator.storage.database import Database
from annotator.storage.store import Store
from annotator.storage.tables import PROJECTED, SPAN_COUNT

NOW = "2026-11-22T10:00:00Z"
TEXT = "The mayor of Lodva 🙂 said: “No.”\r\nThen the crowd\0 went home, e\u0301tat by état."
SCHEMES = (
    SchemeSource("framing", "2", "framing", "# the first"),
    SchemeSource("entity", "1", "entity", "# the second\n"),
    SchemeSource("genre", "1", "", "# of articles"),
)


def new_article(text: str = TEXT, **values: Any) -> Article:
    sha256 = text_sha256(text)
    given = {"id": article_id(sha256), "sha256": sha256, "length": len(text), **values}
    return Article(**given)


def new_span(key: str, *ranges: tuple[int, int], text: str = TEXT, **values: Any) -> Span:
    found = tuple(Range(*each) for each in ranges)
    given: dict[str, Any] = {
        "article": article_id(text_sha256(text)),
        "layer": "entity",
        "label": "PER",
        "quote": text[found[0].start : found[-1].end],
        "annotator": "ada",
        "created": NOW,
        "updated": NOW,
    }
    return Span(id=key, ranges=found, **given | values)


def new_link(key: str, source: Span, target: Span, **values: Any) -> Link:
    given = {"kind": "same_claim", "annotator": "ada"} | values
    return Link(
        id=key,
        article=source.article,
        source=source.id,
        target=target.id,
        target_article=target.article,
        **given,
    )


def new_act(key: str, mark: MarkKind = "do", *, group: str = "", **values: str) -> Act:
    given = {"kind": "AddSpan", "detail": "PER", "annotator": "ada", "time": NOW} | values
    return Act(id=key, mark=mark, group=group or key, **given)


def arrival(text: str) -> tuple[Event, ...]:
    """That an article with that text came."""
    sha = text_sha256(text)
    return (ArticleAdded(Article(id=article_id(sha), sha256=sha, length=len(text)), text),)


class Script:
    """Draws events of which each follows from those before it."""

    def __init__(self, draw: Callable[[Any], Any]) -> None:
        self._draw = draw
        self._made = 0
        self.articles: dict[str, tuple[Article, str]] = {}
        self.marks: dict[tuple[str, str], Any] = {}
        self.read: set[tuple[str, str, str]] = set()
        self.regions: dict[str, tuple[Region, ...]] = {}
        self.labels: list[tuple[str, ArticleLabel]] = []
        self.spans: dict[str, Span] = {}
        self.links: dict[str, Link] = {}

    def copy(self) -> "Script":
        twin = copy.copy(self)
        for name in ("articles", "marks", "read", "regions", "labels", "spans", "links"):
            setattr(twin, name, copy.copy(getattr(self, name)))
        return twin

    def events(self, limit: int) -> list[Event]:
        return [self.event() for _ in range(self._draw(st.integers(1, limit)))]

    def event(self) -> Event:
        ways: list[Callable[[], Event | None]] = [self._arrive]
        if self.articles:
            ways += [self._describe, self._progress, self._review, self._mark, self._leave]
            ways += [self._label, self._unlabel, self._add, self._add]
        if self.spans:
            ways += [self._change, self._remove, self._link]
        if self.links:
            ways += [self._unlink]
        return self._draw(st.sampled_from(ways))() or self._arrive()

    def _number(self) -> int:
        self._made += 1
        return self._made

    def _one(self, things: Any) -> Any:
        return self._draw(st.sampled_from(sorted(things)))

    def _arrive(self) -> Event:
        text = self._draw(st.text(max_size=12)) + f" 🙂 the text of {self._number()}"
        article = new_article(text)
        self.articles[article.id] = (article, text)
        return ArticleAdded(article, text)

    def _describe(self) -> Event:
        before, text = self.articles[self._one(self.articles)]
        after = replace(before, title=self._draw(st.text(max_size=5)), language_confidence=0.5)
        self.articles[before.id] = (after, text)
        return ArticleChanged(before, after)

    def _progress(self) -> Event:
        key = (self._one(self.articles), self._draw(st.sampled_from(["ada", "bea"])))
        before, after = self.marks.get(key, "new"), self._draw(st.sampled_from(STATUSES))
        self.marks[key] = after
        return StatusChanged(*key, before, after)

    def _review(self) -> Event:
        key = (self._one(self.articles), self._draw(st.sampled_from(LAYERS)), "ada")
        before, after = ("done", "open") if key in self.read else ("open", "done")
        self.read ^= {key}
        return ReviewChanged(*key, before, after)  # type: ignore[arg-type]

    def _mark(self) -> Event:
        key = self._one(self.articles)
        region = st.builds(
            Region, st.sampled_from(REGION_KINDS), st.integers(0, 2), st.integers(3, 5)
        )
        before, after = self.regions.get(key, ()), tuple(self._draw(st.lists(region, max_size=3)))
        self.regions[key] = after
        return RegionsChanged(key, before, after)

    def _label(self) -> Event | None:
        given = (self._one(self.articles), ArticleLabel("genre", self._draw(st.text()), "ada"))
        if given in self.labels:
            return None
        self.labels.append(given)
        return ArticleLabelAdded(*given)

    def _unlabel(self) -> Event | None:
        return ArticleLabelRemoved(*self.labels.pop()) if self.labels else None

    def _span(self, key: str, article: str) -> Span | None:
        text = self.articles[article][1]
        cuts = st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)
        cut = sorted(self._draw(cuts))
        span = new_span(
            key,
            *zip(cut[::2], cut[1::2], strict=False),
            text=text,
            layer=self._draw(st.sampled_from(LAYERS)),
            label=self._draw(st.sampled_from(["A", "B"])),
            confidence=self._draw(st.sampled_from(CONFIDENCES)),
            note=self._draw(st.text(max_size=5)),
            attributes=(AttributeValue("role", self._draw(st.text(max_size=3))),),
        )
        others = (each for each in self.spans.values() if each.id != key)
        return None if span.identity in {each.identity for each in others} else span

    def _add(self) -> Event | None:
        span = self._span(f"s_{self._number()}", self._one(self.articles))
        if span is None:
            return None
        self.spans[span.id] = span
        return SpanAdded(span)

    def _change(self) -> Event | None:
        before = self.spans[self._one(self.spans)]
        after = self._span(before.id, before.article)
        if after is None:
            return None
        self.spans[before.id] = after
        return SpanChanged(before, after)

    def _remove(self) -> Event | None:
        key = self._one(self.spans)
        if any(key in (link.source, link.target) for link in self.links.values()):
            return None
        return SpanRemoved(self.spans.pop(key))

    def _link(self) -> Event:
        source, target = self.spans[self._one(self.spans)], self.spans[self._one(self.spans)]
        link = new_link(f"l_{self._number()}", source, target)
        self.links[link.id] = link
        return LinkAdded(link)

    def _unlink(self) -> Event:
        return LinkRemoved(self.links.pop(self._one(self.links)))

    def _leave(self) -> Event | None:
        key = self._one(self.articles)
        held = any(span.article == key for span in self.spans.values())
        marked = any(each[0] == key for each in (*self.read, *self.labels))
        begun = any(each[0] == key and mark != "new" for each, mark in self.marks.items())
        if held or marked or begun or self.regions.get(key):
            return None
        return ArticleRemoved(*self.articles.pop(key))


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """Things to write down, with what a test does not care about filled in."""
    return SimpleNamespace(
        article=new_article,
        span=new_span,
        link=new_link,
        act=new_act,
        text=TEXT,
        now=NOW,
        schemes=SCHEMES,
    )


@pytest.fixture(scope="session")
def script() -> type[Script]:
    """What draws events that follow from each other."""
    return Script


@pytest.fixture(scope="session")
def memory() -> Callable[[], Database]:
    """Makes an empty database without a file, to be closed by the test however it ends.

    Hypothesis leaves an example in the middle when there is nothing more to draw.
    """

    def made() -> Database:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        schema.migrate(connection, schema.MIGRATIONS)
        connection.execute("PRAGMA foreign_keys = ON")
        return Database(Path("memory"), connection, read_only=False)

    return made


@pytest.fixture(scope="session")
def dump() -> Callable[[Database], dict[str, list[tuple[Any, ...]]]]:
    """All that follows from the log, in an order that depends on nothing but the content."""

    def dumped(database: Database) -> dict[str, list[tuple[Any, ...]]]:
        tables = {each.name: database.rows(each.dump_sql) for each in (*PROJECTED, SPAN_COUNT)}
        return tables | {"history": database.rows("SELECT grp, state FROM history ORDER BY seq")}

    return dumped


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a project may be made."""
    return tmp_path / "project.sqlite"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project that is only to be copied."""
    found = tmp_path_factory.mktemp("blank") / "project.sqlite"
    Store.create(found, schemes=SCHEMES, now=NOW).close()
    return found


@pytest.fixture(scope="session")
def written(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of it in which something was done, also only to be copied."""
    found = Path(shutil.copy(blank, tmp_path_factory.mktemp("written")))
    first = new_span("s_1", (4, 9), label="ROLE")
    claimer = (AttributeValue("claimer", "s_1"),)
    second = new_span("s_2", (4, 18), (19, 20), layer="claim", attributes=claimer)
    article = new_article(title="Lodva", language="en")
    with closing(Store.open(found)) as store:
        store.commit(new_act("t_1", kind="ImportArticles"), (ArticleAdded(article, TEXT),))
        store.commit(new_act("t_2"), (SpanAdded(first),))
        store.commit(new_act("t_3"), (SpanAdded(second),))
        link = LinkAdded(new_link("l_1", second, first))
        store.commit(new_act("t_4", kind="LinkSpans"), (link,))
    return found


class Calendar:
    """A clock that goes on by a second each time, and by half a day when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000_000

    def __call__(self) -> int:
        self.now += 1_000_000
        return self.now

    def sleep(self) -> None:
        self.now += 12 * 60 * 60 * 1_000_000


def work(store: Store, calendar: Calendar) -> None:
    """Three sessions of 7, 4 and 4 acts; the last one begins with act 12."""
    one, two = new_span("s_1", (4, 9)), new_span("s_2", (0, 18), layer="claim")
    three = new_span("s_3", (19, 20), label="ORG")
    article = new_article(title="Lodva", language="en")
    key, other = article.id, "A text.\nAdvertisement\nThe end."
    second = new_article(other, source="harbour.example")
    link = new_link("l_1", two, one)
    advert = Region("boilerplate", 8, 21, "manual")
    noted = replace(one, note="said twice")
    newer = replace(SCHEMES[1], version="2", source="# of the second version")
    days: list[list[tuple[str, MarkKind, tuple[Event, ...]]]] = [
        [
            ("t_1", "do", (ArticleAdded(article, TEXT),)),
            ("t_2", "do", (ArticleAdded(second, other),)),
            ("t_3", "do", (SpanAdded(one), SpanAdded(two))),
            ("t_4", "do", (LinkAdded(link), StatusChanged(key, "ada", "new", "done"))),
            ("t_5", "do", (RegionsChanged(second.id, (), (advert,)),)),
            ("t_5", "undo", (RegionsChanged(second.id, (advert,), ()),)),
            ("t_5", "redo", (RegionsChanged(second.id, (), (advert,)),)),
        ],
        [
            ("t_6", "do", (SchemeChanged(SCHEMES[1], newer),)),
            ("t_7", "do", (SpanAdded(three),)),
            ("t_8", "do", (SpanRemoved(three),)),
            ("t_9", "do", (SpanChanged(one, noted),)),
        ],
        [
            ("t_10", "do", (SpanAdded(three),)),
            ("t_10", "undo", (SpanRemoved(three),)),
            ("t_11", "do", (ArticleLabelAdded(key, ArticleLabel("genre", "news", "ada")),)),
            ("t_12", "do", (LinkRemoved(link),)),
        ],
    ]
    for day in days:
        calendar.sleep()
        for group, mark, events in day:
            act = group if mark == "do" else f"{group}_{mark}"
            store.commit(new_act(act, mark, group=group), events)


@pytest.fixture
def calendar() -> Calendar:
    """The clock of the project in which was worked for three days."""
    return Calendar()


@pytest.fixture
def worked(blank: Path, path: Path, calendar: Calendar) -> Iterator[Store]:
    """A project with three sessions of work."""
    with closing(Store.open(Path(shutil.copy(blank, path)), clock=calendar)) as found:
        work(found, calendar)
        yield found


def always(what: str, number: int) -> bool:
    """Goes on with a compaction."""
    return what in ("archive", "replay", "check") and number >= 0


@pytest.fixture
def compacted(worked: Store) -> Store:
    """The same, compacted up to the last session."""
    plan = worked.plan(worked.first_undoable(0))
    assert plan is not None
    worked.compact(plan, now=NOW, go_on=always)
    return worked


@pytest.fixture
def store(blank: Path, path: Path) -> Iterator[Store]:
    """A new project with schemes and nothing else."""
    with closing(Store.open(Path(shutil.copy(blank, path)))) as found:
        yield found


@pytest.fixture
def filled(written: Path, path: Path) -> Iterator[Store]:
    """A project with an article, two spans and a link, each by an act of its own."""
    with closing(Store.open(Path(shutil.copy(written, path)))) as found:
        yield found
