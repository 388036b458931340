"""What the self-test tries in the window."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QPixmap, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.checks import CheckFailed
from annotator.app.paths import resource
from annotator.ui import translation, trial
from annotator.ui.translation import language
from annotator.ui.trial import (
    Trial,
    drawn_icons,
    ink_of,
    is_blank,
    languages,
    letters,
)


@pytest.fixture
def known_icon(qapp: QApplication) -> Iterator[None]:
    before = qapp.windowIcon()
    qapp.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    yield
    qapp.setWindowIcon(before)


def test_all_icons_are_drawn(known_icon: None) -> None:
    assert drawn_icons() == f"{len(list(resource('icons').glob('*.svg')))} drawn"


def test_an_icon_without_a_drawing_is_told(
    known_icon: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank = QPixmap(32, 32)
    blank.fill(Qt.GlobalColor.transparent)
    monkeypatch.setattr(
        trial, "icon", lambda name: QIcon(blank) if name == "undo" else qapp.windowIcon()
    )
    with pytest.raises(CheckFailed, match=r"nothing is drawn of undo$"):
        drawn_icons()
    monkeypatch.undo()
    qapp.setWindowIcon(QIcon())
    with pytest.raises(CheckFailed, match="the program's own icon"):
        drawn_icons()


def test_every_language_is_spoken_and_the_first_one_comes_back(qapp: QApplication) -> None:
    before = language()
    assert languages().startswith("of ")
    assert language() == before


def test_a_language_that_cannot_be_read_is_told(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "annotator_ro.qm"
    broken.write_bytes(b"no translations")
    shipped = resource
    monkeypatch.setattr(
        translation,
        "resource",
        lambda *parts: broken if parts[-1] == broken.name else shipped(*parts),
    )
    before = language()
    with pytest.raises(ValueError, match=r"annotator_ro\.qm"):
        languages()
    assert language() == before


def test_menus_that_are_not_translated_are_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "translated", str)
    with pytest.raises(CheckFailed, match="not translated: hu"):
        languages()


def test_fonts_with_all_letters_are_named(qapp: QApplication) -> None:
    assert letters()


def test_a_machine_without_fonts_or_letters_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "LETTERS", "a\U000e01f0\uffff")
    with pytest.raises(CheckFailed, match="the fonts lack letters"):
        letters()
    monkeypatch.setattr(QTextLayout, "glyphRuns", lambda _: [])
    with pytest.raises(CheckFailed, match="there is no font"):
        letters()


def test_ink_is_what_is_not_the_ground() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert ink_of(image) == 0
    for x in range(5):
        image.setPixelColor(x, 3, Qt.GlobalColor.black)
    assert ink_of(image) == pytest.approx(0.05)
    assert ink_of(QImage()) == 0


def test_a_picture_of_nothing_is_blank(qapp: QApplication) -> None:
    drawn = QPixmap(4, 4)
    drawn.fill(Qt.GlobalColor.red)
    assert is_blank(QPixmap())
    assert not is_blank(drawn)


def test_without_its_window_nothing_can_be_tried(qtbot: QtBot, tmp_path: Path) -> None:
    with closing(Trial(tmp_path, tmp_path / "none.sqlite")) as tried:
        for attempt in (tried.take_in, tried.tag, tried.undo, tried.export):
            with pytest.raises(CheckFailed, match="the window is not open"):
                attempt()
        with pytest.raises(CheckFailed, match=r"none\.sqlite"):
            tried.open()
