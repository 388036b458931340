"""A damaged project becomes a new one that has no faults; the damaged file stays as it is."""

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import text_sha256
from annotator.domain.errors import Cancelled, ProjectError
from annotator.domain.events import ArticleAdded, ArticleRemoved, Event, SpanAdded, SpanRemoved
from annotator.domain.span import Range, Span
from annotator.storage.mending import Mended, Supply
from annotator.storage.repairing import repaired
from annotator.storage.store import Store
from tests.storage.conftest import NOW, SCHEMES, new_act, new_article, new_span
from tests.storage.test_faults import break_open

SUPPLY = Supply(SCHEMES, NOW, is_sound=lambda scheme: "broken" not in scheme.source)
PAGE = 4096


def go_on(what: str, done: int) -> bool:
    assert what in ("read", "log", "tables")
    assert done > 0
    return True


def mend(path: Path) -> Mended:
    """Repair; the new file has no faults, and nothing else has changed."""
    new = path.with_name("new.sqlite")
    before, names = path.read_bytes(), {each.name for each in path.parent.iterdir()}
    try:
        mended = repaired(path, new, supply=SUPPLY, go_on=go_on)
    finally:
        assert path.read_bytes() == before
        left = {each.name for each in path.parent.iterdir()} - names
        assert left <= {new.name}
    with closing(Store.open(new, read_only=True)) as store:
        assert list(store.faults()) == []
    return mended


def dumped(path: Path, dump: Any) -> Any:
    with closing(Store.open(path, read_only=True)) as store:
        return dump(store._database)


def texts(number: int) -> list[str]:
    return [f"Article {n} tells of the harbour. Ada said: “No.” " * 30 for n in range(number)]


@pytest.fixture(scope="module")
def harbour(tmp_path_factory):
    """A project of forty articles of which each has spans; some were undone."""
    path = tmp_path_factory.mktemp("harbour") / "harbour.sqlite"
    with closing(Store.create(path, schemes=SCHEMES, now=NOW)) as store:
        for n, text in enumerate(texts(40)):
            article = new_article(text, title=f"No. {n}")
            spans = [
                new_span(f"s_{n}_{k}", (k * 10, k * 10 + 5), text=text, note="x" * 300)
                for k in range(4)
            ]
            events: tuple[Event, ...] = (ArticleAdded(article, text), *map(SpanAdded, spans))
            store.commit(new_act(f"t_{n}", kind="ImportArticles"), events)
            if n % 7 == 0:
                late = new_span(f"s_{n}_late", (1, 9), text=text)
                store.commit(new_act(f"u_{n}"), (SpanAdded(late),))
                undone = new_act(f"v_{n}", "undo", group=f"u_{n}")
                store.commit(undone, (SpanRemoved(late),))
    return path


@pytest.fixture
def damaged(harbour, tmp_path):
    """A copy to be damaged."""
    folder = tmp_path / "damaged"
    folder.mkdir()
    return Path(shutil.copy(harbour, folder))


def root_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as opened:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(opened.execute(sql, (name,)).fetchone()[0])


def overwrite(path: Path, page: int, content: bytes = b"\0" * PAGE) -> None:
    with path.open("r+b") as stream:
        stream.seek((page - 1) * PAGE)
        stream.write(content)


def test_a_sound_project_becomes_the_same_one(harbour, damaged, dump):
    mended = mend(damaged)
    assert not mended.log.why_not
    assert not (mended.articles or mended.spans or mended.notes or mended.differences)
    assert all(reading.whole for reading in mended.readings)
    new = damaged.with_name("new.sqlite")
    assert dumped(new, dump) == dumped(harbour, dump)
    with closing(Store.open(harbour)) as old, closing(Store.open(new)) as made:
        assert made.project_id == old.project_id
        assert made.schemes() == old.schemes()
        for table in ("annotator", "act", "event", "text"):
            sql = f"SELECT * FROM {table} ORDER BY 1"
            assert made._database.rows(sql) == old._database.rows(sql)


@pytest.mark.parametrize(
    "table", ["article", "region", "span", "status", "review", "link", "span_count", "history",
              "line", "article_label", "rejected_pair"]
)  # fmt: skip
def test_tables_that_are_destroyed_are_made_from_the_log(harbour, damaged, dump, table):
    overwrite(damaged, root_of(damaged, table))
    assert not mend(damaged).log.why_not
    assert dumped(damaged.with_name("new.sqlite"), dump) == dumped(harbour, dump)


@pytest.mark.parametrize("table", ["act", "event"])
def test_a_log_that_is_destroyed_is_made_from_the_tables(harbour, damaged, dump, table):
    overwrite(damaged, root_of(damaged, table))
    mended = mend(damaged)
    assert mended.log.why_not
    assert mended.from_tables == 40 + 160
    new, old = (dumped(each, dump) for each in (damaged.with_name("new.sqlite"), harbour))
    assert len(new.pop("history")) == 1
    old.pop("history")
    assert new == old


def test_what_the_log_lacks_comes_from_the_tables_and_keeps_the_undo_before_it(
    harbour, damaged, dump
):
    with closing(Store.open(damaged)) as store:
        break_open(store, "UPDATE event SET payload = '{}' WHERE seq = 100")
    mended = mend(damaged)
    assert "SpanAdded" in mended.log.why_not
    assert 15 < mended.log.acts < 30
    new, old = (dumped(each, dump) for each in (damaged.with_name("new.sqlite"), harbour))
    assert new.pop("history")[: mended.log.acts - 10] == old.pop("history")[: mended.log.acts - 10]
    assert new == old


def test_a_text_that_changed_takes_its_article_with_it(damaged, dump):
    with closing(Store.open(damaged)) as store:
        sha = text_sha256(texts(40)[7])
        break_open(store, f"UPDATE text SET text = text || '!' WHERE sha256 = '{sha}'")
    mended = mend(damaged)
    ((article, spans),) = mended.articles
    assert (article.title, spans) == ("No. 7", 4)
    assert not mended.log.why_not
    with closing(Store.open(damaged.with_name("new.sqlite"))) as store:
        assert store.articles.count() == 39
        assert store._database.value("SELECT count(*) FROM span") == 39 * 4


def test_schemes_and_names_that_were_lost_are_said_to_be(damaged):
    for table in ("scheme", "project", "annotator"):
        overwrite(damaged, root_of(damaged, table))
    mended = mend(damaged)
    said = " ".join(mended.notes)
    assert "The project's id was lost" in said
    assert "The label scheme entity was lost: the one of the program is in." in said
    assert "The name of annotator 1 was lost." in said
    with closing(Store.open(damaged.with_name("new.sqlite"))) as store:
        assert store.schemes() == SCHEMES
        assert store.articles.count() == 40


def test_a_scheme_that_cannot_be_read_is_replaced(damaged):
    with closing(sqlite3.connect(damaged)) as opened:
        opened.execute("UPDATE scheme SET source = 'broken' WHERE name = 'entity'")
        opened.execute("INSERT INTO scheme VALUES ('own', '1', '', 'broken', '')")
        opened.commit()
    assert mend(damaged).notes == [
        "The label scheme entity was lost: the one of the program is in.",
        "The label scheme own was lost.",
    ]


def test_a_beginning_that_is_destroyed_is_replaced(harbour, damaged, dump):
    overwrite(damaged, 1, b"\xff" * PAGE)
    mended = mend(damaged)
    assert "The list of tables was destroyed" in mended.notes[-1]
    assert dumped(damaged.with_name("new.sqlite"), dump) == dumped(harbour, dump)


def test_a_file_that_was_cut_short_gives_what_is_left(harbour, damaged):
    content = harbour.read_bytes()
    damaged.write_bytes(content[: len(content) // 2 + 100])
    mend(damaged)
    with closing(Store.open(damaged.with_name("new.sqlite"))) as store:
        assert store.articles.count() > 5


def test_pages_that_wait_beside_the_file_are_read_and_stay(harbour, tmp_path, dump):
    path = tmp_path / "open.sqlite"
    with closing(Store.open(harbour)) as kept, closing(Store.open(harbour)) as store:
        text = "One more article."
        store.commit(new_act("late"), (ArticleAdded(new_article(text), text),))
        for suffix in ("", "-wal"):
            shutil.copy(f"{harbour}{suffix}", f"{path}{suffix}")
        waiting = path.with_name("open.sqlite-wal").read_bytes()
        assert waiting
        mend(path)
        assert path.with_name("open.sqlite-wal").read_bytes() == waiting
        assert kept.articles.count() == 41
        assert dumped(path.with_name("new.sqlite"), dump) == dump(store._database)
        store.commit(new_act("undo", "undo", group="late"), _removed(store, text))


def _removed(store: Store, text: str) -> tuple[ArticleRemoved]:
    return (ArticleRemoved(store.articles.article(new_article(text).id), text),)


@pytest.mark.parametrize("content", [b"", b"no database " * 2000, bytes(20_000)])
def test_what_is_no_project_is_refused(tmp_path, content):
    path = tmp_path / "a.sqlite"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=r"a\.sqlite: nothing of it can be read"):
        mend(path)
    assert [each.name for each in tmp_path.iterdir()] == ["a.sqlite"]


def test_a_new_file_that_cannot_be_made_is_said(harbour, tmp_path):
    with pytest.raises(ProjectError, match="cannot be created"):
        repaired(harbour, tmp_path / "no" / "new.sqlite", supply=SUPPLY, go_on=go_on)
    new = tmp_path / "there.sqlite"
    new.write_text("mine", "utf-8")
    with pytest.raises(ProjectError, match="there is a file of this name already"):
        repaired(harbour, new, supply=SUPPLY, go_on=go_on)
    assert new.read_text("utf-8") == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["there.sqlite"]


@pytest.mark.parametrize("stage", ["read", "log"])
def test_a_repair_can_be_called_off(harbour, tmp_path, stage):
    with pytest.raises(Cancelled, match="called off"):
        repaired(harbour, tmp_path / "n.sqlite", supply=SUPPLY, go_on=lambda what, _: what != stage)
    assert list(tmp_path.iterdir()) == []


def harm(found: bytes, dice: random.Random) -> bytes:
    """Flip bytes, clear pages, cut or fill with noise."""
    content = bytearray(found)
    pages = len(content) // PAGE
    match dice.randrange(5):
        case 0:
            for _ in range(dice.choice([1, 10, 100])):
                content[dice.randrange(len(content))] = dice.randrange(256)
        case 1:
            for page in dice.sample(range(pages), dice.choice([1, 2, 5])):
                content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        case 2:
            for page in dice.sample(range(pages), dice.choice([1, 2, 5])):
                content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
        case 3:
            del content[dice.randrange(PAGE, len(content)) :]
        case _:
            one, other = (page * PAGE for page in dice.sample(range(pages), 2))
            content[one : one + PAGE] = content[other : other + PAGE]
    return bytes(content)


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10_000))
def test_whatever_happens_to_a_file_what_comes_of_it_is_sound(harbour, tmp_path_factory, seed):
    path = tmp_path_factory.mktemp("harmed") / "harmed.sqlite"
    path.write_bytes(harm(harbour.read_bytes(), random.Random(seed)))
    with suppress(ProjectError):
        mend(path)


def test_spans_that_cannot_be_are_left_out_and_told(damaged):
    text = texts(40)[3]
    bad = Span(
        id="s_bad", article=new_article(text).id, layer="entity", label="PER",
        ranges=(Range(0, 4),), quote="None", annotator="ada", created=NOW, updated=NOW,
    )  # fmt: skip
    overwrite(damaged, root_of(damaged, "event"))
    with closing(sqlite3.connect(damaged)) as opened:
        opened.execute("UPDATE span SET quote = 'None' WHERE id = 's_3_0'")
        opened.execute("UPDATE span SET ranges = '[[x]]' WHERE id = 's_3_1'")
        opened.commit()
    mended = mend(damaged)
    assert [(each.id, each.quote) for each in mended.spans] == [("s_3_0", bad.quote)]
