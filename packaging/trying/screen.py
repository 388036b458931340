"""A screen that nobody sees, on which a hand clicks and types as on any other."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle.running import BuildFault, run

from trying.pictures import Picture, of_dump

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
SIZE = (1440, 900)
PATIENCE = 90.0


@dataclass(frozen=True, slots=True)
class Screen:
    """An X server with its name, such as ``:99``, and the file in which its picture stands."""

    name: str
    file: Path

    def picture(self) -> Picture:
        """What is on the screen now."""
        return of_dump(self.file.read_bytes())

    def wait_for_window(self, process: subprocess.Popen[bytes]) -> None:
        """Wait until a window of the program is shown; BuildFault when it ends or never comes."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if process.poll() is not None:
                raise BuildFault(f"the program ended with {process.returncode} before its window")
            try:
                self.do("search", "--onlyvisible", "--name", "Annotator")
            except BuildFault:
                time.sleep(0.5)
            else:
                return
        raise BuildFault("no window was shown")

    def double_click(self, x: int, y: int) -> None:
        """Click twice on that pixel."""
        self.do("mousemove", str(x), str(y), "click", "--repeat", "2", "--delay", "80", "1")

    def press(self, key: str) -> None:
        """Press a key, such as ``p`` or ``ctrl+z``."""
        self.do("key", key)

    def do(self, *what: str) -> str:
        """Have xdotool do something; BuildFault when it cannot."""
        return run(["xdotool", *what], DISPLAY=self.name)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen of its own, while it is needed."""
    width, height = SIZE
    reading, writing = os.pipe()
    with TemporaryDirectory(prefix="annotator-screen-") as folder:
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"),
                *("-fbdir", folder, "-ac", "-nolisten", "tcp"),
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise BuildFault("Xvfb did not start")
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait(timeout=30)
