"""The trials of faults in short, and that each of them would find a loss."""

import importlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.app.session import Session
from tests.faults import __main__ as runner
from tests.faults import shim
from tests.faults.examining import acts_of, examined
from tests.faults.kills import new_project
from tests.faults.table import Row, lines, row_of
from tests.faults.working import Hand

QUICK = ["clocks", "kills", "old_projects", "sharing", "vanishing"]
LOADED = ["io_errors", "power"]


def bad(rows: Sequence[Row]) -> list[str]:
    return [f"{row.kind}: {each}" for row in rows for each in (*row.lost, *row.wrong)]


@pytest.mark.end_to_end
@pytest.mark.parametrize("kind", QUICK)
def test_a_few_faults_of_each_kind_lose_nothing(kind: str) -> None:
    rows = list(runner.run(kind, quick=True))
    assert bad(rows) == []
    assert all(row.skipped or row.acts for row in rows)


@pytest.mark.end_to_end
@pytest.mark.skipif(shim.why_not() != "", reason=f"{shim.why_not()}")
@pytest.mark.parametrize("kind", LOADED)
def test_a_few_faults_below_the_program_lose_nothing(kind: str) -> None:
    rows = list(runner.run(kind, quick=True))
    assert bad(rows) == []
    assert sum(row.times for row in rows) > 20


# ---------------------------------------------------------------- would a loss be found?


@pytest.fixture
def worked(tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    """A project and the ids of its acts."""
    path = tmp_path / "p.sqlite"
    new_project(path)
    with closing(Session.open(path, "ada")) as session:
        hand = Hand(session, 1)
        for _ in range(6):
            hand.act()
        return path, acts_of(session)


def test_a_whole_project_is_found_whole(worked: tuple[Path, tuple[str, ...]]) -> None:
    path, acts = worked
    found = examined(path, acts)
    assert (found.lost, found.wrong) == ((), ())
    assert found.acts[: len(acts)] == acts
    assert len(found.acts) > len(acts), "it was to try undo and redo"


def test_an_act_that_is_not_there_is_lost(worked: tuple[Path, tuple[str, ...]]) -> None:
    path, acts = worked
    assert examined(path, (*acts, "t_gone")).lost == ("t_gone",)


def test_acts_that_nobody_did_and_another_order_are_wrong(
    worked: tuple[Path, tuple[str, ...]],
) -> None:
    path, acts = worked
    assert examined(path, acts[:-2]).wrong == ("2 acts more than were done",)
    turned = (acts[1], acts[0], *acts[2:])
    with closing(Session.open(path, "ada")) as session:
        acts_now = acts_of(session)
    assert "another order" in examined(path, turned, more=len(acts_now)).wrong[0]


def test_a_table_that_was_changed_is_wrong(worked: tuple[Path, tuple[str, ...]]) -> None:
    path, acts = worked
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE span SET note = 'another' WHERE key = 1")
    assert any("span" in each for each in examined(path, acts).wrong)


def test_a_file_that_cannot_be_opened_has_lost_all(worked: tuple[Path, tuple[str, ...]]) -> None:
    path, acts = worked
    path.write_bytes(b"x" * 5000)
    found = examined(path, acts)
    assert found.lost == acts
    assert "it cannot be opened" in found.wrong[0]


# ---------------------------------------------------------------- the table and its command


def test_the_table_counts_and_says_the_first_of_what_is_wrong() -> None:
    rows = [
        Row("kill -9", 500, 12_000),
        Row("a full disk", 3, 40, lost=("t_1",), wrong=tuple(map(str, range(7)))),
        Row("a shim", skipped="there is no compiler"),
    ]
    head, first, second, third, *below = lines(rows)
    assert head.split() == ["fault", "times", "acts", "saved", "lost", "wrong"]
    assert first.split() == ["kill", "-9", "500", "12,000", "0", "0"]
    assert second.split() == ["a", "full", "disk", "3", "40", "1", "7"]
    assert third.endswith("there is no compiler")
    assert below[0] == "a full disk: lost: t_1"
    assert below[-1] == "a full disk: wrong: … and 2 more"
    assert [row.good for row in rows] == [True, False, True]


def test_rows_of_other_trials_are_taken_as_they_are() -> None:
    found = row_of(SimpleNamespace(reader="csv", cases=9, faults=("it fell",)), "fuzz")
    assert found == Row("fuzz: csv", 9, wrong=("it fell",))


@pytest.mark.parametrize(("lost", "code"), [((), 0), (("t_1",), 1)])
def test_it_ends_with_1_when_anything_was_lost(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lost: tuple[str, ...],
    code: int,
) -> None:
    def run(*, quick: bool = False) -> list[Row]:
        return [Row("a toy", 1 if quick else 2, 3, lost)]

    monkeypatch.setattr(runner, "kinds", lambda: ["toy"])
    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(run=run))
    assert runner.main(["toy", "--quick"]) == code
    assert "a toy        1           3" in capsys.readouterr().out


def test_every_kind_is_found_and_an_unknown_one_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert {*QUICK, *LOADED, "full_disk"} <= set(runner.kinds())
    assert runner.main(["nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
