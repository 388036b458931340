"""Folders whose files belong together are read as one; all others file by file."""

import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import ClassVar
from zipfile import ZipFile

import pytest

from annotator.app import folders
from annotator.app.folders import DiskFolder, gathered, is_export
from annotator.app.importing import ImportOptions, Preparation, Prepared
from annotator.app.session import Session
from annotator.app.sources import source_of
from annotator.domain.record import Record
from annotator.formats.archive import ZipArchive
from annotator.formats.extracted import Metadata, Origin, article_record
from annotator.formats.protocol import Folder, ReadContext, ReadProblem


class Pairs:
    """Reads x.words beside x.marks."""

    name = "pairs"
    title = "Pairs of files"
    suffixes = (".marks",)
    offset_unit = "code points"
    is_folder: ClassVar[bool] = True

    def finds(self, folder: Folder) -> bool:
        return any(each.endswith(".marks") for each in folder.names())

    def read_folder(self, folder: Folder, context: ReadContext) -> Iterator[Record | ReadProblem]:
        for name in folder.names():
            if name.endswith(".words"):
                with folder.source(name).open() as stream:
                    data = stream.read()
                origin = Origin(name, sha256(data).hexdigest())
                yield article_record(data.decode(), origin=origin, metadata=Metadata())
            else:
                yield ReadProblem(folder.source(name).name, 1, "seen", fatal=False)


@pytest.fixture(autouse=True)
def pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "folder_readers", lambda: (Pairs(),))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    (folder / "en").mkdir(parents=True)
    for stem in ("en/one", "en/two"):
        (folder / f"{stem}.words").write_text(f"This is {stem}.")
        (folder / f"{stem}.marks").write_text("T1")
    (folder / ".hidden").write_text("x")
    return folder


def items(session: Session, *paths: Path, named: str = "") -> list[Prepared | ReadProblem]:
    reading = Preparation(
        options=ImportOptions(format=named),
        schemes=session.library.schemes,
        annotator="ada",
        now="2026-11-22T10:00:00Z",
        project=session.path,
    )
    return list(reading.of(paths))


def texts(found: list[Prepared | ReadProblem]) -> list[str]:
    return [each.record.text for each in found if isinstance(each, Prepared)]


def test_a_folder_of_such_a_format_is_one_whole(newsroom: Session, corpus: Path) -> None:
    found = items(newsroom, corpus)
    assert texts(found) == ["This is en/one.", "This is en/two."]
    problems = [each for each in found if isinstance(each, ReadProblem)]
    assert [each.source for each in problems] == [
        str(corpus / "en" / "one.marks"),
        str(corpus / "en" / "two.marks"),
    ]
    assert all(each.format == "pairs" for each in found if isinstance(each, Prepared))


def test_so_is_an_archive_of_it(newsroom: Session, corpus: Path, tmp_path: Path) -> None:
    packed = tmp_path / "corpus.zip"
    with ZipFile(packed, "w") as archive:
        for path in sorted(corpus.rglob("*.*")):
            archive.write(path, path.relative_to(corpus))
    assert texts(items(newsroom, packed)) == ["This is en/one.", "This is en/two."]
    assert texts(items(newsroom, packed, named="pairs")) == ["This is en/one.", "This is en/two."]


def test_single_files_bring_what_has_their_name(newsroom: Session, corpus: Path) -> None:
    found = items(newsroom, corpus / "en" / "two.marks", named="pairs")
    assert texts(found) == ["This is en/two."]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")
def test_links_that_lead_out_of_the_folder_are_passed_over_and_told(
    newsroom: Session, corpus: Path, tmp_path: Path
) -> None:
    private = tmp_path / "private"
    private.write_text("Mine alone.")
    for name in ("three.words", "two.notes.words"):
        (corpus / "en" / name).symlink_to(private)
    found = items(newsroom, corpus)
    assert texts(found) == ["This is en/one.", "This is en/two."]
    told = [each for each in found if isinstance(each, ReadProblem) and "link" in each.message]
    assert [each.source for each in told] == [
        str(corpus / "en" / "three.words"),
        str(corpus / "en" / "two.notes.words"),
    ]
    assert not any(each.fatal for each in told)
    # What only has the same name is not named; a link that is, is meant.
    found = items(newsroom, corpus / "en" / "two.marks", named="pairs")
    assert texts(found) == ["This is en/two."]
    assert any(
        each.source.endswith("two.notes.words") for each in found if isinstance(each, ReadProblem)
    )
    found = items(newsroom, corpus / "en" / "three.words", named="pairs")
    assert texts(found) == ["Mine alone."]


def test_other_folders_stay_folders_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert list(gathered([tmp_path, tmp_path / "a.txt"], "")) == [tmp_path, tmp_path / "a.txt"]


def test_a_folder_names_its_files_in_order_and_no_hidden_ones(corpus: Path) -> None:
    folder = DiskFolder(corpus)
    assert folder.names() == ["en/one.marks", "en/one.words", "en/two.marks", "en/two.words"]
    assert folder.name == str(corpus)
    assert folder.source("en/one.words").file == "one.words"
    assert folder.problems == []


def test_a_folder_is_listed_once(corpus: Path) -> None:
    folder = DiskFolder(corpus)
    names = list(folder.names())
    (corpus / "en" / "later.words").write_text("Late.")
    assert folder.names() == names
    assert DiskFolder(corpus).names() != names


def manifest_of(folder: Path, name: str = "pairs") -> bytes:
    files = [
        {
            "name": each.relative_to(folder).as_posix(),
            "sha256": sha256(each.read_bytes()).hexdigest(),
        }
        for each in sorted(folder.rglob("*.*"))
        if not each.name.startswith(".") and each.name != "manifest.json"
    ]
    said = {"kind": "annotator-export/1", "format": name, "files": files}
    return json.dumps(said).encode()


def test_an_export_of_ours_is_known_by_its_manifest(corpus: Path, tmp_path: Path) -> None:
    assert not is_export(DiskFolder(corpus), "pairs")
    (corpus / "manifest.json").write_bytes(manifest_of(corpus))
    assert is_export(DiskFolder(corpus), "pairs")
    assert not is_export(DiskFolder(corpus), "others")
    packed = tmp_path / "corpus.zip"
    with ZipFile(packed, "w") as archive:
        for each in ("manifest.json", "en/one.words", "en/one.marks", "en/two.words"):
            archive.write(corpus / each, f"corpus/{each}")
    with ZipArchive().folder(source_of(packed)) as folder:
        assert is_export(folder, "pairs")
    (corpus / "en" / "three.marks").write_text("T1")
    assert not is_export(DiskFolder(corpus), "pairs")
    (corpus / "en" / "three.marks").unlink()
    (corpus / "en" / "one.marks").write_text("T2")
    assert not is_export(DiskFolder(corpus), "pairs")


def test_an_archive_without_a_manifest_is_nobodys_export(corpus: Path, tmp_path: Path) -> None:
    packed = tmp_path / "corpus.zip"
    with ZipFile(packed, "w") as archive:
        archive.write(corpus / "en/one.marks", "one.marks")
    with ZipArchive().folder(source_of(packed)) as folder:
        assert not is_export(folder, "pairs")
