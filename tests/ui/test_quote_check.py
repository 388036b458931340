"""An article whose spans are off their quotes is found out after it was opened."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from annotator.domain.commands.spans import AddSpan
from annotator.domain.span import Range
from annotator.ui import quote_check
from annotator.ui.quote_check import QuoteCheck


def tagged(hand: Any, count: int) -> str:
    article: str = hand.article("bridge_hu.txt")
    start = hand.session.library.text(article).index("Kovács")
    for n in range(count):
        hand.session.do(AddSpan(article, (Range(start, start + 5 + n),), "entity", "PER"))
    return article


def damage(hand: Any) -> None:
    hand.session._store._database._connection.execute("UPDATE span SET quote = quote || '!'")


def test_a_span_off_its_quote_is_told_and_the_pane_is_emptied(hand: Any, qtbot: Any) -> None:
    article = tagged(hand, 1)
    damage(hand)
    hand.window.workspace.open(article)
    assert hand.window.workspace.panes.current.article == article
    qtbot.waitUntil(lambda: not hand.window.workspace.panes.current.article)
    assert "is not the text that it quotes" in hand.window.said()


def test_what_is_sound_is_gone_through_in_parts(
    hand: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tagged(hand, 5)
    monkeypatch.setattr(quote_check, "AT_ONCE", 2)
    parent = QObject()
    told: list[str] = []
    check = QuoteCheck(hand.session.library, parent)
    check.damaged.connect(told.append)
    check.begin(article)
    qtbot.waitUntil(lambda: not check._timer.isActive())
    assert told == []
    assert check._steps is not None
    assert list(check._steps) == []


def test_it_can_be_ended_and_begun_anew(hand: Any, qtbot: Any) -> None:
    article = tagged(hand, 1)
    damage(hand)
    parent = QObject()
    told: list[str] = []
    check = QuoteCheck(hand.session.library, parent)
    check.damaged.connect(told.append)
    check.begin(article)
    check.begin("")
    assert not check._timer.isActive()
    check._go_on()
    assert told == []
    check.begin(article)
    qtbot.waitUntil(lambda: len(told) == 1)
