"""`annotator export`: files, parts, or a stream that is nothing but JSONL."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.splitting import PARTS
from annotator.cli.export import _shares
from tests.cli.conftest import Annotator


def test_an_export_says_what_it_wrote_and_keeps_the_contract(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    ran = annotator("export", newsroom, out)
    assert (ran.code, ran.out) == (0, "")
    assert ran.complaints == [
        "exported 8",
        f"  {out}",
        f"  {tmp_path / 'out.features.json'}",
        "  lost: 8 status marks of single annotators (dropped)",
    ]
    assert annotator("verify", out).code == 0


def test_to_stdout_goes_nothing_but_jsonl(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    annotator("export", newsroom, out)
    ran = annotator("export", newsroom, "-")
    assert ran.code == 0
    assert ran.out.encode() == out.read_bytes()
    assert len([json.loads(each) for each in ran.out.split("\n")[:-1]]) == 8
    assert ran.complaints[0] == "exported 8"


def test_the_filters_of_the_contract(annotator: Annotator, newsroom: Path) -> None:
    def exported(*options: str) -> list[dict[str, list[dict[str, str]]]]:
        ran = annotator("export", newsroom, "-", *options)
        assert ran.code == 0
        return [json.loads(each) for each in ran.out.splitlines()]

    spans = [it for each in exported("--layer", "claim") for it in each["spans"]]
    assert {span["layer"] for span in spans} == {"claim"}
    both = exported("--layer", "claim", "--layer", "framing")
    assert {it["layer"] for each in both for it in each["spans"]} == {"claim", "framing"}
    hers = exported("--annotator", "bea")
    assert {it["annotator"] for each in hers for it in each["spans"]} == {"bea"}
    assert len(exported("--language", "hu")) == 4
    assert len(exported("--status", "done")) == 2
    assert len(exported("--status", "done", "--status", "skipped", "--language", "en")) == 3
    blanked = exported("--without-boilerplate")
    assert all(str(each["text"]).startswith(" " * 17) for each in blanked)


def test_a_split_is_stable_and_its_seed_counts(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    def parts(seed: int) -> list[bytes]:
        ran = annotator(
            "export", newsroom, tmp_path / "o.jsonl", "--split", "50/25/25", "--seed", seed
        )
        assert ran.code == 0
        return [(tmp_path / f"o.{part}.jsonl").read_bytes() for part in PARTS]

    first = parts(1)
    assert parts(1) == first
    assert any(parts(seed) != first for seed in range(2, 6))


@pytest.mark.parametrize("text", ["80/10", "100", "50/50/0/0", "110/-10", "a/b", "", "80,20", "/"])
def test_shares_that_are_none_are_bad_usage(annotator: Annotator, text: str) -> None:
    ran = annotator("export", "p.sqlite", "out.jsonl", "--split", text)
    assert ran.code == 2
    assert f"“{text}” is no split: give two or three shares that add up to 100" in ran.err


def test_two_or_three_shares_make_a_split() -> None:
    assert _shares("80/10/10") == (80, 10, 10)
    assert _shares("100/0") == (100, 0)


@pytest.mark.parametrize(
    "options",
    [["--layer", "topic"], ["--status", "finished"], ["--seed", "x"], ["--colour", "red"]],
)
def test_other_bad_usage(annotator: Annotator, options: list[str]) -> None:
    assert annotator("export", "p.sqlite", "out.jsonl", *options).code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["out.csv", "--format", "csv"], "there is no format “csv” to write; there is: annotator"),
        (["-", "--split", "50/50"], "give a file name, not “-”"),
    ],
)
def test_bad_usage_is_said_before_the_project_is_opened(
    annotator: Annotator, arguments: list[str], said: str
) -> None:
    ran = annotator("export", "no.sqlite", *arguments)
    assert (ran.code, ran.out, ran.err.count(said)) == (2, "", 1)
    assert "no.sqlite" not in ran.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            ["--annotator", "eve", "--annotator", "al"],
            "no annotation is selected: no annotator is called “eve” or “al”",
        ),
        (["--language", "xx"], "nothing is selected: no article is in the language “xx”"),
        (
            ["--language", "hu", "--status", "new"],
            "nothing is selected: no article has all that was asked for",
        ),
    ],
)
def test_filters_that_select_nothing_say_why(
    annotator: Annotator, newsroom: Path, options: list[str], said: str
) -> None:
    ran = annotator("export", newsroom, "-", *options)
    assert ran.code == 0
    assert ran.complaints[-1] == said


def test_a_seed_without_a_split_is_told_to_be_in_vain(annotator: Annotator, newsroom: Path) -> None:
    ran = annotator("export", newsroom, "-", "--seed", "7")
    assert ran.code == 0
    assert ran.complaints[0] == "--seed has no effect without --split"


def test_a_stdout_that_is_closed_is_refused(
    annotator: Annotator, newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        monkeypatch.setattr(sys, "stdout", nowhere)
        assert annotator("export", newsroom, "-").complaints == [
            "stdout: is closed; give a file name instead of “-”."
        ]


# ---------------------------------------------------------------- what is refused


def refused(annotator: Annotator, *arguments: object) -> str:
    ran = annotator("export", *arguments)
    assert (ran.code, ran.out) == (1, "")
    (complaint,) = ran.complaints
    return complaint


def test_what_cannot_be_written_is_refused_in_one_line(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir()), newsroom.read_bytes()
    said = refused(annotator, newsroom, tmp_path / "out.docx")
    assert said.startswith(f'{tmp_path / "out.docx"}: There is no format for "out.docx"')
    out = tmp_path / "no" / "out.jsonl"
    said = refused(annotator, newsroom, out)
    assert said == f"{out}: cannot be written: No such file or directory."
    said = refused(annotator, newsroom, newsroom / "out.jsonl")
    assert said.endswith("cannot be written: Not a directory.")
    said = refused(annotator, newsroom, tmp_path, "--format", "annotator")
    assert said == f"{tmp_path}: is a folder or a device; give the name of a file."
    said = refused(annotator, newsroom, newsroom, "--format", "annotator")
    assert said == f"{newsroom}: is the project itself; give the export another name."
    assert (sorted(tmp_path.iterdir()), newsroom.read_bytes()) == before


@pytest.mark.parametrize(
    ("out", "options"), [("out.jsonl", []), ("out.jsonl", ["--split", "50/50"]), ("no/out", [])]
)
def test_a_message_names_the_file_that_it_speaks_of(
    annotator: Annotator,
    newsroom: Path,
    monkeypatch: pytest.MonkeyPatch,
    out: str,
    options: list[str],
) -> None:
    monkeypatch.chdir(newsroom.parent)
    for name in ("out.jsonl", "out.train.jsonl"):
        Path(name).mkdir()
    said = refused(annotator, newsroom.name, out, "--format", "annotator", *options)
    assert said.startswith(f"{out.removesuffix('jsonl')}")
    with closing(sqlite3.connect(newsroom)) as other:
        other.execute("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 's_3_ada'")
        other.commit()
    ran = annotator("export", newsroom.name, "-")
    assert (ran.code, len(ran.complaints)) == (1, 1)
    assert ran.err.startswith(f"{newsroom.name}: The ")
    assert "s_3_ada" in ran.err


def test_a_device_is_not_replaced_by_a_file(annotator: Annotator, newsroom: Path) -> None:
    said = refused(annotator, newsroom, os.devnull, "--format", "annotator")
    assert "is a folder or a device" in said
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_project_that_is_none_is_refused(annotator: Annotator, tmp_path: Path) -> None:
    missing = tmp_path / "no.sqlite"
    said = refused(annotator, missing, tmp_path / "out.jsonl")
    assert said.startswith(f"{missing}: there is no such file")
    assert list(tmp_path.iterdir()) == []


def test_a_quote_that_was_damaged_does_not_leave(
    annotator: Annotator, newsroom: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(newsroom)) as other:
        other.execute("UPDATE span SET quote = 'x' || substr(quote, 2) WHERE id = 's_3_ada'")
        other.commit()
    out = tmp_path / "out.jsonl"
    out.write_text("the last export")
    said = refused(annotator, newsroom, out)
    assert said.startswith(f"{newsroom}: ")
    assert "s_3_ada" in said
    assert out.read_text() == "the last export"
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_stdout_that_is_full_is_told(newsroom: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "export", newsroom, "-"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["annotator: stdout: No space left on device"]
