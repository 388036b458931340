"""Web annotations come in with their texts, and leave as the standard says."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.link import Link
from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.protocol import ReadProblem
from annotator.formats.web_annotation import WebAnnotation
from tests.formats.conftest import (
    MemoryFolder,
    any_records,
    full_record,
    read_folder_with,
    span,
    written_by,
)

DATA = Path(__file__).parents[1] / "data" / "web_annotation"
TEXT = (DATA / "texts" / "ferry.txt").read_bytes()


def came(page: bytes, text: bytes = TEXT) -> tuple[list[Record], list[ReadProblem]]:
    return read_folder_with(WebAnnotation(), {"p.jsonld": page, "texts/ferry.txt": text})


def golden(name: str) -> bytes:
    return (DATA / f"{name}.jsonld").read_bytes()


def annotation(**more: Any) -> bytes:
    selector = [{"type": "TextPositionSelector", "start": 2, "end": 5}]
    target = {"source": "texts/ferry.txt", "selector": selector}
    return json.dumps(
        {"id": "x", "body": "PER", "motivation": "tagging", "target": target} | more
    ).encode()


@pytest.mark.parametrize("name", ["page", "utf16"])
def test_pages_and_lines_in_either_unit_come_in(name: str) -> None:
    (record,), problems = came(golden(name))
    assert problems == []
    assert [(each.label, each.annotator, each.note) for each in record.spans] == [
        ("PER", "https://example.org/people/ada", ""),
        ("Claim", "Bob", "really?"),
    ]
    pieces = [[record.text[a:b] for a, b in each.ranges] for each in record.spans]
    assert pieces == [["Ada"], ["Nobody", "will cross"]]


def test_ids_and_places_leave_as_they_came() -> None:
    (record,), _ = came(golden("page"))
    files, losses = written_by(WebAnnotation(), record)
    items = json.loads(files[f"annotations/{record.article.sha256}.jsonld"])["items"]
    assert items == json.loads(golden("page"))["first"]["items"]
    assert files["texts/ferry.txt"] == TEXT
    assert losses == {}


def test_what_is_written_is_as_the_standard_says() -> None:
    record = full_record()
    files, _ = written_by(WebAnnotation(), record)
    page = json.loads(files[f"annotations/{record.article.sha256}.jsonld"])
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ada = next(each for each in page["items"] if each["id"] == "urn:annotator:s3")
    assert ada["creator"] == {"type": "Person", "name": "ada"}
    assert ada["target"] == {
        "type": "SpecificResource",
        "source": f"urn:sha256:{record.article.sha256}",
        "selector": [
            {"type": "TextPositionSelector", "start": 16, "end": 19},
            {
                "type": "TextQuoteSelector",
                "exact": "Ada",
                "prefix": "„Nobody” – said ",
                "suffix": " – „will cross.” 🙂\r\nThe ferry\u2028sa",
            },
        ],
    }


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (annotation(body=[]), "has no tag"),
        (annotation(target={"source": "texts/ferry.txt"}), "has no position"),
        (annotation(target="texts/ferry.txt", motivation="describing"), "has no place here"),
        (
            annotation(
                target="texts/ferry.txt",
                body=[
                    {"purpose": "tagging", "value": "odd"},
                    {"purpose": "classifying", "value": "genre"},
                ],
            ),
            "is in no scheme",
        ),
        (annotation(target="texts/other.txt"), 'there is no text "texts/other.txt"'),
        (b"{", "broken JSON"),
    ],
)
def test_what_is_no_span_is_told_and_the_text_comes_in(page: bytes, said: str) -> None:
    (record,), problems = came(page)
    assert record.spans == ()
    assert [said in each.message for each in problems] == [True]


def test_a_text_that_is_none_is_told() -> None:
    records, problems = came(b"[]", b"")
    assert records == []
    assert [each.message for each in problems] == ["the file is empty"]


def test_a_folder_is_known_by_its_pages_and_texts() -> None:
    files, _ = written_by(WebAnnotation(), full_record())
    assert WebAnnotation().finds(MemoryFolder(files))
    assert not WebAnnotation().finds(MemoryFolder({"a.txt": b"", "b.json": b""}))


def test_a_full_article_comes_back_but_for_what_is_told() -> None:
    two = (*full_record().spans, span("s4", (16, 19), annotator="bob"))
    inner = Link(
        id="l2",
        article="a1",
        kind="same",
        source="s1",
        target="s3",
        target_article="a1",
        annotator="bob",
        note="sure",
    )
    record = replace(full_record(), spans=two, links=(*full_record().links, inner))
    files, losses = written_by(WebAnnotation(), record)
    assert losses == {
        ("dropped", "links to other articles"): 1,
        ("dropped", "marks that a layer was read"): 2,
        ("dropped", "regions"): 2,
        ("dropped", "status marks"): 1,
    }
    (back,), problems = read_folder_with(WebAnnotation(), files)
    assert problems == []
    assert (back.article.url, back.article.file) == (record.article.url, "one.txt")
    assert back.labels == record.labels
    (link,) = back.links
    assert (link.kind, link.annotator, link.note) == ("same", "bob", "sure")
    assert held(back.spans) == held(record.spans)
    claim = next(each for each in back.spans if each.layer == "claim")
    assert claim.values("claimer") == (link.target,)


def held(spans: tuple[Span, ...]) -> set[tuple[Any, ...]]:
    return {
        (
            each.layer,
            each.label,
            each.ranges,
            each.quote,
            each.annotator or "importer",
            each.note,
            each.confidence,
            each.entity,
        )
        for each in spans
    }


@given(any_records())
def test_what_it_can_hold_comes_back(record: Record) -> None:
    files, _ = written_by(WebAnnotation(), record)
    (back,), _ = read_folder_with(WebAnnotation(), files)
    if not record.text.startswith("\ufeff"):  # which the decoder of these tests leaves there
        assert back.text == record.text
        assert {each[:4] for each in held(back.spans)} == {each[:4] for each in held(record.spans)}
