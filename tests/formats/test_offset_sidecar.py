"""What stands beside a file of tokens is read as it was written, and anything else refused."""

import pytest

from annotator.domain.errors import UserError
from annotator.domain.span import Range
from annotator.formats.offset_sidecar import (
    RowPlace,
    changed_labels,
    header_line,
    row_line,
    row_places,
)
from annotator.formats.tokenised import Row
from tests.formats.conftest import source

ROW = Row("a1", Range(7, 12), "é\u2028🙂 b", (Range(7, 8), Range(9, 10), Range(11, 12)), (), "hu")
HEADER = header_line({"A_B": "A, B", "C": "C"})


def test_both_come_back() -> None:
    there = source(HEADER + row_line(ROW))
    assert changed_labels(there) == {"A_B": "A, B"}
    assert list(row_places(there)) == [
        RowPlace("a1", 7, "hu", "é\u2028🙂 b", ((0, 1), (2, 3), (4, 5)))
    ]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{", b"\xff", b'{"format":"other","labels":{}}', b'{"labels":{}}']
)
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match=r"x:1: is no line of offsets"):
        changed_labels(source(data, "x"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"start":7', b'"start":"7"'),
        (b"[0,1]", b"[0]"),
        (b"[0,1]", b"7"),
        (b'"text"', b'"txt"'),
        (b"{", b""),
        (b"hu", b"\xff"),
    ],
)
def test_a_broken_row_is_told_with_its_line(old: bytes, new: bytes) -> None:
    there = source(HEADER + row_line(ROW).replace(old, new), "x")
    with pytest.raises(UserError, match=r"x:2: is no line of offsets"):
        list(row_places(there))
