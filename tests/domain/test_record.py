"""A record: one article, whole or without its boilerplate."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import REGION_KINDS, Region, text_sha256
from annotator.domain.record import (
    NOT_ARTICLE,
    Record,
    in_boilerplate,
    with_spans,
    without_boilerplate,
)
from annotator.domain.span import AttributeValue
from tests.domain.conftest import OTHER_TEXT, TEXT, full_record, link_of, record_of, span_of

FULL = full_record()
ADA, SLUR, BOB = FULL.spans


def test_nothing_is_marked_in_a_record_unless_it_is_said() -> None:
    bare = Record(article=FULL.article, text=FULL.text)
    assert not any((bare.labels, bare.statuses, bare.spans, bare.regions, bare.links))


# ---------------------------------------------------------------- with some spans


def test_a_record_with_all_its_spans_is_the_same() -> None:
    assert with_spans(FULL, FULL.spans) == FULL


def test_links_go_with_either_end() -> None:
    assert with_spans(FULL, [ADA, BOB]).links == FULL.links
    assert with_spans(FULL, [ADA, SLUR]).links == ()
    assert with_spans(FULL, [BOB, SLUR]).links == ()


def test_a_link_into_another_article_stays_with_its_source() -> None:
    far = span_of(record_of(OTHER_TEXT), "s_far", (0, 6))
    record = replace(FULL, links=(link_of(ADA, far),))
    assert with_spans(record, [ADA]).links == record.links
    assert with_spans(record, [BOB]).links == ()


def test_an_attribute_keeps_the_quote_of_a_span_that_does_not_come_along() -> None:
    assert with_spans(FULL, [SLUR]).spans[0].attributes == (AttributeValue("target", "Bob"),)
    assert with_spans(FULL, [SLUR, BOB]).spans[0].attributes == (AttributeValue("target", "s_bob"),)


# ---------------------------------------------------------------- without boilerplate


def test_header_and_boilerplate_become_spaces_and_all_offsets_stay() -> None:
    cleared, dropped = without_boilerplate(FULL)
    assert cleared.text == "  " + TEXT[2:69] + " " * 6
    assert (cleared.spans, dropped) == (FULL.spans, 0)
    assert cleared.article.sha256 == text_sha256(cleared.text)
    assert cleared.article == replace(FULL.article, sha256=cleared.article.sha256)
    assert cleared.regions == FULL.regions


def test_spans_that_touch_what_is_blanked_go_with_their_links() -> None:
    regions = (Region("boilerplate", 11, 13), Region("title", 18, 21))
    cleared, dropped = without_boilerplate(replace(FULL, regions=regions))
    assert cleared.spans == (SLUR, BOB)
    assert cleared.links == ()
    assert dropped == 1


def test_a_blanked_gap_between_ranges_breaks_the_quote_and_so_drops_the_span() -> None:
    cleared, dropped = without_boilerplate(replace(FULL, regions=(Region("header", 18, 21),)))
    assert cleared.spans == (ADA,)
    assert dropped == 2


def test_titles_captions_and_bylines_are_of_the_article() -> None:
    regions = tuple(Region(kind, 0, 5) for kind in REGION_KINDS if kind not in NOT_ARTICLE)
    record = replace(FULL, regions=regions)
    assert without_boilerplate(record) == (record, 0)


def test_line_ends_stay_where_they_are() -> None:
    text = "ab\r\ncd\u2028ef\u2029g\n🙂"
    record = replace(record_of(text), regions=(Region("boilerplate", 0, len(text)),))
    assert without_boilerplate(record)[0].text == "  \r\n  \u2028  \u2029 \n "


def test_spans_touch_a_region_only_where_they_share_a_character() -> None:
    assert not in_boilerplate(ADA, [Region("header", 0, 3), Region("boilerplate", 12, 20)])
    assert in_boilerplate(ADA, [Region("header", 0, 4)])
    assert not in_boilerplate(ADA, [Region("caption", 0, 20)])


@st.composite
def marked(draw: st.DrawFn) -> Record:
    text = draw(st.text(st.sampled_from("ab é\n\u2028🙂"), min_size=4, max_size=40))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    pairs = draw(st.lists(ends.filter(lambda it: it[0] < it[1]), max_size=6))
    kinds = st.sampled_from(REGION_KINDS)
    record = record_of(text)
    return replace(
        record,
        spans=tuple(span_of(record, f"s_{n}", pair) for n, pair in enumerate(pairs[::2])),
        regions=tuple(Region(draw(kinds), *pair) for pair in pairs[1::2]),
    )


@given(marked())
def test_every_quote_that_is_left_is_still_right(record: Record) -> None:
    cleared, dropped = without_boilerplate(record)
    assert len(cleared.text) == len(record.text) == cleared.article.length
    assert cleared.text.splitlines(keepends=True) != [] or record.text == ""
    for span in cleared.spans:
        assert cleared.text[span.start : span.end] == span.quote
    assert len(cleared.spans) + dropped == len(record.spans)
    for place, (was, now) in enumerate(zip(record.text, cleared.text, strict=True)):
        blank = any(
            region.start <= place < region.end and region.kind in NOT_ARTICLE
            for region in record.regions
        )
        assert now == (" " if blank and was not in "\n\u2028" else was)
    assert without_boilerplate(cleared) == (cleared, 0)
