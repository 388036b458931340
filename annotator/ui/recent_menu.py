"""The projects that were opened last, as a menu."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.translation import tr

SHOWN = 9


class RecentMenu(QMenu):
    """Asks for the projects each time it is shown; those that are gone are left out."""

    open_requested = Signal(str)  # path

    def __init__(self, recent: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._recent = recent
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        there = [path for path in self._recent() if Path(path).exists()][:SHOWN]
        for number, path in enumerate(there, 1):
            name = Path(path).name.replace("&", "&&")
            folder = str(Path(path).parent).replace("&", "&&")
            action = self.addAction(f"&{number}  {name}  –  {folder}")
            action.triggered.connect(self._opener(path))
        if not there:
            self.addAction(tr("No project was opened yet")).setEnabled(False)

    def _opener(self, path: str) -> Callable[[], None]:
        return lambda: self.open_requested.emit(path)
