"""What no file can be called is bad usage; what cannot be opened or made is told in one line."""

import argparse
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.session import Session
from annotator.cli.parser import run
from annotator.cli.path_argument import name_of, path_of

LONG = "n" * 300
CALLS = (
    ["import", "NAME", "a.txt"],
    ["import", "--dry-run", "NAME", "a.txt"],
    ["import", "p.sqlite", "NAME"],
    ["import", "p.sqlite", "NAME*"],
    ["import", "p.sqlite", "NAME/a.txt"],
    ["export", "NAME", "out.jsonl"],
    ["export", "p.sqlite", "NAME.jsonl"],
    ["export", "p.sqlite", "NAME", "--format", "brat"],
    ["list", "NAME"],
    ["stats", "NAME"],
    ["search", "NAME", "word"],
    ["pairs", "NAME"],
    ["verify", "NAME"],
    ["compact", "NAME"],
    ["compact", "NAME", "--dry-run"],
    ["restore", "NAME"],
    ["repair", "NAME", "new.sqlite"],
    ["repair", "p.sqlite", "NAME"],
)


BACKUP = ["restore", "p.sqlite", "--from", "NAME"]


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("here")
    (folder / "a.txt").write_text("An article on ships.\n", "utf-8")
    with closing(Session.create(folder / "p.sqlite", "ada")):
        return folder


@pytest.fixture(autouse=True)
def there(here: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which the commands are called, which holds nothing more afterwards."""
    monkeypatch.chdir(here)
    yield here
    added = {each.name for each in here.iterdir()} - {"a.txt"}
    assert all(each.startswith("p.sqlite") for each in added)


@pytest.mark.parametrize("call", [*CALLS, BACKUP], ids=" ".join)
@pytest.mark.parametrize("name", [LONG, "d/" * 2500 + "n"], ids=["long", "deep"])
def test_a_name_that_is_too_long_is_told(
    call: list[str], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([each.replace("NAME", name) for each in call]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert name in line
    assert line.rstrip(".").endswith(
        ("File name too long", "; check its name and folder", "there is no backup of it")
    )


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"], ids=["nul", "half"])
def test_a_name_that_no_file_can_have_is_bad_usage(
    call: list[str], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if os.name == "nt" and "\0" not in name:
        pytest.skip("a file can be called that here")
    with pytest.raises(SystemExit) as ended:
        run([each.replace("NAME", name) for each in call])
    assert ended.value.code == 2
    assert f"no file can have the name {name!a}"[:-1] in capsys.readouterr().err


def test_a_backup_may_be_named_by_its_beginning(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([each.replace("NAME", "a\0b") for each in BACKUP]) == 1
    assert "no such backup" in capsys.readouterr().err


def test_what_a_file_can_have_is_left_as_it_was_said() -> None:
    assert name_of("./új") == "./új"
    assert path_of("./új") == Path("új")
    with pytest.raises(argparse.ArgumentTypeError, match=r"name 'a\\x00b'"):
        path_of("a\0b")
