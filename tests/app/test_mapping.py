"""The columns of files are found, tried on their first rows, and shared by files of one header."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.importing import Preparation, Prepared
from annotator.app.mapping import MAPPED, Columned, Glimpse, all_fields, columned, read_as, tried

Preparing = Callable[..., Preparation]
TABLE = "id;mi;mikor;cím\n1;Egy híd.;2025-04-03;A\n2; ;03/04/2025;B\n3;Egy komp.;soha;C\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.csv"
    path.write_text(TABLE, "utf-8")
    return path


def test_columns_are_guessed_and_the_text_may_be_unknown(
    preparation: Preparing, table: Path
) -> None:
    found = columned(preparation(), table)
    assert found is not None
    assert found.glimpse.names == ("id", "mi", "mikor", "cím")
    assert found.columns == found.guess == all_fields({"title": "cím"})
    assert set(found.columns) == set(MAPPED)
    assert found.header == frozenset({"id", "mi", "mikor", "cím"})


def test_what_was_said_counts_and_the_guess_stays_known(
    preparation: Preparing, table: Path
) -> None:
    said = all_fields({"text": "mi", "published": "mikor"})
    header = frozenset({"id", "mi", "mikor", "cím"})
    made = replace(preparation(), mappings={header: said})
    found = columned(made, table)
    assert found is not None
    assert (found.columns, found.guess["title"]) == (said, "cím")
    assert found.told.startswith('read text from "mi", published from "mikor"; left out: id, cím')
    articles = [item.record.article for item in made.of([table]) if isinstance(item, Prepared)]
    assert [each.published for each in articles] == ["2025-04-03", ""]


def test_files_in_an_archive_have_columns_too(preparation: Preparing, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.txt", "A text.")
        made.writestr("b.csv", TABLE)
    found = columned(preparation(), path)
    assert found is not None and "mikor" in found.glimpse.names


@pytest.mark.parametrize(("name", "data"), [("a.txt", "x"), ("a.csv", ""), ("a.json", "{")])
def test_other_files_and_broken_ones_have_none(
    preparation: Preparing, tmp_path: Path, name: str, data: str
) -> None:
    path = tmp_path / name
    path.write_text(data, "utf-8")
    assert columned(preparation(), path) is None
    assert columned(preparation(), tmp_path / "missing.csv") is None


def test_a_mapping_is_tried_on_the_first_rows(preparation: Preparing, table: Path) -> None:
    found = columned(preparation(), table)
    assert found is not None
    trial = tried(
        found.glimpse, all_fields({"text": "mi", "published": "mikor", "language": "cím"})
    )
    assert (trial.rows, trial.without_text) == (3, 1)
    assert trial.dates == ("03/04/2025", "soha")
    assert trial.languages == ("A", "B", "C")
    assert tried(found.glimpse, all_fields({})).without_text == 3


def test_tables_share_a_mapping_by_their_whole_header() -> None:
    table = Columned(Glimpse(("a", "b"), ()), {}, {})
    objects = Columned(Glimpse(("a", "b"), (), table=False), {}, {})
    wider = frozenset({"a", "b", "c"})
    assert table.shares(frozenset({"b", "a"})) and not table.shares(wider)
    assert objects.shares(wider)


def test_cells_are_read_as_an_article_keeps_them() -> None:
    assert read_as("text", " a ") == " a "
    assert read_as("title", " a ") == "a"
    assert read_as("published", "3.4.2025") == "2025-04-03"
    assert read_as("language", "Greek") == "el"
