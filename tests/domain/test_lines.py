"""Lines end wherever a text ends them, and their places are exact."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.lines import TextLine, text_lines

texts = st.text(st.sampled_from("ab \t\r\n\x0b\x0c\x85\u2028\u2029\xa0é🙂"), max_size=30)


def test_every_kind_of_line_end_ends_a_line() -> None:
    text = " a\r\nb\rc\nd\u2028e\u2029f\x85g\x0bh\x0c i "
    assert [line.text for line in text_lines(text) if line.text] == list("abcdefghi")


def test_blank_lines_are_kept() -> None:
    assert list(text_lines("a\r\n \n\n b"))[:4] == [
        TextLine("a", 0, 1),
        TextLine("", 3, 3),
        TextLine("", 5, 5),
        TextLine("b", 7, 8),
    ]
    assert not any(line.text for line in text_lines(" \n"))


@given(texts)
def test_a_line_is_where_it_says(text: str) -> None:
    lines = list(text_lines(text))
    for line in lines:
        assert text[line.start : line.end] == line.text == line.text.strip()
    assert "".join(line.text for line in lines).split() == text.split() or "".join(
        "".join(line.text.split()) for line in lines
    ) == "".join(text.split())
    assert [line.start for line in lines] == sorted(line.start for line in lines)
