"""The filters: each counts at once, by keyboard too."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.choice import Choice
from annotator.domain.commands.articles import EditArticle
from annotator.ui.panels.choice_form import ChoiceForm


@pytest.fixture
def form(project: Any, qtbot: QtBot) -> Iterator[ChoiceForm]:
    parent = QWidget()
    qtbot.addWidget(parent)
    (row,) = project.session.library.rows()
    project.session.do(EditArticle(row.article.id, "language", "hu"))
    made = ChoiceForm(project.session.library, parent)
    made.refresh()
    yield made
    made.hide()


def test_what_the_project_holds_is_offered(form: ChoiceForm) -> None:
    languages = form._combos["language"]
    assert [languages.itemText(n) for n in range(languages.count())] == ["any", "hu"]
    labels = form._combos["label"]
    assert labels.findData("entity/PER") > 0
    assert labels.itemText(labels.findData("entity/PER")).endswith(": Person")


def test_each_change_counts_at_once(form: ChoiceForm) -> None:
    told: list[Choice] = []
    form.choice_changed.connect(told.append)
    QTest.keyClick(form._combos["language"], Qt.Key.Key_Down)
    QTest.keyClicks(form._lines["first"], "2025")
    QTest.keyClick(form._boxes["unread"], Qt.Key.Key_Space)
    assert told[-1] == form.choice() == Choice(language="hu", first="2025", unread=True)
    assert len(told) == 6


def test_a_choice_is_shown_even_where_it_is_no_longer_offered(form: ChoiceForm) -> None:
    told: list[Choice] = []
    form.choice_changed.connect(told.append)
    wanted = Choice(source="old.example", with_note=True, last="2025")
    form.set_choice(wanted)
    form.set_choice(wanted)
    assert told == [wanted]
    assert form._combos["source"].currentText() == "old.example"
    assert form._boxes["with_note"].isChecked()
    assert form._lines["last"].text() == "2025"
