"""Columns are chosen for fields, each choice counts at once, and what is wrong with it is said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.app.mapping import Columned, Glimpse, all_fields
from annotator.ui.dialogs.column_mapping import ColumnMapping

ROWS = (
    {"id": "1", "mi": "Egy híd.", "mikor": "2025-04-03", " ": "hu"},
    {"id": "2", "mi": "", "mikor": "03/04/2025", " ": "klingon"},
)
GUESS = all_fields({"title": "id"})
SEEN = Columned(Glimpse(("id", "mi", "mikor", " "), ROWS), GUESS, GUESS)


@pytest.fixture
def mapping(qtbot: QtBot) -> ColumnMapping:
    made = ColumnMapping()
    qtbot.addWidget(made)
    made.show_columns("a.csv", SEEN, others=0)
    return made


def choose(mapping: ColumnMapping, field: str, column: str) -> None:
    choice = mapping.fields[field]
    choice.setCurrentIndex(choice.findData(column))


def test_what_was_guessed_is_chosen_already(mapping: ColumnMapping) -> None:
    assert mapping.columns() == GUESS
    names = [mapping.fields["url"].itemText(at) for at in range(5)]
    assert names == ["(none)", "id", "mi", "mikor", "(without a name)"]
    assert mapping.heading.text() == "Columns of a.csv"
    assert not mapping.reset.isEnabled()


def test_without_a_text_that_is_said_first(mapping: ColumnMapping) -> None:
    assert mapping.said.text().startswith("Choose the column that holds the text")
    assert not mapping.said.isHidden()


def test_a_choice_counts_at_once(mapping: ColumnMapping, qtbot: QtBot) -> None:
    with qtbot.waitSignal(mapping.mapping_changed) as told:
        choose(mapping, "text", "mi")
    assert told.args == [SEEN.header, {**GUESS, "text": "mi"}]
    assert mapping.rows.headerData(1, Qt.Orientation.Horizontal) == "mi\nText"
    assert mapping.said.text().startswith("In 1 of the first 2 rows there is no text")
    assert mapping.reset.isEnabled()


def test_dates_and_languages_that_nobody_can_read_are_said(mapping: ColumnMapping) -> None:
    for field, column in (("text", "id"), ("published", "mikor"), ("language", " ")):
        choose(mapping, field, column)
    date, language = mapping.said.text().splitlines()
    assert date.startswith("In 1 of the first 2 rows the date") and "“03/04/2025”" in date
    assert language.startswith("In 1 of the first 2 rows the language") and "“klingon”" in language
    choose(mapping, "published", "")
    choose(mapping, "language", "")
    assert mapping.said.isHidden()


def test_the_guess_can_be_had_again(mapping: ColumnMapping, qtbot: QtBot) -> None:
    choose(mapping, "text", "mi")
    with qtbot.waitSignal(mapping.mapping_changed) as told:
        mapping.reset.click()
    assert told.args == [SEEN.header, GUESS]
    assert mapping.columns() == GUESS


def test_other_files_of_the_same_columns_are_counted(mapping: ColumnMapping) -> None:
    mapping.show_columns("a.csv", SEEN, others=1)
    assert mapping.heading.text().endswith("and of 1 more file that has the same")
    mapping.show_columns("a.csv", SEEN, others=7)
    assert "7 more files" in mapping.heading.text()


def test_another_look_at_the_file_leaves_the_place_in_it(
    mapping: ColumnMapping, qtbot: QtBot
) -> None:
    choose(mapping, "text", "mi")
    mapping.table.setCurrentIndex(mapping.rows.index(1, 2))
    with qtbot.assertNotEmitted(mapping.mapping_changed):
        mapping.show_columns("a.csv", replace(SEEN, columns=mapping.columns()), others=0)
    assert mapping.table.currentIndex().row() == 1
    other = Columned(Glimpse(("x",), ({"x": "y"},)), all_fields({"text": "x"}), all_fields({}))
    mapping.show_columns("b.csv", other, others=0)
    assert mapping.columns()["text"] == "x"
    assert not mapping.table.currentIndex().isValid()


def test_a_choice_is_made_by_keys(mapping: ColumnMapping, qtbot: QtBot) -> None:
    mapping.show()
    qtbot.waitExposed(mapping)
    field = mapping.fields["text"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_M)
    assert mapping.columns()["text"] == "mi"


def test_before_a_file_is_shown_nothing_is_wished(qtbot: QtBot) -> None:
    made = ColumnMapping()
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.mapping_changed):
        made.reset.click()
        made.fields["text"].addItem("x", "x")
    assert made.said.text() == ""
