"""Damage at random, a few times; `python -m tests.faults.damage` does it as long as one likes."""

from tests.faults.damage import KINDS, run
from tests.faults.table import Row


def test_no_damage_goes_unseen_or_leaves_a_new_project_with_faults_untold() -> None:
    assert run(len(KINDS)) == [Row(f"damage: {kind}", 1) for kind in KINDS]
