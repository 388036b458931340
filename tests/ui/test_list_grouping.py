"""Grouping the list in the window: chosen by key, remembered, near-duplicates in the background."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from annotator.app.near_duplicates import NearDuplicates
from annotator.app.settings import LIST_GROUPS
from annotator.domain.commands.articles import ImportArticles, RemoveArticles
from annotator.domain.errors import ProjectError
from tests.analysis.conftest import REPORTS
from tests.domain.conftest import record_of

Role = Qt.ItemDataRole


def heads(window: Any) -> list[str]:
    model = window.workspace.list.table.model()
    rows = range(model.rowCount())
    return [str(model.index(row, 0).data()) for row in rows if model.head(row)]


def copies(number: int) -> ImportArticles:
    body = REPORTS["ferry_en"].body
    records = (
        record_of(f"{body}\nEdition no. {n} of us.", title=f"No. {n}") for n in range(number)
    )
    return ImportArticles(tuple(records))


def test_it_is_chosen_by_a_key_and_a_digit_and_remembered(hand: Any, settings: Any) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    hand.press("g", held=both)
    menus = [each for each in hand.window.findChildren(QMenu) if each.isVisible()]
    assert len(menus) == 1
    menus[0].actions()[3].trigger()
    menus[0].close()
    assert heads(hand.window) == ["magyar (hu)"]
    assert settings.get(LIST_GROUPS) == "language"
    path = hand.session.path
    hand.window.close_project()
    assert hand.window.open_project(path)
    assert heads(hand.window) == ["magyar (hu)"]


def test_near_duplicates_are_looked_for_and_follow_the_project(
    hand: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed, grouping = hand.window.workspace.list, hand.window._grouping
    hand.session.do(copies(2))
    listed.group_by("near_duplicates")
    assert hand.window.said() == "Groups of near-duplicates: 1"
    assert heads(hand.window) == ["No. 1", "No near-duplicates"]
    hand.session.do(RemoveArticles((copies(1).records[0].article.id,)))
    assert grouping._later.isActive()
    grouping._later.timeout.emit()
    assert heads(hand.window) == ["No near-duplicates"]
    hand.session.undo()
    listed.group_by("event")
    assert not grouping._later.isActive()

    def refuse(_: NearDuplicates) -> dict[str, str]:
        raise ProjectError("The disk failed.")

    monkeypatch.setattr(NearDuplicates, "groups", refuse)
    grouping.find()
    assert hand.window.said() == "The disk failed."
