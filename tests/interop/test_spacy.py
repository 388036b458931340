"""spaCy loads our documents, has the same text and offsets, and trains on both kinds of spans."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.record import Record
from annotator.formats.spacy import Spacy
from annotator.formats.spacy_strings import SYMBOLS, string_number
from tests.formats.conftest import read_with, written_by
from tests.interop.token_articles import hard

spacy = pytest.importorskip("spacy")
pytestmark = pytest.mark.interop


def records() -> list[Record]:
    return [hard(number) for number in range(40)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "train.spacy"
    found.write_bytes(written_by(Spacy(), *records())[0][""])
    return found


def loaded(path: Path, language: Any) -> Iterator[Any]:
    from spacy.tokens import DocBin

    yield from DocBin().from_disk(path).get_docs(language.vocab)


def test_texts_and_offsets_are_equal(path: Path) -> None:
    docs = list(loaded(path, spacy.blank("xx")))
    assert len(docs) == 40
    for record, doc in zip(records(), docs, strict=True):
        assert doc.text == record.text
        ours = {(it.layer, it.label, it.quote, it.start, it.end) for it in record.spans}
        theirs = {
            (name, it.label_, it.text, it.start_char, it.end_char)
            for name, group in doc.spans.items()
            for it in group
            if name != "sc"
        }
        assert theirs == ours
        assert len(doc.spans["sc"] if record.spans else ()) == len(record.spans)
        entities = {(it.layer, it.label, it.quote, it.start, it.end) for it in record.spans}
        for ent in doc.ents:
            assert ("entity", ent.label_, ent.text, ent.start_char, ent.end_char) in entities
            assert ent.id_ in {it.id for it in record.spans}
        assert bool(doc.ents) == bool(record.spans)
        assert doc.user_data["article"] == record.article.id


def test_strings_have_the_same_numbers() -> None:
    from spacy.strings import StringStore
    from spacy.symbols import IDS

    assert {name: number for name, number in IDS.items() if name} == SYMBOLS
    strings = StringStore()
    for text in ("", "a", "1234567", "12345678", "123456789", "é" * 20, "🙂", "mark", "ORG", "_"):
        assert string_number(text) == strings.add(text)


@pytest.mark.parametrize("pipe", ["ner", "spancat"])
def test_it_trains_two_steps(path: Path, pipe: str) -> None:
    from spacy.training import Corpus

    language = spacy.blank("xx")
    language.add_pipe(pipe)
    examples = list(Corpus(path)(language))
    assert len(examples) == 40
    language.initialize(lambda: examples)
    optimizer = language.create_optimizer()
    losses = [language.update(examples, sgd=optimizer, losses={})[pipe] for _ in range(2)]
    assert all(0 < loss < 1e9 for loss in losses)
    if pipe == "ner":
        assert set(language.get_pipe("ner").labels) == {"PER", "GPE"}
    else:
        assert set(language.get_pipe("spancat").labels) == {"PER", "GPE", "Claim"}


def test_what_spacy_writes_is_read(tmp_path: Path) -> None:
    from spacy.tokens import DocBin

    language = spacy.blank("en")
    doc = language("🙂 Ada  met Bob Post at 9 o'clock.\n\n")
    doc.ents = [doc.char_span(2, 5, label="PER")]
    doc.spans["sc"] = [doc.char_span(11, 19, label="PER"), doc.char_span(11, 14, label="GPE")]
    data = DocBin(docs=[doc], store_user_data=True).to_bytes()
    (record,), problems = read_with(Spacy(), data, "x.spacy")
    assert record.text == doc.text
    assert {(it.label, it.quote) for it in record.spans} == {
        ("PER", "Ada"),
        ("PER", "Bob Post"),
        ("GPE", "Bob"),
    }
    assert problems == []


def test_offsets_of_prodigy_are_those_of_spacy() -> None:
    import json

    from annotator.formats.prodigy import Prodigy

    language = spacy.blank("xx")
    for line in map(json.loads, written_by(Prodigy(), *records())[0][""].splitlines()):
        words = [it["text"] for it in line["tokens"]]
        doc = spacy.tokens.Doc(language.vocab, words, [it["ws"] for it in line["tokens"]])
        assert doc.text == line["text"]
        for each in line["spans"]:
            span = doc.char_span(each["start"], each["end"], label=each["label"])
            assert (span.start, span.end) == (each["token_start"], each["token_end"] + 1)
