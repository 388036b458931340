"""Ids: UUIDs of version 7, which sort by the time of their making."""

import time
import uuid

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.identity import new_id, uuid7

MOMENTS = st.integers(0, 2**48 - 1)
RANDOMS = st.integers(0, 2**74 - 1)


def test_the_example_of_rfc_9562() -> None:
    """Appendix A.6 of the RFC."""
    made = uuid7("s", milliseconds=0x017F22E279B0, random=0xCC3 << 62 | 0x18C4DC0C0C07398F)
    assert uuid.UUID(made.removeprefix("s_")) == uuid.UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")


@given(MOMENTS, RANDOMS)
def test_version_variant_time_and_random_bits_stand_where_the_rfc_wants_them(
    moment: int, random: int
) -> None:
    made = uuid7("s", milliseconds=moment, random=random)
    kind, digits = made.split("_")
    value = uuid.UUID(digits)
    assert (kind, len(digits), digits) == ("s", 32, digits.lower())
    assert (value.version, value.variant) == (7, uuid.RFC_4122)
    assert value.int >> 80 == moment
    assert (value.int >> 64 & 0xFFF) << 62 | value.int & ((1 << 62) - 1) == random


@given(MOMENTS, RANDOMS, MOMENTS, RANDOMS)
def test_what_is_made_later_sorts_later(first: int, one: int, second: int, two: int) -> None:
    made = uuid7("s", milliseconds=first, random=one)
    later = uuid7("s", milliseconds=second, random=two)
    assert (made < later) == ((first, one) < (second, two))


def test_fresh_ids_differ_and_carry_the_time_of_now() -> None:
    before = time.time_ns() // 1_000_000
    made = [new_id("g") for _ in range(1000)]
    after = time.time_ns() // 1_000_000
    assert len(set(made)) == 1000
    moments = [uuid.UUID(each.removeprefix("g_")).int >> 80 for each in made]
    assert moments == sorted(moments)
    assert before <= moments[0] <= moments[-1] <= after
