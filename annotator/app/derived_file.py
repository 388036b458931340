"""Where the file lies that is derived from a project, and how it is opened there."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from annotator.domain.errors import ProjectError
from annotator.domain.message import said
from annotator.storage.search_opening import Unusable
from annotator.storage.store import Store

SUFFIX = "-search"
LOST = said("The search index was damaged, so it is made anew; nothing else is touched.")
Opened = TypeVar("Opened")


class IndexLost(ProjectError):
    """The derived file was damaged and is gone; bringing it in step makes it anew."""


def places(store: Store, home: Path) -> tuple[Path, Path]:
    """Where it may lie: beside the project, or else in the user's own folder."""
    project = store.path.resolve()
    name = hashlib.sha256(str(project).encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return project.with_name(project.name + SUFFIX), home / f"{name}.sqlite{SUFFIX}"


def opened(store: Store, home: Path, *, opening: Callable[[Path, str], Opened]) -> Opened:
    """What is opened, by its path and the project's id, where it can be written.

    Raises ProjectError where it can be nowhere.
    """
    for path in places(store, home):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return opening(path, store.project_id)
        except (Unusable, OSError):
            continue
    raise ProjectError(
        said(
            "{project}: the search index cannot be written, neither beside the project nor in "
            "{home}; make room.",
            project=store.path,
            home=home,
        )
    )
