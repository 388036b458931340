"""PDFs for the tests: small ones written by hand, and printed ones in any script by Qt."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument

Text = tuple[int, int, str]  # from the left and from below, in points
ENCRYPTED = (
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
    + b"41" * 32
    + b"> /U <"
    + (b"42" * 32 + b"> >>")
)


def by_hand(*pages: Sequence[Text], info: str = "", trailer: bytes = b"") -> bytes:
    """A document with those Latin texts in Helvetica of 10 points."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, page in enumerate(pages):
        drawn = "\n".join(f"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in page)
        fonts = "/MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >>"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {fonts} /Contents {5 + 2 * at} 0 R >>",
            f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream",
        ]
    objects.append(f"<< {info} >>")
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + each.encode("cp1252") + b"\nendobj\n"
    start, count = len(out), len(objects) + 1
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"/Size %d /Root 1 0 R /Info %d 0 R /ID [<01> <01>]" % (count, count - 1)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
    return out + b"trailer\n<< %s %s >>\nstartxref\n%d\n%%%%EOF\n" % (end, trailer, start)


def printed(draw: Callable[[QPdfWriter, QPainter], None], *, title: str = "") -> bytes:
    """What Qt prints on A4 pages; it needs the application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    writer.setTitle(title)
    painter = QPainter(writer)
    draw(writer, painter)
    painter.end()
    return bytes(buffer.data().data())


def document(html: str, width: float) -> QTextDocument:
    """A text in lines of at most that width."""
    made = QTextDocument()
    made.setDefaultFont(QFont("DejaVu Sans", 11))
    made.setHtml(html)
    made.setPageSize(QSizeF(width, -1))
    made.setTextWidth(width)
    return made
