"""Whether a file lies on a network drive, where SQLite's write-ahead log is not safe."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

# fmt: off
_KINDS = frozenset({
    "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs",
    "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "orangefs", "panfs", "prl_fs", "pvfs2",
    "smb2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs", "webdav",
})
"""Those for which other machines, or the host of a virtual one, share the files."""

_REMOTE_FUSE = frozenset({
    "afp", "beegfs", "ceph", "cephfs", "curlftpfs", "davfs", "davfs2", "gcsfuse", "glusterfs",
    "goofys", "gvfsd-fuse", "httpfs", "juicefs", "mfs", "moosefs", "nfs", "rclone", "s3fs",
    "smbnetfs", "sshfs", "vmhgfs-fuse", "webdav",
})
# fmt: on
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of Windows."""


def is_on_network(path: Path) -> bool:
    """Whether the file, which need not be there, lies on a drive of another machine.

    Where that cannot be told, it is taken for a local one.
    """
    real = os.path.realpath(path)
    if sys.platform == "win32":
        return is_remote_on_windows(real, _drive_type)
    try:
        mounts = mounts_of_mac(_said_by_mount()) if sys.platform == "darwin" else _own_mounts()
        return is_remote_kind(kind_at(real, mounts))
    except (OSError, subprocess.SubprocessError):
        return False


def is_remote_kind(kind: str) -> bool:
    """Whether file systems of that kind lie on other machines, as Linux and macOS name them."""
    name, _, fuse = kind.casefold().partition(".")
    return name in _KINDS or (name == "fuse" and fuse in _REMOTE_FUSE)


def kind_at(path: str, mounts: Iterable[tuple[str, str]]) -> str:
    """The kind of the file system at that path, "" when no mount point leads there.

    ``mounts`` are mount points with their kinds, the later one above the earlier one.
    """
    best, kind = -1, ""
    places = {path, *map(str, PurePath(path).parents)}
    for place, found in mounts:
        if place in places and len(place) >= best:
            best, kind = len(place), found
    return kind


def mounts_of_linux(table: str) -> Iterable[tuple[str, str]]:
    """The mount points and kinds in the text of /proc/self/mountinfo."""
    for line in table.splitlines():
        fields, dash, rest = line.partition(" - ")
        if dash and len(fields.split()) > 4:
            yield _unescaped(fields.split()[4]), rest.split(" ")[0]


def mounts_of_mac(table: str) -> Iterable[tuple[str, str]]:
    """The mount points and kinds in what the command "mount" says on macOS."""
    for line in table.splitlines():
        if found := re.fullmatch(r".* on (.+) \(([^,)]+).*\)", line):
            yield found[1], found[2]


def is_remote_on_windows(path: str, drive_type: Callable[[str], int]) -> bool:
    """Whether the path is that of a share, or of a drive that stands for one."""
    drive = path[:2].replace("/", "\\")
    if drive == "\\\\":
        # \\?\C:\ is a local path in long form.
        return not re.match(r"[\\/]{2}[?.][\\/](?!UNC[\\/])", path, re.IGNORECASE)
    return drive_type(f"{drive}\\") == _REMOTE_DRIVE


def _unescaped(name: str) -> str:
    # A blank in a mount point is written \040, and other bytes alike.
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), name)


def _own_mounts() -> Iterable[tuple[str, str]]:
    return mounts_of_linux(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))


def _said_by_mount() -> str:
    done = subprocess.run(["/sbin/mount"], capture_output=True, check=True, timeout=2)
    return done.stdout.decode("utf-8", "surrogateescape")


def _drive_type(drive: str) -> int:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    return int(windll.kernel32.GetDriveTypeW(drive)) if windll else 0
