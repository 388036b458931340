"""How the labels of a project look, on a light and on a dark ground."""

from annotator.app.schemes import Schemes
from annotator.domain.scheme import Label
from annotator.ui.article.style import LabelStyle, Pattern, StyleOf
from annotator.ui.label_text import name_of

PATTERNS = {"entity": Pattern.SOLID, "claim": Pattern.DOUBLE, "framing": Pattern.DASHED}
UNKNOWN = {False: "#5f6670", True: "#a9b0ba"}
LONGEST_ID = 4


def label_styles(schemes: Schemes, *, dark: bool) -> StyleOf:
    """A function from layer and label to the style; it also knows labels that no scheme has."""
    known = {
        (scheme.layer, label.id): _style(scheme.layer, label, dark=dark)
        for scheme in schemes.layers.values()
        for label in scheme.labels
    }

    def style_of(layer: str, label: str) -> LabelStyle:
        found = known.get((layer, label))
        return found or LabelStyle(label, label, UNKNOWN[dark], _pattern(layer))

    return style_of


def _style(layer: str, label: Label, *, dark: bool) -> LabelStyle:
    name = name_of(label)
    chip = label.id if len(label.id) <= LONGEST_ID else name
    colour = label.colour_dark if dark else label.colour
    return LabelStyle(chip, name, colour, _pattern(layer))


def _pattern(layer: str) -> Pattern:
    return PATTERNS.get(layer, Pattern.SOLID)
