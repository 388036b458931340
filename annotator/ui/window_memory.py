"""What survives a restart: where the window stood, and what was open in each project."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from annotator.app.settings import GEOMETRY, OPEN_ARTICLES, WINDOW_STATE, Settings
from annotator.ui.pane_places import Opened

STATE_VERSION = 1
REMEMBERED = 20
# What a desktop draws around a window, which is not known before it is shown.
FRAME = QSize(16, 40)


def remember_window(window: QMainWindow, settings: Settings) -> None:
    """Keep where the window and its panels stand."""
    settings.set(GEOMETRY, _text(window.saveGeometry()))
    settings.set(WINDOW_STATE, _text(window.saveState(STATE_VERSION)))


def restore_window(window: QMainWindow, settings: Settings) -> bool:
    """Put the window and its panels where they stood; False when that is not known."""
    geometry, state = settings.get(GEOMETRY), settings.get(WINDOW_STATE)
    restored = bool(geometry) and window.restoreGeometry(_bytes(geometry))
    return bool(state) and window.restoreState(_bytes(state), STATE_VERSION) and restored


def keep_on_screen(window: QMainWindow) -> None:
    """Let a window that is too large for its screen fill that instead, frame and all."""
    room = window.screen().availableGeometry().size() - FRAME
    if not QRect(QPoint(), room).contains(QRect(QPoint(), window.size())):
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def remember_opened(project: str, opened: Sequence[Opened], *, settings: Settings) -> None:
    """Keep what is open in a project, of that id."""
    known = dict(settings.get(OPEN_ARTICLES))
    known.pop(project, None)
    kept = dict(list(known.items())[-REMEMBERED + 1 :])
    kept[project] = json.dumps([[o.article, o.caret, o.top, o.zoom, o.focused] for o in opened])
    settings.set(OPEN_ARTICLES, kept)


def opened_before(project: str, settings: Settings) -> list[Opened]:
    """What was open in the project of that id when it was closed."""
    try:
        found = json.loads(settings.get(OPEN_ARTICLES).get(project, "[]"))
        return [
            Opened(str(article), int(caret), int(top), int(zoom), bool(focused))
            for article, caret, top, zoom, focused in found
        ]
    except (ValueError, TypeError, OverflowError, RecursionError):
        return []


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii"))
