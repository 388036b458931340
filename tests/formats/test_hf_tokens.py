"""Token classification: what is written comes back, and so does what data sets of others say."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.formats.hf_layout import HfLayout
from annotator.formats.hf_tokens import HfTokens, features_of
from annotator.formats.registry import reader_for
from tests.formats.beside import OPEN, losses_of, marks, read_among
from tests.formats.conftest import (
    READ,
    SCHEMES,
    any_records,
    label,
    plain_record,
    read_with,
    scheme,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "hf_tokens"
READER = HfTokens()
TEXT = "Ada met Bob\u2028Post. It rained."


def article() -> Record:
    spans = (
        span("s1", (0, 3), text=TEXT),
        span("s2", (8, 16), text=TEXT, label="GPE"),
        span("s3", (8, 11), text=TEXT),
    )
    return replace(plain_record(TEXT), spans=spans)


def test_what_it_looks_like() -> None:
    record = article()
    files, losses = written_by(READER, record)
    first, second = map(json.loads, files[""].splitlines())
    key = record.article.id
    assert first == {
        "id": f"{key}:0",
        "tokens": ["Ada", "met", "Bob", "Post", "."],
        "ner_tags": [1, 0, 3, 4, 0],
        "article": key,
        "start": 0,
        "language": "",
        "text": "Ada met Bob\u2028Post. ",
        "offsets": [[0, 3], [4, 7], [8, 11], [12, 16], [16, 17]],
    }
    assert (second["id"], second["text"], second["ner_tags"]) == (
        f"{key}:18",
        "It rained.",
        [0] * 3,
    )
    features = json.loads(files[".features.json"])
    assert features["ner_tags"] == [
        {"names": ["O", "B-PER", "I-PER", "B-GPE", "I-GPE"], "_type": "ClassLabel"}
    ]
    assert list(features) == list(first)
    assert losses == {("dropped", "names of annotators"): 1, ("dropped", "overlapping spans"): 1}


@given(any_records())
@settings(max_examples=30)
def test_what_it_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    out, losses = losses_of(READER, record)
    if any(it.what == "articles without a token" for it in losses):
        return
    (back,), problems = read_among(READER, out.files)
    assert (back.text, back.article.id, problems) == (record.text, record.article.id, [])
    touched = {it.item for it in losses if it.what.endswith("spans") or it.act != "dropped"}
    touched |= {it.item for it in losses if it.what.startswith("spans")}
    kept = tuple(it for it in record.spans if it.id not in touched)
    assert set(marks(replace(record, spans=kept))) <= set(marks(back))
    assert losses_of(READER, back)[0].files == out.files


def test_a_data_set_of_others_has_its_names_in_its_features() -> None:
    files = {"": (DATA / "conll.jsonl").read_bytes()}
    for shape in ("sequence", "list"):
        files[".features.json"] = (DATA / f"{shape}.features.json").read_bytes()
        records, problems = read_among(READER, files, OPEN)
        assert [it.text for it in records] == ["Lodva Post met Ada .", "Rain fell ."]
        assert [(it.label, it.quote) for it in records[0].spans] == [
            ("ORG", "Lodva Post"),
            ("PER", "Ada"),
        ]
        (note,) = problems
        assert "put together from the words" in note.message
    del files[".features.json"]
    records, problems = read_among(READER, files)
    assert records == []
    assert "put the features of the data set beside it" in problems[0].message
    assert [it.line for it in problems] == [1, 2]


def test_a_row_that_was_taken_out_of_its_article_is_one_of_its_own() -> None:
    files, _ = written_by(READER, article())
    first, second = files[""].splitlines(keepends=True)
    records, _ = read_among(READER, {**files, "": second + first})
    assert [it.text for it in records] == ["It rained.", "Ada met Bob\u2028Post. "]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"tokens": ["a"], "ner_tags": []}, "not one tag for each token"),
        ({"tokens": "a", "ner_tags": ["O"]}, '"tokens" is no list of words'),
        ({"tokens": [1], "ner_tags": ["O"]}, '"tokens" is no list of words'),
        ({"tokens": ["a"], "tags": ["PERSON"]}, '"PERSON" is no tag'),
        ({"tokens": ["a"], "tags": [9]}, '"9" is the number of no tag'),
        ({"tokens": ["a"], "tags": [-1]}, '"-1" is the number of no tag'),
        ([1], "this is no object"),
    ],
)
def test_faults_are_told_with_their_line(row: object, words: str) -> None:
    data = b'{"tokens": ["Ada"], "ner_tags": ["B-PER"]}\n' + json.dumps(row).encode()
    files = {"": data, ".features.json": features_of(HfLayout(["PER"]))}
    records, problems = read_among(READER, files)
    assert [it.text for it in records] == ["Ada"]
    assert [(it.line, words in it.message) for it in problems if it.fatal] == [(2, True)]


@pytest.mark.parametrize("features", [b"{", b"[]", b"{}", b'{"ner_tags": 1}', b"\xff"])
def test_features_without_names_are_refused(features: bytes) -> None:
    files = {"": b'{"tokens": ["Ada"], "ner_tags": [1]}', ".features.json": features}
    records, (problem,) = read_among(READER, files)
    assert records == []
    assert "x.features.json:" in problem.message


def test_it_is_told_from_other_json() -> None:
    ours = written_by(READER, article())[0][""]
    assert reader_for("", source(ours, "x.jsonl")).name == "hf-tokens"
    assert not READER.sniff(b'{"text": "tokens", "tokens": [{"text": "a"}], "tags": []}')
    assert not READER.sniff(b"tokens")
    assert [it.message for it in read_with(READER, b"\n", "x")[1]] == ["there is no row in it"]


def test_a_file_that_cannot_be_read_is_told() -> None:
    def missing():
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = READER.read(replace(source(b""), open=missing), READ)
    assert "cannot be read: No such file or directory" in str(problem)


def test_rows_of_others_leave_as_they_came() -> None:
    files = {"": (DATA / "conll.jsonl").read_bytes()}
    files[".features.json"] = (DATA / "sequence.features.json").read_bytes()
    records, _ = read_among(READER, files, OPEN)
    entity = scheme("entity", "entity", [label("PER"), label("ORG")])
    again, losses = written_by(READER, *records, schemes={**SCHEMES, "entity": entity})
    assert rows_of(again) == rows_of(files)
    names = json.loads(again[".features.json"])["ner_tags"][0]["names"]
    assert names[:5] == ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]
    assert not losses.keys() - {("dropped", "names of annotators")}


def test_a_row_that_was_marked_otherwise_keeps_all_but_its_tags() -> None:
    files = {"": (DATA / "conll.jsonl").read_bytes()}
    files[".features.json"] = (DATA / "list.features.json").read_bytes()
    (first, second), _ = read_among(READER, files, OPEN)
    rows = rows_of(written_by(READER, replace(first, spans=()), second)[0])
    assert rows == [{**rows_of(files)[0], "ner_tags": [0] * 5}, rows_of(files)[1]]


@pytest.mark.parametrize(
    "tags",
    [["B-PER", "L-PER", "O", "U-GPE"], ["B-PER", "E-PER", "O", "S-GPE"], ["I-PER", "O", "O", "O"]],
)
def test_tags_in_words_stay_words_of_their_kind(tags: list[str]) -> None:
    row = {"tokens": ["Ada", "Post's", "saw", "U.S."], "tags": tags, "doc": 3, "more": {"a": 0.5}}
    files = {"": json.dumps(row).encode()}
    (record,), _ = read_among(READER, files)
    again, _ = written_by(READER, record)
    assert rows_of(again) == [row]
    features = json.loads(again[".features.json"])
    assert features["tags"] == [{"dtype": "string", "_type": "Value"}]
    assert features["doc"]["dtype"] == "int64"
    assert features["more"] == {"a": {"dtype": "float64", "_type": "Value"}}


def test_one_data_set_has_columns_of_one_kind() -> None:
    files = {"": b'{"tokens": ["Ada"], "tags": ["B-PER"], "doc": 3}\n'}
    (foreign,), _ = read_among(READER, files)
    out, losses = losses_of(READER, foreign, article())
    assert {tuple(row) for row in rows_of(out.files)} == {("tokens", "tags", "doc")}
    assert [it.what for it in losses if it.article == article().article.id][-2:] == [
        "texts between tokens"
    ] * 2
    out, losses = losses_of(READER, article(), foreign)
    assert {len(row) for row in rows_of(out.files)} == {8}
    assert "further columns" in [it.what for it in losses]


def test_a_token_of_nothing_is_told() -> None:
    row = {"tokens": ["Ada", "", "Bob"], "tags": ["B-PER", "O", "O"]}
    (record,), problems = read_among(READER, {"": json.dumps(row).encode()})
    assert record.page == b""
    assert "is cut anew when it leaves" in problems[0].message


def rows_of(files: dict[str, bytes]) -> list[dict]:
    return [json.loads(line) for line in files[""].splitlines()]
