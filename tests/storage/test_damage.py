"""A damaged table is told by its name, and what was in it."""

from contextlib import closing

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import damage as module
from annotator.storage.damage import damage
from annotator.storage.store import Store


@pytest.mark.parametrize(
    ("table", "meaning"),
    [("span", "it can be made from the log"), ("event", "a part of the log"), ("text", "nowhere")],
)
def test_the_table_of_a_broken_page_is_told(filled, table, meaning):
    sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?"
    page = filled._database.value(sql, table)
    filled.close()
    with filled.path.open("r+b") as stream:
        stream.seek((page - 1) * 4096 + 100)
        stream.write(b"\xff" * 3_900)
    with closing(Store.open(filled.path, read_only=True)) as store:
        found = [line for line in store.faults() if line.startswith(f"the table {table} ")]
    assert found
    assert all(meaning in line and "\n" not in line for line in found)


def test_what_is_wrong_with_no_table_is_told_of_the_file(filled, monkeypatch):
    asked = []

    def lines(table, database):
        asked.append(table)
        return [] if table else ["Page 7 is never used"]

    monkeypatch.setattr(module, "_lines", lines)
    assert list(damage(filled._database)) == ["the file is damaged: Page 7 is never used"]
    assert "event" in asked


def test_a_table_that_cannot_be_read_to_its_end_does_not_hide_the_others(filled, monkeypatch):
    rows = filled._database.rows

    def broken(sql, *values):
        if "integrity_check" in sql:
            raise ProjectError("damaged")
        return rows(sql, *values)

    monkeypatch.setattr(filled._database, "rows", broken)
    found = list(damage(filled._database))
    assert len(found) > 10
    assert all(line.endswith("it cannot be read to its end") for line in found)
