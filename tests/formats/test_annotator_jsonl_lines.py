"""A line of JSONL is one article, and each way not to be one has its message."""

import io

import pytest

from annotator.formats import annotator_jsonl_lines
from annotator.formats.annotator_jsonl_lines import BadLine, Line, lines, parsed

GOOD = b'{"format": "annotator/1", "text": "%s"}'


def test_lines_end_at_line_feeds_and_nowhere_else() -> None:
    data = "a\u2028b\x85c\x0bd\x0c\r\n\n{}".encode()
    found = list(lines(io.BytesIO(data)))
    assert [(line.number, line.raw) for line in found] == [
        (1, data.split(b"\n")[0]),
        (2, b""),
        (3, b"{}"),
    ]
    assert [line.blank for line in found] == [False, True, False]


def test_a_line_that_is_too_long_is_never_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotator_jsonl_lines, "LONGEST", 4)
    assert [each.raw for each in lines(io.BytesIO(b"abc\nabcd"))] == [b"abc", b"abcd"]
    with pytest.raises(OSError, match="line 2 is longer than 0 MB"):
        list(lines(io.BytesIO(b"abc\nabcdefgh\n")))


def test_an_article_is_parsed_as_it_stands() -> None:
    raw = GOOD % rb"\ud83d\ude42 \\ud83d"
    assert parsed(Line(2, raw)) == {"format": "annotator/1", "text": "🙂 \\ud83d"}


def test_the_first_line_may_begin_with_a_byte_order_mark() -> None:
    raw = b"\xef\xbb\xbf" + GOOD % b"x"
    assert parsed(Line(1, raw))["text"] == "x"
    with pytest.raises(BadLine, match="broken JSON"):
        parsed(Line(2, raw))


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b'{"format": ', "broken JSON at character 12"),
        (b"{} {}", "broken JSON at character 4"),
        (b"Once upon a time", "broken JSON at character 1"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"format": ' + b"1" * 5000 + b"}", "broken JSON: Exceeds the limit"),
        (b"[]", 'the key "format" is missing'),
        (b'{"text": "x"}', 'the key "format" is missing'),
        (b'{"format": "annotator/2"}', '"annotator/2", and this program reads annotator/1'),
        (b'{"format": ["annotator/1"]}', "the format is a list"),
        (b'{"format": "annotator/1", "a": 1, "a": 1}', 'the key "a" stands twice'),
        (b'{"format": "annotator/1", "a": NaN}', "NaN is no number"),
        (b'{"format": "annotator/1", "a": -Infinity}', "-Infinity is no number"),
        (b'{"format": "annotator/1", "a": "\xc5', "byte 0xc5 at byte 33 of the line"),
        (b'{"format": "annotator/1", "a": [{"b": "ab\\uD83D"}]}', "U[+]D83D[)] at position 2"),
        (b'{"format": "annotator/1", "\\udc00": 1}', "U[+]DC00"),
        (b'{"format": "annotator/1", "n": 1, "a": ["", 2, ["\\udbff"]]}', "U[+]DBFF"),
    ],
)
def test_what_is_no_article_is_told(raw: bytes, words: str) -> None:
    with pytest.raises(BadLine, match=words) as raised:
        parsed(Line(7, raw))
    str(raised.value).encode("utf-8")
    assert "\n" not in str(raised.value)
