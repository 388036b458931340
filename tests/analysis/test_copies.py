"""Articles that are largely the same text."""

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.copies import (
    MIN_OVERLAP,
    MOST_OF_ONE,
    grouped,
    guess,
    overlap,
    shingles,
    sketch,
    suspects,
)

WORDS = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in ("ln", "r", "st", "m")]


def text(seed: int, words: int = 200) -> str:
    return " ".join(Random(seed).choices(WORDS, k=words))


def suspected(*texts: str) -> set[tuple[str, str]]:
    return set(suspects((str(n), sketch(shingles(each))) for n, each in enumerate(texts)))


def share(one: str, other: str) -> float:
    return overlap(shingles(one), shingles(other))


def changed(whole: str, every: int) -> str:
    return " ".join("new" if n % every == 0 else it for n, it in enumerate(whole.split()))


def test_copies_with_small_changes_are_found() -> None:
    report = text(1)
    variants = [
        report.upper().replace(" ", "\n"),
        report + " " + text(2, 60),
        changed(report, 20),
        changed(report, 8),
        " ".join(report.split()[:120]),
    ]
    for variant in variants:
        assert share(report, variant) >= MIN_OVERLAP
        assert suspected(report, variant) == {("0", "1")}


def test_the_figure_is_the_share_of_the_shorter_text() -> None:
    report = text(1)
    words = report.split()
    assert share(report, " ".join(words[:100])) == 1.0
    half = " ".join(words[:51]) + " " + text(9, 49)
    assert 0.45 < share(report, half) < 0.55


def test_other_texts_are_no_copies() -> None:
    texts = [text(seed) for seed in range(12)]
    assert max(share(one, other) for one, other in combinations(texts, 2)) < 0.1


def test_a_few_words_are_no_article() -> None:
    assert shingles("Too short to say.") == frozenset()
    assert share("Too short.", "Too short.") == 0.0


def test_scripts_without_blanks_are_compared_too() -> None:
    report = "".join(chr(0x4E00 + Random(3).randrange(0, 900) + n) for n in range(60))
    assert share(report, report[:45]) == 1.0


def test_very_many_copies_hang_together_without_all_their_pairs() -> None:
    count = MOST_OF_ONE + 30
    pairs = suspected(*[text(1)] * count)
    assert len(pairs) < 2 * count
    assert len(grouped(pairs)) == 1


def test_groups_hang_together() -> None:
    assert grouped([("a", "b"), ("d", "c"), ("b", "e")]) == [("a", "b", "e"), ("c", "d")]
    assert grouped([]) == []


@settings(max_examples=30)
@given(st.text(max_size=200), st.text(max_size=200))
def test_an_overlap_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0.0 <= share(one, other) <= 1.0
    assert share(one, other) == share(other, one)


def test_a_sentence_that_all_have_leads_to_no_suspects() -> None:
    common = text(99, 12)
    assert suspected(*[f"{text(seed)} {common}" for seed in range(MOST_OF_ONE + 20)]) == set()


def test_a_guess_comes_near_the_overlap() -> None:
    report = text(1)
    for other in (changed(report, 12), report + text(5, 300), text(7)):
        found = shingles(report), shingles(other)
        assert abs(guess(sketch(found[0]), sketch(found[1])) - overlap(*found)) < 0.3
    assert guess(sketch(shingles(report)), sketch(shingles(report))) == 1.0
