"""Paragraphs run as their letters say, and pieces of one run alike."""

import pytest
from PySide6.QtCore import Qt

from annotator.ui.article.cuts import LONGEST
from tests.ui.article.conftest import Desk

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def directions(desk: Desk) -> list[Qt.LayoutDirection]:
    view = desk.view
    option = view._layout._directions.option
    blocks = [view.document().findBlockByNumber(n) for n in range(view.document().blockCount())]
    return [option(block).textDirection() for block in blocks]


def test_each_paragraph_runs_as_its_first_letters_do(desk):
    desk.show("Latin.\nשלום NATO\nNATO שלום\n123")
    assert directions(desk) == [LEFT, RIGHT, LEFT, LEFT]
    assert [desk.view._layout.is_mixed(n) for n in range(4)] == [False, True, True, False]


@pytest.mark.parametrize("first", ["שלום לכולם. ", "Good morning. "])
def test_the_pieces_of_a_long_paragraph_run_as_its_beginning_does(desk, first):
    desk.show(first + "NATO forces met. שלום רב. " * (LONGEST // 8) + "\nNext.")
    found = directions(desk)
    assert len(found) > 3
    assert found == [RIGHT if first[0] == "ש" else LEFT] * (len(found) - 1) + [LEFT]
    assert desk.view._layout.is_mixed(1)


def test_another_text_is_looked_at_anew(desk):
    desk.show("שלום")
    assert desk.view._layout.is_mixed(0)
    desk.show("Latin")
    assert not desk.view._layout.is_mixed(0)
