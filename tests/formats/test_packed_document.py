"""What holds for every document that is an archive of XML parts."""

import io
import zipfile

from annotator.domain.record import Record
from annotator.formats.packed_document import Body, article_in
from annotator.formats.protocol import ReadProblem, Source


class Letters(Body):
    """Takes all text for the article's."""

    def __init__(self) -> None:
        self._text = ""
        self.title = "A hajókról"

    @property
    def text(self) -> str:
        return self._text

    def data(self, text: str) -> None:
        self._text += text


def source_of(data: bytes) -> Source:
    return Source(name="a.zip", file="a.zip", open=lambda: io.BytesIO(data))


def archive(part: str, xml: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        made.writestr(part, xml)
    return data.getvalue()


def test_the_text_of_a_part_is_the_article() -> None:
    found = list(
        article_in(source_of(archive("x.xml", "<a>Két <b>hajó</b></a>")), "x.xml", body=Letters())
    )
    (record,) = found
    assert isinstance(record, Record)
    assert (record.text, record.article.title) == ("Két hajó", "A hajókról")


def test_what_is_no_such_archive_is_refused() -> None:
    for data in (b"", b"PK", archive("y.xml", "<a/>"), archive("x.xml", "<a>")):
        (problem,) = article_in(source_of(data), "x.xml", body=Letters())
        assert isinstance(problem, ReadProblem) and problem.message
