"""Settings: one table, one file, and a default for whatever is not right in it."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.app.schemes import SHIPPED
from annotator.app.setting_forms import (
    ActionKeys,
    Amount,
    Folder,
    FontFamily,
    Line,
    OneOf,
    OnOff,
    SomeOf,
)
from annotator.app.settings import (
    ANNOTATOR,
    KEYS,
    PROJECT_SCHEMES,
    RECENT,
    SETTINGS,
    SNAP_TO_WORDS,
    ZOOM,
    Settings,
)


@dataclass(frozen=True)
class Saved:
    """The file of settings with that content."""

    path: Path

    def holding(self, content: object) -> Settings:
        self.path.write_text(json.dumps(content), "utf-8")
        return Settings(self.path)


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    return Saved(tmp_path / "settings.json")


def test_every_setting_has_its_own_key_and_says_what_it_is() -> None:
    keys = [each.key for each in SETTINGS]
    assert len(set(keys)) == len(keys)
    assert all(each.help.endswith(".") for each in SETTINGS)


def test_one_that_is_chosen_has_a_name_a_group_and_a_form_that_takes_its_default() -> None:
    for each in SETTINGS:
        assert bool(each.name) == (each.group is not None) == (each.form is not None), each.key
        match each.form, each.default:
            case Amount() as form, int(default):
                assert form.near(default) == default
            case OneOf(choices), str(default):
                assert default in dict(choices)
            case SomeOf(choices), list(default):
                assert default == list(dict(choices))
            case None | OnOff() | Line() | Folder() | FontFamily() | ActionKeys(), _:
                pass
            case form, default:
                pytest.fail(f"{each.key}: {form} does not take {default!r}")


def test_new_projects_can_have_each_shipped_scheme() -> None:
    assert tuple(PROJECT_SCHEMES.default) == SHIPPED


def test_whoever_listens_hears_of_each_change_until_they_have_enough(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    heard: list[str] = []
    unlisten = settings.listen(lambda setting: heard.append(setting.key))
    settings.set(ZOOM, 130)
    settings.set(ZOOM, 130)
    settings.give(RECENT, ["a.sqlite"])
    unlisten()
    unlisten()
    settings.set(ZOOM, 140)
    assert heard == ["zoom", "recent"]


def test_a_value_of_the_wrong_type_is_not_taken(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    with pytest.raises(TypeError, match="zoom"):
        settings.give(ZOOM, "120")
    assert settings.value(ZOOM) == 100


def test_without_a_file_all_is_as_it_comes(saved: Saved) -> None:
    settings = Settings(saved.path)
    assert [settings.get(each) for each in SETTINGS] == [each.default for each in SETTINGS]  # type: ignore[misc]
    assert not saved.path.exists()


def test_what_is_set_is_in_the_file_at_once_and_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "a" / "new folder" / "settings.json"
    settings = Settings(path)
    settings.set(ANNOTATOR, "Ωραία 🙂")
    settings.set(ZOOM, 125)
    settings.set(RECENT, ["b.sqlite", "a.sqlite"])
    again = Settings(path)
    assert again.get(ANNOTATOR) == "Ωραία 🙂"
    assert again.get(ZOOM) == 125
    assert again.get(RECENT) == ["b.sqlite", "a.sqlite"]
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_what_another_version_keeps_there_is_left_alone(saved: Saved) -> None:
    saved.holding({"from_tomorrow": {"a": [1]}}).set(ZOOM, 90)
    assert json.loads(saved.path.read_text("utf-8")) == {"from_tomorrow": {"a": [1]}, "zoom": 90}


@pytest.mark.parametrize(
    ("setting", "wrong"),
    [
        (ZOOM, "125"),
        (ZOOM, 1.5),
        (ZOOM, True),
        (ZOOM, None),
        (SNAP_TO_WORDS, 0),
        (ANNOTATOR, ["ada"]),
        (RECENT, "a.sqlite"),
        (RECENT, ["a.sqlite", 3]),
        (KEYS, []),
        (KEYS, {"undo": 1}),
    ],
)
def test_a_value_of_the_wrong_type_is_passed_over(saved: Saved, setting: Any, wrong: Any) -> None:
    assert saved.holding({setting.key: wrong}).get(setting) == setting.default


def test_nobody_changes_a_setting_or_its_default_by_accident(saved: Saved) -> None:
    settings = Settings(saved.path)
    settings.get(RECENT).append("never said")
    assert settings.get(RECENT) == RECENT.default == []
    recent = settings.get(RECENT)
    recent.append("a.sqlite")
    settings.set(RECENT, recent)
    recent.append("b.sqlite")
    settings.set(RECENT, recent)
    assert Settings(saved.path).get(RECENT) == ["a.sqlite", "b.sqlite"]


def test_the_same_value_is_not_written_again(saved: Saved) -> None:
    settings = Settings(saved.path)
    settings.set(ZOOM, 100)
    assert json.loads(saved.path.read_text("utf-8")) == {"zoom": 100}
    saved.path.unlink()
    settings.set(ZOOM, 100)
    assert not saved.path.exists()


def test_a_path_that_is_no_valid_text_is_kept(saved: Saved) -> None:
    Settings(saved.path).set(RECENT, ["caf\udce9.sqlite"])
    assert Settings(saved.path).get(RECENT) == ["caf\udce9.sqlite"]


@pytest.mark.expects_log("settings could not be read and start afresh")
@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2", b"[" * 99_999])
def test_a_broken_file_starts_afresh(saved: Saved, content: bytes) -> None:
    saved.path.write_bytes(content)
    settings = Settings(saved.path)
    assert settings.get(ZOOM) == 100
    settings.set(ZOOM, 110)
    assert Settings(saved.path).get(ZOOM) == 110


@pytest.mark.parametrize("content", [[], "text", 3, None, math.inf])
def test_a_file_that_holds_no_settings_starts_afresh(saved: Saved, content: object) -> None:
    assert saved.holding(content).get(ZOOM) == 100


@pytest.mark.expects_log("settings could not be read")
@pytest.mark.expects_log("settings could not be written")
def test_settings_that_cannot_be_written_hold_until_the_end(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("a file where a folder should be")
    settings = Settings(in_the_way / "settings.json")
    settings.set(ZOOM, 130)
    assert settings.get(ZOOM) == 130
