"""What is to be seen in a picture of the screen: ink of a text, and colours of labels."""

from __future__ import annotations

import re
import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

# Of the header of the X window dump: its size, the picture's width, height and bytes a line, and
# how many colours stand behind the header, 12 bytes each.
HEADER = struct.Struct(">25I")
SIZE, WIDTH, HEIGHT, BITS, LINE, COLOURS = 0, 4, 5, 11, 12, 19
COLOUR = re.compile(r'^colour(?:_dark)?\s*=\s*"#([0-9a-fA-F]{6})"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of three bytes, red, green and blue, line after line."""

    width: int
    height: int
    pixels: tuple[int, ...]

    def part(self, left: float, top: float, right: float, bottom: float) -> tuple[int, ...]:
        """The pixels of that part; its borders are shares of the whole, from 0 to 1."""
        first, last = round(left * self.width), round(right * self.width)
        rows = range(round(top * self.height), round(bottom * self.height))
        return tuple(
            pixel
            for row in rows
            for pixel in self.pixels[row * self.width + first : row * self.width + last]
        )


def of_dump(data: bytes) -> Picture:
    """The picture in an X window dump of 32 bits a pixel; ValueError when it is another one."""
    fields = HEADER.unpack_from(data)
    if fields[BITS] != 32:
        raise ValueError(f"the screen has {fields[BITS]} bits a pixel, not 32")
    width, height, line = fields[WIDTH], fields[HEIGHT], fields[LINE]
    start = fields[SIZE] + 12 * fields[COLOURS]
    found = memoryview(data)[start : start + line * height].cast("I")
    step = line // 4
    pixels = tuple(
        pixel & 0xFFFFFF
        for row in range(height)
        for pixel in found[row * step : row * step + width]
    )
    return Picture(width, height, pixels)


def ink(pixels: tuple[int, ...]) -> float:
    """The share of the pixels that are not of the most frequent colour, from 0 to 1."""
    return 1 - Counter(pixels).most_common(1)[0][1] / len(pixels) if pixels else 0.0


def label_colours(schemes: Path) -> frozenset[int]:
    """The colours of all labels of the schemes in that folder."""
    texts = (path.read_text(encoding="utf-8") for path in schemes.glob("*.toml"))
    return frozenset(int(found, 16) for text in texts for found in COLOUR.findall(text))
