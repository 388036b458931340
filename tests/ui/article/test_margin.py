"""The margin of an article: the map in step with it, and what of it counts as read."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Region
from annotator.domain.mark import Mark
from annotator.domain.span import Range
from annotator.ui.article import margin
from annotator.ui.article.margin import LOOK_MS, Margin
from annotator.ui.article.overview import Overview
from annotator.ui.article.overview_picture import HEAD, LANES
from annotator.ui.article.seen import LONG_ENOUGH
from annotator.ui.article.style import LabelStyle, Pattern
from annotator.ui.article.view import ArticleView
from tests.ui.article.hand import COLOURS, coloured, span_over

TEXT = "".join(f"{n}. Az árvíz tetőzött 😀, a híd áll.\n" for n in range(100))


class Beside:
    """A view with its margin, and a clock that goes only when it is told to."""

    def __init__(self, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.now = 5.0
        patch.setattr(margin, "time", SimpleNamespace(monotonic=lambda: self.now))
        self.view = ArticleView()
        qtbot.addWidget(self.view)
        self.margin = Margin(self.view)
        self.view.set_styles(coloured)
        self.view.resize(420, 300)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.open(TEXT)

    @property
    def map(self) -> Overview:
        return self.margin.overview

    @property
    def timer(self) -> Any:
        return self.margin._looking

    def open(self, text: str, *spans: Any) -> None:
        self.view.set_article(text, spans)
        QApplication.processEvents()

    def change(self, now: list[Mark], gone: tuple[str, ...] = ()) -> None:
        """Change spans of the article, and let that be painted."""
        self.view.change_marks(now, gone=gone)
        self.margin._soon.now()

    def look(self, milliseconds: int = LOOK_MS) -> None:
        """Let time pass, at the end of which the timer ticks, if it does."""
        self.now += milliseconds / 1000
        if self.timer.isActive():
            self.timer.timeout.emit()

    def read_on(self) -> None:
        """Stay long enough."""
        for _ in range(LONG_ENOUGH // LOOK_MS + 2):
            self.look()

    def scroll(self, share: float) -> int:
        bar = self.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        return bar.value()

    def lane(self, share: float) -> str:
        """The colour in the lane of entities at that share of the map's height."""
        image = self.map.grab().toImage()
        at = int(share * (image.height() - 1))
        return image.pixelColor(int(LANES[0] + HEAD / 2), at).name()

    def told(self) -> str:
        return self.map.accessibleDescription()


@pytest.fixture
def beside(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Beside:
    return Beside(qtbot, monkeypatch)


# ---------------------------------------------------------------- the map


def test_it_stands_between_the_text_and_the_scroll_bar(beside: Beside) -> None:
    for size in (beside.view.size(), beside.view.size() * 0.7):
        beside.view.resize(size)
        view, strip = beside.view.viewport().geometry(), beside.map.geometry()
        assert beside.map.isVisible()
        assert (strip.left(), strip.top(), strip.height()) == (
            view.right() + 1,
            view.top(),
            view.height(),
        )
        assert strip.right() < beside.view.width() - 5


def test_it_follows_the_spans_of_the_article(beside: Beside) -> None:
    half = len(TEXT) // 2
    first, second = span_over("a", [(half, half + 90)], text=TEXT), span_over("b", [(0, 4)])
    beside.open(TEXT, first)
    assert beside.lane(0.5) == COLOURS["entity"]
    assert beside.told() == "1 span, 0 hits, 0 % read"
    beside.change([second])
    assert beside.told().startswith("2 spans")
    beside.change([], gone=("a",))
    assert beside.lane(0.5) != COLOURS["entity"]
    beside.view.set_hidden(frozenset({("entity", "PER")}))
    assert beside.told().startswith("0 spans")
    beside.view.set_hidden(frozenset())
    assert beside.told().startswith("1 span,")
    beside.open("Egy másik.")
    assert beside.told().startswith("0 spans")


def test_the_article_is_painted_before_its_map(beside: Beside, qtbot: QtBot) -> None:
    spans = [span_over(name, [(0, 4)]) for name in "ab"]
    beside.view.change_marks(spans)
    assert beside.told().startswith("0 spans")
    beside.view.change_marks([], gone=["a"])
    qtbot.waitUntil(lambda: beside.told().startswith("1 span,"))


def test_what_waits_to_be_shown_is_shown_once(beside: Beside) -> None:
    beside.view.change_marks([span_over("a", [(0, 4)])])
    beside.view.set_hidden(frozenset({("claim", "")}))
    beside.margin._soon.now()
    assert beside.told().startswith("1 span,")
    beside.view.change_marks([], gone=["a"])
    beside.open("Egy másik.")
    beside.margin._soon.now()
    assert beside.told().startswith("0 spans")


def test_it_follows_the_colours(beside: Beside) -> None:
    half = len(TEXT) // 2
    beside.open(TEXT, span_over("a", [(half, half + 90)], text=TEXT))
    beside.view.set_styles(lambda layer, label: LabelStyle(label, label, "#123456", Pattern.SOLID))
    assert beside.lane(0.5) == "#123456"
    beside.view.set_styles(coloured)
    assert beside.lane(0.5) == COLOURS["entity"]


def test_hits_stay_in_it_while_labels_are_hidden_but_not_in_another_article(
    beside: Beside,
) -> None:
    hits = [Range(0, 2), Range(300, 305), Range(900, 910)]
    beside.view.show_hits(hits, 1)
    assert "3 hits" in beside.told()
    picture = beside.map.grab().toImage()
    beside.view.set_hidden(frozenset({("claim", "")}))
    assert "3 hits" in beside.told()
    assert beside.map.grab().toImage() == picture
    beside.view.show_hits(())
    assert "0 hits" in beside.told()
    beside.view.show_hits(hits)
    beside.open("Egy másik.")
    assert "0 hits" in beside.told()


def test_hits_are_placed_in_the_units_of_the_page(beside: Beside) -> None:
    end = TEXT.index("híd", len(TEXT) - 30)
    beside.view.show_hits([Range(end, end + 3)])
    (found,) = beside.map._shown.hits
    assert found == beside.view.qt_range(Range(end, end + 3))
    assert found[0] > end


def test_its_frame_is_what_is_in_view(beside: Beside) -> None:
    height = beside.view.viewport().height()
    for share in (0.0, 0.4, 1.0):
        value = beside.scroll(share)
        assert beside.map._in_view == (value, value + height)
    beside.view.set_zoom(60)
    value = beside.view.verticalScrollBar().value()
    assert beside.map._in_view == (value, value + height)
    beside.open("Egy sor.")
    assert beside.map._in_view[0] == 0


def test_it_counts_anew_when_heights_have_changed(beside: Beside) -> None:
    half = len(TEXT) // 2
    beside.open(TEXT, span_over("a", [(half, half + 90)], text=TEXT))
    before = beside.lane(0.5)
    # With the first quarter folded away the middle of the text is further up.
    beside.view.set_regions([Region("boilerplate", 0, len(TEXT) // 4)])
    beside.view.set_folded(True)
    beside.map._soon.timeout.emit()
    assert before == COLOURS["entity"] != beside.lane(0.5)
    assert beside.lane(0.34) == COLOURS["entity"]


@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_a_click_in_it_scrolls_there(beside: Beside, share: float) -> None:
    point = QPoint(5, round(beside.map.height() * share))
    QTest.mouseClick(beside.map, Qt.MouseButton.LeftButton, pos=point)
    bar, height = beside.view.verticalScrollBar(), beside.view.viewport().height()
    middle = (bar.value() + height / 2) / beside.view.page_layout().documentSize().height()
    assert middle == pytest.approx(min(share, 1 - height / 2 / (bar.maximum() + height)), abs=0.02)
    assert bar.value() > 0


# ---------------------------------------------------------------- what is read


def test_what_stays_in_view_is_read_and_shown_so(beside: Beside) -> None:
    beside.look()
    beside.look(LONG_ENOUGH - 1)
    assert beside.margin.read() == ()
    beside.look(1)
    (read,) = beside.margin.read()
    ((start, _), *_, (_, end)) = beside.view.text_in_view()
    assert (read.start, TEXT[read.end - 1]) == (start, "\n")
    assert 0 < end <= read.end < len(TEXT)
    assert beside.told().endswith(f"{100 * read.end // len(TEXT)} % read")
    assert beside.map._shown.read == [beside.view.qt_range(read)]


def test_what_is_only_scrolled_past_is_not_read(beside: Beside) -> None:
    for step in range(10):
        beside.scroll(step / 10)
        beside.look(LONG_ENOUGH // 2)
    assert beside.margin.read() == ()
    beside.scroll(1.0)
    beside.read_on()
    (read,) = beside.margin.read()
    assert read.start > 0
    assert read.end == len(TEXT)


def test_nothing_ticks_when_nothing_waits(beside: Beside) -> None:
    assert beside.timer.isActive()
    beside.read_on()
    assert not beside.timer.isActive()
    beside.scroll(0.5)
    assert beside.timer.isActive()
    beside.read_on()
    assert not beside.timer.isActive()
    assert len(beside.margin.read()) == 2


def test_the_timer_is_that_of_the_looks(beside: Beside, qtbot: QtBot) -> None:
    assert beside.timer.interval() == LOOK_MS < LONG_ENOUGH
    beside.timer.setInterval(0)
    qtbot.waitUntil(beside.margin._seen.is_waiting)
    beside.now += LONG_ENOUGH / 1000
    qtbot.waitUntil(lambda: beside.margin.read() != ())


def test_nobody_reads_in_a_window_that_is_not_active(beside: Beside, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    beside.look()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not beside.view.isActiveWindow())
    beside.read_on()
    assert beside.margin.read() == ()
    assert not beside.timer.isActive()
    # Who comes back reads on, without having to scroll.
    beside.view.activateWindow()
    qtbot.waitUntil(beside.view.isActiveWindow)
    assert beside.timer.isActive()
    beside.read_on()
    assert beside.margin.read() != ()


def test_nobody_reads_what_is_not_shown(beside: Beside) -> None:
    beside.view.hide()
    beside.read_on()
    assert beside.margin.read() == ()
    beside.view.show()
    assert beside.timer.isActive()


def test_what_was_read_another_day_is_read(beside: Beside) -> None:
    half = len(TEXT) // 2
    beside.margin.add_read((Range(half, len(TEXT)),))
    assert beside.margin.read()[-1].end == len(TEXT)
    assert beside.told().endswith("50 % read")
    beside.read_on()
    assert len(beside.margin.read()) == 2


def test_what_was_read_is_kept_while_the_same_article_is_drawn_anew(beside: Beside) -> None:
    beside.read_on()
    read = beside.margin.read()
    beside.view.set_hidden(frozenset({("entity", "")}))
    assert beside.margin.read() == read
    assert beside.map._shown.read == [beside.view.qt_range(each) for each in read]
    beside.open("Egy másik.")
    assert beside.margin.read() == ()
    assert beside.told().endswith("0 % read")
