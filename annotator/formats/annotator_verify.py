"""Every fault of an exported JSONL file against the contract."""

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from annotator.domain.article import text_sha256
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of
from annotator.formats.annotator_jsonl_faults import Seen, article_faults
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_lines import BOM, BadLine, Line, lines, parsed
from annotator.formats.annotator_jsonl_shape import ArticleLine, LinkLine
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.structure import Structure
from annotator.formats.wording import shown

MOST_OF_A_LINE = 20


def faults(source: Source, context: ReadContext) -> Iterator[ReadProblem]:
    """What is wrong in the file, line by line; nothing when it keeps the contract."""
    verification = _Verification(context)
    try:
        with source.open() as stream:
            for number, message in verification.of(stream):
                yield ReadProblem(source.name, number, message)
    except OSError as error:
        yield ReadProblem(source.name, 0, said("cannot be read: {reason}", reason=reason_of(error)))


class _Verification:
    """One file that is being verified."""

    def __init__(self, context: ReadContext) -> None:
        self._labels = Labels(context.schemes, context.article_schemes)
        self._structure = Structure(context.schema)
        self._seen = Seen()
        self._texts: dict[str, int] = {}
        self._spans: dict[str, set[str]] = {}
        self._far: list[tuple[int, LinkLine]] = []

    def of(self, stream: BinaryIO) -> Iterator[tuple[int, str]]:
        count = 0
        for line in lines(stream):
            count += 1
            messages = self._line(line)
            for message in islice(messages, MOST_OF_A_LINE):
                yield line.number, message
            if more := sum(1 for _ in messages):
                yield line.number, said("… and {more} more", more=more)
        if not count:
            yield 0, said("the file is empty: there is no article in it")
        for number, link in self._far:
            spans = self._spans.get(link.target_article)
            if spans is not None and link.target not in spans:
                yield number, _far_fault(link)

    def _line(self, line: Line) -> Iterator[str]:
        if line.number == 1 and line.raw.startswith(BOM):
            yield said("the file begins with a byte order mark: save it as UTF-8 without one")
        if line.blank:
            yield said("the line is blank: there is one article on every line")
            return
        if line.raw.endswith(b"\r"):
            yield said("the line ends with CR LF: write LF alone")
        try:
            value = parsed(line)
        except BadLine as error:
            yield str(error)
            return
        shape = self._structure.shape(value)
        if shape is None:
            yield from self._structure.faults(value)
        yield from self._structure.order_faults(value)
        if shape is not None:
            yield from self._article(shape, line.number)

    def _article(self, line: ArticleLine, number: int) -> Iterator[str]:
        yield from self._seen.faults(line)
        if (first := self._texts.setdefault(text_sha256(line.text), number)) != number:
            yield said(
                "the text stands already on line {first}: an export has every text once",
                first=first,
            )
        for fault in article_faults(line, self._labels):
            if fault.kind != "note":
                yield fault.message
        places = [(it.start, it.end, it.layer, it.label, it.id) for it in line.spans]
        if places != sorted(places):
            yield said("the spans are not sorted by start, end, layer, label and id")
        self._seen.add(line, number)
        self._spans.setdefault(line.id, {span.id for span in line.spans})
        self._far += ((number, link) for link in line.links if link.target_article != line.id)


def _far_fault(link: LinkLine) -> str:
    return said(
        "link {link}: its target {target} is no span of the article {target_article}",
        link=shown(link.id),
        target=shown(link.target),
        target_article=shown(link.target_article),
    )
