"""Names that can lead nowhere are answered, not raised, and what cannot be known is said."""

import errno
import os
from pathlib import Path

import pytest

from annotator.app.presence import (
    can_be_named,
    check_reachable,
    hindrance,
    is_file,
    is_folder,
    is_there,
)
from annotator.domain.errors import UserError

LONG = "n" * 300


@pytest.fixture
def shut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in a folder that may not be entered."""
    path = tmp_path / "shut" / "a.txt"

    def forbidden(path: object, **_: object) -> os.stat_result:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    check_reachable(path)
    monkeypatch.setattr(Path, "stat", forbidden)
    monkeypatch.setattr(Path, "lstat", forbidden)
    return path


def test_what_is_there_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    assert (is_there(file), is_file(file), is_folder(file)) == (True, True, False)
    assert (is_there(tmp_path), is_file(tmp_path), is_folder(tmp_path)) == (True, False, True)
    assert hindrance(file) == hindrance(tmp_path) == ""


@pytest.mark.parametrize("name", ["b", LONG, f"{LONG}/a", "a\0b", "a.txt/b", "\ud800", "loop/x"])
def test_nothing_is_behind_a_name_that_leads_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").touch()
    if os.name != "nt":
        (tmp_path / "loop").symlink_to("loop")
    path = tmp_path / name
    assert not is_there(path)
    assert not is_file(path)
    assert not is_folder(path)


def test_what_cannot_be_known_is_not_called_missing(shut: Path) -> None:
    assert not is_there(shut)
    with pytest.raises(UserError, match=r"a\.txt: cannot be opened: Permission denied\."):
        check_reachable(shut)


@pytest.mark.skipif(os.name == "nt", reason="it has other words for it")
def test_a_name_that_is_too_long_is_said_to_be(tmp_path: Path) -> None:
    assert hindrance(tmp_path / LONG) == "File name too long"
    for name in ("b", "a\0b", "\ud800"):
        check_reachable(tmp_path / name)


def test_no_file_can_have_a_name_with_a_nul_or_half_a_character() -> None:
    assert can_be_named("új cikk 🙂.txt")
    assert can_be_named(LONG)
    assert can_be_named("")
    assert not can_be_named("a\0b")
    if os.name != "nt":
        assert can_be_named("\udcff")
        assert not can_be_named("\ud800")
