"""The fonts in which articles can be read for hours in Hungarian, Romanian and Greek."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from annotator.ui.ordering import in_order

# Book faces made or proved for screens: sturdy strokes, large lower-case letters, and letters of
# one hand for all three alphabets, which the sans-serif fonts of the systems mostly lack for
# accented Greek. The first is the best proved one; the last is there on nearly every Linux.
READING = (
    "Sitka Text",
    "Literata",
    "Source Serif 4",
    "Noto Serif",
    "Gentium Book Plus",
    "Cambria",
    "Georgia",
    "Palatino Linotype",
    "Charis SIL",
    "DejaVu Serif",
)
LETTERS = "áéíóöőúüű ăâîșț άέήίόύώϊϋΐΰς „”«»–"
POLYTONIC = "ἀἁὰᾶᾳᾧῆὶὖὠῥ"

Covers = Callable[[str, str], bool]


def first_choice(families: Collection[str], covers: Covers) -> str:
    """The first of the fonts made for reading that is there, or "" where none is.

    ``covers`` says whether a family has all those letters. One with the letters of older Greek
    comes before one without.
    """
    there = [each for each in READING if each in families]
    for letters in (LETTERS + POLYTONIC, LETTERS):
        for family in there:
            if covers(family, letters):
                return family
    return ""


def offered(families: Iterable[str]) -> tuple[str, ...]:
    """The families to choose from: those made for reading first, the others by name.

    The name of a foundry in square brackets is left out, and each family is there once.
    """
    bare = {each.partition(" [")[0] for each in families}
    first = tuple(each for each in READING if each in bare)
    return (*first, *in_order(bare.difference(first)))


def reading_family() -> str:
    """The family for long reading on this system; "" where only the application's font is."""
    return first_choice([each for each in READING if QFontDatabase.hasFamily(each)], has_letters)


def offered_families() -> tuple[str, ...]:
    """The families of this system that can be drawn in any size and have Latin and Greek."""
    both = set(QFontDatabase.families(QFontDatabase.WritingSystem.Latin))
    both &= set(QFontDatabase.families(QFontDatabase.WritingSystem.Greek))
    return offered(
        each
        for each in both
        if QFontDatabase.isSmoothlyScalable(each) and not QFontDatabase.isPrivateFamily(each)
    )


def has_letters(family: str, letters: str) -> bool:
    """Whether the family itself has all those letters, without another one helping out."""
    face = QRawFont.fromFont(QFont(family))
    return all(face.supportsCharacter(ord(each)) for each in letters)
