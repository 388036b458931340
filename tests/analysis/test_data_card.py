"""A data card counts what passes, and shows names letter for letter."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from annotator.analysis.data_card import MOST_SOURCES, CardHead, Contents, markdown, plot
from annotator.domain.record import Record
from tests.domain.conftest import record_of, span_of

HEAD = CardHead(
    title="out.jsonl",
    program="annotator 1",
    format="conll",
    schemes=("entity 1.0",),
    losses=("3 links (dropped)",),
    plot="out.jsonl.data-card.svg",
)


def contents(*records: Record, part: str = "") -> Contents:
    found = Contents()
    for record in records:
        found.take(record, part=part, names={("entity", "PER"): "Person"})
    return found


def annotated(text: str, **metadata: str) -> Record:
    record = record_of(text, **metadata)
    return replace(record, spans=(span_of(record, "s1", (0, 3)), span_of(record, "s2", (4, 6))))


def test_it_says_how_much_of_what_there_is() -> None:
    found = contents(
        annotated("Ada is here.", language="en", source="Port", published="2025-08-12"),
        record_of("Η Άδα.", language="el", published="2025-09"),
    )
    card = markdown(found, HEAD)
    assert "2 articles, 18 characters, 2 spans; 1 articles without a span." in card
    assert "Published from 2025-08-12 to 2025-09." in card
    assert "| en | 1 | 2 |" in card
    assert "| el | 1 | 0 |" in card
    assert "| entity | Person | 2 |" in card
    assert "![Spans of each label](out.jsonl.data-card.svg)" in card
    assert "- 3 links \\(dropped\\)" in card
    assert "## Split" not in card


def test_a_split_is_shown_and_many_sources_are_cut() -> None:
    found = Contents()
    for n in range(40):
        found.take(
            record_of(f"Text {n}.", source=f"s{n:02}"), part="train" if n else "dev", names={}
        )
    card = markdown(found, HEAD)
    assert "| train | 39 |" in card
    assert f"And {40 - MOST_SOURCES} more." in card
    assert "There is no span in it." in card


def test_no_name_is_taken_for_markdown_or_html() -> None:
    found = contents(record_of("Text.", source="<script>|[x](http://y)\n# *no*"))
    card = markdown(found, HEAD)
    assert "| \\<script\\>\\|\\[x\\]\\(http://y\\) \\# \\*no\\* | 1 |" in card


def test_no_name_gives_orders_to_a_terminal_or_spoils_the_picture() -> None:
    found = contents(record_of("Text.", source="Port\x1b[31m\x07 \u202enews", published="2025\x1b"))
    found.labels["entity", "P\x1b\u202e\uffffR"] = 2
    head = replace(HEAD, title="out\x1b]0;x\x07", losses=("1 \x1b[2Jlink",))
    card = markdown(found, head)
    assert not {each for each in card if not each.isprintable()} - {"\n"}
    assert "| Port\ufffd\\[31m\ufffd \ufffdnews | 1 |" in card
    said = [each.text for each in ET.fromstring(plot(found)).iter() if each.tag.endswith("text")]
    assert said[0] == "P\ufffd\ufffd\ufffdR"


def test_the_plot_is_a_picture_whatever_the_labels_are_called() -> None:
    found = Contents()
    found.labels.update({("entity", "PER"): 100, ("framing", '<a href="x">&'): 1})
    picture = ET.fromstring(plot(found))
    bars = [each for each in picture.iter() if each.tag.endswith("rect")]
    assert [int(each.attrib["width"]) for each in bars] == [410, 4]
    said = [each.text for each in picture.iter() if each.tag.endswith("text")]
    assert said == ["PER", "100", '<a href="x">&', "1"]
    assert ET.fromstring(plot(Contents())) is not None
