"""Lines of pages become the paragraphs again that they were broken from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.reflow import Hyphens, Line, paragraphs

SIZE, LETTER = 10.0, 5.0


def line(text: str, base: float, *, left: float = 50.0, broken: bool = False) -> Line:
    right = left + LETTER * len(text)
    return Line(text=text, left=left, right=right, base=base, size=SIZE, broken=broken)


def typeset(
    texts: Sequence[str], *, width: int, left: float = 50.0, indent: float = 0.0, gap: float = 0.0
) -> Iterator[Line]:
    """The lines of paragraphs, as many words in each as there is room for."""
    base = 700.0
    for text in texts:
        row: list[str] = []
        first = True
        for word in text.split():
            free = width - (indent / LETTER if first else 0)
            if row and len(" ".join([*row, word])) > free:
                yield line(" ".join(row), base, left=left + indent * first)
                base -= 12
                row, first = [], False
            row.append(word)
        yield line(" ".join(row), base, left=left + indent * first)
        base -= 12 + gap


def read(lines: Sequence[Line]) -> list[str]:
    return paragraphs(lines, Hyphens([lines]))


words = st.lists(st.text("abcdefő", min_size=1, max_size=9), min_size=1, max_size=40)
texts = st.lists(words.map(" ".join), min_size=1, max_size=6)


@settings(max_examples=60)
@given(texts, st.integers(30, 60))
def test_paragraphs_with_room_between_them_come_back(made: list[str], width: int) -> None:
    lines = list(typeset(made, width=width, gap=8))
    if len(lines) > 2 * len(made):  # else nothing shows how far apart lines are
        assert read(lines) == made


@settings(max_examples=60)
@given(texts, st.integers(30, 60))
def test_nothing_is_lost_or_changed_whatever_becomes_a_paragraph(
    made: list[str], width: int
) -> None:
    lines = list(typeset(made, width=width))
    assert " ".join(read(lines)).split() == " ".join(made).split()
    assert read([]) == []


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen."


def test_paragraphs_that_are_only_indented_come_back() -> None:
    made = [LONG, LONG.upper(), LONG]
    assert read(list(typeset(made, width=40, indent=12))) == made


def test_short_last_lines_end_a_paragraph() -> None:
    made = [f"{LONG} Sixteen.", f"Then {LONG}"]
    assert read(list(typeset(made, width=40))) == made


def test_headings_and_lists_stand_alone() -> None:
    lines = [replace(line("A heading that is as wide as the text is", 730), size=16.0)]
    lines += typeset([LONG], width=40)
    items = [line("• " + "x" * 38, 640), line("• " + "y" * 38, 628), line("2. " + "z" * 37, 616)]
    assert read([*lines, *items]) == [lines[0].text, LONG, *(each.text for each in items)]


def test_columns_go_on_at_their_top_where_the_sentence_does() -> None:
    first, second = "It was not yet seven o'clock when", "the ferry left. Nobody cared."
    left = list(typeset([first], width=20))
    right = list(typeset([second], width=20, left=300))
    assert read([*left, *right]) == [f"{first} {second}"]
    ended = [*left[:-1], replace(left[-1], text="when.")]
    assert len(read([*ended, *right])) == 2


def test_text_from_the_right_begins_there() -> None:
    rows = [
        ("قال رئيس البلدية إن الجسر ملك", 0.0),
        ("للجميع وإن المعارضة تكذب", 0.0),
        ("وأضاف", 12.0),
    ]
    lines = [
        Line(
            text=text,
            left=500 - indent - (145 if at == 0 else 120),
            right=500 - indent,
            base=700 - 12 * at,
            size=SIZE,
        )
        for at, (text, indent) in enumerate(rows)
    ]
    assert read(lines) == [f"{rows[0][0]} {rows[1][0]}", rows[2][0]]


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "found"),
    [
        ("a polgármes-", "ter ment", "", "a polgármester ment"),
        ("a Kovács-", "Nagy ment", "", "a Kovács-Nagy ment"),
        ("Kim Jong-", "un ment", "ahol Jong-un volt", "Kim Jong-un ment"),
        ("az észak-", "koreai", "egy Észak-koreai", "az észak-koreai"),
        ("az 1990-", "es évek", "", "az 1990-es évek"),
        ("a nagy-", "anya", "egy nagyanya volt és nagy-anya", "a nagyanya"),
        ("so – (-", "so", "", "so – (-so"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_goes_or_stays(
    before: str, after: str, elsewhere: str, found: str
) -> None:
    lines = [line(before, 700, broken=True), line(after, 688)]
    hyphens = Hyphens([lines, [line(elsewhere, 700)]])
    assert paragraphs(lines, hyphens) == [found]


def test_scripts_without_spaces_are_joined_without_one() -> None:
    lines = [line("市长昨天说这座大桥", 700), line("属于大家。", 688)]
    assert read(lines) == ["市长昨天说这座大桥属于大家。"]
