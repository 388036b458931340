"""Which articles one wants: nothing asked is everything, and a kept choice comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.choice import Choice

CHOICES = st.builds(
    Choice, language=st.text(max_size=3), label=st.text(max_size=5), unread=st.booleans()
)


def test_an_empty_choice_asks_for_nothing() -> None:
    assert not Choice()
    assert Choice(unread=True)


@given(CHOICES)
def test_what_is_kept_comes_back(choice: Choice) -> None:
    assert Choice.of_text(choice.text()) == choice


@pytest.mark.parametrize(
    "text", ["", "[", "[" * 99_999, "[]", '{"language": 3}', '{"unread": 1, "x": "y"}']
)
def test_what_is_not_understood_asks_for_nothing(text: str) -> None:
    assert Choice.of_text(text) == Choice()
