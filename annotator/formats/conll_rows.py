"""The sentences of a file in columns, with the texts and offsets that stand beside it if any do."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.extracted import content, origin_of
from annotator.formats.foreign import ForeignArticle
from annotator.formats.offset_sidecar import SIDECAR, RowPlace, changed_labels, row_places
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.tags import Extent, extents, is_tag
from annotator.formats.token_rows import TokenRow, articles_of, found_offsets
from annotator.formats.wording import shown

_COMMENT = re.compile(r"#\s*(\w[\w:.\- ]*?)\s*(?:=\s?(.*))?")
_BEGINS = "-DOCSTART-"
REBUILT = said(
    "there are no offsets, so the text is put together from the words: a blank between "
    "any two, and a line for each sentence"
)


@dataclass(slots=True)
class _Sentence:
    """What stands between two blank lines."""

    line: int = 0
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    text: str | None = None


class _Columns:
    """Which column has the tokens and which the tags, by the first line that has any."""

    def __init__(self) -> None:
        self._width = 0
        self._word = 0
        self._tag = -1

    def of(self, line: str) -> tuple[str, str]:
        """The token and the tag of a line; raises UserError."""
        # Never str.split(): a token may hold a no-break space.
        cells = line.split("\t") if "\t" in line else [each for each in line.split(" ") if each]
        if not self._width:
            self._settle(cells)
        if len(cells) != self._width:
            raise UserError(
                said(
                    "has {count} columns, and the lines before it {width}",
                    count=len(cells),
                    width=self._width,
                )
            )
        word, tag = cells[self._word], cells[self._tag]
        if not is_tag(tag):
            raise UserError(
                said("{tag} is no tag: a tag is O, or begins as B-PER does", tag=shown(tag))
            )
        return word, tag

    def _settle(self, cells: list[str]) -> None:
        tags = [at for at, cell in enumerate(cells) if at and is_tag(cell)]
        if not 2 <= len(cells) <= 5 or not tags:
            raise UserError(
                said("is no line of two to five columns: a token first, and a tag last")
            )
        self._width, self._tag = len(cells), tags[-1]
        # Universal NER numbers its tokens, and ends with the name of the annotator.
        self._word = 1 if cells[0] == "1" and self._tag > 1 and len(cells) == 5 else 0


class ConllRows:
    """The articles of one file; they can be asked for several times.

    Raises UserError when the file is no text.
    """

    def __init__(self, source: Source, context: ReadContext) -> None:
        self._source = source
        data = content(source)
        decoded = context.decode(data)
        self._text = decoded.text
        self._origin = origin_of(source, data, decoded=decoded)
        self._beside = source.beside(SIDECAR)
        self._rebuilt = 0
        self._empty = True

    def articles(self) -> Iterator[ForeignArticle | ReadProblem]:
        """Each document of the file; without marks of documents it is one."""
        self._rebuilt = 0
        rows = self._rows() if self._beside is None else self._exact(self._beside)
        for each in articles_of(rows, origin=self._origin, name=self._source.name):
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

    def _rows(self) -> Iterator[TokenRow | ReadProblem]:
        """The sentences until the first fault, which is told."""
        columns = _Columns()
        sentence = _Sentence()
        document = 0
        for number, line in enumerate(self._text.split("\n"), 1):
            line = line.removesuffix("\r")
            comment = _comment(line)
            try:
                if line.startswith(_BEGINS) or (comment and comment[0].startswith("newdoc")):
                    yield from self._ended(sentence, document)
                    sentence = _Sentence()
                    document += 1
                elif comment:
                    sentence.text = comment[1] if comment[0] == "text" else sentence.text
                elif line.strip(" \t"):
                    word, tag = columns.of(line)
                    sentence.line = sentence.line or number
                    sentence.words.append(word)
                    sentence.tags.append(tag)
                else:
                    yield from self._ended(sentence, document)
                    sentence = _Sentence()
            except UserError as error:
                yield ReadProblem(self._source.name, number, said("the line {error}", error=error))
                return
        yield from self._ended(sentence, document)

    def _ended(self, sentence: _Sentence, document: int) -> Iterator[TokenRow]:
        if not sentence.words:
            return
        text = sentence.text
        offsets = None if text is None else found_offsets(sentence.words, text)
        self._rebuilt += offsets is None
        yield TokenRow(
            line=sentence.line,
            article=str(document),
            words=tuple(sentence.words),
            spans=tuple(extents(sentence.tags)),
            text=None if offsets is None else text,
            offsets=offsets or (),
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


def _comment(line: str) -> tuple[str, str] | None:
    found = _COMMENT.fullmatch(line) if line.startswith("#") and "\t" not in line else None
    if found is None or (found[2] is None and not found[1].startswith("newdoc")):
        return None
    return found[1], found[2] or ""


def _placed(row: TokenRow, place: RowPlace, *, labels: Mapping[str, str]) -> TokenRow | None:
    spans: tuple[Extent, ...] = tuple(
        (labels.get(label, label), first, past) for label, first, past in row.spans
    )
    words = tuple(place.text[start:end] for start, end in place.tokens)
    if words != row.words:
        return None
    return TokenRow(
        line=row.line,
        article=place.article,
        words=row.words,
        spans=spans,
        text=place.text,
        offsets=place.tokens,
        start=place.start,
        language=place.language,
    )
