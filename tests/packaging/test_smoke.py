"""What is tried of the packages, and what is told when it is not as it must be."""

import sys
import time
from pathlib import Path
from typing import cast

import pytest
import smoke
from bundle.plan import Plan
from bundle.running import BuildFault
from trying import journeys, places
from trying.pictures import Picture
from trying.places import Place, here, without_python
from trying.screen import Screen


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    (tmp_path / "resources" / "schemes").mkdir(parents=True)
    (tmp_path / "resources" / "schemes" / "entity.toml").touch()
    (tmp_path / "resources" / "annotator_hu.ts").touch()
    inside = tmp_path / "dist" / "annotator" / "_internal" / "resources"
    (inside / "schemes").mkdir(parents=True)
    (inside / "schemes" / "entity.toml").touch()
    return Plan(tmp_path, "1.0", 0, "x86_64")


def program(folder: Path, *lines: str) -> str:
    """A program that says so."""
    path = folder / "program"
    said = "".join(f"echo '{line}'\n" for line in lines)
    path.write_text(f"#!/bin/sh\n{said}")
    path.chmod(0o755)
    return str(path)


def test_what_lies_in_dist_is_tried(plan: Plan) -> None:
    with pytest.raises(BuildFault, match="there is no package in dist"):
        smoke.parts_of(plan, [])
    (plan.folder / "annotator").touch()
    assert smoke.parts_of(plan, []) == ["folder"]
    with pytest.raises(BuildFault, match="there is no deb in dist"):
        smoke.parts_of(plan, ["folder", "deb"])
    with pytest.raises(BuildFault, match="not one deb in dist but 0"):
        smoke.only(plan, "deb")


def test_who_cannot_enter_a_bare_system_tries_the_folder(
    plan: Plan, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("annotator/annotator", "annotator-1.0.tar.gz", "annotator_1.0_amd64.deb"):
        (plan.dist / name).touch()
    monkeypatch.setattr(places, "can_be_bare", lambda: True)
    assert smoke.parts_of(plan, []) == ["folder", "tar", "deb"]
    monkeypatch.setattr(places, "can_be_bare", lambda: False)
    assert smoke.parts_of(plan, []) == ["folder"]
    assert "only root" in capsys.readouterr().err
    with pytest.raises(BuildFault, match="only root"), places.bare(plan.root / "root.tar"):
        pass


def test_a_resource_that_is_missing_is_named(plan: Plan) -> None:
    assert smoke.resources(plan, plan.folder) == "resources: all 1 are there"
    (plan.root / "resources" / "icon.svg").touch()
    with pytest.raises(BuildFault, match=r"not in the package: icon\.svg"):
        smoke.resources(plan, plan.folder)


def test_what_nobody_wished_for_in_a_home_is_named(tmp_path: Path) -> None:
    for name in (".cache", ".config", "unseen"):
        (tmp_path / name).mkdir()
    assert smoke.nothing_but(tmp_path, {"unseen"}) == "left in the home: .config, unseen"
    (tmp_path / "core").touch()
    with pytest.raises(BuildFault, match="left in the home: core"):
        smoke.nothing_but(tmp_path, {"unseen"})


@pytest.mark.skipif(sys.platform != "linux", reason="it is tried so on Linux alone")
def test_a_self_test_is_well_only_when_it_says_so(tmp_path: Path) -> None:
    with here() as place:
        well = program(tmp_path, "annotator 1.0", "ok icons", "ok window", "all is well")
        assert journeys.test_itself(place, well) == "self-test: 2 checks"
        with pytest.raises(BuildFault, match="the self-test ends with “failed icons”"):
            journeys.test_itself(place, program(tmp_path, "failed icons"))
        with pytest.raises(BuildFault, match="ended with 3"):
            place.run("sh", "-c", "exit 3")
        assert place.run("sh", "-c", "echo $HOME").strip() == str(place.home)


def test_a_root_with_a_python_is_not_bare(tmp_path: Path) -> None:
    place = Place(tmp_path, tmp_path / "home" / "ada")
    for name in ("usr/bin/env", "home/ada/bin/python3", "var/cache/x"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    assert place.files() == {"usr/bin/env"}
    without_python(place)
    (tmp_path / "usr/bin/python3.11").touch()
    with pytest.raises(BuildFault, match=r"it has usr/bin/python3\.11"):
        without_python(place)


class Shown:
    """A screen that always shows the same picture."""

    def __init__(self, picture: Picture) -> None:
        self.shown = picture
        self.done: list[object] = []

    def picture(self) -> Picture:
        return self.shown

    def double_click(self, x: int, y: int) -> None:
        self.done.append((x, y))

    def press(self, key: str) -> None:
        self.done.append(key)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)


def drawn() -> Picture:
    """A white page with a line of letters at half its height, in three colours."""
    width, height = 200, 100
    pixels = [0xFFFFFF] * (width * height)
    for at in range(60, 90):
        for row in range(30, 70):
            pixels[row * width + at] = (1, 2, 3)[row % 3] if at % 5 == 0 else 0xFFFFFF
    return Picture(width, height, tuple(pixels))


def test_an_article_with_its_colours_is_seen_and_a_blank_one_told(
    at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    colours = frozenset({1, 2, 3})
    assert journeys.looked_at(cast(Screen, Shown(drawn())), colours).endswith("3 colours of labels")
    clock = iter(range(0, 1000, 50))
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    blank = Shown(Picture(200, 100, (0xFFFFFF,) * 20_000))
    with pytest.raises(BuildFault, match=r"ink on 0\.0%, colours of 0 labels"):
        journeys.looked_at(cast(Screen, blank), colours)


def test_words_are_clicked_until_one_is_tagged(at_once: None) -> None:
    shown = Shown(drawn())
    assert journeys.tagged(cast(Screen, shown), lambda: len(shown.done) > 3) == (63, 63)
    assert shown.done == [(63, 40), "p", "Escape", (63, 63), "p"]
    with pytest.raises(BuildFault, match="no word of the article could be tagged"):
        journeys.tagged(cast(Screen, shown), lambda: False)
