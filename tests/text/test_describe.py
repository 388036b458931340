"""Date, title and parts are told where they are sure, with exact places, and else left open."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.describe import Description, describe
from annotator.text.encoding import decode
from annotator.text.language import body, detect_language

BODY = (
    "The two mayors met again at the lock on Saturday, and neither of them would say whether the "
    "ferry is to run before the autumn."
)
MORE = "Old people of the town remember how it was before the war, when nobody needed a permit."


def found(text: str, file_name: str = "") -> tuple[str, str]:
    description = describe(text, file_name)
    return description.published, description.title


def parts(text: str, file_name: str = "") -> list[tuple[str, str]]:
    regions = describe(text, file_name).regions
    return [(region.kind, text[region.start : region.end]) for region in regions]


@pytest.mark.parametrize("date", ["2025", "2025-08", "2025-08-12", "2024-02-29"])
def test_a_glued_date_keeps_its_precision(date: str) -> None:
    for text in (f" date {date} {BODY}", f"date {date}\n{BODY}", f"\n\n date {date} \n\n{BODY}"):
        assert describe(text, "").published == date


@pytest.mark.parametrize("date", ["2025-13", "2025-02-30", "0000", "2025-8-12", "20250812", "25"])
def test_what_is_no_date_is_none(date: str) -> None:
    text = f" date {date} {BODY}"
    assert describe(text, "") == Description()


def test_only_the_first_line_has_the_date() -> None:
    assert describe(f"{BODY}\n date 2025-08-12 \n", "").published == ""
    assert describe(f"The date 2025-08-12 {BODY}", "").published == ""


def test_a_body_glued_to_the_date_is_not_of_the_header() -> None:
    for rest in (BODY, "Only a short sentence."):
        assert parts(f" date 2025-08 {rest}\n\n{MORE}") == [("header", " date 2025-08 ")]


def test_tags_and_sections_glued_to_the_date_are() -> None:
    for rest in ("háborúpolitikanagyvilág", "Külföld", "Külföld Gazdaság"):
        assert parts(f" date 2025-08 {rest}\n\n{MORE}") == [("header", f" date 2025-08 {rest}")]


def test_where_a_headline_may_be_glued_to_the_date_the_header_ends_behind_the_date() -> None:
    for rest in ("Flood in Lodva", "Politika Belföld Külföld Gazdaság Sport"):
        text = f" date 2025-08 {rest}\nThe river rose by a metre.\nNobody was hurt.\n"
        assert parts(text) == [("header", " date 2025-08 ")]


def test_a_title_glued_to_the_date_is_the_title_when_there_is_no_other() -> None:
    rest = "Parliament ratifies the river treaty after a long night"
    text = f" date 2025-08 {rest} \r\n\r\n{BODY}"
    assert parts(text) == [("header", " date 2025-08 "), ("title", rest)]
    other = "Seventy-eight votes for the river and one for the lock"
    text = f" date 2025-08 {rest}\n\n{other}\n\n{BODY}"
    assert found(text) == ("2025-08", other)
    assert parts(text)[0] == ("header", f" date 2025-08 {rest}")


def test_a_date_line_above_the_body_counts_where_none_is_glued() -> None:
    assert describe(f"2025. 08. 12. 20:40\n\n{BODY}", "").published == "2025-08-12"
    assert describe(f" date 2024 \n2025. 08. 12. 20:40\n\n{BODY}", "").published == "2024"


def test_a_line_alone_above_the_body_is_the_title() -> None:
    title = "Two mayors, one lock: a quarrel enters its third week"
    for text in (
        f"{title}\n\n{BODY}",
        f"{title}\n{BODY}",
        f"Live TV\n{title}\n\nGetty Images\nadmin Kovács Anna\n2025. 08. 12. 20:40\n\n{BODY}",
        f" date 2025-08-12 Külföld\nNagyvilág\n\n{title}\n\n{BODY}",
        f"WAR IN THE EAST\n\n{title}\n\n{BODY}",
        f"{title}\n\nWAR IN THE EAST\n\n{BODY}",
        f"  {title}\t\r\n\r\n{BODY}",
        f"{title}\u2028\u2028{BODY}",
        f"{title}\r\r{BODY}\r",
        f" date 2025-08-12 {BODY}\n\n{title}\n\n{BODY}",
    ):
        description = describe(text, "")
        assert description.title == title
        (region,) = (region for region in description.regions if region.kind == "title")
        assert text[region.start : region.end] == title


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Short one",
        "The ferry will not run before the autumn.",
        "what begins small is no title either",
        "Read it all at https://example.org/lock today",
        "A list of things to come:",
        "Teaser one of many things\nTeaser two of many things\nTeaser three of many things",
        "Minister resigns over the ferry row again\n\nHeat wave to last until next Sunday evening",
        "X" * 40 + " and " + "y" * 130,
    ],
)
def test_no_title_is_better_than_a_wrong_one(head: str) -> None:
    assert found(f"{head}\n\n{BODY}\n\n{MORE}") == ("", "")


def test_without_a_body_there_is_no_title() -> None:
    assert found("Two mayors, one lock: a quarrel enters its third week\n\nNothing yet") == ("", "")
    assert describe("", "") == describe(" \n", "") == Description()


def test_lines_that_are_wrapped_are_a_body() -> None:
    wrapped = "\n".join(["and neither of the two would say whether the ferry"] * 5)
    assert found(f"Two mayors, one lock: a quarrel\n\n{wrapped}") == (
        "",
        "Two mayors, one lock: a quarrel",
    )


def test_the_file_may_be_named_after_its_title() -> None:
    lines = "Minister resigns over ferry row.\n\nHeat wave to last until Sunday evening"
    text = f"{lines}\n\n{BODY}"
    assert found(text, "minister-resigns-over-ferry-row.txt")[1] == (
        "Minister resigns over ferry row."
    )
    assert found(text, "Heat wave to last until SUNDAY evening.txt")[1].startswith("Heat wave")
    assert found(f"Quarrel.\n\n{BODY}", "quarrel.txt")[1] == ""


def test_author_and_source_are_told() -> None:
    text = f"Two mayors, one lock: a quarrel\n\nBy Rowan Ellery\n\n{BODY}\n\nSource: The Lodva Post"
    description = describe(text, "")
    assert (description.author, description.source) == ("Rowan Ellery", "The Lodva Post")
    assert [kind for kind, _ in parts(text)] == ["title", "byline", "byline"]


def test_navigation_and_credits_are_marked_wherever_they_stand() -> None:
    text = f"Live TV\n\n{BODY}\nFotó: Valaki\n{MORE}\n\nRead more\nSomething else\nTags"
    assert parts(text) == [
        ("boilerplate", "Live TV"),
        ("caption", "Fotó: Valaki"),
        ("boilerplate", "Read more"),
        ("boilerplate", "Something else"),
        ("boilerplate", "Tags"),
    ]


def test_a_line_above_a_credit_describes_a_picture_and_is_no_title() -> None:
    text = (
        f"Morning at the old lock, seen from the bridge\n© Somebody / Reuters\n\n{BODY}\n\n{MORE}"
    )
    assert found(text) == ("", "")


pieces = st.lists(
    st.sampled_from(
        [
            " date 2025-08-12 ",
            "Live TV",
            BODY,
            MORE,
            "A title that is long enough, 🙂",
            "\n",
            "\r\n",
            "\u2028",
            " ",
            "\n\n",
            "\r",
            "Getty Images",
            "admin Kovács Anna",
            "2025. 08. 12.",
            "e\u0301",
        ]
    ),
    max_size=14,
)


@given(pieces, st.sampled_from(["", "A title that is long enough.txt", "Getty Images.txt"]))
def test_regions_are_in_order_apart_and_within_the_text(pieces: list[str], name: str) -> None:
    text = "".join(pieces)
    description = describe(text, name)
    reached = 0
    for region in description.regions:
        assert reached <= region.start < region.end <= len(text)
        assert region.origin == "auto"
        reached = region.end
    titles = [text[it.start : it.end] for it in description.regions if it.kind == "title"]
    assert titles == ([description.title] if description.title else [])


@pytest.mark.parametrize(
    ("tags", "topics"),
    [
        ("Diplomácia", ("Diplomácia",)),
        ("Külpolitikai elemzés", ("Külpolitikai elemzés",)),
        ("sea ports, ferries; EU", ("sea ports", "ferries", "EU")),
        ("Ουκρανία | Ρωσία", ("Ουκρανία", "Ρωσία")),
        ("sea portsferriestrade", ()),
        ("ferries", ()),
        ("PortsFerries", ()),
        ("Ports, tradeFerries", ()),
        (", ;", ()),
        ("ports, a word of more than four words", ()),
    ],
)
def test_topics_are_told_where_each_surely_ends(tags: str, topics: tuple[str, ...]) -> None:
    title = "The ferry on the lake goes again"
    text = f" date 2025-08-12 {tags}\n\n{title}\n\n" + "It crosses twice a day and is full. " * 9
    description = describe(text, f"{title}.txt")
    assert description.title == title
    assert description.topics == topics


SEEDS = {
    "000": ("2025-08-12", "hu", True),
    "001": ("2025-03", "hu", False),
    "002": ("", "ro", True),
    "003": ("2025-09-03", "el", False),
    "004": ("2023-09", "hu", True),
}


@pytest.mark.parametrize(("number", "wanted"), SEEDS.items())
def test_the_real_articles(seeds: Path, number: str, wanted: tuple[str, str, bool]) -> None:
    (file,) = seeds.glob(f"{number}*.txt")
    text = decode(file.read_bytes()).text
    description = describe(text, file.name)
    guess = detect_language(body(text, description.regions))
    has_title = bool(description.title)
    assert (description.published, guess.language, has_title) == wanted
    assert guess.confidence > 0.99
    lines = [line for line in text.split("\n") if line.strip()]
    if has_title:
        assert description.title == lines[2 if number == "000" else 1]
    assert bool(description.author) == (number == "000")
    assert description.topics == (("Diplomácia",) if number == "004" else ())
