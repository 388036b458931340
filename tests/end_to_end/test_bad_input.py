"""Bad input that takes its time: the very large, the killed, the full disk and the forbidden."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.session import Session
from annotator.app.verifying import verify

pytestmark = pytest.mark.end_to_end
SENTENCE = "A felső-lodvai polgármester azt állítja, hogy három éve nem aludt. 🙂 "
# All of the contract's 100,000 take more than a minute; they scale as these do.
MANY = int(os.environ.get("ANNOTATOR_MANY_FILES", "5000"))
NOBODY = 65534


def annotator(*arguments: object, limit: int = 0) -> "subprocess.CompletedProcess[str]":
    """Run a command in a process of its own, in which no file may grow beyond the limit."""
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=120,
        preexec_fn=_limited(limit) if limit else None,
    )


def _limited(size: int) -> Callable[[], None]:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def articles(project: Path) -> int:
    assert list(verify(project)) == []
    with closing(Session.open(project, "", read_only=True)) as session:
        return len(session.library.rows())


# ---------------------------------------------------------------- large


@pytest.mark.parametrize(
    ("size", "end"), [(50_000_000, "\r\n"), (5_000_000, "")], ids=["50 MB", "one line of 5 MB"]
)
def test_a_very_long_text_comes_in_and_leaves_whole(tmp_path: Path, size: int, end: str) -> None:
    data = (SENTENCE + end).encode() * (size // len((SENTENCE + end).encode()) + 1)
    source, project, out = tmp_path / "a.txt", tmp_path / "p.sqlite", tmp_path / "out.jsonl"
    source.write_bytes(data)
    done = annotator("import", project, source)
    assert (done.returncode, done.stdout) == (0, "imported 1, skipped 0, failed 0\n"), done.stderr
    assert annotator("export", project, out).returncode == 0
    assert annotator("verify", project, out).returncode == 0
    with out.open(encoding="utf-8") as lines:
        line = json.loads(next(lines))
    assert line["text"].encode() == data
    assert line["language"] == "hu"


def test_very_many_files_come_in_once(tmp_path: Path) -> None:
    folder, project = tmp_path / "in", tmp_path / "p.sqlite"
    for number in range(MANY):
        path = folder / f"{number // 1000:03d}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"No. {number}\n")
    done = annotator("import", project, folder)
    assert (done.stdout, done.stderr) == (f"imported {MANY}, skipped 0, failed 0\n", "")
    done = annotator("import", project, folder)
    assert done.stdout == f"imported 0, skipped {MANY}, failed 0\n"
    assert articles(project) == MANY
    with closing(Session.open(project, "")) as session:
        session.undo()
        assert session.next_undo() is None
    assert articles(project) == 0


# ---------------------------------------------------------------- killed


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_an_import_that_is_killed_leaves_whole_batches_and_can_be_done_again(
    tmp_path: Path,
) -> None:
    folder, project = tmp_path / "in", tmp_path / "p.sqlite"
    folder.mkdir()
    for number in range(2500):
        (folder / f"{number}.txt").write_text(f"No. {number}\n")
    chance = random.Random(1)
    counts = [0]
    for _ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-m", "annotator", "import", str(project), str(folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.6 + chance.random())
        process.send_signal(signal.SIGKILL)
        process.wait(30)
        if project.exists():
            counts.append(articles(project))
        assert counts[-1] % 500 == 0
    assert counts == sorted(counts)
    done = annotator("import", project, folder)
    assert done.stdout == f"imported {2500 - counts[-1]}, skipped {counts[-1]}, failed 0\n"
    assert articles(project) == 2500


# ---------------------------------------------------------------- full


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of three articles in a folder of its own."""
    folder = tmp_path / "project"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"{number} {SENTENCE * 1000}", "utf-8")
    assert main(["import", str(folder / "p.sqlite"), str(folder)]) == 0
    return folder / "p.sqlite"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_a_disk_that_takes_no_more_loses_nothing(project: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text(SENTENCE * 50_000, "utf-8")
    done = annotator("import", project, big, limit=600_000)
    assert done.returncode == 1
    assert done.stdout == "imported 0, skipped 0, failed 0\n"
    (complaint,) = done.stderr.splitlines()
    assert complaint.startswith(f"{project}: the disk ")
    assert articles(project) == 3
    assert annotator("import", project, big).stdout == "imported 1, skipped 0, failed 0\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_an_export_that_does_not_fit_leaves_the_last_one(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "out.jsonl"
    out.parent.mkdir()
    assert annotator("export", project, out).returncode == 0
    before = {each.name: each.read_bytes() for each in out.parent.iterdir()}
    done = annotator("export", project, out, limit=100_000)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [f"{out}: cannot be written: File too large."]
    assert {each.name: each.read_bytes() for each in out.parent.iterdir()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
def test_a_project_that_cannot_even_be_begun_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(SENTENCE, "utf-8")
    done = annotator("import", tmp_path / "p.sqlite", source, limit=10_000)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


# ---------------------------------------------------------------- forbidden


@contextmanager
def nobody() -> Iterator[None]:
    """What follows is done by somebody without the rights of an administrator."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setresuid(0, 0, 0)


@pytest.fixture
def shared(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The same project where everybody may come."""
    folder = Path(tempfile.mkdtemp())
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder / "home"))
    copy = Path(shutil.copy(project, folder))
    folder.chmod(0o777)
    copy.chmod(0o666)
    yield copy
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="one cannot become nobody here")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o444, 0o555), (0o666, 0o555)])
def test_a_project_that_may_only_be_read_is_read(
    shared: Path, capsys: pytest.CaptureFixture[str], file: int, folder: int
) -> None:
    source = shared.parent / "new.txt"
    source.write_text("A new article.")
    shared.chmod(file)
    shared.parent.chmod(folder)

    def ran(*arguments: object) -> tuple[int, Sequence[str]]:
        capsys.readouterr()
        return main([str(each) for each in arguments]), capsys.readouterr().err.splitlines()

    with nobody():
        assert ran("list", shared) == (0, [])
        assert ran("verify", shared) == (0, [])
        code, complaints = ran("export", shared, "-")
        assert (code, complaints[0]) == (0, "exported 3")
        code, complaints = ran("import", shared, source)
        assert (code, len(complaints)) == (1, 1)
        assert complaints[0].startswith(f"{shared}: ")
        assert ran("import", shared, source, "--dry-run") == (0, [])
    assert articles(shared) == 3


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="one cannot become nobody here")
def test_what_may_not_be_read_is_told_and_the_others_go_on(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shared.parent / "in"
    for name in ("closed/a.txt", "open/b.txt", "open/c.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"The article {name}.")
    (folder / "closed").chmod(0)
    (folder / "open" / "c.txt").chmod(0)
    hidden = folder / "closed" / "a.txt"
    with nobody():
        code = main(["import", str(shared), str(folder), str(hidden)])
    said = capsys.readouterr()
    (folder / "closed").chmod(0o777)
    assert (code, said.out) == (1, "imported 1, skipped 0, failed 3\n")
    assert sorted(said.err.splitlines()) == [
        f"{folder}/closed/a.txt: cannot be read: Permission denied",
        f"{folder}/closed: cannot be listed: Permission denied",
        f"{folder}/open/c.txt: cannot be read: Permission denied",
    ]


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="one cannot become nobody here")
def test_a_project_that_may_not_be_read_is_told(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared.chmod(0)
    with nobody():
        codes = [main([command, str(shared)]) for command in ("list", "stats", "verify")]
    assert codes == [1, 1, 1]
    complaints = capsys.readouterr().err.splitlines()
    assert all(each.startswith(f"{shared}: ") for each in complaints)
    assert len(complaints) == 3
