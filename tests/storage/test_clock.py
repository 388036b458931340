"""The hybrid logical clock always goes forward and sorts as text."""

import time

from hypothesis import given
from hypothesis import strategies as st

from annotator.storage.clock import hlc, microseconds, next_tick, tick_of

TICKS = st.integers(0, 10**18)


def test_it_reads_the_machine_s_clock() -> None:
    assert abs(microseconds() - time.time() * 1e6) < 5e6


@given(TICKS, TICKS)
def test_a_tick_is_now_but_always_after_the_last_one(now: int, last: int) -> None:
    tick = next_tick(now, last)
    assert tick > last
    assert tick >= now
    assert tick in {now, last + 1}


@given(TICKS, TICKS)
def test_texts_sort_as_their_ticks_do_and_give_them_back(one: int, other: int) -> None:
    assert (hlc(one, "u_9") < hlc(other, "u_1")) == (one < other)
    assert tick_of(hlc(one, "u_9")) == one


def test_ties_are_broken_by_the_annotator() -> None:
    assert hlc(7, "u_1") == "00000000000000000007-u_1" < hlc(7, "u_2")
