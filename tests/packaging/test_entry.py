"""What a frozen program starts must not find its libraries."""

import sys

import entry
import pytest


def test_the_library_path_is_as_it_was_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    found = {
        "LD_LIBRARY_PATH": "/app/_internal:/own",
        "LD_LIBRARY_PATH_ORIG": "/own",
        "_PYI_ARCHIVE_FILE": "/app/annotator",
        "HOME": "/home/ada",
    }
    entry.give_back(found)
    assert found == {"LD_LIBRARY_PATH": "/own", "HOME": "/home/ada"}
    found = {"LD_LIBRARY_PATH": "/app/_internal"}
    entry.give_back(found)
    assert found == {}


def test_from_source_nothing_is_taken_away() -> None:
    found = {"LD_LIBRARY_PATH": "/own"}
    entry.give_back(found)
    assert found == {"LD_LIBRARY_PATH": "/own"}
