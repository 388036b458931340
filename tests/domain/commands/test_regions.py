"""Lines are marked whole, one act each way, and what lay over their edges keeps its rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Region
from annotator.domain.commands.articles import ImportArticles, SetRegions
from annotator.domain.commands.regions import (
    LINE_KINDS,
    LineKind,
    MarkLines,
    MarkRepeatedLines,
    SpreadLines,
    is_body,
    is_open,
    kind_of_line,
    touched_lines,
    without,
)
from annotator.domain.errors import UserError
from annotator.domain.events import ArticleChanged, RegionsChanged
from annotator.domain.lines import TextLine
from annotator.domain.span import Range
from tests.domain.conftest import Desk, record_of

TEXT = "Home\n\n  The ferry returns  \nIt came on Sunday.\r\nShare\n"


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.do(ImportArticles((record_of(TEXT),)))
    return made


def marked(desk: Desk) -> list[tuple[str, str, str]]:
    article = record_of(TEXT).article.id
    found = desk.state.regions(article)
    return [(each.kind, TEXT[each.start : each.end], each.origin) for each in found]


def mark(desk: Desk, place: tuple[int, int], kind: LineKind) -> list[type]:
    events = desk.do(MarkLines(record_of(TEXT).article.id, *place, kind))
    return [type(each) for each in events]


def test_the_line_of_the_caret_is_marked_and_taken_back(desk: Desk) -> None:
    assert mark(desk, (2, 2), "boilerplate") == [RegionsChanged]
    assert marked(desk) == [("boilerplate", "Home", "manual")]
    assert mark(desk, (2, 2), "boilerplate") == []
    assert mark(desk, (4, 4), "body") == [RegionsChanged]
    assert marked(desk) == []
    desk.undo()
    assert marked(desk) == [("boilerplate", "Home", "manual")]


def test_each_line_of_a_selection_is_marked(desk: Desk) -> None:
    start = TEXT.index("Sunday")
    mark(desk, (start, TEXT.index("Share") + 1), "boilerplate")
    assert [text for _, text, _ in marked(desk)] == ["It came on Sunday.", "Share"]


def test_marking_replaces_what_was_and_clips_what_reaches_further(desk: Desk) -> None:
    article = record_of(TEXT).article.id
    desk.do(SetRegions(article, (Region("header", 0, 12), Region("caption", 9, 13))))
    mark(desk, (10, 10), "title")
    assert marked(desk) == [
        ("header", "Home\n\n  ", "auto"),
        ("title", "The ferry returns", "manual"),
    ]


def test_a_title_is_one_line_and_names_the_article(desk: Desk) -> None:
    assert mark(desk, (10, 10), "title") == [RegionsChanged, ArticleChanged]
    article = record_of(TEXT).article.id
    assert desk.state.article(article).title == "The ferry returns"
    mark(desk, (0, 0), "title")
    assert [kind for kind, _, _ in marked(desk)] == ["title"]
    with pytest.raises(UserError, match="one line"):
        mark(desk, (0, 20), "title")
    assert MarkLines(article, 0, 0, "title").detail == "title"


def test_an_empty_line_cannot_be_marked(desk: Desk) -> None:
    with pytest.raises(UserError, match="nothing"):
        mark(desk, (5, 5), "boilerplate")


def test_repeated_lines_are_added_to_what_is_marked(desk: Desk) -> None:
    article = record_of(TEXT).article.id
    desk.do(SetRegions(article, (Region("header", 6, 10),)))
    command = MarkRepeatedLines(((article, (Range(0, 4),)),))
    assert command.detail == "1"
    desk.do(command)
    assert marked(desk) == [("boilerplate", "Home", "repeated"), ("header", TEXT[6:10], "auto")]
    desk.undo()
    assert marked(desk) == [("header", TEXT[6:10], "auto")]
    assert desk.do(MarkRepeatedLines(())) == ()


def test_lines_are_spread_but_over_what_a_person_said_and_a_title() -> None:
    desk = Desk()
    first, other = record_of("Home | Sport\nThe ferry\nBye"), record_of("The ferry\nBye, all")
    desk.do(ImportArticles((first, other)))
    one, two = first.article.id, other.article.id
    was = (Region("caption", 0, 7), Region("header", 10, 24))
    desk.do(SetRegions(one, was))
    spread = SpreadLines(((one, (Range(0, 12), Range(23, 26))), (two, (Range(10, 18),))), "byline")
    assert spread.detail == "byline"
    desk.do(spread)
    assert tuple(desk.state.regions(one)) == (
        Region("byline", 0, 12, "repeated"),
        Region("header", 12, 23),
        Region("byline", 23, 26, "repeated"),
    )
    assert tuple(desk.state.regions(two)) == (Region("byline", 10, 18, "repeated"),)
    assert desk.do(spread) == ()
    desk.undo()
    assert tuple(desk.state.regions(one)) == was
    desk.do(MarkLines(two, 12, 12, "caption"))
    said = tuple(desk.state.regions(two))
    desk.do(spread)
    assert tuple(desk.state.regions(two)) == said


@pytest.mark.parametrize(
    ("regions", "kind", "is_so"),
    [
        ((), "header", True),
        ((), "body", False),
        ((Region("header", 0, 9),), "body", True),
        ((Region("header", 0, 9),), "header", False),
        ((Region("header", 0, 9),), "caption", True),
        ((Region("header", 0, 2), Region("caption", 2, 9)), "caption", True),
        ((Region("header", 0, 2, "manual"),), "caption", False),
        ((Region("title", 0, 9),), "caption", False),
        ((Region("title", 9, 12),), "caption", True),
    ],
)
def test_a_line_is_open_until_it_is_so_or_a_person_said(
    regions: tuple[Region, ...], kind: LineKind, is_so: bool
) -> None:
    assert is_open(regions, Range(0, 9), kind=kind) is is_so


def test_a_line_is_what_it_begins_in() -> None:
    regions = (Region("header", 0, 9), Region("caption", 9, 12))
    kinds = [kind_of_line(regions, Range(at, at + 3)) for at in (0, 8, 9, 12)]
    assert kinds == ["header", "header", "caption", "body"]


def test_a_line_is_body_while_most_of_it_is() -> None:
    line = TextLine("0123456789", 5, 15)
    assert is_body((), line)
    assert is_body((Region("header", 0, 9),), line)
    assert not is_body((Region("header", 0, 10),), line)
    assert is_body((Region("title", 5, 15),), line)


@given(st.text(" a\n\r\t", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_touched_lines_are_those_with_text_in_the_stretch(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    found = touched_lines(text, start, end=end)
    letters = {at for at in range(start, end) if text[at] == "a"}
    inside = {at for line in found for at in range(line.start, line.end)}
    assert letters <= inside
    assert all(line.text for line in found)


regions = st.builds(
    lambda kind, start, length: Region(kind, start, start + length),
    st.sampled_from([kind for kind in LINE_KINDS if kind != "body"]),
    st.integers(0, 20),
    st.integers(1, 9),
)


@given(regions, st.integers(0, 20), st.integers(0, 9))
def test_what_is_left_of_a_region_is_all_of_it_outside(
    region: Region, start: int, length: int
) -> None:
    end = start + length
    left = {at for part in without(region, start, end=end) for at in range(part.start, part.end)}
    assert left == set(range(region.start, region.end)) - set(range(start, end))
