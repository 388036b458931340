"""From articles to rows of tokens with the spans of one layer, for formats that hold tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter
from typing import Literal, cast

from annotator.domain.message import said
from annotator.domain.pieces import sentences, uncut
from annotator.domain.record import Record
from annotator.domain.span import LAYERS, Layer, Range, Span, span_order
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.crosswalk import Crosswalk
from annotator.formats.losses import Act, Loss
from annotator.formats.own_rows import OwnRows, own_rows
from annotator.formats.protocol import WriteContext
from annotator.formats.unheld import Part, note_unheld


@dataclass(frozen=True, slots=True)
class Placed:
    """A span from its first token up to the one past its last, with the string of its label."""

    span: Span
    label: str
    first: int
    past: int

    @property
    def row(self) -> tuple[str, str, int, int]:
        """What is left of it in a format of tokens."""
        return self.span.layer, self.label, self.first, self.past


@dataclass(frozen=True, slots=True)
class Tokenised:
    """An article as its tokens, in code points of the text, and the spans on them in order.

    ``own`` is how the file cut it that it came from.
    """

    record: Record
    tokens: list[Range]
    spans: list[Placed]
    own: OwnRows | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A part of an article: where it stands, and its tokens and spans.

    The rows of an article put together are its text. ``tokens`` are code points of that text, and
    ``spans`` count the tokens of the row.
    """

    article: str
    cover: Range
    text: str
    tokens: tuple[Range, ...]
    spans: tuple[Placed, ...]
    language: str

    @property
    def id(self) -> str:
        """The article and the code point at which the row begins."""
        return f"{self.article}:{self.cover.start}"

    @property
    def words(self) -> list[str]:
        """The tokens as they stand in the text."""
        return [self.text[start:end] for start, end in self.offsets]

    @property
    def offsets(self) -> list[tuple[int, int]]:
        """The tokens in code points of the row's own text."""
        at = self.cover.start
        return [(start - at, end - at) for start, end in self.tokens]


def layer_of(context: WriteContext, default: Layer = "entity") -> Layer:
    """The layer of a format that holds one: that which is wanted alone, else the default."""
    wanted = [layer for layer in LAYERS if layer in context.layers]
    return wanted[0] if len(wanted) == 1 else default


class Tokenising:
    """Puts spans on tokens for one export, and notes what is lost by that.

    A span is moved outward to the edges of tokens, an interrupted one becomes its envelope, and
    equal ones are one. ``layers`` are those that leave, under the labels of the crosswalk if there
    is one, and ``held`` is what the format keeps besides. An article that came from a file of
    tokens keeps them: all where the format ``of`` that file writes it, or where white space is a
    ``kind`` of token, else the words among them. Columns hold none with white space in it.
    """

    def __init__(
        self,
        context: WriteContext,
        layers: Sequence[str],
        *,
        crosswalk: Crosswalk | None = None,
        held: Iterable[Part] = (),
        of: str = "",
        kind: Literal["words", "columns", "any"] = "words",
    ) -> None:
        self._of = of
        self._kind = kind
        self._context = context
        self._layers = layers
        self._crosswalk = crosswalk
        self._held = frozenset(held)
        self._labels = Labels(context.schemes, context.article_schemes)

    def article(self, record: Record) -> Tokenised:
        """All spans of those layers that touch a token; raises UnknownLabel."""
        own = own_rows(record, self._context.page)
        tokens = self._kept(own, record.text) if own else []
        if tokens:
            self._context.own_tokens(record.article.id)
        else:
            tokens = self._context.tokenizer(record.article.language).tokens(record.text)
        found: dict[object, Placed] = {}
        for span in sorted(record.spans, key=span_order):
            placed = self._placed(span, tokens)
            if placed is None:
                continue
            whose = span.annotator if "annotators" in self._held else ""
            first = found.setdefault((placed.row, whose), placed)
            if first is not placed:
                same = first.span.annotator == span.annotator
                what = said("equal spans") if same else said("equal spans of several annotators")
                self._note("merged", what, span=span, detail=span.annotator)
        spans = [each.span for each in found.values()]
        note_unheld(record, spans, losses=self._context.losses, held=self._held)
        return Tokenised(record, tokens, list(found.values()), own)

    def _kept(self, own: OwnRows, text: str) -> list[Range]:
        """The tokens of the file as this format can have them, none where it cannot."""
        if own.format == self._of or self._kind == "any":
            return list(own.tokens)
        words = [each for each in own.tokens if text[each.start : each.end].strip()]
        if self._kind == "columns" and any(len(text[a:b].split()) > 1 for a, b in words):
            return []
        return words

    def flat(self, article: Tokenised, what: str = said("overlapping spans")) -> Tokenised:
        """Without overlaps: the longest span stays, of equally long ones the first."""
        tokens = article.tokens

        def order(each: Placed) -> tuple[int, int]:
            return tokens[each.first].start - tokens[each.past - 1].end, each.first

        taken = bytearray(len(tokens))
        kept: list[Placed] = []
        for each in sorted(article.spans, key=order):
            if any(taken[each.first : each.past]):
                self._note("dropped", what, span=each.span, detail=each.label)
            else:
                taken[each.first : each.past] = b"\1" * (each.past - each.first)
                kept.append(each)
        return replace(article, spans=sorted(kept, key=attrgetter("first")))

    def rows(self, article: Tokenised) -> Iterator[Row]:
        """The sentences, joined wherever a span goes from one into another."""
        record, tokens = article.record, article.tokens
        starts = [token.start for token in tokens]
        edges = _edges(article)
        if not edges:
            loss = Loss("dropped", said("articles without a token"), record.article.id)
            self._context.losses.note(loss)
            return
        spans = sorted(article.spans, key=lambda it: (it.first, -it.past, it.label))
        reached = 0
        for start, end in zip(edges, [*edges[1:], len(record.text)], strict=True):
            first, past = bisect_left(starts, start), bisect_left(starts, end)
            inside = reached
            while inside < len(spans) and spans[inside].first < past:
                inside += 1
            yield Row(
                record.article.id,
                Range(start, end),
                record.text[start:end],
                tuple(tokens[first:past]),
                tuple(
                    replace(it, first=it.first - first, past=it.past - first)
                    for it in spans[reached:inside]
                ),
                record.article.language,
            )
            reached = inside

    def _placed(self, span: Span, tokens: Sequence[Range]) -> Placed | None:
        if span.layer not in self._layers:
            self._note("dropped", said("spans of other layers"), span=span, detail=span.layer)
            return None
        export = self._export(span)
        if export is None:
            return None
        if len(span.ranges) > 1:
            detail = f"{len(span.ranges)} ranges are {span.start}–{span.end}"
            self._note("merged", said("spans of several ranges"), span=span, detail=detail)
        first = bisect_right(tokens, span.start, key=_end)
        past = bisect_left(tokens, span.end, key=_start)
        if first >= past:
            self._note("dropped", said("spans without a token"), span=span, detail=export)
            return None
        start, end = tokens[first].start, tokens[past - 1].end
        if (start, end) != (span.start, span.end):
            detail = f"{span.start}–{span.end} is {start}–{end}"
            self._note("snapped", "spans", span=span, detail=detail)
        return Placed(span, export, first, past)

    def _export(self, span: Span) -> str | None:
        export = self._labels.export_of(span.layer, span.label)
        if self._crosswalk is None:
            return export
        theirs = self._crosswalk.outward.get(export)
        if theirs is None:
            what = said("spans whose label is not in {crosswalk}", crosswalk=self._crosswalk.name)
            self._note("dropped", what, span=span, detail=export)
            return None
        if self._crosswalk.is_coarser(export):
            self._note("mapped", "labels", span=span, detail=f"{export} is {theirs}")
        return theirs

    def _note(self, act: Act, what: str, *, span: Span, detail: str) -> None:
        self._context.losses.note(Loss(act, what, span.article, span.id, detail))


def exports_of(
    context: WriteContext, layer: str, *, crosswalk: Crosswalk | None = None
) -> list[str]:
    """The strings of all labels that spans of the layer can leave with, in the scheme's order."""
    scheme = context.schemes.get(cast("Layer", layer))
    ours = [label.export for label in scheme.labels] if scheme else []
    if crosswalk is None:
        return ours
    return list(dict.fromkeys(filter(None, map(crosswalk.outward.get, ours))))


def _start(token: Range) -> int:
    return token.start


def _end(token: Range) -> int:
    return token.end


def _edges(article: Tokenised) -> list[int]:
    """Where rows begin: each has a token, none cuts one or a span, and the first begins at 0."""
    tokens = article.tokens
    kept = [Range(tokens[it.first].start, tokens[it.past - 1].end) for it in article.spans]
    starts = [token.start for token in tokens]
    found = rows_of(article.record, article.own)
    before = ((edge, bisect_left(starts, edge) - 1) for piece in found for edge in piece)
    cut = [tokens[at] for edge, at in before if at >= 0 and tokens[at].end > edge]
    pieces = uncut(found, [*kept, *cut])
    with_tokens = [
        it for it in pieces if bisect_left(starts, it.start) < bisect_left(starts, it.end)
    ]
    return [0, *(piece.start for piece in with_tokens[1:])] if tokens else []


def rows_of(record: Record, own: OwnRows | None) -> list[Range]:
    """The rows of the file that it came from, where there are any, else its sentences."""
    if own is None or not own.rows:
        return sentences(record.text, record.article.language)
    firsts = [own.tokens[at].start for at, count in zip(own.starts, own.rows, strict=True) if count]
    return [Range(*each) for each in pairwise([*firsts, len(record.text)])]


def tokens_of(record: Record, context: WriteContext) -> tuple[OwnRows | None, list[Range]]:
    """How its file cuts the article, if that is known, and its words: those, or those of ours."""
    own = own_rows(record, context.page)
    cuts = own.tokens if own else ()
    words = [each for each in cuts if record.text[each.start : each.end].strip()]
    if words:
        context.own_tokens(record.article.id)
        return own, words
    return None, context.tokenizer(record.article.language).tokens(record.text)
