"""The quick form of the fuzz: some hundred spoilt files, each refused cleanly or read."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from tests.faults import corpus, fuzz
from tests.faults.mutations import mutated
from tests.faults.targets import Target, targets

# What takes a tenth of a second each is for the long form, and for tests of its own.
SLOW = {"import into a project", "html", "project", "zip", "any format, by its first bytes"}
QUICK = [each for each in targets() if each.name not in SLOW]
pytestmark = [
    pytest.mark.expects_log(".") if False else pytest.mark.end_to_end,
]


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    import logging

    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("target", QUICK, ids=lambda each: each.name)
@settings(max_examples=15)
@given(number=st.integers(0, 10**9))
def test_spoilt_files_are_refused_cleanly(target: Target, number: int) -> None:
    assert fuzz.attempt(target, number) == ""


@pytest.mark.parametrize("target", targets(), ids=lambda each: each.name)
def test_what_is_not_spoilt_is_taken(target: Target) -> None:
    for files in target.seeds:
        target.use(files)
