"""What a span says, echoed in the other panes: which spans are marked, and what is told of it."""

from annotator.domain.changes import Changes, Kind
from tests.ui.board import Board, echoed, hover, tell


def test_a_span_under_the_mouse_echoes_in_the_other_panes(three: Board) -> None:
    hover(three, 1, "1.1")
    assert echoed(three) == [(), ("2.1", "2.2"), ()]
    assert three.told == ["Also 2 times in pane 2, not in pane 3"]
    hover(three, 2, "2.3")
    assert echoed(three) == [("1.2", "1.3"), (), ("3.1",)]
    assert three.told[-1] == "Also 2 times in pane 1, once in pane 3"
    hover(three, 2, "")
    assert echoed(three) == [(), (), ()]
    assert three.told[-1] == ""


def test_a_span_that_is_found_nowhere_is_told_too(three: Board) -> None:
    tell(three, 1, "Nobody")
    hover(three, 1, "1.4")
    assert echoed(three) == [(), (), ()]
    assert three.told == ["Not in the other panes"]


def test_one_pane_alone_tells_nothing(board: Board) -> None:
    board.add(100)
    tell(board, 1, "Ioan")
    hover(board, 1, "1.1")
    assert board.told == []
    assert board.panes[0].view.echoed == []


def test_the_same_entity_is_told_apart(board: Board) -> None:
    for _ in range(3):
        board.add(100)
    tell(board, 1, "Ioan Țurcanu", entity="Q1")
    tell(board, 2, "Ioan Țurcanu", "a polgármester", entity="Q1")
    tell(board, 3, "primarul", entity="Q1", label="ORG")
    hover(board, 1, "1.1")
    assert echoed(board) == [(), ("2.1", "2.2"), ("3.1",)]
    assert board.told == ["Also 1 in pane 2 and 1 by the entity, 1 by the entity in pane 3"]


def test_nothing_is_done_while_nothing_is_heard(three: Board) -> None:
    for number in (1, 2, 3):
        tell(three, number, "more")
    assert [pane.view.echoed for pane in three.panes] == [[], [], []]
    assert three.asked == 0
    assert three.told == []


def test_what_is_tagged_or_deleted_is_heard(three: Board) -> None:
    hover(three, 1, "1.1")
    tell(three, 3, "ioan țurcanu")
    assert echoed(three) == [(), ("2.1", "2.2"), ("3.2",)]
    assert three.told[-1] == "Also 2 times in pane 2, once in pane 3"
    del three.panes[1].view.spans["2.1"]
    tell(three, 2)
    assert echoed(three)[1] == ("2.2",)
    del three.panes[1].view.spans["2.2"]
    tell(three, 2)
    assert echoed(three)[1] == ()
    three.panes[0].view.spans.clear()
    tell(three, 1)
    assert echoed(three) == [(), (), ()]
    assert three.told[-1] == ""


def test_changes_of_another_kind_disturb_nobody(three: Board) -> None:
    hover(three, 1, "1.1")
    before = [len(pane.view.echoed) for pane in three.panes]
    three.changed.emit(Changes(frozenset(["a2"]), frozenset([Kind.METADATA])))
    hover(three, 1, "1.1")
    assert [len(pane.view.echoed) for pane in three.panes] == before


def test_another_article_or_a_closed_pane_ends_the_echo(three: Board) -> None:
    hover(three, 1, "1.1")
    three.open(three.panes[1], "another", 10)
    three.together.refresh()
    assert three.told[-1] == "Not in the other panes"
    three.open(three.panes[0], "one more", 10)
    three.together.refresh()
    assert three.told[-1] == ""
    tell(three, 1, "A híd")
    hover(three, 3, "3.1")
    assert echoed(three)[0] == ("1.1",)
    three.panes.pop()
    three.together.refresh()
    assert echoed(three)[0] == ()
    assert three.told[-1] == ""


def test_the_others_are_scrolled_to_one_counterpart_after_the_other(three: Board) -> None:
    tell(three, 2, *["filler"] * 30, "ioan turcanu")
    three.panes[0].view.span_selected.emit("1.1")
    second = three.panes[1].view
    seen = []
    for _ in range(4):
        three.together.show_counterparts()
        seen.append(second.value)
    assert seen[0] < seen[1] < seen[2]
    assert seen[3] == seen[0]
    assert [three.panes[n].view.value for n in (0, 2)] == [0, 0]
    assert three.told[-1] == "Also 3 times in pane 2, not in pane 3"
    tell(three, 1, "Ioan Țurcanu")
    three.panes[0].view.span_selected.emit("1.4")
    second.scroll(3)
    three.together.show_counterparts()
    assert second.value == seen[0]
