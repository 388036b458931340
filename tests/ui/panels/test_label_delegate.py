"""How a row of labels is drawn."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from annotator.ui.hiding import Visibility
from annotator.ui.panels.label_delegate import LabelDelegate, eye_box, keys_width, wrapped
from annotator.ui.panels.label_model import EYE, ROW, LabelRow
from annotator.ui.theme import palette

PLAIN = QStyle.StateFlag.State_Enabled
HEADING = LabelRow("entity", "", "Entities")
LONG = "Következményekre vonatkozó leegyszerűsítés és elhallgatás"


class View(QListView):
    """A view with the delegate that is tried."""

    delegate: LabelDelegate


@pytest.fixture
def view(qtbot, styles):
    made = View()
    made.delegate = LabelDelegate(made, styles)
    qtbot.addWidget(made)
    return made


def drawn(
    view: View,
    row: LabelRow,
    *,
    width: int = 220,
    state: QStyle.StateFlag = PLAIN,
    dark: bool = False,
    eye: Visibility | None = None,
) -> tuple[QImage, QSize]:
    model = QStandardItemModel()
    item = QStandardItem(row.name)
    item.setData(row, ROW)
    item.setData(eye, EYE)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.state = state
    option.palette = palette(dark=dark)
    option.rect = QRect(0, 0, width, 24)
    size = view.delegate.sizeHint(option, model.index(0, 0))
    option.rect = QRect(0, 0, width, size.height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(option.palette.color(QPalette.ColorRole.Base))
    painter = QPainter(image)
    view.delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image, size


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_label_has_its_colour_and_its_key(view, styles):
    image, _ = drawn(view, LabelRow("entity", "PER", "Person", ("P",)))
    assert styles("entity", "PER").colour in colours(image)
    without, _ = drawn(view, LabelRow("entity", "PER", "Person"))
    assert image != without


def test_a_long_name_is_wrapped_and_a_short_one_is_not(view):
    _, short = drawn(view, LabelRow("framing", "Doubt", "Kétség", ("1", "3")))
    _, long = drawn(view, LabelRow("framing", "Doubt", LONG, ("1", "3")))
    assert long.height() >= 3 * short.height() - 12
    _, wide = drawn(view, LabelRow("framing", "Doubt", LONG, ("1", "3")), width=700)
    assert wide.height() == short.height()
    assert short.width() == long.width() < 220


def test_a_word_that_is_too_long_is_broken(qtbot):
    layout = wrapped("Ελληνοκεντρικότηταελληνοκεντρικότητα", QFont(), width=80)
    assert layout.lineCount() > 1
    assert layout.boundingRect().width() <= 82


def test_the_current_label_is_told_apart_also_when_it_is_not_selected(view):
    row = LabelRow("entity", "PER", "Person", ("P",))
    before, _ = drawn(view, row)
    view.delegate.current = ("entity", "PER")
    after, _ = drawn(view, row)
    assert before != after


@pytest.mark.parametrize("dark", [False, True])
def test_a_selected_row_is_drawn_on_the_highlight(view, dark):
    state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected
    image, _ = drawn(view, LabelRow("entity", "PER", "Person"), state=state, dark=dark)
    assert image.pixelColor(215, 5) == palette(dark=dark).color(QPalette.ColorRole.Highlight)
    state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_MouseOver
    image, _ = drawn(view, LabelRow("entity", "PER", "Person"), state=state, dark=dark)
    assert image.pixelColor(215, 5) == palette(dark=dark).color(QPalette.ColorRole.Button)


def test_a_heading_stands_on_the_ground_of_the_window(view):
    image, _ = drawn(view, LabelRow("entity", "", "Entities"))
    assert image.pixelColor(215, 5) == palette(dark=False).color(QPalette.ColorRole.Window)
    assert QColor(palette(dark=False).color(QPalette.ColorRole.Base)).name() not in colours(image)


def test_more_keys_need_more_room(view):
    option = QStyleOptionViewItem()
    option.initFrom(view)
    assert keys_width(option, ()) == 0
    assert keys_width(option, ("1", "2")) == 2 * keys_width(option, ("1",))
    assert keys_width(option, ("Ctrl+P",)) > keys_width(option, ("P",))
    row = LabelRow("entity", "PER", "Person", ("P",))
    longer = LabelRow("entity", "PER", LONG, ("P",))
    assert view.delegate.width_of(longer, option) > view.delegate.width_of(row, option)


@pytest.mark.parametrize("row", [LabelRow("entity", "PER", "Person", ("P",)), HEADING])
@pytest.mark.parametrize("dark", [False, True])
def test_an_eye_has_another_shape_for_each_state_and_not_only_another_colour(view, row, dark):
    shapes = set()
    for eye in Visibility:
        image, size = drawn(view, row, eye=eye, dark=dark)
        box = eye_box(QRect(0, 0, 220, size.height()))
        ground = image.pixelColor(box.topLeft())
        cells = [(x, y) for x in range(box.left(), 220) for y in range(size.height())]
        shapes.add(frozenset(it for it in cells if image.pixelColor(*it) != ground))
    assert len(shapes) == 3
    assert all(shapes)


def test_what_is_hidden_is_grey_but_can_be_read(view):
    row = LabelRow("entity", "PER", "Person")
    shown, _ = drawn(view, row, eye=Visibility.SHOWN)
    hidden, _ = drawn(view, row, eye=Visibility.HIDDEN)
    look = palette(dark=False)
    grey = look.color(QPalette.ColorRole.PlaceholderText).name()
    names = [image.copy(30, 0, 150, image.height()) for image in (shown, hidden)]
    assert grey not in colours(names[0])
    assert grey in colours(names[1])
    assert look.color(QPalette.ColorRole.Text).name() not in colours(names[1])


def test_without_an_eye_the_name_has_its_room(view):
    row = LabelRow("framing", "Doubt", LONG, ("1", "3"))
    _, without = drawn(view, row, width=160)
    _, with_eye = drawn(view, row, width=160, eye=Visibility.SHOWN)
    assert with_eye.height() > without.height()


def test_a_heading_shows_that_the_keyboard_stands_on_it(view):
    without, _ = drawn(view, HEADING)
    image, _ = drawn(view, HEADING, state=PLAIN | QStyle.StateFlag.State_HasFocus)
    accent = palette(dark=False).color(QPalette.ColorRole.Accent).name()
    assert accent in colours(image)
    assert accent not in colours(without)
