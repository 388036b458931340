"""What is counted over a project; the list, filtered alike, shows as many articles."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.session import Session
from annotator.domain.article import STATUSES
from annotator.domain.choice import Choice
from annotator.domain.commands.articles import (
    ImportArticles,
    RemoveArticles,
    SetReviewed,
    SetStatus,
)
from tests.app.conftest import news_record, small_project

ARTICLES = [news_record(number).article.id for number in range(1, 9)]


class Calendar:
    """A clock that a test sets."""

    now = "2026-03-01T10:00:00Z"

    def __call__(self) -> str:
        return self.now


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path: Path = tmp_path_factory.mktemp("counts") / "p.sqlite"
    with closing(Session.create(path, "ada")) as made:
        made.do(ImportArticles(tuple(news_record(number) for number in range(1, 9))))
        made.annotator = "bea"
        made.do(SetStatus((ARTICLES[0],), "done"))
    return path.read_bytes()


@pytest.fixture
def session(template: bytes, tmp_path: Path, calendar: Calendar) -> Iterator[Session]:
    """Eight articles; those of ada are done, in progress or skipped by turns."""
    path = tmp_path / "p.sqlite"
    path.write_bytes(template)
    calendar.now = "2026-03-01T10:00:00Z"
    with closing(Session.open(path, "ada")) as made:
        made._clock = calendar
        yield made


@pytest.mark.parametrize("me", ["ada", "bea", "cleo", ""])
def test_the_list_shows_as_many(session: Session, me: str) -> None:
    counts = session.library.counts.articles(me=me)
    listing = session.library.listing
    keys = listing.keys(me=me, order="published", down=False)
    for status in STATUSES:
        listed = listing.chosen(keys, Choice(status=status), me=me)
        assert sum(n for *_, state, n in counts if state == status) == len(listed)
        listed = listing.chosen(keys, Choice(status=status, language="hu", event="event 1"), me=me)
        wanted = ("hu", "event 1", status)
        assert sum(n for *known, n in counts if tuple(known) == wanted) == len(listed)


def test_an_empty_project_counts_to_nothing(tmp_path: Path) -> None:
    with closing(small_project(tmp_path / "p.sqlite")) as session:
        counts = session.library.counts
        assert counts.articles(me="ada") == []
        assert counts.spans() == []
        assert counts.readings() == []
        assert counts.done(since="") == []


def test_spans_come_by_their_number(session: Session) -> None:
    assert session.library.counts.spans() == [
        ("claim", "Claim", 8),
        ("entity", "EVT", 8),
        ("entity", "PER", 8),
        ("framing", "Doubt", 8),
    ]


def test_nothing_was_found_where_the_reader_has_no_span(session: Session) -> None:
    for article in ARTICLES[:3]:
        session.do(SetReviewed(article, "framing", "done"))
    session.do(SetReviewed(ARTICLES[0], "entity", "done"))
    session.annotator = "bea"
    session.do(SetReviewed(ARTICLES[0], "framing", "done"))
    assert session.library.counts.readings() == [
        ("claim", "ada", 8, 0),
        ("entity", "ada", 1, 0),
        ("framing", "ada", 3, 3),
        ("framing", "bea", 1, 0),
    ]


def test_an_article_counts_when_it_became_done_last(session: Session, calendar: Calendar) -> None:
    counts = session.library.counts
    # What bea did was today; what the import brought as done was not done here.
    assert [(who, n) for who, _, n in counts.done(since="2026-03")] == [("bea", 1)]
    early, late = ARTICLES[0], ARTICLES[1]
    session.do(SetStatus((early, late), "done"))
    calendar.now = "2026-03-02T11:30:59Z"
    session.do(SetStatus((late,), "in_progress"))
    session.do(SetStatus((late,), "done"))
    mine = [each for each in counts.done(since="2026-02") if each[0] == "ada"]
    assert mine == [("ada", "2026-03-01T10:00", 1), ("ada", "2026-03-02T11:30", 1)]
    assert [each for each in counts.done(since="2026-03-02") if each[0] == "ada"] == mine[1:]


def test_what_is_undone_or_removed_does_not_count(session: Session, calendar: Calendar) -> None:
    counts = session.library.counts

    def mine() -> list[tuple[str, int]]:
        return [(minute, n) for who, minute, n in counts.done(since="2026-02") if who == "ada"]

    session.do(SetStatus((ARTICLES[0], ARTICLES[1]), "done"))
    both = [("2026-03-01T10:00", 2)]
    assert mine() == both
    calendar.now = "2026-03-05T10:00:00Z"
    session.do(SetStatus((ARTICLES[0], ARTICLES[1]), "new"))
    assert mine() == []
    session.undo()
    assert mine() == both
    session.undo()
    assert mine() == []
    session.redo()
    session.do(RemoveArticles((ARTICLES[0],)))
    assert [n for _, n in mine()] == [1]
