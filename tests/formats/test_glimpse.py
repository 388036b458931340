"""A glimpse holds few rows, cut short, and the names of all columns in them."""

from annotator.formats.glimpse import CELL, ROWS, HasColumns, glimpse_of
from annotator.formats.json_articles import Json, JsonLines
from annotator.formats.plain_text import PlainText
from annotator.formats.table import Table


def test_names_are_kept_in_their_order_and_added_to() -> None:
    found = glimpse_of([{"b": "1"}, {"c": "2", "b": "3"}], names=["a"])
    assert found.names == ("a", "b", "c")
    assert found.rows == ({"b": "1"}, {"c": "2", "b": "3"})


def test_only_so_much_is_kept() -> None:
    found = glimpse_of({"a": "ő" * (CELL + number)} for number in range(ROWS + 5))
    assert len(found.rows) == ROWS
    assert {len(row["a"]) for row in found.rows} == {CELL}


def test_who_reads_columns_says_so() -> None:
    for reader in (Table(), Json(), JsonLines()):
        assert isinstance(reader, HasColumns)
    assert not isinstance(PlainText(), HasColumns)
