"""A name is chosen, and an empty one cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.name import NameDialog


class Asked:
    """The dialog, what was chosen in it, and whether it is gone."""

    def __init__(self, name: str, qtbot: QtBot) -> None:
        self.dialog = NameDialog(name)
        self.chosen: list[str] = []
        self.gone: list[bool] = []
        self.dialog.name_chosen.connect(self.chosen.append)
        self.dialog.destroyed.connect(lambda: self.gone.append(True))
        self.dialog.show()
        qtbot.waitExposed(self.dialog)


def test_return_chooses_the_name_without_blanks_around_it(qtbot: QtBot) -> None:
    asked = Asked("root", qtbot)
    line = asked.dialog._name
    QTest.keyClicks(line, "  Anna K. ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked.gone))
    assert asked.chosen == ["Anna K."]


def test_an_empty_name_cannot_be_chosen(qtbot: QtBot) -> None:
    dialog = NameDialog("anna")
    qtbot.addWidget(dialog)
    dialog._name.setText("   ")
    assert not dialog._accept.isEnabled()
    dialog._name.setText("x")
    assert dialog._accept.isEnabled()


def test_escape_chooses_nothing(qtbot: QtBot) -> None:
    asked = Asked("anna", qtbot)
    QTest.keyClick(asked.dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(asked.gone))
    assert asked.chosen == []
