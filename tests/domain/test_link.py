"""Links: what they hold."""

from dataclasses import FrozenInstanceError, fields

import pytest

from annotator.domain.link import Link

LINK = Link(
    id="l_1",
    article="a_1",
    kind="same_claim",
    source="s_1",
    target="s_2",
    target_article="a_2",
    annotator="ada",
)


def test_a_link_needs_both_ends_and_says_nothing_more_by_itself() -> None:
    assert LINK.note == ""
    with pytest.raises(TypeError):
        Link(id="l_1", article="a_1", kind="same_claim", source="s_1")  # type: ignore[call-arg]


def test_a_link_never_changes_and_equals_its_like() -> None:
    with pytest.raises(FrozenInstanceError):
        LINK.note = "another"  # type: ignore[misc]
    same = Link(**{each.name: getattr(LINK, each.name) for each in fields(Link)})
    assert same == LINK
    assert len({same, LINK}) == 1
    assert not hasattr(LINK, "__dict__")
