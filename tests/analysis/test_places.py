"""Countries and capitals whose names differ between languages."""

import pytest

from annotator.analysis.name_keys import name_keys
from annotator.analysis.places import place, place_of_two


@pytest.mark.parametrize(
    ("word", "language", "shown"),
    [
        ("Pekingben", "hu", "Beijing"),
        ("Beijingului", "ro", "Beijing"),
        ("Πεκίνο", "el", "Beijing"),
        ("Oroszországgal", "hu", "Russia"),
        ("Ρωσίας", "el", "Russia"),
        ("России", "ru", "Russia"),
        ("Rusiei", "ro", "Russia"),
        ("Bécsbe", "hu", "Vienna"),
        ("Kolozsvárott", "hu", "Cluj"),
        ("Lodva", "hu", ""),
        ("Romano", "it", ""),
    ],
)
def test_a_place_is_known_in_its_cases(word: str, language: str, shown: str) -> None:
    assert place(name_keys(word, language)) == shown


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        ("Észak", "Koreával", "North Korea"),
        ("Coreei", "Nord", "North Korea"),
        ("Βόρειας", "Κορέας", "North Korea"),
        ("Νότια", "Κορέα", "South Korea"),
        ("Statelor", "Unite", "United States"),
        ("Upper", "Lodva", ""),
    ],
)
def test_two_words_can_be_one_place(first: str, second: str, shown: str) -> None:
    assert place_of_two(first, second) == shown
