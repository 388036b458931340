"""What tests of colours stand on: how far apart two colours are, also for colour-blind eyes."""

import math
from collections.abc import Iterable, Iterator
from itertools import combinations

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

_SEEN: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS = tuple(_SEEN)
_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)  # D65


def linear(colour: str) -> Triple:
    """The light of ``#rrggbb``: linear RGB from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _straight(red), _straight(green), _straight(blue)


def _straight(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(colour: str, vision: str) -> Triple:
    """The colour as that eye sees it, in linear RGB.

    The matrices are those for severity 1.0 of G. M. Machado, M. M. Oliveira and L. A. F.
    Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
    Transactions on Visualization and Computer Graphics 15 (6), 2009, 1291-1298.
    """
    red, green, blue = _turned(_SEEN[vision], linear(colour))
    return _inside(red), _inside(green), _inside(blue)


def _turned(matrix: Matrix, light: Triple) -> Triple:
    first, second, third = (
        sum(share * part for share, part in zip(row, light, strict=True)) for row in matrix
    )
    return first, second, third


def _inside(part: float) -> float:
    return min(1.0, max(0.0, part))


def lab(light: Triple) -> Triple:
    """CIE L*a*b* of a colour in linear RGB, under D65."""
    x, y, z = (
        _root(part / white) for part, white in zip(_turned(_XYZ, light), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(part: float) -> float:
    return math.cbrt(part) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def ciede2000(one: Triple, other: Triple) -> float:
    """The difference of two colours in L*a*b* by CIEDE2000 (ISO/CIE 11664-6)."""
    grey = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(grey**7 / (grey**7 + 25**7)))
    chroma, hue = zip(*(_polar(a * stretch, b) for _, a, b in (one, other)), strict=True)
    mean_l, mean_c = (one[0] + other[0]) / 2, (chroma[0] + chroma[1]) / 2
    coloured = chroma[0] * chroma[1] > 0
    turn = (hue[1] - hue[0] + 180) % 360 - 180 if coloured else 0.0
    mean_h = hue[0] + turn / 2 if coloured else hue[0] + hue[1]
    weight = 1.0
    for share, times, shift in ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.2, 4, -63)):
        weight += share * math.cos(math.radians(times * mean_h + shift))
    by_l = (other[0] - one[0]) / (
        1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    )
    by_c = (chroma[1] - chroma[0]) / (1 + 0.045 * mean_c)
    by_h = 2 * math.sqrt(chroma[0] * chroma[1]) * math.sin(math.radians(turn / 2))
    by_h /= 1 + 0.015 * mean_c * weight
    bend = 60 * math.exp(-((((mean_h % 360) - 275) / 25) ** 2))
    mixed = -2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7)) * math.sin(math.radians(bend))
    return math.sqrt(max(0.0, by_l**2 + by_c**2 + by_h**2 + mixed * by_c * by_h))


def _polar(a: float, b: float) -> tuple[float, float]:
    return math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


def distances(colours: Iterable[str], visions: Iterable[str] = VISIONS) -> Iterator[float]:
    """How far apart the worst of the eyes sees each pair, in the order of ``combinations``."""
    eyes = [[lab(seen(colour, vision)) for vision in visions] for colour in colours]
    for one, other in combinations(eyes, 2):
        yield min(ciede2000(*pair) for pair in zip(one, other, strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 reckons it."""
    low, high = sorted(_turned(_XYZ, linear(each))[1] for each in (one, other))
    return (high + 0.05) / (low + 0.05)


def blended(colour: str, ground: str, share: float) -> str:
    """That share of the colour on the ground, as ``#rrggbb``."""
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(
        f"{round(share * over + (1 - share) * under):02x}" for over, under in pairs
    )
