"""A page with what is marked in it: spans below its lines, dimmed and folded parts, hits."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.article import Region
from annotator.domain.lanes import SpanIndex
from annotator.domain.mark import Mark
from annotator.domain.span import Range
from annotator.ui.article.body import Body
from annotator.ui.article.folds import Fold, foldable
from annotator.ui.article.layout import LaneLayout
from annotator.ui.article.page import Page
from annotator.ui.article.shown import Extents, QtRange
from annotator.ui.article.style import LabelStyle, StyleOf, plain_style

DIMMED_KINDS = frozenset({"boilerplate", "header", "byline", "caption"})
FOLDED_KINDS = frozenset({"boilerplate"})
ROUNDS = 4
MANY = 2000
Labels = frozenset[tuple[str, str]]


class MarkedPage(Page):
    """Shows marks, regions and hits; positions are code points.

    An act on one span costs what the paragraphs in view cost, however many spans there are. The
    signals tell what lies beside the page of what it shows, in UTF-16 units.
    """

    drawn_anew = Signal(object)  # all marks of another article, or of this one with other labels
    marks_changed = Signal(object, object)  # marks that went, and marks that came
    hits_changed = Signal(object, int)  # what was found, and the number of that come to
    styles_changed = Signal(object)  # StyleOf

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[str, Mark] = {}
        self._hidden_labels: Labels = frozenset()
        self._style_of: StyleOf = plain_style
        self._shown.style = self._style
        self._hits: Sequence[Range] = ()
        self._found: tuple[QtRange, ...] = ()
        self._folded = False
        self._foldable: list[Fold] = []
        self._opened: set[Fold] = set()
        self._body = Body(self._layout, starts=(0,), length=0)

    # ------------------------------------------------------------------ the article

    def set_article(
        self,
        text: str,
        marks: Iterable[Mark],
        *,
        regions: Sequence[Region] = (),
        language: str = "",
    ) -> None:
        """Show another article, from its start and with nothing selected.

        The language, a code such as ``hu``, says where its sentences end.
        """
        self._marks = {mark.id: mark for mark in marks}
        self._shown.hits = self._shown.echoed = Extents()
        self._shown.hit = ()
        self._hits, self._found = (), ()
        self._load(text)
        self._movement.language = language
        drawn = self._fill()
        self._take_regions(regions)
        self._begin()
        self._pass_hidden(on=True)
        self.drawn_anew.emit(drawn)
        self.viewport().update()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these spans in the same article, and no others."""
        after = {mark.id: mark for mark in marks}
        gone = self._marks.keys() - after.keys()
        changed = [mark for key, mark in after.items() if self._marks.get(key) != mark]
        self.change_marks(changed, gone=gone)

    def change_marks(self, now: Iterable[Mark], *, gone: Iterable[str] = ()) -> None:
        """Show these spans anew or as they are now, and those no longer; the others stay."""
        went = [old for key in gone if (old := self._marks.pop(key, None))]
        came = [mark for mark in now if self._marks.get(mark.id) != mark]
        went += [self._marks[mark.id] for mark in came if mark.id in self._marks]
        self._marks.update((mark.id, mark) for mark in came)
        self._redraw(self._drawn(went), came=self._drawn(came))

    def _redraw(self, went: list[Mark], *, came: list[Mark]) -> None:
        if len(went) + len(came) > MANY:
            self._draw_anew()
            return
        index = self._shown.index
        touched: set[int] = set()
        for mark in went:
            touched.update(index.remove(mark))
        for mark in came:
            touched.update(index.add(mark))
        with self._scrolling.kept():
            self._layout.touch(touched, {mark.id for mark in (*went, *came)})
        self.marks_changed.emit(went, came)
        self.viewport().update()

    def _drawn(self, marks: Iterable[Mark]) -> list[Mark]:
        """Those of the marks that are not hidden, in UTF-16 units."""
        return [self._placed(mark) for mark in marks if self._is_drawn(mark)]

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Dim these parts of the article, but for its title; folded is what is boilerplate."""
        self._take_regions(regions)
        self._hide(self._folds())
        self._pass_hidden(on=True)
        self.viewport().update()

    def _take_regions(self, regions: Sequence[Region]) -> None:
        dimmed = [(each.start, each.end) for each in regions if each.kind in DIMMED_KINDS]
        self._shown.dimmed = Extents(self._qt_ranges(dimmed))
        aside = [(each.start, each.end) for each in regions if each.kind in FOLDED_KINDS]
        self._foldable = foldable(aside, self._display, starts=self._starts)
        self._opened.clear()
        self._shown.hidden = self._hidden(self._folds())
        index, beside = self._shown.index, self._qt_ranges(dimmed)
        self._body = Body(self._layout, starts=index.starts, length=index.length, aside=beside)

    def body_place(self) -> float:
        """The share of the body, from 0 to 1, that one has come to; boilerplate does not count."""
        bar = self.verticalScrollBar()
        return self._body.share_at(bar.value(), bar.maximum())

    def show_body_place(self, share: float) -> None:
        """Scroll to where that share of the body is reached."""
        bar = self.verticalScrollBar()
        for _ in range(ROUNDS):
            # What comes into view may turn out higher than it was thought.
            wanted = round(self._body.value_for(share, bar.maximum()))
            if bar.value() == wanted:
                break
            bar.setValue(wanted)

    # ------------------------------------------------------------------ spans

    def marks(self) -> Iterable[Mark]:
        """What is drawn of all the article's spans, also of those whose label is hidden."""
        return self._marks.values()

    def drawn_marks(self) -> Iterable[Mark]:
        """What is drawn of those of the spans whose label is not hidden."""
        return filter(self._is_drawn, self._marks.values())

    def mark_of(self, span_id: str) -> Mark:
        """What is drawn of that span; raises KeyError."""
        return self._marks[span_id]

    def has_span(self, span_id: str) -> bool:
        """Whether the article has that span."""
        return span_id in self._marks

    def quote_of(self, span_id: str) -> str:
        """The text from that span's start to its end; raises KeyError."""
        mark = self._marks[span_id]
        return self._text[mark.start : mark.end]

    def spans_at(self, position: int) -> list[str]:
        """The spans with text at that position, the smallest first."""
        return self._shown.index.at(self._qt_position(position))

    def spans_under(self, point: QPointF) -> list[str]:
        """The spans at a point of the viewport: those of its band, or else of its text."""
        return self.places.spans_under(self.page_point(point))

    def position_at(self, point: QPointF) -> int:
        """The position of the character at a point of the viewport, or -1 beside all text."""
        found = self.places.character_at(self.page_point(point))
        return found if found < 0 else self._map.to_code_point(found)

    def page_point(self, point: QPointF) -> QPointF:
        """A point of the viewport in the pixels of the whole page; for this package only."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def qt_ranges_of(self, span_id: str) -> tuple[QtRange, ...]:
        """A span's ranges in UTF-16 units; for this package only."""
        return self._qt_ranges(self._marks[span_id].ranges)

    def set_styles(self, style_of: StyleOf) -> None:
        """Draw labels in another way, as after a change of theme."""
        self._style_of = style_of
        self._layout.forget_figures()
        self.styles_changed.emit(style_of)
        self.viewport().update()

    def set_hidden(self, hidden: Labels) -> None:
        """Neither draw nor hit spans of these layers and labels; a layer stands with label ""."""
        if hidden == self._hidden_labels:
            return
        self._hidden_labels = hidden
        self._draw_anew()

    def _draw_anew(self) -> None:
        drawn = self._fill()
        with self._scrolling.kept():
            if not self._layout.is_empty:
                self._layout.estimate()
        self.drawn_anew.emit(drawn)
        self.viewport().update()

    def _is_drawn(self, mark: Mark) -> bool:
        hidden = self._hidden_labels
        return (mark.layer, mark.label) not in hidden and (mark.layer, "") not in hidden

    def _fill(self) -> Sequence[Mark]:
        """Put all marks that are drawn into the index; these, in UTF-16 units."""
        marks = list(self._marks.values())
        if self._hidden_labels:
            marks = list(filter(self._is_drawn, marks))
        if not self._map.is_plain:
            marks = self._all_placed(marks)
        self._shown.index.fill(marks)
        return marks

    def _all_placed(self, marks: Sequence[Mark]) -> list[Mark]:
        starts = self._map.all_to_utf16(mark[0] for mark in marks)
        ends = self._map.all_to_utf16(-mark[1] for mark in marks)
        return [
            Mark(start, -end, *mark[2:5]) if mark[5] is None else self._placed(mark)
            for mark, start, end in zip(marks, starts, ends, strict=True)
        ]

    def _placed(self, mark: Mark) -> Mark:
        """The mark in UTF-16 units."""
        if self._map.is_plain:
            return mark
        parts = None if mark.parts is None else self._qt_ranges(mark.parts)
        (start, end) = self._map.all_to_utf16((mark.start, mark.end))
        return mark._replace(start=start, minus_end=-end, parts=parts)

    def _style(self, span_id: str) -> LabelStyle:
        mark = self._marks[span_id]
        return self._style_of(mark.layer, mark.label)

    # ------------------------------------------------------------------ hits and echoes

    def show_hits(self, hits: Sequence[Range], current: int = -1) -> None:
        """Mark these ranges as found; that one more strongly, and bring it into view."""
        if hits is not self._hits:
            self._hits, self._found = hits, self._qt_ranges(hits)
            self._shown.hits = Extents(self._found)
        found = self._found
        self._shown.hit = ()
        if 0 <= current < len(hits):
            self._shown.hit = (found[current],)
            self.reveal(hits[current].start, hits[current].end)
        self.hits_changed.emit(found, current)
        self.viewport().update()

    def echo(self, spans: Iterable[str]) -> None:
        """Mark these spans as the same as one that another pane asks for."""
        marks = [mark for key in spans if (mark := self._marks.get(key)) and self._is_drawn(mark)]
        ranges = [each for mark in marks for each in mark.ranges]
        if ranges or self._shown.echoed:
            self._shown.echoed = Extents(self._qt_ranges(ranges))
            self.viewport().update()

    # ------------------------------------------------------------------ folding

    def is_folded(self) -> bool:
        """Whether boilerplate is folded."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Show a line instead of each part that is boilerplate, or show it all."""
        self._folded = folded
        self._opened.clear()
        self._hide(self._folds())
        self._pass_hidden(on=True)
        self.viewport().update()

    def unfold_under(self, point: QPointF) -> bool:
        """Unfold what a click at that point of the viewport asks for; False where nothing is."""
        if self._layout.is_empty:
            return False
        fold = self._shown.hidden.fold_at(self._layout.paragraph_at(self.page_point(point).y()))
        if fold is not None:
            self._unfold(fold)
        return fold is not None

    def reveal(self, start: int, end: int) -> None:
        """Unfold what hides that part of the text, and bring it into view."""
        (part,) = self._qt_ranges([(start, end)])
        self.unfold_over(*part)
        self._scrolling.show(*part)

    def unfold_over(self, qt_start: int, qt_end: int) -> None:
        """Unfold what hides the ends of that part, in UTF-16 units; for this package only."""
        for position in (qt_start, max(qt_start, qt_end - 1)):
            fold = self._shown.hidden.fold_of(self._shown.index.paragraph_of(position))
            if fold is not None:
                self._unfold(fold)

    def _unfold(self, fold: Fold) -> None:
        self._opened.add(fold)
        self._hide(self._folds())
        self.viewport().update()

    def _folds(self) -> list[Fold]:
        if not self._folded:
            return []
        return [fold for fold in self._foldable if fold not in self._opened]

    # ------------------------------------------------------------------ for what lies beside it

    def page_layout(self) -> LaneLayout:
        """Where everything stands on the page."""
        return self._layout

    def span_index(self) -> SpanIndex:
        """The marks that are drawn, by paragraph, in UTF-16 units."""
        return self._shown.index

    def qt_range(self, part: Range) -> QtRange:
        """A range in UTF-16 units."""
        return self._qt_ranges([part])[0]
