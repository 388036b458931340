"""The changelog feeds what software centres show."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from bundle import metainfo

CHANGES = """# Changelog

What is above the first release is for people.

## Unreleased

### Added
- A window with `one` to four articles, which
  are side by side.

### Fixed
- Nothing <yet>.

## 0.2.0 - 2026-01-31

- Export & import.

## [0.1.0] – 2025-12-24
"""
DAY = 1_790_000_000  # 2026-09-21


def test_releases_have_versions_days_and_whole_items() -> None:
    unreleased, second, first = metainfo.releases(CHANGES)
    assert unreleased.items == (
        "A window with one to four articles, which are side by side.",
        "Nothing <yet>.",
    )
    assert (second.version, second.date, second.items) == (
        *("0.2.0", "2026-01-31"),
        ("Export & import.",),
    )
    assert (first.version, first.date, first.items) == ("0.1.0", "2025-12-24", ())


def test_what_is_not_released_counts_as_the_version_that_is_built() -> None:
    root = ET.fromstring(metainfo.metainfo(CHANGES, version="0.3.0", epoch=DAY))
    told = [(it.attrib["version"], it.attrib["date"]) for it in root.iter("release")]
    assert told == [("0.3.0", "2026-09-21"), ("0.2.0", "2026-01-31"), ("0.1.0", "2025-12-24")]
    assert [it.attrib["type"] for it in root.iter("release")] == ["development", "stable", "stable"]
    assert "Nothing <yet>." in [it.text for it in root.iter("li")]


def test_a_long_release_is_cut_and_says_so() -> None:
    items = "".join(f"- Item {n}.\n" for n in range(metainfo.MOST_ITEMS + 3))
    root = ET.fromstring(metainfo.metainfo(f"## 1.0\n\n{items}", version="1.0", epoch=DAY))
    assert len(list(root.iter("li"))) == metainfo.MOST_ITEMS
    assert any("3 more" in (it.text or "") for it in root.iter("p"))


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_appstream_has_nothing_to_say_of_ours(tmp_path: Path) -> None:
    changelog = Path(__file__).parents[2].joinpath("CHANGELOG.md").read_text(encoding="utf-8")
    made = tmp_path / f"{metainfo.IDENTIFIER}.metainfo.xml"
    made.write_text(metainfo.metainfo(changelog, version="0.1.0", epoch=DAY), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", "--strict", "--no-color", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
