"""spaCy's DocBin: an article a document, with entities apart and all spans in groups."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from annotator.domain.dates import is_date
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.span import LAYERS
from annotator.domain.system_faults import reason_of
from annotator.formats.docbin_reading import ReadDoc, read_docbin
from annotator.formats.docbin_writing import Doc, DocBinFile, DocSpan
from annotator.formats.extracted import FIELDS, Metadata, Origin
from annotator.formats.foreign import (
    ForeignArticle,
    ForeignFormat,
    ForeignSpan,
    foreign_id,
    read_foreign,
)
from annotator.formats.json_rows import origin_of_file
from annotator.formats.own_rows import OwnRows
from annotator.formats.protocol import Outputs, ReadContext, ReadProblem, Source, WriteContext
from annotator.formats.spaced_tokens import SpacedTokens, spaced_tokens
from annotator.formats.tokenised import Placed, Tokenised, Tokenising, layer_of
from annotator.formats.unheld import Part

ALL = "sc"
ONLY_GROUPS = said("overlapping spans in doc.ents (they stay in doc.spans)")
UNSPACED = said("it does not say where blanks are, so there is one between any two tokens")


class Spacy:
    """Reads and writes .spacy without spaCy: zlib, MessagePack and the numbers of its strings.

    ``doc.ents`` has the spans of one layer that do not overlap, ``doc.spans["sc"]`` all, and
    ``doc.spans`` a group for each layer.
    """

    name = "spacy"
    title = said("spaCy DocBin, with doc.ents and doc.spans")
    suffixes = (".spacy",)
    offset_unit = "tokens"
    is_folder: ClassVar[bool] = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins with the columns of such a file, packed by zlib."""
        try:
            return b"attrs" in zlib.decompressobj().decompress(head, 256)
        except zlib.error:
            return False

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The documents as articles: their groups of layers, or all groups and the entities."""
        unspaced: set[bool] = set()
        passed: dict[str, None] = {}
        try:
            origin = origin_of_file(source)

            def articles() -> Iterator[ForeignArticle | ReadProblem]:
                with source.open() as stream:
                    for doc in read_docbin(stream):
                        unspaced.add(not doc.exact)
                        passed.update(dict.fromkeys(doc.passed))
                        yield _article(doc, origin, name=source.name)

            of = ForeignFormat(name=self.name, is_sure=True)
            yield from read_foreign(articles, of=of, context=context)
        except OSError as error:
            yield ReadProblem(
                source.name, 0, said("cannot be read: {reason}", reason=reason_of(error))
            )
            return
        if True in unspaced:
            yield ReadProblem(source.name, 0, UNSPACED, fatal=False)
        if passed:
            told = said("{names} of its tokens are not kept", names=", ".join(passed))
            yield ReadProblem(source.name, 0, told, fatal=False)

    def write(self, records: Iterable[Record], out: Outputs, *, context: WriteContext) -> int:
        """Write the articles, each a document whose text is that of the article.

        Raises UserError when there is more than such a file can hold.
        """
        layers = context.layers or LAYERS
        of_ents = layer_of(context)
        held: tuple[Part, ...] = ("entities", "metadata")
        tokenising = Tokenising(context, layers, held=held, of=self.name, kind="any")
        written = 0
        with DocBinFile() as file:
            for record in records:
                article = tokenising.article(record)
                of_layer = [it for it in article.spans if it.span.layer == of_ents]
                flat = tokenising.flat(Tokenised(record, article.tokens, of_layer), ONLY_GROUPS)
                file.add(_doc(article, flat.spans))
                written += 1
            with out.main() as stream:
                file.write(stream)
        return written


def _doc(article: Tokenised, ents: Sequence[Placed]) -> Doc:
    record = article.record
    spaced = spaced_tokens(record.text, article.tokens)
    made = [(each.span.layer, _span(each, spaced)) for each in article.spans]
    groups: dict[str, list[DocSpan]] = {
        layer: [span for its, span in made if its == layer]
        for layer in LAYERS
        if any(its == layer for its, _ in made)
    }
    if made:
        groups = {ALL: [span for _, span in made], **groups}
    known = {name: getattr(record.article, name) for name in FIELDS}
    return Doc(
        words=[record.text[start:end] for start, end in spaced.tokens],
        spaces=spaced.spaces,
        ents=[_span(each, spaced) for each in ents],
        groups=groups,
        user_data={"article": record.article.id} | {it: text for it, text in known.items() if text},
    )


def _span(placed: Placed, spaced: SpacedTokens) -> DocSpan:
    first, last = spaced.at[placed.first], spaced.at[placed.past - 1]
    return DocSpan(
        placed.label,
        first,
        last + 1,
        spaced.tokens[first].start,
        spaced.tokens[last].end,
        foreign_id(placed.span.origin, Spacy.name) or placed.span.id,
        placed.span.entity,
    )


def _article(doc: ReadDoc, origin: Origin, *, name: str) -> ForeignArticle:
    of_layers = [layer for layer in LAYERS if layer in doc.groups]
    found: dict[object, ForeignSpan] = {}
    pairs: list[tuple[str, DocSpan]]
    if of_layers:
        pairs = [(layer, span) for layer in of_layers for span in doc.groups[layer]]
    else:
        pairs = [("", span) for spans in (*doc.groups.values(), doc.ents) for span in spans]
    for layer, span in pairs:
        found.setdefault(
            (layer, span.label, span.start, span.end),
            ForeignSpan(
                label=span.label,
                numbers=((span.start, span.end),),
                id=span.id,
                layer=layer,
                entity=span.entity,
            ),
        )
    given = {each: doc.user_data.get(each) for each in FIELDS}
    own = OwnRows(tokens=doc.tokens, format=Spacy.name)
    known = {each: value for each, value in given.items() if isinstance(value, str)}
    if not is_date(known.get("published", "")):
        known.pop("published", None)
    return ForeignArticle(
        text=doc.text,
        origin=origin,
        name=name,
        metadata=Metadata(**known),
        spans=tuple(found.values()),
        page=bytes if "article" in doc.user_data else lambda: own.encoded(doc.text),
    )
