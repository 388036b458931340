"""The rows of the events panel."""

from PySide6.QtCore import Qt

from annotator.ui.panels.event_model import Entry, EventModel

PAIR = Entry(("a_1", "a_2"), "0.64 · hu + el", ("A híd", "Η γέφυρα"), "both name Lodva")
EVENT = Entry(("a_1",), "2025-09-03-lodva", ("A híd",))


def test_each_entry_is_a_row_that_can_be_read_whole(qapp: object) -> None:
    model = EventModel()
    model.show([PAIR, EVENT])
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        told = model.data(model.index(0), role)
        assert told == "0.64 · hu + el\nA híd\nΗ γέφυρα\nboth name Lodva"
    assert model.data(model.index(0), Qt.ItemDataRole.FontRole) is None


def test_entries_are_found_by_row_and_by_articles(qapp: object) -> None:
    model = EventModel()
    model.show([PAIR, EVENT])
    assert model.entry(1) is EVENT
    assert model.entry(2) is None
    assert model.entry(-1) is None
    assert model.row_of(("a_1",)) == 1
    assert model.row_of(("a_9",)) == -1
