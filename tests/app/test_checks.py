"""Checks are tried one by one and told in a line each."""

import re
from typing import NoReturn

import pytest

from annotator.app.checks import Check, CheckFailed, expect, passed


def failing(error: Exception) -> Check:
    def attempt() -> NoReturn:
        raise error

    return Check("broken", attempt)


def test_what_works_is_told_with_what_was_seen() -> None:
    said: list[str] = []
    assert passed([Check("sum", lambda: "four"), Check("rest", lambda: "none")], said.append)
    assert said == ["ok      sum: four", "ok      rest: none"]


def test_one_that_fails_fails_the_whole_and_the_others_are_tried() -> None:
    said: list[str] = []
    checks = [failing(CheckFailed("two\nlines")), Check("sum", lambda: "four")]
    assert not passed(checks, said.append)
    assert said == ["failed  broken: two lines", "ok      sum: four"]


def test_of_our_own_mistakes_the_place_is_told() -> None:
    said: list[str] = []
    assert not passed([failing(KeyError("x"))], said.append)
    assert re.fullmatch(r"failed  broken: KeyError: 'x' \(.*test_checks\.py:\d+\)", said[0])


def test_what_is_not_so_is_raised() -> None:
    expect(True, "no matter")
    with pytest.raises(CheckFailed, match="it rains"):
        expect(False, "it rains")
