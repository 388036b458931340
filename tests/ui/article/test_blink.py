import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.ui.article.blink import Blink


@pytest.fixture
def flash_time(qapp):
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    yield hints.setCursorFlashTime
    hints.setCursorFlashTime(before)


@pytest.fixture
def blink(qapp):
    parent = QObject()
    blink = Blink(parent)
    yield blink
    blink.stop()


def test_it_goes_out_and_comes_back(blink, flash_time, qtbot):
    flash_time(20)
    turns: list[bool] = []
    blink.turned.connect(turns.append)
    blink.start()
    qtbot.waitUntil(lambda: len(turns) >= 4)
    assert turns[:4] == [False, True, False, True]


def test_stopped_or_started_it_is_to_be_seen(blink, flash_time, qtbot):
    flash_time(20)
    turns: list[bool] = []
    blink.turned.connect(turns.append)
    for act in (blink.start, blink.stop):
        blink.start()
        with qtbot.waitSignal(blink.turned, check_params_cb=lambda on: not on):
            pass
        act()
        assert turns[-1] is True


def test_where_the_system_wants_no_blinking_it_stands_still(blink, flash_time, qtbot):
    flash_time(0)
    turns: list[bool] = []
    blink.turned.connect(turns.append)
    blink.start()
    qtbot.wait(30)
    assert turns == []
