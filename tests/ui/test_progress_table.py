"""The figures as tables that are pasted elsewhere."""

import csv
from datetime import date

from annotator.app.progress import Day, Group, LabelCount, Progress, Reading, Statuses
from annotator.ui.progress_table import as_markdown, as_tsv, tables

SOME = Progress(
    articles=Statuses(new=1200, done=36),
    languages=(Group("hu", Statuses(new=1200, done=36)), Group("", Statuses(skipped=1))),
    events=(Group("=1+1\t| a\n*b*", Statuses(in_progress=3), ("hu", "el")),),
    labels=(LabelCount("entity", "PER", 4),),
    readings=(Reading("claim", "anna", 10, 4),),
    days=(Day(date(2026, 3, 2), (("anna", 2),)), Day(date(2026, 3, 3))),
)


def test_a_spreadsheet_gets_cells_and_no_formula() -> None:
    blocks = as_tsv(tables(SOME)).strip("\n").split("\n\n")
    rows = [list(csv.reader(block.split("\n"), delimiter="\t")) for block in blocks]
    assert [block[0] for block in rows] == [
        ["All articles"], ["Languages"], ["Events"], ["Spans"], ["Read"], ["Articles done"],
    ]  # fmt: skip
    assert rows[1][1:] == [
        ["Language", "New", "In progress", "Done", "Skipped", "Total"],
        ["hu", "1200", "0", "36", "0", "1236"],
        ["unknown", "0", "0", "0", "1", "1"],
    ]
    assert rows[2][2] == ["'=1+1 | a *b*", "hu el", "0", "3", "0", "0", "3"]
    assert rows[4][2] == ["Claims", "anna", "10", "4"]
    assert rows[5][1:] == [
        ["Day", "anna", "Total"],
        ["2026-03-02", "2", "2"],
        ["2026-03-03", "0", "0"],
    ]
    assert all(len({len(row) for row in block[1:]}) == 1 for block in rows)


def test_markdown_keeps_its_columns_whatever_a_name_holds() -> None:
    lines = as_markdown(tables(SOME)).splitlines()
    assert lines[:4] == [
        "## All articles",
        "",
        "| Articles | New | In progress | Done | Skipped | Total |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    assert "| =1+1 \\| a \\*b\\* | hu el | 0 | 3 | 0 | 0 | 3 |" in lines


def test_what_is_empty_is_left_out() -> None:
    found = tables(Progress(articles=Statuses(new=2), days=(Day(date(2026, 3, 2)),)))
    assert [table.title for table in found] == ["All articles"]
