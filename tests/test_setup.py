"""The set-up behind make: its steps, its messages, and the lock files it installs."""

import importlib.util
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up script as a module that keeps its stamps in an empty folder."""
    place = ROOT / "packaging" / "setup_environment.py"
    spec = importlib.util.spec_from_file_location("setup_environment", place)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "STAMPS", tmp_path / "set-up")
    monkeypatch.delenv("PYTHON", raising=False)
    return module


def test_a_step_is_done_once_for_each_value(setup: ModuleType) -> None:
    done: list[str] = []
    told = [setup.once("step", it, lambda it=it: done.append(it)) for it in "aabba"]
    assert done == ["a", "b", "a"]
    assert told == [True, False, True, False, True]


def test_a_step_that_fails_is_done_again(setup: ModuleType) -> None:
    def fail() -> None:
        raise setup.SetUpError("no network")

    with pytest.raises(setup.SetUpError):
        setup.once("step", "a", fail)
    done: list[int] = []
    setup.once("step", "a", lambda: done.append(1))
    assert done == [1]


def test_the_installation_hangs_on_the_dependencies_and_not_on_the_tools(setup: ModuleType) -> None:
    table = setup.project_table()
    assert "PySide6-Essentials" in table
    assert "[tool.ruff" not in table


@pytest.mark.parametrize(
    ("version", "fits"),
    [("3.10.13", False), ("3.11.0", True), ("3.14.9", True), ("3.15.0", False), ("2.7.18", False)],
)
def test_which_python_fits(setup: ModuleType, version: str, fits: bool) -> None:
    assert setup.usable(version) is fits


def test_it_looks_for_a_python_that_fits(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = {"python3": "3.9.2", "python3.12": "3.12.4"}
    monkeypatch.setattr(setup, "version_of", versions.get)
    assert setup.find_python() == ("python3.12", "3.12.4")


def test_the_python_that_was_named_decides(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON", "/somewhere/python")
    monkeypatch.setattr(setup, "version_of", {"/somewhere/python": "3.9.2"}.get)
    with pytest.raises(setup.SetUpError, match=r"3\.11 to 3\.14 \(/somewhere/python is 3\.9\.2\)"):
        setup.find_python()


def test_a_user_gets_one_command_to_type(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(setup.SetUpError) as raised:
        setup.install_system_packages(["libegl1", "libgl1"], "Qt cannot start")
    told, command = str(raised.value).splitlines()
    assert told == "Qt cannot start. Type this, then try again:"
    assert command == (
        "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libegl1 libgl1'"
    )


def test_root_installs_without_being_asked(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(setup, "run", lambda what, _, **env: commands.append((what, env)))
    setup.install_system_packages(["libegl1"], "Qt cannot start")
    assert [what[:2] for what, _ in commands] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "--no-install-recommends" in commands[1][0]
    assert all(env == {"DEBIAN_FRONTEND": "noninteractive"} for _, env in commands)


def test_without_apt_the_packages_are_named(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.shutil, "which", lambda _: None)
    with pytest.raises(setup.SetUpError, match="what Debian calls: libegl1"):
        setup.install_system_packages(["libegl1"], "Qt cannot start")


def test_a_dead_network_is_told_as_such(setup: ModuleType) -> None:
    code = "print('Temporary failure in name resolution: cannot resolve'); raise SystemExit(1)"
    with pytest.raises(setup.SetUpError, match="is the network there"):
        setup.run([setup.sys.executable, "-c", code], "could not install the packages")


def test_bad_usage_is_refused(setup: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert setup.main(["everything"]) == 2
    assert "run|dev|interop" in capsys.readouterr().err


# ---------------------------------------------------------------- lock files


def _pins(lock: Path) -> Iterator[tuple[str, str, str]]:
    """Name, version and marker of each pin."""
    pin = re.compile(r"^([a-z0-9._-]+)==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)
    yield from pin.findall(lock.read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_pin_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"^(?=[a-z0-9])", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(blocks) == len(list(_pins(lock)))
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", block) for block in blocks)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_the_locks_agree(lock: Path) -> None:
    dev = set(_pins(ROOT / "packaging" / "locks" / "dev.txt"))
    other = {(name, marker): version for name, version, marker in _pins(lock)}
    assert all(other.get((name, marker), version) == version for name, version, marker in dev)


def test_the_locks_hold_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {
        "run": project["project"]["dependencies"],
        "dev": project["project"]["dependencies"] + project["dependency-groups"]["dev"],
        "build": project["dependency-groups"]["build"],
        "interop": project["dependency-groups"]["interop"],
        "package": project["project"]["dependencies"] + project["dependency-groups"]["package"],
    }
    for stem, lines in asked.items():
        pins = list(_pins(ROOT / "packaging" / "locks" / f"{stem}.txt"))
        for wanted in map(Requirement, lines):
            versions = [version for name, version, _ in pins if name == wanted.name.lower()]
            fitting = [version for version in versions if wanted.specifier.contains(version)]
            assert fitting, f"{wanted} is not in {stem}.txt: type `make lock`"


def test_python_311_stays_below_the_pyside_that_aborts_it() -> None:
    for stem in ("run", "dev"):
        pins = _pins(ROOT / "packaging" / "locks" / f"{stem}.txt")
        old = [it for it in pins if it[0].startswith("pyside6") and "< '3.12'" in it[2]]
        assert [version.split(".")[:2] for _, version, _ in old] == [["6", "11"]]


def test_make_help_names_every_target() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony
    assert [line.split()[1] for line in done.stdout.splitlines()] == phony[1].split()


def test_our_folder_does_not_hide_the_package_of_that_name() -> None:
    # pytest and pip import `packaging` from site-packages; with an __init__.py ours would win.
    assert not (ROOT / "packaging" / "__init__.py").exists()
