"""What an AppImage begins with: compiled here, from our source and static libraries of Debian."""

from __future__ import annotations

import struct
from pathlib import Path

import setup_environment as system

from bundle import licences
from bundle.licences import Entry
from bundle.plan import Plan
from bundle.running import BuildFault, need, run, said

TOOLS = {"gcc": "gcc"}
LIBRARIES = {
    "libc.a": "libc6-dev",
    "libfuse3.a": "libfuse3-dev",
    "libsquashfuse_ll.a": "libsquashfuse-dev",
    "libzstd.a": "libzstd-dev",
}
# The compiler brings this one itself.
BROUGHT = "libgcc.a"
FLAGS = (
    *("-std=gnu11", "-Os", "-Wall", "-Wextra", "-ffunction-sections", "-fdata-sections"),
    *("-static", "-s", "-Wl,--gc-sections,--build-id=none"),
)
LINKED = ("-lsquashfuse_ll", "-lfuse3", "-lzstd")
# Where the kernel looks for nothing, desktops look for what kind of AppImage it is.
KIND_AT, KIND = 8, b"AI\x02"


def source(root: Path) -> Path:
    return root / "packaging" / "linux" / "appimage_runtime.c"


def where(library: str) -> Path | None:
    """Where the compiler finds that static library; None when it does not."""
    found = said(["gcc", f"-print-file-name={library}"]).strip()
    return Path(found).resolve() if Path(found).is_absolute() else None


def provide() -> None:
    """Install what it is made of; SetUpError where that cannot be had."""
    need(TOOLS)
    missing = [package for library, package in LIBRARIES.items() if where(library) is None]
    if missing:
        system.install_system_packages(missing, "The beginning of an AppImage is made of these")


def build(plan: Plan) -> Path:
    """Compile it in build; SetUpError where what it is made of is missing or does not fit."""
    provide()
    target = plan.root / "build" / "appimage-runtime"
    target.parent.mkdir(exist_ok=True)
    try:
        run(["gcc", *FLAGS, "-o", str(target), str(source(plan.root)), *LINKED])
    except BuildFault as error:
        raise system.SetUpError(f"the libraries of this system do not fit: {error}") from error
    target.write_bytes(marked(target.read_bytes()))
    return target


def marked(program: bytes) -> bytes:
    """The program with the sign of an AppImage; BuildFault when it does not end as it must."""
    # It finds what follows it by the end of its own table of sections.
    at, size, count = (
        *struct.unpack_from("<Q", program, 40),
        *struct.unpack_from("<HH", program, 58),
    )
    if at + size * count != len(program):
        raise BuildFault(f"the table of sections does not end it: {at + size * count}")
    return program[:KIND_AT] + KIND + program[KIND_AT + len(KIND) :]


def entries(plan: Plan) -> list[Entry]:
    """Whose work it is: ours, and that of its libraries.

    Raises LicenceFault for what must not be bundled.
    """
    ours = (plan.root / "LICENSE", source(plan.root))
    found = (where(library) for library in (*LIBRARIES, BROUGHT))
    listed = [
        Entry("AppImage runtime", plan.version, "Apache-2.0", "", ours),
        *(licences.of_system(path) for path in found if path is not None),
    ]
    licences.check(listed)
    return listed
