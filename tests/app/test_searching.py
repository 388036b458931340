"""Search in a project: always in step with it, and what it finds the find bar finds too."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.searching import BATCH, Found, IndexLost, Searching
from annotator.app.session import Session
from annotator.domain.article import Status
from annotator.domain.commands.articles import (
    EditArticle,
    ImportArticles,
    RemoveArticles,
    SetStatus,
)
from annotator.domain.errors import ProjectError
from annotator.domain.finding import find_all
from annotator.domain.span import Range
from annotator.storage.store import Store
from tests.app.conftest import news_record
from tests.domain.conftest import record_of

NEXT: dict[int, Status] = {0: "skipped", 8: "done"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def searching(newsroom: Session, home: Path) -> Iterator[Searching]:
    with closing(Searching(newsroom._store, home)) as made:
        made.update()
        yield made


def ids(found: Found) -> list[str]:
    return [hit.article.id for hit in found.hits]


def test_the_index_lies_beside_the_project(searching: Searching, newsroom: Session) -> None:
    beside = newsroom.path.with_name(newsroom.path.name + "-search")
    assert searching.places()[0] == beside.resolve()
    assert beside.exists()


def test_a_hit_says_where_it_is(searching: Searching, newsroom: Session) -> None:
    found = searching.find("ŚLEPT no")
    assert len(found.hits) == found.total == 8
    hit = found.hits[0]
    text = newsroom.library.text(hit.article.id)
    assert hit.find == "ŚLEPT"
    assert text[slice(*hit.place)] == "slept"
    assert hit.snippet[slice(*hit.marked)] == "slept"
    assert hit.count == len(find_all(text, hit.find)) == 1


def test_words_that_stand_as_they_were_typed_are_one_hit(searching: Searching) -> None:
    (hit, *_) = searching.find("never sleep").hits
    assert hit.find == "never sleep"
    assert hit.snippet[slice(*hit.marked)] == "never sleep"


def test_a_phrase_must_stand_together(searching: Searching) -> None:
    assert searching.find('"never sleep"').total == 8
    assert searching.find('"sleep never"').total == 0
    assert searching.find("sleep never").total == 8


@pytest.mark.parametrize("query", ["", "!", "nowhere", "Mayor nowhere"])
def test_nothing_is_found(searching: Searching, query: str) -> None:
    assert searching.find(query) == Found()


def test_more_are_found_page_by_page(searching: Searching) -> None:
    first = searching.find("slept", most=5)
    assert (len(first.hits), first.total, first.after) == (5, 8, 5)
    rest = searching.find("slept", start=first.after, most=5)
    assert (len(rest.hits), rest.after) == (3, -1)
    assert len({*ids(first), *ids(rest)}) == 8


def test_what_takes_too_long_is_not_answered(searching: Searching) -> None:
    assert searching.find("slept", seconds=1e-9) in (Found(too_many=True), searching.find("slept"))


def test_it_follows_what_comes_and_goes(searching: Searching, newsroom: Session) -> None:
    assert not searching.is_behind()
    newsroom.do(SetStatus((news_record(1).article.id,), "done"))
    assert not searching.is_behind()
    new = record_of("A zebra came.", language="en")
    newsroom.do(ImportArticles((new,)))
    assert searching.is_behind()
    assert searching.update()
    assert not searching.is_behind()
    assert ids(searching.find("zebra")) == [new.article.id]
    newsroom.do(RemoveArticles((new.article.id,)))
    assert searching.find("zebra").hits == ()
    searching.update()
    assert searching.find("zebra") == Found()
    newsroom.undo()
    searching.update()
    assert ids(searching.find("zebra")) == [new.article.id]


def test_another_file_under_the_same_name_is_another_index(
    searching: Searching, newsroom: Session, empty: Session, home: Path
) -> None:
    index = searching.places()[0]
    searching.close()
    index.rename(empty.path.with_name(empty.path.name + "-search"))
    with closing(Searching(empty._store, home)) as other:
        assert other.is_behind()
        other.update()
        assert other.find("slept") == Found()


def test_it_can_be_called_off_and_goes_on_from_there(empty: Session, home: Path) -> None:
    empty.do(ImportArticles(tuple(record_of(f"Kapu {n}.") for n in range(BATCH + 5))))
    told: list[tuple[int, int]] = []

    def once(done: int, total: int) -> bool:
        return always(done, total) and done == 0

    def always(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    with closing(Searching(empty._store, home)) as searching:
        assert not searching.update(once)
        assert searching.is_behind()
        assert searching.find("kapu").total == BATCH
        assert searching.update(always)
        assert searching.find("kapu").total == BATCH + 5
    assert told == [(0, BATCH + 5), (BATCH, BATCH + 5), (0, 5), (5, 5)]


def test_the_project_can_be_worked_on_meanwhile(newsroom: Session, home: Path) -> None:
    def work(done: int, total: int) -> bool:
        newsroom.do(SetStatus((news_record(1).article.id,), NEXT[done]))
        return done <= total

    with closing(Store.open(newsroom.path)) as store, closing(Searching(store, home)) as searching:
        assert searching.update(work)
    assert newsroom.library.status(news_record(1).article.id, "ada") == "done"


def test_without_a_place_beside_it_lies_in_the_users_folder(newsroom: Session, home: Path) -> None:
    beside = newsroom.path.with_name(newsroom.path.name + "-search")
    beside.write_text("something else")
    with closing(Searching(newsroom._store, home)) as searching:
        searching.update()
        assert searching.find("slept").total == 8
    assert beside.read_text() == "something else"
    assert list(home.iterdir()) == [searching.places()[1]]


def test_without_any_place_it_says_so(newsroom: Session, home: Path) -> None:
    newsroom.path.with_name(newsroom.path.name + "-search").mkdir()
    home.write_text("a file")
    with pytest.raises(ProjectError, match="search index cannot be written"):
        Searching(newsroom._store, home).update()


def test_a_damaged_index_is_made_anew(searching: Searching) -> None:
    path = searching.places()[0]
    searching.close()
    data = bytearray(path.read_bytes())
    data[6 * 4096 :] = b"\x5a" * (len(data) - 6 * 4096)
    path.write_bytes(data)
    with pytest.raises(IndexLost, match="made anew"):
        searching.find("slept")
    assert searching.is_behind()
    searching.update()
    assert searching.find("slept").total == 8


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Η γέφυρας ΤΗΣ ΠΌΛΗΣ", "πολης"),
        ("e\u0301le\u0301gant", "ele"),
        ("L’homme", "l'homme"),
        ("Łódź", "lodz"),
        ("ﬁnance", "fin"),
        ("İstanbul", "istanbul"),
        ("straße", "STRASSE"),
        ("co\u00adope\u00adration", "cooperation"),
        ("พระมหากษัตริย์ไทย", "กษัตริย์"),
        ("東京タワー", "タワ"),
        ("한국어를", "국어"),
        ("शिक्षा में", "शिक्षा"),
        ("उत्तरप्रदेश", "प्रदेश"),
        ("كِتَابٌ", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("it is 🙂 now", "🙂"),
        ("Jong-un Kim", "jong‑un"),
    ],
)
def test_every_script_is_found_as_the_find_bar_finds_it(
    empty: Session, home: Path, text: str, query: str
) -> None:
    empty.do(ImportArticles((record_of(text),)))
    with closing(Searching(empty._store, home)) as searching:
        searching.update()
        (hit,) = searching.find(query).hits
    assert hit.place == find_all(text, query)[0]


def test_titles_are_found_and_followed(searching: Searching, newsroom: Session) -> None:
    article = newsroom.library.rows()[2].article.id
    newsroom.do(EditArticle(article, "title", "Zeppelin über der Stadt"))
    assert searching.is_behind()
    searching.update()
    (hit,) = searching.find("zeppelin uber").hits
    assert (hit.article.id, hit.in_title, hit.place) == (article, True, Range(0, 0))
    assert (hit.find, hit.snippet[slice(*hit.marked)], hit.count) == (
        "zeppelin uber",
        "Zeppelin über",
        1,
    )
    (mixed,) = searching.find("slept zeppelin").hits
    assert (mixed.in_title, mixed.snippet[slice(*mixed.marked)]) == (True, "Zeppelin")
    assert not any(hit.in_title for hit in searching.find("slept").hits)
    newsroom.undo()
    searching.update()
    assert searching.find("zeppelin").hits == ()


def test_of_very_many_the_first_are_shown_without_counting_all(
    searching: Searching, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching.update()
    every = searching.find("sleep")
    for name in ("RANKED", "COUNTED"):
        monkeypatch.setattr(f"annotator.app.searching.{name}", 3)
    first = searching.find("sleep", most=2)
    assert (len(first.hits), first.total, first.after, first.more) == (2, 3, 2, True)
    found = list(first.hits)
    while first.after >= 0:
        first = searching.find("sleep", start=first.after, most=2)
        found += first.hits
    assert (first.total, first.more) == (8, False)
    assert {hit.article.id for hit in found} == {hit.article.id for hit in every.hits}
    assert len(found) == len(every.hits) == 8


@pytest.mark.parametrize(("many", "pieces"), [(4, {1}), (9, {3, 4})])
def test_what_came_piece_by_piece_is_put_together(
    newsroom: Session, home: Path, monkeypatch: pytest.MonkeyPatch, many: int, pieces: set[int]
) -> None:
    monkeypatch.setattr("annotator.app.searching.BATCH", 2)
    monkeypatch.setattr("annotator.app.searching.MANY", many)
    with closing(Searching(newsroom._store, home)) as made:
        made.update()
        with made._opened() as index:
            sql = "SELECT count(DISTINCT segid) FROM body_idx"
            assert index._connection.execute(sql).fetchone()[0] in pieces
        assert made.find("sleep").total == 8
