"""Verification: a proof that a project or an export is whole, or every fault on its own line."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.app.exporting import ExportOptions, export
from annotator.app.session import Session
from annotator.app.verifying import verify
from annotator.domain.article import ArticleLabel
from annotator.domain.commands.articles import RemoveArticles
from annotator.domain.errors import UserError
from annotator.domain.events import ArticleLabelAdded, SpanChanged
from annotator.domain.history import Act
from annotator.domain.scheme import SchemeSource
from annotator.storage.store import Store
from tests.app.conftest import SMALL_SCHEMES, news_record

Line = dict[str, Any]


def test_a_sound_project_and_its_export_have_no_faults(newsroom: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export(newsroom, out, options=ExportOptions())
    assert list(verify(out)) == []
    assert list(verify(newsroom.path)) == []
    newsroom.close()
    assert list(verify(newsroom.path)) == []


def test_each_fault_of_a_scheme_is_a_line_of_its_own(newsroom: Session) -> None:
    newsroom.close()
    with closing(sqlite3.connect(newsroom.path)) as other:
        other.execute("UPDATE scheme SET source = replace(source, 'colour_dark', 'color_dark')")
        other.commit()
    faults = list(verify(newsroom.path))
    assert len(faults) > 3
    assert all(each.startswith(f"{newsroom.path}: ") and "\n" not in each for each in faults)


# ---------------------------------------------------------------- files that are neither


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    missing = tmp_path / "no.jsonl"
    assert list(verify(missing)) == [f"{missing}: cannot be read: No such file or directory"]
    assert list(verify(tmp_path)) == [f"{tmp_path}: cannot be read: Is a directory"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_a_fault_and_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.sqlite"
    os.mkfifo(path)
    assert list(verify(path)) == [f"{path}: is a pipe or a device: save it as a file first"]


def test_an_empty_file_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.touch()
    assert list(verify(path)) == [f"{path}: the file is empty"]


@pytest.mark.parametrize("before", ["", "\ufeff", "\n \t"])
def test_another_kind_of_file_has_one_fault(tmp_path: Path, before: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(before + "Not an export.\nNot at all.\n", "utf-8")
    assert list(verify(path)) == [f"{path}: is neither a project nor an export of Annotator"]
    path.write_text(before + '{"id": 1}\n', "utf-8")
    assert all("is neither" not in fault for fault in verify(path))


def test_a_database_of_another_program_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    (fault,) = verify(path)
    assert fault.startswith(f"{path}: this is not an Annotator project")


# ---------------------------------------------------------------- projects


def spoilt(path: Path, *statements: str) -> list[str]:
    """The faults of a project after somebody worked on it with another program."""
    with closing(sqlite3.connect(path)) as other:
        triggers = other.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        guards = triggers.fetchall()
        for name, _ in guards:
            other.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            other.execute(statement)
        for _, sql in guards:
            other.execute(sql)
        other.commit()
    return list(verify(path))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE span SET quote = 'something else' WHERE id = 's_1_ada'", "s_1_ada"),
        ("UPDATE text SET text = text || '!'", "text"),
        ("UPDATE article SET title = 'not what the log says'", "article"),
        ("DELETE FROM link WHERE id = 'l_1'", "link"),
        ("UPDATE span_count SET n = 9", "span_count"),
        ("DELETE FROM history", "undo"),
    ],
)
def test_what_somebody_changed_behind_our_back_is_found(
    newsroom: Session, statement: str, said: str
) -> None:
    newsroom.close()
    faults = spoilt(newsroom.path, statement)
    assert faults
    assert all(fault.startswith(f"{newsroom.path}: ") for fault in faults)
    assert all("\n" not in fault for fault in faults)
    assert any(said in fault for fault in faults), faults


def test_a_label_that_its_scheme_does_not_have_is_found(newsroom: Session) -> None:
    span = newsroom.library.span("s_1_ada")
    article = news_record(1).article.id
    act = Act("t_x", "do", "Relabel", "", "t_x", "ada", "2026-11-22T10:00:00Z")
    from dataclasses import replace

    newsroom._store.commit(
        act,
        [
            SpanChanged(span, replace(span, label="GONE")),
            ArticleLabelAdded(article, ArticleLabel("genre", "poem", "ada")),
            ArticleLabelAdded(article, ArticleLabel("topic", "war", "ada")),
        ],
    )
    assert list(verify(newsroom.path)) == [
        f"{newsroom.path}: span s_1_ada: The scheme “entity” has no label “GONE”.",
        f"{newsroom.path}: article {article}: The scheme “genre” has no label “poem”.",
        f"{newsroom.path}: article {article}: This project has no scheme “topic” for articles.",
    ]


def test_a_scheme_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    broken = (*SMALL_SCHEMES, SchemeSource("claim", "1", "claim", "format = ["))
    Store.create(path, schemes=broken, now="2026-11-22T10:00:00Z").close()
    (fault,) = verify(path)
    assert fault.startswith(f"{path}: claim 1")


def test_a_scheme_that_was_spoilt_does_not_hide_other_faults(newsroom: Session) -> None:
    newsroom.close()
    faults = spoilt(
        newsroom.path,
        "UPDATE scheme SET source = 'format = [' WHERE layer = 'entity'",
        "UPDATE text SET text = text || '!' WHERE rowid = 1",
    )
    assert any("is not what it was" in fault for fault in faults)
    assert any("entity 1.0.0" in fault for fault in faults)
    assert sum("no scheme for the layer “entity”" in fault for fault in faults) == 1


def test_missing_guards_and_indexes_do_not_hide_other_faults(newsroom: Session) -> None:
    newsroom.close()
    faults = spoilt(
        newsroom.path, "DROP INDEX link_source", "UPDATE text SET text = 'x' WHERE rowid = 1"
    )
    assert f"{newsroom.path}: index link_source is missing" in faults
    assert any("is not what it was" in fault for fault in faults)


def test_a_search_index_that_is_not_what_it_says_is_a_fault(newsroom: Session) -> None:
    with closing(newsroom.searching()) as searching:
        assert searching.update()
    assert list(verify(newsroom.path)) == []
    index = newsroom.path.with_name(newsroom.path.name + "-search")
    with closing(sqlite3.connect(index)) as opened:
        opened.execute("UPDATE doc SET here = 0 WHERE key = 1")
        opened.commit()
    (fault,) = verify(newsroom.path)
    assert fault.endswith("it says that it is in step, but lacks 1 texts; it will be made anew")


def test_pages_beside_a_project_that_is_verified_stay_where_they_are(
    newsroom: Session, tmp_path: Path
) -> None:
    newsroom.do(RemoveArticles((newsroom.library.article_ids()[0],)))
    copy = tmp_path / "left" / "p.sqlite"
    copy.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{newsroom.path}{suffix}", f"{copy}{suffix}")
    left = copy.with_name("p.sqlite-wal").read_bytes()
    before = copy.read_bytes()
    assert list(verify(copy)) == []
    assert copy.read_bytes() == before
    assert copy.with_name("p.sqlite-wal").read_bytes() == left


@pytest.mark.parametrize("size", [100, 4096, 20_000, 60_000])
def test_a_project_that_is_cut_short_is_a_fault_and_stays_as_it_is(
    newsroom: Session, size: int
) -> None:
    newsroom.close()
    cut = newsroom.path.read_bytes()[:size]
    newsroom.path.write_bytes(cut)
    faults = list(verify(newsroom.path))
    assert faults
    assert all(fault.startswith(f"{newsroom.path}: ") for fault in faults)
    assert all(fault.count(str(newsroom.path)) == 1 for fault in faults)
    assert newsroom.path.read_bytes() == cut


def test_an_error_in_the_midst_of_it_is_a_fault(
    newsroom: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: Session) -> list[str]:
        raise UserError("there is something else")

    monkeypatch.setattr(Session, "faults", failing)
    assert list(verify(newsroom.path)) == [f"{newsroom.path}: there is something else"]


# ---------------------------------------------------------------- exports


def changed(path: Path, change: Callable[[Line], object]) -> list[str]:
    """The faults of an export of which the second line was changed."""
    lines = path.read_text("utf-8").split("\n")
    line = json.loads(lines[1])
    change(line)
    lines[1] = json.dumps(line, ensure_ascii=False)
    path.write_text("\n".join(lines), "utf-8", newline="\n")
    return [fault.removeprefix(f"{path}:") for fault in verify(path)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda line: line.pop("url"), 'missing: "url"'),
        (lambda line: line.update(url=None), "null is nowhere allowed"),
        (lambda line: line.update(text=line["text"] + "!"), "sha256 is not that of the text"),
        (lambda line: line["spans"][0].update(quote="x"), 'the quote "x" is not the text at'),
        (lambda line: line["spans"][0].update(label="Nobody"), 'the label "Nobody" is not in'),
        (lambda line: line["spans"].reverse(), "the spans are not sorted"),
        (lambda line: line["spans"][0].update(start=-1), "must not be negative"),
        (lambda line: line.update(published="2025-02-30"), "is not in the calendar"),
        (lambda line: line["links"][0].update(target="s_x"), "is no span of this article"),
    ],
)
def test_every_fault_of_an_export_is_said_with_its_line(
    newsroom: Session, tmp_path: Path, change: Callable[[Line], object], said: str
) -> None:
    out = tmp_path / "out.jsonl"
    export(newsroom, out, options=ExportOptions())
    faults = changed(out, change)
    assert any(fault.startswith("2: ") and said in fault for fault in faults), faults
