"""Named views: kept by project, in the user's settings."""

from pathlib import Path

import pytest

from annotator.app.settings import VIEWS, Settings
from annotator.app.views import Views
from annotator.domain.choice import Choice


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_a_view_is_kept_replaced_and_removed(settings: Settings, tmp_path: Path) -> None:
    views = Views(settings, "p_1")
    views.keep("mine", Choice(language="hu"))
    views.keep("Az én", Choice(unread=True))
    views.keep("mine", Choice(language="el"))
    again = Views(Settings(tmp_path / "settings.json"), "p_1")
    assert again.names() == ["Az én", "mine"]
    assert again.of("mine") == Choice(language="el")
    again.remove("mine")
    assert again.names() == ["Az én"]
    assert again.of("mine") == Choice()


def test_each_project_has_its_own(settings: Settings) -> None:
    Views(settings, "p_1").keep("mine", Choice(language="hu"))
    assert Views(settings, "p_2").names() == []


@pytest.mark.parametrize("kept", ["[", "[]", '{"mine": 3}', "[" * 99_999])
def test_what_is_not_understood_is_no_view(settings: Settings, kept: str) -> None:
    settings.set(VIEWS, {"p_1": kept})
    assert Views(settings, "p_1").names() == []
