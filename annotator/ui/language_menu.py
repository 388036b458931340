"""The languages in which the window can speak, as a menu."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.translation import LANGUAGES, system_language, tr


def own_name(code: str) -> str:
    """What those who speak a language of the window call it."""
    return "English" if code == "en" else QLocale(code).nativeLanguageName()


class LanguageMenu(QMenu):
    """Wishes for a language by its code, "" for the system's; the one that was chosen is ticked."""

    chosen = Signal(str)

    def __init__(self, known: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Language"), parent)
        self._known = known
        group = QActionGroup(self)
        system = tr("As the system: {language}", language=own_name(system_language()))
        self._codes = ("", *LANGUAGES)
        for code in self._codes:
            action = self.addAction(own_name(code) if code else system)
            action.setCheckable(True)
            action.triggered.connect(self._chooser(code))
            group.addAction(action)
        self.aboutToShow.connect(self._tick)
        self._tick()

    def _tick(self) -> None:
        for code, action in zip(self._codes, self.actions(), strict=True):
            action.setChecked(code == self._known())

    def _chooser(self, code: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(code)
