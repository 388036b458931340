"""Projects on disk with the small schemes of the model in memory, and what goes into them."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.importing import ImportOptions, Preparation
from annotator.app.session import Clock, Session, utc_now
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.identity import NewId, new_id
from annotator.domain.record import Record
from annotator.formats.scheme_toml import scheme_text
from annotator.storage.schemes import SchemeSource
from annotator.storage.store import Store
from tests.domain.conftest import ENTITY, FRAMING, GENRE, OTHER_TEXT, full_record, record_of

SMALL_SCHEMES = tuple(
    SchemeSource(each.name, each.version, each.layer, scheme_text(each))
    for each in (ENTITY, FRAMING, GENRE)
)


def small_project(
    path: Path, annotator: str = "ada", *, clock: Clock = utc_now, ids: NewId = new_id
) -> Session:
    """A new project with the schemes of the model."""
    store = Store.create(path, schemes=SMALL_SCHEMES, now="2026-11-22T10:00:00Z")
    return Session(store, annotator, clock=clock, ids=ids)


def whole(session: Session) -> dict[str, Record]:
    """All that the library answers, for comparing."""
    library = session.library
    ids = sorted(row.article.id for row in library.rows())
    return {article: library.record(article) for article in ids}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project with two articles, the first of them with something of everything in it."""
    with closing(small_project(tmp_path / "project.sqlite")) as made:
        made.do(ImportArticles((full_record(), record_of(OTHER_TEXT, language="el"))))
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Session]:
    """A project without articles, with the shipped schemes."""
    with closing(Session.create(tmp_path / "empty.sqlite", "ada")) as made:
        yield made


@pytest.fixture
def preparation(empty: Session) -> Callable[..., Preparation]:
    """What reads files for the empty project, with options."""

    def make(**options: str) -> Preparation:
        return Preparation(
            options=ImportOptions(**options),
            schemes=empty.library.schemes,
            annotator="ada",
            now="2026-11-22T10:00:00Z",
        )

    return make
