"""Files that take the place of others when all of them are written, or not at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from annotator.domain.errors import UserError
from annotator.domain.message import said
from annotator.domain.system_faults import reason_of


@dataclass(frozen=True, slots=True)
class _Waiting:
    path: Path
    target: Path
    temporary: Path
    stream: BinaryIO


class Replacements:
    """A ``with`` block: its streams become files when it ends well, and else leave no trace.

    Never takes the place of the file ``keep``. Raises UserError when the disk, a folder or a file
    refuses.
    """

    def __init__(self, *, keep: Path) -> None:
        self._keep = keep
        self._waiting: list[_Waiting] = []

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that were asked for, in order."""
        return tuple(each.path for each in self._waiting)

    def stream(self, path: Path) -> BinaryIO:
        """A stream to a file beside that path, or beside the file to which a link there leads."""
        # To take the place of a link would leave the file to which it leads as it was.
        target = Path(os.path.realpath(path))
        temporary = target.with_name(f".{secrets.token_hex(8)}.part")
        with _told(path):
            self._refuse(path, target)
            stream = temporary.open("xb")
        self._waiting.append(_Waiting(path, target, temporary, stream))
        return stream

    def _refuse(self, path: Path, target: Path) -> None:
        if not _is_there(target):
            return
        if not target.is_file():
            raise UserError(
                said("{path}: is a folder or a device; give the name of a file.", path=path)
            )
        if target.samefile(self._keep):
            raise UserError(
                said("{path}: is the project itself; give the export another name.", path=path)
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if isinstance(error, OSError) and self._waiting:
                raise _refused(self._waiting[-1].path, error) from error
            if error is None:
                self._put_in_place()
        finally:
            self._clean()

    def _put_in_place(self) -> None:
        for each in self._waiting:
            with _told(each.path):
                each.stream.flush()
                os.fsync(each.stream.fileno())
                each.stream.close()
                if _is_there(each.target):
                    shutil.copymode(each.target, each.temporary)
        for each in self._waiting:
            with _told(each.path):
                each.temporary.replace(each.target)

    def _clean(self) -> None:
        for each in self._waiting:
            # On a full disk the last bytes cannot even be written to be thrown away.
            with suppress(OSError):
                each.stream.close()
            each.temporary.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _refused(path, error) from error


def _refused(path: Path, error: OSError) -> UserError:
    return UserError(
        said("{path}: cannot be written: {reason}.", path=path, reason=reason_of(error))
    )


def _is_there(path: Path) -> bool:
    """Whether something has that name; raises OSError for a name that nothing can have.

    ``Path.exists`` says no to the latter from Python 3.14 on.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
