import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.article.keys import Move, is_for_the_window, move_of
from annotator.ui.article.movement import Unit

NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def pressed(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NO) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    "event",
    [
        pressed(Qt.Key.Key_A, "a"),
        pressed(Qt.Key.Key_A, "A", SHIFT),
        pressed(Qt.Key.Key_5, "5"),
        pressed(Qt.Key.Key_Question, "?", SHIFT),
        pressed(Qt.Key.Key_unknown, "ő"),
        pressed(Qt.Key.Key_Space, " "),
        pressed(Qt.Key.Key_Tab, "\t"),
        pressed(Qt.Key.Key_Backtab, "", SHIFT),
        pressed(Qt.Key.Key_Return, "\r"),
        pressed(Qt.Key.Key_Enter, "\r"),
        pressed(Qt.Key.Key_Escape, "\x1b"),
    ],
)
def test_the_window_gets_letters_and_the_keys_that_the_article_has_no_use_for(event):
    assert is_for_the_window(event)


@pytest.mark.parametrize(
    "event",
    [
        pressed(Qt.Key.Key_Left),
        pressed(Qt.Key.Key_PageDown),
        pressed(Qt.Key.Key_Home, "", CONTROL),
        pressed(Qt.Key.Key_A, "\x01", CONTROL),
        pressed(Qt.Key.Key_C, "c", CONTROL),
    ],
)
def test_the_article_gets_those_that_move_and_select(event):
    assert not is_for_the_window(event)


def test_words_are_ours_whatever_the_platform_calls_the_key(qapp):
    standard = QKeySequence.StandardKey
    moves = {}
    for key in (standard.MoveToNextWord, standard.SelectPreviousWord):
        binding = QKeySequence.keyBindings(key)[0][0]  # type: ignore[index]
        moves[key] = move_of(pressed(binding.key(), "", binding.keyboardModifiers()))
    assert moves[standard.MoveToNextWord] == Move(Unit.WORD, 1, False)
    assert moves[standard.SelectPreviousWord] == Move(Unit.WORD, -1, True)
    assert move_of(pressed(Qt.Key.Key_Left)) is None
