"""doccano's files come in and go out as it writes them, whatever it counts."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.record import Record
from annotator.domain.span import Range, Span
from annotator.formats.doccano import Doccano
from annotator.formats.protocol import ReadProblem, Source
from annotator.formats.registry import reader_for, writers
from tests.formats.conftest import (
    READ,
    any_records,
    full_record,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).parents[1] / "data" / "doccano"
WRITERS = [each for each in writers() if isinstance(each, Doccano)]


def golden(name: str) -> bytes:
    return (DATA / f"{name}.jsonl").read_bytes()


def quotes(record: Record) -> list[str]:
    return [record.text[each.start : each.end] for each in record.spans]


def rows(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def line(**value: Any) -> bytes:
    return json.dumps(value).encode() + b"\n"


def test_triples_count_utf_16() -> None:
    (first, second), problems = read_with(Doccano(), golden("utf16"), "all.jsonl")
    assert quotes(first) == ["Bob", "Ada", "Café Nord"]
    assert first.article.title == "The café"
    assert [each.article.file for each in (first, second)] == ["all.jsonl#41", "all.jsonl#43"]
    assert [each.message for each in problems] == [
        "1 comment on an article is not shown here; an export to doccano has it"
    ]
    files, losses = written_by(Doccano(), first, second)
    assert files[""] == golden("utf16")
    assert losses == {("dropped", "names of annotators"): 1}


def test_grapheme_clusters_are_found_out() -> None:
    (record,), problems = read_with(Doccano(), golden("graphemes"), "all.jsonl")
    assert quotes(record) == ["Bob", "Ada", "Bob", "Café Nord"]
    assert problems == []
    files, _ = written_by(Doccano(graphemes=True), record)
    assert rows(files[""]) == rows(golden("graphemes"))


def test_entities_and_relations_keep_their_ids() -> None:
    (record,), _ = read_with(Doccano(), golden("relations"), "all.jsonl")
    assert quotes(record) == ["Ada", "Bob"]
    (link,) = record.links
    ids = [each.id for each in record.spans]
    assert (link.kind, link.source, link.target) == ("met", *ids)
    files, losses = written_by(Doccano(relations=True), record)
    (wanted,), (found,) = rows(golden("relations")), rows(files[""])
    found["relations"][0]["id"] = 3
    found["entities"].sort(key=lambda each: -each["id"])
    assert found == wanted
    assert ("dropped", "links") not in losses
    assert written_by(Doccano(), record)[1]["dropped", "links"] == 1


def test_a_span_within_a_cluster_grows_to_its_edges() -> None:
    text = "e\u0301a Ada"
    record = replace(plain_record(text), spans=(span("s1", (1, 3), text=text),))
    files, losses = written_by(Doccano(graphemes=True), record)
    assert rows(files[""])[0]["label"] == [[0, 2, "PER"]]
    assert losses["snapped", "spans that cut a grapheme cluster"] == 1


def test_links_of_a_span_that_was_merged_are_told() -> None:
    twice = (span("s1", (1, 7)), span("s2", (1, 7), annotator="bob"))
    link = replace(full_record().links[0], source="s2", target="s1", target_article="a1")
    record = replace(full_record(), spans=twice, links=(link,))
    files, losses = written_by(Doccano(relations=True), record)
    assert rows(files[""])[0]["relations"] == []
    assert losses["dropped", "links of spans that were merged"] == 1


def test_old_exports_name_users_and_what_is_no_span_is_told() -> None:
    label = {"label": "PER", "start_offset": 0, "end_offset": 3, "user": 2}
    data = line(data="Ada saw it", annotations=[label, "PER"], mood="bad")
    (record,), problems = read_with(Doccano(), data.replace(b'"data"', b'"text"'), "x.json1")
    assert [(each.annotator, each.quote) for each in record.spans] == [("2", "Ada")]
    assert [each.message for each in problems] == [
        '"PER" is no span: doccano writes [start, end, "label"]',
        'left out of what is said about articles: "mood"',
    ]
    assert [each.refused for each in problems] == [1, 0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{\n", "broken JSON"),
        (b"7\n", "this is no object"),
        (b"\xff\n", "not UTF-8"),
        (b'{"text": 3, "label": []}', "holds no text"),
        (b'{"label": []}', "which column holds the text"),
        (b'{"text": " ", "label": []}', "there is no text in it"),
    ],
)
def test_what_is_no_article_is_told_and_the_rest_comes_in(data: bytes, said: str) -> None:
    good = line(text="Ada saw it", label=[[0, 3, "PER"]])
    records, problems = read_with(Doccano(), good + b"\n" + data, "x.jsonl")
    assert len(records) == 1
    assert [(each.line, each.fatal) for each in problems] == [(3, True)]
    assert said in problems[0].message


def test_an_empty_file_is_told() -> None:
    for data in (b"", b"\n \n"):
        _, (problem,) = read_with(Doccano(), data, "x.jsonl")
        assert problem.message == "there is no article in it"


def test_a_list_in_one_line_is_read_too() -> None:
    data = b"[" + line(text="Ada saw it", label=[[0, 3, "PER"]]).strip() + b"]"
    assert len(read_with(Doccano(), data, "x.json1")[0]) == 1


def test_a_file_that_vanishes_is_told() -> None:
    def vanished() -> Any:
        raise OSError(5, "Input/output error")

    (problem,) = Doccano().read(Source(name="x", file="x", open=vanished), READ)
    assert isinstance(problem, ReadProblem)
    assert "cannot be read: Input/output error" in problem.message


@pytest.mark.parametrize("writer", WRITERS, ids=lambda each: each.name)
def test_what_it_writes_is_found_to_be_its_own(writer: Doccano) -> None:
    for record in (full_record(), plain_record("nothing in it")):
        data = written_by(writer, record)[0][""]
        assert reader_for("", source(data, "x.jsonl")).name == "doccano"


@pytest.mark.parametrize("name", ["utf16", "graphemes", "relations"])
def test_its_files_are_found_to_be_its_own(name: str) -> None:
    assert reader_for("", source(golden(name), "x.jsonl")).name == "doccano"


@pytest.mark.parametrize(
    "data",
    [
        b'{"text": "a", "label": ["news"]}',
        b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": "PER"}]}',
        b'{"text": "label"}',
    ],
)
def test_files_of_others_are_left_to_others(data: bytes) -> None:
    assert reader_for("", source(data, "x.jsonl")).name != "doccano"


def held(spans: tuple[Span, ...]) -> set[tuple[str, Range]]:
    return {(each.label, Range(each.start, each.end)) for each in spans}


@given(any_records())
def test_what_it_can_hold_comes_back(record: Record) -> None:
    files, losses = written_by(Doccano(), record)
    context = replace(READ, offset_unit="utf16")
    (back,), _ = read_with(Doccano(), files[""], "x.jsonl", context)
    assert back.text == record.text
    assert held(back.spans) == held(record.spans)
    several = sum(len(each.ranges) > 1 for each in record.spans)
    assert losses.get(("merged", "spans of several ranges"), 0) <= several
    merged = losses.get(("merged", "equal spans"), 0)
    assert len(record.spans) - merged == len(back.spans)
    again, _ = written_by(Doccano(), back)
    assert rows(again[""])[0]["label"] == rows(files[""])[0]["label"]


def test_comments_that_are_none_are_passed_over() -> None:
    data = b'{"text": "Ada swam.", "label": [[0, 3, "PER"]], "Comments": 1.5}\n'
    (record,), _ = read_with(Doccano(), data, "all.jsonl")
    assert quotes(record) == ["Ada"]
