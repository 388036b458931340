"""The way of counting that made the spans is found, or nothing is claimed."""

from dataclasses import dataclass
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import BadOffsets
from annotator.domain.span import Range
from annotator.formats.offset_evidence import ENOUGH, Decision, Evidence
from annotator.formats.offset_finding import Found, Quoted, Spans, same_quote
from annotator.formats.offset_units import Counting, Positions, counting_named, countings

CODE_POINTS = Counting()
# fmt: off
PIECES = [
    "a", "b", "ab ", "é", "e\u0301", " ", "\n", "\r", "\r\n", "\u2028", "\ufeff", "😀",
    "👨🏻\u200d🚒", "🇭🇺", "\u1112\u1161\u11ab", "عَرَبِي", "नि", "中文",
]
# fmt: on
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map("".join)


def said(text: str, counting: Counting, places, *, signed=False, quotes=True) -> list[Quoted]:
    """What a tool that counts so would write of these places; it leaves out what it cannot say."""
    positions = Positions(text, counting.of_file(signed=signed))
    found = []
    for place in places:
        try:
            numbers = positions.numbers(place)
        except BadOffsets:
            continue
        found.append(Quoted(*numbers, text[place.start : place.end] if quotes else None))
    return found


def decide(documented: str, *files: tuple[str, list[Quoted]], signed: bool = False) -> Decision:
    evidence = Evidence(counting_named(documented))
    for text, spans in files:
        evidence.add(text, spans, signed=signed)
    return evidence.decide()


def places_of(text: str, *quotes: str) -> list[Range]:
    return [Range(text.index(each), text.index(each) + len(each)) for each in quotes]


@dataclass(frozen=True, slots=True)
class Release:
    """Texts with their spans, all counted in the same way, and which of them have a signature."""

    counting: Counting
    texts: list[tuple[str, bool, list[Quoted]]]


@st.composite
def releases(draw, *, quotes: bool = True) -> Release:
    counting = draw(st.sampled_from(countings()))
    texts = []
    for text in draw(st.lists(TEXTS, min_size=1, max_size=4)):
        signed = draw(st.booleans())
        point = st.integers(0, len(text))
        places = draw(st.lists(st.builds(Range, point, point), max_size=6))
        texts.append((text, signed, said(text, counting, places, signed=signed, quotes=quotes)))
    return Release(counting, texts)


def ranges(release: Release, counting: Counting) -> list[Range | None]:
    return [
        Positions(text, counting.of_file(signed=signed)).range(each.start, each.end)
        for text, signed, spans in release.texts
        for each in spans
    ]


def evidence_of(release: Release, documented: Counting) -> Evidence:
    evidence = Evidence(documented)
    for text, signed, spans in release.texts:
        evidence.add(text, spans, signed=signed)
    return evidence


@given(releases(), st.sampled_from(countings()))
def test_what_is_decided_is_true_or_documented_and_as_good(release, documented):
    decision = evidence_of(release, documented).decide()
    spans = [each for _, _, spans in release.texts for each in spans]
    true = ranges(release, release.counting)
    assert decision.spans == len(true)
    if decision.counting is None:
        assert len(decision.candidates) > 1
        assert set(decision.fitting.values()) >= {len(true)}
    elif ranges(release, decision.counting) != true:
        assert decision.counting == documented
        texts = [text for text, _, spans in release.texts for _ in spans]
        for text, found, span in zip(texts, ranges(release, documented), spans, strict=True):
            assert found is not None
            assert same_quote(text[found.start : found.end], span.quote)
    if release.counting == documented:
        assert decision.counting == documented


@given(st.sampled_from(countings()), st.sampled_from(countings()), st.booleans())
def test_the_way_is_found_when_it_can_be_told(true, documented, signed):
    text = "Ádám 😀 ült\r\na 👩🏽\u200d🚒 mellett,\r\nÉva e\u0301s Ödön nem."
    quotes = ("Ádám", "ült", "mellett", "Éva", "Ödön", "nem")
    spans = said(text, true, places_of(text, *quotes), signed=signed)
    assert len(spans) == 6
    evidence = Evidence(documented)
    evidence.add(text, spans, signed=signed)
    decision = evidence.decide()
    assert decision.counting is not None
    assert decision.counting.of_file(signed=signed) == true.of_file(signed=signed)
    assert decision.fitting == {decision.counting.name: 6}


@given(releases(quotes=False), st.sampled_from(countings()))
def test_without_quotes_nothing_but_the_documented_way_is_decided(release, documented):
    decision = evidence_of(release, documented).decide()
    assert decision.counting in (None, documented)


@given(st.lists(releases(), min_size=2, max_size=2), st.sampled_from(countings()))
def test_with_quotes_of_two_ways_only_one_that_fits_all_wins(two, documented):
    evidence = Evidence(documented)
    spans = [each for release in two for each in release.texts]
    for text, signed, quoted in spans:
        evidence.add(text, quoted, signed=signed)
    decision = evidence.decide()
    if decision.counting:
        total = sum(len(quoted) for _, _, quoted in spans)
        assert decision.fitting.get(decision.counting.name, 0) == decision.spans == total


def test_what_doccano_counts_is_found_from_quotes():
    text = "👨🏻\u200d🚒 firemen drive firetrucks"
    for numbers, name in [((22, 32), "utf16"), ((16, 26), "grapheme"), ((19, 29), "codepoint")]:
        decision = decide("utf16", (text, [Quoted(*numbers, "firetrucks")]))
        assert decision.counting == counting_named(name)


def test_inclusive_utf16_with_every_crlf_two():
    text = "Title 😀\r\n\r\nAnna met Bob.\r\nBob left.\r\n"
    spans = said(text, counting_named("utf16-inclusive"), places_of(text, "Anna", "Bob", "left"))
    assert decide("codepoint", (text, spans)).counting == counting_named("utf16-inclusive")


def test_brat_counts_folded_and_shows_line_ends_as_blanks():
    text = "Anna\r\nmet Bob 😀.\r\nBob left.\r\n"
    spans = [Quoted(0, 8, "Anna met"), Quoted(9, 12, "Bob"), Quoted(20, 24, "left")]
    decision = decide("codepoint-folded", (text, spans))
    assert decision.counting == counting_named("codepoint-folded")
    assert str(decision) == "3 of 3 spans fit code points, CRLF as one."


def test_some_wrong_quotes_do_not_hide_the_way():
    text = "Ádám 😀 ült. " * 3
    spans = [Quoted(8, 11, "ült"), Quoted(21, 24, "ült"), Quoted(0, 4, "Éva"), Quoted(5, 6, "x")]
    decision = decide("codepoint", (text, spans))
    assert decision.counting == counting_named("utf16")
    assert (decision.spans, decision.fitting) == (4, {"utf16": 2})


def test_fewer_than_half_decide_nothing():
    text = "Ádám 😀 ült. " * 3
    spans = [Quoted(8, 11, "ült"), *(Quoted(0, 4, "Éva") for _ in range(2))]
    decision = decide("codepoint", (text, spans))
    assert decision.counting is None
    assert decision.candidates == (counting_named("utf16"),)
    assert str(decision) == (
        "The spans do not settle how positions are counted:"
        " say --offset-unit utf16 (UTF-16: 1 of 3 spans fit)."
    )


def test_two_ways_in_one_release_must_be_told_by_a_person():
    decision = decide(
        "codepoint",
        ("Anna met Bob.", [Quoted(0, 3, "Anna"), Quoted(9, 11, "Bob"), Quoted(5, 7, "met")]),
        ("آنا هنا", [Quoted(0, 3, "آنا"), Quoted(4, 7, "هنا")]),
    )
    assert decision.counting is None
    assert [each.name for each in decision.candidates[:2]] == ["codepoint-inclusive", "codepoint"]
    assert [decision.fitting[each.name] for each in decision.candidates[:2]] == [3, 2]
    assert "codepoint-inclusive (code points with inclusive ends: 3 of 5" in str(decision)


def test_nothing_fits():
    decision = decide("codepoint", ("Anna met Bob.", [Quoted(0, 4, "Cecil"), Quoted(9, 90, "Bob")]))
    assert (decision.counting, decision.candidates) == (None, ())
    assert str(decision).startswith("None of 2 spans fits its text")


def test_repeated_quotes_are_the_documented_way_or_nobody_knows():
    text = "😀 ha ha"
    spans = [Quoted(5, 6, "a")]
    assert decide("utf16", ("😀aaaa", [Quoted(3, 4, "a")])).counting == counting_named("utf16")
    assert decide("codepoint", ("😀aaaa", [Quoted(3, 4, "a")])).counting == CODE_POINTS
    undecided = Evidence(counting_named("utf8"), hypotheses=[CODE_POINTS, counting_named("utf16")])
    undecided.add("😀aaaa", [Quoted(3, 4, "a")])
    assert undecided.decide().counting is None
    assert decide("utf8", (text, spans)).counting is None


def test_a_release_without_spans_is_read_as_documented():
    decision = decide("utf16-inclusive", ("Anna", []))
    assert decision.counting == counting_named("utf16-inclusive")
    assert str(decision) == (
        "There are no spans; positions would be read as UTF-16 with inclusive ends."
    )


WORDS = "😀 Anna met Bob and Cecil, and Dora met Emil at the old mill.\r\n" * 4


def words_of(text: str) -> list[Range]:
    names = ("Anna", "Bob", "Cecil", "Dora", "Emil", "mill")
    line = len(text) // 4
    return [
        Range(start + n * line, end + n * line)
        for n in range(4)
        for start, end in places_of(text, *names)
    ]


@pytest.mark.parametrize("name", ["codepoint", "utf16", "codepoint-inclusive", "utf16-folded"])
def test_word_edges_speak_for_the_documented_way_or_against_it(name):
    spans = said(WORDS, counting_named(name), words_of(WORDS), quotes=False)
    assert decide(name, (WORDS, spans)).counting == counting_named(name)
    decision = decide("utf8-inclusive", (WORDS, spans))
    assert decision.counting is None
    assert decision.candidates[0] == counting_named(name)
    assert decision.fitting[name] == len(spans) == 24


def test_a_few_odd_spans_are_not_clear_evidence():
    text = "Anna met Bob. " * 200
    spans = [Quoted(n * 14, n * 14 + 4, None) for n in range(200)]
    odd = [Quoted(n * 14 + 9, n * 14 + 11, None) for n in range(10)]
    # Two spans that fit inclusive ends only are too few, in a handful and in a large release.
    assert decide("codepoint", (text, [*spans[:3], *odd[:2]])).counting == CODE_POINTS
    assert decide("codepoint", (text, [*spans, *odd])).counting == CODE_POINTS
    assert decide("codepoint", (text, [*spans[:3], *odd])).counting is None


def test_spans_that_cut_characters_in_the_documented_way_speak_against_it():
    text = "x𝒳xx" * 40  # one word: its edges tell nothing
    places = [Range(at, at + 3) for at in range(60)]
    counted = said(text, counting_named("codepoint"), places, quotes=False)
    assert decide("codepoint", (text, counted)).counting == CODE_POINTS
    found = decide("utf16", (text, counted))
    assert found.counting is None
    few = decide("utf16", (text, counted[:2]))
    assert few.counting == counting_named("utf16")


def test_white_space_at_the_ends_counts_half():
    text = "Anna met Bob. " * 10
    exact = [Quoted(n * 14, n * 14 + 4, None) for n in range(10)]
    # With inclusive ends each would take the blank after the word.
    decision = decide("codepoint-inclusive", (text, exact))
    assert decision.counting is None
    assert [decision.fitting[it] for it in ("codepoint", "codepoint-inclusive")] == [10, 5]


def test_scripts_without_spaces_have_edges_everywhere_but_in_clusters():
    chinese = "安娜遇见了鲍勃" * 3
    spans = [Quoted(n * 7, n * 7 + 2, None) for n in range(3)]
    assert decide("codepoint-inclusive", (chinese, spans)).counting is not None
    thai = "น้ำ" * 9
    inside = [Quoted(n * 3, n * 3 + 1, None) for n in range(9)]
    assert decide("codepoint", (thai, inside)).counting is None


def test_spans_without_quotes_decide_between_what_the_quotes_leave_open():
    plain = ("Anna met Bob.", [Quoted(0, 4, "Anna"), Quoted(9, 12, "Bob")])
    spans = said(WORDS, counting_named("utf16"), words_of(WORDS), quotes=False)
    assert decide("utf16", plain, (WORDS, spans)).counting == counting_named("utf16")
    decision = decide("codepoint", plain, (WORDS, spans))
    assert decision.counting is None
    assert decision.candidates[0] == counting_named("utf16")
    assert not any(each.inclusive for each in decision.candidates)


def test_many_texts_take_little_time():
    text = ("Ádám és Éva a ποταμός mellett ült 😀.\r\n" * 25) + "Vége."
    counting = counting_named("utf16")
    places = [Range(n * 39, n * 39 + 4) for n in range(20)]
    spans = said(text, counting, places)
    evidence = Evidence(CODE_POINTS)
    begun = process_time()
    for n in range(100):
        evidence.add(text if n % 4 == 0 else "Anna met Bob. " * 60, spans)
    assert process_time() - begun < 2


@pytest.mark.parametrize("quotes", [False, True])
def test_many_texts_that_fit_cost_little_and_leave_the_others_their_say(
    monkeypatch: pytest.MonkeyPatch, quotes: bool
) -> None:
    looked: list[Counting] = []
    found = Spans.found

    def counted(spans: Spans, counting: Counting) -> Found:
        looked.append(counting)
        return found(spans, counting)

    monkeypatch.setattr(Spans, "found", counted)
    evidence = Evidence(CODE_POINTS)
    plain, odd = "Ada met Bob.", "😀 Ada met Bob."
    for _ in range(ENOUGH):
        evidence.add(plain, said(plain, CODE_POINTS, places_of(plain, "Ada"), quotes=quotes))
    looked.clear()
    for _ in range(50):
        evidence.add(plain, said(plain, CODE_POINTS, places_of(plain, "Bob"), quotes=quotes))
    assert len(looked) == 50
    assert evidence.decide().counting == CODE_POINTS
    utf16 = counting_named("utf16")
    for _ in range(20):
        evidence.add(odd, said(odd, utf16, places_of(odd, "Ada", "Bob"), quotes=quotes))
    assert len(looked) > 50 + 20 * 2
    decision = evidence.decide()
    assert (decision.counting or decision.candidates[0]) == utf16
    assert (decision.counting is None) != quotes  # without quotes a person must say
