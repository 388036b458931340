"""MessagePack: the values that spaCy's files hold, out and in, with limits for what is read."""

import struct
from typing import Any

from annotator.domain.message import said

DEEPEST = 16
_BIN, _STR, _LIST, _MAP = (0xC4, 0xC5, 0xC6), (0xD9, 0xDA, 0xDB), (0, 0xDC, 0xDD), (0, 0xDE, 0xDF)
_NUMBERS = {
    0xCA: ">f",
    0xCB: ">d",
    0xCC: ">B",
    0xCD: ">H",
    0xCE: ">I",
    0xCF: ">Q",
    0xD0: ">b",
    0xD1: ">h",
    0xD2: ">i",
    0xD3: ">q",
}
_LENGTHS = {
    code: (kind, size)
    for kind, codes in (("bin", _BIN), ("str", _STR), ("list", _LIST), ("map", _MAP))
    for code, size in zip(codes, (1, 2, 4), strict=True)
    if code
}
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}


class BadMessage(ValueError):
    """Bytes that are no MessagePack, or hold what is not read here."""


def packed(value: object) -> bytes:
    """Text, bytes, whole numbers, truth values, lists and dictionaries of these; one way for each.

    Raises TypeError for others.
    """
    match value:
        case bool():
            return b"\xc3" if value else b"\xc2"
        case int():
            return _packed_int(value)
        case str():
            data = value.encode()
            return _head(len(data), _STR, small=(0xA0, 32)) + data
        case bytes():
            return _head(len(value), _BIN) + value
        case list() | tuple():
            return list_head(len(value)) + b"".join(map(packed, value))
        case dict():
            pairs = (packed(key) + packed(each) for key, each in value.items())
            return map_head(len(value)) + b"".join(pairs)
        case _:
            raise TypeError(type(value).__name__)


def list_head(count: int) -> bytes:
    """What comes before that many values of a list."""
    return _head(count, _LIST, small=(0x90, 16))


def map_head(count: int) -> bytes:
    """What comes before that many keys, each with its value."""
    return _head(count, _MAP, small=(0x80, 16))


def bytes_head(count: int) -> bytes:
    """What comes before that many bytes; raises OverflowError for 4 GB and more."""
    return _head(count, _BIN)


def _head(count: int, codes: tuple[int, int, int], *, small: tuple[int, int] = (0, 0)) -> bytes:
    if count < small[1]:
        return bytes((small[0] | count,))
    for code, size in zip(codes, (1, 2, 4), strict=True):
        if code and count < 1 << 8 * size:
            return bytes((code,)) + count.to_bytes(size, "big")
    raise OverflowError(f"{count} are too many for one value")


def _packed_int(value: int) -> bytes:
    if 0 <= value < 128:
        return bytes((value,))
    if -32 <= value < 0:
        return value.to_bytes(1, "big", signed=True)
    codes = ((0xCC, 1), (0xCD, 2), (0xCE, 4), (0xCF, 8))
    signed = value < 0
    for code, size in codes:
        if signed and -(1 << 8 * size - 1) <= value:
            return bytes((code + 4,)) + value.to_bytes(size, "big", signed=True)
        if not signed and value < 1 << 8 * size:
            return bytes((code,)) + value.to_bytes(size, "big")
    raise OverflowError(f"{value} is too large a number")


def unpacked(data: bytes) -> Any:
    """The one value that these bytes are; raises BadMessage.

    Keys that are lists become tuples, and types of others' own are refused.
    """
    reading = _Reading(data)
    try:
        value = reading.value(0)
    except (struct.error, UnicodeDecodeError, TypeError) as error:
        raise BadMessage(str(error)) from None
    if reading.at != len(data):
        raise BadMessage(said("something follows the value"))
    return value


class _Reading:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def value(self, depth: int) -> Any:
        if depth > DEEPEST:
            raise BadMessage(said("values are nested too deeply"))
        code = self._take(1)[0]
        if code < 0x80:
            return code
        if code < 0xC0:
            return self._small(code, depth)
        if code >= 0xE0:
            return code - 256
        if code in _CONSTANTS:
            return _CONSTANTS[code]
        if code in _NUMBERS:
            kind = _NUMBERS[code]
            return struct.unpack(kind, self._take(struct.calcsize(kind)))[0]
        if code not in _LENGTHS:
            raise BadMessage(said("{code} is of a type that is not read", code=f"0x{code:02x}"))
        name, size = _LENGTHS[code]
        return self._of(name, int.from_bytes(self._take(size), "big"), depth=depth)

    def _small(self, code: int, depth: int) -> Any:
        if code < 0x90:
            return self._of("map", code & 15, depth=depth)
        if code < 0xA0:
            return self._of("list", code & 15, depth=depth)
        return self._of("str", code & 31, depth=depth)

    def _of(self, name: str, count: int, *, depth: int) -> Any:
        match name:
            case "bin":
                return self._take(count)
            case "str":
                return self._take(count).decode()
            case "list":
                self._refuse_more_than(count)
                return [self.value(depth + 1) for _ in range(count)]
            case _:
                self._refuse_more_than(2 * count)
                return {self._key(depth + 1): self.value(depth + 1) for _ in range(count)}

    def _key(self, depth: int) -> Any:
        key = self.value(depth)
        return tuple(key) if isinstance(key, list) else key

    def _take(self, count: int) -> bytes:
        self._refuse_more_than(count)
        self.at += count
        return self._data[self.at - count : self.at]

    def _refuse_more_than(self, count: int) -> None:
        # Each value has a byte at least: no small file can ask for much memory.
        if count > len(self._data) - self.at:
            raise BadMessage(said("it is cut off"))
