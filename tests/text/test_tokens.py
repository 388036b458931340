"""Tokens hold all that is not white space, and cut no cluster."""

import time
from itertools import accumulate, pairwise

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.text import tokens
from annotator.text.tokens import Tokenizer, tokenizer_of

WORDS, CLUSTERS = tokenizer_of("hu"), tokenizer_of("zh-Hant")
# fmt: off
PIECES = [
    "a", "Éva", "e\u0301", "\u0301", "7", "3,5", ".", ",", "...", "'", "’", "-", "_", " ",
    "\n", "\r\n", "\t", "\x1c", "\x85", "\u00a0", "\u2028", "\u3000", "\u200b", "\ufeff",
    "\u00ad", "\u200c", "\u200d", "😀", "👨🏻\u200d🚒", "👍🏻", "🇭🇺", "🇭", "1\ufe0f\u20e3",
    "\u1112\u1161\u11ab", "한", "\u0600", "عَرَبِي", "\u0664", "می", "नि", "क्ष",
    "ζωή", "вода", "中文", "カード", "\uff76\uff9e", "〇", "น้ำ", "ກຳ", "က္က",
    "ភាសា", "Ⅳ", "²", "½",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(), max_size=15).map("".join)


def cut(tokenizer: Tokenizer, text: str) -> list[str]:
    return [text[start:end] for start, end in tokenizer.tokens(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        (" \r\n\u2028", ""),
        ("Anna met Bob.", "Anna|met|Bob|."),
        ("NATO-tag, don't!", "NATO|-|tag|,|don|'|t|!"),
        ("Wait...", "Wait|.|.|."),
        ("1.234,56 or 3.14. Or 2025.08.12.", "1.234,56|or|3.14|.|Or|2025.08.12|."),
        ("5,a .5 v2.0 1..2", "5|,|a|.|5|v2.0|1|.|.|2"),
        ("de\u00adlay \u00ad x\u00ad", "de\u00adlay|\u00ad|x|\u00ad"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301n u\u0308ber", "e\u0301n|u\u0308ber"),
        ("a_b", "a|_|b"),
        ("👨🏻\u200d🚒👍🏻🇭🇺🇷🇴 ok", "👨🏻\u200d🚒|👍🏻|🇭🇺|🇷🇴|ok"),
        ("iPhone手机", "iPhone|手|机"),
        ("カード〇", "カ|ー|ド|〇"),
        ("น้ำดื่ม 25", "น้ำ|ดื่|ม|25"),
        ("한국어를 배우다", "한국어를|배우다"),
        ("क्षमा", "क्षमा"),
        ("x² Ⅳ", "x²|Ⅳ"),
        ("„Élet” – ζωή", "„|Élet|”|–|ζωή"),
        ("a \u0301b", "a|b"),
        ("!\u0301a", "!\u0301|a"),
        ("a\ufeffb\x00", "a|\ufeff|b|\x00"),
        ("A\uff9e", "A\uff9e"),
    ],
)
def test_words(text, wanted):
    assert "|".join(cut(WORDS, text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("北约 NATO 12", "北|约|N|A|T|O|1|2"),
        ("น้ำ \u0301", "น้ำ"),
        ("か\u3099 👩\u200d👧", "か\u3099|👩\u200d👧"),
        ("🇭🇺🇷🇴", "🇭🇺|🇷🇴"),
        ("a\r\nb", "a|b"),
    ],
)
def test_clusters(text, wanted):
    assert "|".join(cut(CLUSTERS, text)) == wanted


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("", "annotator-words"),
        ("hu", "annotator-words"),
        ("ko", "annotator-words"),
        ("thx", "annotator-words"),
        ("zh", "annotator-clusters"),
        ("zh-CN", "annotator-clusters"),
        ("zh_TW", "annotator-clusters"),
        ("JA", "annotator-clusters"),
        ("my", "annotator-clusters"),
    ],
)
def test_each_language_has_one(language, name):
    assert tokenizer_of(language) == Tokenizer(name, "1")


def edges(text: str) -> set[int]:
    return {0, *accumulate(map(len, regex.findall(r"\X", text)))}


@given(TEXTS, st.sampled_from([WORDS, CLUSTERS]))
@example("\u0301a", WORDS)
@example(" \u0301\u0301a", WORDS)
@example("\r\n\u0301a", WORDS)
@example("\u06001.5", WORDS)
@example("🇭🇺🇷", CLUSTERS)
@example("a\u0600\u00a0b", WORDS)
@example("a\u0d4e b", WORDS)
@example("\u0600\r", WORDS)
def test_tokens_hold_all_and_cut_no_cluster(text, tokenizer):
    found = tokenizer.tokens(text)
    clusters = edges(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    held = {point for start, end in found for point in range(start, end)}
    for start, end in found:
        assert start < end
        assert {start, end} <= clusters
        assert not any(map(str.isspace, text[start:end]))
    for start, end in pairwise(sorted(clusters)):
        inside = not any(map(str.isspace, text[start:end]))
        assert all((point in held) is inside for point in range(start, end))


@given(TEXTS)
def test_a_word_is_one_cluster_or_letters_and_digits(text):
    clusters = edges(text)
    inner = r"[\p{L}\p{M}\p{N}\u200c\u200d\u00ad.,\p{Grapheme_Cluster_Break=Extend}\p{Prepend}]+"
    inner = inner.replace(r"\p{Prepend}", r"\p{Grapheme_Cluster_Break=Prepend}")
    for start, end in WORDS.tokens(text):
        if len([point for point in clusters if start <= point < end]) > 1:
            assert regex.fullmatch(inner, text[start:end])
            assert text[end - 1] not in ".,\u00ad"


def slow(tokenizer: Tokenizer, text: str) -> list[tuple[int, int]]:
    found = (each.span(1) for each in tokens._pattern(tokenizer.name).finditer(text))
    return [(start, end) for start, end in found if start < end]


@pytest.mark.parametrize("tokenizer", [WORDS, CLUSTERS])
@pytest.mark.parametrize("beside", ["a", "1", "中", "."])
def test_usual_characters_are_cut_alike_by_both_patterns(tokenizer, beside):
    every = map(chr, (*range(0x2E00), *range(0x3000, 0x3400), *range(0xFF00, 0x10000)))
    usual = [each for each in every if not tokens._UNUSUAL.match(each)]
    assert len(usual) > 4000
    text = beside + beside.join(usual) + beside
    assert tokenizer.tokens(text) == slow(tokenizer, text)
    assert tokenizer.tokens("".join(usual)) == slow(tokenizer, "".join(usual))


USUAL = ["a", "1", ".", ",", "\u00ad", "中", "カ", " ", "\r", "\n", "é", "ب", "-", "😀"]


@given(st.lists(st.sampled_from(USUAL), max_size=20).map("".join))
def test_usual_texts_are_cut_alike_by_both_patterns(text):
    assert WORDS.tokens(text) == slow(WORDS, text)
    assert CLUSTERS.tokens(text) == slow(CLUSTERS, text)


@pytest.mark.parametrize(
    "piece", [" ", " \u0301", "1.", "a\u00ad", "🇭🇺", "e\u0301", "\u200d", "\r\n"]
)
def test_time_grows_with_the_text_alone(piece):
    begun = time.process_time()
    WORDS.tokens(piece * 20_000)
    CLUSTERS.tokens(piece * 20_000)
    assert time.process_time() - begun < 2
