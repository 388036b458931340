"""Attributes that name spans name them by the ids that hold where they stand."""

from dataclasses import replace

from annotator.domain.span import AttributeValue
from annotator.formats.span_values import is_of_spans, with_ids, with_own_ids
from tests.formats.conftest import SCHEMES, plain_record, span

CLAIMER = (AttributeValue("claimer", "T1"), AttributeValue("role", "T1"))


def test_values_of_attributes_that_name_spans_are_changed() -> None:
    claim = span("c", (0, 3), layer="claim", label="Claim", attributes=CLAIMER)
    changed = with_ids(claim, {"T1": "x"}, scheme=SCHEMES["claim"])
    assert [each.value for each in changed.attributes] == ["x", "T1"]
    assert with_ids(claim, {"T2": "x"}, scheme=SCHEMES["claim"]) is claim
    assert with_ids(claim, {"T1": "x"}, scheme=None) is claim
    assert is_of_spans(SCHEMES["claim"], "claimer") and not is_of_spans(SCHEMES["claim"], "role")


def test_what_was_read_gets_our_ids() -> None:
    record = replace(
        plain_record("Ada saw Bob."),
        spans=(
            span("s1", (0, 3), origin="brat:T1"),
            span("s2", (0, 3), layer="claim", label="Claim", attributes=CLAIMER, origin="brat"),
        ),
    )
    _, claim = with_own_ids(record, SCHEMES, format_name="brat").spans
    assert claim.values("claimer") == ("s1",)
    assert with_own_ids(record, SCHEMES, format_name="other") == record
