"""Columns are found by their names in four languages, or as a person says."""

from dataclasses import replace

import pytest

from annotator.formats.columns import (
    MAPPED,
    UnknownColumn,
    asked_of,
    columns_of,
    fields_of,
    fits,
    guessed,
    told,
)
from tests.formats.conftest import READ


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Headline", "Body", "Lang"], {"title": "Headline", "text": "Body", "language": "Lang"}),
        (["Cím", "Szöveg", "Dátum"], {"title": "Cím", "text": "Szöveg", "published": "Dátum"}),
        (
            ["TITLU", "conținut", "Dată"],
            {"title": "TITLU", "text": "conținut", "published": "Dată"},
        ),
        (["Τίτλος", "ΚΕΊΜΕΝΟ", "Πηγή"], {"title": "Τίτλος", "text": "ΚΕΊΜΕΝΟ", "source": "Πηγή"}),
        (["meta.title", "meta.text"], {"title": "meta.title", "text": "meta.text"}),
        (["meta.text", "text", "a.title"], {"text": "text", "title": "a.title"}),
        (["content", "text"], {"text": "text"}),
        (["Publication Date", "full_text"], {"published": "Publication Date", "text": "full_text"}),
    ],
)
def test_names_are_guessed(names: list[str], found: dict[str, str]) -> None:
    assert columns_of(names, {}) == found


def test_what_a_person_says_wins() -> None:
    names = ["text", "summary", "title"]
    found = columns_of(names, {"text": "summary", "author": "title"})
    assert found == {"text": "summary", "author": "title"}


def test_a_field_can_be_said_to_have_no_column() -> None:
    assert columns_of(["text", "title"], {"title": ""}) == {"text": "text"}
    with pytest.raises(UnknownColumn, match="is not known"):
        columns_of(["text", "title"], {"text": ""})
    assert guessed(["title", "b"], {}) == {"title": "title"}


def test_what_was_said_of_a_header_is_for_tables_with_the_same_columns() -> None:
    said, other = {"text": "b"}, {"text": "c"}
    mappings = {frozenset("abc"): said, frozenset("bcd"): other}
    context = replace(READ, columns={"text": "a"}, mappings=mappings)
    assert asked_of(["c", "b", "a"], context) == said
    assert asked_of(["a", "b"], context) == context.columns
    assert not fits(frozenset("abc"), "ab")


def test_of_objects_it_is_for_those_with_fewer_or_more_keys_too() -> None:
    said, other = {"text": "b"}, {"text": "c"}
    mappings = {frozenset("abc"): said, frozenset("bcd"): other}
    context = replace(READ, mappings=mappings)
    for names, found in (("ab", said), ("bcx", {}), ("abcx", said), ("bc", other), ("ac", {})):
        assert asked_of(list(names), context, is_table=False) == found
    assert not fits(frozenset("abc"), "", is_table=False)


def test_a_column_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(UnknownColumn, match='no column "body"; there is: text, id'):
        columns_of(["text", "id"], {"text": "body"})
    with pytest.raises(UnknownColumn, match=r"there is: a, b; name it: --column text=NAME"):
        columns_of(["a", "b"], {})
    with pytest.raises(UnknownColumn, match="x19 and 5 more"):
        columns_of([f"x{number}" for number in range(25)], {})


def test_it_is_told_what_was_taken_for_what() -> None:
    names = ["id", "body", "title"]
    said = told(columns_of(names, {}), names)
    assert said.startswith(
        'read text from "body", title from "title"; left out: id (others: --column'
    )
    assert "left out" not in told(columns_of(["text"], {}), ["text"])


def test_a_row_gives_its_text_untouched_and_the_rest_tidied() -> None:
    row = {"t": " text\n", "h": " Title ", "d": "2025.08.12.", "l": "Hungarian", "u": "x"}
    columns = {"text": "t", "title": "h", "published": "d", "language": "l"}
    found = fields_of(row, columns)
    assert (found.text, found.metadata.title, found.doubts) == (" text\n", "Title", ())
    assert (found.metadata.published, found.metadata.language) == ("2025-08-12", "hu")
    assert found.metadata.url == ""


def test_topics_have_semicolons_bars_or_commas_between_them() -> None:
    for cell in ("a b; c", " a b ;;c; a b", "a b | c", "a b, c"):
        assert fields_of({"t": "x", "k": cell}, {"text": "t", "topics": "k"}).metadata.topics == (
            "a b; c"
        )
    assert fields_of({"t": "x", "k": " "}, {"text": "t", "topics": "k"}).metadata.topics == ""


def test_what_is_not_understood_is_left_empty_and_told() -> None:
    columns = {"text": "t", "published": "d", "language": "l"}
    found = fields_of({"t": "x", "d": "03/04/2025", "l": "Klingon"}, columns)
    assert (found.metadata.published, found.metadata.language) == ("", "")
    assert [words in said for words, said in zip(("date", "language"), found.doubts, strict=True)]


def test_every_field_has_names_that_are_guessed() -> None:
    for field in MAPPED:
        assert field in columns_of(["text", field], {})
