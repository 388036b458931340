"""Label Studio's exports come in whole, and what we write for it comes back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from annotator.domain.article import ArticleLabel, StatusMark
from annotator.domain.link import Link
from annotator.domain.record import Record
from annotator.domain.span import AttributeValue, Range, Span
from annotator.formats.label_studio import LabelStudio
from annotator.formats.protocol import ReadProblem
from annotator.formats.registry import reader_for
from tests.formats.conftest import (
    TEXT,
    any_records,
    full_record,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).parents[1] / "data" / "label_studio"


def golden(name: str) -> bytes:
    return (DATA / f"{name}.json").read_bytes()


def came(data: bytes) -> tuple[Record, list[ReadProblem]]:
    (record,), problems = read_with(LabelStudio(), data, "export.json")
    return record, problems


def task(*result: dict[str, Any], text: str = "Ada saw it") -> bytes:
    return json.dumps([{"data": {"text": text}, "annotations": [{"result": result}]}]).encode()


def region(start: Any, end: Any, **value: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": ["PER"], **value}
    return {"id": "r", "from_name": "ner", "type": "labels", "value": value}


def test_an_export_comes_in_with_all_that_is_said_of_its_regions() -> None:
    record, problems = came(golden("export"))
    assert [(each.quote, each.label, each.annotator) for each in record.spans] == [
        ("Ada", "PER", "ada@example.org"),
        ("Bob", "PER", "ada@example.org"),
        ("Bob", "GPE", "ada@example.org"),
        ("at\nCafé Nord", "GPE", "ada@example.org"),
        ("Bob", "PER", "3"),
        ("Ada", "PER", "model:m2"),
    ]
    first, second = record.spans[:2]
    assert first.note == "who is it?"
    assert first.attributes == (
        AttributeValue("level", "NAM"),
        AttributeValue("lemma", "Ada"),
        AttributeValue("lemma", "Adela"),
    )
    (link,) = record.links
    assert (link.kind, link.source, link.target) == ("met", first.id, second.id)
    assert record.labels == (ArticleLabel("genre", "news", "ada@example.org"),)
    assert record.statuses == (StatusMark("4", "skipped"),)
    assert (record.article.title, record.article.file) == ("At the café", "export.json#17")
    assert [each.message for each in problems] == ['left out: what "mood" says of articles (1)']


def test_it_leaves_as_it_came() -> None:
    record, _ = came(golden("export"))
    files, losses = written_by(LabelStudio(), record)
    assert json.loads(files[""]) == json.loads(golden("export"))
    assert losses == {("dropped", "status marks"): 1}


def test_old_exports_count_utf_16() -> None:
    record, _ = came(golden("utf16"))
    assert [each.quote for each in record.spans] == ["Ada", "Bob"]


def test_what_was_changed_leaves_anew_and_the_rest_as_it_came() -> None:
    record, _ = came(golden("export"))
    ada, bob, second, cafe, other, model = record.spans
    mine = replace(ada, id="new", label="GPE", origin="manual", note="", attributes=())
    left = replace(record, spans=(replace(ada, note=""), mine, second, cafe, model), labels=())
    (found,) = json.loads(written_by(LabelStudio(), left)[0][""])
    (wanted,) = json.loads(golden("export"))
    assert found["predictions"] == wanted["predictions"]
    first, *cancelled = found["annotations"]
    assert cancelled == wanted["annotations"][2:]
    before = wanted["annotations"][0]
    assert {**first, "result": 0} == {**before, "result": 0}
    kept = [each for each in first["result"] if each in before["result"]]
    assert [each["id"] for each in kept if "id" in each] == ["eF5", "yy"]
    made = [each for each in first["result"] if each not in before["result"]]
    assert sorted((each["id"], each["value"].get("labels", [])) for each in made) == [
        ("aB3", []), ("aB3", []), ("aB3", ["PER"]), ("cD4", ["GPE"]), ("new", ["GPE"])
    ]  # fmt: skip
    assert bob.annotator == first["completed_by"]["email"] and other.annotator == "3"


def test_minimal_exports_can_be_read() -> None:
    record, problems = came(golden("minimal"))
    assert [(each.quote, each.annotator) for each in record.spans] == [("Bob", "1")]
    assert record.article.file == "export.json#9"
    assert problems == []


def test_white_space_that_was_taken_away_is_none() -> None:
    record, _ = came(task(region(3, 7, text="saw")))
    assert record.spans[0].quote == " saw"


def test_hypertext_is_read_where_it_fits_alone() -> None:
    path = "/div[1]/text()[1]"
    fits = {"text": "Ada", "globalOffsets": {"start": 0, "end": 3}}
    record, problems = came(task(region(path, path, **fits)))
    assert [each.quote for each in record.spans] == ["Ada"]
    wrong = {"text": "Ada", "globalOffsets": {"start": 4, "end": 7}}
    record, problems = came(task(region(path, path, **wrong)))
    assert record.spans == ()
    assert "is of HyperText" in problems[0].message
    assert problems[0].refused == 1


def test_regions_without_a_label_are_told() -> None:
    empty = region(0, 3, labels=[])
    record, problems = came(task(empty))
    assert record.spans == ()
    assert [each.message for each in problems] == ["left out: regions without a label (1)"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[", "broken JSON"),
        (b"[]", "there is no article in it"),
        (b"[3]", "this is no task"),
        (b'[{"data": {"text": 3}, "annotations": []}]', "holds no text"),
        (b'[{"data": {"x": "y"}}]', "which column holds the text"),
        (b'[{"data": {"text": "https://example.org/a.txt"}}]', "the text is not in the file"),
    ],
)
def test_what_is_no_task_is_told(data: bytes, said: str) -> None:
    records, (problem,) = read_with(LabelStudio(), data, "x.json")
    assert records == []
    assert problem.fatal and said in problem.message


def test_our_files_are_found_to_be_its_own() -> None:
    for record in (full_record(), plain_record("nothing in it")):
        data = written_by(LabelStudio(), record)[0][""]
        assert reader_for("", source(data, "x.json")).name == "label-studio"
    for name in ("export", "utf16", "minimal"):
        assert reader_for("", source(golden(name), "x.json")).name == "label-studio"
    of_others = b'[{"text": "a", "annotations": [{"tag": "x", "start": 0, "end": 1}]}]'
    assert reader_for("", source(of_others, "x.json")).name == "json"


def test_no_article_is_an_empty_list() -> None:
    assert written_by(LabelStudio())[0][""] == b"[]\n"


def test_the_configuration_has_our_labels_and_colours() -> None:
    root = ET.fromstring(written_by(LabelStudio(), full_record())[0][".labels.xml"])
    controls = {each.get("name"): each for each in root.iter() if each.get("name")}
    labels = {each.get("value"): each.get("background") for each in controls["framing"]}
    assert labels["Name_Calling-Labeling"] == "#102030"
    assert [each.get("value") for each in controls["entity_level"]] == ["NAM", "NOM"]
    assert controls["claim_claimer"].tag == "TextArea"
    assert controls["claim_role"].get("choice") == "multiple"


def test_a_full_article_comes_back_but_for_what_is_told() -> None:
    record = full_record()
    files, losses = written_by(LabelStudio(), record)
    back, _ = came(files[""])
    assert losses == {
        ("dropped", "links to other articles"): 1,
        ("dropped", "marks that a layer was read"): 2,
        ("dropped", "regions"): 2,
        ("dropped", "status marks"): 1,
        ("merged", "spans of several ranges"): 1,
    }
    claim = next(each for each in back.spans if each.layer == "claim")
    before = next(each for each in record.spans if each.layer == "claim")
    ada = next(each for each in back.spans if each.label == "PER")
    assert claim.note == before.note and claim.confidence == "high"
    assert claim.values("role") == ("Spy", "Hero")
    assert claim.values("claimer") == (ada.id,)
    assert back.labels == record.labels
    assert back.article.url == record.article.url


def test_links_between_spans_of_two_people_are_told() -> None:
    two = (span("s1", (1, 7)), span("s2", (16, 19), annotator="bob"))
    link = Link(
        id="l",
        article="a1",
        kind="same",
        source="s1",
        target="s2",
        target_article="a1",
        annotator="ada",
    )
    record = replace(full_record(), spans=two, links=(link,))
    assert written_by(LabelStudio(), record)[1]["dropped", "links between spans of two annotators"]
    one = replace(record, spans=(two[0], replace(two[1], annotator="ada")))
    back, _ = came(written_by(LabelStudio(), one)[0][""])
    assert [each.kind for each in back.links] == ["same"]
    assert back.text == TEXT


def held(spans: tuple[Span, ...]) -> set[object]:
    return {
        (each.layer, each.label, Range(each.start, each.end), each.note, each.confidence)
        for each in spans
    }


@given(any_records())
def test_what_it_can_hold_comes_back(record: Record) -> None:
    files, losses = written_by(LabelStudio(), record)
    back, _ = came(files[""])
    assert back.text == record.text
    if ("merged", "equal spans") not in losses:
        assert held(back.spans) == held(record.spans)
    assert {each.annotator or "importer" for each in record.spans} == {
        each.annotator for each in back.spans
    }
    assert {each.scheme for each in back.labels} == {each.scheme for each in record.labels}
