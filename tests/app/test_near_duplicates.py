"""Near-duplicates: the same as a search from nothing finds, kept, and in step."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.app.near_duplicates import NearDuplicates
from annotator.app.pairing import find_pairs, groups_of_copies
from annotator.app.searching import IndexLost
from annotator.app.session import Session
from annotator.domain.commands.articles import ImportArticles, RemoveArticles
from annotator.domain.commands.pairs import RejectPair
from annotator.domain.commands.regions import MarkLines
from annotator.domain.record import Record
from tests.analysis.conftest import REPORTS
from tests.domain.conftest import record_of

FERRY, OTHER = REPORTS["ferry_en"].body, REPORTS["match_hu"].body


def edition(number: int, body: str = FERRY) -> Record:
    return record_of(f"{body}\nEdition no. {number} of us.\n")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    with closing(Session.create(tmp_path / "p.sqlite", "ada")) as session:
        records = [edition(1), edition(2), edition(1, OTHER), record_of("Something quite short.")]
        session.do(ImportArticles(tuple(records)))
        yield session


@pytest.fixture
def near(desk: Session, tmp_path: Path) -> Iterator[NearDuplicates]:
    with closing(NearDuplicates(desk._store, tmp_path / "home")) as made:
        assert made.is_behind()
        assert made.update()
        assert not made.is_behind()
        yield made


def groups(near: NearDuplicates) -> list[tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for article, group in near.groups().items():
        found.setdefault(group, []).append(article)
    assert all(group == min(articles) for group, articles in found.items())
    return sorted(tuple(sorted(each)) for each in found.values())


def from_nothing(desk: Session) -> list[tuple[str, ...]]:
    return sorted(groups_of_copies(find_pairs(desk.library)))


def test_they_are_those_that_a_search_from_nothing_finds(
    near: NearDuplicates, desk: Session
) -> None:
    pair = tuple(sorted((edition(1).article.id, edition(2).article.id)))
    assert groups(near) == from_nothing(desk) == [pair]
    added = ImportArticles((edition(3), edition(4, OTHER)))
    desk.do(added)
    assert near.is_behind()
    near.update()
    assert groups(near) == from_nothing(desk)
    assert sorted(map(len, groups(near))) == [2, 3]
    desk.do(RemoveArticles((edition(1).article.id,)))
    near.update()
    assert groups(near) == from_nothing(desk)
    desk.undo()
    near.update()
    assert sorted(map(len, groups(near))) == [2, 3]


def test_a_rejected_pair_is_no_group_at_once(near: NearDuplicates, desk: Session) -> None:
    ((one, other),) = groups(near)
    desk.do(RejectPair(one, other))
    assert groups(near) == []
    desk.undo()
    assert groups(near) == [(one, other)]


def test_only_bodies_are_compared(near: NearDuplicates, desk: Session) -> None:
    one = edition(1).article.id
    desk.do(MarkLines(one, 0, len(FERRY), "boilerplate"))
    assert near.is_behind()
    near.update()
    assert groups(near) == from_nothing(desk) == []
    desk.undo()
    near.update()
    assert len(groups(near)) == 1


def test_it_is_kept_for_the_next_time_and_only_what_is_new_is_read(
    near: NearDuplicates, desk: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = groups(near)
    near.close()
    read: list[str] = []
    body = NearDuplicates._body

    def counted(self: NearDuplicates, sha256: str) -> str:
        read.append(sha256)
        return body(self, sha256)

    monkeypatch.setattr(NearDuplicates, "_body", counted)
    with closing(NearDuplicates(desk._store, tmp_path / "home")) as again:
        assert not again.is_behind()
        assert groups(again) == before
        desk.do(ImportArticles((record_of("A new one, but short."),)))
        again.update()
    assert len(read) == 1


def test_it_can_be_called_off_and_goes_on_from_there(desk: Session, tmp_path: Path) -> None:
    with closing(NearDuplicates(desk._store, tmp_path / "home")) as near:
        assert not near.update(lambda done, total: False)
        assert not near.update(lambda done, total: not done)
        assert near.is_behind()
        assert near.update()
        assert len(groups(near)) == 1


def test_what_is_damaged_is_made_anew(near: NearDuplicates, desk: Session) -> None:
    near.groups()
    path = desk.path.with_name(desk.path.name + "-search")
    near.close()
    data = bytearray(path.read_bytes())
    near.is_behind()
    data[1024:] = b"\x55" * (len(data) - 1024)
    path.write_bytes(data)
    with pytest.raises(IndexLost, match="made anew"):
        near.groups()
    assert near.update()
    assert len(groups(near)) == 1
