"""PDF documents: the text of their pages in paragraphs, each document as one article."""

from collections.abc import Iterator, Sequence

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import Metadata, article_record, content, origin_of
from annotator.formats.pdfium import LOST, Pdf, opened
from annotator.formats.protocol import ReadContext, ReadProblem, Source
from annotator.formats.reflow import Hyphens, Line, paragraphs
from annotator.formats.values import folded

MAGIC = b"%PDF-"
MOST_CHARACTERS = 5_000_000
MOST_LOST = 0.02
FEW_LOST = 5
LOOKED_AT = 2_000
SHORTEST_TITLE = 8
SHORTEST_AUTHOR = 5


class PdfDocument:
    """Reads what is written in a document, and no pictures of writing."""

    name = "pdf"
    title = said("PDF documents with text, each as one article")
    suffixes = (".pdf",)
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins as such a document, or has little before that."""
        return MAGIC in head[:1024]

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the document, and what is not in it."""
        try:
            data = content(source)
            with opened(data) as pdf:
                pages = _read(pdf)
                text = text_of(pages)
                metadata = _metadata(pdf, text)
            record = article_record(text, origin=origin_of(source, data), metadata=metadata)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        for note in _notes(pages):
            yield ReadProblem(source.name, 0, note, fatal=False)
        yield record


def text_of(pages: Sequence[Sequence[Line]]) -> str:
    """The paragraphs, a line each, with an empty line between two pages.

    Signs of which no character is known are left out. Raises UserError when there is no text, or
    too many of these signs.
    """
    written = "".join(line.text for page in pages for line in page)
    if not written.replace(LOST, "").strip():
        raise UserError(
            said(
                "there is no text in it, only pictures of pages: have their text recognised "
                "(OCR) first"
            )
        )
    if written.count(LOST) > max(FEW_LOST, MOST_LOST * len(written)):
        raise UserError(
            said(
                "its letters stand for no characters, as some programs write them: save it "
                "anew from the program that made it, or have its text recognised (OCR)"
            )
        )
    hyphens = Hyphens(pages)
    whole = ("\n".join(paragraphs(page, hyphens)) for page in pages if page)
    return "\n\n".join(whole).replace(LOST, "")


def _read(pdf: Pdf) -> list[tuple[Line, ...]]:
    found: list[tuple[Line, ...]] = []
    characters = 0
    for page in pdf.pages():
        characters += sum(len(line.text) for line in page.lines)
        if characters > MOST_CHARACTERS:
            raise UserError(
                said(
                    "has more than {most_characters:,} characters, which no article has: divide it",
                    most_characters=MOST_CHARACTERS,
                )
            )
        found.append(page.lines)
    return found


def _notes(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    if empty := sum(not page for page in pages):
        yield said(
            "{empty} of its {count} pages have no text: what is in pictures is not read",
            empty=empty,
            count=len(pages),
        )
    if lost := sum(line.text.count(LOST) for page in pages for line in page):
        yield said("{lost} signs stand for no character and are left out", lost=lost)


def _metadata(pdf: Pdf, text: str) -> Metadata:
    # Much of what such documents say of themselves is from templates and programs, and their date
    # is when they were printed: only what is written at their beginning too is surely right.
    begins = folded(text[:LOOKED_AT])
    title = pdf.title if len(pdf.title) >= SHORTEST_TITLE and folded(pdf.title) in begins else ""
    known = len(pdf.author) >= SHORTEST_AUTHOR and folded(pdf.author) in begins
    return Metadata(title=title, author=pdf.author if known else "")
