"""Forms of settings: which numbers may be, and that every group is used."""

import pytest

from annotator.app.setting_forms import GROUPS, Amount
from annotator.app.settings import SETTINGS


@pytest.mark.parametrize(
    ("value", "near"), [(44, 45), (45, 45), (80, 80), (121, 120), (-3, 45), (0, 45)]
)
def test_a_number_is_brought_near(value: int, near: int) -> None:
    assert Amount(45, 120).near(value) == near


def test_nothing_may_have_a_meaning_of_its_own() -> None:
    assert Amount(45, 120, none="All").near(0) == 0
    assert Amount(45, 120, none="All").near(1) == 45


def test_every_group_has_settings() -> None:
    assert {each.group for each in SETTINGS if each.group} == set(GROUPS)
