"""The command line as a person meets it: arguments in, exit code and two streams out."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.app.session import Session
from annotator.domain.commands.articles import ImportArticles
from tests.app.conftest import news_record

PLAIN = "The mayor of Upper Lodva says that she has not slept for three years. Nobody asked her."


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """What it said on stderr, line by line."""
        return self.err.splitlines()


Annotator = Callable[..., Ran]


@pytest.fixture
def annotator(capsys: pytest.CaptureFixture[str]) -> Annotator:
    """Runs a command; a traceback would be one of ours and fails the test by itself."""

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as end:
            code = int(str(end.code or 0))
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Projects to be copied: to make one takes far longer."""
    folder = tmp_path_factory.mktemp("templates")
    Session.create(folder / "empty.sqlite", "ada").close()
    with closing(Session.create(folder / "newsroom.sqlite", "ada")) as made:
        made.do(ImportArticles(tuple(news_record(number) for number in range(1, 9))))
    return folder


@pytest.fixture
def empty(templates: Path, tmp_path: Path) -> Path:
    """A project without articles."""
    return Path(shutil.copy(templates / "empty.sqlite", tmp_path))


@pytest.fixture
def newsroom(templates: Path, tmp_path: Path) -> Path:
    """A project of eight articles."""
    return Path(shutil.copy(templates / "newsroom.sqlite", tmp_path))


def span(text: str, start: int, end: int, **values: Any) -> dict[str, Any]:
    """A span as a line of JSONL has it."""
    return {
        "id": f"s_{start}_{end}",
        "layer": "entity",
        "label": "PER",
        "coarse": [],
        "start": start,
        "end": end,
        "ranges": [[start, end]],
        "quote": text[start:end],
        "annotator": "ada",
        "origin": "manual",
        "confidence": "",
        "note": "",
        "entity": "",
        "attributes": [],
        "created": "2026-11-22T10:00:00Z",
        "updated": "2026-11-22T10:00:00Z",
    } | values


def line(text: str = PLAIN, **values: Any) -> dict[str, Any]:
    """An article as a line of JSONL has it, with one span."""
    sha = sha256(text.encode("utf-8", "replace")).hexdigest()
    return {
        "format": "annotator/1",
        "id": f"a_{sha[:32]}",
        "sha256": sha,
        "offset_unit": "codepoint",
        "text": text,
        "title": "",
        "language": "en",
        "published": "",
        "source": "",
        "url": "",
        "author": "",
        "file": "",
        "event": "",
        "status": "in_progress",
        "labels": [],
        "spans": [span(text, 4, 9)],
        "regions": [],
        "links": [],
        "reviewed": [],
    } | values


def jsonl(*lines: dict[str, Any]) -> bytes:
    """Lines as the bytes of a file."""
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines).encode()


def articles(project: Path) -> list[str]:
    """The ids of a project's articles; the project must be sound."""
    with closing(Session.open(project, "", read_only=True)) as session:
        assert list(session.faults()) == []
        return sorted(row.article.id for row in session.library.rows())
