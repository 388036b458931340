"""Icons hold every picture at the place that their heads name."""

import struct
from pathlib import Path

from bundle import icons
from PySide6.QtGui import QGuiApplication, QImage

SVG = Path(__file__).parents[2] / "resources" / "icons" / "annotator.svg"


def test_an_ico_names_each_picture_by_size_and_place() -> None:
    data = icons.ico({256: b"large", 16: b"small"})
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * n) for n in range(2)]
    assert [entry[0] for entry in entries] == [16, 0]
    assert [data[at : at + size] for *_, size, at in entries] == [b"small", b"large"]


def test_an_icns_is_as_long_as_it_says() -> None:
    data = icons.icns({16: b"abc", 17: b"no such size", 512: b"defg"})
    kinds, at = [], 8
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    while at < len(data):
        kind, size = struct.unpack_from(">4sI", data, at)
        kinds.append((kind, data[at + 8 : at + size]))
        at += size
    assert kinds == [(b"icp4", b"abc"), (b"ic09", b"defg"), (b"ic14", b"defg")]


def test_the_picture_is_drawn_in_each_size(qapp: QGuiApplication) -> None:
    drawn = icons.draw(SVG, frozenset({16, 48}))
    assert list(drawn) == [16, 48]
    for side, data in drawn.items():
        image = QImage.fromData(data)
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(side // 2, side // 10).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
