"""Acts are read with their events up to where one is missing; old ones as far as they are there."""

from contextlib import closing

import pytest

from annotator.storage.deeds import Deeds
from annotator.storage.salvage import salvage, scratch
from annotator.storage.wreck import Wreck
from tests.storage.test_faults import break_open


@pytest.fixture
def deeds(compacted, tmp_path):
    """What is read of the compacted project after some damage."""
    room = scratch(tmp_path / "s.sqlite", compacted.path)

    def read(*damage: str) -> Deeds:
        break_open(compacted, *damage)
        compacted.close()
        with closing(Wreck(compacted.path)) as wreck:
            return Deeds(salvage(wreck, room, step=lambda *_: None))

    yield read
    room.close()


def test_behind_the_snapshot_each_act_has_its_events(deeds):
    found = deeds()
    after = list(found.after(11))
    assert [(deed.as_act.id, len(deed.rows), len(deed.events)) for deed in after] == [
        ("t_10", 1, 1), ("t_10_undo", 1, 1), ("t_11", 1, 1), ("t_12", 1, 1),
    ]  # fmt: skip
    assert found.why_not == ""
    assert list(found.after(0)) == []
    assert found.why_not.startswith("act 1: ArticleAdded")


def test_a_missing_act_ends_it(deeds):
    found = deeds("DELETE FROM event WHERE act = 14", "DELETE FROM act WHERE seq = 14")
    assert len(list(found.after(11))) == 1
    assert found.why_not == "events of act 13 were lost"


def test_of_old_acts_what_is_there_counts(deeds, make):
    found = deeds("DELETE FROM event WHERE act = 3", "DELETE FROM event WHERE id = 't_4.1'")
    fixed = list(found.fixed(11, lost={}))
    assert [deed.act[0] for deed in fixed] == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11]
    assert {deed.events for deed in fixed} == {()}
    without = list(found.fixed(11, lost={make.article().id: "gone"}))
    assert [deed.act[0] for deed in without] == [2, 5, 6, 7, 8]
