"""How the labels of a project look, on a light and on a dark ground."""

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor

from annotator.app.schemes import Schemes
from annotator.domain.scheme import Label
from annotator.ui.article.style import LabelStyle, Pattern, StyleOf
from annotator.ui.label_text import name_of

PATTERNS = {"entity": Pattern.SOLID, "claim": Pattern.DOUBLE, "framing": Pattern.DASHED}
UNKNOWN = {False: "#5f6670", True: "#a9b0ba"}
PAPER = {False: "#ffffff", True: "#191b1f"}  # the ground of an article
LONGEST_ID = 4
FEWEST_ALIKE = 3
CHIP = 0.10  # the share of a label's colour in the ground of its chip
READABLE = 4.5
STEPS = 20


def label_styles(schemes: Schemes, *, dark: bool) -> StyleOf:
    """A function from layer and label to the style; it also knows labels that no scheme has."""
    known = {
        (scheme.layer, label.id): _style(scheme.layer, label, chip=chips[label.id], dark=dark)
        for scheme in schemes.layers.values()
        for chips in (chips_of(scheme.labels),)
        for label in scheme.labels
    }

    def style_of(layer: str, label: str) -> LabelStyle:
        found = known.get((layer, label))
        return found or LabelStyle(label, label, UNKNOWN[dark], _pattern(layer))

    return style_of


def chips_of(labels: Iterable[Label]) -> Mapping[str, str]:
    """What stands on the chip of each label, by id: no two are the same.

    That is the id where it is short, else the name without the words that many names begin with,
    so that what is cut off where a chip has little room is not what tells two labels apart.
    """
    names = {label.id: name_of(label) for label in labels}
    texts = {
        label: label if len(label) <= LONGEST_ID else _without_opening(name, names.values())
        for label, name in names.items()
    }
    often = Counter(text.casefold() for text in texts.values())
    return {label: text if often[text.casefold()] == 1 else label for label, text in texts.items()}


def readable(colour: str, *, dark: bool) -> str:
    """The colour, moved towards black or white until a chip's text in it has a contrast of 4.5."""
    wanted, ground = QColor(colour), QColor(PAPER[dark])
    end = QColor("white" if dark else "black")
    for step in range(STEPS):
        moved = _mixed(end, wanted, share=step / STEPS)
        if contrast(moved, _mixed(moved, ground, share=CHIP)) >= READABLE:
            return moved.name()
    return end.name()


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 reckons it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(colour: QColor, ground: QColor, *, share: float) -> QColor:
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))


def _without_opening(name: str, names: Iterable[str]) -> str:
    words = name.split()
    for count in range(len(words) - 1, 1, -1):
        opening = " ".join(words[:count]) + " "
        if sum(other.startswith(opening) for other in names) >= FEWEST_ALIKE:
            rest = name[len(opening) :]
            return rest[:1].upper() + rest[1:]
    return name


def _style(layer: str, label: Label, *, chip: str, dark: bool) -> LabelStyle:
    colour = readable(label.colour_dark if dark else label.colour, dark=dark)
    return LabelStyle(chip, name_of(label), colour, _pattern(layer))


def _pattern(layer: str) -> Pattern:
    return PATTERNS.get(layer, Pattern.SOLID)
