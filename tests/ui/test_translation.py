"""Texts keep their braces when nothing is filled in."""

import pytest

from annotator.ui.translation import tr


def test_fields_are_filled_in() -> None:
    assert tr("{done} of {total}", done=1, total="{2}") == "1 of {2}"


def test_without_fields_a_text_stays_as_it_is() -> None:
    assert tr("{act}") == "{act}"


def test_a_field_that_is_missing_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        tr("{done} of {total}", done=1)
