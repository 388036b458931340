"""HTML pages: the main text of each, as trafilatura finds it, and what the page says of it."""

import logging
import re
import socket
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from annotator.domain.article import topics_text
from annotator.domain.dates import is_date
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.formats.extracted import Metadata, article_record, content, origin_of
from annotator.formats.protocol import Decoded, ReadContext, ReadProblem, Source
from annotator.formats.values import topics_in

if TYPE_CHECKING:
    from trafilatura.settings import Document

LARGEST = 2**23
MOST_TAGS = 100_000
HEAD = 4096
_PAGE = re.compile(
    # Possessive, as a page of many comments could be cut into them in too many ways.
    rb"(\xef\xbb\xbf)?\s*+(<\?xml[^>]*>\s*)?((?><!--.*?-->)\s*+)*+<(!doctype html|html)",
    re.DOTALL | re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# What browsers take these names for, and what the pages mean.
_MEANT = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_LOGGERS = ("trafilatura", "htmldate", "courlan", "justext", "readability")
NO_TEXT = said(
    "no main text was found on this page: it may be a front page, a film or a form, or "
    "be made by a script; save the article's own page, or save it as text"
)


class WebPage:
    """Reads HTML; the extracted text is the article's, and the page itself is kept beside it."""

    name = "html"
    title = said("HTML pages, the main text of each as one article")
    suffixes = (".html", ".htm", ".xhtml")
    offset_unit = ""

    def sniff(self, head: bytes) -> bool:
        """Whether it begins as a page does."""
        return _PAGE.match(head) is not None

    def read(self, source: Source, context: ReadContext) -> Iterator[Record | ReadProblem]:
        """The one article of the page."""
        try:
            data = content(source)
            if len(data) > LARGEST:
                raise UserError(
                    said(
                        "the page is larger than {largest} MB: save its text alone",
                        largest=LARGEST >> 20,
                    )
                )
            if data.count(b"<") > MOST_TAGS:
                raise UserError(
                    said(
                        "the page has more than {most_tags} tags: save its text alone",
                        most_tags=MOST_TAGS,
                    )
                )
            decoded = _decoded(data, context)
            text, metadata = _extracted(decoded.text)
            origin = origin_of(source, data, decoded=decoded)
            record = article_record(text, origin=origin, metadata=metadata, page=data)
        except UserError as error:
            yield ReadProblem(source.name, 0, str(error))
            return
        if decoded.note:
            yield ReadProblem(source.name, 0, decoded.note, fatal=False)
        yield record


def _decoded(data: bytes, context: ReadContext) -> Decoded:
    found = _CHARSET.search(data[:HEAD])
    declared = found[1].decode("ascii", "replace").lower() if found else ""
    if declared and not declared.startswith(("utf-16", "utf-32")):  # it could not be read then
        try:
            return context.decode(data, _MEANT.get(declared, declared))
        except UserError:  # many pages declare what they are not
            return context.decode(data)
    return context.decode(data)


def _extracted(page: str) -> tuple[str, Metadata]:
    """The main text and its metadata; raises UserError when there is none."""
    bare_extraction = _extraction()
    for name in _LOGGERS:  # what they cannot do is told as a problem of the file
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        found = bare_extraction(
            page,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (ValueError, TypeError, AttributeError, RecursionError, LookupError) as error:
        raise UserError(
            said("the page is too broken to be read ({name})", name=type(error).__name__)
        ) from error
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise UserError(NO_TEXT)
    return str(found.text), _metadata(found)


def _extraction() -> Callable[..., Any]:
    # Its import takes 0.4 s, so only who reads a page pays for it. A library of it would open a
    # socket to see whether there is IPv6, and this program opens none.
    known, socket.has_ipv6 = socket.has_ipv6, False
    try:
        from trafilatura import bare_extraction
    finally:
        socket.has_ipv6 = known
    return bare_extraction


def _metadata(found: "Document") -> Metadata:
    published = found.date or ""
    topics = (*(found.categories or ()), *(found.tags or ()))
    return Metadata(
        title=_line(found.title),
        published=published if is_date(published) else "",
        source=_line(found.sitename or found.hostname),
        url=_line(found.url),
        author=_line(found.author),
        topics=topics_text(tuple(topic for each in topics for topic in topics_in(_line(each)))),
    )


def _line(value: str | None) -> str:
    return " ".join((value or "").split())
