"""A project is made smaller: backup, archive, sizes, and what can be undone then."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.backups import Backups
from annotator.app.compacting import Outcome, compact
from annotator.app.session import DAY, Session
from annotator.domain.commands.articles import EditArticle
from annotator.domain.errors import Cancelled, NothingToUndo, ProjectError
from annotator.storage.clock import microseconds
from tests.app.conftest import whole

NOTHING = "There is nothing to undo."


@pytest.fixture
def long_ago(session: Session) -> Iterator[Session]:
    """The small project with forty steps of ten days ago, and two of today."""
    article = min(whole(session))
    log = session._store.log
    log._clock = lambda: microseconds() + 10 * DAY
    for number in range(40):
        session.do(EditArticle(article, "title", f"Title {number} {'long ' * 200}"))
    log._clock = lambda: microseconds() + 20 * DAY
    for number in range(2):
        session.do(EditArticle(article, "title", f"Title {number}"))
    yield session
    session.close()


@pytest.fixture
def done(long_ago: Session) -> Outcome:
    """What came of making it smaller."""
    long_ago.close()
    outcome = compact(long_ago.path, keep_days=0, go_on=lambda *_: True)
    assert outcome is not None
    return outcome


def test_it_becomes_smaller_and_the_last_session_stays_undoable(
    long_ago: Session, done: Outcome
) -> None:
    assert done.after == long_ago.path.stat().st_size < done.before
    assert (done.plan.staying, done.large) == (2, "")
    assert done.archive.stat().st_size == done.archived
    with closing(Session.open(long_ago.path, "ada")) as session:
        assert list(session.faults()) == []
        assert session.made_smaller
        session.undo()
        session.undo()
        assert session.next_undo() is None
        with pytest.raises(NothingToUndo, match="Nothing older can be undone: the project was ma"):
            session.undo()
        (title,) = (it.article.title for it in whole(session).values() if "39" in it.article.title)
        assert title.startswith("Title 39")


def test_before_it_a_backup_is_made(long_ago: Session, done: Outcome) -> None:
    (backup,) = Backups(long_ago.path).all()
    assert (backup.path, backup.reason) == (done.backup, "compaction")
    told = done.as_json()
    assert told["backup"] == str(backup.path)
    assert told["fixed_steps"] == 41
    # The backup can still undo all, and comes back as any other.
    Backups(long_ago.path).restore(backup.path)
    with closing(Session.open(long_ago.path, "ada")) as session:
        assert session.made_smaller == ""
        assert list(session.faults()) == []


def test_what_was_done_in_the_last_days_stays_too(long_ago: Session) -> None:
    counts = [plan.steps for days in (0, 9, 11) if (plan := long_ago.compaction(days))]
    assert counts == [41, 41, 1]
    assert long_ago.compaction(30) is None
    long_ago.close()
    assert compact(long_ago.path, keep_days=30, go_on=lambda *_: True) is None
    assert Backups(long_ago.path).all() == []


def test_nobody_else_may_have_it_open(long_ago: Session, tmp_path: Path) -> None:
    long_ago.close()
    window = Session.open_alone(long_ago.path, "ada")
    with closing(window), pytest.raises(ProjectError, match="it is open"):
        compact(long_ago.path, keep_days=0, go_on=lambda *_: True)


@pytest.mark.parametrize("stage", ["backup", "archive", "replay", "check"])
def test_called_off_it_changes_nothing(long_ago: Session, stage: str) -> None:
    before = whole(long_ago)
    long_ago.close()
    with pytest.raises(Cancelled):
        compact(long_ago.path, keep_days=0, go_on=lambda what, _: what != stage)
    with closing(Session.open(long_ago.path, "ada")) as session:
        assert whole(session) == before
        assert session.made_smaller == ""


def test_called_off_at_the_end_it_only_keeps_its_size(
    long_ago: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.storage.shrinking._STEPS", 1)
    long_ago.close()
    outcome = compact(long_ago.path, keep_days=0, go_on=lambda what, _: what != "shrink")
    assert outcome is not None
    assert outcome.large == "it was called off"
    with closing(Session.open(long_ago.path, "ada")) as session:
        assert session.made_smaller
        assert list(session.faults()) == []


def test_without_room_for_the_end_it_only_keeps_its_size(
    long_ago: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bool:
        raise ProjectError("the disk is full")

    monkeypatch.setattr(Session, "shrink", full)
    long_ago.close()
    outcome = compact(long_ago.path, keep_days=0, go_on=lambda *_: True)
    assert outcome is not None
    assert outcome.large == "the disk is full"


def test_it_is_not_begun_without_room(long_ago: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(long_ago.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000))
    long_ago.close()
    with pytest.raises(ProjectError, match="too little room to make it smaller; it needs"):
        compact(long_ago.path, keep_days=0, go_on=lambda *_: True)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="there is no such file"):
        compact(tmp_path / "p.sqlite", keep_days=0, go_on=lambda *_: True)
    assert list(tmp_path.iterdir()) == []


def test_an_undo_without_anything_done_says_no_more(empty: Session) -> None:
    with pytest.raises(NothingToUndo, match=NOTHING):
        empty.undo()


def test_nothing_is_compacted_by_who_only_reads(long_ago: Session) -> None:
    plan = long_ago.compaction(0)
    assert plan is not None
    with closing(long_ago.reader()) as reader:
        assert reader.compaction(0) == plan
        with pytest.raises(ProjectError, match="read-only"):
            reader.compact(plan, lambda *_: True)
