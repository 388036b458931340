"""Entries of a TOML table are read one by one, and each wrong one is told where it stands."""

import pytest

from annotator.formats.toml_table import WRONG, Faults, Table


@pytest.fixture
def faults() -> Faults:
    return Faults("own.toml")


def table(faults: Faults, **content: object) -> Table:
    return Table(content, faults, name="label “a”", line=7)


def test_what_is_right_is_read(faults: Faults) -> None:
    given = table(
        faults,
        a="x",
        b="",
        c=True,
        d=["p", "q"],
        e={"en": "Word", "hu": "Szó"},
        f="#a0b1c2",
        g={"one": ["1"], "two": []},
        h=[{"id": "first"}, {"id": "second"}],
    )
    assert (given.text("a"), given.optional_text("b"), given.truth("c")) == ("x", "", True)
    assert given.texts("d") == ("p", "q")
    assert given.localized("e") == {"en": "Word", "hu": "Szó"}
    assert given.colour("f") == "#a0b1c2"
    assert given.lists("g") == {"one": ("1",), "two": ()}
    assert [each.text("id") for each in given.tables("h", [3, 4])] == ["first", "second"]
    given.refuse_the_rest()
    assert not faults
    assert str(faults) == ""


def test_what_may_be_missing_is_empty_then(faults: Faults) -> None:
    given = table(faults)
    assert (given.optional_text("a"), given.truth("b"), given.texts("c")) == ("", False, ())
    assert (given.lists("d"), given.localized("e", optional=True)) == ({}, {})
    assert list(given.tables("f", [])) == []
    assert not faults


def read_wrongly(given: Table, kind: str) -> object:
    match kind:
        case "tables":
            return [each.text("id") for each in given.tables("x", [])]
        case "lists":
            return given.lists("x")
        case _:
            return getattr(given, kind)("x")


@pytest.mark.parametrize(
    ("kind", "value", "message", "instead"),
    [
        ("text", 3, "“x” must be text in quotation marks", WRONG),
        ("text", "", "“x” is empty", ""),
        ("text", " a", "“x” has white space at an edge", " a"),
        ("optional_text", False, "“x” must be text in quotation marks", WRONG),
        ("truth", 1, "“x” must be true or false", False),
        ("truth", "true", "“x” must be true or false", False),
        ("texts", "a", '“x” must be a list of texts, such as ["one", "two"]', ()),
        ("texts", ["a", ""], '“x” must be a list of texts, such as ["one", "two"]', ()),
        ("texts", ["a", 1], '“x” must be a list of texts, such as ["one", "two"]', ()),
        ("localized", "a", "“x” must be a table in braces", {"en": WRONG}),
        ("localized", {"hu": "a"}, '“x” has no English text, such as {en = "…"}', {"hu": "a"}),
        ("localized", {"en": ""}, "“x”: “en” is empty", {"en": ""}),
        ("lists", ["a"], "“x” must be a table in braces", {}),
        (
            "lists",
            {"y": "a"},
            '“x”: “y” must be a list of texts, such as ["one", "two"]',
            {"y": ()},
        ),
        ("colour", "#A0B1C2", "“x” must be a colour such as #1d6bbf, in small letters", "#A0B1C2"),
        ("colour", 7, "“x” must be text in quotation marks", WRONG),
        ("tables", "a", "“x” must be a list of tables", []),
        ("tables", ["a"], "“x” must be a list of tables", []),
        ("tables", [{"id": 4}], "x number 1: “id” must be text in quotation marks", [WRONG]),
        ("tables", [{"id": "a "}], "x “a ”: “id” has white space at an edge", ["a "]),
    ],
)
def test_what_is_wrong_is_told_once(
    faults: Faults, kind: str, value: object, message: str, instead: object
) -> None:
    assert read_wrongly(table(faults, x=value), kind) == instead
    assert str(faults) == f"own.toml:7: label “a”: {message}"


@pytest.mark.parametrize("kind", ["text", "localized", "colour"])
def test_what_must_be_there_is_missed(faults: Faults, kind: str) -> None:
    read_wrongly(table(faults), kind)
    assert str(faults) == "own.toml:7: label “a”: “x” is missing"


def test_what_nobody_asked_for_is_told(faults: Faults) -> None:
    given = table(faults, a="x", b=1, c=2)
    given.text("a")
    given.refuse_the_rest()
    assert str(faults) == (
        "own.toml:7: label “a”: “b” is no key that is known here\n"
        "own.toml:7: label “a”: “c” is no key that is known here"
    )
    assert len(faults) == 2


def test_inner_tables_know_their_lines_where_there_is_one_for_each(faults: Faults) -> None:
    given = Table({"x": [{"id": "a"}, {"id": "b"}], "y": [{"name": "c"}]}, faults, name="", line=0)
    for each in (*given.tables("x", [3, 8]), *given.tables("y", [5, 6])):
        each.fault("is odd")
    assert str(faults) == (
        "own.toml:3: x “a”: is odd\nown.toml:8: x “b”: is odd\nown.toml: y “c”: is odd"
    )
