"""Keys under which one name is found in several languages, scripts and grammatical cases."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.analysis.name_keys import name_keys, whole_key


@pytest.mark.parametrize(
    "words",
    [
        "Putin:ro Putyin:hu Putyinnal:hu Putyinnak:hu Πούτιν:el Путина:ru Путиным:ru",
        "Trump:ro Trumppal:hu Τραμπ:el Трампом:ru",
        "Kim:ro Kimmel:hu Kimnek:hu Κιμ:el Ким:ru",
        "Zelenszkij:hu Zelenski:ro Ζελένσκι:el Зеленский:uk Zelenskyy:en",
        "Lavrov:en Lavrovval:hu Λαβρόφ:el Лавровым:ru",
        "Macron:fr Macronnal:hu Μακρόν:el Макрона:ru",
        "Erdoğan:tr Erdogannal:hu Ερντογάν:el",
    ],
)
def test_all_forms_of_a_name_meet(words: str) -> None:
    keys = [name_keys(*each.split(":")) for each in words.split()]
    apart = [
        pair for pair in combinations(range(len(keys)), 2) if not keys[pair[0]] & keys[pair[1]]
    ]
    names = words.split()
    assert [(names[a], names[b]) for a, b in apart] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Putin:ro", "puțin:ro"),
        ("Orbán:hu", "Urban:hu"),
        ("Kovács:hu", "Kovačić:sr"),
        ("Merkel:de", "Marokko:de"),
        ("Kim:en", "Kimberly:en"),
        ("Papp:hu", "Παππάς:el"),
        ("Nagy:hu", "Nagyvárad:hu"),
    ],
)
def test_other_names_do_not_meet(one: str, other: str) -> None:
    assert not name_keys(*one.split(":")) & name_keys(*other.split(":"))


def test_the_end_of_a_longer_name_does_not_count() -> None:
    assert whole_key("Lukasenka", "hu") == whole_key("Лукашенко", "ru") == "lukasenk"
    assert whole_key("Oslo", "") == "oslo"


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=20), st.sampled_from(["", "hu", "ro", "el", "ru", "en"]))
def test_keys_are_long_enough_to_tell_something(word: str, language: str) -> None:
    assert all(len(key) >= 3 for key in name_keys(word, language))
