"""What near-duplicates are found by: kept, forgotten with what changed, and told when damaged."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.copy_index import CopyIndex
from annotator.storage.search_index import SearchIndex
from annotator.storage.search_opening import Broken


@pytest.fixture
def index(tmp_path: Path) -> Iterator[CopyIndex]:
    with closing(CopyIndex(tmp_path / "p.sqlite-search", "p_1")) as made:
        made.keep([("b", 7, (2**32 - 1, 3)), ("a", 5, (1, 2)), ("c", 5, ())])
        made.keep_overlaps([("a", "b", 0.75), ("a", "c", 0.25)])
        yield made


def test_sketches_come_back_as_they_were(index: CopyIndex) -> None:
    assert index.bodies() == {"a": 5, "b": 7, "c": 5}
    assert index.sketches() == [("a", (1, 2)), ("b", (2**32 - 1, 3))]


def test_pairs_share_enough_and_all_are_known(index: CopyIndex) -> None:
    assert index.pairs(0.5) == [("a", "b")]
    assert index.compared() == {("a", "b"), ("a", "c")}


def test_what_a_text_shared_is_forgotten_with_its_body(index: CopyIndex) -> None:
    index.keep([("b", 8, (3,))])
    assert index.bodies()["b"] == 8
    assert index.compared() == {("a", "c")}
    index.remove(["c"])
    assert (index.compared(), set(index.bodies())) == (set(), {"a", "b"})


def test_its_position_is_not_that_of_the_words(index: CopyIndex) -> None:
    assert index.position() is None
    index.set_position((4, "t_4"))
    assert index.position() == (4, "t_4")
    with closing(SearchIndex(index.path, "p_1")) as words:
        assert words.position() is None
        words.set_position((3, "t_3"))
    assert index.position() == (4, "t_4")
    index.unsettle()
    assert index.position() is None


def test_a_keeping_that_fails_changes_nothing(index: CopyIndex) -> None:
    with pytest.raises(OverflowError):
        index.keep([("a", 9, (-1,))])
    with pytest.raises(ZeroDivisionError):
        index.keep_overlaps((f"x{n}", "y", 1 / (1 - n)) for n in range(2))
    assert index.bodies()["a"] == 5
    assert len(index.compared()) == 2


def test_damage_is_told_and_what_is_broken_goes(index: CopyIndex) -> None:
    index.close()
    path = index.path
    data = bytearray(path.read_bytes())
    data[1024:] = b"\x55" * (len(data) - 1024)
    with closing(CopyIndex(path, "p_1")) as whole:
        path.write_bytes(data)
        with pytest.raises(Broken):
            whole.sketches()
        whole.discard()
    assert not path.exists()
