"""Echoes of a span in another article: what counts as the same, in what order, and how fast."""

import random
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.echoes import SILENCE, Echoes, EchoIndex, Voice, folded
from annotator.domain.mark import Mark, mark
from annotator.domain.span import LAYERS, Layer

TEXT = "Ioan Țurcanu vine. IOAN  ŢURCANU pleacă; Țurcanu tace. Podul lui Ioan\u00a0Turcanu."


def over(
    name: str, quote: str, *, layer: Layer = "entity", label: str = "PER", nth: int = 0
) -> Mark:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(quote, start + 1)
    return mark(name, layer, label=label, ranges=((start, start + len(quote)),))


MARKS = [
    over("late", "Ioan\u00a0Turcanu"),
    over("first", "Ioan Țurcanu"),
    over("loud", "IOAN  ŢURCANU"),
    over("short", "Țurcanu", nth=1),
    over("org", "Ioan Țurcanu", label="ORG"),
    over("claim", "Ioan Țurcanu", layer="claim", label="PER"),
    over("bridge", "Podul", label="FAC"),
]


def voice(quote: str, entity: str = "", *, layer: Layer = "entity", label: str = "PER") -> Voice:
    return Voice(layer=layer, label=label, quote=quote, entity=entity)


def index(entities: Mapping[str, str] | None = None) -> EchoIndex:
    return EchoIndex(TEXT, lambda: MARKS, entities=lambda: entities or {})


def test_the_same_label_and_quote_answer_in_the_order_of_the_text() -> None:
    assert index().of(voice("ioan țurcanu")) == Echoes(("first", "loud", "late"))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (voice("Țurcanu"), ("short",)),
        (voice("Ioan Țurcanu", label="ORG"), ("org",)),
        (voice("Ioan Țurcanu", layer="claim"), ("claim",)),
        (voice("Podul", label="FAC"), ("bridge",)),
    ],
)
def test_layer_and_label_are_the_same(asked: Voice, found: tuple[str, ...]) -> None:
    assert index().of(asked) == Echoes(found)


@pytest.mark.parametrize(
    "asked", [voice("Ioan"), voice("Podul"), voice("x", label="?"), voice("Țurcanu", layer="claim")]
)
def test_anything_else_is_silent(asked: Voice) -> None:
    assert index().of(asked) == SILENCE
    assert not index().of(asked)


def test_the_same_entity_in_other_words_is_told_apart() -> None:
    known = index({"short": "Q1", "late": "Q1", "bridge": "Q2", "org": "Q1"})
    assert known.of(voice("Ioan Țurcanu", "Q1")) == Echoes(
        ("first", "loud", "late"), ("org", "short")
    )
    assert known.of(voice("nobody", "Q2")) == Echoes((), ("bridge",))
    assert known.of(voice("nobody", "Q3")) == known.of(voice("nobody")) == SILENCE


def test_who_names_no_entity_does_not_echo_those_who_do_not() -> None:
    assert index({"short": "", "bridge": ""}).of(voice("nobody", "")) == SILENCE


def test_nothing_is_read_before_the_first_question_and_once_for_all() -> None:
    asked: list[str] = []

    def marks() -> Iterable[Mark]:
        asked.append("marks")
        return MARKS

    def entities() -> Mapping[str, str]:
        asked.append("entities")
        return {}

    known = EchoIndex(TEXT, marks, entities=entities)
    assert asked == []
    for _ in range(3):
        known.of(voice("Țurcanu"))
        known.of(voice("Podul", label="FAC"))
    assert asked == ["marks"]
    for _ in range(3):
        known.of(voice("Țurcanu", "Q1"))
    assert sorted(asked) == ["entities", "marks", "marks"]


def test_a_span_of_several_ranges_is_known_by_its_whole_quote() -> None:
    parted = mark("parted", "claim", label="Claim", ranges=((0, 4), (13, 17)))
    known = EchoIndex(TEXT, lambda: [parted])
    assert known.of(voice("ioan turcanu vine", layer="claim", label="Claim")).quotes == ("parted",)


# ---------------------------------------------------------------- folding


@pytest.mark.parametrize(
    "same",
    [
        ("Kovács Őrs", "kovacs  ors", "KOVÁCS\nŐRS", "Ko\u00advács\u00a0Őrs", " Kovács Őrs "),
        ("Ștefan Țurcanu", "Ştefan Ţurcanu", "stefan turcanu"),
        ("Ἑλένη Παππᾶς", "ΕΛΕΝΗ ΠΑΠΠΑΣ", "Ελένη Παππάς"),
        ("за\u0301мок", "Замок"),
        ("أَحْمَدُ", "أحمد"),
        ("דָּוִד", "דוד"),
        ("Straße", "STRASSE"),
        ("ﬁlm", "Film"),
        ("ᾠδεῖον", "ωδείον", "ΩΔΕΙΟΝ"),
        ("İzmir", "izmir"),
        ("\ufeffab", "AB"),
    ],
)
def test_case_accents_and_white_space_do_not_count(same: tuple[str, ...]) -> None:
    for spelling in same:
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            assert folded(unicodedata.normalize(form, spelling)) == folded(same[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("हि", "हा"),
        ("क्ष", "कष"),
        ("กา", "ก่า"),
        ("Ioan", "Ion"),
        ("a-b", "ab"),
        ("😀", "😃"),
        ("\u0301", "\u0300"),
        ("か\u3099", "か"),
        ("10 000", "10000"),
    ],
)
def test_what_makes_another_word_counts(one: str, other: str) -> None:
    assert folded(one) != folded(other)


SIGNS = st.sampled_from(
    "aÁőŐșŞßﬁ\u0301\u0327\u0345ΆᾳςΣİı\u00ad \u00a0\n7😀हि्אָ\u064bかﾟ가\u1100\u1161"
)
QUOTES = st.text(SIGNS, max_size=12) | st.text(max_size=12)


@given(QUOTES)
@example("0¯ \u1fee ´")
def test_folding_is_done_once(quote: str) -> None:
    once = folded(quote)
    assert folded(once) == once
    assert bool(once) == bool(quote)


@given(QUOTES)
def test_composed_or_not_makes_no_difference(quote: str) -> None:
    apart, composed = (unicodedata.normalize(form, f"x{quote}") for form in ("NFD", "NFC"))
    assert folded(apart) == folded(composed)


SPELLINGS = st.sampled_from(
    [
        str,
        str.upper,
        str.lower,
        str.title,
        lambda text: f"\u00ad {text}\ufeff",
        lambda text: text[1:],
    ]
)


@given(QUOTES.filter(bool), SPELLINGS, st.sampled_from(["NFC", "NFD"]))
def test_a_quote_is_found_exactly_when_it_folds_alike(
    quote: str, spelled: Callable[[str], str], form: Literal["NFC", "NFD"]
) -> None:
    other = unicodedata.normalize(form, spelled(quote)) or "x"
    whole = mark("other", "entity", label="PER", ranges=((0, len(other)),))
    found = EchoIndex(other, lambda: [whole]).of(voice(quote))
    assert found.quotes == (("other",) if folded(other) == folded(quote) else ())


# ---------------------------------------------------------------- many


def test_among_fifty_thousand_spans_an_answer_is_quick() -> None:
    drawn = random.Random(3)
    words = [f"Név{n} Ősi" for n in range(500)]
    text = " ".join(words)
    starts = [text.index(word) for word in words]
    marks = []
    for n in range(50_000):
        number = drawn.randrange(500)
        place = (starts[number], starts[number] + len(words[number]))
        marks.append(mark(f"s{n}", drawn.choice(LAYERS), label=f"L{n % 20}", ranges=(place,)))
    known = EchoIndex(text, lambda: marks)
    known.of(voice("nev7 osi", label="L7"))
    started = time.perf_counter()
    found = [known.of(voice(f"NÉV{n} ŐSI", label="L7")) for n in range(500)]
    assert (time.perf_counter() - started) / 500 < 0.002
    wanted = [each.id for each in marks if (each.layer, each.label) == ("entity", "L7")]
    assert sorted(name for echoes in found for name in echoes.quotes) == sorted(wanted)
