"""A drive of another machine is known by the table of mounts, and gets the older journal."""

import subprocess
import sys
from contextlib import closing

import pytest

from annotator.storage import drives
from annotator.storage.database import connect, set_journal
from annotator.storage.drives import (
    is_on_network,
    is_remote_kind,
    is_remote_on_windows,
    kind_at,
    mounts_of_linux,
    mounts_of_mac,
)
from annotator.storage.store import Store

LINUX = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw - proc proc rw
41 22 0:40 / /mnt/news\040room rw,relatime - nfs4 server:/export rw,vers=4.2
42 22 0:41 / /mnt/news\040room/local rw - ext4 /dev/sdb1 rw
43 22 0:42 / /home/ada/far rw - fuse.sshfs ada@far: rw
44 22 0:43 / /srv/old rw - ext4 /dev/sdc1 rw
45 22 0:44 / /srv/old rw shared:7 master:3 - cifs //nas/old rw
nonsense
"""
MAC = """/dev/disk3s1 on / (apfs, sealed, local, read-only, journaled)
//ada@nas/News on /Volumes/News (smbfs, nodev, nosuid, mounted by ada)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
nonsense
"""


@pytest.mark.parametrize(
    ("path", "kind", "remote"),
    [
        ("/home/ada/p.sqlite", "ext4", False),
        ("/mnt/news room/p.sqlite", "nfs4", True),
        ("/mnt/news rooms/p.sqlite", "ext4", False),
        ("/mnt/news room/local/p.sqlite", "ext4", False),
        ("/home/ada/far/away/p.sqlite", "fuse.sshfs", True),
        ("/srv/old/p.sqlite", "cifs", True),
    ],
)
def test_the_nearest_mount_says_it_on_linux(path, kind, remote):
    found = kind_at(path, mounts_of_linux(LINUX))
    assert (found, is_remote_kind(found)) == (kind, remote)


def test_no_mount_is_no_kind():
    assert kind_at("/p", ()) == ""
    assert not is_remote_kind("")


@pytest.mark.parametrize("kind", ["fuse", "fuse.ntfs-3g", "fuseblk", "tmpfs", "overlay", "sshfs"])
def test_what_is_local_stays_local(kind):
    assert not is_remote_kind(kind)


def test_the_nearest_mount_says_it_on_a_mac(monkeypatch):
    mounts = list(mounts_of_mac(MAC))
    assert kind_at("/Volumes/News/p.sqlite", mounts) == "smbfs"
    assert kind_at("/Users/ada/p.sqlite", mounts) == "apfs"
    said = subprocess.CompletedProcess([], 0, stdout=MAC.encode())
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: said)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("os.path.realpath", str)
    assert is_on_network("/Volumes/News/p.sqlite")  # type: ignore[arg-type]
    assert not is_on_network("/Users/ada/p.sqlite")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"\\nas\news\p.sqlite", True),
        (r"\\?\UNC\nas\news\p.sqlite", True),
        (r"\\?\C:\p.sqlite", False),
        ("//nas/news/p.sqlite", True),
        (r"Z:\p.sqlite", True),
        (r"C:\p.sqlite", False),
    ],
)
def test_shares_and_their_letters_on_windows(path, remote):
    assert is_remote_on_windows(path, lambda drive: 4 if drive == "Z:\\" else 3) == remote


def test_windows_is_asked_there(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("os.path.realpath", lambda _: "C:\\p.sqlite")
    assert not is_on_network(tmp_path)


def test_what_cannot_be_told_is_taken_for_local(monkeypatch, tmp_path):
    def fail() -> str:
        raise OSError

    monkeypatch.setattr(drives, "_own_mounts", fail)
    assert not is_on_network(tmp_path)


def mode(store: Store) -> tuple[str, int]:
    database = store._database
    return database.value("PRAGMA journal_mode"), database.value("PRAGMA synchronous")


@pytest.fixture
def far(tmp_path, monkeypatch):
    """All that is in the folder lies on another machine."""
    table = f"1 0 0:1 / / rw - ext4 x rw\n2 1 0:2 / {tmp_path} rw - nfs4 far:/x rw\n"
    monkeypatch.setattr(drives, "_own_mounts", lambda: mounts_of_linux(table))


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux whose table is replaced")
def test_a_project_on_a_network_drive_has_no_wal_and_goes_back_to_one_elsewhere(
    far, path, monkeypatch
):
    with closing(Store.create(path, schemes=(), now="2026-11-22T10:00:00Z")) as store:
        assert mode(store) == ("delete", 3)
    monkeypatch.undo()
    with closing(Store.open(path)) as store:
        assert mode(store) == ("wal", 2)


def test_a_project_that_others_have_open_keeps_its_journal(store):
    with closing(connect(store.path, "mode=rw")) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        set_journal(connection, is_on_network=True)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
