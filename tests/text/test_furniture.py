"""Lines around an article are found by their shape, in languages that no rule knows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.lines import TextLine, text_lines
from annotator.text.describe import describe
from annotator.text.furniture import furniture
from tests.data.line_marks import Page, invented_pages, mistakes, score, seed_pages, total

HELD_OUT = (*invented_pages("held_out_pages"), *invented_pages("unseen_pages"))
OTHERS = tuple(invented_pages("other_pages"))
PROSE = (
    "The two mayors met again at the lock on Saturday, and neither of them would say whether the "
    "ferry is to run before the autumn, nor who is to pay for it."
)


def lines(text: str) -> list[TextLine]:
    return list(text_lines(text))


@pytest.mark.parametrize("page", HELD_OUT, ids=lambda page: page.name)
def test_no_body_is_lost_in_a_language_that_nobody_tuned_for(page: Page) -> None:
    lost = [at for at, kind, _ in mistakes(page) if kind in ("body", "title")]
    assert lost == []


def test_most_of_what_stands_around_it_is_found_there() -> None:
    found = total(score(iter(HELD_OUT)))
    assert found.precision >= 0.97
    assert found.recall >= 0.92


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: page.name)
def test_where_wordings_are_known_too_all_is_found(page: Page) -> None:
    assert mistakes(page) == []


def test_the_real_articles(seeds: Path) -> None:
    found = total(score(seed_pages(seeds)))
    assert (found.wrong, found.missed) == (0, 0)


def test_without_prose_nothing_is_furniture() -> None:
    for text in ("", "\n\n", "Menu\nHome\nSport\nWeather", "a\nb\nc\n\nd\ne\nf"):
        assert furniture(lines(text), {}) == {}


def test_what_is_known_and_the_title_are_not_told_again() -> None:
    text = f"Sport\nA title of several words\nHome\nWeather\n\n{PROSE}\n\nShare"
    assert furniture(lines(text), {6: "byline"}, title=1) == {
        0: "boilerplate",
        2: "boilerplate",
        3: "boilerplate",
        7: "boilerplate",
    }


def test_a_subheading_a_short_answer_and_a_list_behind_a_colon_stay() -> None:
    text = (
        f"{PROSE}\n\nWhat comes next\n\n{PROSE}\n\n“No.”\n\nHe shrugged.\n\nIt costs:\n\n"
        f"- four crowns\n- one crown\n- nothing\n\n{PROSE}"
    )
    assert furniture(lines(text), {}) == {}


def test_teasers_among_the_paragraphs_are_found_by_their_dots() -> None:
    teasers = "Sugar dearer again...\nCoach explains...\nNew bus to the port"
    text = f"{PROSE}\n\n{teasers}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}"
    assert set(furniture(lines(text), {})) == {2, 3, 4}


def test_addresses_and_share_bars_are_furniture_above_the_body() -> None:
    text = f"Facebook Twitter WhatsApp\n\nhttps://example.org/lock\n\n{PROSE}"
    assert set(furniture(lines(text), {})) == {0, 2}


@given(
    st.lists(
        st.sampled_from(
            [PROSE, "", "Share", "渡船来了。", "1", "Read this...", "- one", "He went."]
        ),
        max_size=12,
    )
)
def test_only_lines_with_text_are_told(parts: list[str]) -> None:
    made = lines("\n".join(parts))
    assert all(made[at].text for at in furniture(made, {}))
    text = "\n".join(parts)
    assert describe(text, "") == describe(text, "")
