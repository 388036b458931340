"""DocBins of spaCy are read without it, and what is damaged or too large is refused."""

import io
import struct
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats import docbin_reading
from annotator.formats.docbin_reading import ReadDoc, read_docbin
from annotator.formats.docbin_writing import Doc, DocBinFile, DocSpan
from annotator.formats.msgpack import packed, unpacked
from annotator.formats.spacy_strings import string_number

GOLDEN = (Path(__file__).resolve().parents[1] / "data" / "spacy" / "by_spacy.spacy").read_bytes()
ENT = DocSpan("GPE", 0, 2, 0, 4, "s1", "Q1")
NEXT = DocSpan("GPE", 2, 3, 5, 6)
DOC = Doc(
    words=["Ada", "é", "🙂"],
    spaces=[False, True, False],
    ents=[ENT, NEXT],
    groups={"sc": [NEXT, ENT], "entity": [ENT]},
    user_data={"article": "a1"},
)


def made() -> bytes:
    out = io.BytesIO()
    with DocBinFile() as file:
        file.add(DOC)
        file.write(out)
    return out.getvalue()


def read(data: bytes) -> list[ReadDoc]:
    return list(read_docbin(io.BytesIO(data)))


def changed(**columns: Any) -> bytes:
    message = {**unpacked(zlib.decompress(made())), **columns}
    return zlib.compress(packed({key: each for key, each in message.items() if each is not None}))


def test_what_is_written_comes_back() -> None:
    (doc,) = read(made())
    assert (doc.text, doc.exact) == ("Adaé 🙂", True)
    assert doc.ents == [ENT, NEXT]
    assert doc.groups == {"sc": [NEXT, ENT], "entity": [ENT]}
    assert doc.user_data == {"article": "a1"}


def test_what_spacy_itself_has_written() -> None:
    first, second = read(GOLDEN)
    assert first.text == "🙂 Ada  met the Lodva Post.\n"
    quotes = [(it.label, first.text[it.start : it.end], it.entity) for it in first.ents]
    assert quotes == [("PER", "Ada", ""), ("ORG", "Lodva Post", "Q7")]
    assert [(it.label, first.text[it.start : it.end]) for it in first.groups["sc"]] == [
        ("ORG", "the Lodva Post"),
        ("GPE", "Lodva"),
    ]
    assert first.user_data == {("x", "y", None): 1}
    assert (second.text, second.exact, second.ents, second.groups) == ("Rain fell ", False, [], {})


def test_columns_may_be_missing() -> None:
    (doc,) = read(changed(span_groups=None, user_data=None, flags=None))
    assert (doc.text, doc.groups, doc.user_data) == ("Adaé 🙂", {}, {})
    (doc,) = read(changed(span_groups=[b""], user_data=[b"\xc1"]))
    assert (doc.groups, doc.user_data) == ({}, {})
    words = b"".join(struct.pack("<Q", string_number(word)) for word in DOC.words)
    (doc,) = read(changed(attrs=[65], tokens=words))
    assert (doc.text, doc.ents, doc.groups["entity"]) == ("Adaé 🙂", [], [ENT])
    group = next(iter(unpacked(unpacked(zlib.decompress(made()))["span_groups"][0])))
    (doc,) = read(changed(span_groups=[packed([group])]))  # as releases before 3.1 have it
    assert doc.groups == {"sc": [NEXT, ENT]}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not packed",
        made()[:-9],
        zlib.compress(b"\xc1"),
        zlib.compress(packed([])),
        zlib.compress(packed({"attrs": []})),
        changed(attrs=[77]),
        changed(strings=[]),
        changed(tokens=b""),
        changed(spaces=b""),
        changed(lengths=b"\xff\xff\xff\xff"),
        changed(lengths=b"\x03"),
        changed(
            span_groups=[packed({packed({"name": "x", "spans": [b"\0" * 32 + b"\1" * 8]}): 1})]
        ),
    ],
)
def test_what_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="this is no DocBin of spaCy"):
        assert read(data) == [None]


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docbin_reading, "LARGEST", 100)
    with pytest.raises(UserError, match="more than a gigabyte"):
        read(GOLDEN)


@given(st.integers(0, 10_000), st.binary(max_size=4))
@settings(max_examples=80)
def test_damaged_columns_give_documents_or_a_refusal(place: int, change: bytes) -> None:
    data = zlib.decompress(GOLDEN)
    place %= len(data)
    with suppress(UserError):
        read(zlib.compress(data[:place] + change + data[place + len(change) :]))
