"""WebAnno TSV comes in as INCEpTION writes it, and leaves with all that its tokens can hold."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.domain.span import AttributeValue
from annotator.formats.losses import Loss, Losses
from annotator.formats.protocol import ReadProblem
from annotator.formats.registry import reader_for
from annotator.formats.webanno_tsv import WebannoTsv
from tests.formats.conftest import (
    WRITE,
    MemoryOutputs,
    any_records,
    full_record,
    link,
    plain_record,
    read_with,
    source,
    span,
    written_by,
)

DATA = Path(__file__).resolve().parents[1] / "data" / "webanno_tsv"
GOLDEN = (DATA / "ferry.tsv").read_bytes()


def read(data: bytes) -> tuple[list[Record], list[ReadProblem]]:
    return read_with(WebannoTsv(), data, "x.tsv")


def quotes(record: Record) -> list[tuple[str, str]]:
    return [(each.label, each.quote) for each in record.spans]


def test_a_file_of_inception_comes_in() -> None:
    (record,), (twice, passed) = read(GOLDEN)
    assert record.text == "🙂 Ada saw the ferry\\boat .\nBob\n\tswam ."
    assert quotes(record) == [
        ("PER", "Ada"),
        ("Claim", "Ada saw the ferry"),
        ("GPE", "boat"),
        ("Wording", "Bob"),
    ]
    assert record.spans[0].entity == "http://www.wikidata.org/entity/Q7259"
    assert twice.message.startswith("1 spans")
    assert "Same" in passed.message and "POS" in passed.message and not passed.fatal


def test_features_that_are_not_ours_are_attributes() -> None:
    data = GOLDEN.replace(b"|label|remark", b"|remark|label").replace(
        b"PER[1]|Claim[2]\ta\\|b \\[c\\][1]|*[2]", b"a\\|b \\[c\\][1]|*[2]\tGPE[1]|Claim[2]"
    )
    (record,), _ = read(data)
    (place,) = (each for each in record.spans if each.label == "GPE" and each.quote == "Ada")
    assert place.attributes == (AttributeValue("remark", "a|b [c]"),)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"#FORMAT=WebAnno TSV 2\n", "no WebAnno TSV of version 3"),
        (b"", "no WebAnno TSV of version 3"),
        (GOLDEN.replace(b"2-1", b"two"), "line 20 is no row"),
        (GOLDEN.replace(b"33-37", b"34-38"), "line 21 is not where"),
        (GOLDEN.replace(b"28-31", b"20-23"), "the sentence at 20"),
        (GOLDEN.replace(b"Bob", b"B\xff"), "not UTF-8"),
    ],
)
def test_files_that_cannot_be_read_are_told(data: bytes, said: str) -> None:
    records, (problem,) = read(data)
    assert records == [] and problem.fatal
    assert said in problem.message


def test_files_that_count_code_points_are_found_out() -> None:
    text = "#FORMAT=WebAnno TSV 3.2\n#T_SP=webanno.custom.Span|value\n\n\n#Text=🙂 Ada\n"
    (record,), _ = read(f"{text}1-1\t0-1\t🙂\t_\t\n1-2\t2-5\tAda\tPER\t\n".encode())
    assert (record.text, quotes(record)) == ("🙂 Ada", [("PER", "Ada")])


def test_the_format_is_known_by_its_first_line() -> None:
    assert reader_for("", source(GOLDEN, "x.tsv")).name == "webanno-tsv"
    assert reader_for("", source(GOLDEN, "x")).name == "webanno-tsv"
    assert reader_for("", source(b"text\nAda\n", "x.tsv")).name == "csv"


# ---------------------------------------------------------------- as we write


def test_an_article_leaves_as_a_file() -> None:
    record = plain_record("🙂 Ada saw.\n\nBob_swam")
    text = record.text
    extents = [("a", (2, 9)), ("b", (2, 5)), ("c", (6, 8)), ("d", (12, 13))]
    spans = tuple(span(key, extent, text=text) for key, extent in extents)
    files, losses = written_by(WebannoTsv(), replace(record, spans=spans))
    assert losses == {}
    lines = files["article.tsv"].decode().split("\n")
    assert lines[:4] == [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Entity|value|annotator|note|confidence|entity|attributes|id",
        "",
        "",
    ]
    rows = [line.split("\t")[:4] for line in lines[4:]]
    assert rows == [
        ["#Text=🙂 Ada saw."],
        ["#Text="],
        ["1-1", "0-2", "🙂", "_"],
        ["1-2", "3-6", "Ada", "PER[1]|PER[2]"],
        ["1-3", "7-10", "saw", "PER[2]"],
        ["1-3.1", "7-9", "sa", "PER"],
        ["1-4", "10-11", ".", "_"],
        [""],
        ["#Text=Bob_swam"],
        ["2-1", "13-16", "Bob", "_"],
        ["2-1.1", "13-14", "B", "PER"],
        ["2-2", "16-17", "_", "_"],
        ["2-3", "17-21", "swam", "_"],
        [""],
    ]


def test_what_it_cannot_hold_is_told() -> None:
    record = plain_record(" \nAda saw Bob.")
    text = record.text
    spans = (
        span("a", (2, 6), text=text, note="a\rb"),
        span("b", (5, 6), text=text),
        span("c", (6, 9), text=text),
    )
    links = (link(record, "a", target="c"),)
    _, losses = written_by(WebannoTsv(), replace(record, spans=spans, links=links))
    assert losses == {
        ("dropped", "links"): 1,
        ("dropped", "spans without tokens"): 1,
        ("mapped", "carriage returns in notes and names"): 1,
        ("mapped", "text before the first token to blanks"): 1,
        ("snapped", "spans with edges between tokens"): 1,
    }


def test_parts_of_a_span_come_back_as_one_and_name_others() -> None:
    files, _ = written_by(WebannoTsv(), full_record())
    (record,), problems = read(files["one.tsv"])
    assert (problems, record.text) == ([], full_record().text)
    claim, _, ada = record.spans
    assert [each[:] for each in claim.ranges] == [(1, 7), (23, 34)]
    assert claim.values("claimer") == (ada.id,)
    assert written_by(WebannoTsv(), replace(record, article=full_record().article))[0] == files


# ---------------------------------------------------------------- whatever it is


def _held(record: Record, key: str) -> tuple[object, ...]:
    (it,) = (each for each in record.spans if each.id == key or each.origin.endswith(f":{key}"))
    return (it.layer, it.label, it.ranges, it.note, it.entity, it.confidence, it.attributes)


@settings(max_examples=40, deadline=None)
@given(any_records())
def test_what_tokens_can_hold_comes_back_and_the_rest_is_told(record: Record) -> None:
    spans = (
        replace(each, id=f"s{n}", annotator=each.annotator or "x")
        for n, each in enumerate(record.spans)
    )
    record = replace(record, spans=tuple(spans), links=())
    out, losses = MemoryOutputs(), list[Loss]()
    WebannoTsv().write([record], out, context=replace(WRITE, losses=Losses(losses.append)))
    if not out.files:
        assert losses[-1].what == "articles without tokens"
        return
    told = {each.item for each in losses if each.item}
    ((name, data),) = out.files.items()
    (back,), problems = read(data)
    assert problems == []
    if not any(each.act == "mapped" and not each.item for each in losses):
        assert back.text == record.text
    for each in record.spans:
        assert each.id in told or _held(record, each.id) == _held(back, each.id)
    again = replace(back, article=record.article)
    assert written_by(WebannoTsv(), again)[0][name] == data


def test_its_tokens_and_sentences_are_those_of_the_file_when_it_leaves_again() -> None:
    data = (
        "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ada's U.S. ferry. It sank.\n"
        "1-1\t0-5\tAda's\t\n1-2\t6-10\tU.S.\t\n1-3\t11-26\tferry. It sank.\t\n\n"
        "#Text=🙂-Bob\n2-1\t27-33\t🙂-Bob\t\n"
    )
    (record,), _ = read(data.encode())
    (written,) = written_by(WebannoTsv(), record)[0].values()
    assert written.decode() == data
    (golden,), _ = read(GOLDEN)
    (written,) = written_by(WebannoTsv(), golden)[0].values()
    rows = [each.split(b"\t")[:3] for each in GOLDEN.split(b"\n") if each[:1].isdigit()]
    whole = [row for row in rows if b"." not in row[0]]
    again = [each.split(b"\t")[:3] for each in written.split(b"\n") if each[:1].isdigit()]
    assert [row for row in again if b"." not in row[0]] == whole
