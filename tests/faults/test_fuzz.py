"""The quick form of the fuzz: some hundred spoilt files, each read or refused cleanly."""

import logging
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults import fuzz
from tests.faults.targets import Target, targets

# What takes a tenth of a second for each file is for the long form alone.
SLOW = {"import into a project", "html", "project", "zip", "any format, by its first bytes"}
QUICK = [each for each in targets() if each.name not in SLOW]


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("target", QUICK, ids=lambda each: each.name)
@settings(max_examples=10)
@given(number=st.integers(0, 10**9))
def test_spoilt_files_are_read_or_refused(target: Target, number: int) -> None:
    assert fuzz.attempt(target, number) == ""


def test_a_reader_that_falls_over_is_found() -> None:
    def use(_: object) -> None:
        raise KeyError("x")

    found = fuzz.attempt(Target("broken", QUICK[0].seeds, use), 1)
    assert found.startswith("KeyError at ")
    table = list(fuzz.lines([fuzz.Row("sound", 20, ()), fuzz.Row("broken", 3, (found,))]))
    assert table[3].strip() == found
    assert table[-1].split() == ["all", "23", "1"]
