"""The numbers of a text, however they are written."""

import pytest

from annotator.analysis.numbers import numbers_in


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("12 000 katona", {"12000"}),
        ("11.000-12.000 de soldați", {"11000", "12000"}),
        ("11,000 troops", {"11000"}),
        ("12 ezer katona, 12 mii de soldați, 12 χιλιάδες", {"12000"}),
        ("7,5 Millionen Euro", {"7500000"}),
        ("7.5 million", {"7500000"}),
        ("1,5 milliárd", {"1500000000"}),
        ("90%, 3,25 százalék", {"90", "3.25"}),
        ("in 2024, 26 dead", {"26"}),
        ("2024. 06. 19-én 20:40-kor", set()),
        ("5 soldiers and 3 dogs", set()),
        ("182 χιλιόμετρα, 12 militari, 5 милиона", {"182", "12", "5000000"}),
        ("nothing", set()),
    ],
)
def test_a_number_is_the_same_in_every_language(text: str, numbers: set[str]) -> None:
    assert numbers_in(text) == numbers
