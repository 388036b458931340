"""The panes beside one are the others that have an article."""

from typing import Any, cast

from annotator.ui.panes_beside import PanesBeside, others_of
from tests.ui.board import Board, Pane


def test_the_others_are_those_that_have_an_article(board: Board) -> None:
    for _ in range(3):
        board.add(10)
    panes: PanesBeside = cast(Any, board)
    board.panes.insert(1, Pane())
    first, empty, second, third = panes.all()
    assert others_of(panes, first) == [second, third]
    assert others_of(panes, third) == [first, second]
    assert others_of(panes, empty) == [first, second, third]
    board.panes[2].article = ""
    assert others_of(panes, first) == [third]


def test_a_pane_alone_has_no_others(board: Board) -> None:
    panes: PanesBeside = cast(Any, board)
    assert others_of(panes, panes.current) == []
