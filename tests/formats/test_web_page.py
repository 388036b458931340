"""The main text of a page becomes an article, and the page stays as it was."""

import hashlib
from dataclasses import replace

import pytest

from annotator.formats import web_page
from annotator.formats.web_page import NO_TEXT, WebPage
from tests.formats.conftest import READ, Utf8, read_with

READER = WebPage()
PARAGRAPH = (
    "The council of Lodva decided on Tuesday that the old bridge stays closed, since the flood"
    " has carried its railing away; the mayor — “Őrült idők”, he said — expects it to last a week."
)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>The bridge stays closed - Lodva Post</title>
<meta property="og:title" content="The bridge stays closed">
<meta property="og:site_name" content="Lodva Post"><meta name="author" content="Ada Writer">
<meta property="article:section" content="Home news"><meta name="keywords" content="roads, Lodva">
<meta property="article:published_time" content="2025-08-12T09:30:00+02:00">
<link rel="canonical" href="https://example.org/bridge"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>The bridge stays closed</h1><p>{PARAGRAPH}</p><h2>What now?</h2>
<p>{PARAGRAPH.replace("Tuesday", "Wednesday")}</p></article>
<div class="related"><h3>Related</h3><a href="/x">A cat in the town hall</a></div>
<footer>All rights reserved</footer></body></html>"""


def test_the_main_text_comes_out_and_the_page_is_kept() -> None:
    data = PAGE.encode()
    (record,), problems = read_with(READER, data, "in/bridge.html")
    article = record.article
    assert (problems, record.page) == ([], data)
    assert PARAGRAPH in record.text and "What now?" in record.text
    assert not any(
        each in record.text for each in ("Home", "cat in the town hall", "reserved", "<")
    )
    assert (article.title, article.published) == ("The bridge stays closed", "2025-08-12")
    assert (article.source, article.author) == ("Lodva Post", "Ada Writer")
    assert (article.url, article.file) == ("https://example.org/bridge", "bridge.html")
    assert article.file_sha256 == hashlib.sha256(data).hexdigest()
    assert article.topics == ("Home news", "roads", "Lodva")
    assert article.language == ""


def test_a_declared_encoding_counts_unless_the_page_is_not_in_it() -> None:
    declared = PAGE.replace("utf-8", "windows-1250").replace("“", '"').replace("”", '"')
    (record,), _ = read_with(READER, declared.encode("cp1250"), "x.html")
    assert "Őrült idők" in record.text and record.article.encoding == "windows-1250"
    (record,), _ = read_with(READER, PAGE.replace("utf-8", "ascii-8").encode(), "x.html")
    assert "Őrült idők" in record.text and record.article.encoding == "utf-8"


def test_latin_1_means_what_browsers_take_it_for() -> None:
    page = PAGE.replace("utf-8", "ISO-8859-1").replace("Őrült idők", "€ 5")
    (record,), _ = read_with(READER, page.encode("cp1252"), "x.html")
    assert "“€ 5”, he said" in record.text


def test_a_date_that_is_only_guessed_is_left_out() -> None:
    lines = [line for line in PAGE.splitlines() if "published_time" not in line]
    page = "\n".join(lines).replace("a week", "until 3 May 2019")
    (record,), _ = read_with(READER, page.encode(), "x.html")
    assert record.article.published == ""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b"<", NO_TEXT),
        (b"<html><body></body></html>", NO_TEXT),
        (b"<html><body><script>var text = 'none';</script></body></html>", NO_TEXT),
        (b"\xff\xfe\0\xd8", "this is not utf-8"),
    ],
)
def test_a_page_without_a_text_is_told(data: bytes, words: str) -> None:
    records, (problem,) = read_with(READER, data, "x.html")
    assert (records, problem.message) == ([], words)


def test_a_page_that_is_too_large_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_page, "LARGEST", 2**10)
    records, (problem,) = read_with(READER, PAGE.encode(), "x.html")
    assert records == [] and "save its text alone" in problem.message


def test_a_page_of_nothing_but_tags_is_told() -> None:
    _, (problem,) = read_with(WebPage(), b"<html>" + b"<b>" * 100_000, "a.html")
    assert "more than 100000 tags" in problem.message


def test_a_page_of_many_comments_is_recognised_in_no_time() -> None:
    # Cut into comments in every possible way, this took longer than anybody waits.
    assert not WebPage().sniff(b"<!---->" * 500)
    assert WebPage().sniff(b"<!-- a --> <!---->" * 200 + b"<html>")


def test_a_fault_of_the_library_is_one_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("in the tree")

    monkeypatch.setattr("trafilatura.bare_extraction", broken)
    records, (problem,) = read_with(READER, PAGE.encode(), "x.html")
    assert records == [] and "too broken" in problem.message


def test_a_note_of_the_decoder_is_told() -> None:
    def decode(data: bytes, declared: str = "", /) -> Utf8:
        return Utf8(data.decode(), note="odd")

    records, (problem,) = read_with(READER, PAGE.encode(), "x.html", replace(READ, decode=decode))
    assert len(records) == 1 and problem.message == "odd" and not problem.fatal


def test_deep_nesting_ends() -> None:
    deep = "<div>" * 3000 + PARAGRAPH + "</div>" * 3000
    records, problems = read_with(READER, f"<html><body>{deep}</body></html>".encode(), "x.html")
    assert records or problems


@pytest.mark.parametrize(
    "head",
    [
        b"<!doctype HTML>",
        b"\xef\xbb\xbf\n<html lang=hu>",
        b"<?xml version='1.0'?>\n<!-- a --><html>",
    ],
)
def test_a_page_is_recognised(head: bytes) -> None:
    assert READER.sniff(head)
    assert not READER.sniff(b"A text on <html>")
