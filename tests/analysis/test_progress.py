"""How far the work is, from counts of a few invented articles."""

from datetime import date, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.progress import (
    ArticleCount,
    Day,
    Group,
    LabelCount,
    Progress,
    Statuses,
    by_day,
    by_event,
    by_language,
    statuses_of,
)
from annotator.domain.article import STATUSES

COUNTS: list[ArticleCount] = [
    ("hu", "bridge", "new", 2),
    ("hu", "bridge", "done", 5),
    ("ro", "bridge", "skipped", 1),
    ("ro", "vote", "in_progress", 3),
    ("", "", "new", 4),
]


def test_all_articles_are_counted_once() -> None:
    found = statuses_of(COUNTS)
    assert found == Statuses(new=6, in_progress=3, done=5, skipped=1)
    assert (found.total, found.left) == (15, 9)
    assert [found.of(status) for status in STATUSES] == [6, 3, 5, 1]
    assert statuses_of([]) == Statuses()


def test_languages_come_by_their_size_the_unknown_one_among_them() -> None:
    assert by_language(COUNTS) == (
        Group("hu", Statuses(new=2, done=5)),
        Group("", Statuses(new=4)),
        Group("ro", Statuses(in_progress=3, skipped=1)),
    )


def test_the_event_with_most_left_comes_first() -> None:
    assert by_event(COUNTS) == (
        Group("vote", Statuses(in_progress=3), ("ro",)),
        Group("bridge", Statuses(new=2, done=5, skipped=1), ("hu", "ro")),
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "hu", "ro", "el"]),
            st.sampled_from(["", "bridge", "vote"]),
            st.sampled_from(STATUSES),
            st.integers(1, 9),
        )
    )
)
def test_groups_add_up_to_the_whole(counts: list[ArticleCount]) -> None:
    whole = statuses_of(counts)
    for status in STATUSES:
        assert sum(each.statuses.of(status) for each in by_language(counts)) == whole.of(status)
    without = statuses_of(each for each in counts if not each[1])
    events = by_event(counts)
    assert sum(each.statuses.total for each in events) == whole.total - without.total
    left = [each.statuses.left for each in events]
    assert left == sorted(left, reverse=True)


def test_days_have_no_gaps_and_are_those_of_the_place() -> None:
    counts = [
        ("anna", "2026-03-01T23:30", 2),
        ("béla", "2026-03-02T09:00", 1),
        ("béla", "2026-03-03T09:00", 4),
        ("anna", "2026-02-20T09:00", 9),
    ]
    last = date(2026, 3, 3)
    there = timezone(timedelta(hours=2))
    assert by_day(counts, last=last, days=3, zone=there) == (
        Day(date(2026, 3, 1)),
        Day(date(2026, 3, 2), (("béla", 1), ("anna", 2))),
        Day(date(2026, 3, 3), (("béla", 4),)),
    )
    west = by_day(counts, last=last, days=3, zone=timezone(timedelta(hours=-5)))
    assert [each.total for each in west] == [2, 1, 4]


def test_without_a_zone_the_days_are_those_of_the_machine() -> None:
    noon = by_day([("anna", "2026-03-02T12:00", 1)], last=date(2026, 3, 4), days=5)
    assert sum(each.total for each in noon) == 1


def test_spans_are_added_up() -> None:
    labels = (
        LabelCount("entity", "PER", 3),
        LabelCount("claim", "Claim", 2),
        LabelCount("entity", "ORG", 1),
    )
    progress = Progress(labels=labels)
    assert (progress.spans, progress.layer("entity"), progress.layer("framing")) == (6, 4, 0)
