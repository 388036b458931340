"""The fast check and jsonschema agree on any line, and every fault is told at its place."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotator.formats.structure import Structure, _validator
from tests.formats.conftest import SCHEMA, any_records, full_line, written

STRUCTURE = Structure(SCHEMA)
VALIDATOR = _validator(SCHEMA)
WRONG: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1,
    2**70,
    1.0,
    149.5,
    "",
    "x",
    "high",
    "2025-01",
    [],
    [1, 2],
    [[1, 2]],
    [1, 2, 3],
    ["x"],
    {},
    {"id": "x"},
    "\ud800",
]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_object_of_the_schema_is_closed_and_has_all_its_keys() -> None:
    objects = [SCHEMA, *SCHEMA["$defs"].values()]
    for each in objects:
        if each["type"] == "object":
            assert each["additionalProperties"] is False
            assert each["required"] == [key for key in each["properties"] if key != "topics"]


@given(any_records())
def test_what_we_write_keeps_the_schema(record: Any) -> None:
    line = json.loads(written(record))
    assert STRUCTURE.shape(line) is not None
    assert VALIDATOR.is_valid(line)
    assert list(STRUCTURE.faults(line)) == list(STRUCTURE.order_faults(line)) == []


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    line: Any = full_line()
    for _ in range(draw(st.integers(1, 2))):
        line = _mutated(draw, line)
    return line


def _mutated(draw: st.DrawFn, value: Any) -> Any:
    if isinstance(value, dict) and value and draw(st.integers(0, 4)):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: _mutated(draw, value[key])}
    if isinstance(value, list) and value and draw(st.integers(0, 4)):
        place = draw(st.integers(0, len(value) - 1))
        return [*value[:place], _mutated(draw, value[place]), *value[place + 1 :]]
    if isinstance(value, dict) and value and draw(st.booleans()):
        key = draw(st.sampled_from(sorted(value)))
        less = {each: deepcopy(value[each]) for each in value if each != key}
        return draw(st.sampled_from([less, {**value, "more": 1}, {**less, "more": ""}]))
    return draw(st.sampled_from(WRONG))


@given(mutated())
def test_both_checks_agree_on_lines_that_are_changed_somewhere(line: Any) -> None:
    told = list(STRUCTURE.faults(line))
    assert bool(told) == (STRUCTURE.shape(line) is None) != VALIDATOR.is_valid(line)
    for message in told:
        assert len(message) < 500
        assert "\n" not in message
        message.encode("utf-8")


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("title",), None, 'title: null is nowhere allowed: write "" or [] for what is absent'),
        (("spans",), None, 'spans: null is nowhere allowed: write "" or [] for what is absent'),
        (("title",), ["x"], "title: a list must be text in quotation marks"),
        (("spans", 1), "x", 'spans[1]: "x" must be an object in braces'),
        (("spans",), {}, "spans: an object must be a list in square brackets"),
        (("spans", 0, "start"), 1.0, "spans[0].start: 1.0 must be a whole number"),
        (("spans", 0, "start"), True, "spans[0].start: true must be a whole number"),
        (("spans", 0, "start"), "1", 'spans[0].start: "1" must be a whole number'),
        (("spans", 0, "start"), -1, "spans[0].start: -1 must not be negative"),
        (("spans", 0, "ranges"), [], "spans[0].ranges: a list has too few items"),
        (("spans", 0, "ranges", 0), [1], "spans[0].ranges[0]: a list has too few items"),
        (("spans", 0, "ranges", 0), [1, 2, 3], "spans[0].ranges[0]: a list has too many items"),
        (("id",), "", 'id: "" is empty, but must say something'),
        (("status",), "ready", 'status: "ready" must be one of "new", "in_progress", "done", "s'),
        (("offset_unit",), "utf16", 'offset_unit: "utf16" must be "codepoint"'),
        (("sha256",), "AB", 'sha256: "AB" does not look as it must (pattern ^[0-9a-f]{64}$)'),
        (("topics",), ["ports", ""], 'topics[1]: "" is empty, but must say something'),
        (("spans", 0, "created"), "yesterday", 'spans[0].created: "yesterday" does not look as'),
    ],
)
def test_a_fault_is_told_at_its_place(place: tuple[Any, ...], value: Any, message: str) -> None:
    line = full_line()
    inner = line
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    (told,) = STRUCTURE.faults(line)
    assert told.startswith(message)


def test_keys_that_are_missing_or_unknown_are_told_once() -> None:
    line = full_line()
    del line["title"], line["url"]
    line["spans"][0] |= {"colour": "red", "\ud800\n": 1}
    assert list(STRUCTURE.faults(line)) == [
        'spans[0]: unknown: "colour", "\\ud800\\n" (take it out, for it would be lost)',
        'missing: "title", "url" (every key is always present)',
    ]


def test_keys_in_another_order_are_told() -> None:
    line = dict(reversed(full_line().items()))
    line["spans"][0] = dict(reversed(line["spans"][0].items()))
    told = list(STRUCTURE.order_faults(line))
    assert [message[:30] for message in told] == [
        "the keys are not in the order ",
        "spans[0]: the keys are not in ",
    ]
    assert told[0].startswith("the keys are not in the order format, id, sha256, offset_unit, text")
