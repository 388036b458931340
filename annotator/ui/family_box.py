"""The choice of a font for the articles, those suited to long reading first."""

from PySide6.QtWidgets import QComboBox

from annotator.ui import reading_fonts
from annotator.ui.translation import tr

LETTERS = 24


class FamilyBox(QComboBox):
    """Its data are families; "" stands for the one that suits long reading on this computer."""

    def __init__(self, chosen: str = "") -> None:
        super().__init__()
        self.reading_family = reading_fonts.reading_family()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        families = reading_fonts.offered_families()
        first = [each for each in families if each in reading_fonts.READING]
        own = self.reading_family or tr("the system's own")
        self.addItem(tr("Suited to long reading ({family})", family=own), "")
        for part in (first, families[len(first) :]):
            if part:
                self.insertSeparator(self.count())
            for each in part:
                self.addItem(each, each)
        self.choose(chosen)

    def choose(self, family: str) -> None:
        """Show that family as chosen, also one that is not on this computer."""
        if self.findData(family) < 0:
            self.addItem(tr("{family} (not on this computer)", family=family), family)
        self.setCurrentIndex(self.findData(family))

    def family(self) -> str:
        """The family that is chosen."""
        return str(self.currentData())
