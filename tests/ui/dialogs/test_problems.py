"""What an import found can be read and copied beside the work."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.problems import ProblemsDialog


def test_each_problem_is_a_line_that_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ProblemsDialog(parent, title="What the import found")
    lines = ["a.txt: is empty", "<b>.txt:3: <i>bold</i>"]
    dialog.show_problems("Imported 1, failed 2.", lines)
    assert not dialog.isModal()
    assert dialog.text().splitlines() == lines
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy all")
    copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == lines
    dialog.close()
