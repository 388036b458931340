"""Looking through what is known of many articles, some at a time."""

from collections.abc import Sequence
from typing import Any, cast

import pytest

from annotator.domain.choice import Choice
from annotator.ui.list_words import Looking


class Facts:
    def __init__(self) -> None:
        self.asked: list[int] = []
        self.facts = {n: f"Cikk {n}\x00\nŐszi" for n in range(10)}

    def searched(self, keys: Sequence[int]) -> dict[int, str]:
        self.asked += keys
        return {key: self.facts[key] for key in keys if key in self.facts}

    def chosen(self, keys: Sequence[int], choice: Choice, *, me: str) -> list[int]:
        assert (choice.language, me) == ("hu", "ada")
        return [key for key in keys if key % 2]


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> Facts:
    for name in ("FIRST", "STEP"):
        monkeypatch.setattr(f"annotator.ui.list_words.{name}", 4)
    return Facts()


def test_without_a_word_all_are_there(facts: Facts) -> None:
    looking = Looking(cast(Any, facts))
    assert looking.begin([1, 2]) == [1, 2]
    assert not looking.goes_on
    assert facts.asked == []


def test_it_goes_step_by_step_and_reads_nothing_twice(facts: Facts) -> None:
    looking = Looking(cast(Any, facts))
    looking.words = ("oszi", "cikk")
    found = looking.begin(list(range(10)))
    assert found == [0, 1, 2, 3]
    while looking.goes_on:
        found += looking.further()
    assert found == list(range(10))
    looking.words = ("7",)
    assert looking.begin(list(range(10))) == [7]
    assert not looking.goes_on
    assert facts.asked == list(range(10))


def test_what_changed_or_is_gone_is_read_anew(facts: Facts) -> None:
    looking = Looking(cast(Any, facts))
    looking.words = ("új",)
    looking.words = ("uj",)
    assert looking.begin([1, 99]) == []
    facts.facts[1] = "Új"
    looking.forget_one(1)
    assert looking.begin([1, 99]) == [1]
    looking.forget()
    looking.begin([1])
    assert facts.asked == [1, 99, 1, 99, 1]


def test_a_choice_comes_before_the_words(facts: Facts) -> None:
    looking = Looking(cast(Any, facts))
    looking.choice, looking.me = Choice(language="hu"), "ada"
    assert looking.begin(list(range(10))) == [1, 3]
    assert looking.goes_on
    assert facts.asked == []
    looking.words = ("cikk",)
    found = looking.begin(list(range(10)))
    while looking.goes_on:
        found += looking.further()
    assert found == facts.asked == [1, 3, 5, 7, 9]
