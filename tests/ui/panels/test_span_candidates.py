"""Which spans can be named by an attribute of another span."""

from typing import Any

from annotator.domain.mark import mark_of
from annotator.domain.span import AttributeValue, Layer, Range, Span
from annotator.ui.panels.span_candidates import candidates, one_line


def span(key: str, layer: Layer, label: str, *, start: int, quote: str, **more: Any) -> Span:
    ranges = (Range(start, start + len(quote)),)
    return Span(
        id=key, article="a", layer=layer, label=label, ranges=ranges, quote=quote, annotator="x",
        **more,
    )  # fmt: skip


def offered(spans: list[Span], near: Span) -> list[str]:
    text = [" "] * 1000
    for each in spans:
        text[each.start : each.end] = each.quote
    found = candidates(map(mark_of, spans), near, text="".join(text))
    return [each.id for each in found]


def test_entities_come_first_then_claims_and_framing_never():
    near = span("me", "claim", "Claim", start=50, quote="it is so")
    spans = [
        near,
        span("c", "claim", "Premise", start=0, quote="because"),
        span("e2", "entity", "PER", start=60, quote="Zoltán"),
        span("e1", "entity", "ORG", start=90, quote="Ábrahám Kft."),
        span("f", "framing", "Doubt", start=10, quote="really"),
    ]
    assert offered(spans, near) == ["e2", "e1", "c"]


def test_of_the_same_name_the_nearest_is_offered_and_besides_what_is_named_already():
    near = span(
        "me", "claim", "Claim", start=50, quote="it", attributes=(AttributeValue("claimer", "far"),)
    )
    spans = [
        span("far", "entity", "PER", start=500, quote="Dosan"),
        span("farther", "entity", "PER", start=900, quote="Dosan"),
        span("near", "entity", "PER", start=60, quote="Dosan"),
        span("other", "entity", "ORG", start=900, quote="Dosan"),
    ]
    assert set(offered(spans, near)) == {"far", "near", "other"}


def test_a_framing_span_that_is_named_already_is_offered():
    near = span("me", "claim", "Claim", start=0, quote="x", attributes=(AttributeValue("n", "f"),))
    framing = span("f", "framing", "Doubt", start=10, quote="really")
    assert offered([near, framing], near) == ["f"]


def test_a_long_quote_is_shortened_and_stands_on_one_line():
    assert one_line("two\r\n  lines") == "two lines"
    assert len(one_line("szó " * 50)) == 60
    assert one_line("szó " * 50).endswith("…")
