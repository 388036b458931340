"""What the library PDFium tells of a PDF: the lines of its pages, its title and its author."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.formats.reflow import Line

# PDFium may be called by one thread at a time only, whatever the documents.
_ONE_AT_A_TIME = Lock()
MOST_PAGES = 3_000
HYPHEN = 0x02
NO_SPACE = (0x00AD, 0x200B, 0xFEFF)
LOST = "\ufffd"


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in their order; signs that no text is known of are U+FFFD in them."""

    lines: tuple[Line, ...]


class Pdf:
    """An open document; its pages are read one by one."""

    def __init__(self, document: Any) -> None:
        self._document = document
        with _ONE_AT_A_TIME:
            self._count = len(document)
            self._said = document.get_metadata_dict(skip_empty=True)

    @property
    def title(self) -> str:
        """The title that the document says it has, "" for none."""
        return " ".join(str(self._said.get("Title", "")).split())

    @property
    def author(self) -> str:
        """The author that the document says it has, "" for none."""
        return " ".join(str(self._said.get("Author", "")).split())

    def pages(self) -> Iterator[Page]:
        """The pages; raises UserError for too many of them, or one that cannot be read."""
        import pypdfium2

        if self._count > MOST_PAGES:
            raise UserError(
                said(
                    "has {count} pages, and {most_pages} are the most that are read: divide it",
                    count=self._count,
                    most_pages=MOST_PAGES,
                )
            )
        for number in range(self._count):
            with _ONE_AT_A_TIME:
                try:
                    page = _page(self._document, number)
                except pypdfium2.PdfiumError as error:
                    message = said(
                        "page {number} cannot be read: the PDF is damaged ({error})",
                        number=number + 1,
                        error=error,
                    )
                    raise UserError(message) from None
            yield page


@contextmanager
def opened(data: bytes) -> Iterator[Pdf]:
    """The document of those bytes; raises UserError when it cannot be read."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise UserError(_why(error)) from None
    try:
        yield Pdf(document)
    finally:
        with _ONE_AT_A_TIME:
            document.close()


def _why(error: Exception) -> str:
    from pypdfium2 import raw

    match getattr(error, "err_code", None):
        case raw.FPDF_ERR_PASSWORD:
            return said("is encrypted with a password: save it without one, and import that")
        case raw.FPDF_ERR_SECURITY:
            return said("is encrypted in a way that is not known: save it without, and import that")
        case _:
            return said("is no PDF, or one that is damaged or cut short")


def _page(document: Any, number: int) -> Page:
    page = document[number]
    try:
        text = page.get_textpage()
        try:
            return Page(tuple(_lines(_Signs(text.raw))))
        finally:
            text.close()
    finally:
        page.close()


class _Signs:
    """The characters of a page, and where they stand."""

    def __init__(self, text: Any) -> None:
        from pypdfium2 import raw

        self._raw = raw
        self._text = text
        self.count = max(0, int(raw.FPDFText_CountChars(text)))

    def code(self, at: int) -> int:
        return int(self._raw.FPDFText_GetUnicode(self._text, at))

    def is_made_up(self, at: int) -> bool:
        """Whether PDFium added it: a space or a line end."""
        return bool(self._raw.FPDFText_IsGenerated(self._text, at) == 1)

    def box(self, at: int) -> tuple[float, float, float]:
        """From where to where it is, and how high its font is."""
        found = self._raw.FS_RECTF()
        self._raw.FPDFText_GetLooseCharBox(self._text, at, ctypes.byref(found))
        return found.left, found.right, abs(found.top - found.bottom)

    def base(self, at: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        self._raw.FPDFText_GetCharOrigin(self._text, at, ctypes.byref(x), ctypes.byref(y))
        return y.value


def _lines(signs: _Signs) -> Iterator[Line]:
    text: list[str] = []
    seen: list[int] = []  # the places of what can be seen
    for at in range(signs.count):
        code = signs.code(at)
        if code in (0x0A, 0x0D) and signs.is_made_up(at):
            yield from _line(signs, text, seen=seen)
            text, seen = [], []
        elif code == HYPHEN:
            text.append("-")
            seen.append(at)
            yield from _line(signs, text, seen=seen, broken=True)
            text, seen = [], []
        else:
            sign = _sign(code)
            text.append(sign)
            if sign.strip():
                seen.append(at)
    yield from _line(signs, text, seen=seen)


def _sign(code: int) -> str:
    if code in NO_SPACE:
        return ""
    if code in (0x09, 0x0A, 0x0D, 0x20, 0xA0):
        return " "
    unknown = code < 0x20 or 0x7F <= code < 0xA0 or 0xE000 <= code < 0xF900 or code >= 0xFFFC
    return LOST if unknown and code < 0x10000 else chr(code)


def _line(
    signs: _Signs, text: list[str], *, seen: list[int], broken: bool = False
) -> Iterator[Line]:
    if not seen:
        return
    boxes = signs.box(seen[0]), signs.box(seen[-1])
    written = "".join(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    yield Line(
        text=" ".join(written.split()),
        left=min(box[0] for box in boxes),
        right=max(box[1] for box in boxes),
        base=signs.base(seen[0]),
        size=max(box[2] for box in boxes),
        broken=broken,
    )
