"""The wheel and the source distribution hold the whole program, and it works from them."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from annotator import __version__

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCTS = {"__pycache__"}

pytestmark = pytest.mark.end_to_end


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("built"))


def build(source: Path, out: Path, *targets: str) -> Path:
    """The folder with what hatchling made of that source tree."""
    asked = [word for target in targets or ("wheel", "sdist") for word in ("-t", target)]
    run(sys.executable, "-m", "hatchling", "build", "-d", str(out), *asked, cwd=source)
    return out


def run(*command: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    return done.stdout.decode()


def wheel_in(folder: Path) -> Path:
    return folder / f"annotator-{__version__}-py3-none-any.whl"


def files_below(folder: str) -> set[str]:
    """The files of the tree, as they stand in the wheel."""
    inside = "annotator/" if folder == "resources" else ""
    return {
        inside + path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not PRODUCTS & set(path.parts)
    }


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(wheel_in(built)) as wheel:
        names = set(wheel.namelist())
        info = f"annotator-{__version__}.dist-info"
        assert b"annotator = annotator.__main__:main" in wheel.read(f"{info}/entry_points.txt")
    about = {name for name in names if name.startswith(info)}
    assert f"{info}/licenses/LICENSE" in about
    assert names - about == files_below("annotator") | files_below("resources")


def test_the_source_distribution_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    with tarfile.open(built / f"annotator-{__version__}.tar.gz") as source:
        # Python 3.11 before 3.11.4, which Debian 12 has, knows no filters.
        safely: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        source.extractall(tmp_path, **safely)
    unpacked = tmp_path / f"annotator-{__version__}"
    assert (unpacked / "tests" / "conftest.py").is_file()
    assert not (unpacked / ".venv").exists()
    again = build(unpacked, tmp_path / "again", "wheel")
    assert wheel_in(again).read_bytes() == wheel_in(built).read_bytes(), "and bit by bit"


def test_the_program_works_from_the_wheel(built: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel_in(built)) as wheel:
        wheel.extractall(tmp_path / "site")
    said = run(
        sys.executable,
        "-c",
        "import annotator, sys; print(annotator.__file__);"
        "from annotator.__main__ import main; sys.exit(main(['--self-test']))",
        cwd=tmp_path,
        PYTHONPATH=str(tmp_path / "site"),
        QT_QPA_PLATFORM="offscreen",
    )
    first, *_, last = said.splitlines()
    assert Path(first).is_relative_to(tmp_path / "site")
    assert last == "all is well"
