"""A split keeps groups whole, spreads strata, and does not move what is there."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.splitting import PARTS, Member, split

SHARES = (80, 10, 10)
members_ = st.lists(
    st.builds(
        Member,
        article=st.uuids().map(str),
        groups=st.lists(st.sampled_from("abcdefgh"), max_size=2, unique=True).map(tuple),
        strata=st.tuples(st.sampled_from(["hu", "ro", "el"]), st.sampled_from(["PER", "ORG"])),
    ),
    max_size=30,
    unique_by=lambda member: member.article,
)


def corpus(count: int) -> list[Member]:
    labels = ("PER", "ORG", "Doubt", "rare")
    return [
        Member(
            f"a{n}",
            (f"event {n // 2}",) if n % 3 else (),
            (("hu", "ro", "el")[n % 3], labels[(n * n) % 4 if n % 17 else 3]),
        )
        for n in range(count)
    ]


@given(members_, st.integers(0, 5))
def test_what_belongs_together_is_in_one_part(members: list[Member], seed: int) -> None:
    found = split(members, SHARES, seed=seed)
    assert found.keys() == {member.article for member in members}
    assert set(found.values()) <= set(PARTS)
    for group in "abcdefgh":
        parts = {found[member.article] for member in members if group in member.groups}
        assert len(parts) <= 1


def oldest_of_each(members: list[Member]) -> dict[str, str]:
    """The first article of all that each hangs together with, found by telling it on and on."""
    oldest = {member.article: at for at, member in enumerate(members)}
    told: dict[str, int] = {}
    while told != oldest:
        told = dict(oldest)
        for group in "abcdefgh":
            tied = [member.article for member in members if group in member.groups]
            oldest.update(dict.fromkeys(tied, min((oldest[each] for each in tied), default=0)))
    return {article: members[at].article for article, at in oldest.items()}


def check_later_ones_move_none(members: list[Member], first: int, *, seed: int) -> None:
    before = split(members[:first], SHARES, seed=seed)
    after = split(members, SHARES, seed=seed)
    oldest = oldest_of_each(members)
    assert {article: after[article] for article in before} == {
        article: before[oldest[article]] for article in before
    }


@given(members_, st.integers(0, 30), st.integers(0, 5))
def test_articles_that_come_later_move_none_unless_they_join_two_groups(
    members: list[Member], first: int, seed: int
) -> None:
    """What they join goes to where the older group is, and nothing else moves, ever."""
    check_later_ones_move_none(members, first, seed=seed)


def test_those_that_are_in_no_group_stay_when_two_groups_are_joined() -> None:
    """The younger group counted in the older one's part from its start once, and moved others."""
    groups = {8: ("b",), 9: ("a",), 60: ("a", "b")}
    labels = ("PER", "ORG")
    moved = 0
    for seed in range(20):
        members = [Member(f"a{n}", groups.get(n, ()), ("hu", labels[n % 2])) for n in range(61)]
        check_later_ones_move_none(members, 60, seed=seed)
        before, after = (split(members[:end], SHARES, seed=seed) for end in (60, 61))
        moved += before["a9"] != after["a9"]
    assert moved, "no seed put the two groups apart"


@given(members_, st.integers(0, 5), st.dictionaries(st.integers(0, 29), st.sampled_from(PARTS)))
def test_what_was_said_before_stays(members: list[Member], seed: int, said: dict[int, str]) -> None:
    kept = {members[at].article: part for at, part in said.items() if at < len(members)}
    found = split(members, SHARES, seed=seed, kept=kept)
    for member in members:
        if not member.groups and member.article in kept:
            assert found[member.article] == kept[member.article]


@pytest.mark.parametrize("seed", range(5))
def test_parts_have_their_shares_of_all_of_each_language_and_of_each_label(seed: int) -> None:
    members = corpus(600)
    found = split(members, SHARES, seed=seed)
    for stratum in ("hu", "ro", "el", "PER", "ORG", "rare"):
        counts = Counter(found[each.article] for each in members if stratum in each.strata)
        whole = sum(counts.values())
        assert abs(counts["dev"] / whole - 0.1) < 0.06, (stratum, counts)
        assert abs(counts["test"] / whole - 0.1) < 0.06, (stratum, counts)


def test_strata_are_spread_better_than_by_chance() -> None:
    """With twenty articles of a language, a part with a tenth of them has one to three."""
    members = [Member(f"a{n}", (), (("hu", "ro")[n % 2],)) for n in range(40)]
    for seed in range(20):
        found = split(members, SHARES, seed=seed)
        for language in ("hu", "ro"):
            counts = Counter(found[each.article] for each in members if language in each.strata)
            assert all(1 <= counts[part] <= 3 for part in ("dev", "test")), (seed, counts)


def test_another_seed_is_another_split_and_the_same_one_the_same() -> None:
    members = corpus(200)
    assert split(members, SHARES, seed=0) == split(members, SHARES, seed=0)
    assert split(members, SHARES, seed=0) != split(members, SHARES, seed=1)


def test_a_share_of_nothing_gets_nothing() -> None:
    members = corpus(50)
    assert set(split(members, (100, 0, 0), seed=3).values()) == {"train"}
    assert set(split(members, (0, 100), seed=3).values()) == {"dev"}
    assert split([], SHARES, seed=0) == {}


def test_of_two_parts_that_one_group_was_in_the_first_counts() -> None:
    members = [Member("a", ("g",)), Member("b", ("g",)), Member("c", ("g",))]
    assert set(split(members, SHARES, seed=0, kept={"b": "test", "c": "dev"}).values()) == {"test"}
