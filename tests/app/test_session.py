"""The one door for writing: do, undo, redo, and who is told."""

import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings

from annotator.app.session import Session, utc_now
from annotator.domain.changes import Changes, Kind
from annotator.domain.commands.articles import EditArticle, ImportArticles, RemoveArticles
from annotator.domain.commands.spans import AddSpan, RemoveSpans, SetNote
from annotator.domain.errors import (
    DuplicateSpan,
    NothingToUndo,
    ProjectError,
    UnknownLabel,
    UserError,
)
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import Range
from annotator.storage.store import Store
from tests.app.conftest import SMALL_SCHEMES, small_project, whole
from tests.app.project_machine import ProjectMachine
from tests.domain.conftest import OTHER_TEXT, full_record, record_of

HERE = full_record().article.id
OTHER = record_of(OTHER_TEXT).article.id
LODVA = (Range(57, 68),)

ProjectMachine.TestCase.settings = settings(max_examples=15, stateful_step_count=25)
TestProjectMachine = ProjectMachine.TestCase


# ---------------------------------------------------------------- do


def test_an_act_is_in_the_file_when_it_is_done(session: Session) -> None:
    changes = session.do(AddSpan(OTHER, (Range(0, 6),), "entity", "PER"))
    assert changes.articles == {OTHER}
    assert changes.kinds == {Kind.SPANS, Kind.STATUS}
    with closing(session.reader()) as another:
        (span,) = another.library.spans(OTHER)
        assert changes.spans == {span.id}
        assert (span.quote, span.annotator) == ("Nobody", "ada")
        assert span.id.startswith("s_")
        assert span.created <= utc_now()


def test_a_listener_is_told_after_the_act_is_on_disk(session: Session) -> None:
    seen: list[tuple[Changes, str]] = []
    with closing(session.reader()) as another:
        session.listen(lambda it: seen.append((it, another.library.article(HERE).title)))
        changes = session.do(EditArticle(HERE, "title", "Another"))
        undone = session.undo()
    assert seen == [(changes, "Another"), (undone, "The mayor")]


def test_every_listener_is_told(session: Session) -> None:
    told: list[str] = []
    session.listen(lambda _: told.append("first"))
    session.listen(lambda _: told.append("second"))
    session.do(EditArticle(HERE, "title", "Another"))
    assert told == ["first", "second"]


def test_what_changes_nothing_is_no_act(session: Session) -> None:
    told: list[Changes] = []
    session.listen(told.append)
    before = session.next_undo()
    assert session.do(EditArticle(HERE, "title", "The mayor")) == Changes(frozenset(), frozenset())
    assert (session.next_undo(), told) == (before, [])


def test_what_is_refused_changes_nothing(session: Session) -> None:
    told: list[Changes] = []
    session.listen(told.append)
    before, last = whole(session), session.next_undo()
    with pytest.raises(DuplicateSpan):
        session.do(AddSpan(HERE, (Range(3, 12),), "entity", "PER"))
    assert (whole(session), session.next_undo(), told) == (before, last, [])


def test_one_can_ask_whether_an_act_would_be_refused(session: Session) -> None:
    before = whole(session)
    session.check(AddSpan(HERE, LODVA, "entity", "GPE"))
    with pytest.raises(UnknownLabel):
        session.check(AddSpan(HERE, LODVA, "entity", "?"))
    assert whole(session) == before


def test_half_a_character_is_told_kindly_and_nothing_is_kept(session: Session) -> None:
    before = whole(session)
    with pytest.raises(UserError, match=r"U\+D83D is half a character: take it out"):
        session.do(SetNote("s_ada", "smile \ud83d"))
    session.annotator = "ad\udce1"
    with pytest.raises(UserError, match=r"U\+DCE1 is half a character"):
        session.do(SetNote("s_ada", "a note"))
    session.annotator = "ada"
    assert whole(session) == before
    session.do(SetNote("s_ada", "smile 🙂"))
    assert session.library.span("s_ada").note == "smile 🙂"


# ---------------------------------------------------------------- undo


def test_undo_says_what_it_would_take_back(session: Session) -> None:
    session.do(AddSpan(HERE, LODVA, "entity", "GPE"))
    act = session.next_undo()
    assert act is not None
    assert (act.kind, act.detail, act.mark, act.annotator) == ("AddSpan", "GPE", "do", "ada")
    session.undo()
    assert session.next_redo() == act


def test_undo_and_redo_go_on_after_a_restart_by_somebody_else(session: Session) -> None:
    full = whole(session)
    session.do(RemoveArticles((HERE,)))
    session.close()
    with closing(Session.open(session.path, "bea")) as again:
        assert again.undo().articles == {HERE}
        assert whole(again) == full
        again.undo()
        assert whole(again) == {}
        assert again.redo().kinds >= {Kind.ARTICLES, Kind.SPANS, Kind.LINKS}
        assert whole(again) == full


def test_without_a_step_there_is_nothing_to_undo_or_redo(empty: Session) -> None:
    assert (empty.next_undo(), empty.next_redo()) == (None, None)
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        empty.undo()
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        empty.redo()


def test_a_new_act_ends_what_could_be_redone(session: Session) -> None:
    session.undo()
    session.do(ImportArticles((record_of(OTHER_TEXT),)))
    with pytest.raises(NothingToUndo):
        session.redo()


# ---------------------------------------------------------------- steps of several acts


def titles(session: Session) -> list[str]:
    found = [session.library.article(HERE).title]
    while (act := session.next_undo()) and act.kind == "EditArticle":
        session.undo()
        found.append(session.library.article(HERE).title)
    return found


def test_acts_of_a_group_are_one_step(session: Session) -> None:
    group = session.new_group()
    for title in ("one", "two", "three"):
        session.do(EditArticle(HERE, "title", title), group=group)
    session.do(EditArticle(HERE, "title", "four"))
    assert titles(session) == ["four", "three", "The mayor"]
    session.redo()
    assert session.library.article(HERE).title == "three"


def test_a_group_ends_where_something_else_was_done(session: Session) -> None:
    group = session.new_group()
    session.do(EditArticle(HERE, "title", "one"), group=group)
    session.do(EditArticle(HERE, "title", "two"))
    session.do(EditArticle(HERE, "title", "three"), group=group)
    assert titles(session) == ["three", "two", "one", "The mayor"]


def test_a_group_that_was_undone_is_over(session: Session) -> None:
    group = session.new_group()
    session.do(EditArticle(HERE, "title", "one"), group=group)
    session.undo()
    session.do(EditArticle(HERE, "title", "two"), group=group)
    assert titles(session) == ["two", "The mayor"]


def test_what_stands_on_a_later_step_is_undone_before_it(session: Session) -> None:
    """An import in the background, in the midst of which a person removes an article."""
    group = session.joinable(session.new_group())
    session.do(ImportArticles((record_of("First."),)), group=group)
    session.do(RemoveArticles((HERE,)))
    group = session.joinable(group)
    session.do(ImportArticles((full_record(),)), group=group)
    assert session.joinable(group) == group
    session.do(ImportArticles((record_of("Last."),)), group=group)
    states = []
    while session.next_undo():
        session.undo()
        states.append(len(session.library.rows()))
    assert states == [2, 3, 2, 0]
    assert list(session.faults()) == []


# ---------------------------------------------------------------- opening and closing


def test_a_new_project_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    with closing(Session.create(path, "ada")) as made:
        assert made.path == path
        assert not made.read_only
        assert set(made.library.schemes.layers) == {"entity", "claim", "framing"}
    with pytest.raises(ProjectError, match="a file of this name already"):
        Session.create(path, "ada")


def test_a_project_keeps_its_id_when_its_file_is_moved(session: Session, tmp_path: Path) -> None:
    session.close()
    moved = session.path.rename(tmp_path / "moved.sqlite")
    with closing(Session.open(moved, "ada")) as again:
        assert again.project_id == session.project_id != ""


def test_what_is_opened_to_be_read_is_not_written(session: Session) -> None:
    with closing(Session.open(session.path, "ada", read_only=True)) as reader:
        assert reader.read_only
        said = "is opened read-only: nothing can be changed"
        with pytest.raises(ProjectError, match=said):
            reader.do(RemoveSpans(("s_ada",)))
        with pytest.raises(ProjectError, match=said):
            reader.undo()
        with pytest.raises(ProjectError, match=said):
            reader.redo()
        reader.check(RemoveSpans(("s_ada",)))
    assert session.library.has_span("s_ada")


def test_a_reader_reads_in_a_thread_of_its_own_while_others_write(session: Session) -> None:
    seen: list[list[int]] = []
    written = threading.Event()
    reading = threading.Event()

    def read() -> None:
        with closing(session.reader()) as reader:
            with reader.snapshot():
                counts = [len(reader.library.rows())]
                reading.set()
                written.wait(10)
                counts.append(len(reader.library.rows()))
            seen.append([*counts, len(reader.library.rows())])

    thread = threading.Thread(target=read)
    thread.start()
    reading.wait(10)
    session.do(ImportArticles((record_of("Written meanwhile."),)))
    written.set()
    thread.join(10)
    assert seen == [[2, 2, 3]]


def test_closing_twice_does_nothing_more(tmp_path: Path) -> None:
    session = small_project(tmp_path / "p.sqlite")
    session.close()
    session.close()
    path = tmp_path / "moved.sqlite"
    session.path.rename(path)
    assert [each.name for each in tmp_path.iterdir()] == ["moved.sqlite"]


def test_a_project_whose_scheme_cannot_be_read_is_let_go_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.sqlite"
    broken = (*SMALL_SCHEMES, SchemeSource("claim", "1", "claim", "format = ["))
    Store.create(path, schemes=broken, now=utc_now()).close()
    closed: list[Path] = []
    close = Store.close

    def closing_store(store: Store) -> None:
        closed.append(store.path)
        close(store)

    monkeypatch.setattr(Store, "close", closing_store)
    with pytest.raises(UserError, match="claim 1"):
        Session.open(path, "ada")
    assert closed == [path]


def test_a_sound_project_has_no_faults(session: Session) -> None:
    assert list(session.faults()) == []


def test_the_time_is_utc_to_the_second() -> None:
    now = utc_now()
    assert len(now) == len("2026-11-22T10:00:00Z")
    assert (now[10], now[-1]) == ("T", "Z")


# ---------------------------------------------------------------- a window of its own


def test_the_first_window_has_the_project_and_the_second_may_read(session: Session) -> None:
    session.close()
    with closing(Session.open_alone(session.path, "ada")) as first:
        assert (first.holder, first.read_only, first.recovered) == ("", False, 0)
        with closing(Session.open_alone(session.path, "bea")) as second:
            assert second.read_only
            assert " since 20" in second.holder
            with closing(Session.open(session.path, "bea")) as command_line:
                assert not command_line.read_only
    with closing(Session.open_alone(session.path, "bea")) as third:
        assert not third.read_only
        assert not third.is_on_network
    assert not Path(f"{session.path}-open").exists()


def test_a_project_that_cannot_be_opened_is_held_by_nobody(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    path.write_bytes(b"news\n" * 900)
    with pytest.raises(ProjectError):
        Session.open_alone(path, "ada")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
