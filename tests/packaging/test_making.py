"""What is asked for is made or a fault; what nobody asked for may be left out."""

import sys
from pathlib import Path

import pytest
from bundle import making
from bundle.plan import Plan
from bundle.running import BuildFault
from setup_environment import SetUpError


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The steps that were done; the AppImage is one that this system cannot have."""
    done: list[str] = []

    def no(_: Plan) -> None:
        raise SetUpError("nothing to make it of")

    steps = {"folder": lambda _: done.append("folder"), "appimage": no, "deb": no}
    monkeypatch.setattr(making, "STEPS", {sys.platform: steps})
    monkeypatch.setattr(making, "plan_of", lambda _: Plan(tmp_path, "1", 0, "x86_64"))
    monkeypatch.setattr(making, "tell", lambda _: done.append("told"))
    (tmp_path / "dist" / "annotator").mkdir(parents=True)
    return done


def test_an_appimage_that_nobody_named_is_left_out(
    made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    del making.STEPS[sys.platform]["deb"]
    making.make([])
    assert made == ["folder", "told"]
    assert "left out: appimage. nothing to make it of" in capsys.readouterr().err


@pytest.mark.parametrize("asked", [["appimage"], ["folder", "deb"], []])
def test_all_else_is_a_fault(made: list[str], asked: list[str]) -> None:
    with pytest.raises(SetUpError, match="nothing to make it of"):
        making.make(asked)
    with pytest.raises(BuildFault, match="no such part: exe; here are: folder, appimage, deb"):
        making.make(["exe"])
