"""OpenDocument texts (.odt): the text of their paragraphs, tables and lists, each on its line."""

import re
from collections.abc import Iterator

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.packed_document import Body, article_in
from annotator.formats.packed_xml import Attributes
from annotator.formats.protocol import ReadContext, ReadProblem, Source

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
_PARAGRAPHS = {_TEXT + "p", _TEXT + "h"}
_INSTEAD = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n"}
_PASSED_OVER = {
    _TEXT + "note",
    _TEXT + "tracked-changes",
    _TEXT + "ruby-text",
    _OFFICE + "annotation",
    _OFFICE + "binary-data",
}
_SPACES = _TEXT + "s"
_COUNT = _TEXT + "c"
_STYLE = _TEXT + "style-name"
MOST_SPACES = 10_000
_BLANKS = re.compile(r"[ \t\r\n]+")
_MIME = b"mimetypeapplication/vnd.oasis.opendocument.text"
PART = "content.xml"


class OpenDocument:
    """Reads the main text; notes, comments, headers and deleted text are left out."""

    name = "odt"
    title = said("OpenDocument texts, the main text of each as one article")
    suffixes = (".odt",)
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins as such a document."""
        return head.startswith(b"PK\x03\x04") and head[30:].startswith(_MIME)

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the document."""
        return article_in(source, PART, body=_Body())


class _Body(Body):
    """Collects the paragraphs; white space counts once there unless an element says more."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[list[str]] = []  # a paragraph may stand in a frame in another one
        self._styles: list[str] = []
        self._passed = 0
        self.title = ""

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    def start(self, name: str, attributes: Attributes) -> None:
        if self._passed or name in _PASSED_OVER:
            self._passed += 1
        elif name in _PARAGRAPHS:
            self._line.append([])
            self._styles.append(attributes.get(_STYLE, ""))
        elif self._line and name in _INSTEAD:
            self._line[-1].append(_INSTEAD[name])
        elif self._line and name == _SPACES:
            asked = attributes.get(_COUNT, "1")
            count = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
            self._line[-1].append(" " * min(count, MOST_SPACES))

    def end(self, name: str) -> None:
        if self._passed:
            self._passed -= 1
        elif name in _PARAGRAPHS and self._line:
            line = "".join(self._line.pop())
            if self._styles.pop() == "Title" and not self.title:
                self.title = " ".join(line.split())
            self._lines.append(line)

    def data(self, text: str) -> None:
        if not self._line or self._passed:
            return
        line = self._line[-1]
        collapsed = _BLANKS.sub(" ", text)
        before = line[-1] if line else " "
        if collapsed.startswith(" ") and before.endswith(" "):
            collapsed = collapsed[1:]
        if collapsed:
            line.append(collapsed)
