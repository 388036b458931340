import pytest
from PySide6.QtGui import QColor, QFont

from annotator.ui.article import images as module
from annotator.ui.article.images import Images
from annotator.ui.article.style import Measures

BLUE, WHITE = QColor("#0000ff"), QColor("#ffffff")


@pytest.fixture
def images(qapp):
    return Images(QFont("DejaVu Sans"), Measures(16))


def test_a_longer_text_is_wider(images):
    assert images.width("PER") < images.width("Loaded language")
    assert images.width("PER") == int(images.width("PER"))


def test_a_text_is_shortened_to_its_room(images):
    whole = "Appeal to authority"
    assert images.fitting(whole, images.width(whole)) == whole
    short = images.fitting(whole, 60)
    assert short.endswith("…") and images.width(short) <= 60
    assert images.fitting(whole, 8) == ""
    assert images.fitting(whole, 0) == ""


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_chip_has_its_ground_and_its_letters(images, ratio):
    chip = images.chip("PER", (BLUE, WHITE), ratio=ratio)
    assert chip.deviceIndependentSize().width() == pytest.approx(images.width("PER"), abs=1)
    picture = chip.toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert "#ffffff" in colours and len(colours) > 2


def test_a_picture_is_drawn_once(images):
    one = images.chip("PER", (BLUE, WHITE), ratio=1.0)
    assert images.chip("PER", (BLUE, WHITE), ratio=1.0) is one
    assert images.chip("PER", (WHITE, BLUE), ratio=1.0) is not one
    dash = images.dashes(BLUE, 3, ratio=1.0)
    assert images.dashes(BLUE, 3, ratio=1.0) is dash


def test_only_so_many_pictures_are_kept(images, monkeypatch):
    monkeypatch.setattr(module, "MOST_IMAGES", 3)
    for n in range(20):
        images.chip(str(n), (BLUE, WHITE), ratio=1.0)
    assert len(images._images) <= 3


def test_dashes_are_a_dash_and_a_gap(images):
    picture = images.dashes(BLUE, 3, ratio=1.0).toImage()
    row = [picture.pixelColor(x, 1) for x in range(picture.width())]
    assert row[0] == BLUE and row[-1].alpha() == 0
