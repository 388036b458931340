"""Marks, folds and hits on a page: what is drawn, hit and reached, and what is only for the eye."""

import re
from random import Random

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QWidget

from annotator.domain.article import Region
from annotator.domain.lanes import SpanIndex
from annotator.domain.mark import Mark
from annotator.domain.span import LAYERS, Range
from annotator.ui.article.movement import Unit
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import GROUNDS
from tests.ui.article.conftest import make_span, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LABELS = ("PER", "LOC")
MIXED = (
    "A hajó 😀 elment a kikötőből.\r\n"
    "e\u0301s שלום עולם utána 👨\u200d👩\u200d👧 jött.\r\n"
    "\r\n\r\n \r\n"
    "قال أحمد إن GDP ارتفع.\n"
) * 3
MENU = "Főoldal 😀\r\nBelföld\r\n\r\nשלום עולם"
SHARES = "Megosztás\nNyomtatás"
TEXT = (
    f"Az első mondat itt van.\n{MENU}\r\nA hajó tegnap elment.\r\n\n\n\n"
    f"قال أحمد علي.\n{SHARES}\nA vége 👍🏽 ez."
)
OTHER = ("header", "byline", "caption", "title")


def region(part: str, text: str = TEXT, kind: str = "boilerplate") -> Region:
    start = text.index(part)
    return Region(kind, start, start + len(part))  # type: ignore[arg-type]


REGIONS = (region(MENU), region(SHARES))


def picture(view: ArticleView) -> QImage:
    view._blink.stop()
    view._shown.caret_on = False
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count_of(view: ArticleView, colour: str) -> int:
    image = picture(view)
    pixels = [pixel & 0xFFFFFF for pixel in memoryview(image.constBits()).cast("I")]
    return pixels.count(QColor(colour).rgb() & 0xFFFFFF)


def laid(view: ArticleView) -> dict[int, object]:
    return dict(view._layout._laid)


def paragraph_of(view: ArticleView, position: int) -> int:
    return view.span_index().paragraph_of(view.qt_range(Range(position, position))[0])


def in_fold(view: ArticleView) -> bool:
    """Whether the caret rests where nothing can be read."""
    return view._shown.hidden.is_unread(view.textCursor().block().blockNumber())


def folded(desk, text: str = TEXT, *spans: Mark, regions=REGIONS) -> ArticleView:
    desk.show(text, *spans, regions=regions)
    view: ArticleView = desk.view
    view.set_folded(True)
    settle()
    return view


# ---------------------------------------------------------------- marks


def random_mark(dice: Random, key: str, text: str) -> Mark:
    start = dice.randrange(len(text) - 1)
    edges = [start]
    for _ in range(dice.choice([1, 1, 3])):
        edges.append(min(len(text), edges[-1] + dice.choice([1, 3, 9, 50])))
    pairs = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    return make_span(text, key, *pairs, layer=dice.choice(LAYERS), label=dice.choice(LABELS))


@pytest.mark.parametrize("seed", range(4))
def test_any_changes_end_like_a_fresh_article(desk, check, seed):
    dice = Random(seed)
    desk.show(MIXED)
    view = desk.view
    there: dict[str, Mark] = {}
    for step in range(40):
        gone = dice.sample(sorted(there), min(len(there), dice.choice([0, 0, 1, 3])))
        came = [random_mark(dice, f"s{step}-{n}", MIXED) for n in range(dice.choice([0, 1, 3]))]
        kept = sorted(there.keys() - set(gone))
        came += [random_mark(dice, key, MIXED) for key in dice.sample(kept, min(1, len(kept)))]
        there = {key: it for key, it in there.items() if key not in gone}
        there |= {it.id: it for it in came}
        if dice.random() < 0.5:
            view.change_marks(came, gone=[*gone, "nobody"])
        else:
            view.set_marks(there.values())
        if step % 10 == 9:
            settle()
            check(view)
            changed, index = picture(view), view.span_index()
            lanes = [index.lanes(n) for n in range(len(index.starts))]
            view.set_article(MIXED, there.values())
            settle()
            assert picture(view) == changed
            assert lanes == [view.span_index().lanes(n) for n in range(len(index.starts))]
    assert {it.id: it for it in view.marks()} == there


def test_only_paragraphs_of_what_changed_are_arranged_anew(desk):
    text = "\n".join(f"{n}. bekezdés 😀 a hajóról." for n in range(30))
    desk.show(text)
    spans = [desk.span("a", "2. bekezdés"), desk.span("b", "5. bekezdés")]
    desk.give(*spans)
    before = laid(desk.view)
    desk.view.set_marks([spans[0], desk.span("b", "6. bekezdés"), desk.span("c", "8. bekezdés")])
    after = laid(desk.view)
    assert {n for n in before if after[n] is not before[n]} == {5, 6, 8}
    before = after
    desk.view.set_marks(list(desk.view.marks()))
    desk.view.change_marks([desk.view.mark_of("c")], gone=["nobody"])
    assert all(laid(desk.view)[n] is it for n, it in before.items())


def test_marks_that_went_and_came_are_told_in_utf16(desk):
    desk.show("😀 egy kettő")
    heard: list[tuple[list[Mark], list[Mark]]] = []
    desk.view.marks_changed.connect(lambda went, came: heard.append((went, came)))
    one, two = desk.span("s", "egy"), desk.span("s", "kettő")
    desk.view.change_marks([one])
    desk.view.change_marks([two])
    desk.view.change_marks((), gone=["s"])
    places = [[[(it.start, it.end) for it in each] for each in pair] for pair in heard]
    assert places == [[[], [(3, 6)]], [[(3, 6)], [(7, 12)]], [[(7, 12)], []]]


# ---------------------------------------------------------------- hidden labels


@pytest.mark.parametrize("hidden", [{("claim", "")}, {("claim", "X"), ("claim", "PER")}])
def test_what_is_hidden_is_neither_drawn_nor_hit_nor_reached(desk, check, hidden):
    desk.show(MIXED)
    spans = [
        desk.span("a", "hajó"),
        desk.span("b", "hajó 😀 elment", layer="claim"),
        desk.span("c", "שלום", layer="claim"),
        desk.span("d", "utána"),
    ]
    desk.give(*spans)
    view = desk.view
    before = picture(view)
    assert count_of(view, "#00aa00") > 20
    view.select_span("b")
    view.set_hidden(frozenset(hidden))
    settle()
    assert view.selected_span() == ""
    assert desk.heard("span_selected")[-1] == ""
    assert count_of(view, "#00aa00") == 0
    assert view.spans_at(3) == ["a"]
    assert view.spans_under(QPointF(desk.at(3, dx=2))) == ["a"]
    view.select_span("c")
    assert view.selected_span() == ""
    reached = [view.selected_span() for _ in range(5) if view.next_span(1)]
    assert reached == ["a", "d"]
    assert view.has_span("c")
    assert {it.id for it in view.marks()} == set("abcd")
    view.change_marks([desk.span("c", "עולם", layer="claim")])  # changed while it is hidden
    check(view)
    view.select_span("")
    view.set_hidden(frozenset())
    assert view.spans_at(3) == ["a", "b"]
    assert view.spans_at(MIXED.index("עולם")) == ["c"]
    view.change_marks([spans[2]])
    view.set_caret(0)
    settle()
    assert picture(view) == before


def test_hiding_keeps_the_place_and_tells_that_all_is_drawn_anew(desk):
    text = "\n".join(f"{n}. bekezdés a hajóról." for n in range(200))
    marks = [make_span(text, f"s{n}", (n * 20, n * 20 + 5)) for n in range(200)]
    desk.show(text, *marks)
    view = desk.view
    view.scroll_to(text.index("120."))
    heard: list[int] = []
    view.drawn_anew.connect(lambda: heard.append(1))
    for hidden in (frozenset({("entity", "PER")}), frozenset({("entity", "PER")}), frozenset()):
        view.set_hidden(hidden)
        settle()
        assert view.top_position() == text.index("120.")
    assert len(heard) == 2


# ---------------------------------------------------------------- folding


def test_each_part_folds_to_one_line_with_its_count(desk, check):
    view = folded(desk)
    check(view)
    hidden = view._shown.hidden
    assert [fold.count for fold in hidden.folds()] == [4, 2]
    assert view.is_folded()
    layout = view.page_layout()
    first = next(iter(hidden.folds())).first
    heights = [layout.height(n) for n in range(first, first + 4)]
    assert heights == [view._shown.measures.fold, 0, 0, 0]
    assert view.spans_under(QPointF(80, layout.top(first) + 4)) == []
    bottom = layout.documentSize().height()
    view.set_folded(False)
    assert view.page_layout().documentSize().height() > bottom
    assert list(view._shown.hidden.folds()) == []


@pytest.mark.parametrize("kind", OTHER)
def test_other_kinds_stay(desk, kind):
    view = folded(desk, regions=[region(MENU, kind=kind), region("tegnap")])
    assert list(view._shown.hidden.folds()) == []


def test_a_click_on_the_line_opens_it_and_no_other(desk):
    view = folded(desk)
    layout = view.page_layout()
    one, other = list(view._shown.hidden.folds())
    desk.click(QPointF(200, layout.top(one.first) + layout.height(one.first) / 2).toPoint())
    assert list(view._shown.hidden.folds()) == [other]
    assert view.selection() == ()
    view.set_folded(True)
    assert list(view._shown.hidden.folds()) == [one, other]


MOVES = [
    (key, keys)
    for keys in (Qt.KeyboardModifier.NoModifier, CONTROL)
    for key in (
        Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    )
]  # fmt: skip


@pytest.mark.parametrize("parts", [(MENU, SHARES), ("Az első mondat itt van.", "A vége 👍🏽 ez.")])
def test_no_key_leaves_the_caret_where_nothing_is_shown(desk, parts):
    view = folded(desk, regions=[region(part) for part in parts])
    for key, keys in MOVES:
        for start in (0, TEXT.index("tegnap"), TEXT.index("أحمد"), len(TEXT)):
            view.set_caret(start)
            for _ in range(8):
                desk.key(key, keys)
                assert not in_fold(view), (key, keys, start, view.caret())
    for unit in Unit:
        for direction, start in ((1, 0), (-1, len(TEXT))):
            view.set_caret(start)
            for _ in range(12):
                view.move_caret(unit, direction, extend=False)
                assert not in_fold(view), (unit, direction, view.caret())


def test_down_and_up_pass_each_line_that_is_shown(desk):
    view = folded(desk)
    shown = [n for n in range(view.document().blockCount()) if not view._shown.hidden.is_unread(n)]
    view.set_caret(0)
    met = [0]
    for key, count in ((Qt.Key.Key_Down, len(shown) - 1), (Qt.Key.Key_Up, len(shown) - 1)):
        for _ in range(count):
            desk.key(key)
            met.append(view.textCursor().block().blockNumber())
    assert met == shown + shown[-2::-1]


def test_a_span_or_hit_in_a_fold_opens_it(desk):
    text = TEXT
    for act in ("span", "next", "hit", "reveal"):
        view = folded(
            desk, text, make_span(text, "s", (TEXT.index("Belf"), TEXT.index("Belf") + 7))
        )
        found = Range(TEXT.index("Belf"), TEXT.index("Belf") + 7)
        if act == "span":
            view.select_span("s")
        elif act == "next":
            view.next_span(1)
        elif act == "hit":
            view.show_hits([found], 0)
        else:
            view.reveal(*found)
        settle()
        assert [fold.count for fold in view._shown.hidden.folds()] == [2], act
        assert view.viewport().rect().contains(desk.at(found.start)), act


def test_other_regions_fold_anew_and_give_back_what_they_hid(desk, check):
    view = folded(desk)
    view.set_caret(TEXT.index("tegnap"))
    view.set_regions([region("A hajó tegnap elment.")])
    settle()
    check(view)
    assert [fold.count for fold in view._shown.hidden.folds()] == [1]
    view.set_regions(REGIONS)
    settle()
    check(view)
    assert [fold.count for fold in view._shown.hidden.folds()] == [4, 2]
    view.set_regions(())
    assert list(view._shown.hidden.folds()) == []


def test_a_selection_across_a_fold_is_copied_as_it_is_stored(desk):
    view = folded(desk)
    start, end = TEXT.index("mondat"), TEXT.index("tegnap")
    view.set_caret(start)
    while view.caret() < end:
        desk.key(Qt.Key.Key_Down, SHIFT)
    ((from_, to),) = view.selection()
    assert from_ == start
    assert to >= end
    desk.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == TEXT[from_:to]
    desk.key(Qt.Key.Key_A, CONTROL)
    assert view.selection() == ((0, len(TEXT)),)
    view.copy()
    assert QGuiApplication.clipboard().text() == TEXT


def test_a_drag_across_a_fold_selects_what_lies_between(desk):
    view = folded(desk)
    start, end = TEXT.index("mondat"), TEXT.index(" elment")
    desk.drag(desk.at(start, dx=1), desk.at(end, dx=1))
    assert view.selection() == ((start, end),)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_run_of_empty_lines_is_one(desk, check, end):
    text = f"egy{end}{end}{end} {end}{end}kettő 😀{end}{end}három"
    desk.show(text)
    view, layout = desk.view, desk.view.page_layout()
    check(view)
    blank = view._shown.measures.blank
    assert [layout.height(n) for n in range(1, 5)] == [blank, 0, 0, 0]
    assert layout.height(6) == blank
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        view.set_caret(0)
        for _ in range(14):
            desk.key(key)
            assert not view._shown.hidden.is_gone(view.textCursor().block().blockNumber())
    view.select((Range(0, len(text)),))
    view.copy()
    assert QGuiApplication.clipboard().text() == text


# ---------------------------------------------------------------- hits and echoes


def test_hits_have_a_ground_and_the_current_one_a_stronger_with_a_frame(desk):
    desk.show(MIXED)
    view = desk.view
    dark = view.palette().color(QPalette.ColorRole.Base).lightness() < 128
    grounds = GROUNDS[dark]
    hits = [Range(it.start(), it.end()) for it in re.finditer("hajó 😀|שלום|GDP", MIXED)]
    assert count_of(view, grounds.hit) == count_of(view, grounds.current_hit) == 0
    view.show_hits(hits)
    plain = count_of(view, grounds.hit)
    assert plain > 500
    assert count_of(view, grounds.current_hit) == 0
    view.show_hits(hits, 1)
    assert 0 < count_of(view, grounds.hit) < plain
    assert count_of(view, grounds.current_hit) > 100
    assert count_of(view, grounds.frame_of_hit) > 60
    view.show_hits(())
    assert count_of(view, grounds.hit) == count_of(view, grounds.current_hit) == 0


def test_an_echo_has_a_ground_of_its_own(desk):
    desk.show(MIXED)
    desk.give(desk.span("a", "hajó 😀", "kikötőből"), desk.span("b", "שלום"))
    view = desk.view
    dark = view.palette().color(QPalette.ColorRole.Base).lightness() < 128
    ground = GROUNDS[dark].echo
    counts = []
    for spans in (["a"], ["a", "b", "nobody"], ["nobody"], ()):
        view.echo(spans)
        counts.append(count_of(view, ground))
    assert 0 < counts[0] < counts[1]
    assert counts[2:] == [0, 0]


# ---------------------------------------------------------------- places


def test_the_body_place_is_kept_by_going_there(desk):
    text = "".join(f"{n}. bekezdés 😀 a hajóról.\r\n" for n in range(200))
    aside = Region("boilerplate", 0, text.index("60."))
    desk.show(text, regions=[aside])
    view = desk.view
    assert view.body_place() == 0
    for share in (0.25, 0.7, 1.0, 0.0):
        view.show_body_place(share)
        settle()
        assert view.body_place() == pytest.approx(share, abs=0.02)
    view.show_body_place(0.0)
    assert view.top_position() <= text.index("61.")


def test_the_text_in_view_is_whole_lines(desk):
    text = "".join(f"{n}. bekezdés 😀 a hajóról.\r\n" for n in range(200))
    desk.show(text)
    view = desk.view
    view.scroll_to(text.index("50."))
    settle()
    lines = view.text_in_view()
    assert text[lines[0].start :].startswith("50.")
    assert 5 < len(lines) < 40
    assert all(text[it.start : it.end].strip("\r\n").endswith("hajóról.") for it in lines)
    bottom = desk.at(lines[-1].start).y()
    assert view.viewport().height() - 80 < bottom < view.viewport().height()
    assert all(not hidden for hidden in map(str.isspace, (text[it.start] for it in lines)))


def test_folded_lines_are_not_in_view(desk):
    view = folded(desk)
    seen = "".join(TEXT[it.start : it.end] for it in view.text_in_view())
    assert "hajó tegnap" in seen
    assert "Belföld" not in seen


def test_what_is_put_beside_stands_between_text_and_scroll_bar(desk):
    view, beside = desk.view, QWidget(desk.view)
    beside.setFixedWidth(14)
    width = view.viewport().width()
    view.put_beside(beside)
    settle()
    for size in ((620, 420), (400, 300)):
        view.resize(*size)
        settle()
        place, page = beside.geometry(), view.viewport().geometry()
        assert (place.left(), place.width()) == (page.right() + 1, 14)
        assert (place.top(), place.height()) == (page.top(), page.height())
        assert place.right() < view.verticalScrollBar().mapTo(view, place.topLeft()).x() + width
    view.resize(620, 420)
    settle()
    assert view.viewport().width() == width - 14


# ---------------------------------------------------------------- very long paragraphs


def test_a_long_paragraph_is_cut_for_the_eye_only(desk, check):
    piece = "A hajó 😀 elment שלום és jött. "
    text = piece * 35_000
    assert len(text.encode()) > 1_000_000
    at = len(text) // 2
    start = text.index("elment", at)
    desk.show(text, make_span(text, "s", (start, start + 6)))
    view = desk.view
    assert len(view._layout._laid) < 8
    assert view.document().blockCount() > 100
    view.select_span("s")
    settle()
    assert view.spans_under(QPointF(desk.at(start, dx=3))) == ["s"]
    cut = next(n for n in view._starts if n > at)
    assert text[cut - 1] == " "
    across = Range(cut - 6, cut + 6)
    view.select((across,))
    assert view.selection() == (across,)
    view.copy()
    assert QGuiApplication.clipboard().text() == text[cut - 6 : cut + 6]
    view.clear_selection()
    view.show_hits([across], 0)
    settle()
    dark = view.palette().color(QPalette.ColorRole.Base).lightness() < 128
    assert count_of(view, GROUNDS[dark].current_hit) > 40
    tagged = make_span(text, "over", (cut - 3, cut + 9), layer="claim")
    view.change_marks([tagged])
    settle()
    assert view.spans_at(cut - 3) == view.spans_at(cut + 8) == ["over"]
    assert view.quote_of("over") == text[cut - 3 : cut + 9]
    view.set_caret(cut - 1)
    desk.key(Qt.Key.Key_Right)
    assert view.caret() == cut
    assert len(view._layout._laid) < 40
    check(view)


def test_a_paragraph_that_runs_on_has_no_gap_below(desk):
    text = "Ez egy mondat, amely elég hosszú. " * 300
    desk.show(text)
    layout = desk.view._layout
    run_on = sorted(desk.view._shown.run_on)
    assert run_on
    line = layout.laid(run_on[0])[1].layout()
    last = line.lineAt(line.lineCount() - 1)
    gap = desk.view._shown.measures.line_gap
    assert layout.height(run_on[0]) == last.y() + last.height() + gap


def test_the_index_is_in_utf16_and_of_the_paragraphs_shown(desk):
    desk.show(MIXED, make_span(MIXED, "s", (7, 15)))
    index: SpanIndex = desk.view.span_index()
    assert index.length == len(MIXED.encode("utf-16-le")) // 2
    (mark,) = index.marks_in(0)
    assert (mark.start, mark.end) == (7, 16)
    assert desk.view.qt_range(Range(8, 10)) == (9, 11)
    assert paragraph_of(desk.view, MIXED.index("jött")) == 1
