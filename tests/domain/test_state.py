"""What a command may ask: the model in memory answers as a project must."""

import pytest

from annotator.domain.errors import NotFound
from annotator.domain.state import Stamp, State
from tests.domain.conftest import OTHER_TEXT, Desk, full_record, record_of


def test_the_model_is_a_state(desk: Desk) -> None:
    state: State = desk.state
    asked = [name for name in vars(State) if not name.startswith("_")]
    assert all(callable(getattr(state, name)) for name in asked)


def test_a_stamp_says_who_and_when_and_makes_ids() -> None:
    stamp = Stamp("ada", "2026-11-22T10:00:00Z", lambda kind: f"{kind}_1")
    assert stamp.new_id("s") == "s_1"
    assert not hasattr(stamp, "__dict__")


@pytest.mark.parametrize("question", ["article", "text", "span", "link"])
def test_what_is_not_there_is_not_found(desk: Desk, question: str) -> None:
    with pytest.raises(NotFound):
        getattr(desk.state, question)("a_missing")


def test_what_is_there_is_found(desk: Desk, article: str, other: str) -> None:
    record = full_record()
    assert desk.state.records() == {
        article: desk.state.whole(article),
        other: record_of(OTHER_TEXT),
    }
    assert desk.state.article_of_text(record.article.sha256) == article
    assert desk.state.article_of_text("0" * 64) == ""
    assert [each.id for each in desk.state.spans(article)] == ["s_ada", "s_slur", "s_bob"]
    assert desk.state.span_with(record.spans[0].identity) == record.spans[0]
    assert desk.state.status(article, "nobody") == "new"
