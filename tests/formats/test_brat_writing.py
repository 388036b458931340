"""The rows of .ann files are such as brat takes, and what it does not take is told."""

from dataclasses import replace

import pytest

from annotator.domain.span import Range
from annotator.formats.brat import Brat
from annotator.formats.brat_writing import joined_over_line_ends
from tests.formats.conftest import full_record, link, plain_record, span, written_by


def test_an_article_leaves_in_two_files() -> None:
    files, losses = written_by(Brat(), full_record())
    assert sorted(files) == ["annotation.conf", "one.ann", "one.txt"]
    assert files["one.txt"].decode() == full_record().text
    assert files["one.ann"].decode().split("\n") == [
        "T1\tName_Calling-Labeling 1 7\tNobody",
        "T2\tClaim 1 7;23 34\tNobody will cross.",
        "T3\tPER 16 19\tAda",
        "A1\tConfidence T2 high",
        "A2\tclaimer T2 T3",
        "A3\trole T2 Spy",
        "A4\trole T2 Hero",
        "N1\tReference T1 Wikidata:Q1\tNobody",
        "#1\tAnnotatorNotes T2\t=1+1 </script>",
        "#2\tAnnotatorNotes T2\t",
        "#3\tAnnotatorNotes T2\t",
        "",
    ]
    assert losses == {
        ("dropped", "labels of articles"): 1,
        ("dropped", "links to other articles"): 1,
        ("dropped", "marks that a layer was read"): 2,
        ("dropped", "metadata of articles"): 1,
        ("dropped", "names of annotators"): 1,
        ("dropped", "regions"): 2,
        ("dropped", "status marks"): 1,
        ("mapped", "line ends in notes to LF"): 1,
    }


def test_equal_spans_of_two_annotators_are_one_and_said_to_be() -> None:
    record = replace(
        plain_record("Ada saw Bob."),
        spans=(
            span("a", (0, 3), annotator="ada"),
            span("b", (0, 3), annotator="bob"),
            span("c", (8, 11), annotator="bob"),
        ),
    )
    record = replace(record, links=(link(record, "b", target="c"),))
    files, losses = written_by(Brat(), record)
    assert files["article.ann"].decode().split("\n")[2] == "R1\tsame Arg1:T1 Arg2:T2"
    assert losses["merged", "equal spans of several annotators"] == 1


@pytest.mark.parametrize(
    ("ranges", "row", "loss"),
    [
        ([(0, 8)], "0 3;4 7", None),
        ([(0, 4)], "0 3", "snapped"),
        ([(0, 2), (2, 3)], "0 3", "merged"),
        ([(0, 3), (5, 8)], "0 3;4 7", "merged"),
        ([(3, 5)], "", "dropped"),
    ],
)
def test_fragments_stay_within_lines_and_apart(
    ranges: list[tuple[int, int]], row: str, loss: str | None
) -> None:
    record = plain_record("Ada\r\nsaw Bob.")
    record = replace(record, spans=(span("a", *ranges, text=record.text),))
    files, losses = written_by(Brat(), record)
    rows = files["article.ann"].decode().split("\n")
    assert [each.split("\t")[1] for each in rows[:-1]] == ([f"PER {row}"] if row else [])
    acts = [act for act, what in losses if what != "names of annotators"]
    assert acts == ([loss] if loss else [])


@pytest.mark.parametrize(
    ("entity", "reference"),
    [
        ("Q42", "Wikidata:Q42"),
        ("Geo:12", "Geo:12"),
        ("the ferry", "Entity:the%20ferry"),
        ("Wikidata:Q42", "Entity:Wikidata:Q42"),
        ("ÓD", "Entity:ÓD"),
    ],
)
def test_entities_are_references(entity: str, reference: str) -> None:
    record = plain_record("Ada saw Bob.")
    record = replace(record, spans=(span("a", (0, 3), text=record.text, entity=entity),))
    rows = written_by(Brat(), record)[0]["article.ann"].decode().split("\n")
    assert rows[1] == f"N1\tReference T1 {reference}\tAda"


def test_equal_things_stand_in_one_row_and_links_of_dropped_spans_are_told() -> None:
    record = plain_record("Ada\nsaw Bob.")
    text = record.text
    made = [span(key, extent, text=text) for key, extent in (("a", (0, 3)), ("b", (4, 7)))]
    made += [span("c", (8, 11), text=text), span("d", (3, 4), text=text)]
    links = (
        link(record, "a", target="b", kind="Equiv"),
        link(record, "c", target="b", kind="Equiv"),
        link(record, "a", target="c", kind="Equiv", note="sure?"),
        link(record, "a", target="d"),
    )
    files, losses = written_by(Brat(), replace(record, spans=tuple(made), links=links))
    rows = files["article.ann"].decode().split("\n")[3:-1]
    assert rows == [
        "R1\tEquiv Arg1:T1 Arg2:T3",
        "*\tEquiv T1 T2 T3",
        "#1\tAnnotatorNotes R1\tsure?",
    ]
    assert losses["dropped", "links of dropped spans"] == 1


def test_ranges_are_joined_over_line_ends_alone() -> None:
    ranges = (Range(0, 3), Range(4, 5), Range(6, 7), Range(7, 8))
    assert joined_over_line_ends(ranges, "Ada\nb cde") == (Range(0, 5), Range(6, 8))
