"""Projects on disk with the small schemes of the model in memory, and what goes into them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.app.importing import ImportOptions, Preparation
from annotator.app.session import Clock, Session, utc_now
from annotator.domain.article import ArticleLabel, Region, Review, Status, StatusMark
from annotator.domain.commands.articles import ImportArticles
from annotator.domain.identity import NewId, new_id
from annotator.domain.record import Record
from annotator.domain.scheme import SchemeSource
from annotator.domain.span import AttributeValue
from annotator.formats.scheme_toml import scheme_text
from annotator.storage.store import Store
from tests.domain.conftest import (
    ENTITY,
    FRAMING,
    GENRE,
    OTHER_TEXT,
    full_record,
    link_of,
    record_of,
    span_of,
)

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


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Projects to be copied: to make one takes far longer."""
    folder = tmp_path_factory.mktemp("templates")
    with closing(small_project(folder / "small.sqlite")) as made:
        made.do(ImportArticles((full_record(), record_of(OTHER_TEXT, language="el"))))
    Session.create(folder / "empty.sqlite", "ada").close()
    with closing(Session.create(folder / "newsroom.sqlite", "ada")) as made:
        records = [news_record(number) for number in range(1, 9)]
        far = link_of(records[0].spans[2], records[1].spans[2], "l_far", kind="same_entity")
        records[0] = replace(records[0], links=(far, *records[0].links))
        made.do(ImportArticles(tuple(records)))
    return folder


def _copied(template: Path, folder: Path) -> Session:
    return Session.open(Path(shutil.copy(template, folder)), "ada")


@pytest.fixture
def session(templates: Path, tmp_path: Path) -> Iterator[Session]:
    """A project with two articles, the first of them with something of everything in it."""
    with closing(_copied(templates / "small.sqlite", tmp_path)) as made:
        yield made


@pytest.fixture
def empty(templates: Path, tmp_path: Path) -> Iterator[Session]:
    """A project without articles, with the shipped schemes."""
    with closing(_copied(templates / "empty.sqlite", tmp_path)) as made:
        yield made


@pytest.fixture
def newsroom(templates: Path, tmp_path: Path) -> Iterator[Session]:
    """Eight articles on three events, one of them linked into another."""
    with closing(_copied(templates / "newsroom.sqlite", tmp_path)) as made:
        yield made


@pytest.fixture
def preparation(empty: Session) -> Callable[..., Preparation]:
    """What reads files for the empty project, with options."""

    def make(**options: Any) -> Preparation:
        return Preparation(
            options=ImportOptions(**options),
            schemes=empty.library.schemes,
            annotator="ada",
            now="2026-11-22T10:00:00Z",
            project=empty.path,
        )

    return make


def news_record(number: int) -> Record:
    """One of the made-up articles of the newsroom, with the labels that are shipped."""
    header = f" date 2025-08-{number:02d} "
    text = f"{header}Mayor No. {number} slept.\r\n“I never sleep”, said Ada. 🙂 Bye."
    record = record_of(
        text,
        title=f"Sleepless {number}",
        published=f"2025-08-{number:02d}",
        language=("en", "hu")[number % 2],
        event=f"event {number % 3}" if number % 4 else "",
        file=f"{number:03d}.txt",
    )
    ada = text.index("Ada")
    quote, rest = text.index("“I"), text.index("slept")
    spans = (
        span_of(record, f"s_{number}_date", (6, 16), label="EVT"),
        span_of(
            record,
            f"s_{number}_claim",
            (rest, rest + 5),
            (quote, quote + 15),
            layer="claim",
            label="Claim",
            attributes=(AttributeValue("claimer", f"s_{number}_ada"),),
            created="2026-11-22T10:00:00Z",
            updated="2026-11-22T10:00:00Z",
        ),
        span_of(record, f"s_{number}_ada", (ada, ada + 3), note="=1+1 </script> 🙂\u2028"),
        span_of(
            record, f"s_{number}_doubt", (quote, ada + 3), layer="framing", label="Doubt",
            annotator="bea",
        ),
    )  # fmt: skip
    states: tuple[Status, ...] = ("done", "in_progress", "skipped")
    return replace(
        record,
        spans=spans,
        links=(link_of(spans[2], spans[0], f"l_{number}"),),
        labels=(ArticleLabel("genre", "reporting", "ada"),),
        statuses=(StatusMark("ada", states[number % 3]),),
        regions=(Region("header", 0, 17), Region("boilerplate", len(text) - 4, len(text))),
        reviewed=(Review("claim", "ada", "done"),),
    )
