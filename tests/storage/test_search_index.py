"""The index of texts: what comes in is found, what leaves is not, damage is told."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.words import wanted
from annotator.storage.search_index import SearchIndex, TooSlow
from annotator.storage.search_opening import Broken

TEXTS = {
    "hu": "A vashíd és a Kovács-Nagy híd. Putyin a hídon.",
    "el": "Ο ΠΟΎΤΙΝ στις γέφυρας",
    "zh": "他在北京大学学习。",
    "ko": "서울에서 만났다",
}


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    with closing(SearchIndex(tmp_path / "p.sqlite-search", "p_1")) as made:
        made.add(TEXTS.items())
        yield made


def found(index: SearchIndex, query: str, *, ranked: bool = True) -> list[str]:
    asked = index.query(wanted(query), seconds=9)
    every = index.matching(asked, most=99, seconds=9)
    keys = index.best(asked, every, seconds=9) if ranked else every
    assert sorted(keys) == every
    return index.of_keys(keys)


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("putyin", ["hu"]),
        ("utyi", ["hu"]),
        ("HID", ["hu"]),
        ("híd kovács", ["hu"]),
        ("híd πουτιν", []),
        ("Πουτιν", ["el"]),
        ("ΓΕΦΥΡΑΣ", ["el"]),
        ("φυρα", ["el"]),
        ("北京", ["zh"]),
        ("京大", ["zh"]),
        ("学", ["zh"]),
        ("大北", []),
        ("서울", ["ko"]),
        ("xyz", []),
    ],
)
def test_words_are_found_in_every_script(index: SearchIndex, query: str, texts: list[str]) -> None:
    assert found(index, query) == texts
    assert found(index, query, ranked=False) == texts


def test_what_was_removed_is_not_found_until_it_is_back(index: SearchIndex) -> None:
    index.remove(["hu", "never there"])
    assert found(index, "putyin") == []
    assert index.texts() == {"el", "zh", "ko"}
    index.add([("hu", TEXTS["hu"])])
    assert found(index, "putyin") == ["hu"]
    assert index.texts() == set(TEXTS)


def test_the_better_one_stands_first_or_the_one_that_came_first(index: SearchIndex) -> None:
    index.add([("more", "putyin putyin putyin")])
    assert found(index, "putyin") == ["more", "hu"]
    assert found(index, "putyin", ranked=False) == ["hu", "more"]


def test_it_remembers_up_to_where_it_is_in_step(index: SearchIndex, tmp_path: Path) -> None:
    assert index.position() is None
    index.set_position((7, "t_x"))
    with closing(SearchIndex(tmp_path / "p.sqlite-search", "p_1")) as again:
        assert again.position() == (7, "t_x")


def test_half_of_what_came_in_does_not_stay(index: SearchIndex) -> None:
    def broken() -> Iterator[tuple[str, str]]:
        yield "new", "madár"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        index.add(broken())
    assert found(index, "madár") == []


def test_looking_may_take_no_longer_than_it_may(index: SearchIndex) -> None:
    index.add([(f"t{n}", " ".join(f"kapu{n}x{k}" for k in range(30))) for n in range(300)])
    with pytest.raises(TooSlow):
        index.query(wanted("apu"), seconds=1e-9)
    assert found(index, "putyin") == ["hu"]


def test_damage_is_told_and_the_index_can_be_made_anew(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite-search"
    index.add([(f"t{n}", f"kapu {n} madár") for n in range(2000)])
    index.close()
    data = bytearray(path.read_bytes())
    data[8 * 4096 :] = b"\x5a" * (len(data) - 8 * 4096)
    path.write_bytes(data)
    damaged = SearchIndex(path, "p_1")
    with pytest.raises(Broken):
        damaged.matching('("madar" *)', most=9, seconds=9)
    damaged.discard()
    with closing(SearchIndex(path, "p_1")) as anew:
        assert anew.texts() == set()


def test_titles_are_found_like_texts_and_only_the_last_one(index: SearchIndex) -> None:
    index.add([("t", "Nothing else here.")], titles={"t": "Ferry aground"})
    assert index.titles()["t"] == "Ferry aground"
    assert found(index, "ferry nothing") == found(index, "grou") == ["t"]
    index.add([("t", "Nothing else here.")], titles={"t": "Boats collide"})
    assert (found(index, "ferry"), found(index, "boats else")) == ([], ["t"])
    assert index.texts() == {*TEXTS, "t"}
    index.remove(["t"])
    assert (found(index, "boats"), index.titles().get("t")) == ([], None)
    index.add([("t", "Nothing else here.")], titles={"t": "Boats collide"})
    assert found(index, "boats") == ["t"]
    index.add([("u", "Nothing.")], titles={"u": "Ferry"})
    assert found(index, "ferry") == ["u"]
