"""Our own format comes back byte for byte, and a bad line never takes the good ones with it."""

import io
import json
from dataclasses import replace
from itertools import islice
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Region, StatusMark
from annotator.domain.errors import BadOffsets, UnknownLabel, UserError
from annotator.domain.record import Record
from annotator.domain.span import Range
from annotator.formats.annotator_jsonl import STATUSES, AnnotatorJsonl
from annotator.formats.protocol import ReadProblem, Source
from tests.formats.conftest import (
    READ,
    TEXT,
    Vanished,
    any_records,
    encoded,
    full_line,
    full_record,
    plain_record,
    read,
    source,
    span,
    written,
    written_by,
)

READER = AnnotatorJsonl()
MARKED = (
    '{"format": "annotator/1", "id": "a1", "sha256": "'
    + full_record().article.sha256
    + '", "offset_unit": "codepoint", '
    r'"text": "„Nobody” – said Ada – „will cross.” 🙂\r\nThe ferry\u2028sank; Bob\u0085swam.", '
    r'"title": "The \"ferry\" sank", "language": "en", "published": "2025-08", '
    '"source": "Lodva Post", "url": "https://example.org/?a=1&b=2", "author": "A. Writer", '
    '"file": "one.txt", "event": "e1", "status": "done", '
    '"labels": [{"scheme": "genre", "label": "reporting", "annotator": "ada"}], '
    '"spans": [{"id": "s2", "layer": "framing", "label": "Name_Calling-Labeling", '
    '"coarse": ["Attack", "Manipulative_Wording"], "start": 1, "end": 7, "ranges": [[1, 7]], '
    '"quote": "Nobody", "annotator": "ada", "origin": "suggested", "confidence": "", "note": "", '
    '"entity": "Q1", "attributes": [], "created": "2026-11-22T10:00:00Z", '
    '"updated": "2026-11-22T10:00:00Z"}, '
    '{"id": "s1", "layer": "claim", "label": "Claim", "coarse": [], "start": 1, "end": 34, '
    '"ranges": [[1, 7], [23, 34]], "quote": "Nobody” – said Ada – „will cross.", '
    '"annotator": "ada", "origin": "manual", "confidence": "high", '
    r'"note": "=1+1 </script>\n\u2028", '
    '"entity": "", "attributes": [{"name": "claimer", "value": "s3"}, '
    '{"name": "role", "value": "Spy"}, {"name": "role", "value": "Hero"}], '
    '"created": "2026-11-22T10:00:00Z", "updated": "2026-11-22T10:00:00Z"}, '
    '{"id": "s3", "layer": "entity", "label": "PER", "coarse": [], "start": 16, "end": 19, '
    '"ranges": [[16, 19]], "quote": "Ada", "annotator": "ada", "origin": "manual", '
    '"confidence": "", "note": "", "entity": "", "attributes": [], '
    '"created": "2026-11-22T10:00:00Z", "updated": "2026-11-22T10:00:00Z"}], '
    '"regions": [{"kind": "header", "start": 0, "end": 3, "origin": "manual"}, '
    '{"kind": "title", "start": 0, "end": 8, "origin": "auto"}], '
    '"links": [{"id": "l1", "kind": "same_claim", "source": "s1", "target": "far", '
    '"target_article": "a9", "annotator": "ada", "note": "perhaps"}], '
    '"reviewed": [{"layer": "claim", "annotator": "ada", "state": "open"}, '
    '{"layer": "entity", "annotator": "ada", "state": "done"}]}\n'
)


def test_a_line_is_the_contract_to_the_byte() -> None:
    assert written(full_record()).decode() == MARKED


def test_no_reader_can_cut_a_line_in_two() -> None:
    assert len(written(full_record()).decode().splitlines()) == 1


def test_a_record_comes_back_as_it_was() -> None:
    (record,), problems = read(MARKED.encode())
    wanted = full_record()
    assert problems == []
    assert record == replace(
        wanted,
        spans=tuple(wanted.spans[place] for place in (2, 1, 0)),
        regions=wanted.regions[::-1],
        reviewed=wanted.reviewed[::-1],
    )


@given(st.lists(any_records(), max_size=3, unique_by=lambda record: record.text))
def test_export_import_export_is_byte_identical(records: list[Record]) -> None:
    distinct = [
        replace(
            record,
            spans=tuple(replace(it, id=f"{number} {it.id}") for it in record.spans),
            links=tuple(
                replace(it, id=f"{number} {it.id}", source=f"{number} {it.source}")
                for it in record.links
            ),
        )
        for number, record in enumerate(records)
    ]
    first = written(*distinct)
    again, problems = read(first)
    assert [str(problem) for problem in problems if problem.fatal] == (
        [] if records else ["some.jsonl: the file is empty: there is no article in it"]
    )
    assert written(*again) == first
    for before, after in zip(distinct, again, strict=True):
        assert after.text == before.text
        assert set(after.spans) == set(before.spans)


def test_the_status_goes_to_the_only_annotator_who_is_named() -> None:
    record = full_record()
    alone = replace(record, labels=(), reviewed=(), links=())
    assert read(written(record))[0][0].statuses == (StatusMark("ada", "done"),)
    assert read(written(replace(alone, spans=())))[0][0].statuses == (
        StatusMark("importer", "done"),
    )
    other = replace(alone, spans=(*record.spans, span("s9", (1, 7), annotator="bob")))
    assert read(written(other))[0][0].statuses == (StatusMark("importer", "done"),)
    assert read(written(replace(record, statuses=())))[0][0].statuses == ()


def test_what_the_status_of_all_does_not_say_is_counted_as_lost() -> None:
    record = full_record()
    nobody = replace(record, statuses=(StatusMark("bob", "new"),))
    two = replace(record, statuses=(StatusMark("ada", "done"), StatusMark("bob", "in_progress")))
    another = replace(record, statuses=(StatusMark("bob", "done"),))

    assert written_by(READER, record, nobody)[1] == {}
    assert written_by(READER, two, another, record)[1] == {("dropped", STATUSES): 3}


def test_a_bad_line_is_reported_and_the_others_are_read() -> None:
    good = [written(plain_record(f"Article {number}.")) for number in range(3)]
    data = good[0] + b'{"broken": \n' + good[1] + b"\n" + good[2].rstrip(b"\n")
    records, problems = read(data)
    assert [record.text for record in records] == ["Article 0.", "Article 1.", "Article 2."]
    assert [(problem.line, problem.fatal) for problem in problems] == [(2, True)]
    assert str(problems[0]).startswith("some.jsonl:2: broken JSON at character 12")


def test_all_faults_of_a_line_are_told_at_once() -> None:
    line = full_line()
    line["spans"][0] |= {"quote": "Somebody", "label": "Slur"}
    line["spans"][1]["ranges"] = [[1, 7], [23, 3400]]
    records, problems = read(encoded(line))
    assert records == []
    assert [problem.message.split(":")[0] for problem in problems] == [
        'span "s2"',
        'span "s2"',
        'span "s1"',
    ]
    assert all(problem.line == 1 and problem.fatal for problem in problems)


def test_only_faults_of_structure_are_told_where_the_structure_is_wrong() -> None:
    line = full_line()
    line["spans"][0] |= {"start": 1.0, "quote": "Somebody"}
    assert [str(problem) for problem in read(encoded(line))[1]] == [
        "some.jsonl:1: spans[0].start: 1.0 must be a whole number"
    ]


def test_white_space_at_an_edge_is_kept_and_told() -> None:
    record = replace(full_record(), spans=(span("s1", (6, 9)),), links=())
    records, problems = read(written(record))
    assert records[0].spans == record.spans
    assert [(problem.fatal, problem.line) for problem in problems] == [(False, 1)]
    assert "white space" in problems[0].message


def test_a_coarse_label_is_derived_anew_and_told() -> None:
    line = full_line()
    line["spans"][0]["coarse"] = []
    records, problems = read(encoded(line))
    assert written(*records).decode() == MARKED
    assert [(problem.fatal, problem.line) for problem in problems] == [(False, 1)]


def test_ids_are_unique_in_the_file_among_what_is_read() -> None:
    first = written(full_record())
    broken = first.replace(b'"Nobody"', b'"nobody"')
    records, problems = read(broken + first + first)
    assert len(records) == 1
    assert sorted({problem.line for problem in problems}) == [1, 3]
    assert sum("stands already on line 2" in problem.message for problem in problems) == 5


def test_a_file_without_articles_says_so() -> None:
    for data in (b"", b"\n \n", b"\xef\xbb\xbf"):
        (problem,) = read(data)[1]
        assert str(problem) == "some.jsonl: the file is empty: there is no article in it"


def test_a_byte_order_mark_is_no_hindrance_but_utf_16_is() -> None:
    data = written(full_record())
    assert len(read(b"\xef\xbb\xbf" + data)[0]) == 1
    records, problems = read(data.decode().encode("utf-16"))
    assert records == []
    assert [str(problem) for problem in problems] == [
        "some.jsonl: the file is UTF-16, but JSONL is UTF-8: save it as that"
    ]


def test_a_file_that_goes_away_is_reported_after_what_was_read() -> None:
    first = written(full_record())

    def vanished() -> io.BufferedReader:
        return io.BufferedReader(Vanished(first))

    def missing() -> io.BufferedReader:
        raise FileNotFoundError(2, "No such file or directory")

    items = list(READER.read(Source(name="x", file="x", open=vanished), READ))
    assert isinstance(items[0], Record)
    assert items[1] == ReadProblem("x", 0, "cannot be read: Input/output error")
    assert list(READER.read(Source(name="x", file="x", open=missing), READ)) == [
        ReadProblem("x", 0, "cannot be read: No such file or directory")
    ]


def test_a_line_of_millions_of_characters_is_a_line() -> None:
    text = "long 🙂 " * 300_000
    (record,), problems = read(written(plain_record(text)))
    assert record.text == text
    assert problems == []


def test_articles_are_read_while_the_file_is() -> None:
    lines = (written(plain_record(f"Article {number}.")) for number in range(10**9))

    class Endless(io.RawIOBase):
        def readline(self, size=-1, /):
            return next(lines)

    endless = Source(name="x", file="x", open=lambda: cast("BinaryIO", Endless()))
    first = [item for item in islice(READER.read(endless, READ), 3) if isinstance(item, Record)]
    assert [record.text for record in first] == ["Article 0.", "Article 1.", "Article 2."]


@pytest.mark.parametrize(
    ("record", "error", "words"),
    [
        (replace(full_record(), text=TEXT + "!"), UserError, "the text of the article a1"),
        (
            replace(full_record(), spans=(replace(span("s1", (1, 7)), quote="No"),)),
            BadOffsets,
            "span s1",
        ),
        (
            replace(full_record(), spans=(replace(span("s1", (1, 7)), ranges=(Range(5, 5),)),)),
            BadOffsets,
            "5–5",
        ),
        (replace(full_record(), spans=(span("s1", (1, 7), label="X"),)), UnknownLabel, "X"),
        (replace(full_record(), spans=(span("s1", (1, 7), note="\ud83d"),)), UserError, "U+D83D"),
    ],
)
def test_what_is_damaged_does_not_leave(record: Record, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match="(?i)" + words.replace("+", r"\+")):
        written(record)


def test_beside_the_file_stand_its_types() -> None:
    files, _ = written_by(READER, full_record())
    assert json.loads(files[".features.json"])["text"]["dtype"] == "string"


def test_the_first_line_tells_the_format() -> None:
    data = written(replace(full_record(), regions=(Region("title", 0, 8),)))
    assert READER.sniff(data[:4096])
    assert READER.sniff(b"\xef\xbb\xbf" + data[:200])
    assert READER.sniff(b'\n { "id": "x", "format" : "annotator/7"')
    assert not READER.sniff(b'{"text": "format"}')
    assert not READER.sniff(b'{"data": {"format": "annotator/1"}}')
    assert not READER.sniff(b"Once upon a time")


def test_it_says_what_its_offsets_are() -> None:
    assert (READER.name, READER.suffixes, READER.offset_unit) == (
        "annotator",
        (".jsonl",),
        "code points",
    )
    assert source(b"").name.endswith(READER.suffixes)


@given(st.data())
def test_damaged_files_give_problems_and_never_an_exception(data: st.DataObject) -> None:
    damaged = bytearray(written(full_record(), plain_record("Another one.")))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    records, problems = read(bytes(damaged))
    assert len(records) + sum(problem.fatal for problem in problems) >= 1
    assert len(str(problems).splitlines()) == 1
    assert len(read(written(*records))[0]) == len(records)
