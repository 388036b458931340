"""A record and its line say the same, in the contract's order."""

from dataclasses import replace

from annotator.domain.article import ArticleLabel, StatusMark
from annotator.domain.span import Range
from annotator.formats.annotator_jsonl_labels import Labels
from annotator.formats.annotator_jsonl_record import (
    line_of,
    named_annotators,
    record_of,
    span_place,
)
from tests.formats.conftest import (
    ARTICLE_SCHEMES,
    SCHEMA,
    SCHEMES,
    full_line,
    full_record,
    plain_record,
    shaped,
    span,
)

LABELS = Labels(SCHEMES, ARTICLE_SCHEMES)


def test_the_keys_stand_in_the_order_of_the_schema() -> None:
    line = line_of(full_record(), LABELS)
    kinds = SCHEMA["$defs"]
    assert list(line) == SCHEMA["required"]
    assert list(line_of(full_record(topics=("a",)), LABELS)) == list(SCHEMA["properties"])
    for key, kind in (
        ("labels", "label"),
        ("spans", "span"),
        ("regions", "region"),
        ("links", "link"),
        ("reviewed", "review"),
    ):
        assert list(line[key][0]) == kinds[kind]["required"] == list(kinds[kind]["properties"])
    assert list(line["spans"][1]["attributes"][0]) == kinds["attribute"]["required"]


def test_spans_are_sorted_by_start_end_layer_label_and_id() -> None:
    made = [
        span("b", (1, 7)),
        span("a", (1, 7), annotator="bob"),
        span("c", (1, 7), label="GPE"),
        span("d", (1, 7), layer="claim", label="Claim"),
        span("e", (1, 3)),
        span("f", (0, 34)),
        span("g", (1, 3), (8, 9)),
    ]
    line = line_of(replace(full_record(), spans=tuple(made), links=()), LABELS)
    assert [each["id"] for each in line["spans"]] == ["f", "e", "d", "c", "a", "b", "g"]
    assert [span_place(each) for each in line["spans"]] == sorted(map(span_place, line["spans"]))


def test_spans_are_sorted_by_the_label_that_stands_in_the_file() -> None:
    made = (
        span("1", (1, 7), layer="framing", label="naming"),
        span("2", (1, 7), layer="framing", label="Wording"),
    )
    line = line_of(replace(full_record(), spans=made, links=()), LABELS)
    assert [each["label"] for each in line["spans"]] == [
        "Manipulative_Wording",
        "Name_Calling-Labeling",
    ]


def test_the_status_is_that_of_the_one_furthest_behind() -> None:
    marks = (StatusMark("a", "done"), StatusMark("b", "in_progress"), StatusMark("c", "skipped"))
    assert line_of(replace(full_record(), statuses=marks), LABELS)["status"] == "in_progress"
    assert line_of(plain_record("x"), LABELS)["status"] == "new"


def test_a_line_becomes_the_record() -> None:
    record = record_of(shaped(full_line()), LABELS, annotator="me")
    assert record.labels == (ArticleLabel("genre", "news", "ada"),)
    assert record.spans[0].label == "naming"
    assert record.spans[1].ranges == (Range(1, 7), Range(23, 34))
    assert record.spans[1].values("role") == ("Spy", "Hero")
    assert {each.article for each in record.spans} == {"a1"}
    assert record.links == full_record().links
    assert record.article == full_record().article


def test_a_language_that_a_file_names_is_taken_as_sure() -> None:
    assert record_of(shaped(full_line()), LABELS, annotator="").article.language_confidence == 1.0
    unknown = full_line() | {"language": ""}
    assert record_of(shaped(unknown), LABELS, annotator="").article.language_confidence == 0.0


def test_topics_are_in_a_line_where_there_are_any() -> None:
    topics = ("ferries", "a; b")
    line = line_of(full_record(topics=topics), LABELS)
    assert line["topics"] == list(topics)
    assert record_of(shaped(line), LABELS, annotator="").article.topics == topics
    for none in (full_line(), full_line() | {"topics": []}):
        assert record_of(shaped(none), LABELS, annotator="").article.topics == ()


def test_whoever_made_something_is_named() -> None:
    line = full_line()
    assert named_annotators(line) == {"ada"}
    line["labels"][0]["annotator"] = "bob"
    line["reviewed"][0]["annotator"] = "eve"
    line["links"][0]["annotator"] = "zoe"
    assert named_annotators(line) == {"ada", "bob", "eve"}
