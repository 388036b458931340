"""Where the program is tried: on this system, or in a bare one that has no Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle.running import BuildFault, run

TOOLS = {"mmdebstrap": "mmdebstrap"}
SOURCES = (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*")))
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 (that is where X has them)
PERSON = "home/ada"
DEVICES = ("null", "zero", "urandom", "random", "fuse")
# What the tools of the system keep of all that was ever installed.
SYSTEMS_OWN = (
    *("var/lib/apt/", "var/lib/dpkg/", "var/cache/", "var/log/", "tmp/", "proc/", "dev/"),
    "etc/mtab.fuselock",
)
SECONDS = 600


@dataclass(frozen=True, slots=True)
class Place:
    """A root with a person's home in it; ``/`` is this system itself."""

    root: Path
    home: Path

    def start(self, *command: str, display: str = "") -> subprocess.Popen[bytes]:
        """Start a program there, with nothing of this environment but the display."""
        inside = self.home.relative_to(self.root)
        environment = {
            "HOME": f"/{inside}",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **({"DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"}),
        }
        chroot = [] if self.root == Path("/") else ["chroot", str(self.root)]
        return subprocess.Popen(
            [*chroot, "env", "-i", *(f"{k}={v}" for k, v in environment.items()), *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(self, *command: str) -> str:
        """What a program says there; BuildFault with its end when it fails."""
        process = self.start(*command)
        try:
            out, _ = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise BuildFault(f"{' '.join(command)} does not end") from error
        text = out.decode("utf-8", "replace")
        if process.returncode:
            tail = "\n    ".join(text.splitlines()[-25:])
            raise BuildFault(f"{' '.join(command)} ended with {process.returncode}:\n    {tail}")
        return text

    def inside(self, path: Path) -> str:
        """How that path is called there."""
        return f"/{path.relative_to(self.root)}"

    def files(self) -> frozenset[str]:
        """All files that are neither a person's nor the system's own notes."""
        found = set()
        for folder, _, names in os.walk(self.root):
            below = os.path.relpath(folder, self.root).removeprefix(".")
            found |= {f"{below}/{name}".lstrip("/") for name in names}
        person = f"{self.home.relative_to(self.root)}/"
        return frozenset(each for each in found if not each.startswith((*SYSTEMS_OWN, person)))


@contextmanager
def here() -> Iterator[Place]:
    """This system, with an empty home."""
    with TemporaryDirectory(prefix="annotator-smoke-") as name:
        yield Place(Path("/"), Path(name))


def can_be_bare() -> bool:
    """Whether this system lets us enter another one."""
    return sys.platform == "linux" and os.geteuid() == 0


@contextmanager
def bare(cache: Path) -> Iterator[Place]:
    """A Debian as small as it gets, of this system's release; it is kept packed in that file."""
    if not can_be_bare():
        raise BuildFault("only root can enter a bare system: run it as root, or try the folder")
    if not cache.exists():
        make_bare(cache)
    with TemporaryDirectory(prefix="annotator-bare-") as name:
        root = Path(name) / "root"
        root.mkdir()
        run(["tar", "-xf", str(cache), "-C", str(root), "--exclude=./dev/*"])
        home = root / PERSON
        home.mkdir(parents=True)
        with sockets(root):
            place = Place(root, home)
            without_python(place)
            yield place


def without_python(place: Place) -> None:
    """Raises BuildFault when the root has a Python, which could stand in for what is missing."""
    found = [each for each in place.files() if "/bin/python" in f"/{each}"]
    if found:
        raise BuildFault(f"the bare system is not bare: it has {', '.join(sorted(found))}")


def make_bare(cache: Path) -> None:
    """Make the root file system once; it takes some minutes."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    draft = cache.with_suffix(".new.tar")
    sources = [str(path) for path in SOURCES if path.is_file()]
    run(["mmdebstrap", "--quiet", "--variant=minbase", release(), str(draft), *sources])
    draft.replace(cache)


def release() -> str:
    """The name of this system's release."""
    for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines():
        if line.startswith("VERSION_CODENAME="):
            return line.partition("=")[2].strip('"')
    raise BuildFault("this system does not say which release it is")


def install(place: Place, *asked: str) -> None:
    """Have apt of this system fetch, and dpkg of that root install."""
    run([*apt(place), "update", "--quiet"])
    run([*apt(place), "--yes", "--quiet", "--no-install-recommends", *asked])


def apt(place: Place) -> Sequence[str]:
    """The command apt-get for another root, with the sources of this system."""
    root = place.root
    options = {
        "Dir::State": f"{root}/var/lib/apt",
        "Dir::State::status": f"{root}/var/lib/dpkg/status",
        "Dir::Cache": f"{root}/var/cache/apt",
        "Dir::Log": f"{root}/var/log/apt",
        "DPkg::Chroot-Directory": str(root),
        "APT::Sandbox::User": "root",
    }
    return ["apt-get", *(word for k, v in options.items() for word in ("-o", f"{k}={v}"))]


@contextmanager
def sockets(root: Path) -> Iterator[None]:
    """Let programs in that root reach the screens of this system."""
    SOCKETS.mkdir(mode=0o1777, exist_ok=True)
    inside = root / SOCKETS.relative_to("/")
    inside.mkdir(parents=True, exist_ok=True)
    devices = [Path("/dev") / each for each in DEVICES]
    mounted = [(SOCKETS, inside), (Path("/proc"), root / "proc")]
    for device in (each for each in devices if each.exists()):
        (root / "dev" / device.name).touch()
        mounted.append((device, root / "dev" / device.name))
    done: list[Path] = []
    try:
        for source, target in mounted:
            run(["mount", "--bind", str(source), str(target)])
            done.append(target)
        yield
    finally:
        for target in reversed(done):
            run(["umount", str(target)])


def unpack(archive: Path, folder: Path) -> Path:
    """The one folder that is in the archive, unpacked there."""
    shutil.unpack_archive(archive, folder, filter="tar")
    (found,) = folder.iterdir()
    return found
