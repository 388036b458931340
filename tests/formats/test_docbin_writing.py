"""A DocBin has the columns that spaCy reads, byte for byte the same each time."""

import io
import struct
import zlib
from typing import Any

import pytest

from annotator.domain.errors import UserError
from annotator.formats import docbin_writing
from annotator.formats.docbin_writing import ATTRIBUTES, Doc, DocBinFile, DocSpan
from annotator.formats.msgpack import unpacked
from annotator.formats.spacy_strings import string_number

ENT = DocSpan("GPE", 0, 2, 0, 6, "s1", "Q1")
DOC = Doc(
    words=["Ada", "é", "\n"],
    spaces=[True, False, False],
    ents=[ENT],
    groups={"sc": [ENT], "entity": [ENT]},
    user_data={"article": "a1"},
)


def made(*docs: Doc) -> bytes:
    out = io.BytesIO()
    with DocBinFile() as file:
        for doc in docs:
            file.add(doc)
        file.write(out)
    return out.getvalue()


def message(*docs: Doc) -> dict[str, Any]:
    found: dict[str, Any] = unpacked(zlib.decompress(made(*docs)))
    return found


def test_its_columns() -> None:
    found = message(DOC, DOC)
    assert list(found) == [
        "version",
        "attrs",
        "tokens",
        "spaces",
        "lengths",
        "strings",
        "cats",
        "flags",
        "span_groups",
        "user_data",
    ]
    assert found["version"] == "0.1"
    assert found["attrs"] == ATTRIBUTES == [65, 77, 78, 452, 454]
    assert found["lengths"] == struct.pack("<2i", 3, 3)
    assert found["spaces"] == bytes([1, 0, 0, 1, 0, 0])
    assert found["strings"] == sorted(["", "Ada", "é", "\n", "GPE", "s1", "Q1", *()])
    assert found["cats"] == [{}, {}]
    assert found["flags"] == [{"has_unknown_spaces": False}] * 2
    assert [unpacked(it) for it in found["user_data"]] == [{"article": "a1"}] * 2
    rows = struct.unpack("<15Q", found["tokens"][: 15 * 8])
    rest = (384, string_number("Q1"), string_number("s1"))
    assert rows[:5] == (string_number("Ada"), 3, *rest)
    assert rows[5:10] == (string_number("é"), 1, *rest)
    assert rows[10:] == (string_number("\n"), 2, 0, 0, 0)


def test_its_groups() -> None:
    groups = unpacked(message(DOC)["span_groups"][0])
    assert list(groups.values()) == [["sc"], ["entity"]]
    group = unpacked(next(iter(groups)))
    assert (group["name"], group["attrs"]) == ("sc", {})
    assert struct.unpack(">QQQllll", group["spans"][0]) == (
        string_number("s1"),
        string_number("Q1"),
        384,
        0,
        2,
        0,
        6,
    )
    bare = Doc(words=["a"], spaces=[False], ents=[], groups={}, user_data={})
    assert message(bare)["span_groups"] == [b"\x90"]


def test_it_is_the_same_each_time() -> None:
    assert made(DOC, DOC) == made(DOC, DOC)
    assert message()["lengths"] == b""


def test_more_than_a_file_can_hold_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_large(count: int) -> bytes:
        raise OverflowError

    monkeypatch.setattr(docbin_writing, "bytes_head", too_large)
    with pytest.raises(UserError, match="export it in parts"):
        made(DOC)
