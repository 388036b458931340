"""Folders of articles and rows of technique, start and end: what stands wrong there is told."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.ptc import PTC
from annotator.formats.semeval_2020 import SPANS, TECHNIQUES
from tests.formats.conftest import MemoryFolder, decode, full_record, plain_record
from tests.formats.shared_tasks import CROSSWALKS, came, left, marked, span_at, tagged, told

ONE_TO_ONE = [
    ours for ours in CROSSWALKS["ptc-18"].outward if not CROSSWALKS["ptc-18"].is_coarser(ours)
]
TEXT = "The pier is ours.\n\nOnly a fool 🙂 would sell it.\n"


def with_rows(*rows: str, text: str = TEXT) -> dict[str, bytes]:
    joined = "".join(f"{row}\n" for row in rows)
    return {
        "x-articles/article7.txt": text.encode(),
        "x-labels-FLC/article7.task-FLC.labels": joined.encode(),
    }


def foreign(record: Record, number: int) -> Record:
    return replace(record, article=replace(record.article, file=f"article{number}.txt"))


@given(st.lists(tagged(ONE_TO_ONE), min_size=1, max_size=3, unique_by=lambda it: it.text))
@settings(max_examples=40)
def test_what_leaves_comes_back(records: list[Record]) -> None:
    files, losses = left(PTC, *records)
    assert losses == {}
    again, problems = came(PTC, files, offset_unit="codepoint-signature", decode=decode)
    assert all("white space at an edge" in each.message for each in problems)
    back = {record.text: told(record) for record in again}
    assert back == {record.text: told(record) for record in records}


@given(st.data())
@settings(max_examples=40)
def test_rows_leave_as_they_came_whatever_their_order(data: st.DataObject) -> None:
    inward = CROSSWALKS["ptc-18"].inward
    rows = []
    for _ in range(data.draw(st.integers(0, 8))):
        start = data.draw(st.integers(0, len(TEXT) - 2))
        end = data.draw(st.integers(start + 1, min(start + 3, len(TEXT))))
        rows.append(f"7\t{data.draw(st.sampled_from(sorted(inward)))}\t{start}\t{end}")
    files = with_rows(*rows)
    (record,), _ = came(PTC, files, offset_unit="codepoint-signature")
    written, losses = left(PTC, record)
    name = "labels-FLC/article7.task-FLC.labels"
    assert written[f"train-{name}"] == files[f"x-{name}"]
    assert losses == {}


def test_a_row_that_does_not_fit_is_told_with_its_place_and_the_rest_comes_in() -> None:
    files = with_rows(
        "7\tDoubt\t4\t8",
        "7\tDoubt\t40\t4000",
        "7\tDoubt\tfour\t8",
        "8\tDoubt\t4\t8",
        "7\tDoubt\t4",
        "7\tAppeal_to_Magic\t4\t8",
        "7\tDoubt\t8\t4",
        "",
    )
    (record,), problems = came(PTC, files)
    assert [span.quote for span in record.spans] == ["pier"]
    name = "x-labels-FLC/article7.task-FLC.labels"
    assert {each.source for each in problems} == {name}
    assert sorted((each.line, each.refused) for each in problems) == [
        (line, 1) for line in (2, 3, 4, 5, 6, 7)
    ]
    messages = {each.line: each.message for each in problems}
    assert "40–4000 is no part of the text" in messages[2]
    assert '"four" and "8" are no two positions' in messages[3]
    assert 'of the article "8", not of 7' in messages[4]
    assert "no row of article, technique, start, end" in messages[5]
    assert 'the label "Appeal_to_Magic" is in no scheme' in messages[6]


def test_rows_that_stand_there_twice_leave_twice_and_at_their_places() -> None:
    rows = ["7\tDoubt\t24\t30", "7\tSlogans\t4\t8", "7\tDoubt\t24\t30", "7\tDoubt\t4\t8"]
    files = with_rows(*rows)
    (record,), problems = came(PTC, files)
    assert len(record.spans) == 3
    assert [each.message for each in problems] == [
        "1 rows stand there more than once: each is one span"
    ]
    made = span_at(TEXT, (0, 3), label="Repetition")
    record = replace(record, spans=(*record.spans, replace(made, article=record.article.id)))
    written, losses = left(PTC, record)
    wanted = [*rows, "7\tRepetition\t0\t3", ""]
    assert written["train-labels-FLC/article7.task-FLC.labels"].decode() == "\n".join(wanted)
    assert losses == {}


def test_one_file_for_all_articles_does_as_well() -> None:
    rows = b"7\tDoubt\t4\t8\r\n9\tDoubt\t0\t3\r\n7\tSlogans\t0\t3\r\n9\tDoubt\t1\t2\r\n"
    files = {"article7.txt": TEXT.encode(), "dev.task-FLC.labels": rows}
    assert PTC.finds(MemoryFolder(files))
    (record,), problems = came(PTC, files)
    assert [span.quote for span in record.spans] == ["pier", "The"]
    (problem,) = problems
    assert (problem.source, problem.line, problem.refused) == ("dev.task-FLC.labels", 2, 2)
    assert "article9.txt" in problem.message


def test_what_belongs_to_nothing_is_told() -> None:
    files = {
        "a/article7.txt": TEXT.encode(),
        "b/article7.txt": b"Another one.",
        "a/article8.txt": b"",
        "a/article8.task-FLC.labels": b"",
        "a/article9.task-FLC.labels": b"9\tDoubt\t0\t2",
        "bad.task-FLC.labels": b"7\t\xff\xfe\xff",
    }
    (record,), problems = came(PTC, files)
    assert record.text == TEXT
    told_of = {each.source: each.message for each in problems}
    assert set(told_of) == set(files) - {"a/article7.txt", "a/article8.task-FLC.labels"}
    assert "there is no article9.txt" in told_of["a/article9.task-FLC.labels"]
    assert "already" in told_of["b/article7.txt"]
    _, problems = came(PTC, {"x.task-FLC.labels": b"7\tDoubt\t0\t3\n"})
    assert [each.fatal for each in problems] == [False, True]


def test_spans_without_a_technique_wait_for_a_person_to_say_what_they_are() -> None:
    files = {"article7.txt": TEXT.encode(), "article7.task1-SI.labels": b"7\t4\t8\n7\t0\t3\n"}
    (record,), (problem,) = came(SPANS, files)
    assert record.spans == () and problem.refused == 2
    assert '--label "propaganda"=LAYER:LABEL' in problem.message
    said = {"propaganda": "framing:Loaded_Language"}
    (record,), problems = came(SPANS, files, label_map=said)
    assert problems == []
    written, losses = left(SPANS, record)
    name = "train-labels-task1-span-identification/article7.task1-SI.labels"
    assert written[name] == files["article7.task1-SI.labels"]
    assert losses == {("mapped", "labels"): 2}


def test_the_question_marks_of_a_template_do_too() -> None:
    files = {"article7.txt": TEXT.encode(), "dev-task-TC-template.out": b"7\t?\t4\t8\n"}
    _, (problem,) = came(TECHNIQUES, files)
    assert '--label "?"=LAYER:LABEL' in problem.message
    (record,), _ = came(TECHNIQUES, files, label_map={"?": "framing:Doubt"})
    assert record.spans[0].quote == "pier"


def test_what_the_format_cannot_hold_is_noted() -> None:
    text = TEXT
    spans = (
        span_at(text, (0, 3), (9, 11), key="s1", label="Doubt", note="why\nso?", confidence="low"),
        span_at(text, (0, 3), key="s2", label="Attack_on_Reputation"),
        span_at(text, (0, 3), key="s3", label="Appeal_to_Hypocrisy", entity="Q1"),
        span_at(text, (0, 3), key="s4", label="Whataboutism", annotator="bob"),
        span_at(text, (4, 8), key="s5", layer="entity", label="FAC"),
    )
    files, losses = left(PTC, marked(foreign(plain_record(text), 7), *spans))
    assert files["train.task-FLC.labels"] == b"7\tDoubt\t0\t11\n7\tWhataboutism\t0\t3\n" or (
        files["train.task-FLC.labels"] == b"7\tWhataboutism\t0\t3\n7\tDoubt\t0\t11\n"
    )
    assert losses == {
        ("dropped", "articles whose spans have no annotators now"): 1,
        ("dropped", "confidences of spans"): 1,
        ("dropped", "entities of spans"): 1,
        ("dropped", "notes of spans"): 1,
        ("dropped", "spans of other layers"): 1,
        ("dropped", "spans whose label is not in ptc-18"): 1,
        ("mapped", "labels"): 1,
        ("merged", "spans of several ranges"): 1,
        ("merged", "spans that are one row"): 1,
    }


def test_articles_from_elsewhere_have_numbers_that_stay() -> None:
    record = plain_record(TEXT)
    twice = replace(foreign(plain_record("Other."), 7), article=article("b", "article7.txt"))
    names = sorted(left(PTC, foreign(record, 7), twice, plain_record("Third."))[0])
    assert sorted(left(PTC, foreign(record, 7), twice, plain_record("Third."))[0]) == names
    articles = [name for name in names if name.startswith("train-articles/")]
    assert "train-articles/article7.txt" in articles and len(articles) == 3
    assert all(len(name) == len("train-articles/article.txt") + 16 for name in articles[:2])


def article(key: str, file: str) -> Article:
    return replace(plain_record("Other.").article, id=key, file=file)


@pytest.mark.parametrize("part", ["dev", "test"])
def test_a_part_of_a_split_names_its_files(part: str) -> None:
    files, _ = left(TECHNIQUES, plain_record(TEXT), part=part)
    assert {name.partition("-")[0] for name in files} == {part}


def test_another_layer_may_leave_without_techniques() -> None:
    record = marked(plain_record(TEXT), span_at(TEXT, (4, 8), layer="entity", label="FAC"))
    files, losses = left(SPANS, record, layers=("entity",))
    assert files["train-task1-SI.labels"].endswith(b"\t4\t8\n")
    assert losses == {("mapped", "labels"): 1}


def test_links_regions_and_labels_of_articles_are_noted_too() -> None:
    _, losses = left(SPANS, marked(full_record(), span_at(full_record().text, (1, 7))))
    assert {what for _, what in losses} >= {"links", "marked parts of articles"}
    assert losses["dropped", "labels of articles"] == 1


def test_a_byte_order_mark_counts_as_a_character() -> None:
    files = with_rows("7\tDoubt\t5\t9", text="\ufeff" + TEXT)
    (record,), _ = came(PTC, files)
    assert record.spans[0].ranges == (Range(4, 8),)
    written, _ = left(PTC, record)
    assert written["train-articles/article7.txt"] == files["x-articles/article7.txt"]
    assert written["train.task-FLC.labels"] == b"7\tDoubt\t5\t9\n"


def test_a_first_letter_that_will_be_taken_for_a_byte_order_mark_is_told() -> None:
    text = "\ufeff" + TEXT
    files, losses = left(PTC, marked(plain_record(text), span_at(text, (5, 9))))
    assert losses["dropped", "first letters U+FEFF, as a byte order mark"] == 1
    ((name, data),) = (it for it in files.items() if it[0].startswith("train-articles/"))
    assert (data, name[-4:]) == (text.encode(), ".txt")
