"""A line's width and its end are seen in every script."""

import pytest

from annotator.text.shape import shape, width


@pytest.mark.parametrize(
    "line",
    [
        "The ferry came.",
        "Did it? (No!)",
        "„Jött a komp.”",
        "«Ήρθε το πλοίο;»",
        "渡船来了。”",
        "نहीं।",
        "وصلت العبّارة؟",
        "Նավը եկավ։",
    ],
)
def test_sentences_end_in_many_ways(line: str) -> None:
    assert shape(line).ends
    assert not shape(line).cut


@pytest.mark.parametrize("line", ["Sugar dearer again...", "„Nu vom uita…", "Trainer spricht…"])
def test_what_is_cut_short_is_no_sentence(line: str) -> None:
    looks = shape(line)
    assert (looks.ends, looks.cut) == (False, True)


def test_a_heading_does_not_end() -> None:
    assert not shape("What comes next").ends
    assert not shape("").ends


def test_a_chinese_sign_says_more_than_a_letter_and_an_accent_nothing() -> None:
    assert width("渡船来了") == 10
    assert width("ferry") == len("ferry")
    assert width("e\u0301" * 3 + "क्") == 4
    assert width("x" * 1000) == 1000
    assert width("") == 0


def test_words_are_counted_where_none_are_set_apart() -> None:
    assert shape("両市の市長、古い水門で再び会談").words == 4
    assert shape("two words").words == 2


@pytest.mark.parametrize("line", ["- one", "• one", "1. one", "a) one", "(2) two"])
def test_items_of_a_list(line: str) -> None:
    assert shape(line).item
    assert not shape(line[:-4]).item
