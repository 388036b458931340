"""What the program stands on: what libraries say of themselves, and what a build wrote down."""

import json
from pathlib import Path

import pytest

from annotator import __version__
from annotator.app import licences


def test_from_source_it_is_what_the_installed_libraries_say() -> None:
    parts = {each.name.lower().replace("_", "-"): each for each in licences.parts()}
    assert next(iter(parts)) == "annotator"
    assert parts["annotator"].version == __version__
    assert "LGPL" in parts["pyside6-essentials"].licence
    assert parts["sqlite-utils"].licence == "Apache-2.0"
    assert "pluggy" in parts, "what a library requires counts, too"
    assert "pyarrow" not in parts, "an extra does not"
    assert parts["attrs"].texts and parts["attrs"].texts[0].is_file()
    assert all(each.licence for each in parts.values())


def test_a_frozen_program_shows_what_was_bundled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        _row("zlib", "1.3", texts=["zlib/copyright.txt"]),
        _row("Annotator", "9.9", texts=[]),
        _row("attrs", "26.1", texts=[]),
    ]
    (tmp_path / "bundled.json").write_text(json.dumps(rows), encoding="utf-8")
    monkeypatch.setattr(licences, "resource", lambda *parts: tmp_path / parts[-1])
    parts = licences.parts()
    assert [each.name for each in parts] == ["Annotator", "attrs", "zlib"]
    assert parts[2].texts == (tmp_path / "zlib" / "copyright.txt",)


def _row(name: str, version: str, *, texts: list[str]) -> dict[str, object]:
    return {"name": name, "version": version, "licence": "MIT", "home": "", "texts": texts}
