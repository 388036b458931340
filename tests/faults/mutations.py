"""Ways to spoil a file: its bytes, its lines and cells, and its structure as JSON, XML or ZIP."""

import io
import json
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

LARGEST = 400_000
TOKENS = (
    b"\x00", b"\xff", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\n\n", b"\t",
    "\u2028".encode(), "\u202e".encode(), "🙂".encode(), "e\u0301".encode(), b"\xed\xa0\x80",
    b'"', b"'", b"\\", b"\\ud800", b"\\u0000", b"{", b"}", b"[", b"]", b"[" * 5000, b'{"a":' * 5000,
    b"<", b">", b"</", b"<!--", b"]]>", b"<![CDATA[", b"&amp;", b"&x;", b"&#0;", b"&#xD800;",
    b"<!---->" * 500,
    b"<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;&x;&x;'>]>", b"<a>" * 3000,
    b'<!DOCTYPE a SYSTEM "file:///etc/passwd">', b"<?xml version='1.0' encoding='utf-16'?>",
    b"null", b"true", b"NaN", b"-Infinity", b"1e999", b"-1", b"0", b"1.5", b"9" * 400,
    b"9" * 5000, b"9223372036854775808", b"4294967296", b"\xd9\xa3", b"\xc2\xb2",
    b"=1+1", b"../../x", b"/etc/passwd", b"%s%n", b"'; DROP TABLE span; --",
    b"#", b"|", b"_", b"*", b"O", b"B-PER", b"I-", b"-DOCSTART-", b"T1\tPER 0 4\tnone", b"R1\t",
    b"[[", b"]]", b'"""', b"'''", b"a.b.c=1", b"sep=,", b"\x1f\x8b", b"PK\x03\x04",
)  # fmt: skip
NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
QUOTED = re.compile(rb'"[^"]*"')
TAG = re.compile(rb"<[^<>]{1,300}>")
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, -(2**63) - 1, 10**400, 1.5, -0.0, 1e308,
    float("nan"), float("inf"), "", " ", "x", "\0", "\ud800", "\u202e", "🙂" * 50, "x" * 20_000,
    "1", "-1", "null", "../x", "=1+1", "<b>", [], {}, [[]], [{}], [None], {"": None}, [1, 2, 3],
    {"a": {"a": {}}},
)  # fmt: skip
MOST_UNPACKED = 2**20

Mutation = Callable[[bytes, Random, Sequence[bytes]], bytes]


def mutated(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """The file spoilt in one to four ways; ``others`` are files to take pieces from."""
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        data = random.choice(_fitting(data))(data, random, others)[:LARGEST]
    return data


def _fitting(data: bytes) -> list[Mutation]:
    head = data[:200].lstrip()
    found: list[Mutation] = [*PLAIN]
    if head[:1] in (b"{", b"["):
        found += [_json] * 6
    if head[:1] == b"<":
        found += [_tags] * 6
    if data.startswith(b"PK"):
        found += [_zip] * 8
    if b"\t" in data[:2000] or b"\n" in data[:2000]:
        found += [_cells] * 3
    return found


def _place(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice((1, 2, 8, 40, 400)))


def _flip(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    found = bytearray(data)
    for _ in range(random.choice((1, 1, 3, 20)) if found else 0):
        found[random.randrange(len(found))] = random.randrange(256)
    return bytes(found)


def _cut(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    start, end = _place(data, random)
    return random.choice((data[:start], data[start:], data[:start] + data[end:]))


def _double(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    start, end = _place(data, random)
    return data[:end] + data[start:end] * random.choice((1, 1, 2, 50)) + data[end:]


def _token(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    start, end = _place(data, random)
    return data[:start] + random.choice(TOKENS) + data[random.choice((start, end)) :]


def _splice(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    start, end = _place(other, random)
    here = random.randrange(len(data) + 1)
    return data[:here] + other[start:end] + data[here:]


def _number(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    found = list(NUMBER.finditer(data[:50_000]))
    if not found:
        return _token(data, random, others)
    one = random.choice(found)
    value = random.choice(
        (
            b"0",
            b"-1",
            b"1",
            b"1.5",
            b"",
            b"9" * 30,
            b"9" * 5000,
            b"1e9",
            b"0x1",
            b"\xd9\xa3",
            b"NaN",
        )
    )
    if random.random() < 0.5:
        value = str(int(float(one[0][:15])) + random.choice((-1, 1, 7, 1000))).encode()
    return data[: one.start()] + value + data[one.end() :]


PLAIN: tuple[Mutation, ...] = (_flip, _cut, _double, _token, _splice, _number)


def _cells(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    at = random.randrange(len(lines))
    match random.randrange(7):
        case 0:
            del lines[at]
        case 1:
            lines.insert(random.randrange(len(lines)), lines[at])
        case 2:
            random.shuffle(lines)
        case 3:
            lines[at] = b""
        case 4:
            other = random.choice(others).split(b"\n")
            lines.insert(at, random.choice(other))
        case _:
            divider = b"\t" if b"\t" in lines[at] else random.choice((b" ", b",", b"|"))
            cells = lines[at].split(divider)
            cell = random.randrange(len(cells))
            match random.randrange(4):
                case 0:
                    del cells[cell]
                case 1:
                    cells.insert(cell, random.choice(cells))
                case 2:
                    cells[cell] = random.choice(TOKENS)
                case _:
                    random.shuffle(cells)
            lines[at] = divider.join(cells)
    return b"\n".join(lines)


def _tags(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    found = list(TAG.finditer(data[:100_000]))
    if not found:
        return _token(data, random, others)
    one, other = random.choice(found), random.choice(found)
    match random.randrange(5):
        case 0:
            return data[: one.start()] + data[one.end() :]
        case 1:
            return data[: one.end()] + other[0] + data[one.end() :]
        case 2:
            return data[: one.start()] + other[0] + data[one.end() :]
        case 3:
            token = random.choice(TOKENS).replace(b'"', b"")
            values = QUOTED.sub(lambda _: b'"%s"' % token, one[0])
            return data[: one.start()] + values + data[one.end() :]
        case _:
            inside = data[min(one.start(), other.start()) : max(one.end(), other.end())]
            return data[: one.start()] + inside * 2 + data[one.start() :]


def _json(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    lines = data.splitlines(keepends=True)
    whole = random.random() < 0.5 or len(lines) < 2
    at = random.randrange(len(lines)) if lines else 0
    try:
        value = json.loads(data if whole else lines[at])
        text = json.dumps(_spoilt(value, random), ensure_ascii=random.random() < 0.5)
    except (ValueError, RecursionError, IndexError):
        return _token(data, random, others)
    found = text.encode("utf-8", "surrogatepass")
    return found if whole else b"".join([*lines[:at], found, b"\n", *lines[at + 1 :]])


def _spoilt(value: Any, random: Random) -> Any:
    """The value with one thing in it another one, twice, gone, or under another name."""
    if not isinstance(value, dict | list) or not value or random.random() < 0.15:
        return random.choice(VALUES)
    key = random.choice(list(value)) if isinstance(value, dict) else random.randrange(len(value))
    changed: Any = value.copy()
    roll = random.random()
    if roll < 0.6:
        changed[key] = _spoilt(value[key], random)
    elif roll < 0.75:
        del changed[key]
    elif isinstance(changed, dict):
        changed[random.choice([*value, "x", ""])] = changed.pop(key) if roll < 0.85 else value[key]
    elif roll < 0.9:
        changed.insert(key, value[key])
    else:
        random.shuffle(changed)
    return changed


def _zip(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(each, archive.read(each)) for each in archive.infolist() if _small(each)]
    except Exception:  # noqa: BLE001 (it was spoilt before)
        return _flip(data, random, others)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two parts of one name are what is wanted
        for info, content in parts:
            name = info.filename
            if random.random() < 0.6:
                content = mutated(content, random, others)
            if random.random() < 0.1:
                name = random.choice(("../x.txt", "/x", "a\\b", "x.zip", name + "/", "\u202e.txt"))
            if random.random() > 0.1:
                archive.writestr(name or "x", content)
    return out.getvalue()


def _small(info: zipfile.ZipInfo) -> bool:
    return info.file_size < MOST_UNPACKED
