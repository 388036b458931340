"""The list of a project: every filter, every order, and what is shown of some articles."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.app.session import Session
from annotator.domain.choice import Choice, Order
from annotator.domain.commands.articles import ImportArticles, SetStatus
from annotator.storage.listing import Listing
from tests.app.conftest import news_record
from tests.domain.conftest import record_of


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Eight articles; those of ada are done, in progress or skipped by turns."""
    path: Path = tmp_path_factory.mktemp("listing") / "p.sqlite"
    with closing(Session.create(path, "ada")) as made:
        made.do(ImportArticles(tuple(news_record(number) for number in range(1, 9))))
        made.annotator = "bea"
        made.do(SetStatus((news_record(1).article.id,), "done"))
        made.annotator = "ada"
        yield made


@pytest.fixture
def listing(session: Session) -> Listing:
    return session.library.listing


def numbers(
    listing: Listing, *, me: str = "ada", order: Order = "published", down: bool = False, **of: Any
) -> list[int]:
    keys = listing.chosen(listing.keys(me=me, order=order, down=down), Choice(**of), me=me)
    rows = listing.rows(keys)
    return [int(rows[key].article.file[:3]) for key in keys]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, [1, 2, 3, 4, 5, 6, 7, 8]),
        ({"language": "hu"}, [1, 3, 5, 7]),
        ({"language": "hu", "first": "2025-08-03"}, [3, 5, 7]),
        ({"first": "2025-08-03", "last": "2025-08-05"}, [3, 4, 5]),
        ({"last": "2025"}, [1, 2, 3, 4, 5, 6, 7, 8]),
        ({"last": "2024"}, []),
        ({"event": "event 1"}, [1, 7]),
        ({"source": "nowhere"}, []),
        ({"status": "done"}, [3, 6]),
        ({"status": "in_progress"}, [1, 4, 7]),
        ({"status": "skipped"}, [2, 5, 8]),
        ({"status": "new"}, []),
        ({"label": "entity/EVT"}, [1, 2, 3, 4, 5, 6, 7, 8]),
        ({"label": "entity/EVT", "without_label": True}, []),
        ({"label": "entity/ORG", "without_label": True, "language": "en"}, [2, 4, 6, 8]),
        ({"annotator": "bea"}, [1, 2, 3, 4, 5, 6, 7, 8]),
        ({"annotator": "' OR 1"}, []),
        ({"with_note": True, "last": "2025-08-02"}, [1, 2]),
        ({"low_confidence": True}, []),
        ({"unsure_language": True}, []),
        ({"unread": True}, []),
    ],
)
def test_what_is_asked_for_is_found(
    listing: Listing, asked: dict[str, Any], found: list[int]
) -> None:
    assert numbers(listing, **asked) == found
    assert numbers(listing, down=True, **asked) == found[::-1]


def test_statuses_are_ones_own_or_those_of_the_others(listing: Listing) -> None:
    assert numbers(listing, me="bea", status="done") == [1, 3, 6]
    assert numbers(listing, me="cleo", status="in_progress") == [1, 4, 7]
    assert numbers(listing, me="cleo", unread=True) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert numbers(listing, me="bea", unread=True) == [2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    ("order", "first"),
    [("title", 1), ("language", 2), ("published", 1), ("status", 1), ("entity", 1), ("claim", 1)],
)
def test_every_order(listing: Listing, order: Order, first: int) -> None:
    found = numbers(listing, order=order)
    assert found[0] == first
    assert sorted(found) == list(range(1, 9))
    assert numbers(listing, order=order, down=True) == found[::-1]


def test_titles_stand_as_in_a_dictionary(tmp_path: Path) -> None:
    names = ["agria", "Ádám", "“Alma”", "Zala", "Άδεια", "αβγό", "…", "ábra 2", "Abra 1"]
    with closing(Session.create(tmp_path / "p.sqlite", "ada")) as session:
        records = (record_of(f"Text {each}", title=each) for each in names)
        session.do(ImportArticles(tuple(records)))
        listing = session.library.listing
        keys = listing.keys(me="ada", order="title", down=False)
        rows = listing.rows(keys)
        found = [rows[key].article.title for key in keys]
        assert listing.keys(me="ada", order="title", down=True) == keys[::-1]
    assert found[1:] == [
        *("Abra 1", "ábra 2", "Ádám", "agria", "“Alma”", "Zala"),
        *("αβγό", "Άδεια"),
    ]


def test_rows_are_those_of_the_whole_list(session: Session, listing: Listing) -> None:
    keys = listing.keys(me="ada", order="title", down=False)
    rows = listing.rows([*keys, 10**9])
    assert list(rows.values()) == list(session.library.rows())
    assert listing.key(rows[keys[0]].article.id) == keys[0]
    assert listing.key("none") is None


def test_what_is_known_of_an_article_can_be_looked_through(listing: Listing) -> None:
    keys = listing.keys(me="ada", order="title", down=False)
    found = listing.searched(keys[:2])
    assert list(found) == keys[:2]
    assert "Sleepless 1" in found[keys[0]]


def test_what_can_be_chosen(listing: Listing) -> None:
    assert listing.values("language") == ["en", "hu"]
    assert listing.values("event", most=1) == ["event 0"]
    assert listing.annotators() == ["ada", "bea"]
    with pytest.raises(ValueError, match="no such column"):
        listing.values("1; DROP TABLE span")


def test_columns_and_keys_are_given_by_key_and_id(session: Session, listing: Listing) -> None:
    events = listing.column("event")
    assert len(events) == 6
    assert set(events.values()) == {"event 0", "event 1", "event 2"}
    ids = [row.article.id for row in session.library.rows()]
    keys = listing.keys_of([*ids, "gone"])
    assert keys == {each: listing.key(each) for each in ids}
    assert events[keys[ids[0]]] == session.library.article(ids[0]).event
    with pytest.raises(ValueError, match="no such column"):
        listing.column("1; DROP TABLE span")


def test_languages_that_are_not_sure_are_found(tmp_path: Path) -> None:
    sure = {"none": ("", 0.0), "given": ("hu", 0.0), "low": ("hu", 0.7), "high": ("hu", 0.95)}
    with closing(Session.create(tmp_path / "p.sqlite", "ada")) as session:
        records = [record_of(name, language=code, file=name) for name, (code, _) in sure.items()]
        known = [
            replace(it, article=replace(it.article, language_confidence=sure[it.article.file][1]))
            for it in records
        ]
        session.do(ImportArticles(tuple(known)))
        listing = session.library.listing
        keys = listing.keys(me="ada", order="title", down=False)
        found = listing.rows(listing.chosen(keys, Choice(unsure_language=True), me="ada"))
        assert {row.article.file for row in found.values()} == {"none", "low"}
        assert all(row.article.is_language_unsure for row in found.values())


@pytest.mark.parametrize(
    ("choice", "index"),
    [
        (Choice(label="entity/EVT"), "COVERING INDEX span_label"),
        (Choice(label="entity/EVT", without_label=True), "COVERING INDEX span_label"),
        (Choice(with_note=True), "span_note"),
        (Choice(low_confidence=True), "span_low"),
        (Choice(annotator="bea"), "COVERING INDEX sqlite_autoindex_span"),
    ],
)
def test_what_is_asked_of_spans_is_answered_by_an_index(
    session: Session, listing: Listing, choice: Choice, index: str
) -> None:
    asked: list[str] = []
    connection = session._store._database._connection
    connection.set_trace_callback(asked.append)
    try:
        listing.chosen([1, 2, 3], choice, me="ada")
    finally:
        connection.set_trace_callback(None)
    (query,) = asked
    plan = " / ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert index in plan
    assert "SCAN" not in plan
