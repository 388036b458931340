"""Every article gets a file name that no other one has, on any file system."""

from dataclasses import replace

import pytest

from annotator.formats.brat import Brat
from annotator.formats.file_stems import LONGEST, FileStems
from tests.formats.conftest import plain_record, written_by

ARTICLE = plain_record("One.").article


def test_files_get_names_of_their_own() -> None:
    first = plain_record("One.")
    one = replace(first, article=replace(first.article, file="a/Doc 1.txt"))
    two = replace(plain_record("Two."), article=replace(one.article, id="a_2", file="doc 1.html"))
    files, _ = written_by(Brat(), one, two)
    assert sorted(files) == [
        "Doc_1.ann", "Doc_1.txt", "annotation.conf", "doc_1-a_2.ann", "doc_1-a_2.txt"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "stem"),
    [
        ("000.txt", "000"),
        ("", "article"),
        ("../../etc/passwd", "passwd"),
        ("Első híd.html", "Első_híd"),
        ("a:b\\c?.txt", "a_b_c"),
        ("CON.txt", "article_CON"),
        (".hidden", "hidden"),
        ("x" * 300 + ".txt", "x" * LONGEST),
    ],
)
def test_names_are_good_everywhere(file: str, stem: str) -> None:
    assert FileStems().of(replace(ARTICLE, file=file)) == stem


def test_taken_names_get_the_id_and_then_a_number() -> None:
    stems = FileStems()
    article = replace(ARTICLE, id="a1", file="x.txt")
    assert [stems.of(article) for _ in range(3)] == ["x", "x-a1", "x-a1-2"]
