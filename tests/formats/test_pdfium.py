"""Pages of PDFs are read as lines with their places, by one thread at a time."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from annotator.domain.errors import UserError
from annotator.formats import pdfium
from annotator.formats.pdfium import LOST, Page, opened
from annotator.formats.reflow import Line
from tests.formats.printed import ENCRYPTED, by_hand

TWO = by_hand(
    [(50, 700, "The ferry sank,"), (50, 688, "and nobody swam.")],
    [(60, 500, "Second page")],
    info="/Title (The  ferry) /Author (Ada)",
)


def pages(data: bytes) -> list[Page]:
    with opened(data) as pdf:
        return list(pdf.pages())


def lines(data: bytes) -> list[Line]:
    return [line for page in pages(data) for line in page.lines]


def test_lines_come_with_their_places() -> None:
    first, second, third = lines(TWO)
    assert [first.text, second.text, third.text] == [
        "The ferry sank,", "and nobody swam.", "Second page"
    ]  # fmt: skip
    assert (round(first.left), round(first.base), round(second.base)) == (50, 700, 688)
    assert (round(third.left), round(third.base)) == (60, 500)
    assert 110 < first.right < 130 and 8 < first.size < 14
    assert len(pages(TWO)) == 2


def test_what_the_document_says_of_itself_is_told() -> None:
    with opened(TWO) as pdf:
        assert (pdf.title, pdf.author) == ("The ferry", "Ada")
    with opened(by_hand([])) as pdf:
        assert (pdf.title, pdf.author, list(pdf.pages())) == ("", "", [Page(())])


def test_a_hyphen_where_a_word_may_go_on_is_told() -> None:
    first, second = lines(by_hand([(50, 700, "the har-"), (50, 688, "bour")]))
    assert (first.text, first.broken) == ("the har-", True)
    assert (second.text, second.broken) == ("bour", False)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is no PDF"),
        (b"%PDF-1.4\nnothing", "is no PDF, or one that is damaged"),
        (by_hand([(50, 700, "x")], trailer=ENCRYPTED), "is encrypted with a password"),
    ],
)
def test_what_cannot_be_opened_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        pages(data)


def test_a_page_that_is_damaged_is_refused_with_its_number() -> None:
    broken = TWO.replace(b"/Type /Page /Parent", b"/Type /Pa-- /Parent").replace(
        b"6 0 obj", b"9 0 ob-"
    )
    with pytest.raises(UserError, match="damaged"):
        pages(broken)


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdfium, "MOST_PAGES", 1)
    with pytest.raises(UserError, match="has 2 pages, and 1 are the most"):
        pages(TWO)


@pytest.mark.parametrize(
    ("code", "sign"),
    [
        (ord("ő"), "ő"),
        (0xAD, ""),
        (0x200B, ""),
        (0xA0, " "),
        (9, " "),
        (0, LOST),
        (1, LOST),
        (0xE123, LOST),
        (0xFFFE, LOST),
        (0x1F600, "😀"),
    ],
)
def test_what_is_no_character_is_marked(code: int, sign: str) -> None:
    assert pdfium._sign(code) == sign


def test_several_threads_may_read_at_once() -> None:
    data = [by_hand(*[[(50, 700, f"Text {number}")]] * 20) for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lines, data))
    for number, each in enumerate(found):
        assert [line.text for line in each] == [f"Text {number}"] * 20
