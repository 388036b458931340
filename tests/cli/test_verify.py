"""`annotator verify`: exit 1 with every fault on its own line."""

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Annotator


@pytest.fixture
def out(annotator: Annotator, newsroom: Path, tmp_path: Path) -> Path:
    path = tmp_path / "out.jsonl"
    assert annotator("export", newsroom, path).code == 0
    return path


def test_what_is_sound_is_said_to_be(annotator: Annotator, newsroom: Path, out: Path) -> None:
    ran = annotator("verify", newsroom, out)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [f"{newsroom}: no faults", f"{out}: no faults"]


def test_what_waits_beside_a_project_is_told(annotator: Annotator, newsroom: Path) -> None:
    beside = Path(f"{newsroom}-wal")
    beside.write_bytes(b"pages")
    said = f"{newsroom}: what was done last may wait in {beside}; keep both together"
    ran = annotator("verify", newsroom)
    assert (ran.code, ran.out.splitlines()) == (0, [f"{newsroom}: no faults", said])
    assert beside.read_bytes() == b"pages"


def test_every_fault_is_on_its_own_line_and_the_files_are_counted_apart(
    annotator: Annotator, newsroom: Path, out: Path, tmp_path: Path
) -> None:
    first, second, *rest = out.read_text("utf-8").splitlines()
    spoilt = json.loads(first)
    spoilt["spans"][0]["quote"] = "something\nelse"
    spoilt["title"] = None
    spoilt["spans"][1]["end"] = "9"
    out.write_text("\n".join([json.dumps(spoilt), second[:-9], *rest]) + "\n", "utf-8")
    ran = annotator("verify", out, newsroom, tmp_path / "no.jsonl")
    assert ran.code == 1
    places = [each.removeprefix(f"{out}:").split(":")[0] for each in ran.complaints[:-1]]
    assert set(places) == {"1", "2"}
    assert (
        ran.complaints[-1] == f"{tmp_path / 'no.jsonl'}: cannot be read: No such file or directory"
    )
    assert ran.out.splitlines() == [
        f"{out}: {len(places)} faults",
        f"{newsroom}: no faults",
        f"{tmp_path / 'no.jsonl'}: 1 fault",
    ]


def test_a_damaged_project_is_told_and_stays_as_it_is(annotator: Annotator, newsroom: Path) -> None:
    with closing(sqlite3.connect(newsroom)) as other:
        other.execute("UPDATE span SET note = 'smuggled in'")
        other.commit()
    before = newsroom.read_bytes()
    ran = annotator("verify", newsroom)
    assert ran.code == 1
    assert len(ran.complaints) >= 1
    assert all(each.startswith(f"{newsroom}: ") for each in ran.complaints)
    assert newsroom.read_bytes() == before


@pytest.mark.parametrize("flip", range(0, 60_000, 4_001))
def test_a_bit_that_fell_over_never_brings_a_traceback(
    annotator: Annotator, newsroom: Path, flip: int
) -> None:
    data = bytearray(newsroom.read_bytes())
    data[flip] ^= 0b0101_0101
    newsroom.write_bytes(data)
    for command in (["verify", newsroom], ["list", newsroom], ["export", newsroom, "-"]):
        ran = annotator(*command)
        assert ran.code in (0, 1)
        assert bool(ran.code) == any(str(newsroom) in each for each in ran.complaints), ran


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_that_is_no_text_is_shown_as_near_as_can_be(annotator: Annotator, out: Path) -> None:
    path = out.rename(os.fsdecode(os.fsencode(out.parent) + b"/caf\xe9\n.jsonl"))
    ran = annotator("verify", path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{out.parent}/caf\\udce9\ufffd.jsonl: no faults\n"


def test_bad_usage_is_two(annotator: Annotator) -> None:
    assert annotator("verify").code == 2
