"""A build knows its version, and the time of its commit."""

import subprocess
from pathlib import Path

import pytest
from bundle import plan

from annotator import __version__

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_programs() -> None:
    assert plan.version_of(ROOT) == __version__


def test_no_version_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "annotator").mkdir()
    (tmp_path / "annotator" / "__init__.py").write_text('"""Nothing."""\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no version"):
        plan.version_of(tmp_path)


def test_the_time_is_that_of_the_commit_unless_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert plan.epoch_of(tmp_path) == plan.EARLIEST
    identity = ["-c", "user.name=a", "-c", "user.email=a@b.invalid"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "1700000000 +0000")
    for command in (["init", "-q"], [*identity, "commit", "-q", "--allow-empty", "-m", "x"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    assert plan.epoch_of(tmp_path) == 1_700_000_000
    assert len(plan.commit_of(tmp_path)) == 40
    (tmp_path / "new").touch()
    assert plan.commit_of(tmp_path) == "", "what was changed is no commit"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "42")
    assert plan.epoch_of(tmp_path) == 42
