"""Which keys an article leaves to the window, and where those lead that move the caret."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.article.movement import Unit

_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Move:
    """A step of the caret: forward with 1, backward with -1."""

    unit: Unit
    direction: int
    extend: bool


# Those that Qt would do by other rules.
_MOVES = {
    _Standard.MoveToNextWord: Move(Unit.WORD, 1, False),
    _Standard.MoveToPreviousWord: Move(Unit.WORD, -1, False),
    _Standard.SelectNextWord: Move(Unit.WORD, 1, True),
    _Standard.SelectPreviousWord: Move(Unit.WORD, -1, True),
}
_WINDOW_KEYS = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
)
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_for_the_window(event: QKeyEvent) -> bool:
    """Whether it is a letter, a digit or another key that an article has no use for."""
    if event.key() in _WINDOW_KEYS:
        return True
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _STRONG


def move_of(event: QKeyEvent) -> Move | None:
    """The step of the caret that the key asks for, as far as the article does it itself."""
    return next((move for key, move in _MOVES.items() if event.matches(key)), None)


def is_step(event: QKeyEvent) -> bool:
    """Whether it is an arrow to the left or to the right."""
    return event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
