"""A scheme is changed by another version of itself, and back."""

import pytest

from annotator.domain.commands.schemes import ChangeScheme
from annotator.domain.errors import UserError
from annotator.domain.events import SchemeChanged, reverse
from annotator.domain.scheme import SchemeSource
from tests.domain.conftest import Desk

OLD = SchemeSource("entity", "1", "entity", "old")
NEW = SchemeSource("entity", "2", "entity", "new")


def test_another_version_takes_the_place_of_the_old_one(desk: Desk) -> None:
    assert desk.do(ChangeScheme(OLD, NEW)) == (SchemeChanged(OLD, NEW),)
    assert reverse(SchemeChanged(OLD, NEW)) == SchemeChanged(NEW, OLD)
    assert desk.do(ChangeScheme(OLD, OLD)) == ()
    assert ChangeScheme(OLD, NEW).detail == "entity"


@pytest.mark.parametrize("other", [("claim", "entity"), ("entity", "claim")])
def test_another_scheme_is_refused(desk: Desk, other: tuple[str, str]) -> None:
    name, layer = other
    with pytest.raises(UserError, match="is another scheme"):
        desk.do(ChangeScheme(OLD, SchemeSource(name, "2", layer, "new")))
