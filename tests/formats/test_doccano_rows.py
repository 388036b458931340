"""One span of doccano, in whatever form its versions wrote it."""

import pytest

from annotator.formats.doccano_rows import BadSpan, span_of


def test_a_triple_has_its_place_for_an_id() -> None:
    found = span_of([0, 3, "PER"], 7)
    assert (found.numbers, found.label, found.id) == (((0, 3),), "PER", "7")


def test_an_object_has_its_own_id_and_user() -> None:
    found = span_of({"id": 70, "start_offset": 0, "end_offset": 3, "label": 5, "user": 2}, 7)
    assert (found.numbers, found.label, found.id) == (((0, 3),), "5", "70")
    assert found.annotator == "2"


@pytest.mark.parametrize(
    "value", ["PER", [0, 3], [0.0, 3.0, "PER"], ["0", "3", "PER"], {"label": "PER"}, None, 7]
)
def test_anything_else_is_no_span(value: object) -> None:
    with pytest.raises(BadSpan, match="is no span"):
        span_of(value, 0)
