"""JSON and JSONL of others: one article an object, however deep its keys lie."""

import io
import json
import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats.columns import MAPPED
from annotator.formats.glimpse import ROWS
from annotator.formats.json_articles import Json, JsonLines, leaves, words
from tests.formats.conftest import READ, Vanished, read_with, source

A = {"body": " A\r\ntext ", "meta": {"headline": "Its title", "lang": "en-GB"}, "id": 7}


def dumped(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def test_lines_become_articles_with_keys_within_keys() -> None:
    data = dumped(A) + b"\n\n" + dumped({"text": "B"}) + b"\n"
    (first, second), (note,) = read_with(JsonLines(), data, "x.jsonl")
    assert (first.text, first.article.title, first.article.language) == (
        " A\r\ntext ",
        "Its title",
        "en",
    )
    assert second.text == "B"
    assert str(note).startswith('x.jsonl:1: read text from "body", title from "meta.headline"')
    assert "left out: id" in note.message


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{bad", "broken JSON at character 2"),
        (b"[1]", "this is no object"),
        (b"{}", "which column holds the text is not known; there is none"),
        (b'{"x": 1}', "there is: x"),
        (b'{"text": 5}', '"text" holds no text'),
        (b'{"text": null}', '"text" holds no text'),
        (b'{"text": "  "}', "there is no text in it"),
        (b'{"text": "\\ud800"}', "half a character"),
        (b'{"text": "a", "title": "\\ud800"}', "half a character"),
        (b'{"text": "\xff"}', "byte 0xff at byte 11 of the line is not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": ' + b"9" * 5000 + b"}", "broken JSON"),
    ],
)
def test_a_bad_line_is_told_and_the_next_one_read(line: bytes, words: str) -> None:
    records, problems = read_with(JsonLines(), line + b'\n{"text": "good"}\n', "x.jsonl")
    (fatal,) = (each for each in problems if each.fatal)
    assert (fatal.line, [record.text for record in records]) == (1, ["good"])
    assert words in fatal.message


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ({"text": "a"}, ["a"]),
        ([{"text": "a"}, {"text": "b"}], ["a", "b"]),
        ({"count": 2, "articles": [{"text": "a"}, {"text": "b"}]}, ["a", "b"]),
        ({"response": {"docs": [{"content": "a"}]}}, ["a"]),
        ({"content": [{"text": "a"}]}, ["a"]),
        ({"text": "a", "tags": [{"text": "no"}]}, ["a"]),
        ({"article": {"text": "a"}}, ["a"]),
    ],
)
def test_articles_are_found_in_the_value(value: object, texts: list[str]) -> None:
    records, problems = read_with(Json(), dumped(value), "x.json")
    assert [record.text for record in records] == texts
    assert not any(each.fatal for each in problems)


def test_each_item_that_is_refused_counts() -> None:
    records, problems = read_with(Json(), dumped([{"text": "a"}, 5, {"text": ""}]), "x.json")
    assert len(records) == 1
    fatal = [each.source for each in problems if each.fatal]
    assert fatal == ["x.json, item 2", "x.json, item 3"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"[1, 2]", "there is no object in it"),
        (b"{}", "there is no object in it"),
        (b'"a"', "there is no object in it"),
        (b'{\n"text": }', "broken JSON at character 9 of line 2"),
        (b'{"a": {"b": 1}}', "which column holds the text is not known; there is: a.b"),
    ],
)
def test_a_file_without_articles_is_told(data: bytes, words: str) -> None:
    records, problems = read_with(Json(), data, "x.json")
    assert records == []
    assert words in problems[0].message


def test_lines_may_be_named_json() -> None:
    records, _ = read_with(Json(), b'{"text": "a"}\n{"text": "b"}\n', "x.json")
    assert [record.text for record in records] == ["a", "b"]


def test_keys_can_be_said_and_may_be_missing_here_and_there() -> None:
    context = replace(READ, columns={"text": "x.y", "author": "z", "url": "never"})
    data = dumped({"x": {"y": "a"}, "z": "me"}) + b"\n" + dumped({"x": {"y": "b"}})
    (first, second), problems = read_with(JsonLines(), data, "x.jsonl", context)
    assert (first.text, first.article.author, second.article.author) == ("a", "me", "")
    assert problems[-1].message == 'there is no key "never" in it' and not problems[-1].fatal


def test_what_is_not_understood_is_told_once() -> None:
    data = dumped({"text": "a", "date": "today"}) + b"\n" + dumped({"text": "b", "date": "today"})
    records, problems = read_with(JsonLines(), data, "x.jsonl")
    assert (len(records), len(problems)) == (2, 2)


def test_utf_16_empty_and_vanishing_files_are_told() -> None:
    for data, said in ((b"\xff\xfe{\0", "is UTF-16"), (b"\n\n", "there is no article in it")):
        assert said in read_with(JsonLines(), data, "x.jsonl")[1][0].message
    made = replace(source(b""), open=lambda: io.BufferedReader(Vanished(b"{}\n")))
    (problem,) = JsonLines().read(made, READ)
    assert "cannot be read" in str(problem)


def test_a_signature_is_no_text() -> None:
    (record,), _ = read_with(JsonLines(), b'\xef\xbb\xbf{"text": "a"}', "x.jsonl")
    assert record.text == "a"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("a", "a"),
        (2025, "2025"),
        (1.5, "1.5"),
        (True, ""),
        (None, ""),
        (math.nan, ""),
        (["a", None, "b"], "a, b"),
        ({"a": 1}, ""),
    ],
)
def test_values_as_words(value: object, said: str) -> None:
    assert words(value) == said


def test_leaves_end_somewhere() -> None:
    deep: dict[str, Any] = {}
    inner = deep
    for _ in range(200):
        inner["a"] = {}
        inner = inner["a"]
    (name,) = leaves(deep)
    assert name.count(".") == 20


anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["text", "title", "date", "x", ""]), inner, max_size=3),
    ),
    max_leaves=8,
)


@given(anything)
def test_any_json_gives_articles_or_problems(value: object) -> None:
    data = json.dumps(value).encode()
    for reader in (Json(), JsonLines()):
        records, problems = read_with(reader, data, "x.json")
        assert records or problems


def test_the_first_objects_are_seen_with_all_their_keys() -> None:
    data = b'\xef\xbb\xbf{"a": {"b": 1}}\n{broken\n\xff\n[1]\n{"c": ["x", "y"], "a": {"b": null}}\n'
    for reader, name in ((JsonLines(), "x.jsonl"), (Json(), "x.json")):
        if name == "x.json":
            data = dumped([{"a": {"b": 1}}, {"c": ["x", "y"], "a": {"b": None}}])
        seen = reader.glimpse(source(data, name), READ)
        assert (seen.names, seen.table) == (("a.b", "c"), False)
        assert seen.rows == ({"a.b": "1"}, {"c": "x, y", "a.b": ""})


def test_few_lines_are_looked_into_and_lines_may_be_named_json() -> None:
    data = b"".join(dumped({f"k{number}": "x"}) + b"\n" for number in range(ROWS + 5))
    for reader in (JsonLines(), Json()):
        assert len(reader.glimpse(source(data), READ).names) == ROWS


def test_what_cannot_be_read_has_nothing_to_see() -> None:
    made = replace(source(b""), open=lambda: io.BufferedReader(Vanished(b"{}\n")))
    with pytest.raises(UserError, match="cannot be read"):
        JsonLines().glimpse(made, READ)
    with pytest.raises(UserError, match="broken JSON"):
        Json().glimpse(source(b"{"), READ)
    assert Json().glimpse(source(b"3"), READ).names == ()


@pytest.mark.parametrize("as_lines", [True, False])
def test_what_was_said_of_the_keys_counts_for_objects_that_lack_some(as_lines: bool) -> None:
    said = dict.fromkeys(MAPPED, "") | {"text": "mi", "author": "title", "url": "x.y"}
    header = frozenset({"mi", "title", "x.y", "text"})
    objects = [{"mi": "a", "text": "no", "x": {"y": "u"}}, {"mi": "b", "title": "me"}]
    data = b"\n".join(map(dumped, objects)) if as_lines else dumped(objects)
    reader = JsonLines() if as_lines else Json()
    context = replace(READ, mappings={header: said})
    (first, second), problems = read_with(reader, data, "x.json", context)
    assert (first.text, first.article.url, first.article.author) == ("a", "u", "")
    assert (second.text, second.article.title, second.article.author) == ("b", "", "me")
    assert not any(each.fatal for each in problems)
