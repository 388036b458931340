"""Parts of office documents are read piece by piece, and what would swell up is refused."""

import io
import zipfile

import pytest

from annotator.domain.errors import UserError
from annotator.formats import packed_xml
from annotator.formats.packed_xml import Attributes, Handler, opened, parse

BOMB = (
    '<!DOCTYPE a [<!ENTITY b "ha ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>'
    "<a>&d;</a>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


class Told(Handler):
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        self.told.append(f"<{name} {attributes}")

    def end(self, name: str) -> None:
        self.told.append(f">{name}")

    def data(self, text: str) -> None:
        self.told.append(text)


def packed(xml: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", xml)
    return out.getvalue()


def told(xml: str | bytes) -> list[str]:
    handler = Told()
    with opened(packed(xml)) as archive:
        parse(archive, "a.xml", handler=handler)
    return handler.told


def test_elements_are_told_with_their_namespaces() -> None:
    assert told('<x:a xmlns:x="u" b="1">t&amp;u<c/></x:a>') == [
        "<u a {'b': '1'}",
        "t&u",
        "<c {}",
        ">c",
        ">u a",
    ]


@pytest.mark.parametrize("xml", [BOMB, OUTSIDE, "<!DOCTYPE a><a/>"])
def test_a_document_type_is_refused_before_anything_is_unfolded(xml: str) -> None:
    with pytest.raises(UserError, match="declares entities of its own"):
        told(xml)


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="unpacks to 4 MB"):
        told(b"<a>" + b" " * 2**22 + b"</a>")
    monkeypatch.setattr(packed_xml, "LARGEST", 3)
    with pytest.raises(UserError, match="unpacks to 0 MB"):
        told(b"<a/>")


def test_depth_is_no_trouble() -> None:
    assert len(told("<a>" * 50_000 + "</a>" * 50_000)) == 100_000


ODD_ENCODING = b"<?xml version='1.0' encoding='utf-999'?><a/>"
WIDE_ENCODING = b"<?xml version='1.0' encoding='cp932'?><a/>"


@pytest.mark.parametrize(
    "xml", [b"", b"<a", b"<a></b>", b"\xff\xfe<", b"<a>\0</a>", ODD_ENCODING, WIDE_ENCODING]
)
def test_broken_xml_is_told(xml: bytes) -> None:
    with pytest.raises(UserError, match="the document is broken"):
        told(xml)


def test_a_missing_part_an_encrypted_and_a_damaged_archive_are_told() -> None:
    data = bytearray(packed("<a/>"))
    with opened(bytes(data)) as archive, pytest.raises(UserError, match=r"no b\.xml in it"):
        parse(archive, "b.xml", handler=Handler())
    for place in (6, data.rindex(b"PK\x01\x02") + 8):  # the flags of the file, told twice
        data[place] |= 1
    with pytest.raises(UserError, match="without a password"), opened(bytes(data)) as archive:
        parse(archive, "a.xml", handler=Handler())
    with pytest.raises(UserError, match="damaged or cut short"), opened(b"PK") as archive:
        pass


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_stream_of_any_method_is_told(method: int) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        archive.writestr("a.xml", "<a/>" * 50)
    data = bytearray(whole.getvalue())
    place = data.index(b"a.xml") + len("a.xml")
    data[place : place + 12] = bytes(12)
    with pytest.raises(UserError, match="damaged or cut short"), opened(bytes(data)) as archive:
        parse(archive, "a.xml", handler=Handler())
