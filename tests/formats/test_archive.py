"""The files of a ZIP archive are read where they lie, and what no such archive has is refused."""

import io
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats import archive
from annotator.formats.archive import ZipArchive
from annotator.formats.extracted import content
from annotator.formats.protocol import ReadProblem, Source
from tests.formats.conftest import Vanished, source

ZIP = ZipArchive()


def packed(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members:
            made.writestr(name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def read(made: Source, *endings: str) -> Iterator[tuple[Source, bytes] | ReadProblem]:
    ends = endings or (".txt", ".zip")
    for member in ZIP.members(made, wanted=lambda name: name.endswith(ends)):
        if isinstance(member, ReadProblem):
            yield member
            continue
        try:
            with member.open() as stream:
                yield member, stream.read()
        except OSError as error:
            yield ReadProblem(member.name, 0, str(error))


def found(data: bytes) -> tuple[dict[str, bytes], list[ReadProblem]]:
    texts, problems = {}, []
    for each in read(source(data, "in/some.zip")):
        if isinstance(each, ReadProblem):
            problems.append(each)
        else:
            texts[each[0].name] = each[1]
    return texts, problems


def test_members_are_sources_of_their_own() -> None:
    data = packed(("one.txt", b"1"), ("a/two.txt", b"2"), ("a/", b""), ("__MACOSX/a.txt", b"no"))
    assert found(data) == ({"in/some.zip/one.txt": b"1", "in/some.zip/a/two.txt": b"2"}, [])
    names = [each[0].file for each in read(source(data)) if not isinstance(each, ReadProblem)]
    assert names == ["one.txt", "two.txt"]


def test_a_member_knows_what_stands_beside_it() -> None:
    made = source(packed(("in/x.conll", b"a"), ("in/x.offsets.jsonl", b"b"), ("y.conll", b"c")))
    found = {}
    for member in ZIP.members(made, wanted=lambda name: name.endswith(".conll")):
        if isinstance(member, Source):
            beside = member.beside(".offsets.jsonl")
            found[member.file] = beside and content(beside)
    assert found == {"x.conll": b"b", "y.conll": None}


def test_what_is_passed_over_is_counted() -> None:
    data = packed(("a.txt", b"1"), ("b.bin", b"2"), ("c.bin", b"3"), (".hidden.txt", b"4"))
    texts, (note,) = found(data)
    assert len(texts) == 1 and "(2 .bin)" in note.message and not note.fatal
    assert "nothing to import" in found(packed())[1][0].message


def link() -> zipfile.ZipInfo:
    made = zipfile.ZipInfo("link.txt")
    made.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../up.txt", "leads out of the archive"),
        ("a/../../up.txt", "leads out of the archive"),
        ("/root.txt", "leads out of the archive"),
        ("inner.zip", "an archive in an archive"),
        (link(), "is a link"),
    ],
)
def test_what_does_not_belong_there_is_refused_and_the_others_read(
    name: str | zipfile.ZipInfo, words: str
) -> None:
    texts, (problem,) = found(packed((name, b"evil"), ("good.txt", b"good")))
    assert list(texts.values()) == [b"good"]
    assert words in problem.message and problem.fatal


def test_encrypted_files_are_refused() -> None:
    data = bytearray(packed(("a.txt", b"secret")))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    texts, (problem,) = found(bytes(data))
    assert texts == {} and "is encrypted" in problem.message


def test_bombs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "UNSURE_BELOW", 2**14)
    alone = packed(("bomb.txt", b"0" * 2**15), ("good.txt", bytes(range(256)) * 9))
    texts, (problem,) = found(alone)
    assert len(texts) == 1 and "too large for what it is" in problem.message
    many = packed(*((f"{number}.txt", b"0" * 2**14) for number in range(40)))
    monkeypatch.setattr(archive, "MOST_TIMES", 50)
    texts, (problem,) = found(many)
    assert texts == {} and "times its size" in problem.message


def test_damage_is_told() -> None:
    data = bytearray(packed(("a.txt", b"some text " * 50), ("b.txt", b"good")))
    data[40:44] = b"\xff\xff\xff\xff"
    texts, (problem,) = found(bytes(data))
    assert list(texts.values()) == [b"good"] and "the archive is damaged" in problem.message
    for bad in (b"", b"PK\x03\x04", bytes(data[:-30])):
        assert "the archive is damaged" in found(bad)[1][0].message


def test_an_archive_that_cannot_be_read_is_told() -> None:
    made = replace(source(b""), open=lambda: io.BufferedReader(Vanished(b"")))
    (problem,) = read(made)
    assert isinstance(problem, ReadProblem) and "cannot be read" in problem.message


@pytest.mark.parametrize(
    ("file", "format_name", "data", "so"),
    [
        ("x.zip", "", b"", True),
        ("x.ZIP", "text", b"", True),
        ("x", "zip", b"", True),
        ("x", "", packed(("a.txt", b"1")), True),
        ("x", "", packed(("[Content_Types].xml", b"1"), ("word/document.xml", b"")), False),
        ("x.docx", "", packed(("a.txt", b"1")), False),
        ("x.txt", "text", packed(("a.txt", b"1")), False),
        ("x", "", b"text", False),
    ],
)
def test_archives_are_told_from_documents(
    file: str, format_name: str, data: bytes, so: bool
) -> None:
    assert ZIP.is_one(source(data, file), format_name) == so


SOME = packed(("a.txt", b"some text " * 9), ("b/c.txt", bytes(range(200))))


@given(st.integers(0, len(SOME) - 1), st.binary(min_size=1, max_size=4))
def test_a_changed_archive_gives_texts_or_problems(place: int, change: bytes) -> None:
    texts, problems = found(SOME[:place] + change + SOME[place + len(change) :])
    assert texts or problems


def test_a_file_without_a_name_is_damage() -> None:
    data = packed(("one.txt", b"1"), ("two.txt", b"2")).replace(b"one.txt", b"\0ne.txt")
    texts, problems = found(data)
    assert texts == {"in/some.zip/two.txt": b"2"}
    assert "has no name" in problems[0].message


def test_a_folder_with_a_file_without_a_name_is_refused() -> None:
    data = packed(("one.txt", b"1"), ("two.txt", b"2")).replace(b"one.txt", b"\0ne.txt")
    with pytest.raises(UserError, match="has no name"), ZIP.folder(source(data, "some.zip")):
        pass
