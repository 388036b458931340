"""The map beside the scroll bar: what is seen, told and asked, and what it costs."""

from bisect import bisect_right
from itertools import accumulate

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip

from annotator.domain.mark import Mark, mark
from annotator.ui.article import overview, overview_rows
from annotator.ui.article.overview import Overview
from annotator.ui.article.overview_picture import HEAD, HITS, LANES, WIDTH, Picture
from annotator.ui.article.overview_rows import ROW
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.theme import palette

COLOURS = {"entity": "#0000ff", "claim": "#00aa00", "framing": "#aa00aa"}
HEIGHT = 200
Role = QPalette.ColorRole


class Heights:
    """Paragraphs of given heights one below the other, as a layout has them."""

    def __init__(self, *heights: float) -> None:
        self.become(*heights)

    def become(self, *heights: float) -> None:
        self.heights = heights
        self.tops = [0.0, *accumulate(heights)]

    def paragraph_at(self, y: float) -> int:
        return min(len(self.heights) - 1, max(0, bisect_right(self.tops, y) - 1))

    def top(self, paragraph: int) -> float:
        return self.tops[paragraph]

    def height(self, paragraph: int) -> float:
        return self.heights[paragraph]

    def documentSize(self) -> QSizeF:
        return QSizeF(100, self.tops[-1])


def at(key: str, *ranges: tuple[int, int], layer="entity", label="PER") -> Mark:
    return mark(key, layer, label=label, ranges=ranges)


def style_of(layer: str, label: str) -> LabelStyle:
    return LabelStyle(label, f"{label} & co", COLOURS[layer], Pattern.SOLID)


class Strip:
    """A map of ten paragraphs of 100 letters in a window, and what it asked for."""

    def __init__(self, qtbot) -> None:
        self.article = QScrollArea()
        self.article.setPalette(palette(dark=False))
        self.article.resize(300, HEIGHT)
        self.heights = Heights(*[100.0] * 10)
        self.map = Overview(self.article, self.heights)
        self.map.setFixedHeight(HEIGHT)
        self.map.set_styles(style_of)
        self.map.show_text(range(0, 1000, 100), 1000)
        self.wishes: list[float] = []
        self.map.place_requested.connect(self.wishes.append)
        qtbot.addWidget(self.article)
        with qtbot.waitExposed(self.article):
            self.article.show()

    def colour(self, x: float, letter: int) -> str:
        """The colour beside a letter of the text; five letters are a pixel."""
        return self.map.grab().toImage().pixelColor(int(x), letter // 5).name()

    def lane(self, track: int, letter: int) -> str:
        return self.colour(LANES[track] + HEAD / 2, letter)

    def edge(self, track: int, letter: int) -> str:
        return self.colour(LANES[track] + HEAD - 0.5, letter)

    def mouse(self, kind: QEvent.Type, y: float, button=Qt.MouseButton.LeftButton) -> None:
        place = QPointF(5, y)
        event = QMouseEvent(
            kind, place, self.map.mapToGlobal(place), button, button, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(self.map, event)


@pytest.fixture
def strip(qtbot):
    made = Strip(qtbot)
    yield made
    QToolTip.hideText()


def name(colour: QColor) -> str:
    return QColor(colour).name()


def test_each_layer_has_its_lane_and_begins_broad(strip):
    strip.map.show_spans(
        [
            at("a", (100, 140)),
            at("b", (300, 600), layer="claim", label="Claim"),
            at("c", (700, 710), (800, 810), layer="framing", label="Doubt"),
        ]
    )
    strip.map.show_seen([(0, 1000)])
    base = name(palette(dark=False).color(Role.Base))
    lanes = [[strip.lane(track, letter) for track in range(3)] for letter in (105, 450, 705, 805)]
    entity, claim, framing = COLOURS.values()
    assert lanes == [[entity, base, base], [base, claim, base], *[[base, base, framing]] * 2]
    assert strip.lane(2, 750) == base
    assert [strip.edge(1, letter) for letter in (305, 450)] == [claim, base]


def test_a_change_is_seen_at_once(strip):
    first = at("a", (100, 140))
    strip.map.show_spans([first])
    assert strip.lane(0, 105) == COLOURS["entity"]
    strip.map.change_spans([first], [at("b", (500, 540)), at("c", (800, 900), layer="claim")])
    assert strip.lane(0, 105) != COLOURS["entity"]
    assert strip.lane(0, 505) == COLOURS["entity"] and strip.lane(1, 850) == COLOURS["claim"]
    assert strip.map.accessibleDescription() == "2 spans, 0 hits, 0 % read"


def test_a_change_before_anything_was_counted_is_not_lost(strip):
    first, second = at("a", (100, 140)), at("b", (500, 540))
    strip.map.show_spans([first])
    strip.map.change_spans([first], [second])
    assert strip.lane(0, 105) != COLOURS["entity"] and strip.lane(0, 505) == COLOURS["entity"]


def test_hits_go_all_across_and_the_current_one_is_larger(strip):
    strip.map.show_hits([(100, 105), (500, 505)], 1)
    hit = HITS[False]
    assert [strip.colour(x, 100) for x in (0, WIDTH / 2, WIDTH - 1)] == [hit] * 3
    assert strip.colour(WIDTH / 2, 500) == hit
    assert strip.colour(WIDTH / 2, 490) == name(palette(dark=False).color(Role.Text))
    assert strip.colour(WIDTH / 2, 89) != name(palette(dark=False).color(Role.Text))
    strip.map.show_hits(())
    assert strip.colour(WIDTH / 2, 100) != hit != strip.colour(WIDTH / 2, 500)


def test_what_was_not_read_has_another_ground_and_a_dotted_edge(strip):
    strip.map.show_seen([(0, 500)])
    colours = palette(dark=False)
    assert strip.colour(WIDTH - 1, 400) == name(colours.color(Role.Base))
    assert strip.colour(WIDTH - 1, 600) == name(colours.color(Role.Window))
    edge = [strip.colour(0, letter) for letter in range(600, 640, 5 * ROW)]
    assert edge[0] != edge[1] and edge[:2] == edge[2:]
    assert {strip.colour(0, letter) for letter in range(400, 440, 5)} == {"#ffffff"}


def test_the_part_in_view_is_framed_unless_it_is_all(strip):
    def frame() -> set[int]:
        image = strip.map.grab().toImage()
        ink = name(palette(dark=False).color(Role.Text))
        return {y for y in range(HEIGHT) if image.pixelColor(WIDTH // 2, y).name() == ink}

    strip.map.show_view(500, 700)
    assert frame() == {100, 139}
    strip.map.show_view(990, 1000)
    assert frame() == {HEIGHT - 10, HEIGHT - 1}
    strip.map.show_view(0, 1000)
    assert frame() == set()


def test_a_short_article_is_not_stretched(strip):
    strip.heights.become(*[10.0] * 10)
    strip.map.show_spans([at("a", (500, 540))])
    image = strip.map.grab().toImage()
    assert image.pixelColor(int(LANES[0]) + 1, 51).name() == COLOURS["entity"]
    assert image.pixelColor(WIDTH - 1, 150).name() == name(palette(dark=False).color(Role.Base))


def test_other_looks_are_taken_up(strip):
    strip.map.show_spans([at("a", (100, 140))])
    strip.map.set_styles(lambda layer, label: LabelStyle("", "", "#123456", Pattern.SOLID))
    assert strip.lane(0, 105) == "#123456"
    strip.article.setPalette(palette(dark=True))
    assert strip.colour(WIDTH - 1, 500) == name(palette(dark=True).color(Role.Window))
    strip.map.show_hits([(200, 205)])
    assert strip.colour(WIDTH / 2, 200) == HITS[True]


def test_on_a_fine_screen_the_picture_is_fine(strip, monkeypatch):
    monkeypatch.setattr(strip.map, "devicePixelRatioF", lambda: 2.0)
    strip.map.grab()
    picture = strip.map._picture
    assert picture is not None and picture.devicePixelRatio() == 2.0
    assert (picture.width(), picture.height()) == (2 * WIDTH, 2 * HEIGHT)


def test_an_empty_pane_has_an_empty_map(strip):
    strip.heights.become()
    strip.map.show_text([0], 0)
    assert {strip.colour(x, 300) for x in range(WIDTH)} == {"#ffffff"}
    assert strip.map.tip(50) == ""
    assert strip.map.accessibleDescription() == "0 spans, 0 hits, 100 % read"


# ---------------------------------------------------------------- what it costs


class Watch:
    """Counts how often rows are counted and the picture is made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.counted = self.drawn = 0
        cuts, drawn = overview_rows.row_cuts, Picture.drawn

        def count(*args, **named):
            self.counted += 1
            return cuts(*args, **named)

        def draw(*args, **named):
            self.drawn += 1
            return drawn(*args, **named)

        monkeypatch.setattr(overview_rows, "row_cuts", count)
        monkeypatch.setattr(Picture, "drawn", draw)


def test_scrolling_moves_nothing_but_the_frame(strip, monkeypatch):
    strip.map.grab()
    watch = Watch(monkeypatch)
    for top in range(0, 500, 50):
        strip.map.show_view(top, top + 200)
        strip.map.grab()
    assert (watch.counted, watch.drawn) == (0, 0)


def test_heights_are_looked_at_once_for_many_changes(strip, monkeypatch, qtbot):
    strip.map.show_spans([at("a", (500, 540))])
    strip.map.grab()
    watch = Watch(monkeypatch)
    strip.map._soon.setInterval(5)
    for height in (150.0, 300.0, 1100.0):
        strip.heights.become(height, *[100.0] * 9)
        strip.map.heights_changed()
        strip.map.grab()
    assert watch.counted == 0
    qtbot.waitUntil(lambda: watch.counted > 0)
    assert strip.colour(LANES[0] + 1, 752) == COLOURS["entity"]
    assert (watch.counted, watch.drawn) == (1, 1)


def test_heights_that_change_nothing_on_the_map_are_passed_over(strip, monkeypatch):
    strip.map.grab()
    watch = Watch(monkeypatch)
    strip.heights.become(102.0, 98.0, *[100.0] * 8)
    strip.map.heights_changed()
    strip.map._count_if_seen()
    assert watch.counted == 0
    strip.heights.become(110.0, *[100.0] * 9)
    strip.map.heights_changed()
    strip.map._count_if_seen()
    assert watch.counted == 1


def test_many_spans_are_counted_only_after_the_first_paint(strip, monkeypatch, qtbot):
    monkeypatch.setattr(overview, "AT_ONCE", 1)
    strip.map._soon.setInterval(5)
    marks = [at("a", (100, 140)), at("b", (500, 540)), at("c", (800, 840))]
    strip.map.show_spans(marks[:2])

    def there(letter: int) -> bool:
        return bool(strip.lane(0, letter) == COLOURS["entity"])

    assert not there(105)
    qtbot.waitUntil(lambda: there(105) and there(505))
    strip.map.show_spans(marks[1:])
    assert there(105)
    strip.map.change_spans([marks[1]], [])
    qtbot.waitUntil(lambda: not there(105))
    assert not there(505) and there(805)


def test_out_of_sight_nothing_is_counted(strip, monkeypatch, qtbot):
    strip.map.grab()
    watch = Watch(monkeypatch)
    strip.map._soon.setInterval(5)
    strip.map.hide()
    strip.heights.become(900.0, *[100.0] * 9)
    strip.map.heights_changed()
    qtbot.waitUntil(lambda: not strip.map._soon.isActive())
    assert watch.counted == 0
    strip.map.show()
    qtbot.waitUntil(lambda: watch.counted == 1)


# ---------------------------------------------------------------- mouse and words


def test_a_click_asks_for_that_place_and_a_drag_goes_on(strip):
    strip.map.show_view(0, 200)
    strip.mouse(QEvent.Type.MouseButtonPress, 100)
    strip.mouse(QEvent.Type.MouseMove, 150)
    strip.mouse(QEvent.Type.MouseMove, 900)
    strip.mouse(QEvent.Type.MouseMove, -50)
    strip.mouse(QEvent.Type.MouseButtonRelease, -50)
    strip.mouse(QEvent.Type.MouseMove, 100)
    assert strip.wishes == [0.5, 0.75, 1.0, 0.0]


def test_the_frame_is_dragged_by_where_it_was_taken(strip):
    strip.map.show_view(400, 600)
    strip.mouse(QEvent.Type.MouseButtonPress, 90)
    assert strip.wishes == []
    strip.mouse(QEvent.Type.MouseMove, 110)
    strip.mouse(QEvent.Type.MouseButtonRelease, 110)
    assert strip.wishes == [pytest.approx(0.6)]


def test_only_the_left_button_asks(strip):
    strip.mouse(QEvent.Type.MouseMove, 50, Qt.MouseButton.NoButton)
    strip.mouse(QEvent.Type.MouseButtonPress, 100, Qt.MouseButton.RightButton)
    strip.mouse(QEvent.Type.MouseMove, 150, Qt.MouseButton.RightButton)
    assert strip.wishes == []


def test_the_wheel_turns_the_article(strip):
    bar = strip.article.verticalScrollBar()
    bar.setRange(0, 1000)
    place = QPointF(5, 50)
    event = QWheelEvent(
        place,
        strip.map.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip.map, event)
    assert bar.value() > 0


def test_the_tool_tip_says_what_is_there(strip):
    marks = [at(f"p{n}", (500 + n, 520), label="PER") for n in range(4)]
    marks += [at("o", (505, 515), (519, 530), label="ORG"), at("l", (400, 700), label="LOC")]
    marks += [at("c", (512, 513), layer="claim", label="Claim"), at("far", (900, 910))]
    strip.map.show_spans(marks)
    strip.map.show_hits([(100, 110), (505, 508), (512, 515)])
    strip.map.show_seen([(0, 450)])
    strip.map.grab()
    tips = [strip.map.tip(letter / 5) for letter in (510, 110, 200, 650)]
    assert tips == [
        "7 spans: PER & co 4, ORG & co 1, LOC & co 1, …; 2 hits; not read yet",
        "1 hit; read",
        "read",
        "1 span: LOC & co 1; not read yet",
    ]
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 130), strip.map.mapToGlobal(QPoint(5, 130)))
    QApplication.sendEvent(strip.map, event)
    assert QToolTip.text() == "<qt>1 span: LOC &amp; co 1; not read yet</qt>"


def test_it_says_what_it_is_and_shows_to_who_cannot_see_it(strip):
    strip.map.show_spans([at("a", (0, 5))])
    strip.map.show_hits([(1, 2), (5, 7), (9, 10)])
    strip.map.show_seen([(0, 250), (300, 458)])
    assert strip.map.accessibleName() == "Overview of the article"
    assert strip.map.accessibleDescription() == "1 span, 3 hits, 40 % read"
    assert strip.map.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_another_text_begins_with_nothing(strip):
    strip.map.show_spans([at("a", (100, 140))])
    strip.map.show_hits([(100, 105)], 0)
    strip.map.show_seen([(0, 900)])
    strip.map.grab()
    strip.map.show_text(range(0, 500, 50), 500)
    assert strip.map.accessibleDescription() == "0 spans, 0 hits, 0 % read"
    assert strip.lane(0, 105) == name(palette(dark=False).color(Role.Window))
