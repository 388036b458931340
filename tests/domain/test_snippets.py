"""What a list of results shows of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.finding import find_all
from annotator.domain.snippets import TOGETHER, found_in, snippet
from annotator.domain.span import Range

LONG = " ".join(f"szó{n}" for n in range(200))


@given(st.lists(st.text("ab Á\n\r", max_size=8), max_size=6), st.text("aÁ b", max_size=3))
def test_texts_are_searched_together_as_each_alone(texts: list[str], typed: str) -> None:
    typed = typed.strip()
    assert found_in(texts, typed) == [list(find_all(text, typed)) for text in texts]


def test_long_texts_are_searched_in_runs() -> None:
    texts = ["híd " * (TOGETHER // 5), "Híd", "kapu", "x" * TOGETHER, "HID"]
    assert [len(each) for each in found_in(texts, "hid")] == [TOGETHER // 5, 1, 0, 0, 1]


def test_a_short_text_is_shown_whole() -> None:
    assert snippet("A régi híd áll.", Range(7, 10)) == ("A régi híd áll.", Range(7, 10))


def test_a_long_text_is_cut_between_words() -> None:
    start = LONG.index("szó100")
    shown, marked = snippet(LONG, Range(start, start + 6))
    assert shown[slice(*marked)] == "szó100"
    assert shown.startswith("… szó")
    assert shown.endswith(" …")
    assert 100 < len(shown) < 200
    assert set(shown.strip("… ").split()) <= set(LONG.split())


@pytest.mark.parametrize("space", ["\r\n\r\n", "\u2029", "\t \t"])
def test_it_is_on_one_line(space: str) -> None:
    text = f"eleje{space}a{space}híd{space}vége"
    start = text.index(f"a{space}híd")
    shown, marked = snippet(text, Range(start, start + len(f"a{space}híd")))
    assert shown == "eleje a híd vége"
    assert shown[slice(*marked)] == "a híd"


@given(st.text("ab \n", min_size=1, max_size=400), st.data())
def test_what_is_marked_is_the_hit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shown, marked = snippet(text, Range(start, end))
    hit = text[start:end]
    assert shown[slice(*marked)] == (" ".join(hit.split()) or hit)
