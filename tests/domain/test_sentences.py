"""Sentences, marked with | in the examples: behind each mark stands the next one."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.sentences import sentence_at, sentence_ends, sentence_spans

HUNGARIAN = [
    "A tárgyalás 2025. 08. 12. napján kezdődött.| Másnap folytatták.",
    "Dr. Kiss Anna nem nyilatkozott.| Távozott.",
    "A miniszter, Sz. Lavrov szerint nincs alku.| Ez nem új.",
    "III. Béla korában épült az a híd.| Ma is áll.",
    "„Soha többé háborút!” – mondta a polgármester.| A tömeg tapsolt.",
    "„Eljön?” – kérdezte Nagy.| Nem jött el.",
    "– Jössz már?| – Igen, megyek.",
    "– Jössz már? – kérdezte az anyja.| – Igen.",
    "„Ki az?” , szólt ki Nagy.| Senki.",
    "Almát, körtét stb. vett a piacon.| Aztán hazament.",
    "Almát, körtét stb.| Aztán hazament az asszony.",
    "Az áruk, pl. a kenyér, 80%-kal drágultak.| Ez sok.",
    "Ünnepelték a 80. évfordulót.| Esett az eső.",
    "Az 5. Nemzeti Kongresszus nem ért véget.| Holnap folytatják.",
    "A Duna Kft. nyert, a Tisza Zrt. kiesett.| Ennyi volt.",
    "Kb. 11.000 ember volt ott…| Talán több is!?| Nem tudjuk.",
    "Hát… izé, nem tudom.| Talán.",
    "Az eset okt. 23. és nov. 4. között történt.| Így emlékeznek rá.",
    "A lap (amely ellenzéki!) hallgat.| A többi sem szól.",
    "Ifj. Tóth Béla és özv. Tóth Béláné is ott volt.| Más nem.",
    "A cikk a Hír24.hu oldalon jelent meg.| Törölték.",
    "Azt írták: „Vége.”| Senki sem hitte el.",
    "Gy. Szabó és Cs. Horváth vitázott, az eredmény 3:1.| 25 ember nézte.",
    "Ez történt augusztus 20-án.| 12 óra múlva vége volt.",
    "1. Bevezetés: hogy történt?| Így.",
]
ROMANIAN = [
    "Dl. Popescu a plecat.| Nu s-a mai întors.",
    "Locuiește pe Str. Lungă nr. 5, bl. 3, sc. B, ap. 12.| Este bolnav.",
    "Conform art. 5 alin. 2 lit. a, legea e clară.| Urmează votul.",
    "„Nu plecăm!”, a spus primarul.| Oamenii au aplaudat.",
    "S.U.A. au reacționat.| Uniunea Europeană tace.",
    "Carol al II-lea a abdicat în 1940.| Mihai I a urmat.",
    "A costat 3,5 mil. lei.| Prea mult!| Sau nu?",
    "Dna. Ionescu, prof. univ. dr. la Cluj, a refuzat.| De ce?",
    "Firma Apa S.R.L. a pierdut procesul.| Recursul urmează.",
    "Au venit miniștri, primari etc.| Nimeni n-a vorbit.",
    "Întâlnirea din 12 aug. 2025 s-a amânat.| Motivul?| Nu se știe.",
    "Știrea a apărut pe Canal24.ro.| Apoi a dispărut.",
    "« Pleacă ! » a strigat mulțimea.| Apoi liniște.",
    "Al. I. Cuza a unit țara.| Restul e istorie.",
]
GREEK = [
    "Ο κ. Παπαδόπουλος μίλησε.| Η αίθουσα άδειασε.",
    "Τι έγινε χθες;| Κανείς δεν ξέρει.",
    "Τι έγινε χθες\u037e| Κανείς δεν ξέρει.",
    "Η δρ. Ελένη Νίκα και ο Γ. Νίκας απάντησαν.| Τέλος.",
    "Φρούτα, π.χ. μήλα, ακρίβυναν κατά 5%.| Γιατί;",
    "Στη σελ. 12 και στο αρ. 5 της οδ. Ερμού.| Εκεί είναι.",
    "Το 2025 η Α.Ε. Κύμα έκλεισε.| Οι εργάτες έφυγαν.",
    "«Φύγετε!» – είπε ο δήμαρχος.| Έφυγαν όλοι.",
    "Μήλα, αχλάδια κ.λπ. πουλήθηκαν.| Τίποτα δεν έμεινε.",
    "«Πού πάμε;» ρώτησε εκείνη.| Κανείς δεν απάντησε.",
    "Κόστισε 3 εκατ. ευρώ· ίσως και 4 δισ.| Ποιος πληρώνει;",
    "Στις 12 Αυγ. 2025 έβρεξε.| Όλοι χάρηκαν.",
]
ENGLISH = [
    "Mr. Smith met Dr. Jones at 5 p.m. on Monday.| They talked.",
    "He left at 5 p.m.| Nobody saw him.",
    "The U.S. Senate voted.| It passed.",
    "He lives in the U.S.| He likes it.",
    "J. R. Miller wrote it.| I read it.",
    "Prices rose by 3.5 per cent.| Wages did not.",
    'She said, "Stop!" and left.| He stayed.',
    'He asked: "Why?"| She did not answer.',
    "The war ended in 1945.| Then came hunger.",
    "He was 25.| She was 30.",
    "Really?!| Yes...| Well, no.",
    "Acme Inc. said no; Globex Ltd. agreed.| Fine.",
    "No. 10 stayed silent.| Why?",
    "It was in World War II.| The town burned.",
    "Fruit, e.g. apples, vs. vegetables.| (See the list.)| End.",
    "It is known.[3]| It was denied.[4] [5]",
    "He works at the bank.| eMAG is a shop.| iPhones sell.",
    "We saw it; they did not; nobody cared.",
    "It was over … nobody spoke.| Silence.",
    "Wait.| 😀 Great.| #news is here.",
    "One line|\u2028two lines.",
]
OTHERS = [
    "他来了。|她走了！|为什么？|不知道",
    "他说：“好。”|然后走了。",
    "「行こう。」|彼は言った。|終わり",
    "هل جاء؟| نعم، جاء أمس.| ثم ذهب.",
    "وہ آیا۔| وہ گیا۔",
    "वह आया।| वह गया।|फिर लौटा॥",
    "Он приехал в 2025 г.| Потом уехал.",
    "В. В. Путин приехал.| Все молчали.",
    "Նա եկավ։| Նա գնաց։",
    "– Tu viens ?| – Non merci !| « Déjà ? » dit-il.",
    "הוא בא.| היא הלכה.",
]


def marked(text: str, ends: list[int]) -> str:
    edges = [0, *ends]
    parts = [text[a:b] for a, b in pairwise(edges)]
    return "|".join(parts) + text[edges[-1] :]


@pytest.mark.parametrize("wanted", HUNGARIAN + ROMANIAN + GREEK + ENGLISH + OTHERS)
def test_sentences_end_where_a_reader_ends_them(wanted: str) -> None:
    text = wanted.replace("|", "")
    assert marked(text, sentence_ends(text)) == wanted


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("hu", it) for it in HUNGARIAN]
    + [("ro", it) for it in ROMANIAN]
    + [("el", it) for it in GREEK]
    + [("en", it) for it in ENGLISH]
    + [("de", "Er kam am 3. Mai.| Sie ging.")],
)
def test_the_language_may_be_known(language: str, wanted: str) -> None:
    text = wanted.replace("|", "")
    assert marked(text, sentence_ends(text, language=language)) == wanted


def test_the_language_decides_what_is_doubtful() -> None:
    text = "Ült a 3. Ember mellett."
    assert len(sentence_ends(text, language="hu")) == 1
    assert len(sentence_ends(text, language="en")) == 2
    semicolon = "Reuters; Nobody"
    assert len(sentence_ends(semicolon, language="el")) == 2
    assert len(sentence_ends(semicolon)) == 1


def test_decomposed_accents_make_no_difference() -> None:
    for wanted in HUNGARIAN + ROMANIAN + GREEK:
        apart = unicodedata.normalize("NFD", wanted).replace("\u037e", ";")
        text = apart.replace("|", "")
        assert marked(text, sentence_ends(text)) == apart


def test_nothing_has_no_sentence() -> None:
    for text in ("", "  ", "\u200b\ufeff\n\u00a0"):
        assert sentence_ends(text) == []
        assert sentence_spans(text) == []
        assert sentence_at(text, 1) == (1, 1)


def test_a_carriage_return_shown_as_zero_width_space_is_white_space() -> None:
    assert sentence_spans("\ufeff Egy.\u200b Kettő.\u200b") == [(2, 6), (8, 14)]


def test_the_sentence_at_a_position_stands_without_white_space() -> None:
    text = "  Egy van. Kettő.  "
    found = [text[slice(*sentence_at(text, position))] for position in range(len(text) + 1)]
    assert found == ["Egy van."] * 11 + ["Kettő."] * 9


def test_a_very_long_paragraph_is_quick() -> None:
    started = time.perf_counter()
    assert sentence_ends("." * 300_000 + "x " * 100_000)[-1] == 499_999
    assert len(sentence_ends("Ez egy mondat, pl. Kiss úré. " * 5_000)) == 5_000
    assert time.perf_counter() - started < 2


# fmt: off
PIECES = st.sampled_from([
    "a", "B", "é", "e\u0301", "Ő", "7", " ", "  ", "\u00a0", "\n", "\r", "\u2028", "\u200b",
    "\ufeff", "\x00", ".", "!", "?", "…", ";", "\u037e", "。", "؟", "।", "„", "”", '"', "»", ")",
    "–", ",", "Dr.", "stb.", "κ.", "III.", "Sz.", "😀", "👨\u200d👩", "\u0301", "中", "अ", "्",
])
# fmt: on
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40)


@given(TEXTS, st.sampled_from(["", "hu", "el", "zh"]))
@example("。\u0301a. b", "")
@example("a.\u2028\u2028b", "")
def test_sentences_cover_the_text_in_order(text: str, language: str) -> None:
    ends = sentence_ends(text, language=language)
    assert ends == sorted(set(ends))
    assert all(0 < end <= len(text) for end in ends)
    for end in ends:
        assert not text[end - 1].isspace()
        following = text[end : end + 1]
        assert not following or unicodedata.category(following)[0] != "M"
    spans = sentence_spans(text, language=language)
    assert [end for _, end in spans] == ends
    covered = {position for span in spans for position in range(*span)}
    left = {text[n] for n in range(len(text)) if n not in covered}
    assert all(it.isspace() or it in "\u200b\ufeff" for it in left)
    assert all(start < end for start, end in spans)


@given(TEXTS, st.data())
def test_the_sentence_at_a_position_is_one_of_them(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    found = sentence_at(text, position)
    spans = sentence_spans(text)
    assert found in spans or (not spans and found == (position, position))
    inside = [span for span in spans if span[0] <= position < span[1]]
    assert not inside or found == inside[0]
