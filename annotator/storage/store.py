"""A project file: one door for reading it, one for writing it, and its self-test."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from annotator.domain.events import Event
from annotator.domain.history import Act
from annotator.storage.annotations import Annotations, Total
from annotator.storage.articles import ArticleRow, Articles
from annotator.storage.log import Log
from annotator.storage.schemes import SchemeSource

__all__ = ["ArticleRow", "SchemeSource", "Store", "Total"]


class Store:
    """An open project; it belongs to the thread that opened it."""

    path: Path
    read_only: bool
    project_id: str
    created: str
    articles: Articles
    annotations: Annotations
    log: Log

    @staticmethod
    def create(path: Path, *, schemes: Sequence[SchemeSource], now: str) -> "Store":
        """A new project at that path; raises ProjectError, also when there is a file already."""
        raise NotImplementedError

    @staticmethod
    def open(path: Path, *, read_only: bool = False) -> "Store":
        """The project at that path; one that cannot be written opens with ``read_only`` set."""
        raise NotImplementedError

    def schemes(self) -> tuple[SchemeSource, ...]:
        """The label schemes of the project, in the order in which they came into it."""
        raise NotImplementedError

    def commit(self, act: Act, events: Sequence[Event]) -> None:
        """Write an act and what it changes, all or nothing; raises ProjectError."""
        raise NotImplementedError

    def snapshot(self) -> AbstractContextManager[None]:
        """While it lasts, all reading sees the project as it was at its beginning."""
        raise NotImplementedError

    def faults(self) -> Iterator[str]:
        """What is wrong with the project, one line each; nothing when it is sound."""
        raise NotImplementedError

    def rebuild(self) -> None:
        """Make all tables anew from the log."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file."""
        raise NotImplementedError
