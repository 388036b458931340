"""Articles: identity by content, and one status for several annotators."""

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import (
    REGION_KINDS,
    STATUSES,
    Article,
    Region,
    RegionKind,
    Status,
    StatusMark,
    article_id,
    overall_status,
    text_sha256,
)


def test_an_article_is_known_by_the_sha256_of_its_text_in_utf_8() -> None:
    sha = text_sha256("Ωραία 🙂")
    assert sha == "95ae90c7879b9a797cea91c60edec64cd0128d189ff54890840fbc630d44e5fe"
    assert article_id(sha) == "a_95ae90c7879b9a797cea91c60edec64c"


def test_the_slightest_difference_makes_another_article() -> None:
    texts = ["a\nb", "a\r\nb", "a\n b", "a\nb\n", "é", "e\u0301"]
    assert len({text_sha256(text) for text in texts}) == len(texts)


def test_what_is_not_said_of_an_article_is_empty() -> None:
    article = Article(id="a_1", sha256="0" * 64, length=3)
    assert (article.title, article.published, article.event, article.signature) == ("",) * 4
    assert (article.encoding, article.language_confidence) == ("utf-8", 0.0)
    with pytest.raises(FrozenInstanceError):
        article.title = "another"  # type: ignore[misc]


def test_a_region_was_found_by_the_program_unless_somebody_says_otherwise() -> None:
    assert Region("header", 0, 4).origin == "auto"


def test_the_lists_hold_all_that_the_types_allow() -> None:
    assert get_args(Status) == STATUSES
    assert get_args(RegionKind) == REGION_KINDS


@pytest.mark.parametrize(
    ("states", "overall"),
    [
        ([], "new"),
        (["new"], "new"),
        (["in_progress"], "in_progress"),
        (["done"], "done"),
        (["skipped"], "skipped"),
        (["skipped", "skipped"], "skipped"),
        (["done", "done"], "done"),
        (["done", "skipped"], "done"),
        (["new", "skipped"], "new"),
        (["done", "in_progress"], "in_progress"),
        (["done", "new"], "in_progress"),
        (["done", "new", "skipped"], "in_progress"),
    ],
)
def test_the_status_of_several_is_that_of_the_one_furthest_behind(
    states: list[Status], overall: Status
) -> None:
    marks = [StatusMark(f"annotator {n}", state) for n, state in enumerate(states)]
    assert overall_status(tuple(marks)) == overall
    assert overall_status(tuple(reversed(marks))) == overall


@given(st.lists(st.sampled_from(STATUSES), min_size=1))
def test_an_article_is_only_done_when_nobody_has_anything_left(states: list[Status]) -> None:
    marks = tuple(StatusMark(str(n), state) for n, state in enumerate(states))
    done = overall_status(marks) == "done"
    assert done == ("done" in states and set(states) <= {"done", "skipped"})


@pytest.mark.parametrize(
    ("language", "confidence", "unsure"),
    [
        ("", 0.0, True),
        ("hu", 0.0, False),
        ("hu", 0.5, True),
        ("hu", 0.9, False),
        ("hu", 1.0, False),
    ],
)
def test_a_language_is_unsure_when_it_was_found_and_hardly(
    language: str, confidence: float, unsure: bool
) -> None:
    article = Article(
        id="a", sha256="0", length=0, language=language, language_confidence=confidence
    )
    assert article.is_language_unsure is unsure
