"""Files that are replaced all at once or not at all."""

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NoReturn

import pytest

from annotator.app.replacing import Replacements
from annotator.domain.errors import UserError

posix = pytest.mark.skipif(
    sys.platform == "win32", reason="files have no such modes or links there"
)


@pytest.fixture
def keep(tmp_path: Path) -> Path:
    path = tmp_path / "project.sqlite"
    path.write_bytes(b"the project")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "out"
    path.mkdir()
    (path / "old.txt").write_bytes(b"old")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def full_disk(*_: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


def replaced(keep: Path, *paths: Path, then: Callable[[Replacements], object] = bool) -> None:
    """Write "new" to all of these paths, and then do something before it ends."""
    with Replacements(keep=keep) as files:
        for path in paths:
            files.stream(path).write(b"new")
        then(files)


def test_files_appear_together_when_all_went_well(keep: Path, folder: Path) -> None:
    with Replacements(keep=keep) as files:
        files.stream(folder / "old.txt").write(b"new")
        files.stream(folder / "other.txt").write(b"other")
        assert contents(folder)["old.txt"] == b"old"
    assert contents(folder) == {"old.txt": b"new", "other.txt": b"other"}
    assert files.paths == (folder / "old.txt", folder / "other.txt")


def test_none_appears_when_something_failed(keep: Path, folder: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        replaced(keep, folder / "old.txt", folder / "other.txt", then=lambda _: 1 // 0)
    assert contents(folder) == {"old.txt": b"old"}


def test_a_full_disk_is_told_with_the_file(keep: Path, folder: Path) -> None:
    path = folder / "old.txt"
    with pytest.raises(UserError) as caught:
        replaced(keep, path, then=full_disk)
    assert str(caught.value) == f"{path}: cannot be written: No space left on device."
    assert contents(folder) == {"old.txt": b"old"}


@pytest.mark.parametrize("step", ["fsync", "replace", "copymode"])
def test_a_disk_that_fails_at_the_last_moment_is_told_too(
    keep: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    owner = {"fsync": os, "replace": Path, "copymode": shutil}[step]
    monkeypatch.setattr(owner, step, full_disk)
    with pytest.raises(UserError, match="cannot be written: No space left"):
        replaced(keep, folder / "old.txt")
    assert contents(folder) == {"old.txt": b"old"}


class Stubborn:
    """A stream whose last bytes cannot be written when it is closed, as on a full disk."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def close(self) -> None:
        self._stream.close()
        full_disk()


def test_what_cannot_even_be_thrown_away_hides_nothing(keep: Path, folder: Path) -> None:
    def spoil(files: Replacements) -> None:
        (waiting,) = files._waiting
        files._waiting[:] = [replace(waiting, stream=Stubborn(waiting.stream))]  # type: ignore[arg-type]
        full_disk()

    with pytest.raises(UserError, match="No space left"):
        replaced(keep, folder / "old.txt", then=spoil)
    assert contents(folder) == {"old.txt": b"old"}


@pytest.mark.parametrize("name", ["no/x.jsonl", "old.txt/x.jsonl", "x" * 300])
def test_a_place_that_is_none_is_told(keep: Path, folder: Path, name: str) -> None:
    path = folder / name
    with pytest.raises(UserError) as caught:
        replaced(keep, folder / "old.txt", path)
    assert str(caught.value).startswith(f"{path}: cannot be written: ")
    assert contents(folder) == {"old.txt": b"old"}


def test_a_name_may_be_as_long_as_names_can_be(keep: Path, folder: Path) -> None:
    replaced(keep, folder / ("x" * 255))
    assert contents(folder)["x" * 255] == b"new"


def test_folders_and_devices_are_not_replaced(keep: Path, folder: Path) -> None:
    for path in (folder, Path(os.devnull)):
        with pytest.raises(UserError, match="is a folder or a device; give the name of a file"):
            replaced(keep, path)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@posix
def test_the_project_is_not_replaced_under_any_name(keep: Path, folder: Path) -> None:
    (folder / "link").symlink_to(keep)
    (folder / "hard").hardlink_to(keep)
    for path in (keep, folder / "link", folder / "hard", folder / ".." / keep.name):
        with pytest.raises(UserError, match="is the project itself"):
            replaced(keep, path)
    assert keep.read_bytes() == b"the project"


@posix
def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(keep: Path, folder: Path) -> None:
    link = folder / "link.txt"
    link.symlink_to("old.txt")
    replaced(keep, link)
    assert link.is_symlink()
    assert (folder / "old.txt").read_bytes() == b"new"


@posix
def test_who_may_read_a_file_may_read_the_new_one_and_nobody_else(keep: Path, folder: Path) -> None:
    (folder / "old.txt").chmod(0o640)
    replaced(keep, folder / "old.txt")
    assert stat.S_IMODE((folder / "old.txt").stat().st_mode) == 0o640


def test_an_error_before_any_file_is_passed_on(keep: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        replaced(keep, then=full_disk)
