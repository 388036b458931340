"""Articles of which the first three quarters have nothing but text."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.link import Link
from annotator.domain.record import Record
from tests.formats.conftest import plain_record, span

ARTICLES, LINKED = 2000, 500


def ledger() -> Iterator[Record]:
    """2,000 articles; the last 500 have spans and links."""
    for number in range(ARTICLES):
        record = plain_record(f"🙂 Ada wrote entry {number}; Bob read it.", f"a{number}")
        yield _marked(record) if number >= ARTICLES - LINKED else record


def _marked(record: Record) -> Record:
    key, text = record.article.id, record.text
    first = span(f"{key}-1", (2, 5), text=text, note="two\nlines")
    second = span(f"{key}-2", (text.index("Bob"), text.index("Bob") + 3), text=text)
    link = Link(
        id=f"{key}-l",
        article=key,
        kind="same_claim",
        source=first.id,
        target=second.id,
        target_article=key,
        annotator="ada",
    )
    return replace(
        record,
        spans=tuple(replace(each, article=key) for each in (first, second)),
        links=(link,),
    )
