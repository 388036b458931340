"""Words as an index holds them: alike in text and query, in every script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.finding import find_all
from annotator.domain.words import MOST_PARTS, Part, indexed, wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kovács-Nagy Bálint", "kovacs nagy balint"),
        ("ΓΈΦΥΡΑΣ γέφυρας", "γεφυρασ γεφυρασ"),
        ("e\u0301le\u0301 ﬁn", "ele fin"),
        ("co\u00adope\u00adra\u00adtion", "cooperation"),
        ("80%-os, $5 és 1½", "80 os 5 es 11 2"),
        ("ок_ей", "ок еи"),
        ("jó 🙂!", "jo 🙂"),
        ("北京大学", "北京 京大 大学 学"),
        ("in 北京", "in 北京 京"),
        ("हिन्दी", "हिन्दी"),
        ("مَدْرَسَة", "مدرسة"),
    ],
)
def test_a_text_becomes_folded_words(text: str, words: str) -> None:
    assert indexed(text).split() == words.split()


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("Pútin", [(("putin",), True)]),
        ("Kovács-Nagy", [(("kovacs", "nagy"), True)]),
        ("北京大学", [(("北京", "京大", "大学"), False)]),
        ("北", [(("北",), True)]),
        ("abc北京", [(("abc",), True), (("北京",), False)]),
    ],
)
def test_a_query_becomes_parts(query: str, parts: list[tuple[tuple[str, ...], bool]]) -> None:
    (one,) = wanted(query)
    assert one.typed == query
    assert [(each.words, each.begins) for each in one.parts] == parts


def test_words_stand_apart_and_phrases_in_quotes_together() -> None:
    each = wanted('híd  „Ioan Țurcanu” "open')
    assert [one.typed for one in each] == ["híd", "Ioan Țurcanu", "open"]
    assert each[1].parts == (Part(("ioan", "turcanu"), begins=True),)


@pytest.mark.parametrize("query", ["", "  ", "!", '"', '""', "-- ,", "\u0301"])
def test_nothing_is_wanted_without_a_letter(query: str) -> None:
    assert wanted(query) == ()


def test_a_word_counts_once_and_only_the_first_ones_count() -> None:
    assert len(wanted("a b a b")) == 2
    assert len(wanted(" ".join(map(str, range(100))))) == MOST_PARTS


@pytest.mark.parametrize(
    ("query", "inner"), [("híd", "hid"), ("hí", ""), ("a-híd", ""), ("北", "")]
)
def test_three_letters_are_looked_for_inside_words(query: str, inner: str) -> None:
    assert wanted(query)[0].parts[0].inner == inner


LETTERS = st.text("aáÁe\u0301 ςσΣ-'’北京ไทยकि🙂ßﬁİı\u00ad.", min_size=1, max_size=12)


@settings(max_examples=40)
@given(LETTERS, LETTERS, LETTERS)
def test_what_the_find_bar_finds_from_a_word_on_has_the_words(a: str, b: str, c: str) -> None:
    """The index never loses what stands in a text after a space, as its own word."""
    if not (each := wanted(f'"{b}"')):
        return
    text = f"{a} {b} {c}"
    if find_all(text, each[0].typed):
        words = f" {' '.join(indexed(text).split())} "
        for part in each[0].parts:
            assert " " + " ".join(part.words) in words
