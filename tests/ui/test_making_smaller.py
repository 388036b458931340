"""The open project is made smaller, and is open again afterwards, whatever came of it."""

from collections.abc import Callable

import pytest

from annotator.app.compacting import Outcome
from annotator.app.session import DAY
from annotator.domain.commands.articles import EditArticle
from annotator.domain.errors import Cancelled, ProjectError
from annotator.storage.clock import microseconds
from annotator.ui import making_smaller
from annotator.ui.dialogs.smaller import SmallerDialog
from annotator.ui.main_window import MainWindow


@pytest.fixture
def worked(window: MainWindow) -> MainWindow:
    """A window on a project with steps of a month ahead, and one of two months ahead."""
    session = window.workspace.session
    article = session.library.rows()[0].article.id
    for days, count in ((30, 5), (60, 1)):
        session._store.log._clock = lambda days=days: microseconds() + days * DAY  # type: ignore[misc]
        for number in range(count):
            session.do(EditArticle(article, "title", f"{days} {number} {'x' * 5000}"))
    session._store._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return window


def dialog(window: MainWindow) -> SmallerDialog:
    window._menus.actions["file.smaller"].trigger()
    found = window._backups.smaller.dialog
    assert found is not None
    return found


def test_it_is_said_before_and_done_at_a_click(worked: MainWindow) -> None:
    size = worked.workspace.session.path.stat().st_size
    shown = dialog(worked)
    assert not shown.isModal()
    assert "can then no longer be undone" in shown.said()
    assert dialog(worked) is shown
    shown.begin.click()
    assert worked.has_project
    assert "keep that file beside the project" in shown.said()
    session = worked.workspace.session
    assert session.path.stat().st_size < size
    assert session.made_smaller
    assert list(session.faults()) == []
    undo = worked._menus.actions["edit.undo"]
    assert undo.text().startswith("Undo ")
    undo.trigger()
    assert undo.text() == "Undo (nothing older: the project was made smaller)"
    undo.trigger()
    assert worked.said().startswith("Nothing older can be undone: the project was made smaller on")


def test_other_days_are_looked_at_anew(worked: MainWindow) -> None:
    shown = dialog(worked)
    shown.days.setValue(90)
    assert "There is nothing to do" in shown.said()
    assert not shown.begin.isEnabled()
    shown.days.setValue(0)
    assert shown.begin.isEnabled()


@pytest.mark.parametrize("error", [ProjectError("no room"), Cancelled("It was called off.")])
def test_what_stands_in_the_way_is_told(
    worked: MainWindow, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(making_smaller, "compact", refuse)
    shown = dialog(worked)
    shown.begin.click()
    assert shown.said() == str(error)
    assert worked.has_project
    assert not worked.workspace.session.made_smaller


def test_it_can_be_called_off(worked: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def compact(*args: object, go_on: Callable[[str, int], bool], **values: object) -> Outcome:
        assert go_on("archive", 1)
        shown.cancel.click()
        for what in ("shrink", "shrink", "check"):
            assert not go_on(what, 1)
        raise Cancelled("It was called off.")

    monkeypatch.setattr(making_smaller, "compact", compact)
    shown = dialog(worked)
    shown.begin.click()
    assert shown.said() == "It was called off."
    assert worked.has_project


def test_nothing_to_do_is_said(worked: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making_smaller, "compact", lambda *_, **__: None)
    shown = dialog(worked)
    shown.begin.click()
    assert "There is nothing to do" in shown.said()


def test_it_waits_for_an_import(worked: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(worked.files), "busy", property(lambda _: True))
    shown = dialog(worked)
    shown.begin.click()
    assert "Wait until the import" in shown.said()


def test_the_window_goes_with_the_project(worked: MainWindow) -> None:
    shown = dialog(worked)
    worked.close_project()
    assert not shown.isVisible()
    assert worked._backups.smaller.dialog is None
    worked._backups.smaller.show()
    assert worked._backups.smaller.dialog is None


def test_mistakes_of_ours_are_not_hidden(
    worked: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = dialog(worked)
    with pytest.raises(RuntimeError, match="a bug"):
        worked._backups.smaller._refuse(RuntimeError("a bug"))
    shown.close()
