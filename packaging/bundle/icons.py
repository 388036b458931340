"""The program's icon in every size and container that a system asks for, from the one SVG."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's four letters by the side of the square, in pixels.
ICNS_TYPES = {
    "icp4": 16,
    "icp5": 32,
    "icp6": 64,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic11": 32,
    "ic12": 64,
    "ic13": 256,
    "ic14": 512,
}


def draw(svg: Path, sizes: frozenset[int]) -> dict[int, bytes]:
    """The picture as PNG, by the side of the square in pixels; wants Qt, and no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no picture")
    drawn = {}
    for side in sorted(sizes):
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(image):
            raise ValueError(f"{svg} cannot be drawn with {side} pixels")
        drawn[side] = bytes(data.data())
    del application
    return drawn


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of those PNG pictures, by their side of at most 256 pixels."""
    sides = sorted(pictures)
    offset = 6 + 16 * len(sides)
    head, body = [struct.pack("<HHH", 0, 1, len(sides))], []
    for side in sides:
        data = pictures[side]
        # A byte says the side, and 0 means 256.
        head.append(
            struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), offset)
        )
        body.append(data)
        offset += len(data)
    return b"".join((*head, *body))


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """An Apple icon of those PNG pictures, by their side; sides without a type stay out."""
    parts = [
        kind.encode() + struct.pack(">I", 8 + len(pictures[side])) + pictures[side]
        for kind, side in ICNS_TYPES.items()
        if side in pictures
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def make_icons(svg: Path, folder: Path) -> None:
    """Write `SIDE.png` for every size, annotator.ico and annotator.icns into that folder."""
    sides = frozenset(SIZES) | set(ICO_SIZES) | set(ICNS_TYPES.values())
    drawn = draw(svg, frozenset(sides))
    folder.mkdir(parents=True, exist_ok=True)
    for side in SIZES:
        (folder / f"{side}.png").write_bytes(drawn[side])
    (folder / "annotator.ico").write_bytes(ico({side: drawn[side] for side in ICO_SIZES}))
    (folder / "annotator.icns").write_bytes(icns(drawn))
