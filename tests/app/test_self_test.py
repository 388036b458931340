"""What the program tries on itself without a window."""

import shutil
from pathlib import Path

import pytest

from annotator.app import paths, self_test
from annotator.app.checks import passed
from annotator.app.demo import create_demo
from annotator.app.format_list import known_formats
from annotator.app.importing import ImportOptions
from annotator.app.self_test import checks_without_window


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return create_demo(tmp_path_factory.mktemp("sample"), "tester")


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "sample.sqlite"))


def tried(project: Path, tmp_path: Path, *beginnings: str) -> list[str]:
    """What is said of the checks whose names begin so."""
    files = tmp_path / "files"
    files.mkdir()
    said: list[str] = []
    checks = checks_without_window(project, files)
    passed((each for each in checks if each.name.startswith(beginnings)), said.append)
    return said


def failed(said: list[str]) -> list[str]:
    return [line for line in said if not line.startswith("ok")]


def without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *parts: str) -> None:
    """Let the program have all resources but one."""
    copied = tmp_path / "program" / "resources"
    shutil.copytree(paths.resource("samples").parent, copied)
    copied.joinpath(*parts).unlink()
    package = tmp_path / "program" / "annotator" / "app"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))


@pytest.mark.end_to_end
def test_all_of_it_works_with_every_format_that_there_is(project: Path, tmp_path: Path) -> None:
    said = tried(project, tmp_path, "")
    assert failed(said) == []
    formats = [line for line in said if line.startswith("ok      format ")]
    assert len(formats) == len(known_formats())
    assert any("10 articles written, 10 with 127 spans read back" in line for line in formats)
    assert any("10 texts in el, en, hu, ro" in line for line in said)


@pytest.mark.parametrize(
    ("parts", "check", "told"),
    [
        (("samples", "002_port_el_antilogos.txt"), "samples", "002_port_el_antilogos.txt"),
        (("schema", "annotator-1.schema.json"), "JSON Schema", "annotator-1.schema.json"),
        (("schemes", "framing.toml"), "samples", "framing.toml"),
    ],
)
def test_a_resource_that_is_missing_is_told(
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    parts: tuple[str, ...],
    check: str,
    told: str,
) -> None:
    without(tmp_path, monkeypatch, *parts)
    (line,) = tried(project, tmp_path, check)
    assert line.startswith("failed")
    assert told in line


def test_a_format_that_loses_its_texts_fails(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "_preparation", lambda *_: Nothing())
    said = tried(project, tmp_path, "format annotator", "format text")
    assert [line.split(": ")[1] for line in said] == [
        "not all texts came back",
        "0 articles came in",
    ]


class Nothing:
    """A preparation that finds nothing in any file."""

    def of(self, paths: object) -> list[object]:
        return []


def test_a_format_without_a_sample_fails(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "SAMPLE_FILES", {})
    (line,) = tried(project, tmp_path, "format zip")
    assert line == "failed  format zip, read: there is no sample file of this format"


def test_parquet_is_left_out_where_its_library_is_not(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test.importlib.util, "find_spec", lambda _: None)  # type: ignore[attr-defined]
    (line,) = tried(project, tmp_path, "format parquet")
    assert line.endswith("left out, as the library pyarrow is not here")


def test_another_language_than_the_samples_fails(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_test._preparation
    monkeypatch.setattr(
        self_test, "_preparation", lambda it, _: made(it, ImportOptions(language="sk"))
    )
    (line,) = tried(project, tmp_path, "language")
    assert line.endswith("is told to be sk")
