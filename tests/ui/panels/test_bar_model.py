"""The rows of a bar chart."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from annotator.ui.panels.bar_model import Bar, BarModel, Fill, Ink, Part

INK = Ink("#000000", "#ffffff", Fill.SOLID)
Role = Qt.ItemDataRole


def bar(name: str, *counts: int) -> Bar:
    parts = tuple(Part(f"part {n}", count, INK) for n, count in enumerate(counts))
    return Bar(name, parts, f"{sum(counts)}", f"{name}: {sum(counts)} in all")


def test_a_row_says_its_name_and_speaks_its_figures() -> None:
    model = BarModel()
    model.show([bar("a <b> & c", 1, 2), bar("d", 9)])
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.most == 9
    index = model.index(0)
    assert index.data() == "a <b> & c"
    assert index.data(Role.AccessibleTextRole) == "a <b> & c: 3 in all"
    assert index.data(Role.ToolTipRole) == "a ‹b› & c: 3 in all"
    assert index.data(Role.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.bar(2) is None


def test_rows_of_the_same_names_stay() -> None:
    model = BarModel()
    model.show([bar("a", 1), bar("b", 2)])
    resets, told = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show([bar("a", 5), bar("b", 2)])
    assert (resets.count(), told.count(), model.most) == (0, 1, 5)
    model.show([bar("b", 2), bar("a", 5)])
    assert (resets.count(), told.count()) == (1, 1)
    model.show([])
    model.show([])
    assert (resets.count(), told.count(), model.most) == (2, 1, 0)
