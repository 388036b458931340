"""How a word sounds, roughly, whatever script and spelling it is written in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.spelling import folded, romanised, script_language, skeleton


@pytest.mark.parametrize(
    ("words", "sound"),
    [
        ("Putin:ro Putyin:hu Πούτιν:el Путин:ru", "putin"),
        ("Dzsongun:hu Jong-un:en Γιονγκ-Ουν:el", "iongun"),
        ("Vlagyimir:hu Vladimir:ro Βλαντίμιρ:el Владимир:ru", "vladimir"),
        ("Netanjahu:hu Netanyahu:en Νετανιάχου:el", "netaniahu"),
        ("Szijjártó:hu Сийярто:ru", "siarto"),
        ("Țurcanu:ro Цуркану:ru", "kurkanu"),
        ("Szczecin:pl", "sekin"),
    ],
)
def test_one_name_sounds_alike(words: str, sound: str) -> None:
    found = {skeleton(*each.split(":")) for each in words.split()}
    assert found == {sound}


def test_a_script_speaks_for_itself() -> None:
    assert script_language("Πούτιν", "hu") == "el"
    assert script_language("Путин", "") == "ru"
    assert script_language("Őze", "hu") == "hu"


def test_what_is_not_known_stays_as_it_is() -> None:
    assert skeleton("東京", "ja") == "東京"
    assert folded("Άγκυρα ŁÓDŹ") == "αγκυρα lodz"


def test_an_id_is_plain_letters() -> None:
    assert romanised("Πούτιν") == "putin"
    assert romanised("Ţurcanu-Őze") == "turcanuoze"


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=12), st.sampled_from(["", "hu", "ro", "el", "ru", "pl", "de"]))
def test_any_word_has_a_sound(word: str, language: str) -> None:
    assert skeleton(word, language) == skeleton(word, language)
    assert isinstance(romanised(word), str)
