"""What an AppImage begins with starts what follows it, with and without FUSE, and cleans up."""

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bundle import appimage, appimage_runtime, licences
from bundle.plan import Plan
from bundle.running import BuildFault

ROOT = Path(__file__).resolve().parents[2]
RUN = """#!/bin/sh
echo "$APPDIR|$APPIMAGE|$ARGV0|$OWD|$(cat "$APPDIR/usr/link")"
test "$1" = wait && touch "$2" && exec sleep 60
exit "$1"
"""
LARGE = os.urandom(3_000_000)
HAS_PARTS = (
    sys.platform == "linux"
    and all(map(shutil.which, ("gcc", "mksquashfs")))
    and all(map(appimage_runtime.where, appimage_runtime.LIBRARIES))
)
HAS_FUSE = os.access("/dev/fuse", os.R_OK | os.W_OK) and shutil.which("fusermount3")
needs_parts = pytest.mark.skipif(not HAS_PARTS, reason="what it is compiled from is not installed")


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An AppImage of a shell script, a file of three megabytes and a link to a line."""
    folder = tmp_path_factory.mktemp("image")
    inside = folder / "AppDir"
    (inside / "usr").mkdir(parents=True)
    (inside / "AppRun").write_text(RUN, encoding="utf-8")
    (inside / "AppRun").chmod(0o755)
    (inside / "usr/large").write_bytes(LARGE)
    (inside / "usr/line").write_text("linked", encoding="utf-8")
    (inside / "usr/link").symlink_to("line")
    (folder / "build").mkdir()
    plan = Plan(folder, "1", 1_700_000_000, "x86_64")
    runtime = folder / "runtime"
    command = ["gcc", *appimage_runtime.FLAGS, "-o", str(runtime)]
    source = str(appimage_runtime.source(ROOT))
    subprocess.run(
        [*command, source, *appimage_runtime.LINKED], check=True, capture_output=True, timeout=60
    )
    runtime.write_bytes(appimage_runtime.marked(runtime.read_bytes()))
    return appimage.pack(plan, inside, folder / "a b.AppImage", runtime)


def start(image: Path, folder: Path, *words: str, **more: str) -> subprocess.Popen[str]:
    (folder / "tmp").mkdir(exist_ok=True)
    environment = {"PATH": os.environ["PATH"], "TMPDIR": str(folder / "tmp"), **more}
    return subprocess.Popen(
        [str(image), *words], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True
    )


def run(image: Path, folder: Path, *words: str, **more: str) -> tuple[int, list[str]]:
    """Its exit code, and what the script says; nothing may stay of what was unpacked or shown."""
    process = start(image, folder, *words, **more)
    out, _ = process.communicate(timeout=30)
    emptied(folder / "tmp")
    return process.returncode, out.strip().split("|")


def emptied(folder: Path) -> None:
    end = time.monotonic() + 5
    while any(folder.iterdir()) and time.monotonic() < end:
        time.sleep(0.01)
    assert list(folder.iterdir()) == []


@needs_parts
def test_it_unpacks_starts_and_takes_away(image: Path, tmp_path: Path) -> None:
    code, said = run(image, tmp_path, "--appimage-extract-and-run", "7")
    assert code == 7
    assert said[0].startswith(str(tmp_path / "tmp" / "annotator-"))
    assert said[1:] == [str(image), str(image), str(tmp_path), "linked"]
    code, again = run(image, tmp_path, "8", APPIMAGE_EXTRACT_AND_RUN="1")
    assert code == 8 and again[1:] == said[1:]


@needs_parts
def test_where_there_is_no_fuse_it_unpacks_by_itself(image: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    for tool in ("fusermount3", "fusermount"):
        (tmp_path / "bin" / tool).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        (tmp_path / "bin" / tool).chmod(0o755)
    code, said = run(image, tmp_path, "9", PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    assert code == 9 and said[0].startswith(str(tmp_path / "tmp" / "annotator-"))


@needs_parts
@pytest.mark.skipif(not HAS_FUSE, reason="there is no FUSE here, or not for us")
@pytest.mark.parametrize("sign", [None, signal.SIGTERM, signal.SIGKILL])
def test_through_fuse_nothing_is_unpacked(
    image: Path, tmp_path: Path, sign: signal.Signals | None
) -> None:
    if sign is None:
        code, said = run(image, tmp_path, "6")
        assert code == 6 and said[4] == "linked"
        assert said[0].startswith(str(tmp_path / "tmp" / ".mount_annotator-"))
        return
    process = start(image, tmp_path, "wait", str(tmp_path / "ready"))
    until(tmp_path / "ready")
    (shown,) = (tmp_path / "tmp").iterdir()
    assert (shown / "usr/large").read_bytes() == LARGE
    process.send_signal(sign)
    process.communicate(timeout=30)
    assert process.returncode == -sign
    emptied(tmp_path / "tmp")


@needs_parts
def test_what_ends_it_ends_the_unpacked_program_too(image: Path, tmp_path: Path) -> None:
    process = start(image, tmp_path, "wait", str(tmp_path / "ready"), APPIMAGE_EXTRACT_AND_RUN="1")
    until(tmp_path / "ready")
    process.terminate()
    process.communicate(timeout=30)
    assert process.returncode == 128 + signal.SIGTERM
    emptied(tmp_path / "tmp")


def until(path: Path) -> None:
    end = time.monotonic() + 20
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert path.exists()


@needs_parts
def test_it_unpacks_all_or_what_is_asked_for(image: Path, tmp_path: Path) -> None:
    assert run(image, tmp_path, "--appimage-extract", "usr/l*e")[0] == 0
    top = tmp_path / "squashfs-root"
    assert [path.name for path in sorted(top.rglob("*"))] == ["usr", "large", "line"]
    assert (top / "usr/large").read_bytes() == LARGE
    assert run(image, tmp_path, "--appimage-extract")[0] == 0
    assert (top / "usr/link").readlink() == Path("line")
    assert os.access(top / "AppRun", os.X_OK)


@needs_parts
def test_where_nothing_can_be_written_it_says_so(image: Path, tmp_path: Path) -> None:
    (tmp_path / "squashfs-root").touch()
    done = subprocess.run(
        [str(image), "--appimage-extract"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 127
    assert done.stderr == "AppImage: unpacking: Not a directory\n"


@needs_parts
def test_what_follows_begins_where_it_says(image: Path, tmp_path: Path) -> None:
    (offset,) = run(image, tmp_path, "--appimage-offset")[1]
    whole = image.read_bytes()
    assert whole[int(offset) : int(offset) + 4] == b"hsqs"
    assert whole[8:11] == b"AI\x02"
    assert "--appimage-extract " in run(image, tmp_path, "--appimage-help")[1][0]
    broken = tmp_path / "broken"
    broken.write_bytes(whole[: int(offset) + 50])
    broken.chmod(0o755)
    done = subprocess.run([str(broken)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        127,
        "AppImage: this file is not whole: Invalid argument\n",
    )


def test_a_program_that_goes_on_behind_its_sections_is_a_fault() -> None:
    head = bytearray(64)
    struct.pack_into("<Q", head, 40, 64)
    struct.pack_into("<HH", head, 58, 64, 1)
    assert appimage_runtime.marked(bytes(head) + bytes(64))[8:11] == b"AI\x02"
    with pytest.raises(BuildFault, match="does not end it: 128"):
        appimage_runtime.marked(bytes(head) + bytes(65))


@needs_parts
def test_whose_work_it_is_and_that_it_may_be_bundled() -> None:
    listed = {each.name: each for each in appimage_runtime.entries(Plan(ROOT, "1", 0, "x86_64"))}
    assert {"AppImage runtime", "GNU C Library", "libfuse", "squashfuse"} <= listed.keys()
    assert appimage_runtime.source(ROOT) in listed["AppImage runtime"].texts
    assert licences.HERE / "licences" / "LGPL-2.1.txt" in listed["libfuse"].texts
