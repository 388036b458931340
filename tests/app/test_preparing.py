"""Files become records in any thread: what they are, how they are read, what is refused."""

import io
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.app import preparing
from annotator.app.preparing import (
    Item,
    Preparation,
    Prepared,
    checked_encoding,
    checked_offset_unit,
    described,
    read_context,
)
from annotator.app.session import Session
from annotator.domain.article import Region
from annotator.domain.errors import UserError
from tests.app.test_importing import HUNGARIAN, file_of
from tests.domain.conftest import record_of

Preparing = Callable[..., Preparation]


def test_only_plain_text_is_described_from_its_text() -> None:
    record = record_of(HUNGARIAN, file="000_hu.txt", language="")
    assert described(record).article.language == "hu"
    assert described(record).text == HUNGARIAN
    said = record_of(HUNGARIAN, language="ro")
    assert described(said).article.language == "ro"


def test_regions_that_came_with_a_file_stay() -> None:
    mine = (Region("boilerplate", 0, 5, "manual"),)
    assert described(replace(record_of(HUNGARIAN), regions=mine)).regions == mine


def test_readers_are_given_what_the_project_knows(empty: Session) -> None:
    context = read_context(empty.library.schemes, annotator="ada", now="2026-11-22T10:00:00Z")
    assert set(context.schemes) == {"entity", "claim", "framing"}
    assert set(context.article_schemes) == {"genre"}
    assert context.schema["type"] == "object"
    assert context.decode("Ωραία".encode()).text == "Ωραία"


def test_files_are_read_in_any_thread(preparation: Preparing, tmp_path: Path) -> None:
    path = file_of(tmp_path, "000_hu.txt", HUNGARIAN)
    found: list[Item] = []
    thread = threading.Thread(target=lambda: found.extend(preparation().of([path])))
    thread.start()
    thread.join(20)
    assert [type(item) for item in found] == [Prepared]


def test_a_format_that_is_none_is_said_for_each_file(
    preparation: Preparing, tmp_path: Path
) -> None:
    (problem,) = preparation(format="gedcom").of([file_of(tmp_path, "a.txt", "Text")])
    assert 'There is no format "gedcom" to read' in str(problem)


def test_a_file_that_vanishes_while_it_is_read_is_a_problem(
    preparation: Preparing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(tmp_path, "a.txt", HUNGARIAN)
    opened: list[Path] = []

    def vanishing(self: Path, mode: str = "r", **_: object) -> io.BytesIO:
        opened.append(self)
        if len(opened) > 1:
            raise FileNotFoundError(2, "No such file or directory")
        return io.BytesIO(HUNGARIAN.encode())

    reading = preparation()
    context = read_context(reading.schemes, annotator="", now="")
    monkeypatch.setattr(Path, "open", vanishing)
    (problem,) = reading._file(path, context)
    assert str(problem) == f"{path}: cannot be read: No such file or directory"


def test_a_reader_that_lets_an_error_of_the_disk_through_is_caught(
    preparation: Preparing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> NoReturn:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(preparing, "described", failing)
    (problem,) = preparation().of([file_of(tmp_path, "a.txt", HUNGARIAN)])
    assert str(problem).endswith("a.txt: cannot be read: Input/output error")


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "UTF-16", "utf-32-be", "cp1250", "iso2022_jp", "cp037"]
)
def test_an_encoding_of_files_is_one(name: str) -> None:
    assert checked_encoding(name) == name


@pytest.mark.parametrize("name", ["nope", "rot13", "idna", "undefined", "hex", "a\0b", "é"])
def test_other_encodings_are_refused(name: str) -> None:
    with pytest.raises(UserError, match="encoding"):
        checked_encoding(name)


def test_a_way_of_counting_is_one_by_its_name() -> None:
    assert checked_offset_unit(" UTF16-inclusive") == "utf16-inclusive"
    with pytest.raises(UserError, match="no offset unit “inches”"):
        checked_offset_unit("inches")


def test_what_a_person_says_of_annotations_reaches_the_readers(empty: Session) -> None:
    options = preparing.ImportOptions(
        offset_unit="utf8", labels={"PERSON": "entity:PER"}, layer="claim"
    )
    context = read_context(empty.library.schemes, annotator="", now="", options=options)
    assert (context.offset_unit, context.layer) == ("utf8", "claim")
    assert context.label_map == {"PERSON": "entity:PER"}
    assert "conll-2003" in context.crosswalks
