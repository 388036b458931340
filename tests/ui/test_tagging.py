"""From wishes to commands: what was asked is done, or it is said why not."""

from typing import Any

import pytest

from annotator.domain.commands.articles import EditArticle
from annotator.domain.span import Range
from annotator.ui.tagging import Doer


def test_what_refuses_is_said_and_changes_nothing(hand: Any) -> None:
    said: list[str] = []
    doer = Doer(hand.session, said.append)
    article = hand.article("bridge_hu.txt")
    assert not doer.do(EditArticle(article, "published", "yesterday"))
    assert doer.do(EditArticle(article, "published", "2026-03"))
    (message,) = said
    assert "yesterday" in message
    assert hand.session.library.article(article).published == "2026-03"


def test_without_an_article_there_is_nothing_to_tag(hand: Any) -> None:
    hand.window.workspace.panes.current.clear()
    hand.window.workspace.tagging.give("entity", "PER")
    assert "Select some text" in hand.window.said()


def test_nothing_was_given_yet(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press(".")
    assert hand.spans() == []
    assert hand.window.said() == "No label was given yet."


@pytest.mark.parametrize("act", ["delete", "move"])
def test_what_needs_a_span_says_so(hand: Any, act: str) -> None:
    tagging = hand.window.workspace.tagging
    tagging.delete() if act == "delete" else tagging.handlers()["start.left"]()
    assert hand.window.said() == "Select a span first."


@pytest.mark.parametrize(
    ("name", "quote"),
    [
        ("start.left", "z ellenzék"),
        ("start.right", "llenzék"),
        ("end.left", "ellenzé"),
        ("start.word_left", "Az ellenzék"),
        ("end.word_right", "ellenzék hazudik"),
    ],
)
def test_each_border_moves_by_letter_and_by_word(hand: Any, name: str, quote: str) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    (before,) = hand.spans()
    hand.window.workspace.tagging.handlers()[name]()
    (after,) = hand.spans()
    assert after.quote == quote
    assert after.id == before.id == hand.view.selected_span()


def test_a_resize_that_is_refused_shows_the_old_extent_again(hand: Any) -> None:
    hand.drag("ellenzék")
    hand.press("o")
    (span,) = hand.spans()
    hand.window.workspace.tagging.resize(span.id, (Range(5, 5),))
    assert hand.spans() == [span]
    assert "empty" in hand.window.said()
    assert hand.view.spans_at(span.start) == [span.id]


def test_only_white_space_is_no_span(hand: Any) -> None:
    start = hand.view.stored_text().index("\n\n")
    hand.view.select((Range(start, start + 2),))
    hand.window.workspace.tagging.give("entity", "PER")
    assert hand.spans() == []
    assert "white space" in hand.window.said()


def test_a_span_made_with_blanks_at_its_edges_is_selected_all_the_same(hand: Any) -> None:
    start, end = hand.range_of(" ellenzék ")
    hand.view.select((Range(start, end),))
    hand.window.workspace.tagging.give("entity", "ORG")
    (span,) = hand.spans()
    assert span.quote == "ellenzék"
    assert hand.view.selected_span() == span.id
