"""From a text and the file that it stands in to an article, its identity and its metadata."""

import io
from dataclasses import dataclass
from hashlib import sha256

from annotator.domain.article import Article, article_id, text_sha256, topics_of
from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.record import Record
from annotator.domain.system_faults import reason_of
from annotator.formats.protocol import Decoded, Source

LARGEST = 2**29


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a file says about an article, "" for what it does not; topics are ``topics_text``."""

    title: str = ""
    language: str = ""
    published: str = ""
    source: str = ""
    url: str = ""
    author: str = ""
    event: str = ""
    topics: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that texts are from: its name, the hex SHA-256 of its bytes, how it is encoded."""

    file: str
    sha256: str
    encoding: str = "utf-8"
    signature: str = ""


def content(source: Source) -> bytes:
    """All bytes of a source; raises UserError when they cannot be read, or are too many."""
    try:
        with source.open() as stream:
            # What is in an archive cannot be sought in, and has limits of its own.
            if stream.seekable() and stream.seek(0, io.SEEK_END) > LARGEST:
                raise UserError(
                    said(
                        "is larger than {largest} MB: split it into several files",
                        largest=LARGEST >> 20,
                    )
                )
            if stream.seekable():
                stream.seek(0)
            return stream.read()
    except OSError as error:
        raise UserError(said("cannot be read: {reason}", reason=reason_of(error))) from error


def origin_of(source: Source, data: bytes, *, decoded: Decoded | None = None) -> Origin:
    """The origin of what stands in these bytes of a source."""
    sha = sha256(data).hexdigest()
    if decoded is None:
        return Origin(source.file, sha)
    return Origin(source.file, sha, decoded.encoding, decoded.signature)


def article_record(text: str, *, origin: Origin, metadata: Metadata, page: bytes = b"") -> Record:
    """The article with that text, which is kept as it is.

    Raises UserError when there is no text in it, or half a character in it or its metadata.
    """
    if not text.strip():
        raise UserError(said("there is no text in it"))
    known = {name: getattr(metadata, name) for name in FIELDS}
    for each in (text, *known.values(), metadata.topics):
        _refuse_half_characters(each)
    sha = text_sha256(text)
    article = Article(
        id=article_id(sha),
        sha256=sha,
        length=len(text),
        file=origin.file,
        encoding=origin.encoding,
        signature=origin.signature,
        file_sha256=origin.sha256,
        language_confidence=1.0 if metadata.language else 0.0,
        topics=topics_of(metadata.topics),
        **known,
    )
    return Record(article=article, text=text, page=page)


FIELDS = ("title", "language", "published", "source", "url", "author", "event")
"""The fields of ``Metadata`` that formats of others hold; topics are in few of them."""


def _refuse_half_characters(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        half = f"U+{ord(text[error.start]):04X}"
        raise UserError(
            said(
                "there is half a character ({half}) at position {start}: write both halves or none",
                half=half,
                start=error.start,
            )
        ) from None
