"""Which articles may report the same event."""

import re
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from annotator.analysis.pairing import (
    MIN_SCORE,
    MOST_NEIGHBOURS,
    Corpus,
    EventPair,
    compared,
    nearness,
    pairs,
)
from annotator.analysis.traits import Material, Traits, traits_of
from tests.analysis.conftest import REPORTS
from tests.analysis.further_reports import FURTHER


@pytest.fixture(scope="module")
def traits() -> dict[str, Traits]:
    return {key: traits_of(report.material(key)) for key, report in REPORTS.items()}


@pytest.fixture(scope="module")
def corpus(traits: dict[str, Traits]) -> Corpus:
    return Corpus(list(traits.values()))


def found_in(corpus: Corpus, min_score: float = MIN_SCORE) -> set[tuple[str, str]]:
    return {(pair.first, pair.second) for pair in pairs(corpus, min_score=min_score)}


def test_reports_on_one_event_are_pairs_and_no_others_are(corpus: Corpus) -> None:
    wanted = {
        (one, other)
        for one, other in combinations(sorted(REPORTS), 2)
        if REPORTS[one].event == REPORTS[other].event
    }
    assert found_in(corpus) == wanted


def test_the_worst_pair_is_well_above_the_best_that_is_none(
    traits: dict[str, Traits], corpus: Corpus
) -> None:
    scores: dict[bool, list[float]] = {True: [], False: [0.0]}
    for one, other in combinations(traits, 2):
        pair = compared(traits[one], traits[other], corpus=corpus)
        together = REPORTS[one].event == REPORTS[other].event
        scores[together].append(pair.score if pair else 0.0)
    assert min(scores[True]) - max(scores[False]) > 0.2


def test_reports_for_which_nothing_was_tuned() -> None:
    further = Corpus([traits_of(report.material(key)) for key, report in FURTHER.items()])
    wanted = {
        (one, other)
        for one, other in combinations(sorted(FURTHER), 2)
        if FURTHER[one].event == FURTHER[other].event
    }
    assert len(wanted) == 8
    # Another verdict of the same court on the same day, with the same lawyer and prison.
    too_alike = {("court2_en", "court_en")}
    assert found_in(further) - too_alike == wanted


def test_pairs_do_not_depend_on_the_order_of_articles(traits: dict[str, Traits]) -> None:
    shuffled = list(traits.values())
    Random(1).shuffle(shuffled)
    again = sorted(pairs(Corpus(shuffled)), key=lambda pair: pair.score)
    assert again == sorted(pairs(Corpus(list(traits.values()))), key=lambda pair: pair.score)


def test_a_pair_says_what_both_share(traits: dict[str, Traits], corpus: Corpus) -> None:
    pair = compared(traits["fire_hu"], traits["fire_de"], corpus=corpus)
    assert isinstance(pair, EventPair)
    assert (pair.first, pair.second) == ("fire_de", "fire_hu")
    assert set(pair.shared.numbers) == {"180", "7500000"}
    assert {"Ehrenfels", "Haslau", "Sopron"} <= set(pair.shared.names)
    assert (pair.shared.on, pair.shared.apart) == ("10-09", -1)


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("2025-05-14", "2025-05-14", 1.0),
        ("2025-05-14", "2025-05-16", 0.8),
        ("2025-05-14", "2025-05-20", 0.0),
        ("2025-05-14", "2025-05", 0.6),
        ("2025-05-14", "2025-06", 0.0),
        ("2025-05-14", "2025", 0.35),
        ("2025-05-14", "", 0.3),
        ("", "", 0.3),
    ],
)
def test_days_that_lie_apart_exclude_each_other(one: str, other: str, share: float) -> None:
    a, b = (traits_of(Material(n, "", "en", day)) for n, day in (("a", one), ("b", other)))
    assert nearness(a, b).share == nearness(b, a).share == share


def test_an_article_without_a_date_is_of_the_day_that_it_names() -> None:
    dated = traits_of(Material("a", "", "en", "2025-09-03"))
    vague = traits_of(Material("b", "", "en", "2025-09"))
    told = traits_of(Material("c", "it was on 3 September", "en"))
    later = traits_of(Material("d", "it was on 3 September, and again in 2026", "en"))
    assert nearness(dated, told) == (0.9, -1, "09-03")
    assert nearness(vague, told).share == 0.45
    assert nearness(dated, later).share < 0.2
    assert nearness(told, later).share == 0.45


def test_one_person_alone_makes_no_pair() -> None:
    bodies = ["We met Ilinca Dragomir today.", "They say that Ilinca Dragomir sleeps."]
    found = [traits_of(Material(str(n), body, "en", "2025-06-02")) for n, body in enumerate(bodies)]
    assert compared(*found, corpus=Corpus(found)) is None


def test_it_can_be_called_off(corpus: Corpus) -> None:
    told: list[int] = []

    def go_on(at: int) -> bool:
        told.append(at)
        return at < 3

    list(pairs(corpus, go_on=go_on))
    assert told == [0, 1, 2, 3]


def test_a_name_that_all_articles_share_leads_to_no_candidates() -> None:
    many = [
        traits_of(Material(f"{n:04}", "We saw Orlic and Bandur, who met Tamm.", "en", "2025-06-02"))
        for n in range(MOST_NEIGHBOURS + 20)
    ]
    corpus = Corpus(many)
    found = dict(corpus.candidates())
    assert found[len(many) - 1] == []
    assert len(found[5]) == 5


def test_of_the_real_articles_two_are_on_one_event(seeds: Path) -> None:
    known = {
        "000": ("hu", "2025-08-12"),
        "001": ("hu", "2025-03"),
        "002": ("ro", ""),
        "003": ("el", "2025-09-03"),
        "004": ("hu", "2023-09"),
    }
    found = []
    for path in sorted(seeds.glob("*.txt")):
        language, published = known[path.name[:3]]
        body = re.sub(r"^ date \S+ ", "", path.read_text("utf-8"))
        found.append(traits_of(Material(path.name[:3], body, language, published)))
    corpus = Corpus(found)
    (pair,) = pairs(corpus)
    assert (pair.first, pair.second) == ("002", "003")
    assert {"Kim", "Putin"} <= set(pair.shared.names)
    assert pair.shared.on == "09-03"
    others = [compared(one, other, corpus=corpus) for one, other in combinations(found, 2)]
    assert sorted(each.score for each in others if each)[-2] < pair.score - 0.3


def test_who_is_compared_does_not_depend_on_what_is_far_away(traits: dict[str, Traits]) -> None:
    alone = Corpus(list(traits.values()))
    bodies = ("We saw Orlic and Bandur there.", "They met Xeno and Bandur.")
    far = [
        traits_of(Material(f"far{n}", bodies[n % 2], "en", f"19{60 + n}-01-01")) for n in range(30)
    ]
    corpus = Corpus([*far, *traits.values()])

    def of(corpus: Corpus) -> dict[str, set[str]]:
        return {
            corpus.traits[at].article: {corpus.traits[each].article for each in found}
            for at, found in corpus.candidates()
        }

    near = of(corpus)
    assert all(near[each.article] == set() for each in far)
    assert {key: near[key] for key in traits} == of(alone)


def test_of_days_that_are_past_nothing_is_kept() -> None:
    days = [
        traits_of(Material(f"{n:03}", "We met Orlic and Bandur.", "en", f"{1900 + n}-03-05"))
        for n in range(50)
    ]
    month = traits_of(Material("month", "We met Orlic and Bandur.", "en", "1930-03"))
    found = {at: others for at, others in Corpus([*days, month]).candidates() if others}
    assert found == {30: [50]}


def test_an_article_without_a_date_is_looked_for_among_all() -> None:
    body = "We met Orlic and Bandur and Tamm on 3 September."
    dated = [
        traits_of(
            Material(f"{n:03}", body if n == 7 else "We met Xeno.", "en", f"{1950 + n}-09-03")
        )
        for n in range(50)
    ]
    corpus = Corpus([traits_of(Material("none", body, "en")), *dated])
    assert dict(corpus.candidates())[0] == [8]
