"""Objects of lines and of lists come with their lines, and what is none is told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats.json_rows import (
    NO_OBJECT,
    json_line,
    json_rows,
    kept_line,
    list_rows,
    origin_of_file,
)
from annotator.formats.protocol import ReadProblem
from tests.formats.conftest import source

values = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


def test_lines() -> None:
    rows = list(json_rows(source(b'\xef\xbb\xbf{"a": 1}\n\n[{"b": 2}, 3]\r\n{\n\xff', "x")))
    assert [row if isinstance(row, tuple) else (row.line, row.message) for row in rows] == [
        (1, {"a": 1}),
        (3, {"b": 2}),
        (3, NO_OBJECT),
        (4, "broken JSON at character 2: Expecting property name enclosed in double quotes"),
        (5, "is not UTF-8: save the file as UTF-8"),
    ]
    (problem,) = json_rows(source("{}".encode("utf-16"), "x"))
    assert isinstance(problem, ReadProblem)
    assert "UTF-16" in problem.message


def test_a_list() -> None:
    text = ' [ {"a": [1]},\n{"b": "]"}\n\n, {"c": 3}]'
    assert list(list_rows(source(b""), text)) == [(1, {"a": [1]}), (2, {"b": "]"}), (4, {"c": 3})]
    assert list(list_rows(source(b""), "[]")) == []


@given(st.lists(st.dictionaries(st.text(max_size=3), values), max_size=4), st.integers(0, 2))
def test_any_list(items: list[dict[str, object]], indent: int) -> None:
    text = json.dumps(items, indent=indent or None)
    assert [row[1] for row in list_rows(source(b""), text) if isinstance(row, tuple)] == items


@pytest.mark.parametrize("text", ["[", "[{}", "[{} {}]", "[\n{]", "[" * 100_000])
def test_a_broken_list_is_told(text: str) -> None:
    with pytest.raises(UserError, match=r"^x:\d: broken JSON: "):
        list(list_rows(source(b"", "x"), text))


@given(values)
def test_a_line_is_one_line(value: object) -> None:
    line = json_line([value, "\x85\u2028\u2029"]).decode()
    assert len(line.splitlines()) == 1
    assert json.loads(line) == [value, "\x85\u2028\u2029"]


def test_the_origin_has_the_hash_of_the_file() -> None:
    found = origin_of_file(source(b"abc", "x"))
    assert (found.file, found.sha256[:8]) == ("x", "ba7816bf")


def test_a_line_of_half_a_character_is_not_kept() -> None:
    assert kept_line({"a": "ő"}) == json_line({"a": "ő"}) == '{"a":"ő"}\n'.encode()
    assert kept_line({"a": "\ud800"}) == b""
