"""Shows a folder in the file manager of the system, and nothing that is no folder."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QUrl
from PySide6.QtGui import QDesktopServices


def can_be_shown(folder: Path) -> bool:
    """Whether this is a folder that is there; one that the system would run as a program is not."""
    found = QFileInfo(str(folder))
    return found.isAbsolute() and found.isDir() and not found.isBundle()


def show_folder(folder: Path) -> bool:
    """Have the system show it; False when it is none, or the system cannot."""
    return can_be_shown(folder) and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
