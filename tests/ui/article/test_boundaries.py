"""Edges of words and clusters; in the examples | marks the edges of every word."""

import time
import unicodedata
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.ui.article import boundaries
from annotator.ui.article.boundaries import (
    next_grapheme,
    next_word_end,
    previous_grapheme,
    previous_word_start,
    snapped,
    word_at,
)


def qt_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, qt_range: tuple[int, int]) -> str:
    start, end = qt_range
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode(
        "utf-16-le", "replace"
    )


def words_of(text: str) -> list[str]:
    """Every word that the caret meets from start to end by next_word_end."""
    words = []
    position = 0
    while (end := next_word_end(text, position)) > position:
        if any(map(str.isalnum, cut(text, (position, end)))):
            words.append(cut(text, (previous_word_start(text, end), end)))
        position = end
    return words


WORDS = [
    "Kim|Jong-un",
    "s-a|dus|într-o|zi",
    "80%-os|áru|5‰-es|20°-ban",
    "Γουόν-σικ|ό,τι|Ό,τι|ο,τιδήποτε|να",
    "11.000|3,5-szörös|2025-ben",
    "d'Artagnan|d’Artagnan|rock'n'roll",
    "Digi24.ro|Hír7.hu",
    "U.S.-based|AT&T|S&P",
    "észak‑koreai|e‐mail",
    "a_b|co\u00adop",
    "e\u0301kes-a\u0301ru|ο\u0301,τι",
    "Владимир|Жан-Поль",
    "한국어|각|서울",
    "हिन्दी|क्षत्रिय|में",
    "السلام|عليكم",
    "שלום|צה״ל",
    "𝒶𝒷|x",
    "1\ufe0f\u20e3|x",
]


@pytest.mark.parametrize("marked", WORDS)
def test_words_are_whole_in_every_script(marked: str) -> None:
    wanted = marked.split("|")
    text = " – ".join(wanted) + "."
    assert words_of(text) == wanted
    start = 0
    for word in wanted:
        end = start + qt_length(word)
        for qt_position in range(start, end + 1):
            assert word_at(text, qt_position) == (start, end)
        start = end + 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("„Igen”-nek", ["Igen", "nek"]),
        ("igen, nem", ["igen", "nem"]),
        ("a,b", ["a", "b"]),
        ("egy--kettő", ["egy", "kettő"]),
        ("orosz–ukrán", ["orosz", "ukrán"]),
        ("-os os- 'idéz'", ["os", "os", "idéz"]),
        ("80 %-os", ["80", "os"]),
        ("vége. Új", ["vége", "Új"]),
        ("és/vagy", ["és", "vagy"]),
        ("中国。日本", ["中", "国", "日", "本"]),
        ("カタカナ語", ["カタカナ", "語"]),
        ("a\u200bb", ["a", "b"]),
        ("\ud800a\udc00", ["a"]),
        ("?! …", []),
        ("", []),
    ],
)
def test_what_does_not_belong_to_a_word(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_beside_no_word_a_click_takes_the_run_of_marks_or_nothing() -> None:
    text = "Igen! ?!…  (nem)"
    found = [cut(text, word_at(text, n)) for n in range(len(text) + 1)]
    run, nothing = "?!…", ""
    assert found == ["Igen"] * 5 + [nothing] + [run] * 3 + [nothing] * 2 + ["("] + ["nem"] * 4 + [
        nothing
    ]
    assert word_at(text, 5) == (5, 5)
    assert word_at("a 👨\u200d👩\u200d👧😀 b", 3) == (2, 12)


def test_positions_outside_the_paragraph_count_as_its_ends() -> None:
    assert word_at("szó", -5) == word_at("szó", 99) == (0, 3)
    assert next_word_end("szó", -1) == next_word_end("szó", 99) == 3
    assert previous_word_start("szó", 99) == previous_word_start("szó", -1) == 0
    assert next_grapheme("ab", -1) == 1
    assert next_grapheme("ab", 99) == previous_grapheme("abc", 99) == 2
    assert previous_grapheme("ab", -1) == 0
    assert snapped("szó", qt_start=-3, qt_end=99) == (0, 3)


def test_an_empty_paragraph_has_one_position() -> None:
    assert word_at("", 0) == snapped("", qt_start=0, qt_end=0) == (0, 0)
    assert next_word_end("", 0) == previous_word_start("", 0) == 0
    assert next_grapheme("", 0) == previous_grapheme("", 0) == 0


def test_by_word_the_paragraph_can_be_left_on_both_sides() -> None:
    text = " (Egy Jong-un.) "
    assert [next_word_end(text, n) for n in range(len(text) + 1)] == [5] * 5 + [13] * 8 + [16] * 4
    starts = [previous_word_start(text, n) for n in range(len(text) + 1)]
    assert starts == [0] * 3 + [2] * 4 + [6] * 10


CLUSTERS = [
    "👨\u200d👩\u200d👧\u200d👦",
    "🇭🇺",
    "🇷🇴",
    "👍🏽",
    "e\u0301\u0323",
    "각",
    "\u1100\u1161\u11a8",
    "नि",
    "क्षि",
    "ก็",
    "1\ufe0f\u20e3",
    "😀",
    "\r\n",
    "a",
    "ő",
    "\u200b",
    "\ufffd",
]


@pytest.mark.parametrize("beside", ["हि", "ক্ষ", "ก็", "မ", "ខ្មែ", "བོ", "த", "ש", "한", "中"])
@pytest.mark.parametrize("between", ["", " ", "7 "])
def test_an_emoji_stays_whole_beside_any_script(beside: str, between: str) -> None:
    family = "👨\u200d👩\u200d👧"
    text = beside + between + family + between + beside
    start, end = qt_length(beside + between), qt_length(beside + between + family)
    for inside in range(start, end):
        assert next_grapheme(text, inside) == end
        assert previous_grapheme(text, inside + 1) == start
    assert word_at(text, start + 4) == (start, end)
    assert next_grapheme(text, 0) == len(beside)


def test_a_number_with_an_ending_is_one_word_in_hindi() -> None:
    assert words_of("यह 24वें दिन, 😀 ठीक-ठाक।") == ["यह", "24वें", "दिन", "ठीक-ठाक"]
    # Where Thai words end, Qt knows only with a library of the system's.
    assert words_of("สวัสดี 24 😀")[-1] == "24"


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_the_caret_steps_over_whole_clusters(cluster: str) -> None:
    text = f"x{cluster}y"
    end = 1 + qt_length(cluster)
    for inside in range(1, end):
        assert next_grapheme(text, inside) == end
        assert previous_grapheme(text, inside + 1) == 1
    assert previous_grapheme(text, 1) == 0
    assert next_grapheme(text, end) == next_grapheme(text, end + 1) == end + 1


@pytest.mark.parametrize(
    ("text", "selected", "wanted"),
    [
        ("Kim Jong-un ment", "im Jon", "Kim Jong-un"),
        ("Kim Jong-un ment", "Jong", "Jong-un"),
        ("egy kettő három", " kettő ", "kettő"),
        ("egy kettő három", "gy kettő h", "egy kettő három"),
        ("egy (kettő) három", "(kettő)", "(kettő)"),
        ("egy „kettő” három", "„kett", "„kettő"),
        ("egy... kettő", "..", ".."),
        ("80%-os", "%", "80%-os"),
        ("ό,τι να", ",", "ό,τι"),
        ("中国人", "国", "国"),
        ("a 😀 b", "😀 b", "😀 b"),
        ("két \u200b\u00a0 szó", "t \u200b\u00a0 ", "két"),
        ("két   szó", "   ", ""),
        ("szó", "", ""),
        ("két \u0301 szó", "két \u0301 ", "két"),
        ("\ufeff\ufffeszó", "z", "szó"),
        ("\ufffeszó", "z", "szó"),
    ],
)
def test_a_selection_grows_to_whole_words_and_loses_white_space(
    text: str, selected: str, wanted: str
) -> None:
    qt_start = qt_length(text[: text.index(selected)])
    found = snapped(text, qt_start=qt_start, qt_end=qt_start + qt_length(selected))
    assert cut(text, found) == wanted


def test_a_selection_that_grows_over_nothing_stays_where_it_is() -> None:
    assert snapped("a   b", qt_start=2, qt_end=3) == (2, 2)
    assert snapped("egy kettő", qt_start=2, qt_end=2) == (2, 2)
    assert snapped("egy kettő", qt_start=3, qt_end=1) == (3, 3)
    assert snapped("a   b", qt_start=2, qt_end=5) == (4, 5)
    assert snapped("a   b", qt_start=0, qt_end=3) == (0, 1)


def test_a_flag_is_found_far_inside_a_row_of_flags() -> None:
    text = "x" + "🇭🇺" * 300 + "y"
    for n in (1, 100, 299):
        assert next_grapheme(text, 4 * n + 1) == 4 * n + 5
        assert next_grapheme(text, 4 * n + 2) == 4 * n + 5
        assert previous_grapheme(text, 4 * n + 1) == 4 * n - 3


def test_marks_without_end_are_one_cluster() -> None:
    text = "xa" + "\u0301" * 2_000 + "b"
    assert next_grapheme(text, 1) == next_grapheme(text, 1_500) == 2_002
    assert previous_grapheme(text, 2_002) == previous_grapheme(text, 700) == 1


def test_a_word_wider_than_the_window_is_whole() -> None:
    text = "ki " + "nagyon-" * 500 + "hosszú szó"
    end = text.index(" szó")
    for position in (3, 100, 1_500, end):
        assert word_at(text, position) == (3, end)
    assert next_word_end(text, 700) == end
    assert previous_word_start(text, 700) == 3
    assert snapped(text, qt_start=1, qt_end=1_000) == (0, end)
    assert next_word_end("a" + " " * 3_000 + "b.", 1) == 3_002
    assert previous_word_start("a" + "?" * 3_000, 3_000) == 0
    assert word_at("a " + "?" * 3_000, 1_500) == (2, 3_002)


@pytest.mark.parametrize("text", ["szavak és Jong-un 😀, " * 45_000, "中国人民。" * 200_000])
def test_in_a_million_characters_each_step_is_quick(text: str) -> None:
    middle = qt_length(text) // 2
    started = time.perf_counter()
    for _ in range(5):
        word_at(text, middle)
        next_grapheme(text, middle)
        previous_grapheme(text, middle)
        snapped(text, qt_start=middle - 9, qt_end=middle)
        next_word_end(text, middle)
        previous_word_start(text, middle)
    assert (time.perf_counter() - started) / 30 < 0.03


# ---------------------------------------------------------------- for any text

# fmt: off
PIECES = [
    "a", "Bé", "e\u0301", "7", "24", " ", "  ", "\u00a0", "\u200b", "\u2028", "\t", "-", "%-", "'",
    "’", ".", ",", "&", "?!", "„", "ό,τι", "ro", "中", "カタ", "한", "\u1100\u1161", "क्षि", "्", "ก็",
    "\u0301", "ש", "״", "\u200d", "\u00ad", "\ufe0f", "😀", "👨\u200d👩", "👍🏽", "🇭", "🇺", "𝒶",
    "\ufffd", "_", "\x00", "\ufeff", "\ufffe",
]
# fmt: on
BLANKS = {it for it in map(chr, range(0x3001)) if it.isspace()} | {"\u200b", "\ufeff"}
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=30)
FUNCTIONS = (next_word_end, previous_word_start, next_grapheme, previous_grapheme)


@st.composite
def places(draw: st.DrawFn) -> tuple[str, int]:
    text = draw(TEXTS)
    return text, draw(st.integers(0, qt_length(text)))


@given(TEXTS)
def test_no_cluster_cuts_a_character(text: str) -> None:
    characters = {qt_length(text[:n]) for n in range(len(text) + 1)}
    assert cluster_edges(text) <= characters


def cluster_edges(text: str) -> set[int]:
    edges = {0}
    while (following := next_grapheme(text, max(edges))) > max(edges):
        edges.add(following)
    return edges


@given(places())
def test_every_answer_stands_on_the_edge_of_a_cluster(place: tuple[str, int]) -> None:
    text, position = place
    edges = cluster_edges(text)
    assert max(edges) == qt_length(text)
    start, end = word_at(text, position)
    assert 0 <= start <= position <= end <= qt_length(text)
    assert start == end or {start, end} <= edges
    before, after = previous_word_start(text, position), next_word_end(text, position)
    assert {before, after} <= edges
    assert before <= position <= after
    assert previous_grapheme(text, position) == max(
        (it for it in edges if it < position), default=0
    )
    assert next_grapheme(text, position) == min(
        (it for it in edges if it > position), default=position
    )


@given(TEXTS)
def test_no_step_leads_back(text: str) -> None:
    for function in FUNCTIONS:
        answers = [function(text, position) for position in range(qt_length(text) + 1)]
        assert answers == sorted(answers)


@given(places(), st.integers(0, 80))
@example(("\u0301 a", 0), 2)
def test_snapping_grows_and_is_done_once(place: tuple[str, int], length: int) -> None:
    text, start = place
    end = min(start + length, qt_length(text))
    found = snapped(text, qt_start=start, qt_end=end)
    if found[0] == found[1]:
        assert found == (start, start)
        assert is_blank(cut(text, (start, end)))
        return
    assert snapped(text, qt_start=found[0], qt_end=found[1]) == found
    assert set(found) <= cluster_edges(text)
    for start_of_cluster in (found[0], previous_grapheme(text, found[1])):
        cluster = cut(text, (start_of_cluster, found[1]))
        assert cluster[0] not in BLANKS or cluster[1] == "\u200d"  # which ties it to an emoji
    for edge in found:
        word = word_at(text, edge)
        assert edge in word or not any(map(str.isalnum, cut(text, word)))
    lost = cut(text, (start, found[0])) + cut(text, (found[1], end))
    assert is_blank(lost)


def is_blank(text: str) -> bool:
    """Whether it is white space, with what combines with it."""
    return all(it in BLANKS or unicodedata.category(it)[0] in "MC" for it in text)


@given(places(), st.integers(0, 80))
def test_the_window_makes_no_difference(place: tuple[str, int], length: int) -> None:
    text, position = place

    def answers() -> list[object]:
        found: list[object] = [function(text, position) for function in FUNCTIONS]
        end = position + length
        return [*found, word_at(text, position), snapped(text, qt_start=position, qt_end=end)]

    wanted = answers()
    for reach in (1, 3, 8, 20):
        with patch.object(boundaries, "_REACH", reach):
            assert answers() == wanted
