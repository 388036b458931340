"""The files of an export come into their place together, or leave no trace."""

import io
import json
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator.app.outputs import KIND, FilesBeside, FilesInside, StreamOutput, Written
from annotator.domain.errors import UserError


def everything(folder: Path) -> dict[str, bytes]:
    files = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def wrote(folder: Path, names: dict[str, bytes]) -> None:
    """An export of these files into that folder."""
    with FilesInside(folder) as files:
        for name, data in names.items():
            with files.part("").inside(name) as stream:
                stream.write(data)
        with files.report("manifest.json") as stream:
            stream.write(manifest_of(files.written))


def manifest_of(files: list[Written]) -> bytes:
    listed = [{"name": each.name, "sha256": each.sha256} for each in files]
    return json.dumps({"kind": KIND, "files": listed}).encode()


def test_files_stand_beside_each_other_by_part(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with FilesBeside(out, suffixes=(".jsonl",), keep=tmp_path / "p") as files:
        for part in ("train", "dev"):
            with files.part(part).main() as stream:
                stream.write(part.encode())
            with files.part(part).beside(".labels.json") as stream:
                stream.write(b"[]")
        with files.report("manifest.json") as stream:
            stream.write(b"{}")
        assert everything(tmp_path).keys() & {"out.train.jsonl"} == set()
    assert everything(tmp_path) == {
        "out.train.jsonl": b"train",
        "out.train.labels.json": b"[]",
        "out.dev.jsonl": b"dev",
        "out.dev.labels.json": b"[]",
        "out.jsonl.manifest.json": b"{}",
    }
    first = files.written[0]
    assert (first.name, first.size) == ("out.train.jsonl", 5)
    assert first.sha256 == sha256(b"train").hexdigest()
    assert files.path(first.name) == tmp_path / "out.train.jsonl"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("a.b.jsonl", "a.b.x"), ("data", "data.x"), ("x.ndjson", "x.ndjson.x")],
)
def test_only_the_formats_own_ending_gives_way(tmp_path: Path, name: str, wanted: str) -> None:
    with (
        FilesBeside(tmp_path / name, suffixes=(".jsonl",), keep=tmp_path / "p") as files,
        files.part("").beside(".x") as stream,
    ):
        stream.write(b"")
    assert list(everything(tmp_path)) == [wanted]


def test_a_failed_export_leaves_no_trace(tmp_path: Path) -> None:
    def fail(files: FilesInside | FilesBeside, stream: AbstractContextManager[BinaryIO]) -> None:
        with files:
            with stream as opened:
                opened.write(b"x")
            raise ValueError("stop")

    folder = FilesInside(tmp_path / "out")
    beside = FilesBeside(tmp_path / "o.txt", suffixes=(), keep=tmp_path / "p")
    for files, stream in (
        (folder, folder.part("").inside("a/b.txt")),
        (beside, beside.part("").main()),
    ):
        with pytest.raises(ValueError, match="stop"):
            fail(files, stream)
    assert everything(tmp_path) == {}
    assert not (tmp_path / "out").exists()


def test_a_folder_takes_the_place_of_an_earlier_export(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    wrote(folder, {"a.txt": b"1", "en/b.txt": b"2"})
    (folder / "losses.tsv").write_bytes(b"")
    wrote(folder, {"c.txt": b"3"})
    assert set(everything(folder)) == {"c.txt", "manifest.json"}
    assert set(everything(tmp_path)) == {"out/c.txt", "out/manifest.json"}


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    wrote(folder, {"a.txt": b"1"})
    (folder / "thesis.doc").write_bytes(b"all my work")
    with pytest.raises(UserError, match=r"no earlier export, such as thesis\.doc"):
        wrote(folder, {"a.txt": b"2"})
    assert everything(folder)["thesis.doc"] == b"all my work"
    assert everything(folder)["a.txt"] == b"1"
    (folder / "manifest.json").write_bytes(b"[")
    with pytest.raises(UserError, match="no earlier export"):
        wrote(folder, {"a.txt": b"2"})


def test_what_a_person_changed_in_an_export_is_not_lost(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    wrote(folder, {"a.txt": b"1", "b.ann": b""})
    (folder / "b.ann").write_bytes(b"T1\tPER 0 3\tAda\n")
    with pytest.raises(UserError, match=r"b\.ann was changed since it was exported"):
        wrote(folder, {"a.txt": b"1", "b.ann": b""})
    assert everything(folder)["b.ann"] == b"T1\tPER 0 3\tAda\n"


def test_an_export_of_nothing_gives_way_to_another_one(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    wrote(folder, {})
    wrote(folder, {"a.txt": b"1"})
    assert everything(folder)["a.txt"] == b"1"


def test_what_an_earlier_export_said_of_itself_goes_with_it(tmp_path: Path) -> None:
    project = tmp_path / "p"
    project.touch()
    out, mine = tmp_path / "out.jsonl", tmp_path / "out.jsonl.split.tsv"

    def exported(*endings: str) -> None:
        with FilesBeside(out, suffixes=(".jsonl",), keep=project) as files:
            with files.part("").main() as stream:
                stream.write(b"{}")
            for ending in endings:
                with files.report(ending) as stream:
                    stream.write(b"x")
            with files.report("manifest.json") as stream:
                stream.write(manifest_of(files.written))

    mine.write_bytes(b"of somebody else")
    exported("losses.tsv")
    assert mine.read_bytes() == b"of somebody else"
    exported("losses.tsv", "split.tsv")
    exported()
    assert set(everything(tmp_path)) == {"p", "out.jsonl", "out.jsonl.manifest.json"}


def test_what_came_meanwhile_is_left_alone_too(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    files = FilesInside(folder)
    files.__enter__()
    folder.mkdir()
    (folder / "mine").write_bytes(b"x")
    with pytest.raises(UserError, match="no earlier export"):
        files.__exit__(None, None, None)
    assert everything(tmp_path) == {"out/mine": b"x"}


def test_an_empty_folder_is_taken_and_a_file_is_not(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    wrote(tmp_path / "out", {"a.txt": b"1"})
    assert (tmp_path / "out" / "a.txt").exists()
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(UserError, match="is a file; this format is a folder"):
        wrote(tmp_path / "file", {"a.txt": b"1"})
    with pytest.raises(UserError, match="cannot be written"):
        wrote(tmp_path / "nowhere" / "out", {"a.txt": b"1"})


def test_a_stream_takes_the_file_alone(tmp_path: Path) -> None:
    stream = io.BytesIO()
    out = StreamOutput(stream)
    with out.main() as main:
        main.write(b"x")
    with out.beside(".json") as beside:
        beside.write(b"y")
    assert stream.getvalue() == b"x"
    with pytest.raises(UserError, match="is a folder of files"):
        out.inside("a")
