"""The files of SemEval-2023 task 3 are told apart by their names."""

import pytest

from annotator.formats.semeval_2023_files import (
    TaskFiles,
    folder_of_language,
    is_of_task,
    language_of_folder,
    part_of,
)
from tests.formats.conftest import MemoryFolder


def test_each_name_says_language_part_and_subtask() -> None:
    names = [
        "data/en/train-articles-subtask-1/article12.txt",
        "data/en/train-articles-subtask-3/article12.txt",
        "data/fr/dev-articles-subtask2/article34.txt",
        "data/en/train-labels-subtask-3-spans/article12-labels-subtask-3.txt",
        "data/en/train-labels-subtask-3/article12-labels-subtask-3.txt",
        "data/en/train-labels-subtask-3.txt",
        "data/en/train-labels-subtask-3-spans.txt",
        "data/fr/dev-labels-subtask-1.txt",
        "data/fr/dev-labels-subtask-2.txt",
        "data/fr/dev-labels-subtask-3.template",
        "train-labels-subtask-3.txt",
        "data/en/train-labels-subtask-1-spans.txt",
        "README.md",
        "more/en/train-articles-subtask-1/article12.txt",
    ]
    files = TaskFiles.of(MemoryFolder(dict.fromkeys(names, b"")))
    assert files.articles == {("en", "12"): names[1], ("fr", "34"): names[2]}
    assert files.single == {
        ("spans", ("en", "12")): names[3],
        ("paragraphs", ("en", "12")): names[4],
    }
    assert set(files.wholes()) == {
        ("paragraphs", "en", names[5]),
        ("spans", "en", names[6]),
        ("genre", "fr", names[7]),
        ("frames", "fr", names[8]),
        ("paragraphs", "", names[10]),
    }
    assert [is_of_task(name) for name in names] == [False] * 3 + [True] * 6 + [
        False,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("language", "folder"), [("pl", "po"), ("el", "gr"), ("hu", "hu"), ("", "und")]
)
def test_languages_have_the_folders_of_the_task(language: str, folder: str) -> None:
    assert folder_of_language(language) == folder
    assert language_of_folder(folder) == language


def test_no_other_folder_is_made() -> None:
    assert folder_of_language("../x") == "und"


def test_an_article_is_of_a_part_and_a_subtask() -> None:
    assert part_of("data/fr/dev-articles-subtask2/article34.txt") == ("dev", "2")
    assert part_of("../x-articles-subtask-3/article34.txt") == ("x", "3")
    assert part_of("article34.txt") == ("", "")
