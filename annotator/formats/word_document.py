"""Word documents (.docx): the text of their paragraphs, tables and lists, each on its line."""

from collections.abc import Iterator

from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.packed_document import Body, article_in
from annotator.formats.packed_xml import Attributes
from annotator.formats.protocol import ReadContext, ReadProblem, Source

# Of both the usual and the strict kind of the standard.
_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",
)
_INSTEAD = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
# What stands twice, was moved away, or is no text of the document.
_PASSED_OVER = {"Fallback", "moveFrom", "del", "rPr", "pPr", "sectPr", "instrText", "delText"}
PARAGRAPH_STYLE = "pStyle"
PART = "word/document.xml"


class WordDocument:
    """Reads the main text; notes, headers, comments and deleted text are left out."""

    name = "docx"
    title = said("Word documents, the main text of each as one article")
    suffixes = (".docx", ".docm")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins as an archive with the parts of such a document."""
        return head.startswith(b"PK\x03\x04") and (
            b"[Content_Types].xml" in head[:100] or b"word/" in head
        )

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the document."""
        return article_in(source, PART, body=_Body())


class _Body(Body):
    """Collects the paragraphs."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[list[str]] = []  # a paragraph may stand in a text box in another one
        self._in_text = False
        self._passed: list[str] = []
        self._style = False
        self.title = ""

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    def start(self, name: str, attributes: Attributes) -> None:
        local = name.rpartition(" ")[2]
        if self._passed or local in _PASSED_OVER:
            self._passed.append(local)
            self._read_style(local, attributes)
        elif not name.startswith(_WORD):
            return
        elif local == "p":
            self._line.append([])
            self._style = False
        elif local == "t":
            self._in_text = True
        elif local in _INSTEAD and self._line:
            self._line[-1].append(_INSTEAD[local])

    def end(self, name: str) -> None:
        if self._passed:
            self._passed.pop()
            return
        local = name.rpartition(" ")[2]
        if not name.startswith(_WORD):
            return
        if local == "t":
            self._in_text = False
        elif local == "p" and self._line:
            line = "".join(self._line.pop())
            if self._style and not self.title:
                self.title = " ".join(line.split())
            self._style = False
            self._lines.append(line)

    def data(self, text: str) -> None:
        if self._in_text and not self._passed and self._line:
            self._line[-1].append(text)

    def _read_style(self, local: str, attributes: Attributes) -> None:
        if local == PARAGRAPH_STYLE:
            values = (value for key, value in attributes.items() if key.endswith(" val"))
            self._style = next(values, "") == "Title"
