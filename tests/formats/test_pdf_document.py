"""The text of a PDF is an article in the paragraphs in which it was written."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserError
from annotator.domain.record import Record
from annotator.formats import pdf_document
from annotator.formats.pdf_document import PdfDocument, text_of
from annotator.formats.pdfium import LOST
from annotator.formats.protocol import ReadProblem
from annotator.formats.reflow import Line
from tests.formats.conftest import read_with, source
from tests.formats.printed import ENCRYPTED, by_hand, document, printed

TITLE = "Megnyílt a híd – Podul – Γέφυρα"
HUNGARIAN = (
    "A polgármester azt állítja, hogy három éve nem aludt egy percet sem, mert a híd építése "
    "minden idejét elvette. „Sosem láttuk az építkezésen” – mondta Kovács-Nagy Bálint."
)
ROMANIAN = (
    "Primarul Ioan Țurcanu a spus că podul este al tuturor și că nimeni nu va plăti taxă. Opoziția "
    "minte, a adăugat el, iar oamenii știu foarte bine acest lucru încă de la început."
)
GREEK = (
    "Η δήμαρχος Ελένη Παππά είπε ότι η γέφυρα ανήκει σε όλους. Η αντιπολίτευση απάντησε πως το "
    "έργο κόστισε τρεις φορές περισσότερο από όσο είχε υποσχεθεί η προηγούμενη διοίκηση."
)
ENGLISH = (
    "The official office of the harbour said that the traffic was affected by the fifth ferry. "
    "Nobody was hurt, and the director refused to comment on the difficult affair."
)
PARAGRAPHS = [HUNGARIAN, ROMANIAN, GREEK, ENGLISH]
ARABIC = (
    "قال رئيس البلدية إن الجسر ملك للجميع وإن المعارضة تكذب على الناس منذ ثلاث سنوات. وأضاف أن "
    "العمل سينتهي كما وعد، ولم يذكر متى."
)


def html(*texts: str, style: str = "") -> str:
    return "".join(f"<p style='{style}'>{text}</p>" for text in texts)


def text_in(data: bytes) -> str:
    (record,), problems = read_with(PdfDocument(), data, "a.pdf")
    assert problems == []
    return record.text


def problem_in(data: bytes) -> str:
    (problem,) = PdfDocument().read(source(data, "a.pdf"), None)  # type: ignore[arg-type]
    assert isinstance(problem, ReadProblem) and problem.fatal
    return problem.message


def test_paragraphs_in_three_alphabets_come_back(qapp: QApplication) -> None:
    def draw(writer: QPdfWriter, painter: QPainter) -> None:
        made = document(f"<h1>{TITLE}</h1>" + html(*PARAGRAPHS), writer.width())
        made.drawContents(painter)

    data = printed(draw, title=TITLE)
    (record,), _ = read_with(PdfDocument(), data, "a.pdf")
    assert record.text == "\n".join([TITLE, *PARAGRAPHS])
    assert (record.article.title, record.article.published) == (TITLE, "")
    assert (record.article.encoding, record.article.file) == ("utf-8", "a.pdf")


def test_justified_and_only_indented_ones_do_too(qapp: QApplication) -> None:
    def draw(writer: QPdfWriter, painter: QPainter) -> None:
        style = "text-indent:20px; margin:0; text-align:justify"
        document(html(*PARAGRAPHS, style=style), writer.width() / 2).drawContents(painter)

    assert text_in(printed(draw)).split("\n") == PARAGRAPHS


def test_columns_are_read_one_after_the_other(qapp: QApplication) -> None:
    def draw(writer: QPdfWriter, painter: QPainter) -> None:
        width = writer.width() / 2 - 20
        document(html(*PARAGRAPHS[:2]), width).drawContents(painter)
        painter.translate(width + 40, 0)
        document(html(*PARAGRAPHS[2:]), width).drawContents(painter)

    assert text_in(printed(draw)).split("\n") == PARAGRAPHS


def test_arabic_comes_in_the_order_in_which_it_is_read(qapp: QApplication) -> None:
    def draw(writer: QPdfWriter, painter: QPainter) -> None:
        rtl = f"<p dir=rtl>{ARABIC}</p>"
        document(rtl * 2, writer.width()).drawContents(painter)

    assert text_in(printed(draw)).split("\n") == [ARABIC, ARABIC]


def test_between_pages_there_is_an_empty_line(qapp: QApplication) -> None:
    def draw(writer: QPdfWriter, painter: QPainter) -> None:
        made = document(html(*PARAGRAPHS[:1]), writer.width())
        made.drawContents(painter, QRectF())
        for _ in range(2):  # and one page in between has nothing on it
            writer.newPage()
        made.drawContents(painter, QRectF())

    (record,), (note,) = read_with(PdfDocument(), printed(draw), "a.pdf")
    assert record.text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[0]}"
    assert not note.fatal and note.message.startswith("1 of its 3 pages have no text")


def test_line_ends_are_plain_and_words_are_whole() -> None:
    data = by_hand([(50, 700, "It was said in the har-"), (50, 688, "bour that nobody swam.")])
    assert text_in(data) == "It was said in the harbour that nobody swam."


@pytest.mark.parametrize(
    ("info", "title", "author"),
    [
        ("/Title (The ferry sank) /Author (Ada Low)", "The ferry sank", "Ada Low"),
        ("/Title (Microsoft Word - a.doc) /Author (user)", "", ""),
        ("/Title (Ferry) /Author (Ada)", "", ""),
        ("/CreationDate (D:20250812100000)", "", ""),
    ],
)
def test_a_title_and_author_count_when_they_are_in_the_text_too(
    info: str, title: str, author: str
) -> None:
    data = by_hand([(50, 700, "The ferry sank"), (50, 650, "By Ada Low, harbour desk")], info=info)
    (record,), _ = read_with(PdfDocument(), data, "a.pdf")
    assert (record.article.title, record.article.author) == (title, author)
    assert record.article.published == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (by_hand([], []), "there is no text in it, only pictures of pages"),
        (by_hand([(50, 700, "x")], trailer=ENCRYPTED), "is encrypted with a password"),
        (by_hand([(50, 700, "x")])[:300], "is no PDF, or one that is damaged"),
    ],
)
def test_what_has_no_text_to_be_had_is_refused(data: bytes, said: str) -> None:
    assert problem_in(data).startswith(said)


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_document, "MOST_CHARACTERS", 10)
    assert problem_in(by_hand([(50, 700, "Eleven here")])).startswith("has more than 10 char")


def test_letters_without_characters_are_left_out_or_refused() -> None:
    def page(text: str) -> list[list[Line]]:
        return [[Line(text=text, left=50, right=90, base=700, size=10)]]

    assert text_of(page("a" * 9 + LOST)) == "a" * 9
    assert text_of(page("a" * 990 + LOST * 9)) == "a" * 990
    with pytest.raises(UserError, match="stand for no characters"):
        text_of(page("a" * 99 + LOST * 9))
    with pytest.raises(UserError, match="there is no text"):
        text_of(page(LOST))
    assert list(pdf_document._notes(page(LOST + "a"))) == [
        "1 signs stand for no character and are left out"
    ]


def test_it_is_told_by_its_first_bytes() -> None:
    assert PdfDocument().sniff(b"\n\n%PDF-1.7\n")
    assert not PdfDocument().sniff(b"PDF")


def test_any_cut_of_a_document_gives_text_or_is_refused() -> None:
    whole = by_hand([(50, 700, "The ferry sank, and nobody swam.")])
    for end in range(0, len(whole), 37):
        for item in PdfDocument().read(source(whole[:end], "a.pdf"), None):  # type: ignore[arg-type]
            assert isinstance(item, Record | ReadProblem)
