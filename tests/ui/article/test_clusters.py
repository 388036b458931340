"""Clusters under points of a line, against the carets and glyphs of Qt."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from annotator.ui.article.boundaries import next_grapheme
from annotator.ui.article.clusters import (
    cluster_at,
    cluster_in_mixed,
    nearest_edge,
    nearest_in_mixed,
)
from annotator.ui.article.stretches import x_of

LATIN = (
    "árvíztűrő e\u0301te\u0301 a\u0308\u0323 ἄνθρωπον 😀 👨\u200d👩\u200d👧 🇭🇺🇷🇴 橋が 3,5% ő\u200b"
)
WORDS = ("abc", "été", "GDP-t", "γέφυρα", "القاهرة", "يوم", "أحمد", "שלום", "עולם", "ראש", "3,5%")
SHARES = (0.2, 0.4, 0.6, 0.8)


@pytest.fixture(scope="module")
def font(qapp) -> QFont:
    found = QFont("DejaVu Sans")
    found.setPixelSize(18)
    return found


def laid(text: str, font: QFont, *, width: float = 5_000, backward: bool = False) -> QTextLayout:
    option = QTextOption()
    if backward:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def clusters(text: str, line: QTextLine) -> list[tuple[int, int]]:
    found, here = [], line.textStart()
    while here < line.textStart() + line.textLength():
        following = next_grapheme(text, here)
        found.append((here, following))
        here = following
    return found


def sure(line: QTextLine, start: int, end: int) -> tuple[float, float] | None:
    """Where a cluster is, if its carets and its glyphs say the same."""
    runs = line.glyphRuns(start, end - start)
    left, right = sorted((x_of(line, start), x_of(line, end)))
    if len(runs) != 1 or right - left < 3:
        return None
    place = runs[0].boundingRect()
    alike = abs(place.left() - left) < 0.5 and abs(place.right() - right) < 0.5
    return (left, right) if alike else None


def test_a_point_on_a_cluster_finds_it_and_its_nearer_edge(font: QFont) -> None:
    layout = laid(LATIN, font)
    line = layout.lineAt(0)
    met = 0
    for start, end in clusters(LATIN, line):
        left, right = x_of(line, start), x_of(line, end)
        if right - left > 1:
            met += 1
            for share in SHARES:
                x = left + share * (right - left)
                assert cluster_at(LATIN, line, x=x) == start
                assert nearest_edge(LATIN, line, x=x) == (start if share < 0.5 else end)
    assert met > 30


def test_beside_the_line_are_its_ends(font: QFont) -> None:
    layout = laid("word and e\u0301", font)
    line = layout.lineAt(0)
    assert (nearest_edge("word and e\u0301", line, x=-50), line.textLength()) == (0, 11)
    assert nearest_edge("word and e\u0301", line, x=5_000) == 11
    assert cluster_at("word and e\u0301", line, x=-50) == 0
    without = laid("", font)  # a line does not keep its layout alive
    empty = without.lineAt(0)
    assert (nearest_edge("", empty, x=3), cluster_at("", empty, x=3)) == (0, 0)


def test_a_wrapped_line_answers_with_its_own_positions(font: QFont) -> None:
    text = "egy kettő három négy öt hat hét nyolc kilenc"
    layout = laid(text, font, width=90)
    assert layout.lineCount() > 3
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        low, high = line.textStart(), line.textStart() + line.textLength()
        for x in (-9.0, 0.0, 30.0, 60.0, 500.0):
            assert low <= nearest_edge(text, line, x=x) <= high
            assert low <= cluster_at(text, line, x=x) <= high


@pytest.mark.parametrize("backward", [False, True])
def test_in_both_directions_a_point_finds_what_is_drawn_there(font: QFont, backward: bool) -> None:
    dice = Random(4)
    met = wrong = of_qt = 0
    for _ in range(3):
        text = " ".join(dice.choices(WORDS, k=25))
        layout = laid(text, font, width=dice.choice([300, 500]), backward=backward)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            for start, end in clusters(text, line):
                place = sure(line, start, end)
                if place and text[start] != " ":
                    met += 1
                    for share in (0.2, 0.8):
                        x = place[0] + share * (place[1] - place[0])
                        found = cluster_in_mixed(text, line, x=x)
                        wrong += (found.start, found.end) != (start, end)
                        on = QTextLine.CursorPosition.CursorOnCharacter
                        of_qt += line.xToCursor(x, on) != start
    assert met > 150
    # Some words stand where Qt tells two places for them.
    assert wrong <= met * 0.02
    if backward:
        assert of_qt > met * 0.2  # else the detour is no longer needed


def test_the_nearer_edge_of_a_letter_is_that_of_its_direction(font: QFont) -> None:
    text = "abc שלום xyz"
    layout = laid(text, font)
    line = layout.lineAt(0)
    for start, forward in ((1, True), (5, False), (6, False), (10, True)):
        place = sure(line, start, start + 1)
        assert place is not None
        edges = (start, start + 1) if forward else (start + 1, start)
        near = [
            nearest_in_mixed(text, line, x=place[0] + it) for it in (1, place[1] - place[0] - 1)
        ]
        assert tuple(near) == edges
    assert nearest_in_mixed(text, line, x=-40) == 0
    assert nearest_in_mixed(text, line, x=4_000) == len(text)
