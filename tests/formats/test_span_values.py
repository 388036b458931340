"""Attributes that name spans of the file name ours afterwards."""

from dataclasses import replace

from annotator.domain.span import AttributeValue
from annotator.formats.span_values import with_own_ids
from tests.formats.conftest import SCHEMES, full_record


def test_only_attributes_of_spans_are_changed() -> None:
    record = full_record()
    ada, claim = record.spans[0], record.spans[1]
    values = (AttributeValue("claimer", "7"), AttributeValue("role", "7"))
    spans = (replace(ada, origin="tool:7"), replace(claim, attributes=values))
    found = with_own_ids(replace(record, spans=spans), SCHEMES, of="tool")
    assert found.spans[1].values("claimer") == (ada.id,)
    assert found.spans[1].values("role") == ("7",)
    assert found.spans[0] is spans[0]
