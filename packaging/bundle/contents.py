"""The list of what was built, with hashes, and archives whose bytes depend on nothing else."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import stat
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path


def settle(folder: Path, epoch: int) -> None:
    """Give every file below `folder` that time, and permissions that tell nothing of here."""
    for path in sorted([folder, *folder.rglob("*")], reverse=True):
        if path.is_symlink():
            if os.utime in os.supports_follow_symlinks:
                os.utime(path, (epoch, epoch), follow_symlinks=False)
            continue
        runs = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))


def listing(folder: Path) -> Iterator[str]:
    """A line for every file below `folder`, sorted: hash, size in bytes, place; or a link."""
    for path in sorted(folder.rglob("*"), key=lambda it: it.relative_to(folder).as_posix()):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield f"{'link':<64} {0:>10} {place} -> {path.readlink()}"
        elif path.is_file():
            yield f"{digest(path)} {path.stat().st_size:>10} {place}"


def differing(before: Iterable[str], after: Iterable[str]) -> list[str]:
    """The places whose lines are in one of the two lists alone, sorted."""
    lines = set(before) ^ set(after)
    return sorted({line[76:].partition(" -> ")[0] for line in lines})


def digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_tar(folder: Path, target: Path, *, top: str, epoch: int) -> None:
    """`folder` as a .tar.gz whose first folder is `top`: sorted, owned by root, at one time."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as archive:
        paths = sorted(folder.rglob("*"), key=lambda it: it.relative_to(folder).as_posix())
        for path in [folder, *paths]:
            inner = path.relative_to(folder).as_posix()
            member = archive.gettarinfo(path, top if inner == "." else f"{top}/{inner}")
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            member.mtime = epoch
            with path.open("rb") if member.isfile() else io.BytesIO() as stream:
                archive.addfile(member, stream if member.isfile() else None)
    with target.open("wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=epoch) as packed:
        packed.write(raw.getvalue())
