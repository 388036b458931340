"""Tool tips: text from articles is shown and never read as markup."""

import html
import re

import pytest

from annotator.ui.article.tips import MOST_LETTERS, MOST_SPANS, tool_tip


def lines(tip: str) -> list[str]:
    return [html.unescape(re.sub("</?b>", "", line)) for line in tip.split("<br>")]


def test_a_line_for_each_span():
    tip = tool_tip([("Person", "Kovács Eszter"), ("Claim", "nem hazudnak")])
    assert lines(tip) == ["Person Kovács Eszter", "Claim nem hazudnak"]


def test_nothing_under_the_mouse_has_no_tip():
    assert tool_tip([]) == ""


@pytest.mark.parametrize("text", ["<img src=x>", "</b><br>", "&amp;", "a < b & \"c\" 'd'"])
def test_markup_comes_out_as_it_was_written(text):
    tip = tool_tip([(text, text)])
    assert lines(tip) == [f"{text} {text}"]
    assert set(re.findall("<[^>]*>", tip)) == {"<b>", "</b>"}


def test_a_long_quote_is_cut_and_many_spans_too():
    tip = tool_tip([("L", "x" * 500)] * 50)
    assert len(lines(tip)) == MOST_SPANS
    assert lines(tip)[0] == "L " + "x" * MOST_LETTERS + "…"


def test_line_ends_become_spaces_and_what_cannot_be_told_does_no_harm():
    tip = tool_tip([("L", "one\r\n\u2029two\ud800\0")])
    assert lines(tip)[0].startswith("L one two")
    tip.encode("utf-8")
    assert "\0" not in tip
