"""Undo and redo say what they did, and what they would do next."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.session import Session
from annotator.domain.changes import Changes
from annotator.domain.commands.articles import SetStatus
from annotator.domain.errors import ProjectError
from annotator.ui.undoing import Undoing


class Steps:
    """A session, what undoing in it said, and how often it asked for what is being edited."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.said: list[str] = []
        self.shown: list[Changes] = []
        self.asked = 0
        self.now = 0.0
        self.undoing = Undoing(
            session,
            say=self.said.append,
            before=self.ask,
            show=self.shown.append,
            clock=lambda: self.now,
        )
        self.article = session.library.rows()[0].article.id

    def ask(self) -> None:
        self.asked += 1


@pytest.fixture
def steps(project_path: Path) -> Iterator[Steps]:
    session = Session.open(project_path, "anna")
    yield Steps(session)
    session.close()


def test_a_step_is_named_before_and_after(steps: Steps) -> None:
    steps.session.do(SetStatus((steps.article,), "done"))
    assert steps.undoing.names() == ("marking as done", "")
    steps.undoing.undo()
    assert [changes.articles for changes in steps.shown] == [{steps.article}]
    assert steps.undoing.names() == ("the import", "marking as done")
    steps.undoing.redo()
    assert steps.said == ["Undone: marking as done", "Done again: marking as done"]
    assert steps.session.library.status(steps.article, "anna") == "done"


def test_where_there_is_nothing_left_it_says_so(steps: Steps) -> None:
    steps.undoing.redo()
    steps.undoing.undo()
    steps.undoing.undo()
    assert steps.said == [
        "There is nothing to redo.",
        "Undone: the import",
        "There is nothing to undo.",
    ]
    assert steps.undoing.names() == ("", "the import")


def test_what_is_being_edited_is_handed_over_first(steps: Steps) -> None:
    steps.undoing.undo()
    steps.undoing.redo()
    assert steps.asked == 2


def test_a_project_that_cannot_be_written_is_said(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr(steps.session, "undo", full)
    steps.undoing.undo()
    assert steps.said == ["The disk is full."]


def test_a_key_that_is_held_down_stops_at_an_import(steps: Steps) -> None:
    steps.session.do(SetStatus((steps.article,), "done"))
    for _ in range(20):
        steps.undoing.undo()
        steps.now += 0.03
    assert steps.said[0] == "Undone: marking as done"
    assert set(steps.said[1:]) == {
        "Undo has come to an import. Ask once more to take that back too."
    }
    assert len(steps.session.library.rows()) == 3
    steps.now += 1
    steps.undoing.undo()
    assert steps.said[-1] == "Undone: the import"
    assert not steps.session.library.rows()
