"""The log file."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.logs import MEGABYTE, log_no_more, log_to


@pytest.fixture(autouse=True)
def own_logger() -> Iterator[None]:
    root = logging.getLogger("annotator")
    handlers, level = list(root.handlers), root.level
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_what_the_program_does_is_written_down(tmp_path: Path) -> None:
    path = log_to(tmp_path / "new" / "log")
    logging.getLogger("annotator.app.session").info("Opened %s: Ωραία", "p.sqlite")
    logging.getLogger("annotator").debug("too fine")
    logging.getLogger("somebody.else").info("not ours")
    assert path is not None
    (line,) = path.read_text("utf-8").splitlines()
    assert line.endswith("INFO annotator.app.session: Opened p.sqlite: Ωραία")


def test_the_log_never_grows_without_end(tmp_path: Path) -> None:
    path = log_to(tmp_path)
    log = logging.getLogger("annotator")
    for _ in range(25):
        log.info("x" * (MEGABYTE // 4))
    assert path is not None
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["annotator.log", *(f"annotator.log.{n}" for n in (1, 2, 3))]
    assert all(each.stat().st_size <= MEGABYTE for each in tmp_path.iterdir())


@pytest.mark.expects_log("No log can be written to .*annotator.log")
def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert log_to(tmp_path / "file") is None


def test_a_closed_log_is_written_no_more(tmp_path: Path) -> None:
    path = log_to(tmp_path)
    log_no_more()
    logging.getLogger("annotator.app").info("too late")
    assert path is not None
    assert path.read_text("utf-8") == ""
