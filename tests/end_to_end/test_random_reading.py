"""Thousands of random acts on one article view: what is under the mouse is what the spans say.

ANNOTATOR_RANDOM_ACTS says how many, ANNOTATOR_RANDOM_SEED with which dice; a failure names both.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import TracebackType

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.article import Region
from annotator.domain.mark import Mark, mark
from annotator.domain.span import LAYERS, Range
from annotator.ui.article.layout import CACHE
from annotator.ui.article.style import LabelStyle, Pattern, TextLook
from annotator.ui.article.view import ArticleView
from tests.end_to_end.true_places import SAFE, Row, Truth
from tests.ui.article.conftest import _check as check
from tests.ui.article.hand import ALT, CONTROL, NONE, SHIFT, Hand

ACTS = int(os.environ.get("ANNOTATOR_RANDOM_ACTS", "3000"))
SEED = int(os.environ.get("ANNOTATOR_RANDOM_SEED", "20261122"))
SECONDS = float(os.environ.get("ANNOTATOR_RANDOM_SECONDS", "0"))
ACTS_PER_ARTICLE = 75
MOST_MEGABYTES = 150

# fmt: off
WORDS = "\n".join((  # noqa: FLY002
    "a kikötő hajó árvíztűrő tükörfúrógép dagályra szerint polgármester 80%-os Kim-Il",
    "și nimeni știe podul Țurcanu țară înainte minte",
    "ἡ γέφυρα τὸν ἄνθρωπον ᾧ δήμαρχος είπε;",
    "القاهرة يوم الثلاثاء أحمد لا שלום עולם ראש",
    "हिन्दी क्षेत्र नमस्ते 橋が開いた。 北京大学 한국어",
    "e\u0301te\u0301 a\u0308o\u0308 👨\u200d👩\u200d👧 🇭🇺🇷🇴 😀 👍🏽 ½ „így” (sic) GDP-t 3,5%",
)).split()
LATIN = WORDS[:16]
# fmt: on
ENDS = ("\n", "\n", "\n", "\r\n", "\n\n", "\n\n\n \n", "\r\n\r\n\r\n", "\r")
LABELS = ("PER", "LOC", "Appeal_to_Authority", "Х")
COLOURS = {
    (layer, label): QColor.fromHsv((40 + 83 * n + 21 * k) % 360, 255, 150).name()
    for n, layer in enumerate(LAYERS)
    for k, label in enumerate(LABELS)
}
KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip


def style_of(layer: str, label: str) -> LabelStyle:
    pattern = dict(zip(LAYERS, Pattern, strict=True))[layer]  # type: ignore[index]
    return LabelStyle(label, f"{label} in full", COLOURS[layer, label], pattern)  # type: ignore[index]


class Reader:
    """Does one random thing after the other to a view, and knows what it must show."""

    def __init__(self, view: ArticleView, dice: Random) -> None:
        self.view, self.dice, self.hand = view, dice, Hand(view)
        self.marks: dict[str, Mark] = {}
        self.hidden: frozenset[tuple[str, str]] = frozenset()
        self.text = ""
        self.made = 0
        self.truth = Truth(view, "")
        self.acts: list[tuple[int, Callable[[], object]]] = [
            (10, self.add), (5, self.remove), (5, self.relabel), (5, self.resize_span),
            (2, self.exchange), (2, self.hide), (2, self.fold), (2, self.mark_regions),
            (3, self.find), (2, self.echo), (1, self.look), (3, self.zoom), (3, self.resize),
            (10, self.scroll), (5, self.wheel), (5, self.jump), (10, self.press_key),
            (6, self.drag), (6, self.click), (2, self.double_click), (4, self.go_to_span),
            (3, self.repaint), (2, self.move_mouse), (1, self.restyle), (2, self.unfold),
        ]  # fmt: skip

    # ------------------------------------------------------------------ articles

    def open(self) -> None:
        dice = self.dice
        kind = dice.random()
        if kind < 0.12:
            self.text = self._words(dice.randint(1_500, 9_000))
        elif kind < 0.2:
            self.text = dice.choice(["", "\n", "x", "😀", "\r\n\r\n", "\u202eabc שלום\u202c"])
        else:
            self.text = "".join(
                self._words(dice.randint(0, dice.choice([5, 40, 160]))) + dice.choice(ENDS)
                for _ in range(dice.choice([3, 30, 30, 30, 250]))
            )
        count = dice.choice([0, 3, 40, 40, 300, 300, 3_000])
        if len(self.text) < 300:
            count = min(count, 40)
        self.hidden = frozenset()
        self.view.set_hidden(self.hidden)
        self.marks = {it.id: it for it in (self._mark() for _ in range(count)) if it}
        self.truth = Truth(self.view, self.text)
        self.view.set_article(
            self.text, self.marks.values(), regions=self._regions(), language="hu"
        )

    def _words(self, count: int) -> str:
        words = WORDS if self.dice.random() < 0.5 else LATIN
        return " ".join(self.dice.choices(words, k=count))

    def _regions(self) -> list[Region]:
        found = []
        for _ in range(self.dice.choice([0, 0, 2, 6])):
            start = self.dice.randrange(len(self.text) + 1)
            end = min(len(self.text), start + self.dice.randint(1, 900))
            kind = self.dice.choice(["boilerplate", "boilerplate", "header", "caption", "title"])
            if start < end:
                found.append(Region(kind, start, end))  # type: ignore[arg-type]
        return found

    def _mark(self, key: str = "") -> Mark | None:
        """A span anywhere, by choice with gaps, in a crowd or over paragraphs."""
        dice, length = self.dice, len(self.text)
        if length == 0:
            return None
        self.made += 1
        where = dice.choice([dice.random(), dice.gauss(0.2, 0.02), self._near()])
        start = min(max(0, int(where * length)), length - 1)
        edges = [start]
        for _ in range(dice.choice([1, 1, 1, 1, 3, 5])):
            edges.append(edges[-1] + dice.choice([1, 5, 12, 40, 40, 700]))
        edges = [min(edge, length) for edge in edges]
        ranges = tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)
        label = dice.choice(LABELS)
        return mark(key or f"s{self.made}", dice.choice(LAYERS), label=label, ranges=ranges)

    def _near(self) -> float:
        """Somewhere about what is in view."""
        return (self.view.top_position() + self.dice.randrange(600)) / max(1, len(self.text))

    def drawn(self) -> list[Mark]:
        hidden = self.hidden
        return [
            it
            for it in self.marks.values()
            if (it.layer, it.label) not in hidden and (it.layer, "") not in hidden
        ]

    # ------------------------------------------------------------------ acts on spans

    def act(self) -> str:
        weights, ways = zip(*self.acts, strict=True)
        way = self.dice.choices(ways, weights)[0]
        way()
        return str(way.__name__)

    def _some(self) -> list[str]:
        keys = list(self.marks)
        return self.dice.sample(keys, min(len(keys), self.dice.choice([1, 1, 1, 4])))

    def add(self) -> None:
        came = [it for _ in range(self.dice.choice([1, 1, 1, 9])) if (it := self._mark())]
        self.marks |= {it.id: it for it in came}
        self.view.change_marks(came)

    def remove(self) -> None:
        gone = self._some()
        for key in gone:
            del self.marks[key]
        self.view.change_marks((), gone=gone)

    def relabel(self) -> None:
        now = [self.marks[key]._replace(label=self.dice.choice(LABELS)) for key in self._some()]
        self.marks |= {it.id: it for it in now}
        self.view.change_marks(now)

    def resize_span(self) -> None:
        now = [it for key in self._some() if (it := self._mark(key))]
        self.marks |= {it.id: it for it in now}
        self.view.change_marks(now)

    def exchange(self) -> None:
        """As after an undo of much: some go, some come, some are otherwise now."""
        for key in self._some():
            del self.marks[key]
        for key in ["", "", *self._some()]:
            if it := self._mark(key):
                self.marks[it.id] = it
        self.view.set_marks(self.marks.values())

    def hide(self) -> None:
        choice = [(layer, label) for layer in LAYERS for label in ("", *LABELS)]
        self.hidden = frozenset(self.dice.sample(choice, self.dice.choice([0, 0, 1, 3])))
        self.view.set_hidden(self.hidden)

    def fold(self) -> None:
        self.view.set_folded(self.dice.random() < 0.6)

    def mark_regions(self) -> None:
        self.view.set_regions(self._regions())

    def unfold(self) -> None:
        self.hand.click(self._point())

    def find(self) -> None:
        needle = self.dice.choice(["a", "os", "😀", "και", "ال", "é"])
        hits: list[Range] = []
        while len(hits) < 300:
            start = self.text.find(needle, hits[-1].end if hits else 0)
            if start < 0:
                break
            hits.append(Range(start, start + len(needle)))
        current = self.dice.randrange(len(hits)) if hits and self.dice.random() < 0.7 else -1
        self.view.show_hits(hits if self.dice.random() < 0.8 else (), current)

    def echo(self) -> None:
        self.view.echo(self._some() if self.dice.random() < 0.6 else ())

    def go_to_span(self) -> None:
        if self.dice.random() < 0.5:
            self.view.next_span(self.dice.choice([1, -1]))
        elif self.marks:
            self.view.select_span(self.dice.choice([*self._some(), ""]))

    # ------------------------------------------------------------------ acts on the page

    def look(self) -> None:
        columns, leading = self.dice.choice([0, 30, 75]), self.dice.choice([100, 140, 180])
        self.view.set_text_look(TextLook("DejaVu Sans", columns, leading))

    def restyle(self) -> None:
        self.view.set_styles(style_of)

    def zoom(self) -> None:
        self.view.set_zoom(self.dice.choice([50, 90, 100, 100, 130, 240]))

    def resize(self) -> None:
        self.view.resize(self.dice.randint(120, 800), self.dice.randint(90, 500))

    def repaint(self) -> None:
        self.view.viewport().repaint()

    def scroll(self) -> None:
        bar = self.view.verticalScrollBar()
        step = self.dice.choice([-400, -90, -1, 1, 7, 90, 400, 100_000, -100_000])
        somewhere = self.dice.randint(0, max(0, bar.maximum()))
        bar.setValue(bar.value() + step if self.dice.random() < 0.7 else somewhere)

    def wheel(self) -> None:
        keys = CONTROL if self.dice.random() < 0.1 else NONE
        place, angle = QPointF(40, 40), QPoint(0, self.dice.choice([-120, -120, -360, 120, 240]))
        view = self.view.viewport()
        QApplication.sendEvent(
            view,
            QWheelEvent(
                place, view.mapToGlobal(place), QPoint(), angle, Qt.MouseButton.NoButton, keys,
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    def jump(self) -> None:
        where = self.dice.randrange(len(self.text) + 1)
        way = self.dice.randrange(4)
        if way == 0:
            self.view.scroll_to(where)
        elif way == 1:
            self.view.show_body_place(self.dice.random())
        elif way == 2:
            self.view.set_caret(where)
        else:
            self.view.reveal(where, min(len(self.text), where + 5))

    def press_key(self) -> None:
        keys = self.dice.choice([NONE, NONE, SHIFT, CONTROL, CONTROL | SHIFT])
        for _ in range(self.dice.choice([1, 3])):
            QTest.keyClick(self.view, self.dice.choice(KEYS), keys)
        if keys == NONE:
            block = self.view.textCursor().block()
            unread = self.view._shown.hidden.is_unread(block.blockNumber())
            assert not unread or self._all_is_hidden(), "the caret rests in what is not shown"

    def _all_is_hidden(self) -> bool:
        count, hidden = self.view.document().blockCount(), self.view._shown.hidden
        return all(hidden.is_unread(n) for n in range(count))

    def _point(self) -> QPointF:
        view = self.view.viewport()
        return QPointF(self.dice.randrange(view.width()), self.dice.randrange(view.height()))

    def drag(self) -> None:
        keys = self.dice.choice([NONE, NONE, SHIFT, CONTROL, ALT])
        self.hand.drag(self._point(), self._point(), keys, steps=3)

    def click(self) -> None:
        self.hand.click(self._point(), self.dice.choice([NONE, NONE, NONE, CONTROL, SHIFT]))

    def double_click(self) -> None:
        way = self.hand.double_click if self.dice.random() < 0.6 else self.hand.triple_click
        way(self._point())

    def move_mouse(self) -> None:
        self.hand.move(self._point(), held=False)


class Judge:
    """Holds what the view answers against what must be true."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.asked = {"character": 0, "band": 0, "nothing": 0, "pixels": 0}

    def points(self, count: int) -> None:
        """What is said to lie under some points of the viewport."""
        reader = self.reader
        rows = reader.truth.rows()
        marks = reader.drawn()
        for _ in range(count):
            if rows and reader.dice.random() < 0.8:
                row = reader.dice.choice(rows)
                self._on_character(row, marks)
                self._on_figure(row)
            self._anywhere(rows)

    def _on_character(self, row: Row, marks: list[Mark]) -> None:
        truth, dice = self.reader.truth, self.reader.dice
        cell = truth.cell(row, dice)
        if cell is None or cell[3] - cell[2] <= 2 * SAFE:
            return
        qt_start, qt_end, left, right = cell
        place = row.place
        x = dice.uniform(left + SAFE, right - SAFE)
        y = dice.uniform(place.top() + 1, place.bottom() - 1)
        if not self._in_view(x, y) or not place.left() < x < place.right():
            return
        self.asked["character"] += 1
        expected = truth.expected(marks, qt_start)
        assert self.reader.view.spans_under(QPointF(x, y)) == expected, (
            f"on {row.block.text()[qt_start - row.block.position() :][: qt_end - qt_start]!r} "
            f"at {truth.code_point(qt_start)}, point {x:.1f}, {y:.1f}"
        )

    def _on_figure(self, row: Row) -> None:
        drawn = list(self.reader.truth.drawn(row))
        if not drawn:
            return
        one = self.reader.dice.choice(drawn)
        x = self.reader.dice.uniform(one.place.left(), one.place.right())
        y = self.reader.dice.uniform(one.place.top() + 0.1, one.place.bottom() - 0.1)
        # Edges are rounded to whole pixels, and very short bands are drawn wider than they are.
        near = QRectF(x - 1, y - 1, 2, 2)
        narrow = [
            it
            for it in drawn
            if it.span != one.span
            and it.reach.intersects(near)
            and not it.reach.adjusted(2, 0, -2, 0).contains(QPointF(x, y))
        ]
        if self._in_view(x, y) and not narrow:
            self.asked["band"] += 1
            under = self.reader.view.spans_under(QPointF(x, y))
            assert under == [one.span], f"on a {one.kind} of {one.span}, point {x:.1f}, {y:.1f}"

    def _anywhere(self, rows: list[Row]) -> None:
        """Beside and below all text and all bands there is nothing."""
        point = self.reader._point()
        near = QRectF(point.x() - SAFE, point.y() - SAFE, 2 * SAFE, 2 * SAFE)
        truth = self.reader.truth
        if any(row.place.intersects(near) for row in rows):
            return
        if any(each.intersects(near) for row in rows for _, each in truth.reach(row)):
            return
        self.asked["nothing"] += 1
        assert self.reader.view.spans_under(point) == [], f"beside all, point {point}"

    def _in_view(self, x: float, y: float) -> bool:
        view = self.reader.view.viewport()
        return 0 <= x < view.width() and 0 <= y < view.height()

    def figures(self) -> None:
        """Each span of a line has its band there, of its ranges; and the other way round."""
        truth, marks = self.reader.truth, self.reader.drawn()
        known = {it.id: it for it in marks}
        for row in truth.rows():
            figure = truth.figure(row)
            laid, _ = self.reader.view.page_layout().laid(row.paragraph)
            bars = {bar.span for bar in figure.bars if not bar.connector}
            expected = truth.ids_on(marks, row)
            assert bars <= expected, f"paragraph {row.paragraph}: bands of {bars - expected}"
            missing = expected - bars
            assert len(missing) <= laid.hidden, f"paragraph {row.paragraph}: without {missing}"
            if not row.mixed:
                for bar in figure.bars:
                    if not bar.connector:
                        self._edges(row, bar.pieces, known[bar.span])

    def _edges(self, row: Row, pieces: tuple[tuple[float, float], ...], mark_: Mark) -> None:
        """Each piece begins and ends where Qt has the characters of the span's ranges."""
        truth, place = self.reader.truth, row.place.translated(-row.corner)
        low, high = row.qt_bounds
        at = row.block.position()
        wanted = []
        for start, end in mark_.ranges:
            qt_start, qt_end = truth.unit(start), truth.unit(end)
            if qt_start < high and qt_end > low:
                edges = (max(qt_start, low) - at, min(qt_end, high) - at)
                wanted.append([_clamped(row.line.cursorToX(each), place) for each in edges])
        for left, right in pieces:
            assert any(
                abs(left - one) < 0.1 and (abs(right - other) < 0.1 or right - left <= 2.1)
                for one, other in wanted
            ), f"{mark_} has a band from {left} to {right} instead of {wanted}"

    def pixels(self) -> None:
        """The colour of each span is where its band is said to be."""
        view, reader = self.reader.view, self.reader
        image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        known = {it.id: it for it in reader.drawn()}
        drawn = [
            (each, row)
            for row in reader.truth.rows()
            for each in reader.truth.drawn(row)
            if each.kind == "bar" and each.place.width() > 4
        ]
        for each, _ in reader.dice.sample(drawn, min(len(drawn), 12)):
            found = known[each.span]
            colour = QColor(COLOURS[found.layer, found.label])
            area = each.place.adjusted(0, -1, 0, 1).toAlignedRect() & image.rect()
            if area.height() < each.place.height() + 1 or area.width() < 9:
                continue  # half out of view
            self.asked["pixels"] += 1
            seen = {
                image.pixel(x, y)
                for x in range(area.left(), min(area.right(), area.left() + 14))
                for y in range(area.top(), area.bottom() + 1)
            }
            assert colour.rgb() in seen, f"no {colour.name()} on the band of {found} in {area}"

    def state(self) -> None:
        """Index, heights and what is remembered are sound."""
        view = self.reader.view
        check(view)
        index = view.span_index()
        held = {it.id for paragraph, _ in index.crowded() for it in index.marks_in(paragraph)}
        assert held == {it.id for it in self.reader.drawn()}
        assert {it.id: it for it in view.marks()} == self.reader.marks
        layout = view.page_layout()
        assert len(layout._laid) <= CACHE
        assert layout._figures.keys() <= layout._laid.keys()


def _clamped(answer: object, place: QRectF) -> float:
    x = float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
    return min(max(x, place.left()), place.right())


def megabytes() -> float:
    """What this process holds; 0 where the system does not say."""
    found = Path("/proc/self/statm")
    if not found.exists():
        return 0
    return int(found.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.end_to_end
def test_what_is_under_the_mouse_is_what_the_spans_say(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistakes: list[BaseException] = []

    def heard(_: type, mistake: BaseException, __: TracebackType | None) -> None:
        mistakes.append(mistake)

    monkeypatch.setattr(sys, "excepthook", heard)
    view = ArticleView()
    view.set_styles(style_of)
    view.resize(620, 420)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    reader = Reader(view, Random(SEED))
    judge = Judge(reader)
    begun, half = time.monotonic(), 0.0
    done: list[str] = []
    step = 0
    while step < ACTS or time.monotonic() - begun < SECONDS:
        try:
            if step % ACTS_PER_ARTICLE == 0:
                reader.open()
                done.clear()
                half = half or (step >= ACTS / 2 and megabytes()) or 0.0
            done.append(reader.act())
            if reader.dice.random() < 0.9:
                QApplication.processEvents()
            view._scrolling.settle()
            judge.points(2)
            if step % 20 == 0:
                judge.figures()
                judge.pixels()
            if step % 50 == 0:
                judge.state()
            if mistakes:
                raise mistakes[0]
        except Exception as mistake:
            told = f"ANNOTATOR_RANDOM_SEED={SEED}, act {step}, after {' '.join(done[-12:])}"
            raise AssertionError(f"{told}: {mistake}") from mistake
        step += 1
    assert min(judge.asked.values()) > step / 20, judge.asked
    assert megabytes() - half < MOST_MEGABYTES
