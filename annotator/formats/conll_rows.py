"""The sentences of a file in columns, with the texts and offsets that stand beside it if any do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.conll_layout import (
    Layout,
    begins_document,
    comment_in,
    is_token,
    layout_of,
)
from annotator.formats.conll_writing import KEPT
from annotator.formats.extracted import content, origin_of
from annotator.formats.foreign import ForeignArticle
from annotator.formats.offset_sidecar import SIDECAR, RowPlace, changed_labels, row_places
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.tags import KINDS, Extent, extents, kinds_of
from annotator.formats.token_rows import TokenRow, articles_of, found_offsets

REBUILT = said(
    "there are no offsets, so the text is put together from the words: a blank between "
    "any two, and a line for each sentence"
)


@dataclass(slots=True)
class _Sentence:
    """What stands up to the next sentence; it has ``ended`` where a blank line follows it."""

    line: int = 0
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    text: str | None = None
    raw: list[str] = field(default_factory=list)
    ended: bool = False


class ConllRows:
    """The articles of one file; they can be asked for several times.

    Its tags are told where they are not of that ``kind``. Raises UserError for what is no text.
    """

    def __init__(self, source: Source, context: ReadContext, *, kind: str = "iob2") -> None:
        self._kind = kind
        self._source = source
        data = content(source)
        decoded = context.decode(data)
        self._text = decoded.text
        self._origin = origin_of(source, data, decoded=decoded)
        self._beside = source.beside(SIDECAR)
        self._rebuilt = self._sentences = 0
        self._kinds: dict[str, int] = {}
        self._layout: Layout | None = None
        self._empty = True

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """Each document of the file; without marks of documents it is one."""
        self._rebuilt = self._sentences = 0
        rows = self._rows() if self._beside is None else self._exact(self._beside)
        name = self._source.name
        for each in articles_of(rows, origin=self._origin, name=name, of=KEPT):
            self._empty = False
            if isinstance(each, ForeignArticle):
                self._source.at_line(each.line)
            yield each

    def notes(self) -> Iterator[ReadProblem]:
        """What is to be said of the file as a whole."""
        if self._empty:
            yield ReadProblem(self._source.name, 0, said("there is no token in it"))
        if self._rebuilt and self._beside is None:
            yield ReadProblem(self._source.name, 0, REBUILT, fatal=False)
        if told := self._tags_told():
            yield ReadProblem(self._source.name, 0, told, fatal=False)

    def _tags_told(self) -> str:
        """What becomes of the tags when they leave again, "" when they stay what they are."""
        kinds = [kind for kind, count in self._kinds.items() if count == self._sentences]
        if self._empty or self._kind in kinds:
            return ""
        if not kinds:
            return said(
                "its tags are of several kinds: they leave as {kind}, some changed",
                kind=self._kind.upper(),
            )
        return said(
            "its tags are {kind}: as the format {format} they leave as they came",
            kind=kinds[0].upper(),
            format=kinds[0],
        )

    def _rows(self) -> Iterator[TokenRow | ReadProblem]:
        """The sentences until the first fault, which is told."""
        self._kinds = dict.fromkeys(KINDS, 0)
        self._layout = None
        sentence = _Sentence()
        document = 0
        for number, raw in enumerate(_lines(self._text), 1):
            line = raw.removesuffix("\n").removesuffix("\r")
            begins = begins_document(line)
            if (begins or (sentence.ended and line.strip(" \t"))) and sentence.words:
                yield self._ended(sentence, document)
                sentence = _Sentence()
            document += begins
            sentence.raw.append(raw)
            try:
                self._take(line, sentence, number=number)
            except UserError as error:
                yield ReadProblem(self._source.name, number, said("the line {error}", error=error))
                return
        if sentence.words:
            yield self._ended(sentence, document)

    def _take(self, line: str, sentence: _Sentence, *, number: int) -> None:
        """One line; raises UserError."""
        comment = comment_in(line)
        if comment:
            sentence.text = comment[1] if comment[0] == "text" else sentence.text
        elif is_token(line):
            self._layout = self._layout or layout_of(line)
            word, tag = self._layout.of(line)
            sentence.line = sentence.line or number
            sentence.words.append(word)
            sentence.tags.append(tag)
        elif not line.strip(" \t"):
            sentence.ended = bool(sentence.words)
            if not sentence.words:
                sentence.text = None

    def _ended(self, sentence: _Sentence, document: int) -> TokenRow:
        text = sentence.text
        offsets = None if text is None else found_offsets(sentence.words, text)
        self._rebuilt += offsets is None
        for kind in kinds_of(sentence.tags):
            self._kinds[kind] += 1
        self._sentences += 1
        layout = self._layout or Layout()
        return TokenRow(
            line=sentence.line,
            article=str(document),
            words=tuple(sentence.words),
            spans=tuple(extents(sentence.tags)),
            text=None if offsets is None else text,
            offsets=offsets or (),
            kept="".join(sentence.raw).encode(),
            more={"layout": layout.kept},
        )

    def _exact(self, beside: Source) -> Iterator[TokenRow | ReadProblem]:
        """The same sentences as they stood in their articles."""
        labels, places = changed_labels(beside), row_places(beside)
        for row in self._rows():
            if isinstance(row, ReadProblem):
                yield row
                return
            place = next(places, None)
            exact = place and _placed(row, place, labels=labels)
            if not exact:
                message = said(
                    "{beside} does not fit this file from here on: move it away to read without it",
                    beside=beside.name,
                )
                yield ReadProblem(self._source.name, row.line, message)
                return
            yield exact
        if next(places, None):
            message = said("{beside} has more sentences than this file", beside=beside.name)
            yield ReadProblem(self._source.name, 0, message)


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends; nothing but LF ends one."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end


def _placed(row: TokenRow, place: RowPlace, *, labels: Mapping[str, str]) -> TokenRow | None:
    spans: tuple[Extent, ...] = tuple(
        (labels.get(label, label), first, past) for label, first, past in row.spans
    )
    words = tuple(place.text[start:end] for start, end in place.tokens)
    if words != row.words:
        return None
    return replace(
        row,
        article=place.article,
        spans=spans,
        text=place.text,
        offsets=place.tokens,
        start=place.start,
        language=place.language,
    )
