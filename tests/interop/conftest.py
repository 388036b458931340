"""Tests with libraries of others: their warnings are theirs, and none may be left out unseen."""

import os

import pytest

# Nothing is to be fetched, whatever a library would like to have.
os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("filterwarnings", "default")


@pytest.fixture(autouse=True)
def nothing_left_behind() -> None:
    """In place of the one for our own code: libraries keep threads."""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A library that is missing fails the run: it belongs into the group `interop`."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        reporter.write_line("A test of tests/interop was skipped: type `make interop`.", red=True)
