"""How far a project is, from the file to what is told."""

from datetime import date

from annotator.app.progress import DAYS, Progress, Reading, Statuses, progress_of
from annotator.app.session import Session
from annotator.domain.commands.articles import SetReviewed, SetStatus

TODAY = date(2026, 3, 10)


def told(session: Session, annotator: str = "") -> Progress:
    found = progress_of(session.library, annotator=annotator, today=TODAY)
    assert found is not None
    return found


def test_statuses_are_ones_own_or_those_of_all(newsroom: Session) -> None:
    assert told(newsroom).articles == Statuses(new=0, in_progress=3, done=2, skipped=3)
    first = newsroom.library.rows()[0].article.id
    newsroom.annotator = "bea"
    newsroom.do(SetStatus((first,), "skipped"))
    assert told(newsroom, "bea").articles.skipped == 4
    assert told(newsroom).articles.skipped == 3
    assert [group.name for group in told(newsroom).languages] == ["en", "hu"]
    assert [group.name for group in told(newsroom).events] == ["event 1", "event 0", "event 2"]


def test_what_was_read_comes_in_the_order_of_the_layers(newsroom: Session) -> None:
    first = newsroom.library.rows()[0].article.id
    for layer in ("framing", "entity"):
        newsroom.do(SetReviewed(first, layer, "done"))
    assert told(newsroom).readings == (
        Reading("entity", "ada", 1, 0),
        Reading("claim", "ada", 8, 0),
        Reading("framing", "ada", 1, 1),
    )


def test_the_days_are_the_last_weeks(newsroom: Session) -> None:
    days = told(newsroom).days
    assert len(days) == DAYS
    assert days[-1].day == TODAY
    assert not any(day.total for day in days)
    article = newsroom.library.rows()[0].article.id
    newsroom.do(SetStatus((article,), "done"))
    today = progress_of(newsroom.library)
    assert today is not None
    assert sum(day.total for day in today.days[-2:]) == 1


def test_an_empty_project_is_at_the_beginning(empty: Session) -> None:
    found = told(empty)
    assert (found.articles.total, found.spans, found.events) == (0, 0, ())


def test_it_can_be_called_off_between_its_parts(newsroom: Session) -> None:
    answers = iter([True, False])
    assert progress_of(newsroom.library, go_on=lambda: next(answers)) is None
    assert next(answers, None) is None
    assert progress_of(newsroom.library, go_on=lambda: False) is None
