"""Panes that follow the one that is scrolled: who moves whom, by how much, and who does not."""

import random
from itertools import pairwise
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from annotator.app.library import Library
from annotator.domain.article import Region
from annotator.ui.article.view import ArticleView
from annotator.ui.following import alt_is_held
from annotator.ui.main_window import MainWindow
from annotator.ui.together import Together
from tests.ui.board import Board, Pane, View


def test_the_others_follow_to_the_same_share_of_their_body(board: Board) -> None:
    first, second, third, fourth = (
        board.add(100),
        board.add(40),
        board.add(300, aside=3000),
        board.add(60, height=80.0),
    )
    board.together.set_scroll_together(True)
    for value in (0, 700, 1500, first.most):
        first.scroll(value)
        for other in (second, third, fourth):
            assert other.body_place() == pytest.approx(
                first.body_place(), abs=0.5 / other.most + 1e-3
            )
    assert (second.value, third.value, fourth.value) == (second.most, third.most, fourth.most)
    fourth.scroll(0)
    assert first.value == second.value == 0
    assert third.body_place() == pytest.approx(0.0, abs=1e-3)
    assert third.value > 0


def test_each_follower_is_moved_once_and_moves_nobody(pair: tuple[View, View]) -> None:
    first, second = pair
    first.shown.clear()
    second.shown.clear()
    first.scroll(600)
    assert first.value == 600
    assert (first.shown, len(second.shown)) == ([], 1)


def test_a_follower_that_tells_late_that_it_was_moved_leads_nobody(pair: tuple[View, View]) -> None:
    first, second = pair
    first.scroll(601)
    second.scrolled.emit()
    assert first.value == 601


def test_each_step_of_the_wheel_moves_the_others_a_little(pair: tuple[View, View]) -> None:
    first, second = pair
    places = []
    for value in range(0, first.most, 60):
        first.scroll(value)
        places.append(second.value)
    steps = [after - before for before, after in pairwise(places)]
    assert all(0 <= step <= 60 * second.most / first.most + 2 for step in steps)


def test_nothing_drifts(board: Board) -> None:
    views = [
        board.add(100),
        board.add(40, aside=300),
        board.add(173, height=41.0),
        board.add(90),
    ]
    board.together.set_scroll_together(True)
    views[0].scroll(1111)
    before = [view.value for view in views]
    drawn = random.Random(7)
    for _ in range(500):
        view = drawn.choice(views)
        view.scroll(view.value + drawn.randint(-300, 300))
    views[0].scroll(1111)
    assert [view.value for view in views] == before


def test_a_pane_without_an_article_is_passed_over(board: Board, pair: tuple[View, View]) -> None:
    first, second = pair
    empty = Pane()
    board.panes.insert(1, empty)
    board.together.refresh()
    first.scroll(500)
    assert second.value > 0
    assert empty.view.shown == []
    empty.view.scrolled.emit()
    assert first.value == 500


def test_who_reads_a_header_does_not_move_the_others(board: Board) -> None:
    first, second = board.add(100, aside=1000), board.add(40)
    board.together.set_scroll_together(True)
    first.scroll(200)
    first.scroll(300)
    assert second.value == 0
    assert second.shown == []
    first.scroll(1200)
    assert second.value > 0


def test_with_alt_a_pane_is_scrolled_alone_and_keeps_its_distance(
    board: Board, pair: tuple[View, View]
) -> None:
    first, second = pair
    first.scroll(500)
    place = second.value
    board.alone = True
    second.scroll(place + 200)
    assert first.value == 500
    board.alone = False
    first.scroll(800)
    further = second.value
    assert further > place + 200
    first.scroll(500)
    assert second.value == place + 200
    second.scroll(further)
    assert first.value == pytest.approx(800, abs=3)
    # At the end of the text it waits for the others.
    first.scroll(first.most - 1)
    first.scroll(first.most)
    assert second.value == second.most
    assert max(second.shown) == second.shown[-1] == 1.0
    assert second.shown.count(1.0) == 1
    first.scroll(500)
    assert second.value == place + 200


def test_several_panes_can_keep_their_distances(board: Board) -> None:
    views = [board.add(100), board.add(80), board.add(60)]
    board.together.set_scroll_together(True)
    views[2].scroll(600)
    board.alone = True
    views[1].scroll(views[1].value + 150)
    views[0].scroll(views[0].value - 90)
    board.alone = False
    before = [view.value for view in views]
    views[2].scroll(700)
    assert views[0].value > before[0]
    views[2].scroll(600)
    assert [view.value for view in views] == before


def test_another_article_is_opened_without_moving_the_others(
    board: Board, pair: tuple[View, View]
) -> None:
    first, second = pair
    board.alone = True
    second.scroll(300)
    board.alone = False
    first.scroll(900)
    board.open(board.panes[1], "another", 70)
    board.together.refresh()
    assert board.together.arrival_timer.isActive()
    board.together.arrival_timer.stop()
    second.scroll(400)  # to where it was left
    assert first.value == 900
    assert not board.together.arrival_timer.isActive()
    board.arrive()
    first.scroll(1000)
    assert second.body_place() == pytest.approx(first.body_place(), abs=0.01)


def test_a_pane_that_was_closed_is_left_alone(board: Board, pair: tuple[View, View]) -> None:
    first, second = pair
    board.panes.pop()
    board.together.refresh()
    second.shown.clear()
    first.scroll(500)
    assert second.shown == []


def test_another_way_of_finding_the_counterpart_can_be_given(board: Board) -> None:
    board.together = Together(
        cast(Any, board),
        cast(Library, board),
        changed=board.changed,
        matching=lambda read, other: 1.0 - read.view.body_place(),
        parent=board,
    )
    first, second = board.add(50), board.add(50)
    board.together.set_scroll_together(True)
    assert second.value == second.most
    first.scroll(first.most)
    assert second.value == 0


def test_alt_is_asked_of_the_keyboard(window: MainWindow) -> None:
    handle = window.windowHandle()
    assert not alt_is_held()
    QTest.keyPress(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert alt_is_held()
    QTest.keyRelease(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier)
    assert not alt_is_held()


# ---------------------------------------------------------------- the real thing


class RealPane(QObject):
    """A pane with a real view over paragraphs whose heights nobody knows yet."""

    def __init__(self, paragraphs: int, *, aside: int = 0) -> None:
        super().__init__()
        drawn = random.Random(paragraphs)
        self.article = f"a{paragraphs}"
        self.view = ArticleView()
        self.view.resize(500, 400)
        self.view.show()
        text = "\n".join("szavak " * drawn.randint(1, 90) for _ in range(paragraphs))
        regions = [Region("boilerplate", 0, aside)] if aside else []
        self.view.set_article(text, (), regions=regions)

    @property
    def bar(self) -> QScrollBar:
        return self.view.verticalScrollBar()


def test_real_views_follow_and_nothing_drifts(board: Board, qtbot: QtBot) -> None:
    panes = [RealPane(40), RealPane(15), RealPane(70, aside=2000)]
    for pane in panes:
        qtbot.addWidget(pane.view)
    board.panes = cast(Any, panes)
    board.current = board.panes[0]
    board.together.refresh()
    QApplication.processEvents()
    board.arrive()
    board.together.set_scroll_together(True)
    first = panes[0].bar
    places = []
    for value in range(0, first.maximum() + 200, 200):
        first.setValue(value)
        QApplication.processEvents()
        places.append([pane.bar.value() for pane in panes])
    assert all(list(column) == sorted(column) for column in zip(*places, strict=True))
    first.setValue(first.maximum())
    assert [pane.bar.value() for pane in panes] == [pane.bar.maximum() for pane in panes]
    assert [pane.view.body_place() for pane in panes] == [1.0] * 3

    first.setValue(2000)
    before = [pane.view.top_position() for pane in panes]
    drawn = random.Random(5)
    for _ in range(150):
        bar = drawn.choice(panes).bar
        bar.setValue(bar.value() + drawn.randint(-300, 300))
    first.setValue(2000)
    assert [pane.view.top_position() for pane in panes] == before
    places_of_body = [pane.view.body_place() for pane in panes]
    assert max(places_of_body) - min(places_of_body) < 0.001
