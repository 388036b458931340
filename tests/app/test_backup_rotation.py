"""Of yesterday one backup stays, of last month one a week, and the newest one in any case."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from annotator.app.backup_rotation import kept

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Made:
    time: datetime
    size: int = 1


def ages(backups: list[Made]) -> list[timedelta]:
    return [NOW - each.time for each in backups]


def every(hours: int, *, days: int) -> list[Made]:
    return [Made(NOW - timedelta(hours=each)) for each in range(0, days * 24, hours)]


def stay(backups: list[Made], *, most: int = 1000, size: int = 1000) -> list[Made]:
    return kept(backups, NOW, most=most, size=size)


def test_all_of_today_one_of_each_day_and_one_of_each_week() -> None:
    found = stay(every(3, days=200))
    days = [age.days for age in ages(found)]
    today = [each for each in found if each.time.date() == NOW.date()]
    assert len(today) == 7
    daily = [each for each in found if 1 <= (NOW.date() - each.time.date()).days <= 14]
    assert len(daily) == len({each.time.date() for each in daily}) == 14
    assert all(each.time.hour == 21 for each in daily)
    assert len(found) - len(today) - len(daily) == 12
    assert max(days) <= 91


def test_the_last_one_of_a_day_stays() -> None:
    day = datetime(2026, 11, 20, tzinfo=UTC)
    early, late, today = Made(day), Made(day + timedelta(hours=9)), Made(NOW)
    assert stay([early, today, late]) == [today, late]


def test_a_single_old_one_stays_and_stands_for_its_day() -> None:
    old = NOW - timedelta(days=400)
    assert stay([Made(old), Made(old - timedelta(hours=1))]) == [Made(old)]
    yesterday = NOW - timedelta(days=1)
    assert stay([Made(yesterday), Made(yesterday - timedelta(hours=1))]) == [Made(yesterday)]


def test_what_a_clock_that_was_set_back_made_tomorrow_stays() -> None:
    found = stay([Made(NOW + timedelta(days=3)), Made(NOW)])
    assert len(found) == 2


def test_too_many_are_thinned_where_they_are_dense() -> None:
    found = stay(every(1, days=1) + every(24, days=10), most=8)
    assert len(found) == 8
    assert ages(found)[0] == timedelta(0)
    assert ages(found)[-1] >= timedelta(days=8)


def test_too_large_ones_go_but_never_the_newest() -> None:
    large = [Made(each.time, 10) for each in every(24, days=5)]
    assert len(stay(large, size=25)) == 2
    assert stay(large, size=0) == [large[0]]


MADE: Callable[[int, int], Made] = lambda minutes, size: Made(  # noqa: E731
    NOW - timedelta(minutes=minutes), size
)


@given(
    st.lists(st.builds(MADE, st.integers(-3000, 300_000), st.integers(0, 50)), max_size=60),
    st.integers(1, 20),
    st.integers(0, 300),
)
def test_the_newest_stays_and_bounds_hold(backups: list[Made], most: int, size: int) -> None:
    found = stay(backups, most=most, size=size)
    assert found == sorted(found, key=lambda each: each.time, reverse=True)
    if not backups:
        assert found == []
        return
    assert found[0].time == max(each.time for each in backups)
    assert len(found) == 1 or (len(found) <= most and sum(each.size for each in found) <= size)
    assert stay(found, most=most, size=size) == found
