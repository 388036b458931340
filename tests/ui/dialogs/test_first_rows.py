"""The first rows of a file show what becomes of their cells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.app.mapping import MAPPED, Glimpse
from annotator.ui.dialogs.first_rows import FROM_RIGHT, FirstRows, field_name

Role = Qt.ItemDataRole
ACROSS = Qt.Orientation.Horizontal
SEEN = Glimpse(
    ("id", "body", "when"),
    (
        {"id": "1", "body": "One\n line.", "when": "3.4.2025"},
        {"id": "2", "body": "جسر جديد", "when": "03/04/2025"},
        {"body": "No date."},
    ),
)


@pytest.fixture
def rows(qtbot: QtBot) -> FirstRows:
    made = FirstRows(QGuiApplication.instance())  # type: ignore[arg-type]
    made.show_rows(SEEN, {"text": "body", "published": "when", "source": "body"})
    return made


def test_the_model_is_one_that_qt_takes(rows: FirstRows, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]


def test_headers_say_what_a_column_holds(rows: FirstRows) -> None:
    shown = [rows.headerData(at, ACROSS) for at in range(3)]
    assert shown == ["id\n–", "body\nText, Source", "when\nDate"]
    assert rows.headerData(0, ACROSS, Role.AccessibleTextRole) == "id: not read"
    assert rows.headerData(1, ACROSS, Role.ToolTipRole) == "<qt>body</qt>"
    assert rows.headerData(1, Qt.Orientation.Vertical) is None
    assert rows.headerData(1, ACROSS, Role.DecorationRole) is None


def test_cells_are_one_line_and_dates_as_they_are_understood(rows: FirstRows) -> None:
    assert rows.index(0, 1).data() == "One line."
    assert rows.index(0, 2).data() == "3.4.2025 → 2025-04-03"
    assert rows.index(1, 2).data() == "03/04/2025"
    assert "is not understood" in rows.index(1, 2).data(Role.ToolTipRole)
    assert rows.index(0, 1).data(Role.ToolTipRole) == "<qt>One<br> line.</qt>"
    assert rows.index(2, 0).data(Role.AccessibleTextRole) == "id: nothing"


def test_a_cell_in_a_script_from_the_right_begins_there(rows: FirstRows) -> None:
    assert rows.index(1, 1).data() == FROM_RIGHT + "جسر جديد"
    assert rows.index(1, 1).data(Role.AccessibleTextRole) == "body: جسر جديد"
    sides = [rows.index(row, 1).data(Role.TextAlignmentRole) for row in (0, 1)]
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(Qt.AlignmentFlag(each) & right) for each in sides] == [False, True]


def test_what_is_not_read_is_faint_and_what_is_not_understood_stands_out(rows: FirstRows) -> None:
    palette = QGuiApplication.palette()
    wanted = {
        (0, 0): QPalette.ColorRole.PlaceholderText,
        (0, 1): QPalette.ColorRole.Text,
        (0, 2): QPalette.ColorRole.Text,
        (1, 2): QPalette.ColorRole.BrightText,
    }
    for place, role in wanted.items():
        assert rows.index(*place).data(Role.ForegroundRole) == palette.color(role)


def test_another_choice_is_told(rows: FirstRows, qtbot: QtBot) -> None:
    with qtbot.waitSignals([rows.dataChanged, rows.headerDataChanged]):
        rows.show_columns({"title": "id"})
    assert rows.headerData(0, ACROSS) == "id\nTitle"
    assert rows.index(0, 2).data() == "3.4.2025"
    rows.show_rows(Glimpse((), ()), {})
    rows.show_columns({})
    assert (rows.rowCount(), rows.columnCount()) == (0, 0)


def test_every_field_has_a_name_of_its_own() -> None:
    assert len({field_name(field) for field in MAPPED}) == len(MAPPED)
