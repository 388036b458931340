"""The query that an index takes."""

import sqlite3

import pytest

from annotator.domain.words import wanted
from annotator.storage.search_schema import TABLES, match


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("Híd", '("hid" *)'),
        ("Kovács-Nagy híd", '("kovacs nagy" *) AND ("hid" *)'),
        ("a", '("a")'),
        ("北", '("北" *)'),
        ("北京大", '("北京 京大")'),
    ],
)
def test_each_part_must_be_there(query: str, asked: str) -> None:
    assert match(wanted(query), {}) == asked


def test_words_with_the_letters_inside_are_as_good() -> None:
    assert match(wanted("híd"), {"hid": ["vashid"]}) == '("hid" * OR "vashid")'


@pytest.mark.parametrize("query", ['a"b OR c', "NEAR(a b)", "body:x*", "a AND", "\x00x"])
def test_nothing_in_a_query_is_a_command(query: str) -> None:
    memory = sqlite3.connect(":memory:")
    for statement in TABLES:
        memory.execute(statement)
    asked = match(wanted(query), {})
    memory.execute("SELECT rowid FROM body WHERE body MATCH ?", (asked,)).fetchall()
    memory.close()
