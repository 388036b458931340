"""Drafts come and go, and only those that nobody can be writing are swept away."""

import errno
import os
import time
from pathlib import Path

import pytest

from annotator.storage.durable import (
    discard,
    discard_old_drafts,
    draft_beside,
    is_taken,
    sync_file,
    sync_folder,
)


def test_a_draft_lies_in_the_same_folder_and_no_two_are_alike(tmp_path):
    drafts = {draft_beside(tmp_path / "a.sqlite") for _ in range(3)}
    assert len(drafts) == 3
    assert {each.parent for each in drafts} == {tmp_path}


def test_a_draft_goes_with_what_lies_beside_it(tmp_path):
    draft = draft_beside(tmp_path / "a")
    for suffix in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + suffix).touch()
    discard(draft)
    discard(draft)
    assert list(tmp_path.iterdir()) == []


def test_only_drafts_of_yesterday_are_swept_away(tmp_path):
    old, new, other = draft_beside(tmp_path / "a"), draft_beside(tmp_path / "a"), tmp_path / "b.new"
    for path in (old, new, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (time.time() - 100_000,) * 2)
    discard_old_drafts(tmp_path)
    discard_old_drafts(tmp_path / "none")
    assert set(tmp_path.iterdir()) == {new, other}


def test_what_is_there_can_be_synced(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    sync_file(tmp_path / "a")
    sync_folder(tmp_path)
    sync_folder(tmp_path / "none")
    with pytest.raises(FileNotFoundError):
        sync_file(tmp_path / "none")


@pytest.mark.parametrize(("refused", "left"), [(1, 0), (2, 1)])
def test_what_the_disk_refuses_to_remove_is_tried_once_more(tmp_path, monkeypatch, refused, left):
    draft = draft_beside(tmp_path / "a")
    draft.touch()
    unlink, asked = Path.unlink, []

    def failing(path, missing_ok=False):
        asked.append(path)
        if len(asked) <= refused:
            raise OSError(errno.EIO, "no", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", failing)
    discard(draft)
    assert len(list(tmp_path.iterdir())) == left


def test_a_name_is_taken_or_free_and_what_is_unsure_is_raised(tmp_path):
    (tmp_path / "a").touch()
    assert is_taken(tmp_path / "a")
    assert is_taken(tmp_path)
    assert not is_taken(tmp_path / "b")
    assert not is_taken(tmp_path / "a" / "b")
    if os.name != "nt":
        (tmp_path / "link").symlink_to("nowhere")
        assert is_taken(tmp_path / "link")
    with pytest.raises(OSError, match="nnn"):
        is_taken(tmp_path / ("n" * 300))
