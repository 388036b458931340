"""The small palette at a selection."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.app.schemes import parsed, shipped_schemes
from annotator.domain.errors import UnknownLabel
from annotator.ui.actions import label_actions
from annotator.ui.label_styles import label_styles
from annotator.ui.panels.label_grid import LabelGrid
from annotator.ui.panels.label_model import row_of
from annotator.ui.popup import LabelPopup

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A window with an article, a field and a popup, and what the popup told."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(1000, 600)
        self.article = QPlainTextEdit("text", self.window)
        self.article.setGeometry(0, 0, 1000, 500)
        self.field = QLineEdit(self.window)
        self.field.setGeometry(0, 520, 200, 30)
        schemes = parsed(shipped_schemes())
        self.keys = {spec.name: spec.keys for spec in label_actions(schemes)}
        styles = label_styles(schemes, dark=False)
        self.popup = LabelPopup(schemes, self.keys, styles=styles, parent=self.window)
        self.told: list[object] = []
        self.popup.label_chosen.connect(lambda layer, label: self.told.append((layer, label)))
        self.popup.closed.connect(lambda: self.told.append("closed"))

    def at(self, x: int, y: int) -> QPoint:
        return self.window.mapToGlobal(QPoint(x, y))

    @property
    def grid(self) -> Any:
        return self.popup.findChild(LabelGrid)

    def labels(self) -> list[str]:
        model = self.grid.model()
        rows = [row_of(model.index(at, 0)) for at in range(model.rowCount())]
        return [row.label for row in rows if row is not None]

    def texts(self) -> list[str]:
        return [label.text() for label in self.popup.findChildren(QLabel)]


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    made.article.setFocus()
    qtbot.waitUntil(made.article.hasFocus)
    return made


def test_a_letter_gives_a_label_and_the_keyboard_goes_back(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    assert desk.grid.hasFocus()
    qtbot.keyClick(desk.grid, Qt.Key.Key_G)
    assert desk.told == [("entity", "GPE"), "closed"]
    assert not desk.popup.isVisible()
    assert desk.article.hasFocus()


def test_it_offers_entities_claims_and_families(desk):
    desk.popup.open_all(desk.at(100, 100))
    assert len(desk.labels()) == 18
    assert desk.labels()[0] == "PER"
    assert desk.labels()[-1] == "Manipulative_Wording"


def test_a_digit_opens_a_family_and_a_second_one_gives_the_technique(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_3)
    assert "Distraction" in desk.texts()
    assert desk.told == []
    qtbot.keyClick(desk.grid, Qt.Key.Key_2)
    assert desk.told == [("framing", "Red_Herring"), "closed"]
    assert desk.article.hasFocus()


def test_backspace_goes_back_from_a_family(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_3)
    qtbot.keyClick(desk.grid, Qt.Key.Key_Backspace)
    assert desk.labels()[0] == "PER"
    qtbot.keyClick(desk.grid, Qt.Key.Key_Backspace)
    assert desk.labels()[0] == "PER"
    assert desk.popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_zero_and_enter_give_the_family_itself(qtbot, desk, key):
    desk.popup.open_family("Distraction", desk.at(100, 100))
    qtbot.keyClick(desk.grid, key)
    assert desk.told == [("framing", "Distraction"), "closed"]


def test_arrows_and_enter_give_a_technique(qtbot, desk):
    desk.popup.open_family("Distraction", desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_Down)
    qtbot.keyClick(desk.grid, Qt.Key.Key_Down)
    qtbot.keyClick(desk.grid, Qt.Key.Key_Return)
    assert desk.told == [("framing", "Red_Herring"), "closed"]


def test_esc_leaves_without_a_label(qtbot, desk):
    desk.popup.open_family("Distraction", desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert desk.told == ["closed"]
    assert desk.article.hasFocus()
    desk.popup.leave()
    assert desk.told == ["closed"]


def test_the_keyboard_goes_back_to_where_it_was(qtbot, desk):
    desk.field.setFocus()
    desk.popup.open_all(desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert desk.field.hasFocus()


def test_a_click_on_a_label_gives_it(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    place = desk.grid.visualRect(desk.grid.model().index(10, 0)).center()
    qtbot.mouseClick(desk.grid.viewport(), LEFT, pos=place)
    assert desk.told == [("claim", "Claim"), "closed"]


def test_a_click_elsewhere_closes_it_and_does_what_it_does(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    qtbot.mouseClick(desk.field, LEFT)
    assert desk.told == ["closed"]
    assert not desk.popup.isVisible()
    assert desk.field.hasFocus()


def test_a_click_on_its_title_leaves_it_open(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100))
    qtbot.mouseClick(desk.popup, LEFT, pos=QPoint(4, 4))
    assert desk.told == []
    assert desk.popup.isVisible()


def test_it_closes_when_the_keyboard_goes_elsewhere(desk):
    desk.popup.open_all(desk.at(100, 100))
    desk.field.setFocus()
    assert desk.told == ["closed"]
    assert desk.field.hasFocus()


@pytest.mark.parametrize("place", [(0, 0), (995, 10), (995, 595), (10, 595), (500, 300)])
@pytest.mark.parametrize("size", [(1000, 600), (360, 560)])
def test_it_stays_inside_the_window(desk, place, size):
    desk.window.resize(*size)
    desk.popup.open_all(desk.at(*place))
    assert desk.window.rect().contains(desk.popup.geometry())
    last = desk.grid.visualRect(desk.grid.model().index(17, 0))
    assert desk.grid.viewport().rect().contains(last)


def test_it_stays_inside_when_the_window_becomes_smaller(desk):
    desk.popup.open_family("Call", desk.at(900, 550))
    desk.window.resize(500, 400)
    assert desk.window.rect().contains(desk.popup.geometry())


def test_it_lies_below_the_place_or_above_where_there_is_no_room(desk):
    desk.popup.open_family("Call", desk.at(100, 100))
    assert 100 < desk.popup.y() < 120
    desk.popup.leave()
    desk.popup.open_family("Call", desk.at(100, 580))
    assert desk.popup.geometry().bottom() < 580


def test_changed_keys_count_when_it_is_opened_next(qtbot, desk):
    desk.popup.set_keys({**desk.keys, "label.entity.PER": ("X",)})
    desk.popup.open_all(desk.at(100, 100))
    qtbot.keyClick(desk.grid, Qt.Key.Key_P)
    assert desk.told == []
    qtbot.keyClick(desk.grid, Qt.Key.Key_X)
    assert desk.told == [("entity", "PER"), "closed"]


def test_other_styles_are_drawn(desk):
    desk.popup.open_family("Call", desk.at(100, 100))
    before = desk.popup.grab().toImage()
    desk.popup.set_styles(label_styles(parsed(shipped_schemes()), dark=True))
    assert desk.popup.grab().toImage() != before


def test_a_family_that_does_not_exist_is_refused(desk):
    with pytest.raises(UnknownLabel):
        desk.popup.open_family("PER", desk.at(0, 0))
    assert not desk.popup.isVisible()


# ---------------------------------------------------------------- shown without the keyboard


def test_only_shown_it_leaves_the_keyboard_where_it_is(desk):
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    assert desk.popup.isVisible()
    assert desk.article.hasFocus()
    assert not desk.grid.currentIndex().isValid()


def test_only_shown_it_goes_at_a_key_that_does_what_it_does(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    qtbot.keyPress(desk.article, Qt.Key.Key_Shift)
    assert desk.popup.isVisible()
    qtbot.keyClick(desk.article, Qt.Key.Key_X)
    assert not desk.popup.isVisible()
    assert "x" in desk.article.toPlainText()
    assert desk.told == ["closed"]


def test_only_shown_it_takes_the_first_esc_alone(qtbot, desk):
    seen = []
    action = QAction(desk.window)
    action.setShortcut("Esc")
    action.triggered.connect(lambda: seen.append("Esc"))
    desk.window.addAction(action)
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    qtbot.keyClick(desk.article, Qt.Key.Key_Escape)
    assert not desk.popup.isVisible()
    assert seen == []
    qtbot.keyClick(desk.article, Qt.Key.Key_Escape)
    assert seen == ["Esc"]


def test_only_shown_a_click_on_a_label_still_gives_it(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    place = desk.grid.visualRect(desk.grid.model().index(10, 0)).center()
    qtbot.mouseClick(desk.grid.viewport(), LEFT, pos=place)
    assert desk.told == [("claim", "Claim"), "closed"]
    assert desk.article.hasFocus()


def test_a_family_that_follows_takes_the_keyboard_and_gives_it_back(qtbot, desk):
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    desk.popup.open_family("Distraction", desk.at(100, 100))
    assert desk.grid.hasFocus()
    qtbot.keyClick(desk.grid, Qt.Key.Key_Escape)
    assert desk.article.hasFocus()


def test_it_is_dismissed_only_while_it_has_not_the_keyboard(desk):
    desk.popup.open_all(desk.at(100, 100))
    desk.popup.dismiss()
    assert desk.popup.isVisible()
    desk.popup.leave()
    desk.popup.open_all(desk.at(100, 100), take_focus=False)
    desk.popup.dismiss()
    assert not desk.popup.isVisible()


# ---------------------------------------------------------------- where it lies


def test_it_is_no_wider_than_its_labels_need(desk):
    desk.popup.open_all(desk.at(100, 100))
    assert desk.popup.width() < 700


@pytest.mark.parametrize("y", [40, 250, 490])
def test_it_stays_inside_the_text_over_which_it_was_opened(desk, y):
    desk.article.setGeometry(500, 0, 500, 590)
    desk.popup.open_all(desk.at(980, y))
    assert desk.article.geometry().contains(desk.popup.geometry())


def test_a_text_too_small_for_it_is_overlapped(desk):
    desk.article.setGeometry(700, 0, 120, 100)
    desk.popup.open_all(desk.at(710, 50))
    assert desk.window.rect().contains(desk.popup.geometry())
    assert desk.popup.y() > 50


@pytest.mark.parametrize("zoom", [0, 30])
@pytest.mark.parametrize("y", [60, 300, 480])
def test_it_never_covers_the_line_above_the_point(desk, zoom, y):
    desk.article.zoomIn(zoom)
    desk.popup.open_all(desk.at(100, y))
    height = desk.article.cursorRect().height()
    assert not desk.popup.geometry().intersects(QRect(0, y - height, 1000, height))
