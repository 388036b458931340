"""The letters of a language cost less where they are usual."""

import pytest

from annotator.text.letters import letters_of


def cost(language: str, word: str) -> float:
    letters, before, total = letters_of(language), " ", 0.0
    for letter in word:
        total += letters.cost(before, letter)
        before = (before + letter)[-2:]
    return total / len(word)


@pytest.mark.parametrize(
    ("language", "own", "foreign"),
    [
        ("hu", "erdőben", "erdõben"),
        ("hu", "gyűlés", "gyûlés"),
        ("ro", "soldaţii", "soldaþii"),
        ("el", "άνθρωπος", "¶νθρωπος"),
        ("ru", "переправа", "оепетвдюб"),
        ("pl", "śluzy", "¶luzy"),
    ],
)
def test_own_letters_are_cheaper_than_those_of_a_wrong_encoding(
    language: str, own: str, foreign: str
) -> None:
    assert cost(language, own) + 1 < cost(language, foreign)


def test_every_letter_has_a_cost() -> None:
    letters = letters_of("hu")
    assert 0 < letters.cost(" ", "a") < letters.cost(" ", "ő") < letters.cost(" ", "ж") < 20
    assert letters.cost("жж", "ж") == letters.cost("жж", "ж")


def test_both_romanian_ways_to_write_a_letter_are_the_same_letter() -> None:
    letters = letters_of("ro")
    assert letters.cost("a", "ț") == letters.cost("a", "ţ") < letters.cost("a", "þ")
    assert letters.cost("ți", "i") == letters.cost("ţi", "i")


def test_the_statistics_of_a_language_are_read_once() -> None:
    assert letters_of("el") is letters_of("el")
