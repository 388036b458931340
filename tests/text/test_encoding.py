"""A file's bytes come back from its text, in every encoding, or it is said why they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.text import encoding
from annotator.text.encoding import Decoded, decode

TEXT = "Az őrök fűtetlen bódékban éjszakáznak; „sűrű köd” – mondta a révész.\r\n"
GREEK = "Άνθρωποι της πόλης θυμούνται· «Άλλοι» ελπίζουν.\n"
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(
    lambda text: any(each.isalnum() for each in text)
)


def back(found: Decoded) -> bytes:
    return bytes.fromhex(found.signature) + found.text.encode(found.encoding)


def refused(data: bytes, encoding: str = "") -> str:
    with pytest.raises(UserError) as raised:
        decode(data, encoding)
    message = str(raised.value)
    assert "\n" not in message
    return message


@given(texts)
def test_utf_8_is_what_it_is(text: str) -> None:
    found = decode(b"Once " + text.encode())
    assert found == Decoded("Once " + text, "utf-8", "", True, "")


@given(texts, st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]))
def test_a_signature_names_the_encoding_and_is_no_text(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    found = decode(data)
    assert found.text == text
    assert found.signature in ("efbbbf", "fffe", "fffe0000")
    assert found.certain
    assert back(found) == data


@given(st.binary(max_size=60), st.sampled_from(["", "cp1252", "utf-16", "iso8859-2", "cp932"]))
def test_any_bytes_are_text_that_gives_them_back_or_refused(data: bytes, encoding: str) -> None:
    try:
        found = decode(data, encoding)
    except UserError:
        assert refused(data, encoding)
    else:
        assert back(found) == data
        assert "\ufffd" not in found.text or "\ufffd".encode() in data or found.encoding != "utf-8"
        found.text.encode("utf-8")


@pytest.mark.parametrize(
    "text", [TEXT, GREEK, "Nothing but ASCII, said twice.\r", "Солдаты у воды."]
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_found_without_a_signature(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.signature) == (text, encoding, "")
    assert found.certain


@pytest.mark.parametrize("encoding", ["cp1250", "cp1253", "cp1251", "iso8859-2", "koi8-r"])
def test_eight_bit_encodings_are_found(encoding: str) -> None:
    text = {
        "cp1253": GREEK,
        "cp1251": "Солдаты ночуют в будках у воды, ждут рассвета.",
        "koi8-r": "Солдаты ночуют в будках у воды, ждут рассвета.",
    }.get(encoding, TEXT)
    if encoding == "iso8859-2":
        text = text.replace("„", '"').replace("”", '"').replace("–", "-")
    data = text.encode(encoding) * 3
    found = decode(data)
    assert found.text == text * 3
    assert found.certain
    assert back(found) == data


def test_what_may_be_read_otherwise_is_said() -> None:
    found = decode("Bătrânii îşi amintesc că soldaţii păzesc ecluza.".encode("cp1250"))
    assert found.encoding == "cp1250"
    assert not found.certain
    assert found.note == (
        "Read as cp1250, but it may be iso8859-16: is “ş” right, or should it be “ș”?"
    )


def test_a_character_that_cannot_be_shown_is_told_by_its_number() -> None:
    assert encoding._shown("…") == "“…”"
    assert encoding._shown("\x85") == "U+0085"


@pytest.mark.parametrize("encoding", ["cp1252", "windows-1252", "CP1252", "1252"])
def test_a_named_encoding_is_taken_by_any_of_its_names(encoding: str) -> None:
    found = decode(b"caf\xe9 \x80", encoding)
    assert (found.text, found.encoding, found.certain) == ("café €", "cp1252", True)


@pytest.mark.parametrize(
    ("data", "encoding", "wanted"),
    [
        ("Ő".encode("utf-16"), "utf-16", ("utf-16-le", "fffe")),
        ("Ő".encode("utf-16"), "utf-16-le", ("utf-16-le", "fffe")),
        ("Ő".encode("utf-16-le"), "utf-16", ("utf-16-le", "")),
        (("Őszi eső. " * 4).encode("utf-16-be"), "utf-16", ("utf-16-be", "")),
        ("Ő".encode("utf-32-le"), "utf-32", ("utf-32-le", "")),
        ("Ő".encode("utf-8-sig"), "utf-8", ("utf-8", "efbbbf")),
        ("Ő".encode(), "utf-8-sig", ("utf-8", "")),
        ("Ő".encode("utf-8-sig"), "utf_8_sig", ("utf-8", "efbbbf")),
        ("東京".encode("cp932"), "shift_jis", ("shift_jis", "")),
    ],
)
def test_a_signature_is_kept_apart_also_where_the_encoding_is_named(
    data: bytes, encoding: str, wanted: tuple[str, str]
) -> None:
    found = decode(data, encoding)
    assert (found.encoding, found.signature) == wanted
    assert back(found) == data


def test_a_second_byte_order_mark_is_text() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfOnce").text == "\ufeffOnce"


@pytest.mark.parametrize(
    "name",
    [
        "no-such",
        "rot13",
        "base64",
        "hex",
        "idna",
        "utf-7",
        "undefined",
        "a\0b",
        "unicode_escape",
        "é",
    ],
)
def test_only_encodings_of_text_files_are_encodings(name: str) -> None:
    message = refused(b"Once", name)
    assert name in message
    assert "such as cp1250" in message


@pytest.mark.parametrize(
    ("data", "encoding", "words"),
    [
        (b"x" * 120 + b"\x81", "cp1252", "byte 0x81 at offset 120 is not cp1252: "),
        (TEXT.encode("cp1250"), "utf-8", "byte 0xf5 at offset 3 is not utf-8: "),
        (b"\xef\xbb\xbfab\xff", "", "byte 0xff at offset 5 is not utf-8: "),
        (b"\xff\xfea\0b", "", "byte 0x62 at offset 4 is not utf-16-le: "),
        (
            b"\xff\xfe" + "ab\ud83dcd".encode("utf-16-le", "surrogatepass"),
            "",
            "at offset 6 is not utf-1",
        ),
        (
            "Once \ud83d upon a time".encode("utf-16-le", "surrogatepass"),
            "",
            "at offset 10 is not utf-1",
        ),
        (
            "Once \udc00 upon a time".encode("utf-16-be", "surrogatepass"),
            "",
            "at offset 10 is not utf-1",
        ),
        (
            TEXT.encode() + TEXT.encode("cp1250"),
            "",
            "is not utf-8: the file may be damaged, cut off",
        ),
        (
            TEXT.encode("cp1250") * 20 + TEXT.encode(),
            "",
            "is not utf-8: the file may be damaged, cut",
        ),
        (TEXT.encode() + "ő".encode()[:1], "", "byte 0xc5 at offset 88 is not utf-8"),
        (TEXT.encode("cp1250") + b"\x81", "", "byte 0x81 at offset 70 is not cp1250: "),
        (b"Onc", "utf-16", "byte 0x63 at offset 2 is not utf-16-le"),
        ("Ő".encode("utf-16"), "utf-8", "begins with the signature of utf-16-le, not of utf-8"),
        ("ראשי הערים נפגשו שוב בשבת ליד הנהר".encode("cp1255"), "", "the encoding cannot be told"),
        (b"\x1b$B4A\x1b(B\x1b(B", "iso2022_jp", "does not give the file's bytes back"),
        (b":\x1b\xc1[=", "iso2022_jp", "does not give the file's bytes back"),
    ],
)
def test_what_cannot_be_decoded_is_told_with_its_place(
    data: bytes, encoding: str, words: str
) -> None:
    assert words in refused(data, encoding)


@pytest.mark.parametrize("encoding", ["", "cp1252"])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\x0c", "only white space"),
        (b"PK\x03\x04 and more", "ZIP archive"),
        (b"SQLite format 3\0 and more", "SQLite"),
        (b"\0" * 64, "full of control characters"),
        (bytes(range(32)) * 20, "full of control characters"),
    ],
)
def test_what_is_no_text_is_told(data: bytes, encoding: str, words: str) -> None:
    assert words in refused(data, encoding)


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b"\xff\xfe", "\u2028\u200b\u3000".encode()])
def test_nothing_to_see_is_no_text(data: bytes) -> None:
    assert "only white space" in refused(data)


def test_wide_data_that_is_no_text_is_told() -> None:
    numbers = b"".join(number.to_bytes(4, "little") for number in range(1, 60))
    assert "control characters" in refused(numbers)


def test_a_stray_nul_is_kept_and_told() -> None:
    found = decode(b"Once upon\0 a time there was a ferry.")
    assert found.text == "Once upon\0 a time there was a ferry."
    assert found.note == "There are NUL characters in it (1); they are kept."


def test_notes_are_told_together() -> None:
    found = decode("Bătrânii\0 îşi amintesc că soldaţii păzesc ecluza.".encode("cp1250"))
    assert "iso8859-16" in found.note
    assert found.note.endswith("NUL characters in it (1); they are kept.")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\n\r"])
def test_no_line_end_is_changed(end: str) -> None:
    text = f"One{end}two{end}{end}e\u0301 \xa0three{end}"
    assert decode(text.encode()).text == text
