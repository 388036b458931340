"""The same files give the same list and the same archive, whenever and wherever they were made."""

import os
import tarfile
from pathlib import Path

from bundle import contents

EPOCH = 1_700_000_000


def tree(folder: Path, *, mode: int, time: int) -> Path:
    (folder / "inner").mkdir(parents=True)
    for name, text in {"run": "#!/bin/sh\n", "inner/b": "b", "inner/a": "a"}.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(mode | (0o100 if name == "run" else 0))
        os.utime(path, (time, time))
    (folder / "link").symlink_to("inner/a")
    return folder


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name, mode, time in (("one", 0o600, 1), ("two", 0o664, 2_000_000_000)):
        folder = tree(tmp_path / name, mode=mode, time=time)
        contents.settle(folder, EPOCH)
        target = tmp_path / f"{name}.tar.gz"
        contents.write_tar(folder, target, top="annotator-1", epoch=EPOCH)
        made.append((target.read_bytes(), list(contents.listing(folder))))
    assert made[0] == made[1]


def test_the_archive_has_sorted_names_plain_modes_and_root(tmp_path: Path) -> None:
    folder = tree(tmp_path / "one", mode=0o600, time=1)
    contents.settle(folder, EPOCH)
    contents.write_tar(folder, tmp_path / "x.tar.gz", top="annotator-1", epoch=EPOCH)
    with tarfile.open(tmp_path / "x.tar.gz") as archive:
        members = archive.getmembers()
    assert [each.name.removeprefix("annotator-1") for each in members] == [
        *("", "/inner", "/inner/a", "/inner/b", "/link", "/run"),
    ]
    assert [oct(each.mode) for each in members if each.isfile()] == ["0o644", "0o644", "0o755"]
    assert {(each.uid, each.uname, each.mtime) for each in members} == {(0, "root", EPOCH)}


def test_what_differs_between_two_lists_is_named(tmp_path: Path) -> None:
    folder = tree(tmp_path / "one", mode=0o600, time=1)
    before = list(contents.listing(folder))
    (folder / "inner/a").write_text("other", encoding="utf-8")
    (folder / "new").touch()
    (folder / "link").unlink()
    after = list(contents.listing(folder))
    assert contents.differing(before, after) == ["inner/a", "link", "new"]
    assert contents.differing(before, before) == []


def test_the_list_has_hash_size_and_place(tmp_path: Path) -> None:
    lines = list(contents.listing(tree(tmp_path / "one", mode=0o600, time=1)))
    sha = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
    assert lines[0] == f"{sha}          1 inner/a"
    assert lines[2].endswith(" 0 link -> inner/a")
    assert len(lines) == 4
