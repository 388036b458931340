"""The one article of a document that is an archive of XML parts, such as .docx and .odt."""

from collections.abc import Iterator

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.extracted import Metadata, article_record, content, origin_of
from annotator.formats.packed_xml import Handler, opened, parse
from annotator.formats.protocol import ReadProblem, Source


class Body(Handler):
    """What collects a document's ``text``, its paragraphs on a line each, and its ``title``."""

    title = ""

    @property
    def text(self) -> str:
        """The text so far."""
        raise NotImplementedError


def article_in(source: Source, part: str, *, body: Body) -> Iterator[Record | ReadProblem]:
    """The article whose text stands in that part of the archive, or why there is none."""
    try:
        data = content(source)
        origin = origin_of(source, data)
        with opened(data) as archive:
            parse(archive, part, handler=body)
        yield article_record(body.text, origin=origin, metadata=Metadata(title=body.title))
    except UserError as error:
        yield ReadProblem(source.name, 0, str(error))
