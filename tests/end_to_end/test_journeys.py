"""The main job through the real window, once by mouse alone and once by keyboard alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.__main__ import main
from annotator.app.settings import ANNOTATOR, SHOW_POPUP, Settings
from annotator.domain.span import LAYERS, Span
from annotator.ui.article.view import ArticleView
from annotator.ui.jobs import ThreadRunner
from annotator.ui.list_models import ARTICLE_ID
from annotator.ui.main_window import MainWindow
from tests.ui.conftest import drag

pytestmark = pytest.mark.end_to_end

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Person:
    """Somebody at the window; everything goes through key and mouse events."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def view(self) -> ArticleView:
        return self.window.workspace.panes.current.view

    @property
    def text(self) -> str:
        return self.view.stored_text()

    def spans(self) -> list[Span]:
        article = self.window.workspace.panes.current.article
        return list(self.window.workspace.session.library.spans(article))

    def settle(self) -> None:
        self.qtbot.wait(10)

    # ------------------------------------------------------------------ keyboard

    def press(self, *keys: Any, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, held)
            self.settle()

    # ------------------------------------------------------------------ mouse

    def click(self, widget: QWidget, point: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(widget, LEFT, held, point)
        self.settle()

    def open_by_mouse(self, file: str, held: Qt.KeyboardModifier = NONE) -> None:
        listed = self.window.workspace.list
        rows = self.window.workspace.session.library.rows()
        wanted = next(row.article.id for row in rows if row.article.file == file)
        table = listed.table
        for row in range(table.model().rowCount()):
            index = table.model().index(row, 0)
            if index.data(ARTICLE_ID) == wanted:
                point = table.visualRect(index).center()
                QTest.mouseClick(table.viewport(), LEFT, held, point)
                QTest.mouseDClick(table.viewport(), LEFT, held, point)
        self.settle()

    def wheel_to(self, position: int) -> None:
        """Turn the wheel until that position is in view."""
        viewport = self.view.viewport()
        for _ in range(400):
            y = self.view.point_of(position).y()
            if 20 < y < viewport.height() - 60:
                return
            turn = QPoint(0, 120 if y <= 20 else -120)
            point = QPointF(viewport.rect().center())
            place = QPointF(viewport.mapToGlobal(point))
            phase = Qt.ScrollPhase.NoScrollPhase
            event = QWheelEvent(
                point, place, QPoint(), turn, Qt.MouseButton.NoButton, NONE, phase, False
            )
            QApplication.sendEvent(viewport, event)
            self.settle()
        raise AssertionError("the wheel did not bring it into view")

    def drag(self, quote: str, held: Qt.KeyboardModifier = NONE) -> None:
        start = self.text.index(quote)
        end = start + len(quote)
        self.wheel_to(start)
        view = self.view
        drag(view.viewport(), view.point_of(start), view.point_of(end), held=held)
        self.settle()

    def tag_by_mouse(self, quote: str, layer: str, label: str) -> Span:
        """Select by mouse, then click on the label in the palette."""
        known = {span.id for span in self.spans()}
        self.drag(quote)
        tree = self.window.workspace.palette._tree
        index = palette_index(tree, layer, label)
        tree.scrollTo(index)
        self.click(tree.viewport(), tree.visualRect(index).center())
        (made,) = [span for span in self.spans() if span.id not in known]
        return made


def palette_index(tree: Any, layer: str, label: str) -> Any:
    """Where a label stands in the palette."""
    from annotator.ui.panels.label_model import row_of

    model = tree.model()
    waiting = [model.index(n, 0) for n in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        row = row_of(index)
        if row is not None and (row.layer, row.label) == (layer, label):
            return index
        waiting += [model.index(n, 0, index) for n in range(model.rowCount(index))]
    raise AssertionError(f"{label} is not in the palette")


@pytest.fixture
def person(tmp_path: Path, seeds: Path, qtbot: QtBot) -> Iterator[Person]:
    """Somebody with a new project into which two of the real articles were imported."""
    hu, el = min(seeds.glob("000_*")), min(seeds.glob("003_*"))
    project = tmp_path / "project.sqlite"
    assert main(["import", str(project), str(hu), str(el), "--annotator", "anna"]) == 0
    settings = Settings(tmp_path / "settings.json")
    settings.set(ANNOTATOR, "anna")
    settings.set(SHOW_POPUP, False)
    window = MainWindow(settings, ThreadRunner())
    assert window.open_project(project), window.said()
    window.resize(1500, 950)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield Person(window, qtbot)
    window.close()
    window.deleteLater()


def checked_export(person: Person, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Close the window, export on the command line, verify, and check every quote."""
    project = person.window.workspace.session.path
    person.window.close()
    out = project.with_name("out.jsonl")
    assert main(["export", str(project), str(out)]) == 0
    assert main(["verify", str(project), str(out)]) == 0, capsys.readouterr().err
    lines = [json.loads(line) for line in out.read_text("utf-8").split("\n") if line]
    for line in lines:
        for span in line["spans"]:
            assert line["text"][span["start"] : span["end"]] == span["quote"]
            assert span["quote"].strip() == span["quote"] != ""
    return lines


def test_by_mouse_alone(person: Person, capsys: pytest.CaptureFixture[str]) -> None:
    person.open_by_mouse("000_bd17dfb948a91773.txt")
    person.open_by_mouse("003_8ada013df4d48211.txt", CTRL)
    panes = person.window.workspace.panes
    assert [bool(pane.article) for pane in panes.all()] == [True, True]

    greek = person.tag_by_mouse("Βλαντίμιρ Πούτιν", "entity", "PER")
    claim = person.tag_by_mouse("συνομιλίες που είχε μαζί του στο Πεκίνο", "claim", "Claim")
    person.tag_by_mouse("αγκαλιάζοντας", "framing", "Loaded_Language")

    first = panes.all()[0]
    person.click(first.view.viewport(), QPoint(5, first.view.viewport().height() - 5))
    assert panes.current is first
    name = person.tag_by_mouse("Vlagyimir Putyin orosz elnök", "entity", "PER")
    person.tag_by_mouse("Vlagyimir Putyin", "entity", "PER")

    # A border is dragged: the span is selected, its end pulled one word back.
    person.wheel_to(name.start)
    person.click(person.view.viewport(), person.view.point_of(name.end - 3))
    assert person.view.selected_span() == name.id
    end, before = person.view.point_of(name.end), person.view.point_of(name.end - 8)
    drag(person.view.viewport(), end - QPoint(1, 0), before)
    person.settle()
    (resized,) = [span for span in person.spans() if span.id == name.id]
    assert resized.quote == "Vlagyimir Putyin orosz"

    # One click selects the smaller span, a second one the larger, a third the smaller again.
    below = QPoint(3, person.view.viewport().height() - 3)
    person.click(person.view.viewport(), below)
    assert person.view.selected_span() == ""
    point = person.view.point_of(name.start + 2)
    seen = []
    for _ in range(3):
        person.click(person.view.viewport(), point)
        seen.append(person.view.selected_span())
    assert seen[0] == seen[2] != seen[1] == name.id

    lines = checked_export(person, capsys)
    by_file = {line["file"][:3]: line for line in lines}
    assert [span["layer"] for span in by_file["003"]["spans"]].count("entity") == 1
    assert {span["id"] for span in by_file["003"]["spans"]} >= {greek.id, claim.id}
    assert {span["layer"] for span in by_file["003"]["spans"]} == set(LAYERS)
    assert len(by_file["000"]["spans"]) == 2


def test_by_keyboard_alone(person: Person, capsys: pytest.CaptureFixture[str]) -> None:
    # The list, then the first article of it, and the next one in a second pane.
    person.press("l", held=CTRL)
    person.press(*"000")
    person.press(Key.Key_Return)
    assert person.view.hasFocus()
    person.press("2", held=CTRL | SHIFT)
    person.press("2", held=CTRL)
    person.press("l", held=CTRL)
    person.press(Key.Key_Delete, *"003")
    person.press(Key.Key_Return)
    panes = person.window.workspace.panes
    assert [bool(pane.article) for pane in panes.all()] == [True, True]

    # Greek: the name behind the date, by words; a sentence as a claim; two keys for a technique.
    person.press(Key.Key_Home, held=CTRL)
    start = person.text.index("Βλαντίμιρ")
    while person.view.caret() < start:
        person.press(Key.Key_Right, held=CTRL)
    assert person.view.caret() == start
    person.press(Key.Key_Space)
    person.press(Key.Key_Space, held=SHIFT)
    person.press("p")
    assert [span.quote for span in person.spans()] == ["Βλαντίμιρ Πούτιν"]
    person.press("[", held=CTRL)
    assert person.spans()[0].quote == "Ρωσίας Βλαντίμιρ Πούτιν"
    person.press("{", held=CTRL)
    person.press("}", "]")
    assert person.spans()[0].quote == "Βλαντίμιρ Πούτιν"

    person.press(Key.Key_Escape)
    person.press("s", "c")
    claim = next(span for span in person.spans() if span.layer == "claim")
    assert claim.quote.endswith("Κρεμλίνο.")
    person.press(Key.Key_Escape)
    person.press(Key.Key_Down, held=CTRL)
    person.press(Key.Key_Space, "6", "1")
    person.press(Key.Key_F2)
    for letter in "why":
        person.press(letter)
    person.press(Key.Key_Return, held=CTRL)
    framing = next(span for span in person.spans() if span.layer == "framing")
    assert (framing.label, framing.note) == ("Loaded_Language", "why")

    # Back in the text: the other pane, the last label again, relabel, delete, undo.
    person.press("1", held=CTRL)
    assert panes.current is panes.all()[0]
    person.press(Key.Key_Home, held=CTRL)
    person.press(Key.Key_Down, Key.Key_Down, held=CTRL)
    person.press(Key.Key_Space, ".")
    (again,) = person.spans()
    assert again.label == "Loaded_Language"
    person.press("g")
    assert [span.label for span in person.spans()] == ["GPE"]
    person.press(Key.Key_Delete)
    assert person.spans() == []
    person.press("z", held=CTRL)
    assert [span.id for span in person.spans()] == [again.id]
    person.press("d", held=CTRL)

    # A span of two ranges.
    person.press(Key.Key_Escape)
    person.press(Key.Key_Down, held=CTRL)
    person.press(Key.Key_Space, "+")
    person.press(Key.Key_Down, held=CTRL)
    person.press(Key.Key_Space, "e")
    premise = next(span for span in person.spans() if span.label == "Premise")
    assert len(premise.ranges) == 2

    lines = checked_export(person, capsys)
    by_file = {line["file"][:3]: line for line in lines}
    assert by_file["000"]["status"] == "done"
    assert len(by_file["003"]["spans"]) == 3
    assert len(by_file["000"]["spans"]) == 2
