"""Texts find their annotations by digest or by name."""

import pytest

from annotator.domain.article import text_sha256
from annotator.formats.foreign import ForeignArticle
from annotator.formats.web_annotation_texts import AnnotatedTexts
from tests.formats.conftest import READ, MemoryFolder

SELECTOR = {"type": "TextPositionSelector", "start": 0, "end": 3}


@pytest.mark.parametrize(
    "source", [f"urn:sha256:{text_sha256('Ada')}", "https://example.org/x/ada.txt", "ada.txt"]
)
def test_a_text_is_found(source: str) -> None:
    target = {"source": source, "selector": SELECTOR}
    found = ("p.jsonld", {"motivation": "tagging", "body": "PER", "target": target})
    folder = MemoryFolder({"texts/ada.txt": b"Ada", "other.txt": b"Bob"})
    texts = AnnotatedTexts(folder, READ, annotations=[found])
    articles = [each for each in texts.articles() if isinstance(each, ForeignArticle)]
    assert [(each.text, len(each.spans)) for each in articles] == [("Bob", 0), ("Ada", 1)]
    assert list(texts.notes()) == []
