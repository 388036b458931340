"""Rows of data sets of others leave with their ids and keys, and with their spans of now."""

import json
from dataclasses import replace
from pathlib import Path

from annotator.domain.record import Record
from annotator.formats.hf_span_rows import FEATURES
from annotator.formats.hf_spans import HfSpans
from annotator.formats.json_rows import Object
from tests.formats.beside import losses_of
from tests.formats.conftest import full_record, plain_record, read_with, span

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "hf_spans" / "spans.jsonl"
READER = HfSpans()
ROW = json.loads(GOLDEN.read_bytes())


def came(*rows: Object) -> list[Record]:
    data = "".join(f"{json.dumps(row)}\n" for row in rows)
    return read_with(READER, data.encode(), "x.jsonl")[0]


def leave(*records: Record) -> tuple[list[Object], Object, list[str]]:
    out, losses = losses_of(READER, *records)
    rows = [json.loads(line) for line in out.files[""].splitlines()]
    return rows, json.loads(out.files[".features.json"]), [each.what for each in losses]


def test_rows_of_others_leave_as_they_came() -> None:
    second = {**ROW, "id": "8", "text": "Bob 🙂 sank.", "spans": []}
    rows, features, _ = leave(*came(ROW, second))
    assert rows == [ROW, second]
    assert list(features) == ["id", "text", "spans"]
    assert list(features["spans"][0]) == ["start", "end", "label"]


def test_spans_that_went_go_and_new_ones_follow() -> None:
    (record,) = came(ROW)
    new = replace(span("n", (10, 13), text=record.text), article=record.article.id)
    stays = next(each for each in record.spans if each.quote == "Ada and Bob")
    ((row,), _, _) = leave(replace(record, spans=(stays, new)))
    assert row == {**ROW, "spans": [ROW["spans"][1], {"start": 10, "end": 13, "label": "PER"}]}


def test_all_rows_have_the_keys_of_the_first() -> None:
    (theirs,), ours = came({**ROW, "n": 3}), plain_record("Rain.")
    rows, _, losses = leave(theirs, ours)
    assert [list(row) for row in rows] == [["id", "text", "spans", "n"]] * 2
    assert rows[1]["n"] == 0
    rows, features, losses = leave(ours, theirs)
    assert [list(row) for row in rows] == [list(FEATURES)] * 2
    assert "further columns" in losses
    assert features == FEATURES


def test_rows_of_ours_are_made_anew() -> None:
    (row,), _, _ = leave(full_record())
    (record,) = came(row)
    assert record.page == b""
    assert came(ROW)[0].page != b""


def test_what_is_no_row_any_more_is_made_anew() -> None:
    (record,) = came(ROW)
    for odd in (b"{", b"[]", b'{"text": "other"}'):
        head = record.page.partition(b"\n")[0]
        ((row,), _, _) = leave(replace(record, page=head + b"\n" + odd))
        assert list(row) == list(FEATURES)
