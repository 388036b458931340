"""Reading places: they come back, they cost little, and a bad file costs no more than itself."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.app.reading_places import FORMAT, MOST, OLDEST, Place, ReadingPlaces
from annotator.domain.span import Range

PROJECT = "p_0193"
PLACE = Place(caret=120, top=80, read=(Range(0, 60), Range(70, 200)))
DAY = 24 * 60 * 60


class Calendar:
    """A clock that a test turns on."""

    def __init__(self) -> None:
        self.day = 20000

    def __call__(self) -> float:
        return self.day * DAY + 4000.5


@pytest.fixture
def places(tmp_path: Path) -> ReadingPlaces:
    return ReadingPlaces(tmp_path / "new" / "places", PROJECT)


def again(places: ReadingPlaces, project: str = PROJECT) -> ReadingPlaces:
    """The same after a restart."""
    return ReadingPlaces(places.path.parent, project)


def test_an_article_that_was_never_open_has_none(places: ReadingPlaces) -> None:
    assert places.of("a_1") is None
    places.save()
    assert not places.path.exists()


def test_a_place_is_known_at_once_and_after_a_restart(places: ReadingPlaces) -> None:
    places.remember("a_1", PLACE)
    places.remember("Ωραία \udce9", Place())
    assert places.of("a_1") == PLACE
    assert again(places).of("a_1") is None
    places.save()
    restarted = again(places)
    assert (restarted.of("a_1"), restarted.of("Ωραία \udce9")) == (PLACE, Place())
    assert [it.name for it in places.path.parent.iterdir()] == [places.path.name]


def test_the_last_place_holds(places: ReadingPlaces) -> None:
    for caret in (1, 2, 3):
        places.remember("a_1", Place(caret=caret))
    places.save()
    assert again(places).of("a_1") == Place(caret=3)


def test_what_did_not_change_is_not_written_again(places: ReadingPlaces) -> None:
    for article in ("a_1", "a_2"):
        places.remember(article, PLACE)
    places.save()
    places.path.unlink()
    for article in ("a_1", "a_2"):
        places.remember(article, PLACE)
    places.save()
    assert not places.path.exists()
    places.remember("a_2", Place())
    places.save()
    assert again(places).of("a_1") == PLACE


@pytest.mark.parametrize("other", ["p_0194", "", "../../elsewhere", "a/b\0c", "x" * 5000, "\udce9"])
def test_each_project_has_its_own_whatever_its_id(places: ReadingPlaces, other: str) -> None:
    places.remember("a_1", PLACE)
    places.save()
    theirs = again(places, other)
    assert theirs.of("a_1") is None
    theirs.remember("a_1", Place(caret=1))
    theirs.save()
    assert again(places, other).of("a_1") == Place(caret=1)
    assert again(places).of("a_1") == PLACE
    assert theirs.path.parent == places.path.parent


def test_only_the_articles_used_last_are_kept(places: ReadingPlaces) -> None:
    for number in range(MOST + 5):
        places.remember(f"a_{number}", PLACE)
    places.remember("a_3", PLACE)
    places.save()
    known = again(places)
    there = [number for number in range(MOST + 5) if known.of(f"a_{number}")]
    assert there == [3, *range(6, MOST + 5)]


def test_what_was_not_used_for_long_is_forgotten(tmp_path: Path) -> None:
    calendar = Calendar()
    places = ReadingPlaces(tmp_path, PROJECT, now=calendar)
    places.remember("a_old", PLACE)
    calendar.day += 1
    places.remember("a_young", PLACE)
    calendar.day += OLDEST
    places.remember("a_new", PLACE)
    places.save()
    known = ReadingPlaces(tmp_path, PROJECT, now=calendar)
    assert [known.of(f"a_{it}") for it in ("old", "young", "new")] == [None, PLACE, PLACE]


def test_to_come_back_without_a_change_counts_as_use(tmp_path: Path) -> None:
    calendar = Calendar()
    for _ in range(3):
        places = ReadingPlaces(tmp_path, PROJECT, now=calendar)
        places.remember("a_1", PLACE)
        places.save()
        calendar.day += OLDEST
    assert ReadingPlaces(tmp_path, PROJECT, now=calendar).of("a_1") == PLACE


def entry(**other: Any) -> list[Any]:
    fields = {"used": 20000, "caret": 1, "top": 0, "read": [[0, 5]], **other}
    return list(fields.values())


def content(articles: object, **other: object) -> str:
    return json.dumps({"format": FORMAT, "project": PROJECT, "articles": articles, **other})


def test_the_file_is_as_these_tests_say(places: ReadingPlaces) -> None:
    places.path.parent.mkdir(parents=True)
    places.path.write_text(content({"a_1": entry()}), "utf-8")
    assert again(places).of("a_1") == Place(1, 0, (Range(0, 5),))


WRONG: list[dict[str, Any]] = [
    {"caret": -1},
    {"caret": 1.5},
    {"caret": float("inf")},
    {"top": "3"},
    {"top": True},
    {"used": {}},
    {"read": {}},
    {"read": [3]},
    {"read": [[5, 5]]},
    {"read": [[0, 1, 2]]},
    {"read": [["a", "b"]]},
]


@pytest.mark.expects_log("reading places could not be read and start afresh")
@pytest.mark.parametrize(
    "found",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"null",
        b"[]",
        b"{}",
        content({}, format="annotator-places/2").encode(),
        content({}, project="p_other").encode(),
        content([]).encode(),
        content({"a_1": {}}).encode(),
        content({"a_1": [20000, 1, [[0, 5]]]}).encode(),
        *(content({"a_0": entry(), "a_1": entry(**wrong)}).encode() for wrong in WRONG),
    ],
)
def test_a_broken_or_foreign_file_starts_afresh(places: ReadingPlaces, found: bytes) -> None:
    places.path.parent.mkdir(parents=True)
    places.path.write_bytes(found)
    fresh = again(places)
    assert fresh.of("a_0") is None and fresh.of("a_1") is None
    fresh.remember("a_1", PLACE)
    fresh.save()
    assert again(places).of("a_1") == PLACE


@pytest.mark.expects_log("reading places could not be read")
@pytest.mark.expects_log("reading places could not be written")
def test_a_folder_that_refuses_costs_only_the_restart(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("a file where a folder should be")
    places = ReadingPlaces(in_the_way, PROJECT)
    places.remember("a_1", PLACE)
    places.save()
    assert places.of("a_1") == PLACE


def test_what_is_half_written_does_not_take_the_place_of_what_was(
    places: ReadingPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    places.remember("a_1", PLACE)
    places.save()

    def stop(path: Path, target: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    places.remember("a_1", Place())
    with pytest.raises(KeyboardInterrupt):
        places.save()
    assert again(places).of("a_1") == PLACE


counts = st.integers(0, 2**63)
ranges = st.tuples(counts, st.integers(1, 9)).map(lambda it: Range(it[0], it[0] + it[1]))
some_places = st.builds(Place, counts, counts, st.lists(ranges, max_size=4).map(tuple))


@settings(max_examples=20)
@given(st.dictionaries(st.text(max_size=8), some_places, max_size=5))
def test_whatever_is_kept_comes_back(tmp_path_factory, kept):
    places = ReadingPlaces(tmp_path_factory.getbasetemp() / "any", PROJECT)
    for article, place in kept.items():
        places.remember(article, place)
    places.save()
    restarted = again(places)
    assert {article: restarted.of(article) for article in kept} == kept
