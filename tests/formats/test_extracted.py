"""A text becomes an article as it is, with what its file says about it."""

import hashlib
import io

import pytest

from annotator.domain.errors import UserError
from annotator.formats import extracted
from annotator.formats.extracted import FIELDS, Metadata, Origin, article_record, content, origin_of
from annotator.formats.protocol import Source
from tests.formats.conftest import Utf8, Vanished, source

ORIGIN = Origin("a.csv", "ff", "utf-16-le", "fffe")


def test_an_article_knows_where_it_is_from_and_what_was_said() -> None:
    values = {name: f"its {name}" for name in FIELDS}
    record = article_record(" A\r\ntext ", origin=ORIGIN, metadata=Metadata(**values), page=b"<p>")
    article = record.article
    assert (record.text, record.page, article.length) == (" A\r\ntext ", b"<p>", 9)
    assert (article.file, article.file_sha256) == ("a.csv", "ff")
    assert (article.encoding, article.signature) == ("utf-16-le", "fffe")
    assert {name: getattr(article, name) for name in FIELDS} == values


def test_a_language_is_only_sure_when_it_was_said() -> None:
    for language, confidence in (("hu", 1.0), ("", 0.0)):
        record = article_record("a", origin=ORIGIN, metadata=Metadata(language=language))
        assert record.article.language_confidence == confidence


@pytest.mark.parametrize("text", ["", " \r\n\t"])
def test_a_text_without_text_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="there is no text in it"):
        article_record(text, origin=ORIGIN, metadata=Metadata())


def test_half_a_character_is_refused_wherever_it_stands() -> None:
    with pytest.raises(UserError, match=r"half a character \(U\+D800\) at position 1"):
        article_record("a\ud800", origin=ORIGIN, metadata=Metadata())
    with pytest.raises(UserError, match=r"half a character \(U\+DC00\)"):
        article_record("a", origin=ORIGIN, metadata=Metadata(title="\udc00"))


def test_an_origin_is_that_of_the_bytes() -> None:
    made = origin_of(source(b"", "in/x.txt"), b"abc", decoded=Utf8("abc", "cp1250", "ef"))
    assert made == Origin("x.txt", hashlib.sha256(b"abc").hexdigest(), "cp1250", "ef")
    assert origin_of(source(b""), b"abc").encoding == "utf-8"


def test_what_is_too_large_is_told_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracted, "LARGEST", 4)
    assert content(source(b"abcd")) == b"abcd"
    with pytest.raises(UserError, match="is larger than 0 MB: split it"):
        content(source(b"abcde"))


def test_what_cannot_be_read_is_told() -> None:
    def vanished() -> io.BufferedReader:
        return io.BufferedReader(Vanished(b"some"))

    assert content(source(b"all of it")) == b"all of it"
    with pytest.raises(UserError, match="cannot be read: Input/output error"):
        content(Source(name="x", file="x", open=vanished))
