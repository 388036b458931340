"""Plain text files: one article each, whose title, date and language are found out elsewhere."""

from collections.abc import Iterator
from hashlib import sha256

from annotator.domain.article import Article, article_id, text_sha256
from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.protocol import ReadContext, ReadProblem, Source

SIGNATURES = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))


class PlainText:
    """Reads text in any encoding that the context can decode."""

    name = "text"
    title = "Plain text, one article a file"
    suffixes = (".txt", ".text")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether these bytes may be text: with few control characters, or in UTF-16."""
        if head.startswith(SIGNATURES):
            return True
        controls = len(head) - len(head.translate(None, CONTROLS))
        return controls * 20 <= len(head) or _every_other_zero(head)

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the source, with nothing but the text's own identity filled in."""
        try:
            with source.open() as stream:
                data = stream.read()
            decoded = context.decode(data)
        except OSError as error:
            yield ReadProblem(source.name, 0, f"cannot be read: {error.strerror or error}")
            return
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        if decoded.note:
            yield ReadProblem(source.name, 0, decoded.note, fatal=False)
        sha = text_sha256(decoded.text)
        article = Article(
            id=article_id(sha),
            sha256=sha,
            length=len(decoded.text),
            file=source.file,
            encoding=decoded.encoding,
            signature=decoded.signature,
            file_sha256=sha256(data).hexdigest(),
        )
        yield Record(article=article, text=decoded.text)


def _every_other_zero(head: bytes) -> bool:
    halves = (head[0::2], head[1::2])
    few, many = sorted(half.count(0) for half in halves)
    return few == 0 and many * 20 > len(head)
