"""Parquet holds what our JSONL holds; without pyarrow one is told what to do."""

import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats.parquet import Parquet
from annotator.formats.protocol import ReadProblem
from annotator.formats.registry import reader_for
from tests.formats.conftest import (
    READ,
    any_records,
    full_record,
    read_with,
    source,
    span,
    written_by,
)
from tests.formats.conftest import written as as_jsonl


def test_without_pyarrow_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UserError, match=r"pip install annotator\[parquet\]"):
        written_by(Parquet(), full_record())
    records, (problem,) = read_with(Parquet(), b"PAR1", "x.parquet")
    assert records == [] and problem.fatal
    assert "pip install annotator[parquet]" in problem.message


def test_a_parquet_file_is_known_by_its_first_bytes() -> None:
    assert reader_for("", source(b"PAR1...", "export")).name == "parquet"


@pytest.fixture
def arrow() -> Any:
    return pytest.importorskip("pyarrow")


def came(data: bytes) -> tuple[list[Record], list[ReadProblem]]:
    return read_with(Parquet(), data, "x.parquet")


def test_it_gives_the_same_jsonl(arrow: Any) -> None:
    record = full_record()
    files, losses = written_by(Parquet(), record)
    assert list(files) == [""]
    (back,), problems = came(files[""])
    assert as_jsonl(back) == as_jsonl(record)
    assert not any(each.fatal for each in problems)
    assert losses == {}


@given(any_records())
def test_whatever_a_record_holds_comes_back(record: Record) -> None:
    pytest.importorskip("pyarrow")
    (back,), _ = came(written_by(Parquet(), record)[0][""])
    assert as_jsonl(back) == as_jsonl(record)


def test_two_files_of_the_same_articles_are_equal(arrow: Any) -> None:
    assert written_by(Parquet(), full_record()) == written_by(Parquet(), full_record())


def test_what_is_damaged_or_of_others_is_told(arrow: Any) -> None:
    data = written_by(Parquet(), full_record())[0][""]
    for broken in (b"PAR1", b"", data[:-20], data[:100] + bytes(50) + data[150:]):
        records, problems = came(broken)
        assert records == []
        assert any(each.fatal for each in problems)
    _, (problem,) = came(written_by(Parquet())[0][""])
    assert "there is no article" in problem.message
    other = arrow.BufferOutputStream()
    from pyarrow import parquet

    parquet.write_table(arrow.table({"text": ["one"]}), other)
    _, (problem,) = came(other.getvalue().to_pybytes())
    assert "no article of the format annotator/1" in problem.message


def test_half_a_character_is_told(arrow: Any) -> None:
    record = replace(full_record(), spans=(span("s1", (1, 7), note="\ud83d"),))
    with pytest.raises(UserError, match="half a character"):
        written_by(Parquet(), record)


def test_a_file_that_is_not_there_is_told(arrow: Any) -> None:
    def gone() -> Any:
        raise FileNotFoundError(2, "No such file or directory")

    (problem,) = Parquet().read(replace(source(b""), open=gone), READ)
    assert isinstance(problem, ReadProblem)
    assert "No such file" in problem.message
