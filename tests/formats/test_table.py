"""Tables of spreadsheets and crawlers: one article a row, with the texts as they stand there."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.formats import table
from annotator.formats.columns import MAPPED
from annotator.formats.table import DOUBTS, Table, delimiter_of, rows
from tests.formats.conftest import READ, Utf8, read_with, source

READER = Table()


def written(cells: list[list[str]], *, delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO(newline="")
    # It does not quote a line end that is not its own.
    if end == "\r":
        writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    else:
        writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerows(cells)
    return out.getvalue()


def test_rows_become_articles_with_their_columns_told() -> None:
    text = written(
        [
            ["id", "Headline", "Body", "Date", "Lang"],
            ["1", " A ferry ", ' It "sank",\r\nthey say; 🙂 ', "2025.08.12.", "en"],
            ["", "", "", "", ""],
            ["2", "Another", "It swam.", "", ""],
        ]
    )
    (first, second), (note,) = read_with(READER, text.encode(), "news.csv")
    assert (first.text, first.article.title) == (' It "sank",\r\nthey say; 🙂 ', "A ferry")
    assert (first.article.published, first.article.language) == ("2025-08-12", "en")
    assert (second.text, second.article.language_confidence) == ("It swam.", 0.0)
    assert first.article.file_sha256 == second.article.file_sha256 != ""
    assert str(note).startswith('news.csv:1: read text from "Body", title from "Headline"')
    assert "left out: id" in str(note) and not note.fatal


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_what_divides_cells_and_lines_is_found(delimiter: str, end: str) -> None:
    cells = [["title", "text"], ["a, b; c", "d\te|f"], ["g", "two\nlines"]]
    text = written(cells, delimiter=delimiter, end=end)
    assert [row.cells for row in rows(text)] == cells


def test_excel_may_say_what_divides() -> None:
    found = list(rows('sep=;\r\n"a, b, c";text\r\nd;e\r\n'))
    assert [(row.cells, row.line) for row in found] == [(["a, b, c", "text"], 2), (["d", "e"], 3)]


def test_a_quoted_name_may_hold_the_other_signs() -> None:
    assert delimiter_of('"a, b, c, d";"e";f\n') == ";"
    assert delimiter_of("") == ","


def test_the_line_of_a_row_is_told() -> None:
    lines: list[int] = []
    text = 'text\r\n"one\r\ntwo"\r\n\r\nthree\r\n'
    made = replace(source(text.encode(), "x.csv"), at_line=lines.append)
    assert len(list(READER.read(made, READ))) == 3
    assert lines == [2, 5]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "the file is empty"),
        ("\r\n\r\n", 0, "there is no row in it"),
        ("a,b\nc,d\n", 1, "which column holds the text is not known; there is: a, b"),
        ("text,title\na,b,c\n", 2, "3 cells under 2 names"),
        ("text,title\n,b\n", 2, "there is no text in it"),
        ('text,title\n"a,b\nc,d\n', 2, "where its cells end is not clear"),
        ('text,title\n"a" b,c\n', 2, "where its cells end is not clear"),
        ('"text\n', 1, "where its cells end is not clear"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, words: str) -> None:
    records, problems = read_with(READER, text.encode(), "x.csv")
    fatal = [each for each in problems if each.fatal]
    assert records == []
    assert [(each.source, each.line) for each in fatal] == [("x.csv", line)]
    assert words in fatal[0].message


def test_a_bad_row_does_not_hinder_the_next_one() -> None:
    records, problems = read_with(READER, b'text,n\na,1,2\n"b" c,1\nd,1\n', "x.csv")
    assert [record.text for record in records] == ["d"]
    assert [each.line for each in problems if each.fatal] == [2, 3]


def test_a_short_row_has_empty_cells_and_of_two_names_the_first_counts() -> None:
    (record,), _ = read_with(READER, b"text,title,text,author\na,b,c\n", "x.csv")
    assert (record.text, record.article.title, record.article.author) == ("a", "b", "")


def test_columns_can_be_said() -> None:
    context = replace(READ, columns={"text": "b", "title": "a"})
    (record,), _ = read_with(READER, b"a,b\none,two\n", "x.csv", context)
    assert (record.text, record.article.title) == ("two", "one")


def test_what_is_not_understood_is_told_once_each_and_not_for_ever() -> None:
    lines = "".join(f"t{number},{number} o'clock\n" for number in range(DOUBTS + 9))
    data = f"text,date\na,today\nb,today\n{lines}".encode()
    records, problems = read_with(READER, data, "x.csv")
    assert len(records) == DOUBTS + 11
    assert sum("is not understood" in each.message for each in problems) == DOUBTS


def test_the_decoder_s_note_and_signature_are_kept() -> None:
    def decode(data: bytes, declared: str = "", /) -> Utf8:
        return Utf8("text\na", "utf-16-le", "fffe", note="odd")

    (record,), problems = read_with(READER, b"x", "x.csv", replace(READ, decode=decode))
    assert (record.article.encoding, record.article.signature) == ("utf-16-le", "fffe")
    assert problems[0].message == "odd"


def test_a_long_cell_is_no_trouble() -> None:
    (record,), _ = read_with(READER, b"text\n" + b"x" * 300_000, "x.csv")
    assert record.article.length == 300_000


cell = st.text(
    st.one_of(
        st.sampled_from("ab,;\t|\"'\r\n é🙂\0\u2028"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=12,
)


@given(st.lists(cell, min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_a_writer_has_written_is_read_again(texts: list[str], delimiter: str) -> None:
    text = written([["n", "text"], *[["1", each] for each in texts]], delimiter=delimiter)
    records, _ = read_with(READER, text.encode(), "x.csv")
    assert [record.text for record in records] == [each for each in texts if each.strip()]


def test_the_first_rows_are_seen_and_bad_ones_passed_over() -> None:
    data = b'sep=;\nid;mi;id\n1;one;x\n2;"two";y;z\n3;thr"ee";x\n4;four\n'
    seen = READER.glimpse(source(data, "x.csv"), READ)
    assert seen.names == ("id", "mi") and seen.table
    assert [row["mi"] for row in seen.rows] == ["one", 'thr"ee"', "four"]
    assert seen.rows[0]["id"] == "1"


def test_of_a_large_table_only_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "HEAD", 20)
    data = "text,a\n" + "ő,1\n" * 100
    seen = READER.glimpse(source(data.encode(), "x.csv"), READ)
    assert [row["text"] for row in seen.rows] == ["ő"] * 2
    wide = f"text,{'a' * 30}\nb,c\n".encode("utf-16")  # whose line cannot be cut at a byte

    def decode(data: bytes, declared: str = "", /) -> Utf8:
        if data != wide:
            raise UserError("this is cut short")
        return Utf8(data.decode("utf-16"))

    seen = READER.glimpse(source(wide, "x.csv"), replace(READ, decode=decode))
    assert seen.names == ("text", "a" * 30)


@pytest.mark.parametrize("data", [b"", b"\n\n", b'a,"b"c\n'])
def test_without_a_header_there_is_nothing_to_see(data: bytes) -> None:
    with pytest.raises(UserError):
        READER.glimpse(source(data, "x.csv"), READ)


def test_what_was_said_of_the_header_counts() -> None:
    said = dict.fromkeys(MAPPED, "") | {"text": "title"}
    context = replace(READ, mappings={frozenset({"title", "text"}): said})
    (record,), problems = read_with(READER, b"text,title\na,b\n", "x.csv", context)
    assert (record.text, record.article.title) == ("b", "")
    assert problems[0].message.startswith('read text from "title"; left out: text')
