"""What SQLite cannot do is told with the file, the fault and what to do; our mistakes are not."""

import os
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.storage.failures import code_of, project_error, told

WORLD = {
    sqlite3.SQLITE_FULL: "disk is full; make room",
    sqlite3.SQLITE_IOERR_WRITE: "disk or network drive failed",
    sqlite3.SQLITE_IOERR_FSYNC: "disk or network drive failed",
    sqlite3.SQLITE_READONLY_DBMOVED: "can only be read here; copy",
    sqlite3.SQLITE_BUSY_SNAPSHOT: "written by another program; try again",
    sqlite3.SQLITE_LOCKED: "written by another program; try again",
    sqlite3.SQLITE_CORRUPT_VTAB: "damaged or cut short",
    sqlite3.SQLITE_NOTADB: "damaged or cut short",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; check",
    sqlite3.SQLITE_PERM: "no permission",
    sqlite3.SQLITE_TOOBIG: "too long for a project file; split",
    sqlite3.SQLITE_NOMEM: "not enough memory; close",
}
OURS = [
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE,
    sqlite3.SQLITE_MISUSE,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_RANGE,
]


def failing(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("code", WORLD)
def test_the_world_s_faults_are_told(code):
    with pytest.raises(ProjectError) as caught, told(Path("some/project.sqlite")):
        raise failing(code)
    message = str(caught.value)
    assert message.startswith(f"{Path('some/project.sqlite')}: ")
    assert WORLD[code] in message
    assert "\n" not in message
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)


@pytest.mark.parametrize("code", OURS)
def test_our_mistakes_pass_as_they_are(code):
    with pytest.raises(sqlite3.OperationalError, match="what SQLite says"), told(Path("p")):
        raise failing(code)


def test_an_error_of_the_python_module_has_no_code():
    error = sqlite3.ProgrammingError("Cannot operate on a closed database.")
    assert code_of(error) == 0
    with pytest.raises(sqlite3.ProgrammingError), told(Path("p")):
        raise error


def test_a_message_of_sqlite_that_is_not_text_tells_of_damage():
    with pytest.raises(ProjectError, match="damaged"), told(Path("p")):
        b"malformed database schema (\xff)".decode()


def test_other_exceptions_pass_as_they_are():
    with pytest.raises(KeyError), told(Path("p")):
        raise KeyError("k")


def test_a_name_that_is_not_utf_8_can_still_be_told():
    name = os.fsdecode(b"caf\xe9.sqlite")
    str(project_error(Path(name), "it is gone")).encode("utf-8")
