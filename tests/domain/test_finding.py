"""Finding: what is alike in many scripts, whole characters only, and against a plain matcher."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import finding
from annotator.domain.finding import find_all, pattern_of
from annotator.domain.span import Range

FAMILY = "👨\u200d👩\u200d👧"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


def found(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in find_all(text, wanted)]


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


# ---------------------------------------------------------------- what is alike


@pytest.mark.parametrize(
    "alike",
    [
        "HÁBORÚ háború haboru Háboru",
        "őrző ŐRZŐ orzo örzö órző",
        "știință ştiinţă STIINTA știința",
        "ΛΌΓΟΣ λόγος λογοσ Λόγοσ",
        "ᾠδή ὠδῇ ΩΔΗ ωδη",
        "İstanbul ıstanbul ISTANBUL istanbul",
        "Straße STRASSE strasse STRAẞE",
        "eﬃcient eﬀicient efﬁcient EFFICIENT",
        "Ｆｕｌｌ full ＦＵＬＬ 𝐟𝐮𝐥𝐥",
        "Łódź lodz ŁÓDŹ",
        "Øre Ore øre",
        "đak dak ĐAK",
        "كِتَابٌ كـــتاب كتاب",
        "أحمد إحمد آحمد احمد ٱحمد",
        "שָׁלוֹם שלום",
        "ёлка елка ЁЛКА",
        "мой мои МОЙ",
        "हिन्दी हिन्दी",
        "co\u00adop co\u200bop co\u2060op co\u200cop co\u200dop co\u202aop co\ufeffop coop",
        '„jó” «jó» »jó« "jo" “jó” ‟jo‟',
        "O’Neil O'Neil O‘Neil Oʼneil",
        "a-b a‐b a‑b a–b a—b",
        "x² X2",
        "5㎞ 5KM",
        "ガス ｶﾞｽ カ\u3099ス",
        "한국 " + unicodedata.normalize("NFD", "한국"),
        "👍 👍🏽",
        "❤ ❤\ufe0f",
        "1 1\ufe0f\u20e3",
        "wait… wait...",
    ],
)
def test_words_that_readers_take_for_the_same_are_found_by_each_other(alike: str) -> None:
    words = alike.split(" ")
    for wanted in words:
        assert found(alike, wanted) == words
        assert found(nfd(alike), wanted) == nfd(alike).split(" ")
        assert found(alike, nfd(wanted)) == words


@pytest.mark.parametrize(
    "blank",
    [" ", "\u00a0", "\n", "\r\n", "\r", "\t", "  \n \u2003", "\u2028", " \u200b\n", "\u3000"],
)
def test_one_run_of_white_space_is_like_another(blank: str) -> None:
    text = f"a híd{blank}neve"
    assert find_all(text, "hid neve") == [Range(2, len(text))]
    assert find_all("a híd neve", f"híd{blank}neve") == [Range(2, 10)]
    assert found("a hídneve", f"híd{blank}neve") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("की कि के", "क"),  # another vowel sign is another syllable
        ("क", "कि"),
        ("हिन्दी", "हिनदी"),
        ("ที่ ที", "ท"),
        ("หิน", "หน"),
        ("ทำ", "ท"),
        ("が", "か"),
        ("カ\u3099", "カ"),
        ("한", "하"),
        (nfd("한"), "하"),
        (FAMILY, "👩"),
        (FAMILY, "👨"),
        (FAMILY, "👨👩👧"),
        ("🇭🇺🇷🇴", "🇺🇷"),
        ("🇭🇺", "🇭"),
        (ENGLAND, "🏴"),
        ("Straße", "tras"),  # half an ß
        ("ﬁnom", "inom"),
        ("ßs", "ssx"),
        ("ßs", "ssss"),
        ("rossz", "ross sz"),
    ],
)
def test_what_is_another_word_or_a_part_of_a_character_is_not_found(text: str, wanted: str) -> None:
    assert found(text, wanted) == []


@pytest.mark.parametrize(
    ("text", "wanted", "hits"),
    [
        ("ßß sßs ssß ßx", "ssss", ["ßß", "sßs", "ssß"]),
        (f"{FAMILY} 👩", FAMILY, [FAMILY]),
        (f"{FAMILY} 👩", "👩", ["👩"]),
        ("🇭🇺🇷🇴🇷🇴", "🇷🇴", ["🇷🇴", "🇷🇴"]),
        ("a🇭🇺 🇭", "🇭", ["🇭"]),
        (f"{ENGLAND}🏴", ENGLAND, [ENGLAND]),
        ("[a]^-\\|&&~~", "]^-\\|&&~~", ["]^-\\|&&~~"]),
        ("नमस्ते दुनिया", "दुनिया", ["दुनिया"]),
        ("ภาษาไทย", "ไทย", ["ไทย"]),
        ("北京大學", "大學", ["大學"]),
        ("ㅋㅋ ㅠㅠ", "ㅠㅠ", ["ㅠㅠ"]),
        ("cafe\u0301 \u0301bar", "cafe bar", ["cafe\u0301 \u0301bar"]),
    ],
)
def test_emoji_signs_and_other_scripts(text: str, wanted: str, hits: list[str]) -> None:
    assert found(text, wanted) == hits


def test_a_hit_ends_after_the_marks_of_its_last_letter_but_before_what_is_invisible() -> None:
    assert found("o\u030b\u0323r", "o") == ["o\u030b\u0323"]
    assert found("szo\u200b te", "szo") == ["szo"]
    assert found("híd\u00ad ", "hid") == found("híd\u00ad ", "hid ") == ["híd"]
    assert found("נ\u200c.", "נ") == ["נ\u200c"]
    assert found("كِتَابٌ.", "كتاب") == ["كِتَابٌ"]


def test_hits_are_in_order_and_do_not_overlap() -> None:
    assert find_all("aáaAa", "aa") == [Range(0, 2), Range(2, 4)]
    assert isinstance(find_all("ab", "b")[0], Range)


def test_no_more_hits_than_wanted() -> None:
    assert find_all("aaaa", "a", most=3) == [Range(0, 1), Range(1, 2), Range(2, 3)]


@pytest.mark.parametrize(
    "wanted", ["", " ", "\n\t", "\u0301", " \u0301\u0308", "\u00ad", "ि", "🏽"]
)
def test_accents_vowel_signs_and_white_space_alone_find_nothing(wanted: str) -> None:
    assert pattern_of(wanted) is None
    assert find_all(f"a {wanted}\u0301 \u00ad कि 🏽", wanted) == []


def test_white_space_at_the_edges_of_what_is_wanted_asks_for_it_there() -> None:
    text = "az aza, az\nhaz az"
    assert find_all(text, "az ") == [Range(0, 2), Range(8, 10), Range(12, 14), Range(15, 17)]
    assert find_all(text, " az") == [Range(0, 2), Range(3, 5), Range(8, 10), Range(15, 17)]
    assert find_all(text, " az ") == [Range(0, 2), Range(8, 10), Range(15, 17)]
    assert find_all("in in in", " in ") == [Range(0, 2), Range(3, 5), Range(6, 8)]


# ---------------------------------------------------------------- against a plain matcher

# Written down by hand: what each of them counts as, and what is special in it.
COUNTS_AS = {
    **dict.fromkeys("aAáÁａ𝐚", "a"),
    **dict.fromkeys("sSşș", "s"),
    **dict.fromkeys("oőÖ", "o"),
    **dict.fromkeys("σςΣ", "σ"),
    **dict.fromkeys(" \n\r\u00a0\u2028", " "),
    **dict.fromkeys("\u0301\u0308\u0327\u064b\u00ad\u200b\u200d\ufe0f\u0640", ""),
    **{each: each for each in "fi.क\u093f\u094dन\u0e01\u0e31\u0e48か\u3099가각\u1100\u1161\u11a8"},
    "ß": "ss",
    "ﬁ": "fi",
    "ﬀ": "ff",
    "ﬃ": "ffi",
    "…": "...",
    "‘": "'",
    "'": "'",
    "–": "-",
    "-": "-",
    "が": "か\u3099",
    "가": "\u1100\u1161",
    "각": "\u1100\u1161\u11a8",
    "ı": "i",
}
BELONGS = set("\u0301\u0308\u0327\u064b\u200d\ufe0f")
BOUND = set("\u093f\u094d\u0e31\u0e48\u3099\u1161\u11a8")
PIECES = st.lists(st.sampled_from(sorted(COUNTS_AS)), max_size=25).map("".join)
FEW_PIECES = st.lists(st.sampled_from("sSßfﬁﬀﬃi a\u0301\u00ad\n.…"), max_size=30).map("".join)


def plainly_found(text: str, wanted: str) -> list[tuple[int, int]]:
    keys = "".join(COUNTS_AS[each] for each in wanted)
    core = keys.lstrip(" " + "".join(BOUND))
    left, right = " " in keys[: len(keys) - len(core)], core.endswith(" ")
    core = " ".join(core.split())
    hits: list[tuple[int, int]] = []
    for start in range(len(text) if core else 0):
        if hits and start < hits[-1][1]:
            continue
        end = plain_end(text, start, core)
        if end > start and is_free(text, start, end, left=left, right=right):
            hits.append((start, end))
    return hits


def plain_end(text: str, start: int, core: str) -> int:
    """Where the core ends that begins there, or -1."""
    got, place = "", start
    while got != core:
        key = COUNTS_AS[text[place]] if place < len(text) else "\0"
        if not got and not key:
            return -1
        if not (key == " " and got.endswith(" ")):
            got += key
        if not core.startswith(got):
            return -1
        place += 1
    while text[place : place + 1] in BELONGS:
        place += 1
    return -1 if text[place : place + 1] in BOUND else place


def is_free(text: str, start: int, end: int, *, left: bool, right: bool) -> bool:
    after = text[end:].lstrip("".join(each for each, key in COUNTS_AS.items() if not key))
    on_left = start == 0 or COUNTS_AS[text[start - 1]] == " "
    on_right = not after or COUNTS_AS[after[0]] == " "
    return (on_left or not left) and (on_right or not right)


@given(PIECES, st.data())
def test_it_finds_what_a_plain_matcher_finds(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wanted = data.draw(st.just(text[start : start + 3]) | PIECES)
    hits = find_all(text, wanted)
    assert hits == plainly_found(text, wanted)


@given(FEW_PIECES, FEW_PIECES.map(lambda text: text[:5]))
def test_so_it_does_where_ligatures_meet(text: str, wanted: str) -> None:
    assert find_all(text, wanted) == plainly_found(text, wanted)


def folded(text: str) -> str:
    """Without case and accents, by the way over a copy."""
    for _ in range(2):
        parts = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(each for each in parts if unicodedata.combining(each) < 200)
    return text


LETTERS = st.text(st.characters(categories=["Ll", "Lu", "Lo", "Nd"], max_codepoint=0x24FF))


@given(LETTERS, LETTERS, st.booleans())
def test_words_of_any_letters_are_found_in_either_form(
    before: str, word: str, composed: bool
) -> None:
    text = unicodedata.normalize("NFC" if composed else "NFD", f"{before} {word}, {word}.")
    hits = find_all(text, word)
    if pattern_of(word):
        assert len(hits) >= 2
    assert all(text[end] in " ,." or folded(text[end]) for _, end in hits)


LATIN = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F, categories=["L", "N", "Zs"]))


@given(LATIN, st.data())
def test_what_is_found_folds_to_what_is_wanted(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wanted = text[start : start + 4].strip()
    for hit in found(text, wanted):
        alike = str.maketrans("ıłøđħŧ", "ilodht")
        assert folded(hit).translate(alike) == folded(wanted).translate(alike)


ANYTHING = st.text(
    st.characters(codec=None, exclude_categories=()) | st.sampled_from("aáß 👩\u200d")
)


@given(ANYTHING, ANYTHING, st.data())
def test_an_expression_for_any_text_finds_the_same(
    text: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    for wanted in (other[:3], text[start : start + 3]):
        pattern = pattern_of(wanted)
        hits = [it.span() for it in pattern.finditer(text)] if pattern else []
        assert find_all(text, wanted) == hits


# ---------------------------------------------------------------- the tables, and time


def test_there_are_no_letters_of_several_forms_elsewhere() -> None:
    edges = [0, *(edge for first, last in finding._PLACES for edge in (first, last + 1)), 0x110000]
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        run = "".join(map(chr, range(first, last)))
        syllables = str.maketrans("", "", "".join(map(chr, range(0xAC00, 0xD7A4))))
        assert run.casefold() == run
        assert unicodedata.is_normalized("NFKD", run.translate(syllables))
        assert not any(unicodedata.category(each)[0] == "M" for each in run)
        assert finding._ODD.isdisjoint(run)


def test_a_base_is_its_own_base_and_no_character_has_too_many() -> None:
    forms = finding._forms(finding._all_blocks())
    assert max(map(len, forms.of)) <= finding.LONGEST
    assert [key for key in set("".join(forms.of)) if finding._bases(key) != key] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a" + "\u0301" * 200_000 + "c", "ab"),
        (" " * 200_000, "a b"),
        (("a" + " \u200b" * 200) * 500, "a b "),
        ("s" * 100_000, "s" * 60 + "x"),
        ("ß" * 100_000, "s" * 60 + "x"),
        ("ﬃﬀi" * 30_000, "ffi" * 20 + "x"),
        ("🇭🇺" * 50_000, "🇺🇭"),
        ("\u200d👩" * 50_000, "👩"),
    ],
)
def test_long_runs_of_the_same_take_no_longer_than_they_are(text: str, wanted: str) -> None:
    start = time.process_time()
    assert find_all(text, wanted) == []
    assert time.process_time() - start < 1.5


def test_the_letters_of_a_text_are_looked_for_only_once() -> None:
    text = "Őszi szél – északi szél. " * 3
    find_all(text, "szel")
    before = finding._blocks_of.cache_info().hits
    assert len(find_all(text, "esz")) == 3
    assert finding._blocks_of.cache_info().hits == before + 1
