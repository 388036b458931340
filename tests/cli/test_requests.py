"""What the command line can ask for that needs a window."""

from pathlib import Path
from typing import get_args

from annotator.cli.requests import OpenWindow, Refuse, RunDemo, RunSelfTest, WindowRequest


def test_there_are_four_wishes_and_they_equal_their_like() -> None:
    assert set(get_args(WindowRequest)) == {OpenWindow, RunDemo, RunSelfTest, Refuse}
    assert OpenWindow(None) != OpenWindow(Path("p.sqlite")) == OpenWindow(Path("p.sqlite"))
    assert RunDemo(Path("out"), headless=True) != RunDemo(Path("out"), headless=False)
    assert RunSelfTest() == RunSelfTest()
    assert Refuse("full") == Refuse("full") != Refuse("locked")
