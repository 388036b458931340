"""Statuses, reviews and removal, for the article that has the focus and for those of the list."""

from typing import Any

from annotator.domain.article import Review


def acts(hand: Any) -> Any:
    return hand.window.workspace.articles


def test_done_twice_is_in_progress_again(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    seen = []
    for _ in range(3):
        acts(hand).mark("done")
        seen.append(hand.session.library.status(article, "anna"))
    assert seen == ["done", "in_progress", "done"]
    acts(hand).mark("skipped")
    assert hand.session.library.status(article, "anna") == "skipped"
    assert hand.window.said() == "Marked as: Skipped"


def test_several_articles_are_one_step(hand: Any) -> None:
    articles = [hand.article(f"bridge_{each}.txt") for each in ("hu", "ro", "el")]
    acts(hand).set_status(articles, "done")
    library = hand.session.library
    assert [library.status(each, "anna") for each in articles] == ["done"] * 3
    hand.window.workspace.undo()
    assert [library.status(each, "anna") for each in articles] == ["new"] * 3


def test_reading_for_a_layer_is_said_and_taken_back(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    acts(hand).mark_read("claim")
    assert list(hand.session.library.reviews(article)) == [Review("claim", "anna", "done")]
    assert hand.window.said() == "Read for Claims."
    acts(hand).mark_read("claim")
    assert list(hand.session.library.reviews(article)) == []
    assert hand.window.said() == "Taken back: read for Claims."


def test_without_an_article_nothing_happens(hand: Any) -> None:
    hand.window.workspace.panes.close_pane(hand.window.workspace.panes.current)
    before = hand.session.next_undo()
    acts(hand).mark("done")
    acts(hand).mark_read("claim")
    acts(hand).remove([])
    assert hand.session.next_undo() == before


def test_removal_can_be_undone(hand: Any) -> None:
    article = hand.article("bridge_hu.txt")
    acts(hand).remove([article])
    assert not hand.session.library.has_article(article)
    hand.window.workspace.undo()
    assert hand.session.library.has_article(article)
