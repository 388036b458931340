"""How labels look in an article: chips, colours and line patterns, and the sizes of all of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Pattern(Enum):
    """How a layer's underline is drawn, so that colour is never its only sign."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How one label looks on the current ground: its chip's text, full name, colour and pattern.

    ``colour`` is ``#rrggbb`` and readable on the ground.
    """

    chip: str
    name: str
    colour: str
    pattern: Pattern


StyleOf = Callable[[str, str], LabelStyle]


def plain_style(layer: str, label: str) -> LabelStyle:
    """A style for a label that no scheme describes."""
    del layer
    return LabelStyle(label, label, "#767676", Pattern.SOLID)


@dataclass(frozen=True, slots=True)
class TextLook:
    """How a person likes the text of articles: the font's family, "" for the program's choice.

    ``columns`` are the letters of the longest line, 0 for as many as the pane has room for;
    ``leading`` is the height of a line in per cent of the font's size, over its own height.
    """

    family: str = ""
    columns: int = 75
    leading: int = 140


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of an article's parts in pixels, for a font of ``font`` pixels."""

    font: int
    leading: int = 140

    @property
    def margin(self) -> float:
        """The space left and right of the text."""
        return round(self.font * 1.5)

    @property
    def line_gap(self) -> float:
        """The space below each line."""
        return round(self.font * (self.leading - 100) / 100)

    @property
    def paragraph_gap(self) -> float:
        """The space below each paragraph, on top of that below its last line."""
        return round(self.font * 0.4)

    @property
    def blank(self) -> float:
        """The height of a paragraph in which there is nothing to read."""
        return round(self.font * 0.7)

    @property
    def fold(self) -> float:
        """The height of the line that stands for folded paragraphs."""
        return self.chip + round(self.font * 0.6)

    @property
    def bar(self) -> float:
        """The height of an underline."""
        return max(3.0, round(self.font * 0.18))

    @property
    def chip_font(self) -> int:
        """The size of a chip's letters."""
        return max(10, round(self.font * 0.66))

    @property
    def chip(self) -> float:
        """The height of a chip."""
        return self.chip_font + 4.0

    @property
    def chip_lane(self) -> float:
        """The height of a lane in which a chip stands."""
        return self.bar + self.chip + 3.0

    @property
    def bare_lane(self) -> float:
        """The height of a lane without a chip."""
        return self.bar + 4.0
