"""Commands on links between spans."""

import pytest

from annotator.domain.commands.links import LinkSpans, UnlinkSpans
from annotator.domain.commands.spans import AddSpan
from annotator.domain.errors import DuplicateSpan, NotFound, UserError
from annotator.domain.events import LinkAdded
from annotator.domain.link import Link
from annotator.domain.span import Range
from tests.domain.conftest import Desk


def test_two_spans_of_two_articles_are_linked(desk: Desk, article: str, other: str) -> None:
    desk.do(AddSpan(other, (Range(0, 6),), "entity", "PER"))
    (event,) = desk.do(LinkSpans("s_0001", "s_ada", "same_entity"))
    assert event == LinkAdded(
        Link(
            id="l_0001",
            article=other,
            kind="same_entity",
            source="s_0001",
            target="s_ada",
            target_article=article,
            annotator="ada",
        )
    )
    assert desk.state.links_of("s_ada")[-1].id == "l_0001"
    assert LinkSpans("s_0001", "s_ada", "same_entity").detail == "same_entity"


def test_the_same_spans_may_be_linked_in_several_ways(desk: Desk) -> None:
    desk.do(LinkSpans("s_ada", "s_bob", "supports"))
    desk.do(LinkSpans("s_bob", "s_ada", "same_claim"))
    assert len(desk.state.links_by_id) == 3


def test_a_link_is_not_made_twice(desk: Desk) -> None:
    with pytest.raises(DuplicateSpan, match="linked so already"):
        desk.do(LinkSpans("s_ada", "s_bob", "same_claim"))


def test_a_span_is_not_linked_with_itself_or_without_saying_how(desk: Desk) -> None:
    with pytest.raises(UserError, match="cannot be linked with itself"):
        desk.do(LinkSpans("s_ada", "s_ada", "same_claim"))
    with pytest.raises(UserError, match="needs a kind, such as same_claim"):
        desk.do(LinkSpans("s_ada", "s_bob", ""))


@pytest.mark.parametrize(
    "command", [LinkSpans("s_ada", "s_no", "k"), LinkSpans("s_no", "s_ada", "k")]
)
def test_both_ends_must_be_there(desk: Desk, command: LinkSpans) -> None:
    with pytest.raises(NotFound):
        desk.do(command)


def test_a_link_is_taken_away(desk: Desk) -> None:
    desk.do(UnlinkSpans("l_0"))
    assert desk.state.links_by_id == {}
    assert UnlinkSpans("l_0").detail == ""
    with pytest.raises(NotFound):
        desk.do(UnlinkSpans("l_0"))
