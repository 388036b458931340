"""Whose name an act carries."""

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.app.paths import config_dir
from annotator.app.people import NAMELESS, annotator_name, settings
from annotator.app.settings import ANNOTATOR


def raising(error: Exception) -> Callable[[], NoReturn]:
    def ask() -> NoReturn:
        raise error

    return ask


def test_the_settings_lie_where_settings_belong() -> None:
    assert settings().path == config_dir() / "settings.json"


def test_a_name_in_the_settings_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "u1234")
    assert annotator_name() == "u1234"
    settings().set(ANNOTATOR, "Ada B.")
    assert annotator_name() == "Ada B."


@pytest.mark.parametrize("error", [OSError("no"), KeyError("uid"), ImportError("pwd")])
def test_who_is_nobody_on_this_machine_has_a_name_all_the_same(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(getpass, "getuser", raising(error))
    assert annotator_name() == NAMELESS


def test_another_home_is_another_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path))
    settings().set(ANNOTATOR, "Bea")
    assert annotator_name() == "Bea"
    monkeypatch.delenv("ANNOTATOR_HOME")
    assert annotator_name() != "Bea"
