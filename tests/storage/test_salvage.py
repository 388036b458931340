"""What was read lies side by side, and rows that make no sense are counted and left out."""

from contextlib import closing

import pytest

from annotator.storage.salvage import salvage, scratch
from annotator.storage.wreck import PARTS, Wreck
from tests.storage.test_faults import break_open


@pytest.fixture
def into(tmp_path):
    with closing(scratch(tmp_path / "scratch.sqlite", tmp_path / "project.sqlite")) as made:
        yield made


def test_all_rows_of_a_sound_project_are_taken(filled, into):
    filled.close()
    told = []
    with closing(Wreck(filled.path)) as wreck:
        found = salvage(wreck, into, step=lambda what, count: told.append((what, count)))
    assert found.is_whole(*(part.table for part in PARTS))
    assert into.value("SELECT count(*) FROM event") == found.readings["event"].read == 4
    assert into.rows("SELECT id FROM span ORDER BY 1") == [("s_1",), ("s_2",)]
    assert sum(count for what, count in told if what == "read") == sum(
        each.read for each in found.readings.values()
    )


def test_what_the_schema_forbids_is_none_of_ours(filled, into):
    filled._database.rows("PRAGMA ignore_check_constraints = ON")
    break_open(filled, "UPDATE span SET layer = 'nonsense' WHERE id = 's_1'")
    filled.close()
    with closing(Wreck(filled.path)) as wreck:
        found = salvage(wreck, into, step=lambda *_: None)
    reading = found.readings["span"]
    assert (reading.read, reading.spoilt) == (1, 1)
    assert not found.is_whole("event", "span")
    into.close()
