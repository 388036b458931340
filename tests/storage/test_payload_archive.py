"""An archive is there whole, read back before it counts, and gives what can still be read."""

import gzip
import json
import os
from collections.abc import Iterator
from typing import Any

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage import durable, payload_archive
from annotator.storage.payload_archive import COLUMNS, archives, free_path, payloads, write

ROWS = [
    (n, f"t_{n}.1", n, "SpanAdded", "a_1", f"s_{n}", f'{{"note":"„é” {n}"}}', "0-u") for n in (1, 2)
]
HEAD = {"project": "p_1", "after": 0, "upto": 2}


def test_what_is_written_comes_back(tmp_path):
    path = tmp_path / "p-archive-1.jsonl.gz"
    archive = write(path, HEAD, rows=iter(ROWS))
    assert (archive.path, archive.events) == (path, 2)
    head, *lines = map(json.loads, gzip.decompress(path.read_bytes()).splitlines())
    assert head == {"format": "annotator-archive/1", **HEAD}
    assert [tuple(line[column] for column in COLUMNS) for line in lines] == ROWS
    assert list(payloads(path)) == [(row[1], row[6]) for row in ROWS]
    again = write(tmp_path / "again.gz", HEAD, rows=ROWS)
    assert (again.sha256, again.path.read_bytes()) == (archive.sha256, path.read_bytes())


def test_each_archive_has_a_name_of_its_own(tmp_path):
    project = tmp_path / "war.news.sqlite"
    first = free_path(project)
    assert first.name == "war.news-archive-1.jsonl.gz"
    first.touch()
    assert free_path(project).name == "war.news-archive-2.jsonl.gz"
    (tmp_path / "war-archive-1.jsonl.gz").touch()
    assert archives(project) == [first]
    assert archives(tmp_path / "none" / "p.sqlite") == []


def test_what_cannot_be_written_leaves_nothing(tmp_path, monkeypatch):
    with pytest.raises(ProjectError, match="it cannot be written"):
        write(tmp_path / "no" / "a.gz", HEAD, rows=ROWS)

    def stop() -> Iterator[tuple[Any, ...]]:
        yield ROWS[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a.gz", HEAD, rows=stop())
    spoil = durable.sync_file
    for harm in (lambda data: data[:-9], lambda data: data[:40] + b"\0" * 9 + data[49:]):

        def spoilt(path, harm=harm):
            path.write_bytes(harm(path.read_bytes()))
            spoil(path)

        monkeypatch.setattr(payload_archive, "sync_file", spoilt)
        with pytest.raises(ProjectError, match="cannot be read back"):
            write(tmp_path / "a.gz", HEAD, rows=ROWS)
    assert list(tmp_path.iterdir()) == []


def test_what_is_damaged_gives_what_stands_before(tmp_path):
    path = tmp_path / "a.gz"
    rows = [(*row[:6], json.dumps({"x": os.urandom(300).hex()}), row[7]) for row in ROWS * 300]
    write(path, HEAD, rows=rows)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert 0 < len(list(payloads(path))) < 600
    path.write_bytes(whole[: len(whole) // 2] + b"\0" * 500 + whole[len(whole) // 2 + 500 :])
    assert 0 < len(list(payloads(path))) < 600
    path.write_bytes(
        gzip.compress(b'{"format": "annotator-archive/1"}\n{"id": 3}\n[]\n{"id": "t"}\n')
    )
    assert list(payloads(path)) == []


def test_a_line_that_never_ends_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(payload_archive, "_LONGEST", 2**16)
    path = tmp_path / "a.gz"
    head, line = b'{"format": "annotator-archive/1"}\n', b'{"id": "t", "payload": "{}"}'
    path.write_bytes(gzip.compress(head + line + b"\n" + b" " * 2**17 + line))
    assert list(payloads(path)) == [("t", "{}")]


@pytest.mark.parametrize(
    "content", [b"", b"no archive", gzip.compress(b'{"format": "x"}\n', mtime=0)]
)
def test_another_file_is_none(tmp_path, content):
    path = tmp_path / "a.gz"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="it is no archive of Annotator"):
        list(payloads(path))


def test_one_that_cannot_be_opened_is_told(tmp_path):
    with pytest.raises(ProjectError, match="it cannot be read: No such file"):
        list(payloads(tmp_path / "a.gz"))
