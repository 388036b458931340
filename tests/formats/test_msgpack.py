"""MessagePack goes out in its shortest form, comes back, and asks for no more than there is."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.msgpack import (
    DEEPEST,
    BadMessage,
    bytes_head,
    list_head,
    map_head,
    packed,
    unpacked,
)

values = st.recursive(
    st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text(max_size=40)
    | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=12,
)


@given(values)
@settings(max_examples=60)
def test_what_goes_out_comes_back(value: object) -> None:
    assert unpacked(packed(value)) == value


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (0, b"\x00"),
        (127, b"\x7f"),
        (128, b"\xcc\x80"),
        (256, b"\xcd\x01\x00"),
        (65536, b"\xce\x00\x01\x00\x00"),
        (2**32, b"\xcf\x00\x00\x00\x01\x00\x00\x00\x00"),
        (-1, b"\xff"),
        (-33, b"\xd0\xdf"),
        (-129, b"\xd1\xff\x7f"),
        (True, b"\xc3"),
        ("é", b"\xa2\xc3\xa9"),
        ("x" * 32, b"\xd9\x20" + b"x" * 32),
        (b"ab", b"\xc4\x02ab"),
        ([1, [2]], b"\x92\x01\x91\x02"),
        ((1,), b"\x91\x01"),
        ({"a": False}, b"\x81\xa1a\xc2"),
        (b"x" * 256, b"\xc5\x01\x00" + b"x" * 256),
    ],
)
def test_the_bytes_of_the_specification(value: object, wanted: bytes) -> None:
    assert packed(value) == wanted


def test_heads_of_what_follows() -> None:
    assert list_head(16) == b"\xdc\x00\x10"
    assert map_head(2**16) == b"\xdf\x00\x01\x00\x00"
    assert bytes_head(2**16) == b"\xc6\x00\x01\x00\x00"
    for head in (list_head, map_head, bytes_head):
        with pytest.raises(OverflowError):
            head(2**32)
    for number in (2**64, -(2**63) - 1):
        with pytest.raises(OverflowError):
            packed(number)
    with pytest.raises(TypeError):
        packed(1.5)


def test_more_is_read_than_written() -> None:
    assert unpacked(b"\xc0") is None
    assert unpacked(b"\xcb\x3f\xf8" + b"\0" * 6) == 1.5
    assert unpacked(b"\xca\x3f\xc0\0\0") == 1.5
    assert unpacked(b"\x81\x92\x01\x02\x03") == {(1, 2): 3}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        b"\xd4\x01\x02",  # a type of others' own
        b"\x01\x01",
        b"\xa2a",
        b"\xa1\xff",
        b"\xdf\xff\xff\xff\xff",
        b"\xdd\xff\xff\xff\xff",
        b"\xc6\xff\xff\xff\xff",
        b"\x81\x81\x01\x01\x01",
        b"\x81\x91\x91\x01\x01",
        b"\x91" * (DEEPEST + 2) + b"\x01",
    ],
)
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(BadMessage):
        unpacked(data)


@given(st.binary(max_size=30))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(BadMessage):
        unpacked(data)
