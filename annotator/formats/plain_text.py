"""Plain text and Markdown files: one article each, whose metadata is found out elsewhere."""

import re
from collections.abc import Iterator

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import Metadata, article_record, content, origin_of
from annotator.formats.protocol import ReadContext, ReadProblem, Source

SIGNATURES = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_HEADING = re.compile(r"\s*# +(\S.*?)[ #]*(?:[\r\n]|$)")


class PlainText:
    """Reads text in any encoding that the context can decode."""

    name = "text"
    title = said("Plain text, one article a file")
    suffixes: tuple[str, ...] = (".txt", ".text")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether these bytes may be text: with few control characters, or in UTF-16."""
        if head.startswith(SIGNATURES):
            return True
        controls = len(head) - len(head.translate(None, CONTROLS))
        return controls * 20 <= len(head) or _every_other_zero(head)

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the source, with little more than the text's own identity."""
        try:
            data = content(source)
            decoded = context.decode(data)
            origin = origin_of(source, data, decoded=decoded)
            record = article_record(
                decoded.text, origin=origin, metadata=self._metadata(decoded.text)
            )
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        if decoded.note:
            yield ReadProblem(source.name, 0, decoded.note, fatal=False)
        yield record

    def _metadata(self, text: str) -> Metadata:
        return Metadata()


class Markdown(PlainText):
    """Reads Markdown as the text that it is; a heading on its first line is the title."""

    name = "markdown"
    title = said("Markdown, kept as the text that it is, one article a file")
    suffixes = (".md", ".markdown")

    def sniff(self, head: bytes) -> bool:
        """Whether these bytes are Markdown, which only a file's ending tells."""
        return False

    def _metadata(self, text: str) -> Metadata:
        heading = _HEADING.match(text)
        return Metadata(title=heading[1] if heading else "")


def _every_other_zero(head: bytes) -> bool:
    halves = (head[0::2], head[1::2])
    few, many = sorted(half.count(0) for half in halves)
    return few == 0 and many * 20 > len(head)
