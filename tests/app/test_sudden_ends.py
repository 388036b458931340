"""Ends of the program that no exception announces."""

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.app.sudden_ends import KEPT_SECONDS, logged_ends, watched

END = """
import faulthandler, sys
from pathlib import Path
from annotator.app.sudden_ends import watched
def while_tagging(quote):
    faulthandler._sigsegv()
with watched(Path(sys.argv[1])):
    while_tagging("titkos szöveg")
"""


def ended(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", END, str(folder)],
        check=False,
        timeout=60,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.returncode < 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="says how a process of POSIX ends")
@pytest.mark.expects_log("The program ended suddenly")
def test_where_the_program_ended_is_in_the_log_next_time_and_no_word_of_what_was_read(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ended(tmp_path)
    assert logged_ends(tmp_path) == 1
    (record,) = caplog.records
    said = record.getMessage()
    assert record.levelno == logging.ERROR
    assert "while_tagging" in said
    assert "titkos" not in said
    assert str(Path.home()) not in said
    assert logged_ends(tmp_path) == 0
    assert not list(tmp_path.iterdir())


def test_a_program_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    code = END.replace("faulthandler._sigsegv()", "pass")
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "new")],
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert not list((tmp_path / "new").iterdir())
    assert logged_ends(tmp_path / "new") == 0


def test_the_file_of_a_program_that_runs_stays_and_that_of_a_killed_one_goes_after_a_week(
    tmp_path: Path,
) -> None:
    running, killed = tmp_path / "sudden-end-1.txt", tmp_path / "sudden-end-2.txt"
    running.touch()
    killed.touch()
    long_ago = time.time() - KEPT_SECONDS - 60
    os.utime(killed, (long_ago, long_ago))
    assert logged_ends(tmp_path) == 0
    assert list(tmp_path.iterdir()) == [running]


@pytest.mark.expects_log("cannot be written down")
def test_a_folder_that_cannot_be_made_is_logged_and_the_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = []
    with watched(tmp_path / "file" / "log"):
        done.append(True)
    assert done == [True]


def test_a_folder_that_is_not_there_has_no_ends(tmp_path: Path) -> None:
    assert logged_ends(tmp_path / "nowhere") == 0
