"""The files that are about to be imported can be put right in a table, by mouse or keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.app.importing import ImportOptions
from annotator.app.mapping import Columned, Glimpse, all_fields
from annotator.app.previewing import Preview
from annotator.ui.dialogs.import_preview import Column, ImportPreview

Role = Qt.ItemDataRole
GOOD = Preview(
    path=Path("in/a.txt"), format="text", encoding="utf-8", language="hu", title="A", articles=1
)
MANY = Preview(path=Path("in/b.csv"), format="csv", language="ro", articles=4, more=True)
BAD = Preview(path=Path("in/c.txt"), problems=("the file is empty",))
TWICE = replace(GOOD, path=Path("in/d.txt"), there_already=True, problems=("odd",))


def look(path: Path, options: ImportOptions) -> Preview:
    """As if each file were what a person says it is."""
    return replace(
        GOOD,
        path=path,
        format=options.format or "text",
        encoding=options.encoding or "utf-8",
        language=options.language or "hu",
        title=options.title or "A",
        published=options.published,
    )


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ImportPreview]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ImportPreview(look, parent)
    made.model.add([GOOD, MANY, BAD, TWICE])
    yield made
    parent.close()


def cell(dialog: ImportPreview, row: int, column: Column) -> object:
    return dialog.model.index(row, column).data()


def test_the_model_is_one_that_qt_takes(dialog: ImportPreview, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(dialog.model)  # type: ignore[no-untyped-call]


def test_spans_for_articles_that_are_there_are_told(dialog: ImportPreview) -> None:
    dialog.model.add([replace(MANY, joined=3, joining=12, there_already=True)])
    said = cell(dialog, 4, Column.PROBLEMS)
    assert said == "3 articles are in the project already; of their 12 spans the new ones are added"


def test_files_are_shown_with_what_was_found(dialog: ImportPreview) -> None:
    assert [cell(dialog, 0, column) for column in Column] == [
        "a.txt", "text", "utf-8", "hu", "A", "", ""
    ]  # fmt: skip
    assert cell(dialog, 1, Column.TITLE) == "3+ articles"
    assert cell(dialog, 2, Column.PROBLEMS) == "the file is empty"
    assert cell(dialog, 3, Column.PROBLEMS) == "is in the project already · odd"
    assert dialog.model.index(2, 0).data(Role.ToolTipRole) == "<qt>the file is empty</qt>"
    spoken = dialog.model.index(0, Column.DATE).data(Role.AccessibleTextRole)
    assert spoken == "Date: nothing"
    assert dialog.model.index(0, 0).data(Role.ToolTipRole) == f"<qt>{GOOD.path}</qt>"


def test_the_counts_and_the_button_follow(dialog: ImportPreview, qtbot: QtBot) -> None:
    assert dialog.said.text() == "Looking at the files: 4…"
    dialog.finish(limited=False)
    assert dialog.said.text() == "3 of 4 files will be imported."
    box = dialog.model.index(0, Column.FILE)
    for row in (0, 1, 3):
        box = dialog.model.index(row, Column.FILE)
        assert box.data(Role.CheckStateRole) == Qt.CheckState.Checked
        assert dialog.model.setData(box, Qt.CheckState.Unchecked.value, Role.CheckStateRole)
    assert not dialog.begin.isEnabled()
    assert dialog.model.setData(box, Qt.CheckState.Checked.value, Role.CheckStateRole)
    with qtbot.waitSignal(dialog.import_requested) as wished:
        dialog.begin.click()
    assert wished.args == [{}, frozenset({GOOD.path, MANY.path})]


@pytest.mark.parametrize(
    ("column", "said", "taken"),
    [
        (Column.FORMAT, "csv", "csv"),
        (Column.FORMAT, "gedcom", None),
        (Column.ENCODING, "cp1250", "cp1250"),
        (Column.ENCODING, "cp-nonsense", None),
        (Column.LANGUAGE, "RO", "ro"),
        (Column.LANGUAGE, "Romanian", None),
        (Column.TITLE, " Another ", "Another"),
        (Column.DATE, "2025-08", "2025-08"),
        (Column.DATE, "2025-13", None),
        (Column.DATE, "", None),
    ],
)
def test_what_is_said_is_checked_and_looked_at_anew(
    dialog: ImportPreview, column: Column, said: str, taken: str | None
) -> None:
    index = dialog.model.index(0, column)
    before = index.data()
    assert dialog.model.setData(index, said) == (taken is not None)
    assert index.data() == (before if taken is None else taken)
    assert bool(dialog.model.choices) == (taken is not None)


def test_what_was_said_of_a_file_that_is_left_out_does_not_count(dialog: ImportPreview) -> None:
    assert dialog.model.setData(dialog.model.index(0, Column.TITLE), "New")
    assert dialog.model.choices == {GOOD.path: ImportOptions(title="New")}
    box = dialog.model.index(0, Column.FILE)
    assert dialog.model.setData(box, Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert dialog.model.choices == {}
    assert not dialog.model.setData(box, "other.txt")


def test_only_what_can_be_said_can_be_edited(dialog: ImportPreview) -> None:
    def editable(row: int) -> set[Column]:
        flag = Qt.ItemFlag.ItemIsEditable
        return {each for each in Column if dialog.model.index(row, each).flags() & flag}

    everything = set(Column) - {Column.FILE, Column.PROBLEMS}
    assert editable(0) == everything
    assert editable(1) == editable(2) == everything - {Column.TITLE, Column.DATE}


def test_of_what_is_passed_over_nothing_can_be_said(dialog: ImportPreview) -> None:
    link = Preview(path=Path("in/link.txt"), problems=("is passed over",), passed=True)
    dialog.model.add([link])
    for column in Column:
        flags = dialog.model.index(4, column).flags()
        assert flags == Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
    # It is not looked at once more, as that would be by its own name.
    assert set(dialog.model.said()) == {each.path for each in (GOOD, MANY, BAD, TWICE)}


def test_more_files_than_are_shown_can_be_imported(dialog: ImportPreview) -> None:
    dialog.finish(limited=True)
    assert dialog.said.text().startswith("The first 4 files are shown")
    assert dialog.begin.isEnabled()
    assert dialog.model.headerData(0, Qt.Orientation.Horizontal) == "File"
    assert dialog.model.headerData(0, Qt.Orientation.Vertical) is None
    dialog.model.add([])
    assert dialog.model.rowCount() == 4


# ---------------------------------------------------------------- columns

GLIMPSE = Glimpse(("mi", "cím"), ({"mi": "Egy híd.", "cím": "A"},))
GUESS = all_fields({"title": "cím"})
UNKNOWN = Preview(path=Path("in/x.csv"), problems=("no",), columned=Columned(GLIMPSE, GUESS, GUESS))
SAME = replace(UNKNOWN, path=Path("in/y.csv"))


def test_columns_are_shown_for_files_that_have_some(dialog: ImportPreview) -> None:
    assert dialog.mapping.isHidden()
    dialog.model.add([UNKNOWN, SAME])
    assert not dialog.mapping.isHidden()
    assert dialog.mapping.heading.text().startswith("Columns of x.csv and of 1 more file")
    dialog.table.setCurrentIndex(dialog.model.index(0, Column.FILE))
    assert dialog.mapping.isHidden()
    dialog.table.setCurrentIndex(dialog.model.index(5, Column.FILE))
    assert dialog.mapping.heading.text().startswith("Columns of y.csv and of 1 more file")


def test_a_mapping_is_wished_and_files_that_share_it_are_shown_anew(
    dialog: ImportPreview, qtbot: QtBot
) -> None:
    dialog.model.add([UNKNOWN, SAME])
    assert dialog.model.setData(dialog.model.index(5, Column.LANGUAGE), "hu")
    dialog.model.refresh([SAME])
    text = dialog.mapping.fields["text"]
    with qtbot.waitSignal(dialog.mapping_changed) as wished:
        text.setCurrentIndex(text.findData("mi"))
    header, columns = wished.args or [None, None]
    assert (header, columns) == (frozenset({"mi", "cím"}), {**GUESS, "text": "mi"})
    shared = dialog.model.sharing(header)
    assert shared == {UNKNOWN.path: None, SAME.path: ImportOptions(language="hu")}
    found = Preview(path=UNKNOWN.path, format="csv", articles=1, title="A")
    dialog.model.refresh([found, replace(found, path=Path("gone.csv"))])
    assert cell(dialog, 4, Column.TITLE) == "A"
    assert dialog.model.counts() == (6, 4)


def test_a_file_whose_columns_must_be_chosen_is_gone_to(dialog: ImportPreview) -> None:
    known = replace(UNKNOWN, path=Path("in/w.csv"), format="csv", articles=2)
    dialog.model.add([known, UNKNOWN])
    dialog.finish(limited=False)
    assert dialog.table.currentIndex().row() == 5
    dialog.table.setCurrentIndex(dialog.model.index(4, 0))
    dialog.finish(limited=False)
    assert dialog.table.currentIndex().row() == 4


def test_it_stays_until_the_import_begins(dialog: ImportPreview) -> None:
    assert not dialog.isModal()
    dialog.show()
    dialog.begin.click()
    assert dialog.isVisible()
