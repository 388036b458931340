"""`annotator repair`: a new file, a report, and exit 1 when anything was lost."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Annotator


def test_what_is_repaired_whole_is_said_to_be(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    before, new = newsroom.read_bytes(), tmp_path / "new.sqlite"
    ran = annotator("repair", newsroom, new)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "Nothing was lost, and the new file has no faults."
    assert annotator("verify", new).code == 0
    assert newsroom.read_bytes() == before


def test_what_was_lost_is_told_and_counts(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(newsroom)) as opened:
        opened.execute("DROP TRIGGER text_no_update")
        opened.execute("UPDATE text SET text = 'x' WHERE rowid = 2")
        opened.commit()
    ran = annotator("repair", newsroom, tmp_path / "new.sqlite", "--json")
    assert ran.code == 1
    answer = json.loads(ran.out)
    assert (answer["articles"], len(answer["lost_articles"]), answer["faults"]) == (7, 1, [])
    assert ran.complaints == [f"{newsroom}: not everything could be repaired; see the report"]


def test_what_cannot_be_repaired_is_refused(annotator: Annotator, tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"no project at all" * 300)
    ran = annotator("repair", path, tmp_path / "new.sqlite")
    assert (ran.code, ran.out) == (1, "")
    (said,) = ran.complaints
    assert said.startswith(f"{path}: nothing of it can be read as a project")
    assert [each.name for each in tmp_path.iterdir()] == ["a.sqlite"]


def test_bad_usage_is_two(annotator: Annotator, newsroom: Path) -> None:
    assert annotator("repair", newsroom).code == 2
