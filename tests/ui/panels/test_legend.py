"""What the looks of parts mean, as far as there is room."""

from pytestqt.qtbot import QtBot

from annotator.ui.panels.legend import Legend
from annotator.ui.progress_bars import PEOPLE_INKS

ENTRIES = list(zip(("anna", "Béla <b>", "Ευγενία"), PEOPLE_INKS, strict=False))


def test_words_without_room_are_in_the_tool_tip(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_entries(ENTRIES)
    assert legend.accessibleName() == "anna, Béla <b>, Ευγενία"
    assert legend.toolTip() == "anna, Béla ‹b›, Ευγενία"
    legend.resize(legend.sizeHint())
    assert legend.shown() == ENTRIES
    legend.resize(legend.width() - 5, legend.height())
    assert legend.shown() == ENTRIES[:2]
    legend.resize(3, legend.height())
    assert legend.shown() == []


def test_each_entry_is_drawn(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(300, 20)
    empty = legend.grab().toImage()
    legend.show_entries(ENTRIES[:1])
    one = legend.grab().toImage()
    legend.show_entries(ENTRIES)
    assert empty != one != legend.grab().toImage()
